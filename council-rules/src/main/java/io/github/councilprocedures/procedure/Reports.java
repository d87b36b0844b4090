package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.activity.ActivityFacts.BREAKDOWN;
import static io.github.councilprocedures.activity.ActivityFacts.FIGURES;
import static io.github.councilprocedures.activity.ActivityFacts.PARTS_TOTAL;
import static io.github.councilprocedures.activity.ActivityFacts.PERIOD_ENDS_ON;
import static io.github.councilprocedures.activity.ActivityFacts.REPORTED_ON;
import static io.github.councilprocedures.activity.ActivityFacts.STATED_TOTAL;
import static io.github.councilprocedures.meeting.BriefingFacts.BRIEFING;
import static io.github.councilprocedures.meeting.MeetingFacts.HELD_ON;
import static io.github.councilprocedures.meeting.MeetingFacts.MEETING;
import static io.github.councilprocedures.meeting.MeetingFacts.REVIEWED_ENDS_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFacts;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Activity reports (báo cáo hoạt động): sums that must add up, and figures that are not final yet. */
final class Reports {

    private Reports() {}

    /** Parts that add up to their total (tổng các phần bằng tổng số). */
    static final Rule<FigureBreakdown> TOTAL = Rule.about(BREAKDOWN, "activity.figures.total")
            .titled("Tổng các phần bằng tổng số", "Parts add up to their total")
            .because(
                    "Số liệu không cộng lại được thì không dùng để đánh giá được.",
                    "Figures that do not add up cannot be used to assess anything.")
            .restingOn(Ground.ARITHMETIC)
            .always()
            .requires(PARTS_TOTAL.equalTo(STATED_TOTAL))
            .otherwise(
                    "Tổng các phần là {partsTotal}, khác tổng số được nêu là {statedTotal}.",
                    "The parts add up to {partsTotal}; the total stated is {statedTotal}.");

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
    static final List<Rule<?>> RULES =
            List.of(MEETING_AFTER_PERIOD, BRIEFING_AFTER_PERIOD, TOTAL, FIGURES_AFTER_PERIOD);
}
