package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type of subject with the facts it publishes (loại đối tượng). Rules and local regulations name facts by these names.
 *
 * <p>A type is itself and no other, except that {@linkplain #within within} one scope there is one type of a name: data that
 * was read twice is about the same things.
 *
 * @param <S> the Java type of the subjects
 */
public final class SubjectType<S extends Subject> implements Labelled {

    private final String name;
    private final Phrase label;
    private final ImmutableMap<String, Fact<S>> facts;
    private final @Nullable Object scope;

    /** Judging looks types up. */
    private final int hash;

    private SubjectType(String name, Phrase label, ImmutableMap<String, Fact<S>> facts, @Nullable Object scope) {
        this.name = name;
        this.label = label;
        this.facts = facts;
        this.scope = scope;
        this.hash = 31 * name.hashCode() + Objects.hashCode(scope);
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
        return new SubjectType<>(name, new Phrase(vi, en), ImmutableMap.copyOf(byName), null);
    }

    /**
     * The same type for the subjects of one scope, such as one obligation of one regulation. Rules about it are about no other
     * subjects of its name.
     *
     * @param scopeOfSubjects a value that tells the scope from others
     * @return the type; equal to every other of the same name and scope
     */
    public SubjectType<S> within(Object scopeOfSubjects) {
        return new SubjectType<>(name, label, facts, requireNonNull(scopeOfSubjects, "scopeOfSubjects"));
    }

    /**
     * The scope that the subjects of this type belong to.
     *
     * @return the scope; absent for nearly every type
     */
    public Optional<Object> scope() {
        return Optional.ofNullable(scope);
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
    public boolean equals(Object other) {
        return this == other
                || scope != null
                        && other instanceof SubjectType<?> that
                        && name.equals(that.name)
                        && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The name, and the scope if there is one. */
    @Override
    public String toString() {
        return scope == null ? name : name + " of " + scope;
    }
}
