package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.activity.ActivityFacts.BREAKDOWN;
import static io.github.councilprocedures.activity.ActivityFacts.FIGURES;
import static io.github.councilprocedures.activity.ActivityFacts.FIGURE_OF_SERIES;
import static io.github.councilprocedures.activity.ActivityFacts.LARGEST_PART;
import static io.github.councilprocedures.activity.ActivityFacts.PARTS_TOTAL;
import static io.github.councilprocedures.activity.ActivityFacts.PERIODS_FILL;
import static io.github.councilprocedures.activity.ActivityFacts.PERIODS_TOTAL;
import static io.github.councilprocedures.activity.ActivityFacts.PERIOD_ENDS_ON;
import static io.github.councilprocedures.activity.ActivityFacts.PRINTING;
import static io.github.councilprocedures.activity.ActivityFacts.REGULAR_SESSIONS_FROM_COUNCILS;
import static io.github.councilprocedures.activity.ActivityFacts.REPORTED_ON;
import static io.github.councilprocedures.activity.ActivityFacts.SCOPE;
import static io.github.councilprocedures.activity.ActivityFacts.SHARE;
import static io.github.councilprocedures.activity.ActivityFacts.STATED_TOTAL;
import static io.github.councilprocedures.activity.ActivityFacts.SUM;
import static io.github.councilprocedures.activity.ActivityFacts.SUM_PARTS_TOTAL;
import static io.github.councilprocedures.activity.ActivityFacts.SUM_STATED_TOTAL;
import static io.github.councilprocedures.activity.ActivityFacts.WHOLE;
import static io.github.councilprocedures.activity.ActivityFacts.WHOLE_YEAR;
import static io.github.councilprocedures.activity.ActivityFacts.count;
import static io.github.councilprocedures.meeting.BriefingFacts.BRIEFING;
import static io.github.councilprocedures.meeting.MeetingFacts.HELD_ON;
import static io.github.councilprocedures.meeting.MeetingFacts.MEETING;
import static io.github.councilprocedures.meeting.MeetingFacts.REVIEWED_ENDS_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.activity.FigureOfSeries;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.activity.ShareOfReport;
import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.activity.SumOfReport;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFacts;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.text.Phrase;
import java.util.List;

/**
 * Activity reports (báo cáo hoạt động): sums that must add up, percentages, periods held against each other, and figures that
 * are not final yet. No text makes a report of nine months a duty, so none is asked for.
 */
final class Reports {

    private static final Phrase UNUSABLE = new Phrase(
            "Số liệu không cộng lại được thì không dùng để đánh giá được.",
            "Figures that do not add up cannot be used to assess anything.");

    private Reports() {}

    /** Parts that add up to their total (tổng các phần bằng tổng số). */
    static final Rule<FigureBreakdown> TOTAL = addsUp(
            BREAKDOWN,
            "activity.figures.total",
            new Phrase("Tổng các phần bằng tổng số", "Parts add up to their total"),
            UNUSABLE,
            PARTS_TOTAL,
            STATED_TOTAL);

    /** A total broken down in words of the report's own (tổng số và các phần nêu bằng lời). */
    static final Rule<SumOfReport> SUM_OF_REPORT = addsUp(
            SUM,
            "activity.figures.sum",
            new Phrase("Tổng các phần nêu trong báo cáo bằng tổng số", "Parts stated in a report add up"),
            UNUSABLE,
            SUM_PARTS_TOTAL,
            SUM_STATED_TOTAL);

    /** A rule that parts add up to the total stated with them. */
    static <S extends Subject> Rule<S> addsUp(
            SubjectType<S> about, String id, Phrase title, Phrase why, NumberFact<S> parts, NumberFact<S> total) {
        return Rule.about(about, id)
                .titled(title.vi(), title.en())
                .because(why.vi(), why.en())
                .restingOn(Ground.ARITHMETIC)
                .always()
                .requires(parts.equalTo(total))
                .otherwise(
                        "Tổng các phần là {partsTotal}, khác tổng số được nêu là {statedTotal}.",
                        "The parts add up to {partsTotal}; the total stated is {statedTotal}.");
    }

