package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final LocalDate JAN_1 = LocalDate.of(2024, 1, 1);
    private static final LocalDate DEC_31 = LocalDate.of(2024, 12, 31);
    private static final DateSpan YEAR = DateSpan.of(JAN_1, DEC_31);
    private static final DateSpan OPEN = DateSpan.from(JAN_1);

    @Test
    void bothEndsAreIn() {
        assertThat(YEAR.firstDay()).isEqualTo(JAN_1);
        assertThat(YEAR.lastDay()).contains(DEC_31);
        assertThat(YEAR.contains(JAN_1)).isTrue();
        assertThat(YEAR.contains(DEC_31)).isTrue();
        assertThat(YEAR.contains(JAN_1.minusDays(1))).isFalse();
        assertThat(YEAR.contains(DEC_31.plusDays(1))).isFalse();
        assertThat(YEAR.days()).hasValue(366);
    }

    @Test
    void containsReadsEpochDaysToo() {
        assertThat(YEAR.contains(JAN_1.toEpochDay())).isTrue();
        assertThat(YEAR.contains(DEC_31.toEpochDay())).isTrue();
        assertThat(YEAR.contains(JAN_1.toEpochDay() - 1)).isFalse();
        assertThat(YEAR.contains(DEC_31.toEpochDay() + 1)).isFalse();
    }

    @Test
    void aSpanMayBeOneDay() {
        assertThat(DateSpan.of(JAN_1, JAN_1).days()).hasValue(1);
    }

    @Test
    void aSpanThatEndsBeforeItStartsCannotBeBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.of(JAN_1, JAN_1.minusDays(1)))
                .withMessage("lastDay 2023-12-31 is before firstDay 2024-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse("2024-01-01/2023-12-31"))
                .withMessage("lastDay 2023-12-31 is before firstDay 2024-01-01");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMissingDayIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.of(null, DEC_31))
                .withMessage("firstDay");
        assertThatNullPointerException()
                .isThrownBy(() -> DateSpan.of(JAN_1, null))
                .withMessage("lastDay");
        assertThatNullPointerException().isThrownBy(() -> DateSpan.from(null)).withMessage("firstDay");
    }

    @Test
    void anOpenSpanHasNoLastDayAndNoLength() {
        assertThat(OPEN.lastDay()).isEmpty();
        assertThat(OPEN.days()).isEmpty();
        assertThat(OPEN.contains(JAN_1)).isTrue();
        assertThat(OPEN.contains(JAN_1.minusDays(1))).isFalse();
        assertThat(OPEN.contains(LocalDate.of(9999, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-12-31, true",
        "2023-01-01/2024-01-01, true",
        "2023-01-01/2023-12-31, false",
        "2024-12-31/2025-12-31, true",
        "2025-01-01/2025-12-31, false",
        "2023-01-01/.., true",
        "2024-12-31/.., true",
        "2025-01-01/.., false",
    })
    void spansOverlapWhenTheyShareADay(String other, boolean expected) {
        assertThat(YEAR.overlaps(DateSpan.parse(other))).isEqualTo(expected);
        assertThat(DateSpan.parse(other).overlaps(YEAR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01/2024-12-31, true",
        "2024-01-02/2024-12-30, true",
        "2023-12-31/2024-12-31, false",
        "2024-01-01/2025-01-01, false",
        "2024-01-01/.., false",
    })
    void aSpanEnclosesWhatLiesWithinIt(String other, boolean expected) {
        assertThat(YEAR.encloses(DateSpan.parse(other))).isEqualTo(expected);
    }

    @Test
    void anOpenSpanEnclosesAnotherThatStartsLater() {
        assertThat(OPEN.encloses(YEAR)).isTrue();
        assertThat(OPEN.encloses(DateSpan.from(DEC_31))).isTrue();
        assertThat(DateSpan.from(DEC_31).encloses(OPEN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01/2024-02-01, 2024-01-01/2024-02-01",
        "2024-06-01/2025-02-01, 2024-06-01/2024-12-31",
        "2024-06-01/.., 2024-06-01/2024-12-31",
        "2024-12-31/2025-01-01, 2024-12-31/2024-12-31",
    })
    void theIntersectionIsWhatLiesInBoth(String other, String expected) {
        assertThat(YEAR.intersection(DateSpan.parse(other))).contains(DateSpan.parse(expected));
    }

    @Test
    void spansThatShareNoDayHaveNoIntersection() {
        assertThat(YEAR.intersection(DateSpan.from(DEC_31.plusDays(1)))).isEmpty();
    }

    @Test
    void theTextFormIsReadBack() {
        assertThat(YEAR).hasToString("2024-01-01/2024-12-31");
        assertThat(OPEN).hasToString("2024-01-01/..");
        assertThat(DateSpan.parse("2024-01-01/2024-12-31")).isEqualTo(YEAR);
        assertThat(DateSpan.parse("2024-01-01/..")).isEqualTo(OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-01-01", "/2024-01-01", "../2024-01-01", "2024-01-01/", "2024-02-30/..", "1/1/2024 - .."
            })
    void anotherFormIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateSpan.parse(text))
                .withMessage("span \"" + text
                        + "\": expected two days such as 2024-01-01/2024-12-31, or 2024-01-01/.. without end");
    }

    @Test
    void equalSpansAreEqual() {
        assertThat(YEAR)
                .isEqualTo(DateSpan.of(JAN_1, DEC_31))
                .hasSameHashCodeAs(DateSpan.of(JAN_1, DEC_31))
                .isNotEqualTo(OPEN)
                .isNotEqualTo(DateSpan.of(JAN_1.plusDays(1), DEC_31))
                .isNotEqualTo("2024-01-01/2024-12-31");
        assertThat(YEAR.hashCode()).isEqualTo(31 * Long.hashCode(19723) + Long.hashCode(20088));
    }
}
