package io.github.councilprocedures.coordination;

import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An event in the calendar of a council that makes obligations fall due (sự kiện làm phát sinh nghĩa vụ), past or planned. */
@CouncilStyle
@Value.Immutable
public abstract class TriggerEvent {

    TriggerEvent() {}

    /**
     * The kind of event, the narrowest there is: what is owed to every session is owed to a year-end session too.
     *
     * @return the kind, never a period
     */
    public abstract Trigger trigger();

    /**
     * The day of the event (ngày diễn ra).
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What tells it apart from others of its day (ký hiệu), such as the number of a decision.
     *
     * @return the words, absent where there is one such event on the day
     */
    public abstract Optional<String> label();

    @Value.Check
    void check() {
        if (trigger().period().isPresent()) {
            throw new IllegalArgumentException("trigger must be an event, was the period " + trigger());
        }
        if (label().orElse("-").isBlank()) {
            throw new IllegalArgumentException("label must not be blank; leave it out when there is none");
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TriggerEvent}; the kind and the day are needed. */
    public static final class Builder extends ImmutableTriggerEvent.Builder {
        Builder() {}
    }
}
