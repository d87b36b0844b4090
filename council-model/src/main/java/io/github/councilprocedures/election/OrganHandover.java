package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The end of one organ of the council before and the election of its successor (chuyển giao giữa hai khóa). Each organ has
 * its own day: there is no day on which all of them change.
 */
@CouncilStyle
@Value.Immutable
public abstract class OrganHandover {

    OrganHandover() {}

    /**
     * The organ of the council before (cơ quan khóa trước).
     *
     * @return the organ
     */
    public abstract OutgoingOrgan organ();

    /**
     * Which one of several, such as {@code Ban Pháp chế}.
     *
     * @return the name, absent when not needed or not recorded
     */
    public abstract Optional<String> name();

    /**
     * The day on which the new council elected the successor (ngày khóa mới bầu ra).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> successorElectedOn();

    /**
     * The day on which the old organ ceased to work (ngày thôi làm nhiệm vụ), the day of its last act.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> stoppedOn();

    @Value.Derived
    @Value.Auxiliary
    long successorElectedDay() {
        return epochDay(successorElectedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long stoppedDay() {
        return epochDay(stoppedOn());
    }

    private static long epochDay(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (name().orElse("-").isBlank()) {
            throw new IllegalArgumentException("name must not be blank; leave it out when there is none");
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

    /** Builds an {@link OrganHandover}; the organ is needed. */
    public static final class Builder extends ImmutableOrganHandover.Builder {
        Builder() {}
    }
}
