package io.github.councilprocedures.evaluation;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyEvaluationTest {

    private static final RuleBook BOOK = RuleBook.of("thử", WorkingCalendar.weekendsOff(), List.of());

    private static Obligation.Builder obligation(String key, Trigger trigger) {
        return Obligation.builder()
                .key(key)
                .subject(CoordinationSubject.INFORMATION)
                .addObligors(Actor.PEOPLES_COMMITTEE)
                .addBeneficiaries(Actor.STANDING_COMMITTEE)
                .deliverable(new Phrase("Báo cáo", "Report"))
                .form(CoordinationMethod.DOCUMENT)
                .trigger(trigger)
                .ground(Ground.PRACTICE);
    }

    private static Map<String, Object> deadline(String side, String limit, String direction) {
        return Map.of("deadline", Map.of("act", "deliveredOn", side, limit, direction, "triggeredOn"));
    }

    private static CoordinationRegulation regulation(Term term, String inForce, Obligation... obligations) {
        return CoordinationRegulation.builder()
                .term(term)
                .number("01/QCPH")
                .inForce(DateSpan.parse(inForce))
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                .addObligations(obligations)
                .build();
    }

    private static CoordinationRecord.Builder record(Obligation... obligations) {
        return CoordinationRecord.builder()
                .regulation(regulation(HA_NAM, "2016-08-01/2021-06-30", obligations))
                .span(DateSpan.parse("2019-01-01/2020-12-31"));
    }

    private static TriggerEvent event(Trigger trigger, String on) {
        return TriggerEvent.builder().trigger(trigger).on(day(on)).build();
    }

    private static Delivery delivery(String key, ReportingPeriod period, String on) {
        return Delivery.builder()
                .obligation(key)
                .period(period)
                .deliveredOn(day(on))
                .build();
    }

    private static Delivery delivery(String key, String triggeredOn, String on) {
        return Delivery.builder()
                .obligation(key)
                .triggeredOn(day(triggeredOn))
                .deliveredOn(day(on))
                .build();
    }

    private static YearlyEvaluation evaluation(CoordinationRecord record, int year) {
        return YearlyEvaluation.under(BOOK.with(record.regulation()), record, year);
    }

    /** How an obligation to a meeting on 2020-03-16, a Monday, stands. */
    private static EvaluatedItem toMeeting(Map<String, Object> requires, String deliveredOn, String recordedThrough) {
        CoordinationRecord.Builder record = record(obligation("report", Trigger.STANDING_MEETING)
                        .requires(requires)
                        .build())
                .addEvents(event(Trigger.STANDING_MEETING, "2020-03-16"));
        if (deliveredOn != null) {
            record.addDeliveries(delivery("report", "2020-03-16", deliveredOn));
        }
        if (recordedThrough != null) {
            record.recordedThrough(day(recordedThrough));
        }
        return evaluation(record.build(), 2020).items().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-11, , ON_TIME",
        "2020-03-12, , LATE",
        "2020-03-12, 2020-03-11, LATE",
        ", , UNDETERMINED",
        ", 2020-03-10, NOT_YET_DUE",
        ", 2020-03-11, MISSING"
    })
    void nobody_is_late_or_missing_before_the_last_day_has_ended(
            String deliveredOn, String recordedThrough, Standing standing) {
        EvaluatedItem item = toMeeting(deadline("atLatest", "5 CALENDAR_DAYS", "before"), deliveredOn, recordedThrough);
        assertThat(item.standing()).isEqualTo(standing);
        assertThat(item.dueOn()).contains(day("2020-03-11"));
        assertThat(item.finding().ground()).isEqualTo(Ground.PRACTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-17, EARLY",
        "2020-03-18, ON_TIME",
        "2020-03-21, ON_TIME",
        "2020-03-23, ON_TIME",
        "2020-03-24, LATE"
    })
    void between_two_days_it_is_on_time(String deliveredOn, Standing standing) {
        // The fifth day is a Saturday.
        EvaluatedItem item = toMeeting(
                Map.of(
                        "all",
                        List.of(
                                deadline("notSooner", "2 CALENDAR_DAYS", "after"),
                                deadline("atLatest", "5 CALENDAR_DAYS", "after"))),
                deliveredOn,
                null);
        assertThat(item.standing()).isEqualTo(standing);
        assertThat(item.dueOn()).contains(day("2020-03-23"));
    }

    @Test
    void of_several_last_days_the_first_counts() {
        Map<String, Object> two = Map.of(
                "all",
                List.of(
                        deadline("atLatest", "9 CALENDAR_DAYS", "after"),
                        deadline("atLatest", "2 CALENDAR_DAYS", "after")));
        assertThat(toMeeting(two, "2020-03-19", null).dueOn()).contains(day("2020-03-18"));
        assertThat(toMeeting(two, "2020-03-19", null).standing()).isEqualTo(Standing.LATE);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-15, EARLY", "2020-03-16, ON_TIME", "2020-12-31, ON_TIME", ", NOT_YET_DUE"})
    void what_has_no_last_day_is_never_late_nor_missing(String deliveredOn, Standing standing) {
        EvaluatedItem item = toMeeting(deadline("notSooner", "0 CALENDAR_DAYS", "after"), deliveredOn, "2020-12-31");
        assertThat(item.standing()).isEqualTo(standing);
        assertThat(item.dueOn()).isEmpty();
    }

    @Test
    void what_must_only_be_there_is_never_said_to_be_missing() {
        Map<String, Object> there = Map.of("presence", Map.of("of", List.of("deliveredOn")));
        assertThat(toMeeting(there, null, "2020-12-31").standing()).isEqualTo(Standing.UNDETERMINED);
        assertThat(toMeeting(there, "2020-12-31", null).standing()).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void what_is_wrong_in_another_way_is_undetermined() {
        Map<String, Object> atCommunes = Map.of("membership", Map.of("of", "level", "oneOf", List.of("COMMUNE")));
        EvaluatedItem item = toMeeting(atCommunes, "2020-03-16", null);
        assertThat(item.standing()).isEqualTo(Standing.UNDETERMINED);
        assertThat(item.finding().reason()).isEqualTo(Reason.NOT_MET);
        assertThat(item.deliveredOn()).contains(day("2020-03-16"));
    }

    @Test
    void what_is_not_law_is_no_duty() {
        Map<String, Object> ofCommunes = Map.of(
                "byCase",
                Map.of("of", "level", "when", Map.of("COMMUNE", deadline("atLatest", "5 CALENDAR_DAYS", "before"))));
        assertThat(toMeeting(ofCommunes, "2020-03-16", null).standing()).isEqualTo(Standing.NO_DUTY);
    }

    @Test
    void c12_what_falls_due_after_the_end_of_the_regulation_is_no_duty() {
        Obligation notice = obligation("notice", Trigger.SESSION_CLOSES)
                .requires(deadline("atLatest", "10 CALENDAR_DAYS", "after"))
                .build();
        for (Term term : List.of(HA_NAM, THANH_LIEM)) {
            CoordinationRecord record = CoordinationRecord.builder()
                    .regulation(regulation(term, "2021-10-06/2025-06-30", notice))
                    .span(DateSpan.parse("2025-01-01/2025-12-31"))
                    .addEvents(
                            event(Trigger.SESSION_CLOSES, "2025-06-20"),
                            event(Trigger.SESSION_CLOSES, "2025-06-21"),
                            event(Trigger.SESSION_CLOSES, "2025-07-01"))
                    .recordedThrough(day("2025-12-31"))
                    .build();
            assertThat(evaluation(record, 2025).items())
                    .extracting(EvaluatedItem::standing, item -> item.dueOn().orElseThrow())
                    .containsExactly(
                            tuple(Standing.MISSING, day("2025-06-30")), tuple(Standing.NO_DUTY, day("2025-07-01")));
            CoordinationCalendar calendar = CoordinationCalendar.under(
                    BOOK.with(record.regulation()), record, DateSpan.parse("2025-01-01/2025-12-31"));
            assertThat(calendar.entries())
                    .extracting(entry -> entry.milestone().on().orElseThrow())
                    .containsExactly(day("2025-06-30"));
        }
    }

    /** The year 2020 of Hà Nam, looked back at on 2021-01-07, as at the Standing Committee's meeting of January. */
    private static YearlyEvaluation ofHaNam() {
        CoordinationRecord record = CoordinationRecord.builder()
                .regulation(regulation(
                        HA_NAM,
                        "2016-08-01/2021-06-30",
                        obligation("report", Trigger.QUARTER)
                                .fixedDay(new FixedDay(3, 20))
                                .ground(Ground.COORDINATION_REGULATION)
                                .article("12")
                                .build(),
                        obligation("meeting", Trigger.STANDING_MEETING)
                                .addObligors(Actor.FATHERLAND_FRONT)
                                .subject(CoordinationSubject.STANDING_COMMITTEE_MEETINGS)
                                .build(),
                        obligation("evaluation", Trigger.YEAR)
                                .subject(CoordinationSubject.EVALUATION)
                                .obligors(List.of(
                                        Actor.STANDING_COMMITTEE, Actor.PEOPLES_COMMITTEE, Actor.FATHERLAND_FRONT))
                                .requires(deadline("atLatest", "31 CALENDAR_DAYS", "after"))
                                .build()))
                .span(DateSpan.parse("2019-12-01/2021-01-31"))
                .addEvents(event(Trigger.STANDING_MEETING, "2020-12-28"), event(Trigger.STANDING_MEETING, "2021-01-07"))
                .addDeliveries(
                        delivery("report", ReportingPeriod.quarter(2020, 1), "2020-03-20"),
                        delivery("report", ReportingPeriod.quarter(2020, 2), "2020-06-22"),
                        delivery("report", ReportingPeriod.quarter(2020, 4), "2020-12-18"),
                        delivery("meeting", "2020-12-28", "2020-12-28"),
                        delivery("meeting", "2021-01-07", "2021-01-07"),
                        delivery("evaluation", ReportingPeriod.year(2020), "2021-01-07"))
                .recordedThrough(day("2021-01-07"))
                .build();
        return evaluation(record, 2020);
    }

    @Test
    void a_year_is_evaluated_by_what_fell_due_for_it_even_if_done_in_the_next() {
        YearlyEvaluation evaluation = ofHaNam();
        assertThat(evaluation.items())
                .extracting(
                        item -> item.obligation().key(),
                        item -> item.period()
                                .map(Object::toString)
                                .orElseGet(() -> item.event().orElseThrow().on().toString()),
                        EvaluatedItem::standing)
                .containsExactly(
                        tuple("report", "2020-Q1", Standing.ON_TIME),
                        tuple("report", "2020-Q2", Standing.LATE),
                        tuple("report", "2020-Q3", Standing.MISSING),
                        tuple("report", "2020-Q4", Standing.ON_TIME),
                        tuple("meeting", "2020-12-28", Standing.ON_TIME),
                        tuple("evaluation", "2020", Standing.ON_TIME));
        assertThat(evaluation.year()).isEqualTo(2020);
        assertThat(evaluation.number()).isEqualTo("01/QCPH");
        assertThat(evaluation.edition()).isEqualTo("thử");
        assertThat(evaluation.recordedThrough()).contains(day("2021-01-07"));
        assertThat(evaluation.place().vi())
                .isEqualTo("quy chế phối hợp công tác nhiệm kỳ 2016-2021 của Thường trực HĐND tỉnh Hà Nam");
    }

    @Test
    void ratios_are_of_what_was_already_due() {
        YearlyEvaluation evaluation = ofHaNam();
        StandingCounts all = evaluation.standings();
        assertThat(all.ratio()).contains("4/6");
        assertThat(all.due()).isEqualTo(6);
        assertThat(all.total()).isEqualTo(6);
        assertThat(all.count(Standing.LATE)).isEqualTo(1);
        assertThat(all.count(Standing.NO_DUTY)).isZero();
        assertThat(all).hasToString("{ON_TIME=4, LATE=1, MISSING=1}");
        assertThat(evaluation.byObligor().keySet())
                .containsExactly(Actor.STANDING_COMMITTEE, Actor.PEOPLES_COMMITTEE, Actor.FATHERLAND_FRONT);
        assertThat(evaluation.byObligor().values())
                .extracting(counts -> counts.ratio().orElseThrow())
                .containsExactly("1/1", "4/6", "2/2");
        assertThat(evaluation.bySubject().keySet())
                .containsExactly(
                        CoordinationSubject.STANDING_COMMITTEE_MEETINGS,
                        CoordinationSubject.INFORMATION,
                        CoordinationSubject.EVALUATION);
        assertThat(evaluation.bySubject().get(CoordinationSubject.INFORMATION).ratio())
                .contains("2/4");
        assertThat(evaluation.byGround().keySet()).containsExactly(Ground.COORDINATION_REGULATION, Ground.PRACTICE);
        assertThat(evaluation.byGround().get(Ground.PRACTICE).ratio()).contains("2/2");
        assertThat(evaluation.byGround()).isUnmodifiable();
        assertThat(evaluation.lateOrMissing())
                .extracting(
                        item -> item.period().orElseThrow().toString(),
                        item -> item.finding().ground())
                .containsExactly(
                        tuple("2020-Q2", Ground.COORDINATION_REGULATION),
                        tuple("2020-Q3", Ground.COORDINATION_REGULATION));
    }

    @Test
    void where_nothing_was_due_there_is_no_ratio() {
        Obligation report = obligation("report", Trigger.QUARTER).build();
        YearlyEvaluation none = evaluation(record(report).build(), 2018);
        assertThat(none.items()).isEmpty();
        assertThat(none.standings().ratio()).isEmpty();
        YearlyEvaluation unknown = evaluation(record(report).build(), 2020);
        assertThat(unknown.standings().total()).isEqualTo(4);
        assertThat(unknown.standings().due()).isZero();
        assertThat(unknown.standings().ratio()).isEmpty();
        assertThat(unknown.lateOrMissing()).isEmpty();
        assertThat(unknown.standings())
                .isEqualTo(evaluation(record(report).build(), 2019).standings())
                .hasSameHashCodeAs(evaluation(record(report).build(), 2019).standings())
                .isNotEqualTo(none.standings())
                .isNotEqualTo("{}");
        YearlyEvaluation missed =
                evaluation(record(report).recordedThrough(day("2020-12-31")).build(), 2020);
        assertThat(missed.standings().ratio()).contains("0/4");
    }

    @Test
    void a_year_has_four_digits_and_a_law_that_holds_the_regulation() {
        CoordinationRecord record =
                record(obligation("report", Trigger.QUARTER).build()).build();
        for (int wrong : new int[] {999, 10_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> evaluation(record, wrong))
                    .withMessage("year must have four digits, was " + wrong);
        }
        assertThat(evaluation(record, 1000).year()).isEqualTo(1000);
        assertThat(evaluation(record, 9999).year()).isEqualTo(9999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearlyEvaluation.under(BOOK, record, 2020))
                .withMessageContaining("Quy chế số 01/QCPH (report)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoordinationCalendar.under(BOOK, record, record.span()))
                .withMessageContaining("Quy chế số 01/QCPH (report)");
    }

    @Test
    void a_calendar_has_the_days_of_its_span_in_their_order() {
        CoordinationRecord record = record(
                        obligation("report", Trigger.QUARTER)
                                .fixedDay(new FixedDay(3, 20))
                                .build(),
                        obligation("notice", Trigger.SESSION_CLOSES)
                                .requires(deadline("atLatest", "3 WORKING_DAYS", "after"))
                                .build(),
                        obligation("meeting", Trigger.STANDING_MEETING).build())
                .addEvents(
                        event(Trigger.SESSION_CLOSES, "2020-06-17"),
                        event(Trigger.STANDING_MEETING, "2020-03-21"),
                        event(Trigger.STANDING_MEETING, "2020-03-19"))
                .build();
        CoordinationCalendar calendar = CoordinationCalendar.under(
                BOOK.with(record.regulation()), record, DateSpan.parse("2020-03-20/2020-06-22"));
        assertThat(calendar.entries())
                .extracting(
                        entry -> entry.obligation().key(),
                        entry -> entry.milestone().on().orElseThrow().toString())
                .containsExactly(
                        tuple("report", "2020-03-20"),
                        tuple("meeting", "2020-03-21"),
                        tuple("report", "2020-06-20"),
                        tuple("notice", "2020-06-22"));
        assertThat(calendar.span()).isEqualTo(DateSpan.parse("2020-03-20/2020-06-22"));
        assertThat(calendar.edition()).isEqualTo("thử");
        assertThat(calendar.place()).isEqualTo(record.regulation().place());
        CalendarEntry notice = calendar.entries().get(3);
        assertThat(notice.event().orElseThrow().on()).isEqualTo("2020-06-17");
        assertThat(notice.period()).isEmpty();
        assertThat(notice.milestone().proof()).isPresent();
        assertThat(notice.milestone().latest()).isTrue();
        assertThat(calendar.entries().get(0).period()).contains(ReportingPeriod.quarter(2020, 1));
    }

    @Test
    void what_has_no_day_stands_last_by_its_event() {
        WorkingCalendar undecided = new WorkingCalendar() {
            @Override
            public boolean isWorkingDay(long epochDay) {
                return true;
            }

            @Override
            public boolean isDecided(long epochDay) {
                return epochDay <= day("2020-06-15").toEpochDay();
            }

            @Override
            public DayNote noteOn(LocalDate day) {
                return new DayNote(
                        true, isDecided(day.toEpochDay()), false, new Phrase("Ngày thường", "Ordinary day"), "1/TB");
            }
        };
        CoordinationRecord record = record(
                        obligation("notice", Trigger.SESSION_CLOSES)
                                .requires(deadline("atLatest", "3 WORKING_DAYS", "after"))
                                .build(),
                        obligation("meeting", Trigger.STANDING_MEETING).build())
                .addEvents(
                        event(Trigger.SESSION_CLOSES, "2020-06-18"),
                        event(Trigger.SESSION_CLOSES, "2020-06-17"),
                        event(Trigger.SESSION_CLOSES, "2020-07-17"),
                        event(Trigger.STANDING_MEETING, "2020-06-30"))
                .build();
        CoordinationCalendar calendar = CoordinationCalendar.under(
                RuleBook.of("thử", undecided, List.of()).with(record.regulation()),
                record,
                DateSpan.parse("2020-06-01/2020-06-30"));
        assertThat(calendar.entries())
                .extracting(
                        entry -> entry.event().orElseThrow().on().toString(),
                        entry -> entry.milestone().on().isPresent(),
                        entry -> entry.milestone().reason())
                .containsExactly(
                        tuple("2020-06-30", true, Reason.MET),
                        tuple("2020-06-17", false, Reason.CALENDAR_NOT_DECIDED),
                        tuple("2020-06-18", false, Reason.CALENDAR_NOT_DECIDED));
    }

    @Test
    void standings_are_named_in_both_languages() {
        assertThat(Standing.values())
                .extracting(Standing::label)
                .containsExactly(
                        new Phrase("đúng hạn", "on time"),
                        new Phrase("muộn", "late"),
                        new Phrase("sớm hơn quy định", "too early"),
                        new Phrase("không thực hiện", "missing"),
                        new Phrase("chưa đến hạn", "not yet due"),
                        new Phrase("chưa xác định được", "undetermined"),
                        new Phrase("không phải thực hiện", "no duty"));
    }
}
