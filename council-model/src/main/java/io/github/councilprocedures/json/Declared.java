package io.github.councilprocedures.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declared type of an attribute, whichever Jackson resolved it; of one that may be absent the type of what is there.
 *
 * @param raw the class
 * @param keys the type of the keys of a map
 * @param content the type of the elements of a collection, or of the values of a map
 */
record Declared(
        Class<?> raw, @Nullable Declared keys, @Nullable Declared content) {

    boolean isCollection() {
        return Collection.class.isAssignableFrom(raw);
    }

    boolean isMap() {
        return Map.class.isAssignableFrom(raw);
    }

    /** The type of what may inherit from the whole: the elements of a collection, or the value itself. */
    Class<?> part() {
        return isCollection() && content != null ? content.raw : raw;
    }
}