    /** A percentage of its part and total (tỷ lệ phần trăm khớp số liệu): one report may round and truncate (C21). */
    static final Rule<ShareOfReport> SHARE_OF_REPORT = printed(
            SHARE,
            "activity.figures.share",
            new Phrase("Tỷ lệ phần trăm khớp số liệu", "Percentages agree with their numbers"),
            PRINTING,
            new Phrase(
                    "Tỷ lệ nêu ra không phải là tỷ lệ của phần trên tổng: {printing}.",
                    "The percentage is not that of the part of the total: {printing}."));

    /** A rule that a printed percentage is that of its numbers. */
    static <S extends Subject> Rule<S> printed(
            SubjectType<S> about, String id, Phrase title, ChoiceFact<S, SharePrinting> printing, Phrase otherwise) {
        return Rule.about(about, id)
                .titled(title.vi(), title.en())
                .because(
                        "Có nơi làm tròn, có nơi bỏ phần lẻ; cả hai đều đúng, còn tỷ lệ không số nào cho ra thì chắc chắn sai.",
                        "Some round and some truncate, and both are right; a percentage that no number gives is surely wrong.")
                .restingOn(Ground.ARITHMETIC)
                .always()
                .requires(printing.oneOf(SharePrinting.ROUNDED, SharePrinting.TRUNCATED, SharePrinting.BOTH))
                .otherwise(otherwise.vi(), otherwise.en());
    }

    /** What is counted for a period is no less than for a shorter one within it (số liệu lũy kế không giảm). */
    static final Rule<FigureOfSeries> CUMULATIVE = Rule.about(FIGURE_OF_SERIES, "activity.figures.cumulative")
            .titled("Số liệu lũy kế không giảm", "Cumulative figures never fall")
            .because(
                    "Kỳ dài gồm cả kỳ ngắn nên không thể có ít việc hơn.",
                    "A longer period holds the shorter one, so it cannot hold less.")
            .restingOn(Ground.ARITHMETIC)
            .always()
            .requires(LARGEST_PART.atMost(WHOLE))
            .otherwise(
                    "Kỳ dài nêu {whole}, ít hơn {largestPart} của một kỳ ngắn nằm trong đó.",
                    "The longer period states {whole}, fewer than the {largestPart} of a shorter one within it.");

    /** Months add up to their quarter, quarters to their year, years to their term (tổng các kỳ bằng kỳ dài). */
    static final Rule<FigureOfSeries> PERIODS = Rule.about(FIGURE_OF_SERIES, "activity.figures.periods")
            .titled("Tổng số liệu các kỳ bằng số liệu kỳ dài", "Shorter periods add up to the longer one")
            .because(
                    "Mỗi việc chỉ thuộc một tháng, nên các tháng cộng lại phải bằng quý, các quý bằng năm.",
                    "Each thing falls into one month, so months add up to their quarter and quarters to their year.")
            .leavingOut(
                    "Số liệu tạm tính, báo cáo khi kỳ chưa kết thúc: không đem cộng.",
                    "Provisional figures, reported before their period ended, are not added up.")
            .restingOn(Ground.ARITHMETIC)
            .appliesWhen(PERIODS_FILL.is(true))
            .always()
            .requires(PERIODS_TOTAL.equalTo(WHOLE))
            .otherwise(
                    "Các kỳ ngắn cộng lại là {periodsTotal}, khác {whole} của kỳ dài.",
                    "The shorter periods add up to {periodsTotal}; the longer one states {whole}.");

