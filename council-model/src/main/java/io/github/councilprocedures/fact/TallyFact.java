package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that counts something done again and again (dữ kiện số lần), such as the meetings of a year.
 *
 * @param <S> the subjects it is read from
 */
public final class TallyFact<S> extends Fact<S> {

    private final Function<? super S, ? extends @Nullable Occurrences> reader;

    private TallyFact(Naming naming, Function<? super S, ? extends @Nullable Occurrences> reader) {
        super(naming);
        this.reader = reader;
    }

    /**
     * A tally fact.
     *
     * @param <S> the subjects it is read from
     * @param naming its names
     * @param reader answers the occurrences, or null when nothing is said about them
     * @return the fact
     */
    public static <S> TallyFact<S> of(Naming naming, Function<? super S, ? extends @Nullable Occurrences> reader) {
        return new TallyFact<>(naming, reader);
    }

    /**
     * The occurrences of a subject.
     *
     * @param subject the subject
     * @return the occurrences, or null when nothing is said about them
     */
    public @Nullable Occurrences occurrences(S subject) {
        return reader.apply(subject);
    }

    @Override
    public boolean isPresent(S subject) {
        return occurrences(subject) != null;
    }

    @Override
    public Optional<Phrase> show(S subject) {
        Occurrences occurrences = occurrences(subject);
        return occurrences == null ? Optional.empty() : Optional.of(Phrase.number(occurrences.total()));
    }

    /**
     * Begins "at least N times per period" (ít nhất N lần mỗi …).
     *
     * @param times the number, 1 or more
     * @return the beginning; go on with {@link Times#per}
     */
    public Times<S> atLeast(int times) {
        return new Times<>(this, times, false);
    }

    /**
     * Begins "exactly N times per period" (N lần mỗi …).
     *
     * @param times the number, 1 or more
     * @return the beginning; go on with {@link Times#per}
     */
    public Times<S> exactly(int times) {
        return new Times<>(this, times, true);
    }

    /**
     * "At least once …", waiting for its period.
     *
     * @param <S> the subjects
     */
    public static final class Times<S> {
        private final TallyFact<S> tally;
        private final int times;
        private final boolean exactly;

        private Times(TallyFact<S> tally, int times, boolean exactly) {
            this.tally = tally;
            this.times = times;
            this.exactly = exactly;
        }

        /**
         * The finished requirement: so often in each whole period of the calendar inside the span of the subject.
         *
         * @param period month, quarter, half-year or year
         * @return the requirement
         */
        public Requirement<S> per(PeriodKind period) {
            return new Frequency<>(tally, times, exactly, period);
        }
    }
}
