package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is a log of steps (dữ kiện trình tự), in the order in which they are recorded. Most are dated; those of one
 * sitting, whose order is all that is known, are not.
 *
 * @param <S> the subjects it is read from
 * @param <V> the steps
 */
public final class SequenceFact<S, V> extends Fact<S> {

    private final Choices<V> choices;
    private final Length<? super S> length;
    private final At<? super S, ? extends V> step;
    private final @Nullable DayAt<? super S> day;

    private SequenceFact(
            Naming naming,
            Choices<V> choices,
            Length<? super S> length,
            At<? super S, ? extends V> step,
            @Nullable DayAt<? super S> day) {
        super(naming);
        this.choices = choices;
        this.length = length;
        this.step = step;
        this.day = day;
    }

    /**
     * A log of dated steps of an enum.
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
        return of(
                naming,
                steps,
                subject -> reader.apply(subject).size(),
                (subject, i) -> reader.apply(subject).get(i).step(),
                (subject, i) -> reader.apply(subject).get(i).on().toEpochDay());
    }

    /**
     * A log of dated steps of an enum that a subject keeps in a form of its own.
     *
     * @param <S> the subjects it is read from
     * @param <V> the enum
     * @param naming its names
     * @param steps the enum
     * @param length answers how many steps there are
     * @param step answers the step at a place
     * @param day answers the epoch day of the step at a place
     * @return the fact
     */
    public static <S, V extends Enum<V> & Labelled> SequenceFact<S, V> of(
            Naming naming, Class<V> steps, Length<? super S> length, At<? super S, V> step, DayAt<? super S> day) {
        return new SequenceFact<>(naming, Choices.of(steps), length, step, day);
    }

    /**
     * Steps of an enum of which only the order is known, such as those of one sitting.
     *
     * @param <S> the subjects it is read from
     * @param <V> the enum
     * @param naming its names
     * @param steps the enum
     * @param reader answers the steps in the order in which they were taken
     * @return the fact
     */
    public static <S, V extends Enum<V> & Labelled> SequenceFact<S, V> listed(
            Naming naming, Class<V> steps, Function<? super S, ? extends List<V>> reader) {
        return new SequenceFact<>(
                naming,
                Choices.of(steps),
                subject -> reader.apply(subject).size(),
                (subject, i) -> reader.apply(subject).get(i),
                null);
    }

    /**
     * How long the log of a subject is.
     *
     * @param <S> the subjects
     */
    @FunctionalInterface
    public interface Length<S> {

        /**
         * The number of steps.
         *
         * @param subject the subject
         * @return the number
         */
        int of(S subject);
    }

    /**
     * The steps of the log of a subject.
     *
     * @param <S> the subjects
     * @param <V> the steps
     */
    @FunctionalInterface
    public interface At<S, V> {

        /**
         * The step at a place.
         *
         * @param subject the subject
         * @param place the place, from 0
         * @return the step
         */
        V at(S subject, int place);
    }

    /**
     * The days of the log of a subject.
     *
     * @param <S> the subjects
     */
    @FunctionalInterface
    public interface DayAt<S> {

        /**
         * The day of the step at a place.
         *
         * @param subject the subject
         * @param place the place, from 0
         * @return the epoch day
         */
        long at(S subject, int place);
    }

    int length(S subject) {
        return length.of(subject);
    }

    V step(S subject, int place) {
        return step.at(subject, place);
    }

    /** What comes sooner has the lower number: the day, or the place in a log without days. */
    long rank(S subject, int place) {
        return day == null ? place : day.at(subject, place);
    }

    boolean isDated() {
        return day != null;
    }

    @Override
    public List<String> valueNames() {
        return choices.names();
    }

    @Override
    public boolean isPresent(S subject) {
        return length(subject) > 0;
    }

    @Override
    public Optional<Phrase> show(S subject) {
        List<Phrase> shown = new ArrayList<>();
        for (int i = 0; i < length(subject); i++) {
            Phrase one = choices.label(step(subject, i));
            if (day != null) {
                Phrase on = Phrase.date(LocalDate.ofEpochDay(day.at(subject, i)));
                one = new Phrase(one.vi() + " " + on.vi(), one.en() + " " + on.en());
            }
            shown.add(one);
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

    /**
     * Begins "one of these steps was taken" (đã thực hiện một trong các bước).
     *
     * @param steps the steps, at least one
     * @return the beginning; go on with {@link Taken#by}
     */
    @SafeVarargs
    public final Taken<S, V> oneOf(V... steps) {
        return new Taken<>(this, ImmutableSet.copyOf(steps));
    }

    /**
     * "One of these steps was taken", waiting for the day by which.
     *
     * @param <S> the subjects
     * @param <V> the steps
     */
    public static final class Taken<S, V> {
        private final SequenceFact<S, V> log;
        private final ImmutableSet<V> steps;

        private Taken(SequenceFact<S, V> log, ImmutableSet<V> steps) {
            this.log = log;
            this.steps = steps;
        }

        /**
         * The finished requirement.
         *
         * @param day the day by which one of the steps was to be taken, included
         * @return the requirement
         */
        public Requirement<S> by(DateFact<S> day) {
            return new Follows<>(log, steps, day);
        }
    }

    Choices<V> choices() {
        return choices;
    }
}
