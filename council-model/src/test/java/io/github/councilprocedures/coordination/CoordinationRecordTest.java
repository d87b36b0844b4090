package io.github.councilprocedures.coordination;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.coordination.ObligationTest.obligation;
import static io.github.councilprocedures.coordination.Party.FRONT_STANDING_BOARD;
import static io.github.councilprocedures.coordination.Party.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.coordination.Party.STANDING_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoordinationRecordTest {

    private static CoordinationRegulation.Builder regulation(Term term, String inForce) {
        return CoordinationRegulation.builder()
                .term(term)
                .number("01/QCPH-HĐND-UBND-MTTQ")
                .inForce(DateSpan.parse(inForce))
                .addParties(STANDING_COMMITTEE, PEOPLES_COMMITTEE, FRONT_STANDING_BOARD);
    }

    private static CoordinationRecord.Builder record(String inForce, String span, Obligation... obligations) {
        return CoordinationRecord.builder()
                .regulation(
                        regulation(HA_NAM, inForce).addObligations(obligations).build())
                .span(DateSpan.parse(span));
    }

    private static List<String> due(CoordinationRecord record) {
        return record.dueObligations().stream()
                .map(due -> due.obligation().key() + " "
                        + due.period()
                                .map(Object::toString)
                                .orElseGet(() -> due.event().orElseThrow().on().toString()))
                .toList();
    }

    private static TriggerEvent event(Trigger trigger, String on) {
        return TriggerEvent.builder().trigger(trigger).on(day(on)).build();
    }

    @Test
    void a_period_is_asked_for_if_all_of_its_days_lie_in_the_span_of_the_regulation() {
        assertThat(due(record(
                                "2019-02-02/2019-12-30",
                                "2018-01-01/2020-12-31",
                                obligation("month", Trigger.MONTH).build(),
                                obligation("quarter", Trigger.QUARTER).build(),
                                obligation("half", Trigger.HALF_YEAR).build(),
                                obligation("year", Trigger.YEAR).build())
                        .build()))
                .containsExactly(
                        "month 2019-03",
                        "month 2019-04",
                        "month 2019-05",
                        "month 2019-06",
                        "month 2019-07",
                        "month 2019-08",
                        "month 2019-09",
                        "month 2019-10",
                        "month 2019-11",
                        "quarter 2019-Q2",
                        "quarter 2019-Q3");
        assertThat(due(record(
                                "2019-01-01/2019-12-31",
                                "2018-01-01/2020-12-31",
                                obligation("quarter", Trigger.QUARTER).build(),
                                obligation("half", Trigger.HALF_YEAR).build(),
                                obligation("year", Trigger.YEAR).build())
                        .build()))
                .containsExactly(
                        "quarter 2019-Q1",
                        "quarter 2019-Q2",
                        "quarter 2019-Q3",
                        "quarter 2019-Q4",
                        "half 2019-H1",
                        "half 2019-H2",
                        "year 2019");
    }

    @Test
    void a_period_is_asked_for_if_all_of_its_days_lie_in_the_span_of_the_record() {
        Obligation half = obligation("half", Trigger.HALF_YEAR).build();
        assertThat(due(record("2016-01-01/..", "2019-01-01/2019-06-30", half).build()))
                .containsExactly("half 2019-H1");
        assertThat(due(record("2016-01-01/..", "2019-01-02/2019-06-30", half).build()))
                .isEmpty();
        assertThat(due(record("2016-01-01/..", "2019-01-01/2019-06-29", half).build()))
                .isEmpty();
        assertThat(due(record("2016-01-01/..", "2018-12-01/2021-01-31", half).build()))
                .containsExactly("half 2019-H1", "half 2019-H2", "half 2020-H1", "half 2020-H2");
    }

    @Test
    void an_event_is_asked_for_if_its_day_lies_in_both_spans() {
        CoordinationRecord.Builder record = record(
                "2019-03-01/2019-09-30",
                "2019-02-01/2019-08-31",
                obligation("meeting", Trigger.STANDING_MEETING).build());
        for (String day : List.of("2019-02-28", "2019-03-01", "2019-08-31", "2019-09-01")) {
            record.addEvents(event(Trigger.STANDING_MEETING, day));
        }
        assertThat(due(record.build())).containsExactly("meeting 2019-03-01", "meeting 2019-08-31");
        assertThat(due(record(
                                "2021-01-01/2021-02-01",
                                "2019-02-01/2019-08-31",
                                obligation("meeting", Trigger.STANDING_MEETING).build())
                        .addEvents(event(Trigger.STANDING_MEETING, "2019-03-01"))
                        .build()))
                .isEmpty();
    }

    @Test
    void an_event_makes_due_what_is_owed_to_any_wider_kind() {
        assertThat(due(record(
                                "2019-01-01/..",
                                "2019-01-01/2019-12-31",
                                obligation("any", Trigger.SESSION_OPENS).build(),
                                obligation("regular", Trigger.REGULAR_SESSION_OPENS)
                                        .build(),
                                obligation("year-end", Trigger.YEAR_END_SESSION_OPENS)
                                        .build())
                        .addEvents(
                                event(Trigger.YEAR_END_SESSION_OPENS, "2019-12-04"),
                                event(Trigger.MID_YEAR_SESSION_OPENS, "2019-07-04"),
                                event(Trigger.SESSION_OPENS, "2019-03-04"))
                        .build()))
                .containsExactly(
                        "any 2019-12-04",
                        "any 2019-07-04",
                        "any 2019-03-04",
                        "regular 2019-12-04",
                        "regular 2019-07-04",
                        "year-end 2019-12-04");
    }

    @Test
    void what_is_owed_once_in_the_term_is_owed_by_the_last_day_of_the_regulation() {
        Obligation review = obligation("review", Trigger.TERM).build();
        CoordinationRecord record =
                record("2016-08-01/2021-06-30", "2021-01-01/2021-12-31", review).build();
        assertThat(due(record)).containsExactly("review 2016-2021");
        DueObligation due = record.dueObligations().get(0);
        assertThat(shown(CoordinationFacts.OBLIGATION, due))
                .containsExactly(
                        "triggeredOn: 30/06/2021",
                        "periodStartsOn: 01/08/2016",
                        "periodEndsOn: 30/06/2021",
                        "level: cấp tỉnh",
                        "unitKind: tỉnh");
        assertThat(due.triggeredOn()).isEqualTo("2021-06-30");
        assertThat(due(record("2016-08-01/2021-06-30", "2021-01-01/2021-06-29", review)
                        .build()))
                .isEmpty();
        assertThat(due(record("2016-08-01/..", "2021-01-01/2021-12-31", review).build()))
                .isEmpty();
    }

    @Test
    void the_facts_of_a_period_with_a_fixed_day() {
        CoordinationRecord record = record(
                        "2016-08-01/..",
                        "2020-01-01/2020-03-31",
                        obligation("report", Trigger.QUARTER)
                                .fixedDay(new FixedDay(3, 20))
                                .build())
                .addDeliveries(Delivery.builder()
                        .obligation("report")
                        .period(ReportingPeriod.quarter(2020, 1))
                        .deliveredOn(day("2020-03-19"))
                        .build())
                .build();
        DueObligation due = record.dueObligations().get(0);
        assertThat(shown(CoordinationFacts.OBLIGATION, due))
                .containsExactly(
                        "deliveredOn: 19/03/2020",
                        "triggeredOn: 31/03/2020",
                        "periodStartsOn: 01/01/2020",
                        "periodEndsOn: 31/03/2020",
                        "fixedDayOn: 20/03/2020",
                        "level: cấp tỉnh",
                        "unitKind: tỉnh");
        assertThat(due.place())
                .isEqualTo(new Phrase(
                        "quý I/2020 – quy chế phối hợp công tác nhiệm kỳ 2016-2021 của Thường trực HĐND"
                                + " tỉnh Hà Nam",
                        "Q1 2020 – coordination regulation of the Standing Committee of the People's Council"
                                + " of Hà Nam Province, term 2016-2021"));
        assertThat(due.delivery()).contains(record.deliveries().get(0));
        assertThat(due.regulation()).isSameAs(record.regulation());
        assertThat(due.council()).isEqualTo(HA_NAM.council());
        assertThat(due.event()).isEmpty();
        assertThat(due).hasToString("report of 01/QCPH-HĐND-UBND-MTTQ for 2020-Q1");
    }

    @Test
    void events_of_one_day_are_told_apart_by_their_labels() {
        Obligation sent = obligation("decision", Trigger.DECISION_SIGNED).build();
        TriggerEvent plain = event(Trigger.DECISION_SIGNED, "2020-03-02");
        TriggerEvent one = TriggerEvent.builder().from(plain).label("1/QĐ-UBND").build();
        TriggerEvent two = TriggerEvent.builder().from(plain).label("2/QĐ-UBND").build();
        Delivery.Builder delivery = Delivery.builder().obligation("decision").triggeredOn(plain.on());
        CoordinationRecord record = record("2016-08-01/..", "2020-01-01/2020-12-31", sent)
                .addEvents(plain, one, two)
                .addDeliveries(
                        delivery.deliveredOn(day("2020-03-04")).build(),
                        delivery.label("2/QĐ-UBND")
                                .deliveredOn(day("2020-03-05"))
                                .build(),
                        delivery.deliveredOn(day("2020-03-03")).build(),
                        delivery.deliveredOn(day("2020-03-06")).build())
                .build();
        // Of several the first.
        assertThat(record.dueObligations())
                .extracting(due -> due.delivery()
                        .map(found -> found.deliveredOn().toString())
                        .orElse("none"))
                .containsExactly("2020-03-04", "none", "2020-03-03");
        DueObligation first = record.dueObligations().get(0);
        DueObligation last = record.dueObligations().get(2);
        assertThat(first.event()).contains(plain);
        assertThat(first.period()).isEmpty();
        assertThat(shown(CoordinationFacts.OBLIGATION, first))
                .containsExactly(
                        "deliveredOn: 04/03/2020", "triggeredOn: 02/03/2020", "level: cấp tỉnh", "unitKind: tỉnh");
        assertThat(first.place().vi()).startsWith("ký quyết định ngày 02/03/2020 – quy chế phối hợp");
        assertThat(last.place().vi()).startsWith("ký quyết định ngày 02/03/2020 (2/QĐ-UBND) – quy chế phối hợp");
        assertThat(last.place().en()).startsWith("decision signed on 02/03/2020 (2/QĐ-UBND) – coordination regulation");
    }

    @Test
    void a_delivery_is_for_something_that_falls_due_in_the_record() {
        CoordinationRecord.Builder record = record(
                        "2016-08-01/..",
                        "2020-01-01/2020-12-31",
                        obligation("report", Trigger.QUARTER).build(),
                        obligation("decision", Trigger.DECISION_SIGNED).build(),
                        obligation("other-decision", Trigger.RESOLUTION_SIGNED).build())
                .addEvents(event(Trigger.DECISION_SIGNED, "2020-03-02"));
        refused(
                record,
                delivery("repor").period(ReportingPeriod.quarter(2020, 1)),
                "no obligation \"repor\"; the nearest is \"report\"");
        refused(
                record,
                delivery("report").period(ReportingPeriod.quarter(2021, 1)),
                "deliveries[0]: report falls not due for 2021-Q1 in this record");
        refused(
                record,
                delivery("report").period(ReportingPeriod.month(2020, 1)),
                "deliveries[0]: report falls not due for 2020-01 in this record");
        refused(
                record,
                delivery("report").triggeredOn(day("2020-03-31")),
                "deliveries[0]: report falls not due for 2020-03-31 in this record");
        refused(
                record,
                delivery("decision").triggeredOn(day("2020-03-03")),
                "deliveries[0]: decision falls not due for 2020-03-03 in this record");
        refused(
                record,
                delivery("decision").triggeredOn(day("2020-03-02")).label("1"),
                "deliveries[0]: decision falls not due for 2020-03-02 (1) in this record");
        refused(
                record,
                delivery("other-decision").triggeredOn(day("2020-03-02")),
                "deliveries[0]: other-decision falls not due for 2020-03-02 in this record");
    }

    private static Delivery.Builder delivery(String key) {
        return Delivery.builder().obligation(key).deliveredOn(day("2020-03-01"));
    }

    private static void refused(CoordinationRecord.Builder record, Delivery.Builder delivery, String message) {
        CoordinationRecord.Builder with =
                CoordinationRecord.builder().from(record.build()).addDeliveries(delivery.build());
        assertThatIllegalArgumentException().isThrownBy(with::build).withMessage(message);
    }

    @Test
    void a_record_has_an_end_and_each_event_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("2016-08-01/..", "2020-01-01/..").build())
                .withMessage("span must have a last day, was 2020-01-01/..");
        CoordinationRecord.Builder twice = record("2016-08-01/..", "2020-01-01/2020-12-31")
                .addEvents(event(Trigger.DECISION_SIGNED, "2020-03-02"), event(Trigger.DECISION_SIGNED, "2020-03-02"));
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage(
                        "events has TriggerEvent{trigger=DECISION_SIGNED, on=2020-03-02} twice; a label tells them apart");
    }

    @Test
    void a_record_names_itself_and_claims_completeness_for_its_parts() {
        CoordinationRecord.Builder record = record(
                "2016-08-01/..",
                "2020-01-01/2020-03-31",
                obligation("report", Trigger.QUARTER).build());
        CoordinationRecord open = record.build();
        assertThat(open.recordedThrough(open.parts().get(0))).isEmpty();
        CoordinationRecord complete = record.recordedThrough(day("2020-04-05")).build();
        assertThat(complete.recordedThrough(complete.parts().get(0))).contains(day("2020-04-05"));
        assertThat(complete.parts()).hasSize(1).isEqualTo(complete.dueObligations());
        assertThat(complete.dueObligations()).isSameAs(complete.dueObligations());
        assertThat(complete.term()).isEqualTo(HA_NAM);
        assertThat(complete.council()).isEqualTo(HA_NAM.council());
        assertThat(complete.subjectType().name()).isEqualTo("coordinationRecord");
        assertThat(complete.place())
                .isEqualTo(new Phrase(
                        "việc thực hiện quy chế phối hợp công tác nhiệm kỳ 2016-2021 của Thường trực HĐND tỉnh Hà Nam",
                        "carrying out of the coordination regulation of the Standing Committee of the People's Council of"
                                + " Hà Nam Province, term 2016-2021"));
    }

    @Test
    void each_obligation_of_a_regulation_has_a_type_of_its_own_however_often_it_is_read() {
        Obligation one = obligation("one", Trigger.YEAR).build();
        Obligation two = obligation("two", Trigger.YEAR).build();
        CoordinationRecord record =
                record("2016-08-01/..", "2020-01-01/2020-12-31", one, two).build();
        CoordinationRecord again =
                record("2016-08-01/..", "2020-01-01/2020-12-31", one, two).build();
        CoordinationRecord other =
                record("2016-08-02/..", "2020-01-01/2020-12-31", one, two).build();
        DueObligation due = record.dueObligations().get(0);
        assertThat(due.subjectType())
                .isEqualTo(again.dueObligations().get(0).subjectType())
                .hasSameHashCodeAs(again.dueObligations().get(0).subjectType())
                .isNotEqualTo(record.dueObligations().get(1).subjectType())
                .isNotEqualTo(other.dueObligations().get(0).subjectType())
                .isNotEqualTo(CoordinationFacts.OBLIGATION)
                .isSameAs(CoordinationFacts.typeOf(record.regulation(), "one"))
                .hasToString("coordinationObligation of Quy chế số 01/QCPH-HĐND-UBND-MTTQ (one)");
        assertThat(due)
                .isEqualTo(again.dueObligations().get(0))
                .hasSameHashCodeAs(again.dueObligations().get(0))
                .isNotEqualTo(record.dueObligations().get(1))
                .isNotEqualTo(other.dueObligations().get(0))
                .isNotEqualTo(record);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoordinationFacts.typeOf(record.regulation(), "on"))
                .withMessage("no obligation \"on\"; the nearest is \"one\"");
    }

    @Test
    void what_is_due_differs_by_what_it_is_due_for_and_what_was_done() {
        CoordinationRecord record = record(
                        "2016-08-01/..",
                        "2020-01-01/2020-06-30",
                        obligation("report", Trigger.QUARTER).build(),
                        obligation("meeting", Trigger.STANDING_MEETING).build())
                .addEvents(event(Trigger.STANDING_MEETING, "2020-02-03"), event(Trigger.STANDING_MEETING, "2020-03-03"))
                .build();
        CoordinationRecord delivered = CoordinationRecord.builder()
                .from(record)
                .addDeliveries(delivery("report")
                        .period(ReportingPeriod.quarter(2020, 1))
                        .build())
                .build();
        assertThat(record.dueObligations()).doesNotHaveDuplicates().hasSize(4);
        assertThat(record.dueObligations().stream().map(Object::hashCode)).doesNotHaveDuplicates();
        assertThat(delivered.dueObligations().get(0))
                .isNotEqualTo(record.dueObligations().get(0));
        assertThat(delivered.dueObligations().get(1))
                .isEqualTo(record.dueObligations().get(1));
    }

    @Test
    void c10_the_regulation_of_a_district_ends_with_the_districts() {
        Obligation month = obligation("month", Trigger.MONTH).build();
        CoordinationRegulation regulation = regulation(THANH_LIEM, "2021-10-06/2026-06-30")
                .addObligations(month)
                .build();
        assertThat(regulation.span()).contains(DateSpan.parse("2021-10-06/2025-06-30"));
        assertThat(regulation(THANH_LIEM, "2021-10-06/..").build().span())
                .contains(DateSpan.parse("2021-10-06/2025-06-30"));
        assertThat(regulation(THANH_LIEM, "2021-10-06/2024-06-30").build().span())
                .contains(DateSpan.parse("2021-10-06/2024-06-30"));
        assertThat(regulation(THANH_LIEM, "2025-06-30/..").build().span())
                .contains(DateSpan.parse("2025-06-30/2025-06-30"));
        assertThat(regulation(THANH_LIEM, "2025-07-01/..").build().span()).isEmpty();
        assertThat(due(CoordinationRecord.builder()
                        .regulation(regulation)
                        .span(DateSpan.parse("2025-05-01/2025-12-31"))
                        .build()))
                .containsExactly("month 2025-05", "month 2025-06");
    }

    @Test
    void c12_the_obligations_end_with_a_term_that_is_cut_short() {
        Term cut = Term.builder()
                .council(HA_NAM.council())
                .years(TermYears.of(2021, 2026))
                .endsOn(day("2026-04-01"))
                .build();
        CoordinationRegulation regulation = regulation(cut, "2021-10-06/2026-12-31")
                .addObligations(obligation("month", Trigger.MONTH).build())
                .build();
        assertThat(regulation.span()).contains(DateSpan.parse("2021-10-06/2026-03-31"));
        assertThat(due(CoordinationRecord.builder()
                        .regulation(regulation)
                        .span(DateSpan.parse("2026-01-01/2026-12-31"))
                        .build()))
                .containsExactly("month 2026-01", "month 2026-02", "month 2026-03");
        assertThat(regulation(HA_NAM, "2021-10-06/2026-12-31").build().span())
                .contains(DateSpan.parse("2021-10-06/2026-12-31"));
        assertThat(CoordinationRegulation.builder()
                        .term(HA_NAM)
                        .addParties(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                        .build()
                        .span())
                .isEmpty();
    }

    @Test
    void obligations_need_a_number_that_can_be_cited_and_a_span() {
        Obligation one = obligation("one", Trigger.YEAR).build();
        CoordinationRegulation.Builder bare = CoordinationRegulation.builder()
                .term(HA_NAM)
                .addParties(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                .addObligations(one);
        assertThatIllegalArgumentException().isThrownBy(bare::build).withMessage("number is needed with obligations");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.number("QCPH").build())
                .withMessage("number \"QCPH\" must be like 77/2015/QH13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.number(" 1/QC").build())
                .withMessage("number \" 1/QC\" must be written \"1/QC\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.number("1/QC").build())
                .withMessage("inForce is needed with obligations");
        bare.inForce(DateSpan.parse("2016-08-01/.."));
        assertThat(bare.build().whole()).hasToString("Quy chế số 1/QC");
        assertThat(bare.build().obligation("one")).isEqualTo(one);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bare.addObligations(one).build())
                .withMessage("two obligations have the key \"one\"");
        assertThatIllegalStateException()
                .isThrownBy(() -> CoordinationRegulation.builder()
                        .term(HA_NAM)
                        .addParties(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                        .build()
                        .whole())
                .withMessage("number of the regulation is not recorded");
    }

    @Test
    void chapters_and_articles_are_counted_from_one_and_only_parties_sign() {
        CoordinationRegulation.Builder regulation = regulation(HA_NAM, "2016-08-01/..");
        assertThat(regulation.chapters(1).articles(1).build().chapters()).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> regulation(HA_NAM, "2016-08-01/..").chapters(0).build())
                .withMessage("chapters must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> regulation(HA_NAM, "2016-08-01/..").articles(-1).build())
                .withMessage("articles must be positive, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regulation
                        .addSignatories(new Signatory(
                                Party.PARTY_PROPAGANDA_BOARD, new Phrase("Trưởng ban", "Head of the board")))
                        .build())
                .withMessage("signatories: PARTY_PROPAGANDA_BOARD is not one of the parties [STANDING_COMMITTEE,"
                        + " PEOPLES_COMMITTEE, FRONT_STANDING_BOARD]");
        assertThat(regulation(HA_NAM, "2016-08-01/..").build().sample()).isFalse();
    }

    @Test
    void signatures_and_the_term_are_facts_where_they_are_recorded() {
        CoordinationRegulation bare = regulation(HA_NAM, "2016-08-01/..").build();
        assertThat(CoordinationFacts.UNSIGNED_PARTIES.isPresent(bare)).isFalse();
        assertThat(CoordinationFacts.MADE_FOR_TERM.isPresent(bare)).isFalse();
        CoordinationRegulation signed = regulation(HA_NAM, "2016-08-01/..")
                .addSignatories(
                        new Signatory(STANDING_COMMITTEE, new Phrase("Chủ tịch HĐND", "Chair")),
                        new Signatory(FRONT_STANDING_BOARD, new Phrase("Chủ tịch Ủy ban MTTQ", "Chair")))
                .writtenFor(TermYears.of(2017, 2021))
                .build();
        assertThat(CoordinationFacts.UNSIGNED_PARTIES.number(signed)).isEqualTo(1);
        assertThat(CoordinationFacts.MADE_FOR_TERM.choice(signed)).isFalse();
    }
}
