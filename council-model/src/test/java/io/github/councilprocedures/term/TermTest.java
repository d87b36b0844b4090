package io.github.councilprocedures.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate MAY_23 = LocalDate.of(2021, 5, 23); // Sunday
    private static final LocalDate MAY_30 = LocalDate.of(2021, 5, 30); // Sunday
    private static final LocalDate JUN_06 = LocalDate.of(2021, 6, 6); // Sunday
    private static final LocalDate JUN_13 = LocalDate.of(2021, 6, 13); // Sunday

    private static Term.Builder term() {
        Council council = Council.builder()
                .unit(AdministrativeUnit.builder()
                        .kind(UnitKind.RURAL_DISTRICT)
                        .name("Thanh Liêm")
                        .build())
                .build();
        return Term.builder().council(council).years(TermYears.of(2021, 2026));
    }

    @Test
    void it_is_named_with_its_council() {
        assertThat(term().build().label())
                .isEqualTo(new Phrase(
                        "nhiệm kỳ 2021-2026 của HĐND huyện Thanh Liêm",
                        "term 2021-2026 of the People's Council of Thanh Liêm Rural District"));
    }

    @Test
    void without_a_polling_day_the_clock_has_no_start() {
        Term term = term().build();
        assertThat(term.lastPollingOn()).isEmpty();
        assertThat(term.lastPollingDay()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void the_clock_starts_on_the_polling_day() {
        Term term = term().pollingOn(MAY_23).build();
        assertThat(term.lastPollingOn()).contains(MAY_23);
        assertThat(term.lastPollingDay()).isEqualTo(MAY_23.toEpochDay());
    }

    @Test
    void a_postponed_polling_day_takes_the_place_of_the_first() {
        assertThat(term().pollingOn(MAY_23).postponedPollingOn(MAY_30).build().lastPollingOn())
                .contains(MAY_30);
        assertThat(term().postponedPollingOn(MAY_30).build().lastPollingOn()).contains(MAY_30);
    }

    @Test
    void a_re_election_or_additional_election_resets_the_clock() {
        assertThat(term().pollingOn(MAY_23).reElectionOn(JUN_06).build().lastPollingOn())
                .contains(JUN_06);
        assertThat(term().pollingOn(MAY_23).additionalElectionOn(JUN_06).build().lastPollingOn())
                .contains(JUN_06);
        assertThat(term().reElectionOn(JUN_06).build().lastPollingOn()).contains(JUN_06);
    }

    @Test
    void the_later_of_two_elections_counts() {
        assertThat(term().pollingOn(MAY_23)
                        .postponedPollingOn(MAY_30)
                        .reElectionOn(JUN_06)
                        .additionalElectionOn(JUN_13)
                        .build()
                        .lastPollingOn())
                .contains(JUN_13);
        assertThat(term().pollingOn(MAY_23)
                        .reElectionOn(JUN_13)
                        .additionalElectionOn(JUN_06)
                        .build()
                        .lastPollingOn())
                .contains(JUN_13);
    }

    @Test
    void later_elections_come_after_the_polling_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        term().pollingOn(MAY_23).postponedPollingOn(MAY_23).build())
                .withMessage("postponedPollingOn must be after the polling day 2021-05-23, was 2021-05-23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().pollingOn(MAY_30).reElectionOn(MAY_23).build())
                .withMessage("reElectionOn must be after the polling day 2021-05-30, was 2021-05-23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().pollingOn(MAY_23)
                        .postponedPollingOn(MAY_30)
                        .additionalElectionOn(MAY_30)
                        .build())
                .withMessage("additionalElectionOn must be after the polling day 2021-05-30, was 2021-05-30");
        assertThat(term().pollingOn(MAY_23)
                        .reElectionOn(MAY_23.plusDays(1))
                        .build()
                        .lastPollingOn())
                .contains(MAY_23.plusDays(1));
    }

    @Test
    void elections_lie_in_the_years_of_the_term() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().pollingOn(LocalDate.of(2020, 12, 31)).build())
                .withMessage("pollingOn must lie in the years 2021-2026, was 2020-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        term().postponedPollingOn(LocalDate.of(2027, 1, 1)).build())
                .withMessage("postponedPollingOn must lie in the years 2021-2026, was 2027-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().reElectionOn(LocalDate.of(2016, 5, 22)).build())
                .withMessage("reElectionOn must lie in the years 2021-2026, was 2016-05-22");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        term().additionalElectionOn(LocalDate.of(2027, 1, 1)).build())
                .withMessage("additionalElectionOn must lie in the years 2021-2026, was 2027-01-01");
        assertThat(term().pollingOn(LocalDate.of(2021, 1, 1)).build().lastPollingOn())
                .isPresent();
        assertThat(term().pollingOn(LocalDate.of(2026, 12, 31)).build().lastPollingOn())
                .isPresent();
    }

    @Test
    void it_begins_after_polling_and_ends_after_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().pollingOn(MAY_23).beginsOn(MAY_23).build())
                .withMessage("beginsOn must be after the polling day 2021-05-23, was 2021-05-23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().beginsOn(LocalDate.of(2020, 12, 31)).build())
                .withMessage("beginsOn must lie in the years 2021-2026, was 2020-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term().beginsOn(JUN_13).endsOn(JUN_13).build())
                .withMessage("endsOn must be after beginsOn 2021-06-13, was 2021-06-13");
        Term term = term().pollingOn(MAY_23)
                .beginsOn(JUN_13)
                .endsOn(JUN_13.plusDays(1))
                .build();
        assertThat(term.beginsOn()).contains(JUN_13);
        assertThat(term.endsOn()).contains(JUN_13.plusDays(1));
        assertThat(term().endsOn(LocalDate.of(2027, 1, 15)).build().endsOn()).isPresent();
    }

    @Test
    void t12_two_terms_of_the_same_years_need_not_share_their_days() {
        Term first = term().beginsOn(LocalDate.of(2021, 6, 25))
                .endsOn(LocalDate.of(2026, 3, 30))
                .build();
        Term second = term().beginsOn(LocalDate.of(2021, 7, 7))
                .endsOn(LocalDate.of(2026, 4, 29))
                .build();
        assertThat(first.years()).isEqualTo(second.years());
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void the_worked_out_day_is_no_part_of_what_makes_terms_equal() {
        assertThat(term().pollingOn(MAY_23).build())
                .isEqualTo(term().pollingOn(MAY_23).build())
                .isNotEqualTo(term().build());
        assertThat(term().pollingOn(MAY_23).build().toString()).doesNotContain("lastPollingDay");
    }

    @Test
    void council_and_years_are_needed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Term.builder().build())
                .withMessageContaining("council")
                .withMessageContaining("years");
    }
}
