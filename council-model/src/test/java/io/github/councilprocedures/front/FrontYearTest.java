package io.github.councilprocedures.front;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrontYearTest {

    private static FrontYear.Builder year(int year) {
        return FrontYear.builder().term(HA_NAM).year(year);
    }

    @Test
    void shows_what_is_recorded_and_the_last_quarter_of_the_year_before() {
        FrontYear year = year(2018)
                .addPlanAgreedWith(Actor.PEOPLES_COMMITTEE, Actor.STANDING_COMMITTEE)
                .planIssuedOn(day("2017-12-20"))
                .addResultsHeardOn(day("2018-06-29"), day("2018-12-31"))
                .build();
        assertThat(shown(FrontFacts.FRONT_YEAR, year))
                .containsExactly(
                        "planAgreedWith: Thường trực HĐND, UBND",
                        "planIssuedOn: 20/12/2017",
                        "lastQuarterStartsOn: 01/10/2017",
                        "previousYearEndsOn: 31/12/2017",
                        "resultsHeard: 2",
                        "yearStartsOn: 01/01/2018",
                        "yearEndsOn: 31/12/2018",
                        "level: cấp tỉnh");
        assertThat(year.council()).isEqualTo(HA_NAM.council());
        assertThat(year.parts()).isEmpty();
    }

    @Test
    void shows_no_plan_that_is_not_recorded() {
        assertThat(shown(FrontFacts.FRONT_YEAR, year(2018).build()))
                .containsExactly(
                        "lastQuarterStartsOn: 01/10/2017",
                        "previousYearEndsOn: 31/12/2017",
                        "resultsHeard: 0",
                        "yearStartsOn: 01/01/2018",
                        "yearEndsOn: 31/12/2018",
                        "level: cấp tỉnh");
    }

    @Test
    void is_named_by_its_year_and_unit() {
        assertThat(year(2018).build().place())
                .isEqualTo(new Phrase(
                        "giám sát, phản biện xã hội của Mặt trận Tổ quốc năm 2018, tỉnh Hà Nam",
                        "supervision and social criticism by the Fatherland Front in 2018, Hà Nam Province"));
    }

    @Test
    void of_the_year_in_which_districts_ended_only_the_first_half_is_asked_for() {
        Requirement<FrontYear> halfYearly = FrontFacts.RESULTS_HEARD.atLeast(1).per(PeriodKind.HALF_YEAR);
        Knowledge known = Knowledge.of(WorkingCalendar.weekendsOff()).recordedThrough(day("2025-12-31"));
        FrontYear last = of(THANH_LIEM, 2025, "2025-06-30");
        assertThat(FrontFacts.YEAR_ENDS_ON.day(last)).contains(day("2025-06-30"));
        assertThat(halfYearly.judge(last, known)).isEqualTo(Reason.MET);
        assertThat(halfYearly.judge(of(THANH_LIEM, 2025), known)).isEqualTo(Reason.NOT_MET);
        assertThat(FrontFacts.RESULTS_HEARD.atLeast(1).per(PeriodKind.YEAR).judge(of(THANH_LIEM, 2025), known))
                .isEqualTo(Reason.CONDITION);
        assertThat(FrontFacts.YEAR_ENDS_ON.day(of(THANH_LIEM, 2024))).contains(day("2024-12-31"));
        assertThat(halfYearly.judge(of(THANH_LIEM, 2024, "2024-06-30"), known)).isEqualTo(Reason.NOT_MET);
    }

    private static FrontYear of(Term term, int year, String... heard) {
        FrontYear.Builder built = FrontYear.builder().term(term).year(year);
        for (String on : heard) {
            built.addResultsHeardOn(LocalDate.parse(on));
        }
        return built.build();
    }

    @Test
    void a_year_has_four_digits() {
        for (int wrong : new int[] {999, 10_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> year(wrong).build())
                    .withMessage("year must have four digits, was " + wrong);
        }
        assertThat(year(1000).build().year()).isEqualTo(1000);
        assertThat(year(9999).build().year()).isEqualTo(9999);
    }

    @Test
    void results_are_heard_in_the_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> year(2018).addResultsHeardOn(day("2019-01-01")).build())
                .withMessage("resultsHeardOn must lie in 2018, was 2019-01-01");
    }
}
