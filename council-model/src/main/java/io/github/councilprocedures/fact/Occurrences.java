package io.github.councilprocedures.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * How often something happened in a span (số lần thực hiện): the days that are known and, where a report only counts,
 * the number that was stated. Not a claim that nothing else happened; the record says that.
 */
public final class Occurrences {

    private final long firstDay;
    private final long lastDay;
    private final long[] days;
    private final int stated;
    private final boolean ended;

    private Occurrences(long firstDay, long lastDay, long[] days, int stated, boolean ended) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.days = days;
        this.stated = stated;
        this.ended = ended;
    }

    /**
     * Occurrences in a span.
     *
     * @param firstDay the first day of the span, included
     * @param lastDay the last day of the span, included
     * @param days the days known; those outside the span are left out
     * @param stated the number a report states for the span, if one does; a number below the days known is ignored
     * @return the occurrences
     * @throws IllegalArgumentException if the span ends before it starts or the stated number is negative
     */
    public static Occurrences of(
            LocalDate firstDay, LocalDate lastDay, Collection<LocalDate> days, OptionalInt stated) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay " + lastDay + " is before firstDay " + firstDay);
        }
        if (stated.isPresent() && stated.getAsInt() < 0) {
            throw new IllegalArgumentException("stated must not be negative, was " + stated.getAsInt());
        }
        long[] known = days.stream()
                .filter(day -> !day.isBefore(firstDay) && !day.isAfter(lastDay))
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .toArray();
        return new Occurrences(
                firstDay.toEpochDay(), lastDay.toEpochDay(), known, Math.max(stated.orElse(0), known.length), false);
    }

    /**
     * The same occurrences of something that ended with the last day of the span: of a period that it did not live to see
     * the end of, nothing is asked.
     *
     * @return the occurrences
     */
    public Occurrences ended() {
        return new Occurrences(firstDay, lastDay, days, stated, true);
    }

    long firstDay() {
        return firstDay;
    }

    long lastDay() {
        return lastDay;
    }

    boolean isEnded() {
        return ended;
    }

    /** All known to have happened, with or without a day. */
    int total() {
        return stated;
    }

    /** How many a report states beyond those whose day is known. */
    int undated() {
        return stated - days.length;
    }

    int between(long first, long last) {
        int count = 0;
        for (long day : days) {
            if (day >= first && day <= last) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occurrences that
                && firstDay == that.firstDay
                && lastDay == that.lastDay
                && stated == that.stated
                && ended == that.ended
                && Arrays.equals(days, that.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days) * 31 + Long.hashCode(firstDay) + stated;
    }

    /** The total and the span, for reading in a debugger. */
    @Override
    public String toString() {
        return total() + " in " + LocalDate.ofEpochDay(firstDay) + "/" + LocalDate.ofEpochDay(lastDay);
    }
}
