package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableSet;

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
