package io.github.councilprocedures.evaluation;

import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/** A day of a coordination calendar (mốc trong lịch phối hợp): who owes whom what, by which day, and how it was counted. */
@CouncilStyle
@Value.Immutable
public abstract class CalendarEntry {

    CalendarEntry() {}

    /**
     * The obligation.
     *
     * @return the obligation as the regulation writes it
     */
    public abstract Obligation obligation();

    /**
     * The event it falls due for.
     *
     * @return the event; absent where it falls due for a period
     */
    public abstract Optional<TriggerEvent> event();

    /**
     * The period it falls due for.
     *
     * @return the period; absent where it falls due for an event
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The day, its ground and clauses, and its count.
     *
     * @return the milestone; without a day it tells why there is none
     */
    public abstract Milestone milestone();

    /**
     * A builder, for reading a stored entry.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CalendarEntry}; the obligation and the milestone are needed. */
    public static final class Builder extends ImmutableCalendarEntry.Builder {
        Builder() {}
    }
}
