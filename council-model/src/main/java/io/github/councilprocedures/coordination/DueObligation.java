package io.github.councilprocedures.coordination;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time that an obligation of a coordination regulation falls due (một lần đến hạn của nghĩa vụ): for one event, or for one
 * period, with what was done about it. A view of a {@link CoordinationRecord}, which is what is stored.
 */
public final class DueObligation implements CouncilSubject {

    private final CoordinationRegulation regulation;
    private final Obligation obligation;
    private final @Nullable TriggerEvent event;
    private final @Nullable ReportingPeriod period;
    private final @Nullable Delivery delivery;
    private final SubjectType<DueObligation> type;
    private final long triggeredDay;
    private final long firstDay;
    private final long lastDay;
    private final long fixedDay;
    private final long deliveredDay;

    private DueObligation(
            CoordinationRegulation regulation,
            Obligation obligation,
            @Nullable TriggerEvent event,
            @Nullable ReportingPeriod period,
            @Nullable DateSpan days,
            @Nullable Delivery delivery) {
        this.regulation = regulation;
        this.obligation = obligation;
        this.event = event;
        this.period = period;
        this.delivery = delivery;
        this.type = CoordinationFacts.typeOf(regulation, obligation.key());
        this.firstDay = days == null ? Fact.ABSENT : days.firstDay().toEpochDay();
        this.lastDay = days == null ? Fact.ABSENT : days.lastDay().orElseThrow().toEpochDay();
        this.triggeredDay = event == null ? lastDay : event.on().toEpochDay();
        this.fixedDay = days == null
                ? Fact.ABSENT
                : obligation
                        .fixedDay()
                        .map(day -> day.in(days.firstDay()).toEpochDay())
                        .orElse(Fact.ABSENT);
        this.deliveredDay =
                delivery == null ? Fact.ABSENT : delivery.deliveredOn().toEpochDay();
    }

    static DueObligation of(
            CoordinationRegulation regulation, Obligation obligation, TriggerEvent event, @Nullable Delivery delivery) {
        return new DueObligation(regulation, obligation, event, null, null, delivery);
    }

    static DueObligation of(
            CoordinationRegulation regulation,
            Obligation obligation,
            ReportingPeriod period,
            DateSpan days,
            @Nullable Delivery delivery) {
        return new DueObligation(regulation, obligation, null, period, days, delivery);
    }

    /**
     * The regulation.
     *
     * @return the regulation
     */
    public CoordinationRegulation regulation() {
        return regulation;
    }

    /**
     * The obligation.
     *
     * @return one of the obligations of the regulation
     */
    public Obligation obligation() {
        return obligation;
    }

    /**
     * The event it falls due for.
     *
     * @return the event; absent where it falls due for a period
     */
    public Optional<TriggerEvent> event() {
        return Optional.ofNullable(event);
    }

    /**
     * The period it falls due for.
     *
     * @return the period; absent where it falls due for an event
     */
    public Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }

    /**
     * What was done about it.
     *
     * @return the first delivery that is recorded, if any
     */
    public Optional<Delivery> delivery() {
        return Optional.ofNullable(delivery);
    }

    /**
     * The day of the event, or the last day of the period.
     *
     * @return the day
     */
    public LocalDate triggeredOn() {
        return LocalDate.ofEpochDay(triggeredDay);
    }

    /**
     * The id of the rule that a law makes of the obligation.
     *
     * @return the key with the number of the regulation, such as {@code coordination.report@01/QCPH}
     */
    public String rule() {
        return regulation.rule(obligation);
    }

    @Override
    public Council council() {
        return regulation.council();
    }

    @Override
    public SubjectType<DueObligation> subjectType() {
        return type;
    }

    @Override
    public Phrase place() {
        Phrase when = event == null ? Objects.requireNonNull(period).label() : place(event);
        Phrase of = regulation.place();
        return new Phrase(when.vi() + " – " + of.vi(), when.en() + " – " + of.en());
    }

    private static Phrase place(TriggerEvent event) {
        Phrase kind = event.trigger().label();
        Phrase day = Phrase.date(event.on());
        String label = event.label().map(text -> " (" + text + ")").orElse("");
        return new Phrase(kind.vi() + " ngày " + day.vi() + label, kind.en() + " on " + day.en() + label);
    }

    long triggeredDay() {
        return triggeredDay;
    }

    long firstDay() {
        return firstDay;
    }

    long lastDay() {
        return lastDay;
    }

    long fixedDay() {
        return fixedDay;
    }

    long deliveredDay() {
        return deliveredDay;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DueObligation that
                && regulation.equals(that.regulation)
                && obligation.equals(that.obligation)
                && Objects.equals(event, that.event)
                && Objects.equals(period, that.period)
                && Objects.equals(delivery, that.delivery);
    }

    @Override
    public int hashCode() {
        return Objects.hash(obligation, event, period, delivery);
    }

    /** What is due and when, for reading in a debugger. */
    @Override
    public String toString() {
        return obligation.key() + " of " + regulation.number().orElse("?") + " for " + (event == null ? period : event);
    }
}
