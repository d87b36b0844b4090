package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.TimeLimit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * A fact that is a day (dữ kiện ngày), read as a primitive epoch day so that judging allocates nothing.
 *
 * @param <S> the subjects it is read from
 */
public final class DateFact<S> extends Fact<S> {

    private final ToLongFunction<? super S> reader;

    private DateFact(Naming naming, ToLongFunction<? super S> reader) {
        super(naming);
        this.reader = reader;
    }

    /**
     * A date fact.
     *
     * @param <S> the subjects it is read from
     * @param naming its names
     * @param reader answers the epoch day, or {@link Fact#ABSENT}
     * @return the fact
     */
    public static <S> DateFact<S> of(Naming naming, ToLongFunction<? super S> reader) {
        return new DateFact<>(naming, reader);
    }

    /**
     * The day of a subject.
     *
     * @param subject the subject
     * @return the epoch day, or {@link Fact#ABSENT}
     */
    public long epochDay(S subject) {
        return reader.applyAsLong(subject);
    }

    /**
     * The day of a subject as a date; not for the judging path.
     *
     * @param subject the subject
     * @return the day, if present
     */
    public Optional<LocalDate> day(S subject) {
        long day = epochDay(subject);
        return day == ABSENT ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    @Override
    public boolean isPresent(S subject) {
        return epochDay(subject) != ABSENT;
    }

    @Override
    public Optional<Phrase> show(S subject) {
        return day(subject).map(Phrase::date);
    }

    /**
     * Begins "at least N units before an event" (chậm nhất N ngày trước): the event is not counted, the last allowed day
     * is included, and the limit is never moved because of a day off.
     *
     * @param amount the number, 0 or more
     * @param unit calendar days, working days or months
     * @return the beginning; go on with {@link Ahead#before}
     */
    public Ahead<S> atLeast(int amount, DayUnit unit) {
        return new Ahead<>(this, TimeLimit.of(amount, unit));
    }

    /**
     * Begins "within N units after an event" (trong thời hạn N ngày kể từ): the event is not counted, the last day is
     * included and moves to the next working day when it is a day off.
     *
     * @param amount the number, 0 or more
     * @param unit calendar days, working days or months
     * @return the beginning; go on with {@link Following#after}
     */
    public Following<S> within(int amount, DayUnit unit) {
        return new Following<>(this, TimeLimit.of(amount, unit), Deadline.Bound.AT_LATEST_AFTER);
    }

    /**
     * Begins "not sooner than N units after an event" (không sớm hơn N ngày kể từ): the event is not counted, the first
     * allowed day is included and never moved because of a day off.
     *
     * @param amount the number, 0 or more
     * @param unit calendar days, working days or months
     * @return the beginning; go on with {@link Following#after}
     */
    public Following<S> notSooner(int amount, DayUnit unit) {
        return new Following<>(this, TimeLimit.of(amount, unit), Deadline.Bound.NOT_SOONER_AFTER);
    }

    /**
     * "At least N units …", waiting for the event it comes before.
     *
     * @param <S> the subjects
     */
    public static final class Ahead<S> {
        private final DateFact<S> act;
        private final TimeLimit limit;

        private Ahead(DateFact<S> act, TimeLimit limit) {
            this.act = act;
            this.limit = limit;
        }

        /**
         * The finished requirement.
         *
         * @param event the event counted back from
         * @return the requirement
         */
        public Requirement<S> before(DateFact<S> event) {
            return new Deadline<>(act, limit, event, Deadline.Bound.AT_LATEST_BEFORE);
        }
    }

    /**
     * "Within N units …" or "not sooner than N units …", waiting for the event it comes after.
     *
     * @param <S> the subjects
     */
    public static final class Following<S> {
        private final DateFact<S> act;
        private final TimeLimit limit;
        private final Deadline.Bound bound;

        private Following(DateFact<S> act, TimeLimit limit, Deadline.Bound bound) {
            this.act = act;
            this.limit = limit;
            this.bound = bound;
        }

        /**
         * The finished requirement.
         *
         * @param event the event counted from
         * @return the requirement
         */
        public Requirement<S> after(DateFact<S> event) {
            return new Deadline<>(act, limit, event, bound);
        }
    }
}
