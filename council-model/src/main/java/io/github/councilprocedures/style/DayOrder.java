package io.github.councilprocedures.style;

import java.time.LocalDate;

/** Days that cannot follow each other the other way round, as values keep them: epoch days. */
public final class DayOrder {

    /** What stands for a day that is not known. */
    private static final long ABSENT = Long.MIN_VALUE;

    private DayOrder() {}

    /**
     * Refuses a later day that lies before an earlier one.
     *
     * @param later the name of the later day
     * @param laterDay the day, or {@link Long#MIN_VALUE}
     * @param earlier the name of the earlier day
     * @param earlierDay the day, or {@link Long#MIN_VALUE}
     * @throws IllegalArgumentException if both are known and the later one is before the earlier one
     */
    public static void check(String later, long laterDay, String earlier, long earlierDay) {
        if (laterDay != ABSENT && earlierDay != ABSENT && laterDay < earlierDay) {
            throw new IllegalArgumentException(later + " " + LocalDate.ofEpochDay(laterDay) + " is before " + earlier
                    + " " + LocalDate.ofEpochDay(earlierDay));
        }
    }
}
