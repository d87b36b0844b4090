package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.time.DayUnit;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * Which values of a quantity a requirement allows (miền giá trị). Two of the same quantity can be compared; where units
 * differ only what surely holds is answered, so {@code false} may mean that nobody can tell.
 */
sealed interface Region {

    /** Whether every value of the other is surely one of this. */
    boolean contains(Region other);

    /** Whether surely no value is one of both. */
    boolean isDisjoint(Region other);

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

    /** So many times in each period of so many months. */
    record Times(int times, boolean exactly, int months) implements Region {

        @Override
        public boolean contains(Region other) {
            if (!(other instanceof Times that) || months % that.months != 0) {
                return false;
            }
            long all = (long) that.times * (months / that.months);
            return exactly ? that.exactly && all == times : all >= times;
        }

        @Override
        public boolean isDisjoint(Region other) {
            return other instanceof Times that && (fallsShortOf(that) || that.fallsShortOf(this));
        }

        /** Whether exactly so many times can never be as many as the other needs, or are too many for it. */
        private boolean fallsShortOf(Times that) {
            long longer = Math.max(months, that.months);
            if (!exactly || longer % months != 0 || longer % that.months != 0) {
                return false;
            }
            long all = times * (longer / months);
            long needed = that.times * (longer / that.months);
            return that.exactly ? all != needed : all < needed;
        }
    }

    /** One of these values of a choice. */
    record Members(ImmutableSet<String> names) implements Region {

        @Override
        public boolean contains(Region other) {
            return other instanceof Members that && names.containsAll(that.names);
        }

        @Override
        public boolean isDisjoint(Region other) {
            return other instanceof Members that && Collections.disjoint(names, that.names);
        }
    }

    /** A set that holds all of these values, and no others if exactly these. */
    record Holding(ImmutableSet<String> names, boolean exactly) implements Region {

        @Override
        public boolean contains(Region other) {
            return other instanceof Holding that
                    && (exactly ? that.exactly && that.names.equals(names) : that.names.containsAll(names));
        }

        @Override
        public boolean isDisjoint(Region other) {
            return other instanceof Holding that && (lacks(that) || that.lacks(this));
        }

        /** Whether this set, being exact, lacks a value of the other or has one that the other excludes. */
        private boolean lacks(Holding that) {
            return exactly && !names.containsAll(that.names);
        }
    }
}
