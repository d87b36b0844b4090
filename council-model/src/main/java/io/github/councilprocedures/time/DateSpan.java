package io.github.councilprocedures.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A span of days with both ends in (khoảng ngày), such as {@code 2024-01-01/2024-12-31}; it may be open at the end, never
 * at the start, and is never empty. Not a duration: it stands in the calendar.
 */
public final class DateSpan {

    private static final String NO_END = "..";

    private final long first;
    private final long last;

    private DateSpan(long first, long last) {
        this.first = first;
        this.last = last;
    }

    /**
     * A span from one day to another, both included.
     *
     * @param firstDay the first day in the span
     * @param lastDay the last day in the span; may be the first
     * @return the span
     * @throws IllegalArgumentException if it ends before it starts
     */
    public static DateSpan of(LocalDate firstDay, LocalDate lastDay) {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(lastDay, "lastDay");
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay " + lastDay + " is before firstDay " + firstDay);
        }
        return new DateSpan(firstDay.toEpochDay(), lastDay.toEpochDay());
    }

    /**
     * A span from one day on, without end.
     *
     * @param firstDay the first day in the span
     * @return the span
     */
    public static DateSpan from(LocalDate firstDay) {
        return new DateSpan(requireNonNull(firstDay, "firstDay").toEpochDay(), Long.MAX_VALUE);
    }

    /**
     * Reads a span written as {@link #toString} writes it.
     *
     * @param text such as {@code 2024-01-01/2024-12-31} or {@code 2024-01-01/..}
     * @return the span
     * @throws IllegalArgumentException if the text is not of that form, or the span ends before it starts
     */
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        try {
            LocalDate first = LocalDate.parse(text.substring(0, Math.max(slash, 0)));
            String last = text.substring(slash + 1);
            return last.equals(NO_END) ? from(first) : of(first, LocalDate.parse(last));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "span \"" + text
                            + "\": expected two days such as 2024-01-01/2024-12-31, or 2024-01-01/.. without end",
                    wrong);
        }
    }

    /**
     * The first day in the span.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    /**
     * The last day in the span.
     *
     * @return the day; empty if the span has no end
     */
    public Optional<LocalDate> lastDay() {
        return hasEnd() ? Optional.of(LocalDate.ofEpochDay(last)) : Optional.empty();
    }

    /**
     * The number of days, both ends counted.
     *
     * @return 1 or more; empty if the span has no end
     */
    public OptionalLong days() {
        return hasEnd() ? OptionalLong.of(last - first + 1) : OptionalLong.empty();
    }

    /**
     * Whether a day lies in the span.
     *
     * @param day the day
     * @return true on both ends and between
     */
    public boolean contains(LocalDate day) {
        return contains(day.toEpochDay());
    }

    /**
     * Whether a day lies in the span.
     *
     * @param epochDay the day, as {@link LocalDate#toEpochDay}
     * @return true on both ends and between
     */
    public boolean contains(long epochDay) {
        return first <= epochDay && epochDay <= last;
    }

    /**
     * Whether two spans share a day.
     *
     * @param other the other span
     * @return true if at least one day lies in both
     */
    public boolean overlaps(DateSpan other) {
        return first <= other.last && other.first <= last;
    }

    /**
     * Whether another span lies within this one.
     *
     * @param other the other span
     * @return true if every day of it lies in this span; so it is for the span itself
     */
    public boolean encloses(DateSpan other) {
        return first <= other.first && other.last <= last;
    }

    /**
     * The days that lie in both spans.
     *
     * @param other the other span
     * @return the shared span; empty if they share no day
     */
    public Optional<DateSpan> intersection(DateSpan other) {
        return overlaps(other)
                ? Optional.of(new DateSpan(Math.max(first, other.first), Math.min(last, other.last)))
                : Optional.empty();
    }

    private boolean hasEnd() {
        return last != Long.MAX_VALUE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateSpan span && first == span.first && last == span.last;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(first) + Long.hashCode(last);
    }

    /** Both days in ISO form, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return firstDay() + "/" + (hasEnd() ? LocalDate.ofEpochDay(last) : NO_END);
    }
}
