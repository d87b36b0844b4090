package io.github.councilprocedures.time;

import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.MONTHS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    private static final WorkingCalendar WEEK = WorkingCalendar.weekendsOff();
    /** Knows nothing: fails the test that asks it to decide. */
    private static final WorkingCalendar NOTHING = SmallCalendar.decidedIn("1900-01-01/1900-01-01");

    @ParameterizedTest
    @CsvSource({
        "20 CALENDAR_DAYS, 2024-07-10, 2024-06-20",
        "15 CALENDAR_DAYS, 2025-10-20, 2025-10-05", // a Sunday, and stays
        "0 CALENDAR_DAYS, 2024-07-10, 2024-07-10",
        "1 MONTHS, 2024-03-31, 2024-02-29",
        "2 MONTHS, 2024-03-31, 2024-01-31",
    })
    void countingBackNeedsNoCalendarAndNeverRolls(TimeLimit limit, LocalDate event, LocalDate expected) {
        assertThat(limit.lastDayBefore(event.toEpochDay(), NOTHING)).isEqualTo(expected.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "1 WORKING_DAYS, 2024-05-07, 2024-05-06", // Tuesday to Monday
        "2 WORKING_DAYS, 2024-05-07, 2024-05-03", // and over the weekend
        "0 WORKING_DAYS, 2024-05-05, 2024-05-05",
    })
    void workingDaysAreCountedBack(TimeLimit limit, LocalDate event, LocalDate expected) {
        assertThat(limit.lastDayBefore(event.toEpochDay(), WEEK)).isEqualTo(expected.toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "7 CALENDAR_DAYS, 2024-05-02, 2024-05-09, 2024-05-09", // Thursday
        "8 CALENDAR_DAYS, 2024-05-02, 2024-05-10, 2024-05-10", // Friday
        "9 CALENDAR_DAYS, 2024-05-02, 2024-05-11, 2024-05-13", // Saturday to Monday
        "10 CALENDAR_DAYS, 2024-05-02, 2024-05-12, 2024-05-13",
        "11 CALENDAR_DAYS, 2024-05-02, 2024-05-13, 2024-05-13",
        "0 CALENDAR_DAYS, 2024-05-04, 2024-05-04, 2024-05-06",
        "1 MONTHS, 2023-01-31, 2023-02-28, 2023-02-28",
        "1 MONTHS, 2024-01-31, 2024-02-29, 2024-02-29",
        "3 MONTHS, 2024-02-04, 2024-05-04, 2024-05-06",
        "5 WORKING_DAYS, 2024-05-02, 2024-05-09, 2024-05-09",
        "1 WORKING_DAYS, 2024-05-03, 2024-05-06, 2024-05-06",
        "0 WORKING_DAYS, 2024-05-04, 2024-05-04, 2024-05-04",
    })
    void countingOnRollsToTheNextWorkingDay(TimeLimit limit, LocalDate event, LocalDate unrolled, LocalDate rolled) {
        assertThat(limit.unrolledDayAfter(event.toEpochDay(), WEEK)).isEqualTo(unrolled.toEpochDay());
        assertThat(limit.lastDayAfter(event.toEpochDay(), WEEK)).isEqualTo(rolled.toEpochDay());
    }

    @Test
    void unrolledCalendarDaysNeedNoCalendar() {
        long event = LocalDate.of(2024, 5, 2).toEpochDay();
        assertThat(TimeLimit.of(9, CALENDAR_DAYS).unrolledDayAfter(event, NOTHING))
                .isEqualTo(event + 9);
        assertThat(TimeLimit.of(9, CALENDAR_DAYS).lastDayAfter(event, NOTHING)).isEqualTo(TimeLimit.UNDECIDED);
        assertThat(TimeLimit.of(1, MONTHS).lastDayAfter(event, NOTHING)).isEqualTo(TimeLimit.UNDECIDED);
    }

    @Test
    void theLastDayIsUndecidedWhereTheCalendarStops() {
        SmallCalendar year = SmallCalendar.decidedIn("2022-01-03/2022-12-30"); // Monday to Friday
        long friday = LocalDate.of(2022, 12, 30).toEpochDay();
        assertThat(TimeLimit.of(2, WORKING_DAYS).lastDayAfter(friday - 2, year)).isEqualTo(friday);
        assertThat(TimeLimit.of(3, WORKING_DAYS).lastDayAfter(friday - 2, year)).isEqualTo(TimeLimit.UNDECIDED);
        assertThat(TimeLimit.of(3, WORKING_DAYS).unrolledDayAfter(friday - 2, year))
                .isEqualTo(TimeLimit.UNDECIDED);
        assertThat(TimeLimit.of(2, CALENDAR_DAYS).lastDayAfter(friday - 2, year))
                .isEqualTo(friday);
        assertThat(TimeLimit.of(3, CALENDAR_DAYS).lastDayAfter(friday - 2, year))
                .isEqualTo(TimeLimit.UNDECIDED);
        long monday = LocalDate.of(2022, 1, 3).toEpochDay();
        assertThat(TimeLimit.of(1, WORKING_DAYS).lastDayBefore(monday + 1, year))
                .isEqualTo(monday);
        assertThat(TimeLimit.of(2, WORKING_DAYS).lastDayBefore(monday + 1, year))
                .isEqualTo(TimeLimit.UNDECIDED);
    }

    @Test
    void rollingStopsWhereTheCalendarStops() {
        SmallCalendar calendar = SmallCalendar.decidedIn("2024-05-01/2024-05-04"); // to a Saturday
        long thursday = LocalDate.of(2024, 5, 2).toEpochDay();
        assertThat(TimeLimit.of(1, CALENDAR_DAYS).lastDayAfter(thursday, calendar))
                .isEqualTo(thursday + 1);
        assertThat(TimeLimit.of(2, CALENDAR_DAYS).lastDayAfter(thursday, calendar))
                .isEqualTo(TimeLimit.UNDECIDED);
    }

    @Test
    void makeUpDaysCountAndHolidaysDoNot() {
        SmallCalendar swapped = SmallCalendar.withDaysOff("2025-05-02").withMadeUp("2025-04-26");
        long thursday = LocalDate.of(2025, 4, 24).toEpochDay();
        assertThat(TimeLimit.of(2, WORKING_DAYS).lastDayAfter(thursday, swapped))
                .isEqualTo(thursday + 2);
        assertThat(TimeLimit.of(2, CALENDAR_DAYS).lastDayAfter(thursday, swapped))
                .isEqualTo(thursday + 2);
        assertThat(TimeLimit.of(8, CALENDAR_DAYS).lastDayAfter(thursday, swapped))
                .isEqualTo(thursday + 11);
    }

    @Test
    void anAmountIsNeverNegativeNorAbsurd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(-1, CALENDAR_DAYS))
                .withMessage("amount must be 0 to 9999, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.of(10_000, CALENDAR_DAYS))
                .withMessage("amount must be 0 to 9999, was 10000");
        assertThat(TimeLimit.of(0, CALENDAR_DAYS).amount()).isZero();
        assertThat(TimeLimit.of(9_999, MONTHS).amount()).isEqualTo(9_999);
    }

    @Test
    @SuppressWarnings("NullAway")
    void aMissingUnitIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> TimeLimit.of(1, null)).withMessage("unit");
    }

    @Test
    void theTextFormIsReadBack() {
        TimeLimit limit = TimeLimit.parse("20 CALENDAR_DAYS");
        assertThat(limit).isEqualTo(TimeLimit.of(20, CALENDAR_DAYS)).hasToString("20 CALENDAR_DAYS");
        assertThat(limit.amount()).isEqualTo(20);
        assertThat(limit.unit()).isEqualTo(CALENDAR_DAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20", "CALENDAR_DAYS", "20 days", "-1 MONTHS", "x MONTHS", "20  MONTHS", "20CALENDAR_DAYS"})
    void anotherFormIsRefusedWithTheUnits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessage("limit \"" + text + "\": expected a number from 0 to 9999, a space and one of"
                        + " [CALENDAR_DAYS, WORKING_DAYS, MONTHS]");
    }

    @Test
    void labelsAreSingularWhereEnglishIs() {
        assertThat(TimeLimit.of(20, CALENDAR_DAYS).label()).isEqualTo(new Phrase("20 ngày", "20 calendar days"));
        assertThat(TimeLimit.of(1, CALENDAR_DAYS).label()).isEqualTo(new Phrase("1 ngày", "1 calendar day"));
        assertThat(TimeLimit.of(0, MONTHS).label()).isEqualTo(new Phrase("0 tháng", "0 months"));
        assertThat(TimeLimit.of(1, MONTHS).label()).isEqualTo(new Phrase("1 tháng", "1 month"));
        assertThat(TimeLimit.of(7, WORKING_DAYS).label()).isEqualTo(new Phrase("7 ngày làm việc", "7 working days"));
    }

    @Test
    void unitsAreNamedInBothLanguages() {
        assertThat(DayUnit.values())
                .extracting(DayUnit::label)
                .containsExactly(
                        new Phrase("ngày", "calendar days"),
                        new Phrase("ngày làm việc", "working days"),
                        new Phrase("tháng", "months"));
    }

    @Test
    void equalLimitsAreEqual() {
        TimeLimit limit = TimeLimit.of(20, CALENDAR_DAYS);
        assertThat(limit)
                .hasSameHashCodeAs(TimeLimit.of(20, CALENDAR_DAYS))
                .isNotEqualTo(TimeLimit.of(19, CALENDAR_DAYS))
                .isNotEqualTo(TimeLimit.of(20, WORKING_DAYS))
                .isNotEqualTo("20 CALENDAR_DAYS");
        assertThat(limit.hashCode()).isEqualTo(31 * 20 + CALENDAR_DAYS.hashCode());
    }
}
