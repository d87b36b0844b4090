package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.activity.FigureOfSeries;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.activity.ShareOfReport;
import io.github.councilprocedures.activity.StatedShare;
import io.github.councilprocedures.activity.StatedSum;
import io.github.councilprocedures.activity.SumOfReport;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(
                total(),
                sums(),
                shares(),
                cumulative(),
                periods(),
                regularSessions(),
                meetings(),
                meeting(),
                briefing(),
                figures());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<FigureBreakdown> total() {
        return RuleCases.of(Reports.TOTAL, CALENDAR)
                .when("82 = 50 + 32", breakdown(82, 50, 32))
                .satisfied(
                        "Tổng các phần bằng tổng số: đạt. Yêu cầu: tổng các phần bằng tổng số nêu trong báo cáo.",
                        "Parts add up to their total: satisfied. Required: sum of the parts equal to total stated.")
                .when("83 ≠ 50 + 32", breakdown(83, 50, 32))
                .violated(
                        "Tổng các phần là 82, khác tổng số được nêu là 83.",
                        "The parts add up to 82; the total stated is 83.")
                .when("81 ≠ 50 + 32", breakdown(81, 50, 32))
                .violated();
    }

    @Test
    void c19_sessions_called_thuong_ky_are_the_regular_ones() {
        // Seed 1: 82 sessions, 50 "thường kỳ" and 32 "chuyên đề".
        assertThat(Figure.REGULAR_SESSIONS.label().vi()).isEqualTo("kỳ họp thường lệ");
        assertThat(breakdown(82, 50, 32).place().vi()).contains("50 kỳ họp thường lệ + 32 kỳ họp chuyên đề");
    }

    @Test
    void no_text_makes_a_report_of_nine_months_a_duty() {
        assertThat(Procedures.all())
                .filteredOn(rule -> rule.ground().isLaw())
                .flatMap(Rule::versions)
                .extracting(version ->
                        version.requirement().map(one -> one.form().toString()).orElse(""))
                .isNotEmpty()
                .noneMatch(form -> form.contains("NINE_MONTHS"));
        ActivityFigures none = report("2023", 6, null).build();
        assertThat(CouncilLaw.standard().judge(new ReportSeries(List.of(none))).with(Verdict.VIOLATED))
                .isEmpty();
    }

    // ---- What reports state in words of their own ----

    private static SumOfReport sum(String what, int total, Integer... parts) {
        return new SumOfReport(
                ActivityFigures.builder()
                        .term(Samples.districtTerm())
                        .period(ReportingPeriod.year(2023))
                        .addSums(new StatedSum(what, total, List.of(parts)))
                        .build(),
                0);
    }

    private static RuleCases<SumOfReport> sums() {
        return RuleCases.of(Reports.SUM_OF_REPORT, CALENDAR)
                .when("F1: 84 petitions of Kon Tum by field", sum("kiến nghị theo lĩnh vực", 84, 76, 3, 5))
                .satisfied(
                        "Tổng các phần nêu trong báo cáo bằng tổng số: đạt. Yêu cầu: tổng các phần bằng tổng số nêu trong báo cáo.",
                        "Parts stated in a report add up: satisfied. Required: sum of the parts equal to total stated.")
                .when("F5: 84 + 60 = 144", sum("đã giải quyết", 144, 84, 60))
                .satisfied()
                .when("F5: 93 + 73 = 166", sum("kiến nghị", 166, 93, 73))
                .satisfied()
                .when("F5: 1 + 3 + 32 = 36", sum("đã giải quyết", 36, 1, 3, 32))
                .satisfied()
                .when("F5: 8 + 4 + 82 = 94", sum("kiến nghị", 94, 8, 4, 82))
                .satisfied()
                .when("F1 with one petition lost", sum("kiến nghị theo lĩnh vực", 84, 76, 3, 4))
                .violated(
                        "Tổng các phần là 83, khác tổng số được nêu là 84.",
                        "The parts add up to 83; the total stated is 84.")
                .when("F1 with one petition twice", sum("kiến nghị theo lĩnh vực", 84, 76, 4, 5))
                .violated();
    }

    private static ShareOfReport share(int part, int total, String printed) {
        return new ShareOfReport(
                ActivityFigures.builder()
                        .term(Samples.districtTerm())
                        .period(ReportingPeriod.year(2023))
                        .addShares(new StatedShare("đã giải quyết", part, total, PrintedShare.parse(printed)))
                        .build(),
                0);
    }

    private static RuleCases<ShareOfReport> shares() {
        return RuleCases.of(Reports.SHARE_OF_REPORT, CALENDAR)
                .when("F5, C21: 144/166 truncated", share(144, 166, "86,74%"))
                .satisfied(
                        "Tỷ lệ phần trăm khớp số liệu: đạt. Yêu cầu: cách in tỷ lệ phần trăm là một trong: làm tròn, bỏ các chữ số"
                                + " thập phân sau, làm tròn hay bỏ các chữ số sau đều ra số này.",
                        "Percentages agree with their numbers: satisfied. Required: how the percentage comes about is one of: rounded,"
                                + " truncated, rounded or truncated alike.")
                .when("F5, C21: 84/93 either way", share(84, 93, "90,32%"))
                .satisfied()
                .when("F5, C21: 9/93 rounded", share(9, 93, "9,68%"))
                .satisfied()
                .when("F5: 60/73", share(60, 73, "82,19%"))
                .satisfied()
                .when("F5: 13/73", share(13, 73, "17,81%"))
                .satisfied()
                .when("F5, C21: 36/94 truncated", share(36, 94, "38,29%"))
                .satisfied()
                .when("F5, C21: 50/82 truncated", share(50, 82, "60,97%"))
                .satisfied()
                .when("F5: 144/166 rounded", share(144, 166, "86,75%"))
                .satisfied()
                .when("right for 143 of 166", share(144, 166, "86,14%"))
                .violated(
                        "Tỷ lệ nêu ra không phải là tỷ lệ của phần trên tổng: khớp với một số khác, không khớp với số đã nêu.",
                        "The percentage is not that of the part of the total: right for another number, not for the one stated.")
                .when("a percentage that no whole number of 166 gives", share(144, 166, "86,80%"))
                .violated(
                        "Tỷ lệ nêu ra không phải là tỷ lệ của phần trên tổng: không số nguyên nào cho ra tỷ lệ này.",
                        "The percentage is not that of the part of the total: no whole number gives it.")
                .when("a hundredth below what truncation gives", share(144, 166, "86,73%"))
                .violated();
    }

    // ---- Periods held against each other ----

    private static ActivityFigures.Builder report(String period, int sessions, String reportedOn) {
        ActivityFigures.Builder report = ActivityFigures.builder()
                .term(Samples.districtTerm())
                .period(ReportingPeriod.parse(period))
                .putCounts(Figure.SESSIONS, sessions);
        return reportedOn == null ? report : report.reportedOn(LocalDate.parse(reportedOn));
    }

    /** The first of the reports, held against the others. */
    private static FigureOfSeries series(ActivityFigures.Builder... reports) {
        return (FigureOfSeries) new ReportSeries(
                        Stream.of(reports).map(ActivityFigures.Builder::build).toList())
                .parts()
                .get(0);
    }

    private static RuleCases<FigureOfSeries> cumulative() {
        return RuleCases.of(Reports.CUMULATIVE, CALENDAR)
                .when(
                        "six months hold as much as the year",
                        series(report("2023", 5, null), report("2023-H1", 5, null)))
                .satisfied()
                .when(
                        "six months, nine months, a year",
                        series(report("2023", 6, null), report("2023-H1", 3, null), report("2023-9M", 5, null)))
                .satisfied(
                        "Số liệu lũy kế không giảm: đạt. Yêu cầu: số liệu lớn nhất của các kỳ ngắn hơn không quá số liệu của kỳ dài.",
                        "Cumulative figures never fall: satisfied. Required: largest number of a shorter period at most number of"
                                + " the longer period.")
                .when("nine months hold less than six", series(report("2023-9M", 4, null), report("2023-H1", 5, null)))
                .violated(
                        "Kỳ dài nêu 4, ít hơn 5 của một kỳ ngắn nằm trong đó.",
                        "The longer period states 4, fewer than the 5 of a shorter one within it.")
                .when(
                        "a year holds less than its nine months, though more than six",
                        series(report("2023", 4, null), report("2023-H1", 3, null), report("2023-9M", 5, null)))
                .violated()
                .when(
                        "a term holds less than one of its years",
                        series(report("2021-2026", 4, null), report("2023", 5, null)))
                .violated();
    }

    private static RuleCases<FigureOfSeries> periods() {
        return RuleCases.of(Reports.PERIODS, CALENDAR)
                .when(
                        "months of a quarter",
                        series(
                                report("2023-Q1", 6, null),
                                report("2023-01", 1, null),
                                report("2023-02", 2, null),
                                report("2023-03", 3, null)))
                .satisfied(
                        "Tổng số liệu các kỳ bằng số liệu kỳ dài: đạt. Yêu cầu: tổng của các kỳ ngắn phủ kín kỳ dài bằng số liệu của"
                                + " kỳ dài.",
                        "Shorter periods add up to the longer one: satisfied. Required: sum of the periods that fill it equal to"
                                + " number of the longer period.")
                .when(
                        "one more than its months",
                        series(
                                report("2023-Q1", 7, null),
                                report("2023-01", 1, null),
                                report("2023-02", 2, null),
                                report("2023-03", 3, null)))
                .violated(
                        "Các kỳ ngắn cộng lại là 6, khác 7 của kỳ dài.",
                        "The shorter periods add up to 6; the longer one states 7.")
                .when(
                        "one fewer than its halves",
                        series(report("2023", 5, null), report("2023-H1", 3, null), report("2023-H2", 3, null)))
                .violated()
                .when(
                        "a term is the sum of its years",
                        series(
                                report("2021-2026", 12, null),
                                report("2021", 1, null),
                                report("2022", 2, null),
                                report("2023", 2, null),
                                report("2024", 3, null),
                                report("2025", 2, null),
                                report("2026", 2, null)))
                .satisfied()
                .when(
                        "March is missing",
                        series(report("2023-Q1", 7, null), report("2023-01", 1, null), report("2023-02", 2, null)))
                .notApplicable(Reason.CONDITION)
                .when(
                        "provisional figures of a half are not added up",
                        series(report("2023", 5, null), report("2023-H1", 3, "2023-06-20"), report("2023-H2", 3, null)))
                .notApplicable(Reason.CONDITION);
    }

    // ---- What a year usually holds ----

    private static ActivityFigures yearly(String period, FigureScope scope, int councils, int regular) {
        return ActivityFigures.builder()
                .term(Samples.districtTerm())
                .scope(scope)
                .period(ReportingPeriod.parse(period))
                .putCounts(Figure.COUNCILS, councils)
                .putCounts(Figure.REGULAR_SESSIONS, regular)
                .build();
    }

    private static RuleCases<ActivityFigures> regularSessions() {
        return RuleCases.of(Reports.REGULAR_SESSIONS, CALENDAR)
                .when("50 = 2 × 25", yearly("2023", FigureScope.LOWER_COUNCILS, 25, 50))
                .satisfied(
                        "Số kỳ họp thường lệ bằng hai lần số HĐND: đạt. Yêu cầu: kỳ họp thường lệ bằng hai lần số HĐND.",
                        "Two regular sessions for each council: satisfied. Required: regular sessions equal to two regular sessions"
                                + " for each council.")
                .when("49 of 25 councils", yearly("2023", FigureScope.LOWER_COUNCILS, 25, 49))
                .violated(
                        "Báo cáo nêu 49 kỳ họp thường lệ, khác 50 (mỗi HĐND hai kỳ): cần kiểm tra lại, không phải vi phạm pháp"
                                + " luật.",
                        "49 regular session(s) are reported, not 50 (two for each council): worth a second look, and no breach of"
                                + " law.")
                .when("51 of 25 councils", yearly("2023", FigureScope.LOWER_COUNCILS, 25, 51))
                .violated()
                .when("two of the council itself", yearly("2023", FigureScope.OWN_COUNCIL, 25, 2))
                .satisfied()
                .when("half a year", yearly("2023-H1", FigureScope.LOWER_COUNCILS, 25, 25))
                .notApplicable(Reason.CONDITION)
                .when("the year of the election", yearly("2021", FigureScope.LOWER_COUNCILS, 25, 75))
                .notApplicable(Reason.CONDITION)
                .when(
                        "the number of councils is not stated",
                        report("2023", 82, null)
                                .scope(FigureScope.LOWER_COUNCILS)
                                .putCounts(Figure.REGULAR_SESSIONS, 50)
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static ActivityFigures meetings(String period, int meetings, String reportedOn) {
        return report(period, 6, reportedOn)
                .putCounts(Figure.STANDING_COMMITTEE_MEETINGS, meetings)
                .build();
    }

    private static RuleCases<ActivityFigures> meetings() {
        return RuleCases.of(Reports.MEETINGS_REPORTED, CALENDAR)
                .when("twelve in a year", meetings("2023", 12, "2024-01-29"))
                .satisfied(
                        "Số phiên họp Thường trực trong báo cáo năm: đạt. Yêu cầu: phiên họp Thường trực HĐND ít nhất 12.",
                        "Standing Committee meetings in a yearly report: satisfied. Required: Standing Committee meetings at least"
                                + " 12.")
                .when("thirteen in a year", meetings("2023", 13, "2024-01-29"))
                .satisfied()
                .when("eleven in a year, as in seed 1", meetings("2023", 11, "2024-01-29"))
                .violated(
                        "Báo cáo năm nêu 11 phiên họp Thường trực, ít hơn 12: có thể không tính phiên họp ghép; cần kiểm tra lại,"
                                + " không phải vi phạm pháp luật.",
                        "The yearly report states 11 meeting(s) of the Standing Committee, fewer than 12: it may leave out merged"
                                + " ones; worth a second look, and no breach of law.")
                .when("eleven, reported before the year was over", meetings("2023", 11, "2023-12-05"))
                .notApplicable(Reason.CONDITION)
                .when("six in half a year", meetings("2023-H1", 6, null))
                .notApplicable(Reason.CONDITION)
                .when(
                        "eleven of all communes together",
                        report("2023", 82, null)
                                .scope(FigureScope.LOWER_COUNCILS)
                                .putCounts(Figure.STANDING_COMMITTEE_MEETINGS, 11)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("not stated", report("2023", 6, null).build())
                .undetermined(Reason.FACT_MISSING);
    }

    /** F7: nothing in it adds up or may be held against anything, and no rule says more of it than that. */
    @Test
    void f7_figures_since_the_last_briefing_are_only_read() {
        ActivityFigures third = ActivityFigures.builder()
                .term(Samples.districtTerm())
                .label("HĐND huyện và 14 xã")
                .period(ReportingPeriod.sinceLast(2022, 10))
                .putCounts(Figure.SESSIONS, 3)
                .putCounts(Figure.RESOLUTIONS, 30)
                .putCounts(Figure.FOCUS_CONTENTS, 82)
                .build();
        assertThat(CouncilLaw.standard().judge(third).with(Verdict.VIOLATED)).isEmpty();
        assertThat(CouncilLaw.standard()
                        .judge(new ReportSeries(
                                List.of(third, report("2022", 9, null).build())))
                        .all())
                .isEmpty();
    }

    private static RuleCases<StandingCommitteeMeeting> meeting() {
        return RuleCases.of(Reports.MEETING_AFTER_PERIOD, CALENDAR)
                .when("on the last day of the month", meeting("2024-02-29"))
                .satisfied()
                .when("on the day before", meeting("2024-02-28"))
                .violated(
                        "Kỳ báo cáo kết thúc ngày 29/02/2024 nhưng đã báo cáo ngày 28/02/2024: số liệu là tạm tính, không phải vi phạm pháp luật.",
                        "The period ends on 29/02/2024 but was reported on 28/02/2024: the figures are provisional, which is no breach of law.")
                .when(
                        "no period",
                        StandingCommitteeMeeting.builder()
                                .term(Samples.districtTerm())
                                .kind(MeetingKind.ORDINARY)
                                .heldOn(LocalDate.parse("2024-02-28"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<BriefingConference> briefing() {
        return RuleCases.of(Reports.BRIEFING_AFTER_PERIOD, CALENDAR)
                .when("on the last day of the nine months", briefing("2020-09-30"))
                .satisfied()
                .when("on the day before", briefing("2020-09-29"))
                .violated(
                        "Kỳ báo cáo kết thúc ngày 30/09/2020 nhưng đã báo cáo ngày 29/09/2020: số liệu là tạm tính, không phải vi phạm pháp luật.",
                        "The period ends on 30/09/2020 but was reported on 29/09/2020: the figures are provisional, which is no breach of law.");
    }

    private static RuleCases<ActivityFigures> figures() {
        return RuleCases.of(Reports.FIGURES_AFTER_PERIOD, CALENDAR)
                .when("on the last day of the year", figures("2023-12-31"))
                .satisfied()
                .when("on the day before", figures("2023-12-30"))
                .violated(
                        "Kỳ báo cáo kết thúc ngày 31/12/2023 nhưng đã báo cáo ngày 30/12/2023: số liệu là tạm tính, không phải vi phạm pháp luật.",
                        "The period ends on 31/12/2023 but was reported on 30/12/2023: the figures are provisional, which is no breach of law.")
                .when("no day of the report", figures(null))
                .undetermined(Reason.FACT_MISSING);
    }

    private static FigureBreakdown breakdown(int sessions, int regular, int thematic) {
        return new FigureBreakdown(
                ActivityFigures.builder()
                        .term(Samples.districtTerm())
                        .period(ReportingPeriod.year(2023))
                        .putCounts(Figure.SESSIONS, sessions)
                        .putCounts(Figure.REGULAR_SESSIONS, regular)
                        .putCounts(Figure.THEMATIC_SESSIONS, thematic)
                        .build(),
                Figure.SESSIONS);
    }

    private static StandingCommitteeMeeting meeting(String heldOn) {
        return StandingCommitteeMeeting.builder()
                .term(Samples.districtTerm())
                .kind(MeetingKind.ORDINARY)
                .heldOn(LocalDate.parse(heldOn))
                .reviewed(ReportingPeriod.month(2024, 2))
                .build();
    }

    private static BriefingConference briefing(String heldOn) {
        return BriefingConference.builder()
                .term(Samples.districtTerm())
                .kind(BriefingKind.SUMMARY_CONFERENCE)
                .heldOn(LocalDate.parse(heldOn))
                .reviewed(ReportingPeriod.nineMonths(2020))
                .build();
    }

    private static ActivityFigures figures(String reportedOn) {
        ActivityFigures.Builder figures = ActivityFigures.builder()
                .term(Samples.districtTerm())
                .period(ReportingPeriod.year(2023))
                .putCounts(Figure.SESSIONS, 6);
        return reportedOn == null
                ? figures.build()
                : figures.reportedOn(LocalDate.parse(reportedOn)).build();
    }
}
