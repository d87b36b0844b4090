package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.record.ActDays;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.record.YearOfActs;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecurringTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(frontNotice(), citizenReception(), committeeMeeting(), dialogue(), supervisionMeeting());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<YearOfActs> yearly(RuleCases<YearOfActs> table) {
        return table.equivalent("from 2016-01-01: starts a day later", "years end on 31 December")
                .equivalent("from 2025-03-01: starts a day sooner", "years end on 31 December")
                .equivalent("from 2025-03-01: starts a day later", "years end on 31 December")
                .equivalent("from 2025-06-16: starts a day sooner", "years end on 31 December")
                .equivalent("from 2025-06-16: starts a day later", "years end on 31 December");
    }

    private static RuleCases<YearOfActs> frontNotice() {
        RecurringAct act = RecurringAct.FRONT_NOTICE;
        Term term = Samples.provincialTerm();
        return yearly(RuleCases.of(Recurring.FRONT_NOTICE, CALENDAR)
                .when("twice", year(act, term, 2024, "2024-06-28", "2024-12-20"))
                .satisfied()
                .when("three times, complete", year(act, term, 2024, "2024-03-28", "2024-06-28", "2024-12-20"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("once, complete", year(act, term, 2024, "2024-06-28"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .violated(
                        "Trong năm thông báo cho Ủy ban Mặt trận Tổ quốc 1 lần, ít hơn 2 lần.",
                        "The Fatherland Front was informed 1 time(s) in the year, fewer than 2.")
                .when("once, the year not over", year(act, term, 2024, "2024-06-28"))
                .recordedThrough(LocalDate.of(2024, 12, 30))
                .undetermined(Reason.NOT_YET_DUE)
                .when("once, nothing claimed", year(act, term, 2024, "2024-06-28"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("twice in 2026", year(act, term, 2026, "2026-06-28", "2026-12-20"))
                .satisfied()
                .when("three times in 2026", year(act, term, 2026, "2026-03-28", "2026-06-28", "2026-12-20"))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .satisfied()
                .when("once in 2026", year(act, term, 2026, "2026-06-28"))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .violated(
                        "Trong năm thông báo cho Ủy ban Mặt trận Tổ quốc 1 lần, ít hơn 2 lần.",
                        "The Fatherland Front was informed 1 time(s) in the year, fewer than 2.")
                .when("before the law", year(act, term, 2015, "2015-06-28", "2015-12-20"))
                .undetermined(Reason.NOT_ENCODED)
                .when("a district in its last half-year", year(act, Samples.districtTerm(), 2025, "2025-03-28"))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .notApplicable(Reason.CONDITION));
    }

    private static RuleCases<YearOfActs> citizenReception() {
        RecurringAct act = RecurringAct.CITIZEN_RECEPTION;
        Term term = Samples.provincialTerm();
        String[] quarterly = {"2024-02-15", "2024-05-15", "2024-08-15", "2024-11-15"};
        return RuleCases.of(Recurring.CITIZEN_RECEPTION, CALENDAR)
                .when("C18: a day each quarter, not each month", year(act, term, 2024, quarterly))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when(
                        "two days in one quarter",
                        year(act, term, 2024, "2024-02-15", "2024-02-16", "2024-05-15", "2024-08-15", "2024-11-15"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("none in the second quarter", year(act, term, 2024, "2024-02-15", "2024-08-15", "2024-11-15"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .violated(
                        "Chủ tịch HĐND tiếp công dân 3 ngày; cần mỗi quý ít nhất 1 ngày, tổng cộng 4.",
                        "The Chair received citizens on 3 day(s); at least 1 a quarter is needed, 4 in all.")
                .when("nothing claimed", year(act, term, 2024, "2024-02-15"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("before the law", year(act, term, 2015))
                .recordedThrough(LocalDate.of(2015, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "the first year of the law",
                        year(act, term, 2016, "2016-02-15", "2016-05-15", "2016-08-15", "2016-11-15"))
                .recordedThrough(LocalDate.of(2016, 12, 31))
                .satisfied()
                .when("2025, of which two laws hold no whole quarter", year(act, term, 2025))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .when("2026", year(act, term, 2026))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .equivalent("from 2016-01-01: starts a day sooner", "one day of 2015 holds no whole quarter")
                .equivalent("from 2025-03-01: starts a day sooner", "the first quarter of 2025 is cut either way")
                .equivalent("from 2025-03-01: starts a day later", "the first quarter of 2025 is cut either way")
                .equivalent("from 2025-06-16: starts a day sooner", "2025 is undetermined either way")
                .equivalent("from 2025-06-16: starts a day later", "2025 is undetermined either way");
    }

    private static RuleCases<YearOfActs> committeeMeeting() {
        RecurringAct act = RecurringAct.PEOPLES_COMMITTEE_MEETING;
        Term term = Samples.provincialTerm();
        String[] more = IntStream.rangeClosed(1, 13)
                .mapToObj(month -> LocalDate.of(2024, Math.min(month, 12), month == 13 ? 27 : 26))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        String[] more2026 = IntStream.rangeClosed(1, 13)
                .mapToObj(month -> LocalDate.of(2026, Math.min(month, 12), month == 13 ? 27 : 26))
                .map(LocalDate::toString)
                .toArray(String[]::new);
        return RuleCases.of(Recurring.COMMITTEE_MEETING, CALENDAR)
                .when("each month", year(act, term, 2024, months(2024, 0)))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("each month, and twice in December", year(act, term, 2024, more))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("none in May", year(act, term, 2024, months(2024, 5)))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .violated(
                        "UBND có 11 phiên họp thường kỳ; cần mỗi tháng ít nhất 1 phiên, tổng cộng 12.",
                        "The People's Committee held 11 regular meeting(s); at least 1 a month is needed, 12 in all.")
                .when("before the law", year(act, term, 2015, months(2015, 0)))
                .recordedThrough(LocalDate.of(2015, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first year of the law", year(act, term, 2016, months(2016, 0)))
                .recordedThrough(LocalDate.of(2016, 12, 31))
                .satisfied()
                .when("2025, each month", year(act, term, 2025, months(2025, 0)))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .when("2025, none in February", year(act, term, 2025, months(2025, 2)))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .violated()
                .when("2025, none in July", year(act, term, 2025, months(2025, 7)))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .violated()
                .when("2026, each month", year(act, term, 2026, months(2026, 0)))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .satisfied()
                .when("2026, each month, and twice in December", year(act, term, 2026, more2026))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .satisfied()
                .when("2026, none in July", year(act, term, 2026, months(2026, 7)))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .violated(
                        "UBND có 11 phiên họp thường kỳ; cần mỗi tháng ít nhất 1 phiên, tổng cộng 12.",
                        "The People's Committee held 11 regular meeting(s); at least 1 a month is needed, 12 in all.")
                .when("a district through its last month", year(act, Samples.districtTerm(), 2025, months(2025, 0)))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent("from 2016-01-01: starts a day sooner", "one day of 2015 holds no whole month")
                .equivalent("from 2025-03-01: starts a day later", "one day of March holds no whole month")
                .equivalent("from 2025-06-16: starts a day sooner", "June 2025 is cut either way")
                .equivalent("from 2025-06-16: starts a day later", "June 2025 is cut either way");
    }

    private static RuleCases<YearOfActs> dialogue() {
        RecurringAct act = RecurringAct.DIALOGUE;
        Term term = Samples.communeTerm();
        return yearly(RuleCases.of(Recurring.DIALOGUE, CALENDAR)
                .when("once", year(act, term, 2024, "2024-08-15"))
                .satisfied()
                .when("twice", year(act, term, 2024, "2024-08-15", "2024-11-15"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("never", year(act, term, 2024))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .violated(
                        "Trong năm có 0 hội nghị đối thoại với Nhân dân, ít hơn 1.",
                        "0 dialogue(s) with the people in the year, fewer than 1.")
                .when("once in 2026", year(act, term, 2026, "2026-08-15"))
                .satisfied()
                .when("twice in 2026", year(act, term, 2026, "2026-08-15", "2026-11-15"))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .satisfied()
                .when("never in 2026", year(act, term, 2026))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .violated(
                        "Trong năm có 0 hội nghị đối thoại với Nhân dân, ít hơn 1.",
                        "0 dialogue(s) with the people in the year, fewer than 1.")
                .when("once, month by month not", year(act, term, 2024, "2024-08-16"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("once in 2026, month by month not", year(act, term, 2026, "2026-08-16"))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .satisfied()
                .when("before the law", year(act, term, 2015, "2015-08-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("a province", year(act, Samples.provincialTerm(), 2024))
                .notApplicable(Reason.CONDITION)
                .when("a district", year(act, Samples.districtTerm(), 2024))
                .notApplicable(Reason.CONDITION));
    }

    private static RuleCases<YearOfActs> supervisionMeeting() {
        RecurringAct act = RecurringAct.SUPERVISION_MEETING;
        Term term = Samples.provincialTerm();
        return RuleCases.of(Recurring.SUPERVISION_MEETING, CALENDAR)
                .when("each quarter", year(act, term, 2024, "2024-02-15", "2024-05-15", "2024-08-15", "2024-11-15"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when(
                        "twice in one quarter",
                        year(act, term, 2024, "2024-02-15", "2024-02-16", "2024-05-15", "2024-08-15", "2024-11-15"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .satisfied()
                .when("none in the third quarter", year(act, term, 2024, "2024-02-15", "2024-05-15", "2024-11-15"))
                .recordedThrough(LocalDate.of(2024, 12, 31))
                .violated(
                        "Thường trực HĐND họp với các Ban về giám sát 3 lần; cần mỗi quý ít nhất 1 lần, tổng cộng 4.",
                        "The Standing Committee met the committees on supervision 3 time(s); at least 1 a quarter is needed, 4 in all.")
                .when("nothing claimed", year(act, term, 2024, "2024-02-15"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("before the law", year(act, term, 2015))
                .recordedThrough(LocalDate.of(2015, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .when("2016, of which half is under the law", year(act, term, 2016, "2016-08-15", "2016-11-15"))
                .recordedThrough(LocalDate.of(2016, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .when("2016, none in the first quarter under the law", year(act, term, 2016, "2016-11-15"))
                .recordedThrough(LocalDate.of(2016, 12, 31))
                .violated()
                .when("2025, none in the last quarter", year(act, term, 2025, "2025-02-15", "2025-05-15", "2025-08-15"))
                .recordedThrough(LocalDate.of(2025, 12, 31))
                .violated()
                .when("2026, in which the law held no whole quarter", year(act, term, 2026))
                .recordedThrough(LocalDate.of(2026, 12, 31))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent("from 2016-07-01: starts a day sooner", "one day of June holds no whole quarter")
                .equivalent("from 2026-03-01: starts a day sooner", "the first quarter of 2026 is cut either way")
                .equivalent("from 2026-03-01: starts a day later", "the first quarter of 2026 is cut either way");
    }

    /** The leftover of the first catalogue: a district was still asked for a session in the second half of 2025. */
    @Test
    void nothing_recurring_of_a_district_is_scheduled_after_its_last_day() {
        CouncilRecord plan = CouncilRecord.builder()
                .term(Samples.districtTerm())
                .span(DateSpan.parse("2025-01-01/2026-12-31"))
                .build();
        assertThat(CouncilLaw.standard().schedule(plan).milestones().stream()
                        .map(Milestone::on)
                        .flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(LocalDate.of(2025, 6, 30)));
        CouncilRecord above = CouncilRecord.builder()
                .from(plan)
                .term(Samples.provincialTerm())
                .build();
        assertThat(CouncilLaw.standard().schedule(above).milestones())
                .extracting(Milestone::on)
                .contains(Optional.of(LocalDate.of(2025, 12, 31)), Optional.of(LocalDate.of(2026, 12, 31)));
    }

    private static YearOfActs year(RecurringAct act, Term term, int year, String... days) {
        ActDays.Builder acts = ActDays.builder().act(act);
        for (String day : days) {
            acts.addDays(LocalDate.parse(day));
        }
        return YearOfActs.of(
                CouncilRecord.builder()
                        .term(term)
                        .span(DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                        .addActs(acts.build())
                        .build(),
                act,
                year);
    }

    /** The 26th of each month but one. */
    private static String[] months(int year, int without) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> month != without)
                .mapToObj(month -> LocalDate.of(year, month, 26).toString())
                .toArray(String[]::new);
    }
}
