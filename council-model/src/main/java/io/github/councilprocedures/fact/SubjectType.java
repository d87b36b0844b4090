package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A type of subject with the facts it publishes (loại đối tượng). Rules and local regulations name facts by these names.
 *
 * @param <S> the Java type of the subjects
 */
public final class SubjectType<S extends Subject> implements Labelled {

    private final String name;
    private final Phrase label;
    private final ImmutableMap<String, Fact<S>> facts;

    private SubjectType(String name, Phrase label, ImmutableMap<String, Fact<S>> facts) {
        this.name = name;
        this.label = label;
        this.facts = facts;
    }

    /**
     * A type of subject.
     *
     * @param <S> the Java type of the subjects
     * @param name the name used in data, such as {@code session}
     * @param vi the Vietnamese label
     * @param en the English label
     * @param facts all facts of the type, in the order in which people ask for them
     * @return the type
     * @throws IllegalArgumentException if two facts share a name
     */
    public static <S extends Subject> SubjectType<S> of(
            String name, String vi, String en, List<? extends Fact<S>> facts) {
        Map<String, Fact<S>> byName = new LinkedHashMap<>();
        for (Fact<S> fact : facts) {
            checkArgument(
                    byName.put(fact.name(), fact) == null, "two facts of %s have the name \"%s\"", name, fact.name());
        }
        return new SubjectType<>(name, new Phrase(vi, en), ImmutableMap.copyOf(byName));
    }

    /**
     * The name used in data.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * All facts, in order.
     *
     * @return the facts
     */
    public List<Fact<S>> facts() {
        return facts.values().asList();
    }

    /**
     * The fact with a name.
     *
     * @param factName the name
     * @return the fact
     * @throws IllegalArgumentException if there is none; the message names the nearest known one
     */
    public Fact<S> fact(String factName) {
        Fact<S> fact = facts.get(factName);
        if (fact == null) {
            throw new IllegalArgumentException(
                    "no fact \"" + factName + "\" of " + name + Nearest.hint(factName, facts.keySet()));
        }
        return fact;
    }

    @Override
    public String toString() {
        return name;
    }
}
