package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.Collection;
import java.util.function.Function;

/** The closed list of values of a fact, with their names in data and their labels. */
final class Choices<V> {

    static final Choices<Boolean> YES_OR_NO = new Choices<>(
            ImmutableList.of(true, false),
            value -> value ? "yes" : "no",
            value -> value ? new Phrase("có", "yes") : new Phrase("không", "no"));

    private final ImmutableMap<String, V> byName;
    private final Function<V, String> name;
    private final Function<V, Phrase> label;

    private Choices(ImmutableList<V> values, Function<V, String> name, Function<V, Phrase> label) {
        ImmutableMap.Builder<String, V> names = ImmutableMap.builder();
        for (V value : values) {
            names.put(name.apply(value), value);
        }
        this.byName = names.buildOrThrow();
        this.name = name;
        this.label = label;
    }

    static <V extends Enum<V> & Labelled> Choices<V> of(Class<V> type) {
        return new Choices<>(ImmutableList.copyOf(type.getEnumConstants()), Enum::name, Labelled::label);
    }

    ImmutableList<V> values() {
        return byName.values().asList();
    }

    ImmutableList<String> names() {
        return byName.keySet().asList();
    }

    boolean isYesOrNo() {
        return this == YES_OR_NO;
    }

    String name(V value) {
        return name.apply(value);
    }

    Phrase label(V value) {
        return label.apply(value);
    }

    Phrase labels(Collection<V> values) {
        return Phrase.join(", ", values.stream().map(label).toList());
    }

    /** The value with a name; an unknown one is answered with the nearest. */
    V value(String wanted) {
        V value = byName.get(wanted);
        if (value == null) {
            throw new IllegalArgumentException("no value \"" + wanted + '"' + Nearest.hint(wanted, byName.keySet()));
        }
        return value;
    }
}
