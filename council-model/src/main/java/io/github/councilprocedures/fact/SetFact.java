package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A fact that is a set of a closed list (dữ kiện tập hợp), such as the bodies a resolution was sent to. An empty set is
 * what is recorded so far, not a statement that there is nothing.
 *
 * @param <S> the subjects it is read from
 * @param <V> the values
 */
public final class SetFact<S, V> extends Fact<S> {

    private final Function<? super S, ? extends Set<V>> reader;
    private final Choices<V> choices;

    private SetFact(Naming naming, Choices<V> choices, Function<? super S, ? extends Set<V>> reader) {
        super(naming);
        this.choices = choices;
        this.reader = reader;
    }

    /**
     * A set of values of an enum.
     *
     * @param <S> the subjects it is read from
     * @param <V> the enum
     * @param naming its names
     * @param values the enum
     * @param reader answers the set
     * @return the fact
     */
    public static <S, V extends Enum<V> & Labelled> SetFact<S, V> of(
            Naming naming, Class<V> values, Function<? super S, ? extends Set<V>> reader) {
        return new SetFact<>(naming, Choices.of(values), reader);
    }

    /**
     * The set of a subject.
     *
     * @param subject the subject
     * @return what is recorded
     */
    public Set<V> values(S subject) {
        return reader.apply(subject);
    }

    @Override
    public List<String> valueNames() {
        return choices.names();
    }

    @Override
    public boolean isPresent(S subject) {
        return !values(subject).isEmpty();
    }

    @Override
    public Optional<Phrase> show(S subject) {
        Set<V> values = values(subject);
        return values.isEmpty() ? Optional.empty() : Optional.of(choices.labels(values));
    }

    /**
     * The set holds at least these.
     *
     * @param values the values, at least one
     * @return the requirement
     */
    @SafeVarargs
    public final Requirement<S> includes(V... values) {
        return new Sets<>(this, false, ImmutableSet.copyOf(values));
    }

    /**
     * The set holds these and no others.
     *
     * @param values the values, at least one
     * @return the requirement
     */
    @SafeVarargs
    public final Requirement<S> exactly(V... values) {
        return new Sets<>(this, true, ImmutableSet.copyOf(values));
    }

    Choices<V> choices() {
        return choices;
    }
}
