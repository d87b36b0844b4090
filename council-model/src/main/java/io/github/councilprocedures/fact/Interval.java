package io.github.councilprocedures.fact;

import io.github.councilprocedures.time.DayUnit;
import org.jspecify.annotations.Nullable;

/** Numbers, days or shares between two ends, either of which may be open. */
record Interval(@Nullable End least, @Nullable End most) implements Region {

    @Override
    public boolean contains(Region other) {
        return other instanceof Interval that
                && (least == null || that.least != null && least.isAtMost(that.least))
                && (most == null || that.most != null && that.most.isAtMost(most));
    }

    @Override
    public boolean isDisjoint(Region other) {
        return other instanceof Interval that && (isBelow(most, that.least) || isBelow(that.most, least));
    }

    private static boolean isBelow(@Nullable End most, @Nullable End least) {
        return most != null && least != null && most.isBelow(least);
    }

    static Interval from(End least) {
        return new Interval(least, null);
    }

    static Interval upTo(End most) {
        return new Interval(null, most);
    }

    /** The same of the quantity with its sign changed. */
    Interval negated() {
        return new Interval(most == null ? null : most.negated(), least == null ? null : least.negated());
    }

    /**
     * An end of an interval: a fraction in a unit, and whether the value itself belongs to it or lies just outside.
     *
     * @param amount the numerator
     * @param of the denominator, 1 or more
     * @param edge 0 for the value itself, 1 for the next greater, -1 for the next smaller
     * @param unit the unit of days; null for bare numbers
     */
    record End(long amount, long of, int edge, @Nullable DayUnit unit) {

        private static final long SHORTEST_MONTH = 28;
        private static final long LONGEST_MONTH = 31;

        End negated() {
            return new End(-amount, of, -edge, unit);
        }

        /** Surely not above the other. */
        boolean isAtMost(End other) {
            return unit == other.unit ? compare(other) <= 0 : mostDays() <= other.leastDays();
        }

        /** Surely below the other. */
        boolean isBelow(End other) {
            return unit == other.unit ? compare(other) < 0 : mostDays() < other.leastDays();
        }

        private int compare(End other) {
            int byAmount = Long.compare(amount * other.of, other.amount * of);
            return byAmount != 0 ? byAmount : Integer.compare(edge, other.edge);
        }

        private long leastDays() {
            return amount < 0 ? -longest(-amount) : shortest(amount);
        }

        private long mostDays() {
            return amount < 0 ? -shortest(-amount) : longest(amount);
        }

        /** So many working days are at least as many calendar days; a month has 28 or more. */
        private long shortest(long length) {
            return unit == DayUnit.MONTHS ? SHORTEST_MONTH * length : length;
        }

        /** There is no telling how many days off lie between working days. */
        private long longest(long length) {
            if (unit == DayUnit.WORKING_DAYS && length > 0) {
                return Long.MAX_VALUE;
            }
            return unit == DayUnit.MONTHS ? LONGEST_MONTH * length : length;
        }
    }
}