    /** Two regular sessions for each council in a whole year (mỗi HĐND hai kỳ họp thường lệ một năm). */
    static final Rule<ActivityFigures> REGULAR_SESSIONS = Rule.about(FIGURES, "activity.figures.regular-sessions")
            .titled("Số kỳ họp thường lệ bằng hai lần số HĐND", "Two regular sessions for each council")
            .because(
                    "Mỗi HĐND thường họp thường lệ hai kỳ một năm; con số khác cần được kiểm tra lại.",
                    "A council usually holds two regular sessions a year; another number is worth a second look.")
            .leavingOut(
                    "Năm đầu và năm cuối nhiệm kỳ, có thêm kỳ họp thứ nhất. Số kỳ họp luật yêu cầu: xem"
                            + " session.frequency.yearly.",
                    "The first and the last year of a term, which has its first session besides. How many the law asks for:"
                            + " see session.frequency.yearly.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(WHOLE_YEAR.is(true))
            .always()
            .requires(count(Figure.REGULAR_SESSIONS).equalTo(REGULAR_SESSIONS_FROM_COUNCILS))
            .otherwise(
                    "Báo cáo nêu {regularSessions} kỳ họp thường lệ, khác {regularSessionsFromCouncils} (mỗi HĐND hai kỳ): cần"
                            + " kiểm tra lại, không phải vi phạm pháp luật.",
                    "{regularSessions} regular session(s) are reported, not {regularSessionsFromCouncils} (two for each council):"
                            + " worth a second look, and no breach of law.");

    /** Twelve meetings of the Standing Committee in a whole year (mỗi tháng một phiên họp): fewer only warn. */
    static final Rule<ActivityFigures> MEETINGS_REPORTED = Rule.about(FIGURES, "activity.figures.meetings")
            .titled("Số phiên họp Thường trực trong báo cáo năm", "Standing Committee meetings in a yearly report")
            .because(
                    "Thường trực thường họp mỗi tháng một phiên; báo cáo nêu ít hơn có thể vì không tính phiên họp ghép.",
                    "A Standing Committee usually meets once a month; a report of fewer may leave out a merged meeting.")
            .leavingOut(
                    "Họp hằng tháng có phải là nghĩa vụ hay không: xem meeting.frequency.monthly; từ Luật số 72/2025/QH15 do quy"
                            + " chế của HĐND quy định.",
                    "Whether a monthly meeting is a duty: see meeting.frequency.monthly; since Law 72/2025/QH15 the council's own"
                            + " regulation says so.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(SCOPE.is(FigureScope.OWN_COUNCIL), WHOLE_YEAR.is(true))
            .always()
            .requires(count(Figure.STANDING_COMMITTEE_MEETINGS).atLeast(12))
            .otherwise(
                    "Báo cáo năm nêu {standingCommitteeMeetings} phiên họp Thường trực, ít hơn {required}: có thể không tính phiên"
                            + " họp ghép; cần kiểm tra lại, không phải vi phạm pháp luật.",
                    "The yearly report states {standingCommitteeMeetings} meeting(s) of the Standing Committee, fewer than"
                            + " {required}: it may leave out merged ones; worth a second look, and no breach of law.");

    /** A meeting that reviews a period before it ends (đánh giá khi kỳ chưa kết thúc): its figures are provisional. */
    static final Rule<StandingCommitteeMeeting> MEETING_AFTER_PERIOD =
            afterPeriod(MEETING, "meeting.standing.after-period", HELD_ON, REVIEWED_ENDS_ON);

    /** A briefing conference that reviews a period before it ends. */
    static final Rule<BriefingConference> BRIEFING_AFTER_PERIOD = afterPeriod(
            BRIEFING, "meeting.briefing.after-period", BriefingFacts.HELD_ON, BriefingFacts.REVIEWED_ENDS_ON);

    /** Figures that were reported before their period ended. */
    static final Rule<ActivityFigures> FIGURES_AFTER_PERIOD =
            afterPeriod(FIGURES, "activity.figures.after-period", REPORTED_ON, PERIOD_ENDS_ON);

    private static <S extends Subject> Rule<S> afterPeriod(
            SubjectType<S> about, String id, DateFact<S> act, DateFact<S> end) {
        return Rule.about(about, id)
                .titled("Báo cáo sau khi kỳ báo cáo kết thúc", "Report after the end of its period")
                .because(
                        "Báo cáo trước khi kỳ kết thúc thì số liệu là tạm tính; đây là thông lệ, không phải quy định của luật.",
                        "A report made before its period ends has provisional figures; that is practice, not law.")
                .restingOn(Ground.PRACTICE)
                .always()
                .requires(act.notSooner(0, CALENDAR_DAYS).after(end))
                .otherwise(
                        "Kỳ báo cáo kết thúc ngày {" + end.name() + "} nhưng đã báo cáo ngày {" + act.name()
                                + "}: số liệu là tạm tính, không phải vi phạm pháp luật.",
                        "The period ends on {" + end.name() + "} but was reported on {" + act.name()
                                + "}: the figures are provisional, which is no breach of law.");
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            MEETING_AFTER_PERIOD,
            BRIEFING_AFTER_PERIOD,
            TOTAL,
            SUM_OF_REPORT,
            SHARE_OF_REPORT,
            CUMULATIVE,
            PERIODS,
            REGULAR_SESSIONS,
            MEETINGS_REPORTED,
            FIGURES_AFTER_PERIOD);
}
