package io.github.councilprocedures.session;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A session put off because delegates were in quarantine (hoãn kỳ họp vì dịch bệnh). Not a move of the day for other
 * reasons.
 *
 * @param plannedOn the day on which it was to open before
 * @param inQuarantine how many delegates were in quarantine (số đại biểu phải cách ly), from 0 to the total
 * @param totalDelegates all delegates of the council at that time (tổng số đại biểu), 1 or more
 */
public record Postponement(LocalDate plannedOn, int inQuarantine, int totalDelegates) {

    /**
     * Checks the numbers.
     *
     * @param plannedOn the day on which it was to open before
     * @param inQuarantine the delegates in quarantine
     * @param totalDelegates all delegates
     * @throws IllegalArgumentException if the total is below 1, or the number in quarantine is negative or above the total
     */
    public Postponement {
        requireNonNull(plannedOn, "plannedOn");
        if (totalDelegates < 1) {
            throw new IllegalArgumentException("totalDelegates must be 1 or more, was " + totalDelegates);
        }
        if (inQuarantine < 0 || inQuarantine > totalDelegates) {
            throw new IllegalArgumentException(
                    "inQuarantine must be from 0 to totalDelegates " + totalDelegates + ", was " + inQuarantine);
        }
    }
}
