package io.github.councilprocedures.session;

/**
 * How many delegates came to a session (số đại biểu có mặt). Not the votes, which the law counts on the total.
 *
 * @param present the delegates present, from 0 to the total
 * @param totalDelegates all delegates of the council at that time (tổng số đại biểu), 1 or more
 */
public record Attendance(int present, int totalDelegates) {

    /**
     * Checks the two numbers.
     *
     * @param present the delegates present
     * @param totalDelegates all delegates
     * @throws IllegalArgumentException if the total is below 1, or the number present is negative or above the total
     */
    public Attendance {
        if (totalDelegates < 1) {
            throw new IllegalArgumentException("totalDelegates must be 1 or more, was " + totalDelegates);
        }
        if (present < 0 || present > totalDelegates) {
            throw new IllegalArgumentException(
                    "present must be from 0 to totalDelegates " + totalDelegates + ", was " + present);
        }
    }
}
