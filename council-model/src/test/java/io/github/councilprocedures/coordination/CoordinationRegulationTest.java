package io.github.councilprocedures.coordination;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.coordination.Party.FRONT_STANDING_BOARD;
import static io.github.councilprocedures.coordination.Party.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.coordination.Party.STANDING_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.WorkingCalendar;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CoordinationRegulationTest {

    private static final Evaluation OF_2020 = Evaluation.builder()
            .forYear(2020)
            .evaluatedOn(day("2021-01-07"))
            .result("cơ bản duy trì thực hiện tốt")
            .build();

    private static CoordinationRegulation.Builder regulation() {
        return CoordinationRegulation.builder()
                .term(HA_NAM)
                .addParties(FRONT_STANDING_BOARD, STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                .addEvaluations(OF_2020);
    }

    @Test
    void it_is_named_by_the_years_of_its_term() {
        assertThat(regulation().build().place())
                .isEqualTo(new Phrase(
                        "quy chế phối hợp công tác nhiệm kỳ 2016-2021 của Thường trực HĐND tỉnh Hà Nam",
                        "coordination regulation of the Standing Committee of the People's Council of Hà Nam Province,"
                                + " term 2016-2021"));
    }

    @Test
    void its_parties_and_its_day_are_facts() {
        CoordinationRegulation regulation = regulation()
                .signedOn(day("2016-08-01"))
                .addSignatories(new Signatory(PEOPLES_COMMITTEE, new Phrase("Chủ tịch UBND", "Chair")))
                .writtenFor(TermYears.of(2016, 2021))
                .build();
        assertThat(shown(CoordinationFacts.REGULATION, regulation))
                .containsExactly(
                        "parties: Thường trực HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam",
                        "signedOn: 01/08/2016",
                        "unsignedParties: 2",
                        "madeForTerm: có",
                        "level: cấp tỉnh");
        assertThat(CoordinationFacts.SIGNED_ON.isPresent(regulation().build())).isFalse();
        assertThat(regulation.council()).isEqualTo(HA_NAM.council());
        assertThat(regulation.subjectType()).isSameAs(CoordinationFacts.REGULATION);
        assertThat(regulation.parts()).isEmpty();
    }

    @Test
    void a_regulation_needs_two_parties() {
        CoordinationRegulation.Builder one =
                CoordinationRegulation.builder().term(HA_NAM).addParties(STANDING_COMMITTEE);
        assertThatIllegalArgumentException()
                .isThrownBy(one::build)
                .withMessage("parties must be two or more, were [STANDING_COMMITTEE]");
        assertThatCode(() -> one.addParties(PEOPLES_COMMITTEE).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> regulation().number(" ").build())
                .withMessage("number must not be blank; leave it out when it is not known");
    }

    @Test
    void an_evaluation_is_not_made_before_its_year() {
        Evaluation.Builder evaluation = Evaluation.builder().forYear(2020);
        assertThat(evaluation.build().evaluatedOn()).isEmpty();
        assertThatCode(() -> evaluation.evaluatedOn(day("2020-01-01")).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.evaluatedOn(day("2019-12-31")).build())
                .withMessage("evaluatedOn 2019-12-31 is before the year evaluated, 2020");
        for (int wrong : new int[] {999, 10_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Evaluation.builder().forYear(wrong).build())
                    .withMessage("forYear must have four digits, was " + wrong);
        }
        assertThat(Evaluation.builder().forYear(1000).build().forYear()).isEqualTo(1000);
        assertThat(Evaluation.builder().forYear(9999).build().forYear()).isEqualTo(9999);
    }

    @Test
    void an_evaluation_counts_for_the_year_it_looks_back_at() {
        RegulationYear year = RegulationYear.of(regulation().build(), 2020);
        assertThat(shown(CoordinationFacts.REGULATION_YEAR, year))
                .containsExactly("yearEndsOn: 31/12/2020", "inForce: có", "evaluationsOfYear: 1", "evaluations: 1");
        assertThat(CoordinationFacts.EVALUATIONS.occurrences(year))
                .isEqualTo(Occurrences.of(
                        day("2020-01-01"), day("2020-12-31"), List.of(day("2020-12-31")), OptionalInt.empty()));
        assertThat(CoordinationFacts.EVALUATIONS_OF_YEAR.number(
                        RegulationYear.of(regulation().build(), 2021)))
                .isZero();
    }

    @Test
    void a_year_is_met_by_an_evaluation_and_missed_once_the_record_reaches_its_end() {
        Requirement<RegulationYear> yearly =
                CoordinationFacts.EVALUATIONS.atLeast(1).per(PeriodKind.YEAR);
        Knowledge known = Knowledge.of(WorkingCalendar.weekendsOff());
        CoordinationRegulation regulation = regulation().build();
        assertThat(yearly.judge(RegulationYear.of(regulation, 2020), known)).isEqualTo(Reason.MET);
        RegulationYear missed = RegulationYear.of(regulation, 2019);
        assertThat(yearly.judge(missed, known.recordedThrough(day("2019-12-30"))))
                .isEqualTo(Reason.NOT_YET_DUE);
        assertThat(yearly.judge(missed, known.recordedThrough(day("2019-12-31"))))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void a_regulation_is_in_force_in_a_year_it_shares_a_day_with() {
        CoordinationRegulation regulation = regulation()
                .inForce(DateSpan.of(day("2016-12-31"), day("2021-01-01")))
                .build();
        assertThat(inForce(regulation, 2015)).isFalse();
        assertThat(inForce(regulation, 2016)).isTrue();
        assertThat(inForce(regulation, 2021)).isTrue();
        assertThat(inForce(regulation, 2022)).isFalse();
        // Evaluated for 2020, and nobody wrote down from when it was in force.
        assertThat(inForce(regulation().build(), 2020)).isTrue();
        assertThat(inForce(regulation().build(), 2019)).isNull();
    }

    private static Boolean inForce(CoordinationRegulation regulation, int year) {
        return CoordinationFacts.IN_FORCE.choice(RegulationYear.of(regulation, year));
    }

    @Test
    void a_year_is_a_value() {
        CoordinationRegulation regulation = regulation().build();
        RegulationYear year = RegulationYear.of(regulation, 2020);
        assertThat(year)
                .isEqualTo(RegulationYear.of(regulation().build(), 2020))
                .hasSameHashCodeAs(RegulationYear.of(regulation().build(), 2020))
                .isNotEqualTo(RegulationYear.of(regulation, 2021))
                .isNotEqualTo(RegulationYear.of(regulation().number("1/QC").build(), 2020))
                .isNotEqualTo(regulation);
        assertThat(year.hashCode())
                .isNotEqualTo(RegulationYear.of(regulation, 2021).hashCode());
        assertThat(year.toString()).startsWith("2020 of CoordinationRegulation{");
        assertThat(year.year()).isEqualTo(2020);
        assertThat(year.regulation()).isSameAs(regulation);
        assertThat(year.council()).isEqualTo(HA_NAM.council());
        assertThat(year.subjectType()).isSameAs(CoordinationFacts.REGULATION_YEAR);
        assertThat(year.place())
                .isEqualTo(new Phrase(
                        "năm 2020 – quy chế phối hợp công tác nhiệm kỳ 2016-2021 của Thường trực HĐND tỉnh Hà Nam",
                        "year 2020 – coordination regulation of the Standing Committee of the People's Council of"
                                + " Hà Nam Province, term 2016-2021"));
    }

    @Test
    void a_year_has_four_digits() {
        CoordinationRegulation regulation = regulation().build();
        for (int wrong : new int[] {999, 10_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RegulationYear.of(regulation, wrong))
                    .withMessage("year must have four digits, was " + wrong);
        }
        assertThat(RegulationYear.of(regulation, 1000).year()).isEqualTo(1000);
        assertThat(RegulationYear.of(regulation, 9999).year()).isEqualTo(9999);
        assertThatNullPointerException()
                .isThrownBy(() -> RegulationYear.of(null, 2020))
                .withMessage("regulation");
    }

    @Test
    void parties_are_named_in_both_languages() {
        assertThat(Party.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Thường trực HĐND", "Standing Committee"),
                        new Phrase("UBND", "People's Committee"),
                        new Phrase(
                                "Ban Thường trực Ủy ban MTTQ Việt Nam",
                                "Standing Board of the Fatherland Front Committee"),
                        new Phrase("Đoàn đại biểu Quốc hội", "National Assembly delegation"),
                        new Phrase("Ban Tuyên giáo", "Party propaganda board"));
    }

    @Test
    void with_a_district_its_regulation_ends() {
        CoordinationRegulation regulation = CoordinationRegulation.builder()
                .term(THANH_LIEM)
                .addParties(STANDING_COMMITTEE, PEOPLES_COMMITTEE)
                .inForce(DateSpan.parse("2021-09-01/2026-03-31"))
                .build();
        Knowledge complete = Knowledge.of(WorkingCalendar.weekendsOff()).recordedThrough(day("2025-12-31"));
        Requirement<RegulationYear> yearly =
                CoordinationFacts.EVALUATIONS.atLeast(1).per(PeriodKind.YEAR);
        RegulationYear last = RegulationYear.of(regulation, 2025);
        assertThat(shown(CoordinationFacts.REGULATION_YEAR, last))
                .containsExactly("yearEndsOn: 30/06/2025", "inForce: có", "evaluationsOfYear: 0", "evaluations: 0");
        assertThat(yearly.judge(last, complete)).isEqualTo(Reason.CONDITION);
        assertThat(yearly.judge(RegulationYear.of(regulation, 2024), complete)).isEqualTo(Reason.NOT_MET);
        assertThat(CoordinationFacts.IN_FORCE.choice(RegulationYear.of(regulation, 2026)))
                .isFalse();
    }
}
