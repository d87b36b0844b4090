package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;

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
