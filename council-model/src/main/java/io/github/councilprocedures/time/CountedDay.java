package io.github.councilprocedures.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One day that a count walked over (ngày được tính hoặc không tính).
 *
 * @param day the day
 * @param counted whether it counts towards the limit; false for a day off among working days, and for every day beyond
 *     the end of the limit
 * @param note why the day is a working day or a day off
 */
public record CountedDay(LocalDate day, boolean counted, DayNote note) {

    /**
     * Checks that nothing is left out.
     *
     * @param day the day
     * @param counted whether it counts towards the limit
     * @param note why the day is a working day or a day off
     */
    public CountedDay {
        requireNonNull(day, "day");
        requireNonNull(note, "note");
    }
}
