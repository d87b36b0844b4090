package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fact that is a log of dated steps (dữ kiện trình tự), in the order in which they are recorded.
 *
 * @param <S> the subjects it is read from
 * @param <V> the steps
 */
public final class SequenceFact<S, V> extends Fact<S> {

    private final Function<? super S, ? extends List<Stamped<V>>> reader;
    private final Choices<V> choices;

    private SequenceFact(Naming naming, Choices<V> choices, Function<? super S, ? extends List<Stamped<V>>> reader) {
        super(naming);
        this.choices = choices;
        this.reader = reader;
    }

    /**
     * A log of steps of an enum.
     *
     * @param <S> the subjects it is read from
     * @param <V> the enum
     * @param naming its names
     * @param steps the enum
     * @param reader answers the log
     * @return the fact
     */
    public static <S, V extends Enum<V> & Labelled> SequenceFact<S, V> of(
            Naming naming, Class<V> steps, Function<? super S, ? extends List<Stamped<V>>> reader) {
        return new SequenceFact<>(naming, Choices.of(steps), reader);
    }

    /**
     * The log of a subject.
     *
     * @param subject the subject
     * @return the steps as recorded
     */
    public List<Stamped<V>> steps(S subject) {
        return reader.apply(subject);
    }

    @Override
    public List<String> valueNames() {
        return choices.names();
    }

    @Override
    public boolean isPresent(S subject) {
        return !steps(subject).isEmpty();
    }

    @Override
    public Optional<Phrase> show(S subject) {
        List<Phrase> shown = new ArrayList<>();
        for (Stamped<V> stamped : steps(subject)) {
            Phrase step = choices.label(stamped.step());
            Phrase day = Phrase.date(stamped.on());
            shown.add(new Phrase(step.vi() + " " + day.vi(), step.en() + " " + day.en()));
        }
        return shown.isEmpty() ? Optional.empty() : Optional.of(Phrase.join("; ", shown));
    }

    /**
     * The steps were taken in this order and none was skipped that must be taken.
     *
     * @param steps the steps of the procedure in their order
     * @return the requirement
     */
    @SafeVarargs
    public final Requirement<S> inOrder(ProcedureStep<V>... steps) {
        return new Order<>(this, ImmutableList.copyOf(steps));
    }

    Choices<V> choices() {
        return choices;
    }
}
