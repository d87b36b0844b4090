package io.github.councilprocedures.activity;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A total that a report breaks down in words of its own (tổng số và các phần), such as petitions by field. Not a
 * {@link FigureBreakdown}, whose parts are figures that every report counts.
 *
 * @param what what is counted, as written
 * @param total the total stated, 0 or more
 * @param parts the parts stated, at least two, each 0 or more
 */
public record StatedSum(String what, int total, List<Integer> parts) {

    /**
     * Checks that nothing is negative and that there are parts.
     *
     * @param what what is counted
     * @param total the total
     * @param parts the parts
     * @throws IllegalArgumentException if {@code what} is blank, a number is negative or there are fewer than two parts
     */
    public StatedSum {
        if (what.isBlank()) {
            throw new IllegalArgumentException("what must not be blank");
        }
        parts = ImmutableList.copyOf(parts);
        if (total < 0 || parts.stream().anyMatch(part -> part < 0)) {
            throw new IllegalArgumentException("total and parts must not be negative, were " + total + " and " + parts);
        }
        if (parts.size() < 2) {
            throw new IllegalArgumentException("parts must be at least two, were " + parts);
        }
    }
}
