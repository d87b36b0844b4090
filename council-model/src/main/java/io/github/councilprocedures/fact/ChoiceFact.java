package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is one of a closed list (dữ kiện lựa chọn), such as the kind of a session; or yes or no.
 *
 * @param <S> the subjects it is read from
 * @param <V> the values
 */
public final class ChoiceFact<S, V> extends Fact<S> {

    private final Function<? super S, ? extends @Nullable V> reader;
    private final Choices<V> choices;

    private ChoiceFact(Naming naming, Choices<V> choices, Function<? super S, ? extends @Nullable V> reader) {
        super(naming);
        this.choices = choices;
        this.reader = reader;
    }

    /**
     * A choice among the values of an enum.
     *
     * @param <S> the subjects it is read from
     * @param <V> the enum
     * @param naming its names
     * @param values the enum
     * @param reader answers the value, or null when the subject does not have it
     * @return the fact
     */
    public static <S, V extends Enum<V> & Labelled> ChoiceFact<S, V> of(
            Naming naming, Class<V> values, Function<? super S, ? extends @Nullable V> reader) {
        return new ChoiceFact<>(naming, Choices.of(values), reader);
    }

    /**
     * A choice of yes or no.
     *
     * @param <S> the subjects it is read from
     * @param naming its names
     * @param reader answers yes or no, or null when it is not known
     * @return the fact
     */
    public static <S> ChoiceFact<S, Boolean> yesOrNo(
            Naming naming, Function<? super S, ? extends @Nullable Boolean> reader) {
        return new ChoiceFact<>(naming, Choices.YES_OR_NO, reader);
    }

    /**
     * The same fact, read from a part through its whole.
     *
     * @param <P> the parts
     * @param whole answers the whole of a part
     * @return the fact, under the same name
     */
    public <P> ChoiceFact<P, V> through(Function<? super P, ? extends S> whole) {
        return new ChoiceFact<>(naming(), choices, part -> reader.apply(whole.apply(part)));
    }

    /**
     * The value of a subject.
     *
     * @param subject the subject
     * @return the value, or null when it is not known
     */
    public @Nullable V choice(S subject) {
        return reader.apply(subject);
    }

    @Override
    public List<String> valueNames() {
        return choices.names();
    }

    @Override
    public boolean isPresent(S subject) {
        return choice(subject) != null;
    }

    @Override
    public Optional<Phrase> show(S subject) {
        V value = choice(subject);
        return value == null ? Optional.empty() : Optional.of(choices.label(value));
    }

    /**
     * The value is this one.
     *
     * @param value the value
     * @return the requirement
     */
    public Requirement<S> is(V value) {
        return new Membership<>(this, true, ImmutableSet.of(value));
    }

    /**
     * The value is not this one.
     *
     * @param value the value
     * @return the requirement
     */
    public Requirement<S> isNot(V value) {
        return new Membership<>(this, false, ImmutableSet.of(value));
    }

    /**
     * The value is one of these.
     *
     * @param values the values, at least one
     * @return the requirement
     */
    @SafeVarargs
    public final Requirement<S> oneOf(V... values) {
        return new Membership<>(this, true, ImmutableSet.copyOf(values));
    }

    /**
     * The value is none of these.
     *
     * @param values the values, at least one
     * @return the requirement
     */
    @SafeVarargs
    public final Requirement<S> noneOf(V... values) {
        return new Membership<>(this, false, ImmutableSet.copyOf(values));
    }

    /**
     * Begins a requirement that differs by the value of this fact.
     *
     * @param value the first value
     * @param requirement what holds for it
     * @return a requirement that can take further cases; a value without a case is not one of this rule
     */
    public ByCase<S, V> when(V value, Requirement<S> requirement) {
        return ByCase.of(this).when(value, requirement);
    }

    Choices<V> choices() {
        return choices;
    }

    List<V> values() {
        return choices.values();
    }
}
