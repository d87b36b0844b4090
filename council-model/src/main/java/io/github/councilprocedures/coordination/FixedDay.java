package io.github.councilprocedures.coordination;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of a period by which something is owed (ngày ấn định trong kỳ), such as the 20th of the third month of a quarter.
 *
 * @param monthOfPeriod the month of the period, from 1 to 12
 * @param day the day of the month, from 1 to 31; where the month has none such, its last day
 */
public record FixedDay(int monthOfPeriod, int day) {

    /**
     * Checks the numbers.
     *
     * @param monthOfPeriod the month of the period
     * @param day the day of the month
     * @throws IllegalArgumentException if one is out of range
     */
    public FixedDay {
        requireRange("monthOfPeriod", monthOfPeriod, 12);
        requireRange("day", day, 31);
    }

    private static void requireRange(String field, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(field + " must be 1 to " + most + ", was " + number);
        }
    }

    /** The day in a period that starts on the first of a month. */
    LocalDate in(LocalDate firstDay) {
        YearMonth month = YearMonth.from(firstDay).plusMonths(monthOfPeriod - 1L);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
