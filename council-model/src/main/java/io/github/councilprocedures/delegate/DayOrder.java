package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import java.time.LocalDate;

/** Days that cannot follow each other the other way round. */
final class DayOrder {

    private DayOrder() {}

    /** Refuses a later day that lies before an earlier one; either may be absent. */
    static void check(String later, long laterDay, String earlier, long earlierDay) {
        if (laterDay != Fact.ABSENT && earlierDay != Fact.ABSENT && laterDay < earlierDay) {
            throw new IllegalArgumentException(later + " " + LocalDate.ofEpochDay(laterDay) + " is before " + earlier
                    + " " + LocalDate.ofEpochDay(earlierDay));
        }
    }
}
