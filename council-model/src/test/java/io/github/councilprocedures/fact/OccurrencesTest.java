package io.github.councilprocedures.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

    private static Occurrences of(OptionalInt stated, LocalDate... days) {
        return Occurrences.of(FIRST, LAST, List.of(days), stated);
    }

    @Test
    void leavesOutDaysOutsideTheSpanAndKeepsItsEnds() {
        Occurrences found = of(OptionalInt.empty(), LAST.plusDays(1), LAST, FIRST, FIRST.minusDays(1));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.undated()).isZero();
        assertThat(found.between(FIRST.toEpochDay(), LAST.toEpochDay())).isEqualTo(2);
        assertThat(found.between(FIRST.toEpochDay(), FIRST.toEpochDay())).isEqualTo(1);
        assertThat(found.between(FIRST.toEpochDay() + 1, LAST.toEpochDay() - 1)).isZero();
        assertThat(found.between(LAST.toEpochDay(), LAST.toEpochDay())).isEqualTo(1);
        assertThat(found.firstDay()).isEqualTo(FIRST.toEpochDay());
        assertThat(found.lastDay()).isEqualTo(LAST.toEpochDay());
    }

    @Test
    void twoOnOneDayAreTwo() {
        assertThat(of(OptionalInt.empty(), FIRST, FIRST).total()).isEqualTo(2);
    }

    @Test
    void countsWhatIsStatedBeyondTheDaysKnown() {
        assertThat(of(OptionalInt.of(5), FIRST).total()).isEqualTo(5);
        assertThat(of(OptionalInt.of(5), FIRST).undated()).isEqualTo(4);
        assertThat(of(OptionalInt.of(0), FIRST).total()).isEqualTo(1);
        assertThat(of(OptionalInt.of(0), FIRST).undated()).isZero();
        assertThat(of(OptionalInt.of(0)).total()).isZero();
    }

    @Test
    void aSpanOfOneDayIsASpan() {
        assertThat(Occurrences.of(FIRST, FIRST, List.of(FIRST), OptionalInt.empty())
                        .total())
                .isEqualTo(1);
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occurrences.of(LAST, FIRST, List.of(), OptionalInt.empty()))
                .withMessage("lastDay 2024-01-01 is before firstDay 2024-03-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(OptionalInt.of(-1)))
                .withMessage("stated must not be negative, was -1");
    }

    @Test
    void isAValue() {
        Occurrences found = of(OptionalInt.of(3), FIRST, LAST);

        assertThat(found)
                .isEqualTo(of(OptionalInt.of(3), LAST, FIRST))
                .hasSameHashCodeAs(of(OptionalInt.of(3), LAST, FIRST))
                .isNotEqualTo(of(OptionalInt.of(4), FIRST, LAST))
                .isNotEqualTo(of(OptionalInt.of(3), FIRST, FIRST))
                .isNotEqualTo(Occurrences.of(FIRST, LAST.plusDays(1), List.of(FIRST, LAST), OptionalInt.of(3)))
                .isNotEqualTo(Occurrences.of(FIRST.minusDays(1), LAST, List.of(FIRST, LAST), OptionalInt.of(3)))
                .isNotEqualTo("3 in 2024-01-01/2024-03-31")
                .hasToString("3 in 2024-01-01/2024-03-31");
        assertThat(found.hashCode())
                .isNotEqualTo(of(OptionalInt.of(4), FIRST, LAST).hashCode())
                .isNotEqualTo(of(OptionalInt.of(3), FIRST, FIRST).hashCode());
    }
}
