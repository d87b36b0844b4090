package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A fact that is a whole number (dữ kiện số): votes, delegates, sessions. Never a fraction; shares compare integers.
 *
 * @param <S> the subjects it is read from
 */
public final class NumberFact<S> extends Fact<S> {

    private final ToLongFunction<? super S> reader;

    private NumberFact(Naming naming, ToLongFunction<? super S> reader) {
        super(naming);
        this.reader = reader;
    }

    /**
     * A number fact.
     *
     * @param <S> the subjects it is read from
     * @param naming its names
     * @param reader answers the number, or {@link Fact#ABSENT}
     * @return the fact
     */
    public static <S> NumberFact<S> of(Naming naming, ToLongFunction<? super S> reader) {
        return new NumberFact<>(naming, reader);
    }

    /**
     * The number of a subject.
     *
     * @param subject the subject
     * @return the number, or {@link Fact#ABSENT}
     */
    public long number(S subject) {
        return reader.applyAsLong(subject);
    }

    @Override
    public boolean isPresent(S subject) {
        return number(subject) != ABSENT;
    }

    @Override
    public Optional<Phrase> show(S subject) {
        long number = number(subject);
        return number == ABSENT ? Optional.empty() : Optional.of(Phrase.number(number));
    }

    /**
     * Begins "more than a fraction of a base" (quá …), strict.
     *
     * @param numerator the numerator, 1 or more
     * @param denominator the denominator, at least the numerator
     * @return the beginning; go on with {@link Portion#of}
     */
    public Portion<S> moreThan(int numerator, int denominator) {
        return new Portion<>(this, Share.Bound.MORE_THAN, numerator, denominator);
    }

    /**
     * Begins "at least a fraction of a base" (ít nhất …), inclusive.
     *
     * @param numerator the numerator, 1 or more
     * @param denominator the denominator, at least the numerator
     * @return the beginning; go on with {@link Portion#of}
     */
    public Portion<S> atLeast(int numerator, int denominator) {
        return new Portion<>(this, Share.Bound.AT_LEAST, numerator, denominator);
    }

    /**
     * Begins "less than a fraction of a base" (dưới …), strict.
     *
     * @param numerator the numerator, 1 or more
     * @param denominator the denominator, at least the numerator
     * @return the beginning; go on with {@link Portion#of}
     */
    public Portion<S> lessThan(int numerator, int denominator) {
        return new Portion<>(this, Share.Bound.LESS_THAN, numerator, denominator);
    }

    /**
     * This number equals another that is recorded or worked out.
     *
     * @param other the other number
     * @return the requirement
     */
    public Requirement<S> equalTo(NumberFact<S> other) {
        return new Compare<>(this, Compare.Relation.EQUAL, other, 0);
    }

    /**
     * This number equals a fixed one.
     *
     * @param number the number
     * @return the requirement
     */
    public Requirement<S> equalTo(long number) {
        return new Compare<>(this, Compare.Relation.EQUAL, null, number);
    }

    /**
     * This number is the one that a scale gives for another.
     *
     * @param scale the scale
     * @param by the other number
     * @return the requirement
     */
    public Requirement<S> equalTo(Scale scale, NumberFact<S> by) {
        return new Scaled<>(this, scale, by);
    }

    /**
     * This number is at most another.
     *
     * @param other the other number
     * @return the requirement
     */
    public Requirement<S> atMost(NumberFact<S> other) {
        return new Compare<>(this, Compare.Relation.AT_MOST, other, 0);
    }

    /**
     * This number is at most a fixed one.
     *
     * @param number the number
     * @return the requirement
     */
    public Requirement<S> atMost(long number) {
        return new Compare<>(this, Compare.Relation.AT_MOST, null, number);
    }

    /**
     * This number is at least another.
     *
     * @param other the other number
     * @return the requirement
     */
    public Requirement<S> atLeast(NumberFact<S> other) {
        return new Compare<>(this, Compare.Relation.AT_LEAST, other, 0);
    }

    /**
     * This number is at least a fixed one.
     *
     * @param number the number
     * @return the requirement
     */
    public Requirement<S> atLeast(long number) {
        return new Compare<>(this, Compare.Relation.AT_LEAST, null, number);
    }

    /**
     * "More than one half …", waiting for its base.
     *
     * @param <S> the subjects
     */
    public static final class Portion<S> {
        private final NumberFact<S> part;
        private final Share.Bound bound;
        private final int numerator;
        private final int denominator;

        private Portion(NumberFact<S> part, Share.Bound bound, int numerator, int denominator) {
            this.part = part;
            this.bound = bound;
            this.numerator = numerator;
            this.denominator = denominator;
        }

        /**
         * The finished requirement.
         *
         * @param base the number the fraction is taken of
         * @return the requirement
         */
        public Requirement<S> of(NumberFact<S> base) {
            return new Share<>(part, bound, numerator, denominator, base);
        }
    }
}
