package io.github.councilprocedures.coordination;

import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObligationTest {

    static Obligation.Builder obligation(String key, Trigger trigger) {
        return Obligation.builder()
                .key(key)
                .subject(CoordinationSubject.INFORMATION)
                .addObligors(Actor.PEOPLES_COMMITTEE)
                .addBeneficiaries(Actor.STANDING_COMMITTEE)
                .deliverable(new Phrase("Báo cáo công tác", "Activity report"))
                .form(CoordinationMethod.DOCUMENT)
                .trigger(trigger)
                .ground(Ground.PRACTICE);
    }

    @Test
    void a_key_is_lower_case_words_joined_by_dots_or_hyphens() {
        for (String right : List.of("a", "sessions.liaison-conference", "a1.b2-3")) {
            assertThat(obligation(right, Trigger.MONTH).build().key()).isEqualTo(right);
        }
        for (String wrong : List.of("", "A", "a.", ".a", "a..b", "1a", "a b", "a.Bc", "báo-cáo")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> obligation(wrong, Trigger.MONTH).build())
                    .withMessage("key must be lower-case words joined by dots or hyphens, was \"" + wrong + '"');
        }
    }

    @Test
    void somebody_owes_it_to_somebody() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> obligation("a", Trigger.MONTH).obligors(Set.of()).build())
                .withMessage("obligors of a must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        obligation("a", Trigger.MONTH).beneficiaries(Set.of()).build())
                .withMessage("beneficiaries of a must not be empty");
    }

    @Test
    void what_is_owed_has_no_braces_since_messages_hold_it() {
        for (Phrase wrong : List.of(
                new Phrase("{a", "b"), new Phrase("a}", "b"), new Phrase("a", "b{"), new Phrase("a", "line\n}"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            obligation("a", Trigger.MONTH).deliverable(wrong).build())
                    .withMessage("deliverable must have no braces, was " + wrong);
        }
    }

    @Test
    void neither_figures_nor_a_working_regulation_are_the_ground_of_an_obligation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        obligation("a", Trigger.MONTH).ground(Ground.ARITHMETIC).build())
                .withMessage("ground of a must be one of [STATUTE, COORDINATION_REGULATION, PROGRAMME, PRACTICE], was"
                        + " ARITHMETIC");
        for (Ground ground :
                List.of(Ground.STATUTE, Ground.COORDINATION_REGULATION, Ground.PROGRAMME, Ground.PRACTICE)) {
            assertThatCode(() -> obligation("a", Trigger.MONTH).ground(ground).build())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"MONTH,1", "QUARTER,3", "HALF_YEAR,6", "YEAR,12"})
    void a_fixed_day_lies_within_its_period(Trigger period, int months) {
        assertThatCode(() -> obligation("a", period)
                        .fixedDay(new FixedDay(months, 31))
                        .build())
                .doesNotThrowAnyException();
        if (months < 12) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> obligation("a", period)
                            .fixedDay(new FixedDay(months + 1, 1))
                            .build())
                    .withMessage("fixedDay of a: " + period + " has " + months + " month(s), monthOfPeriod was "
                            + (months + 1));
        }
    }

    @Test
    void no_day_is_fixed_in_a_term_nor_of_an_event() {
        for (Trigger trigger : List.of(Trigger.TERM, Trigger.SESSION_OPENS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> obligation("a", trigger)
                            .fixedDay(new FixedDay(1, 1))
                            .build())
                    .withMessage("fixedDay of a: " + trigger + " has no months");
        }
    }

    @Test
    void a_fixed_day_beyond_the_end_of_its_month_is_the_last_day() {
        assertThat(new FixedDay(1, 25).in(day("2024-01-01"))).isEqualTo("2024-01-25");
        assertThat(new FixedDay(3, 20).in(day("2024-04-01"))).isEqualTo("2024-06-20");
        assertThat(new FixedDay(2, 30).in(day("2024-01-01"))).isEqualTo("2024-02-29");
        assertThat(new FixedDay(2, 30).in(day("2023-01-01"))).isEqualTo("2023-02-28");
        assertThat(new FixedDay(12, 31).in(day("2024-01-01"))).isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,'monthOfPeriod must be 1 to 12, was 0'",
        "13,1,'monthOfPeriod must be 1 to 12, was 13'",
        "1,0,'day must be 1 to 31, was 0'",
        "1,32,'day must be 1 to 31, was 32'"
    })
    void a_fixed_day_is_a_day_of_a_month(int month, int day, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FixedDay(month, day))
                .withMessage(message);
        assertThat(new FixedDay(1, 1)).isNotEqualTo(new FixedDay(12, 31));
    }

    @Test
    void it_is_cited_by_the_parts_that_are_given() {
        Citation whole = Citation.of(InstrumentKind.REGULATION, "01/QCPH");
        Obligation.Builder obligation = obligation("a", Trigger.MONTH);
        assertThat(obligation.build().in(whole)).isEqualTo(whole);
        assertThat(obligation("a", Trigger.MONTH).clause("1").point("a").build().in(whole))
                .isEqualTo(whole);
        assertThat(obligation.article("5").build().in(whole)).hasToString("Điều 5 Quy chế số 01/QCPH");
        assertThat(obligation("a", Trigger.MONTH)
                        .article("5")
                        .point("đ")
                        .build()
                        .in(whole))
                .hasToString("điểm đ Điều 5 Quy chế số 01/QCPH");
        assertThat(obligation.clause("2").build().in(whole)).hasToString("khoản 2 Điều 5 Quy chế số 01/QCPH");
        assertThat(obligation.point("b").build().in(whole)).hasToString("điểm b khoản 2 Điều 5 Quy chế số 01/QCPH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> obligation.article("five").build().in(whole))
                .withMessageContaining("five");
    }

    @Test
    void a_year_end_session_is_a_regular_session_and_that_a_session() {
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger.YEAR_END_SESSION_OPENS::isA))
                .containsExactly(Trigger.SESSION_OPENS, Trigger.REGULAR_SESSION_OPENS, Trigger.YEAR_END_SESSION_OPENS);
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger.MID_YEAR_SESSION_OPENS::isA))
                .containsExactly(Trigger.SESSION_OPENS, Trigger.REGULAR_SESSION_OPENS, Trigger.MID_YEAR_SESSION_OPENS);
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger.REGULAR_SESSION_CLOSES::isA))
                .containsExactly(Trigger.SESSION_CLOSES, Trigger.REGULAR_SESSION_CLOSES);
        assertThat(Trigger.SESSION_OPENS.isA(Trigger.REGULAR_SESSION_OPENS)).isFalse();
        assertThat(Trigger.MONTH.isA(Trigger.MONTH)).isTrue();
        assertThat(Trigger.MONTH.isA(Trigger.QUARTER)).isFalse();
    }

    @Test
    void a_trigger_is_a_gathering_or_starts_a_clock_or_is_a_period() {
        assertThat(Arrays.stream(Trigger.values()).filter(Trigger::isGathering))
                .containsExactly(
                        Trigger.LIAISON_CONFERENCE,
                        Trigger.VERIFICATION_MEETING,
                        Trigger.SESSION_OPENS,
                        Trigger.REGULAR_SESSION_OPENS,
                        Trigger.MID_YEAR_SESSION_OPENS,
                        Trigger.YEAR_END_SESSION_OPENS,
                        Trigger.SESSION_CLOSES,
                        Trigger.REGULAR_SESSION_CLOSES,
                        Trigger.STANDING_MEETING,
                        Trigger.VOTER_CONTACT_OPENS,
                        Trigger.DRAFT_SUBMITTED,
                        Trigger.DELEGATION_VISIT,
                        Trigger.FRONT_DELEGATION_VISIT,
                        Trigger.RECEPTION_DAY,
                        Trigger.NEXT_SESSION_CLOSES);
        assertThat(Arrays.stream(Trigger.values()).flatMap(trigger -> trigger.period().stream()))
                .containsExactly(
                        PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR, PeriodKind.TERM);
    }

    @Test
    void all_words_stand_in_both_languages() {
        assertThat(Stream.<Labelled[]>of(
                                Trigger.values(),
                                CoordinationSubject.values(),
                                CoordinationMethod.values(),
                                CoordinationPrinciple.values())
                        .flatMap(Arrays::stream))
                .hasSize(34 + 11 + 6 + 5)
                .extracting(Labelled::label)
                .doesNotHaveDuplicates();
        assertThat(Trigger.YEAR_END_SESSION_OPENS.label())
                .isEqualTo(new Phrase("khai mạc kỳ họp thường lệ cuối năm", "opening of the year-end session"));
        assertThat(Trigger.TERM.label()).isEqualTo(new Phrase("một lần trong nhiệm kỳ", "once in the term"));
        assertThat(Trigger.LETTER_RECEIVED.label())
                .isEqualTo(new Phrase(
                        "nhận đơn khiếu nại, kiến nghị, phản ánh", "complaint, proposal or reflection received"));
        assertThat(CoordinationSubject.CITIZENS.label())
                .isEqualTo(new Phrase("tiếp công dân và xử lý đơn thư", "citizen reception and letters"));
        assertThat(CoordinationMethod.MUTUAL_ATTENDANCE.label())
                .isEqualTo(new Phrase("dự các cuộc họp của nhau", "attending each other's meetings"));
        assertThat(CoordinationPrinciple.PROACTIVE_AND_TIMELY.label())
                .isEqualTo(new Phrase("chủ động, chặt chẽ, kịp thời", "proactive, close and timely"));
    }

    @Test
    void each_party_acts_as_itself() {
        assertThat(Party.values())
                .extracting(Party::actor)
                .containsExactly(
                        Actor.STANDING_COMMITTEE,
                        Actor.PEOPLES_COMMITTEE,
                        Actor.FATHERLAND_FRONT,
                        Actor.NATIONAL_ASSEMBLY_DELEGATION,
                        Actor.PROPAGANDA_BOARD);
    }

    @Test
    void an_event_is_no_period_and_has_a_label_or_none() {
        TriggerEvent.Builder event = TriggerEvent.builder().on(day("2024-02-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event.trigger(Trigger.QUARTER).build())
                .withMessage("trigger must be an event, was the period QUARTER");
        assertThat(event.trigger(Trigger.STANDING_MEETING).build().label()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event.label(" ").build())
                .withMessage("label must not be blank; leave it out when there is none");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_delivery_is_for_an_event_or_for_a_period(boolean both) {
        Delivery.Builder delivery = Delivery.builder().obligation("a").deliveredOn(day("2024-02-01"));
        if (both) {
            delivery.triggeredOn(day("2024-02-01")).period(ReportingPeriod.year(2024));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(delivery::build)
                .withMessage("delivery of a needs either triggeredOn or period");
    }

    @Test
    void only_an_event_has_a_label() {
        Delivery.Builder delivery = Delivery.builder()
                .obligation("a")
                .deliveredOn(day("2024-02-01"))
                .period(ReportingPeriod.year(2024))
                .label("1/QĐ");
        assertThatIllegalArgumentException()
                .isThrownBy(delivery::build)
                .withMessage("delivery of a: only an event has a label");
    }

    @Test
    void a_signatory_signs_for_a_party_in_an_office() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Signatory(null, new Phrase("a", "b")))
                .withMessage("party");
        assertThatNullPointerException()
                .isThrownBy(() -> new Signatory(Party.PEOPLES_COMMITTEE, null))
                .withMessage("office");
    }
}
