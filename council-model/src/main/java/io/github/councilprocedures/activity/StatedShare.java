package io.github.councilprocedures.activity;

import static java.util.Objects.requireNonNull;

/**
 * A share that a report states with its percentage (tỷ lệ nêu trong báo cáo), such as 84 of 93 petitions, 90,32 %.
 *
 * @param what what the part is, as written
 * @param part the part, from 0 to the total
 * @param total the total, 1 or more
 * @param printed the percentage as it is printed
 */
public record StatedShare(String what, int part, int total, PrintedShare printed) {

    /**
     * Checks that the part is one of the total.
     *
     * @param what what the part is
     * @param part the part
     * @param total the total
     * @param printed the percentage
     * @throws IllegalArgumentException if {@code what} is blank, the total is below 1, or the part is not from 0 to the total
     */
    public StatedShare {
        requireNonNull(printed, "printed");
        if (what.isBlank()) {
            throw new IllegalArgumentException("what must not be blank");
        }
        if (total < 1 || part < 0 || part > total) {
            throw new IllegalArgumentException(
                    "part must be from 0 to a total of 1 or more, was " + part + " of " + total);
        }
    }
}
