package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.record.YearOfMeetings;
import io.github.councilprocedures.record.YearOfSessions;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrequenciesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(sessionsAYear(), meetingAMonth(), numbering());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @Test
    void t22_the_regulation_of_2005_is_cited_for_2017_and_not_for_2026() {
        assertThat(clausesOn("2017-05-20")).contains("Điều 25 Nghị quyết số 753/2005/NQ-UBTVQH11");
        assertThat(clausesOn("2026-05-20")).isNotEmpty().noneMatch(clause -> clause.contains("753/2005"));
    }

    private static List<String> clausesOn(String day) {
        return Frequencies.MEETING_A_MONTH.versionOn(LocalDate.parse(day)).orElseThrow().citations().stream()
                .map(Citation::toString)
                .toList();
    }

    private static RuleCases<YearOfSessions> sessionsAYear() {
        return RuleCases.of(Frequencies.SESSIONS_A_YEAR, CALENDAR)
                .when("two sessions", sessions(2024, "2024-07-10", "2024-12-10"))
                .satisfied()
                .when("two sessions, complete year", sessions(2024, "2024-07-10", "2024-12-10"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied(
                        "Số kỳ họp trong năm: đạt. Yêu cầu: số kỳ họp trong năm: mỗi năm ít nhất 2 lần.",
                        "Sessions in a year: satisfied. Required: sessions held in the year: at least 2 a year.")
                .when("three sessions, complete year", sessions(2024, "2024-03-10", "2024-07-10", "2024-12-10"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied()
                .when("one session, complete year", sessions(2024, "2024-07-10"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated("Trong năm chỉ có 1 kỳ họp, ít hơn 2.", "Only 1 session(s) in the year, fewer than 2.")
                .when("one session, year not over", sessions(2024, "2024-07-10"))
                .recordedThrough(LocalDate.parse("2024-12-30"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("one session, record not complete", sessions(2024, "2024-07-10"))
                .undetermined(
                        Reason.RECORD_NOT_COMPLETE,
                        "Số kỳ họp trong năm: chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: số kỳ họp trong năm: mỗi năm ít nhất 2 lần.",
                        "Sessions in a year: cannot be determined; the record does not say that it is complete. Required: sessions held in the year: at least 2 a year.")
                .when("a report states six", YearOfSessions.of(stated(Figure.SESSIONS, 6, 2023), 2023))
                .satisfied()
                .when("two sessions under Law 72/2025", sessions(2026, "2026-07-10", "2026-12-10"))
                .satisfied()
                .when("three sessions under Law 72/2025", sessions(2026, "2026-03-10", "2026-07-10", "2026-12-10"))
                .recordedThrough(LocalDate.parse("2026-12-31"))
                .satisfied()
                .when("one session under Law 72/2025", sessions(2026, "2026-07-10"))
                .recordedThrough(LocalDate.parse("2026-12-31"))
                .violated("Trong năm chỉ có 1 kỳ họp, ít hơn 2.", "Only 1 session(s) in the year, fewer than 2.")
                .when("the year ends before the law", sessions(2015, "2015-07-10", "2015-12-10"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first year of the law", sessions(2016, "2016-07-10", "2016-12-10"))
                .satisfied()
                .when("the year that ends under Law 72/2025", sessions(2025, "2025-07-10", "2025-12-10"))
                .satisfied()
                .when(
                        "a district in its last half-year",
                        YearOfSessions.of(
                                CouncilRecord.builder()
                                        .term(Samples.districtTerm())
                                        .span(year(2025))
                                        .build(),
                                2025))
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "only part of the year is in the record",
                        YearOfSessions.of(
                                record(DateSpan.parse("2024-03-01/2024-12-31")).build(), 2024))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .equivalent("from 2016-01-01: starts a day later", "years end on 31 December")
                .equivalent("from 2025-03-01: starts a day sooner", "years end on 31 December")
                .equivalent("from 2025-03-01: starts a day later", "years end on 31 December")
                .equivalent("from 2025-06-16: starts a day sooner", "years end on 31 December")
                .equivalent("from 2025-06-16: starts a day later", "years end on 31 December");
    }

    private static RuleCases<YearOfMeetings> meetingAMonth() {
        return RuleCases.of(Frequencies.MEETING_A_MONTH, CALENDAR)
                .when("one each month", meetings(2024, allMonths(2024)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied()
                .when("two in some months", meetings(2024, and(allMonths(2024), "2024-05-20")))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied()
                .when("none in May", meetings(2024, without(allMonths(2024), 5)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Có 11 phiên họp thường kỳ; cần mỗi tháng ít nhất 1 phiên, tổng cộng 12.",
                        "11 ordinary meeting(s); at least 1 a month are needed, 12 in all.")
                .when("none in May but two in June", meetings(2024, and(without(allMonths(2024), 5), "2024-06-25")))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Có 12 phiên họp thường kỳ; cần mỗi tháng ít nhất 1 phiên, tổng cộng 12.",
                        "12 ordinary meeting(s); at least 1 a month are needed, 12 in all.")
                .when("none in May, record not complete", meetings(2024, without(allMonths(2024), 5)))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("none in December yet", meetings(2024, without(allMonths(2024), 12)))
                .recordedThrough(LocalDate.parse("2024-12-30"))
                .undetermined(Reason.NOT_YET_DUE)
                .when(
                        "a report states eleven",
                        YearOfMeetings.of(stated(Figure.STANDING_COMMITTEE_MEETINGS, 11, 2023), 2023))
                .undetermined(
                        Reason.RECORD_NOT_COMPLETE,
                        "Phiên họp thường kỳ hằng tháng của Thường trực HĐND: chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: số phiên họp thường kỳ của Thường trực HĐND trong năm: mỗi tháng ít nhất 1 lần.",
                        "Monthly meeting of the Standing Committee: cannot be determined; the record does not say that it is complete. Required: ordinary Standing Committee meetings held in the year: at least 1 a month.")
                .when(
                        "a report states eleven, complete record",
                        YearOfMeetings.of(stated(Figure.STANDING_COMMITTEE_MEETINGS, 11, 2023), 2023))
                .recordedThrough(LocalDate.parse("2023-12-31"))
                .violated(
                        "Có 11 phiên họp thường kỳ; cần mỗi tháng ít nhất 1 phiên, tổng cộng 12.",
                        "11 ordinary meeting(s); at least 1 a month are needed, 12 in all.")
                .when(
                        "a report states twelve, complete record",
                        YearOfMeetings.of(stated(Figure.STANDING_COMMITTEE_MEETINGS, 12, 2023), 2023))
                .recordedThrough(LocalDate.parse("2023-12-31"))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", meetings(2015, allMonths(2015)))
                .recordedThrough(LocalDate.parse("2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first year of the law", meetings(2016, allMonths(2016)))
                .recordedThrough(LocalDate.parse("2016-12-31"))
                .satisfied()
                .when(
                        "2025 with a meeting in January and February",
                        meetings(2025, List.of("2025-01-10", "2025-02-10")))
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("2025 without one in February", meetings(2025, List.of("2025-01-10")))
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .violated()
                .when("2026", meetings(2026, List.of()))
                .recordedThrough(LocalDate.parse("2026-12-31"))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("2024, none in January", meetings(2024, without(allMonths(2024), 1)))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated()
                .equivalent("from 2016-01-01: starts a day sooner", "one day of 2015 holds no whole month")
                .equivalent("from 2025-03-01: starts a day later", "one day of March holds no whole month")
                .equivalent(
                        "from 2025-06-16: starts a day sooner",
                        "the year is undetermined either way, Law 65/2025 lies in it")
                .equivalent(
                        "from 2025-06-16: starts a day later",
                        "the year is undetermined either way, Law 65/2025 lies in it");
    }

    private static RuleCases<CouncilRecord> numbering() {
        return RuleCases.of(Frequencies.NUMBERING, CALENDAR)
                .when("9, 10, 11", numbered("IX", null, "X", null, "XI", null))
                .satisfied()
                .when("one session only", numbered("IX", null))
                .satisfied()
                .when("a gap that nobody claims to be one", numbered("IX", "2024-03-01", "XI", "2024-09-01"))
                .undetermined(
                        Reason.RECORD_NOT_COMPLETE,
                        "Số thứ tự các kỳ họp liên tục: chưa xác định được vì hồ sơ không được khẳng định là đầy đủ. Yêu cầu: số lượng số thứ tự khác nhau bằng số kỳ họp có số thứ tự; số kỳ họp sai thứ tự bằng 0; khoảng số thứ tự bằng số lượng số thứ tự khác nhau.",
                        "Sessions are numbered in sequence: cannot be determined; the record does not say that it is complete. Required: different numbers of sessions equal to sessions with a number; sessions numbered out of order equal to 0; range of the numbers of sessions equal to different numbers of sessions.")
                .when("a gap in a complete record", complete("IX", "2024-03-01", "XI", "2024-09-01"))
                .violated(
                        "2 kỳ họp có số thứ tự, 2 số khác nhau trong khoảng 3 số liên tiếp, 0 kỳ họp khai mạc sau kỳ họp mang số lớn hơn.",
                        "2 session(s) numbered, 2 different number(s) over a run of 3, 0 opened after one with a higher number.")
                .when("a repeat", numbered("IX", "2024-03-01", "IX", "2024-06-01", "X", "2024-09-01"))
                .violated(
                        "3 kỳ họp có số thứ tự, 2 số khác nhau trong khoảng 2 số liên tiếp, 0 kỳ họp khai mạc sau kỳ họp mang số lớn hơn.",
                        "3 session(s) numbered, 2 different number(s) over a run of 2, 0 opened after one with a higher number.")
                .when("10 before 9", numbered("X", "2024-03-01", "IX", "2024-09-01"))
                .violated()
                .when(
                        "no numbers",
                        record(DateSpan.parse("2024-01-01/2024-12-31")).build())
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "always: different numbers of sessions equal to sessions with a number -> different numbers of sessions at least sessions with a number",
                        "there are never more different numbers than sessions")
                .equivalent(
                        "always: range of the numbers of sessions equal to different numbers of sessions -> range of the numbers of sessions at most different numbers of sessions",
                        "a range never holds fewer numbers than are different in it")
                .equivalent(
                        "always: sessions numbered out of order equal to 0 -> sessions numbered out of order at most 0",
                        "a count is never negative");
    }

    private static YearOfSessions sessions(int year, String... opening) {
        CouncilRecord.Builder record = record(year(year));
        for (String day : opening) {
            record.addSessions(Session.builder()
                    .term(Samples.provincialTerm())
                    .kind(SessionKind.REGULAR)
                    .opensOn(LocalDate.parse(day))
                    .build());
        }
        return YearOfSessions.of(record.build(), year);
    }

    private static YearOfMeetings meetings(int year, List<String> days) {
        CouncilRecord.Builder record = record(year(year));
        for (String day : days) {
            record.addMeetings(StandingCommitteeMeeting.builder()
                    .term(Samples.provincialTerm())
                    .kind(MeetingKind.ORDINARY)
                    .heldOn(LocalDate.parse(day))
                    .build());
        }
        return YearOfMeetings.of(record.build(), year);
    }

    private static List<String> allMonths(int year) {
        List<String> days = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            days.add(LocalDate.of(year, month, month == 2 ? 28 : 10).toString());
        }
        return days;
    }

    private static List<String> without(List<String> days, int month) {
        return days.stream()
                .filter(day -> LocalDate.parse(day).getMonthValue() != month)
                .toList();
    }

    private static List<String> and(List<String> days, String more) {
        List<String> all = new ArrayList<>(days);
        all.add(more);
        return all;
    }

    private static CouncilRecord stated(Figure figure, int number, int year) {
        return record(year(year))
                .addFigures(ActivityFigures.builder()
                        .term(Samples.provincialTerm())
                        .period(ReportingPeriod.year(year))
                        .putCounts(figure, number)
                        .build())
                .build();
    }

    private static CouncilRecord numbered(String... ordinalsAndDays) {
        return numbered(record(DateSpan.parse("2024-01-01/2024-12-31")), ordinalsAndDays);
    }

    private static CouncilRecord complete(String... ordinalsAndDays) {
        return numbered(
                record(DateSpan.parse("2024-01-01/2024-12-31"))
                        .putCompleteThrough(RecordList.SESSIONS, LocalDate.parse("2024-12-31")),
                ordinalsAndDays);
    }

    private static CouncilRecord numbered(CouncilRecord.Builder record, String... ordinalsAndDays) {
        for (int i = 0; i < ordinalsAndDays.length; i += 2) {
            Session.Builder session = Session.builder()
                    .term(Samples.provincialTerm())
                    .ordinal(Ordinal.parse(ordinalsAndDays[i]))
                    .kind(SessionKind.REGULAR);
            String day = ordinalsAndDays[i + 1];
            record.addSessions(
                    day == null
                            ? session.build()
                            : session.opensOn(LocalDate.parse(day)).build());
        }
        return record.build();
    }

    private static DateSpan year(int year) {
        return DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static CouncilRecord.Builder record(DateSpan span) {
        return CouncilRecord.builder().term(Samples.provincialTerm()).span(span);
    }
}
