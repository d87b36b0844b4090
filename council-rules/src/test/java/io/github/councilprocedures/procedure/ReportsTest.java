package io.github.councilprocedures.procedure;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(total(), meeting(), briefing(), figures());
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
