package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A complaint about the result of an election (khiếu nại về kết quả bầu cử). Not one about the list of voters or about a
 * candidate, which come before polling.
 */
@CouncilStyle
@Value.Immutable
public abstract class ElectionComplaint {

    ElectionComplaint() {}

    /**
     * What it is called in the papers, such as {@code đơn số 12}; not the name of who complains.
     *
     * @return the name
     */
    public abstract String label();

    /**
     * The day on which it was made (ngày khiếu nại).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> filedOn();

    /**
     * The day on which the election committee received it (ngày nhận được khiếu nại).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * The day on which it was decided (ngày giải quyết).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> decidedOn();

    @Value.Derived
    @Value.Auxiliary
    long filedDay() {
        return epochDay(filedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return epochDay(receivedOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long decidedDay() {
        return epochDay(decidedOn());
    }

    private static long epochDay(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (label().isBlank()) {
            throw new IllegalArgumentException("label must not be blank");
        }
        requireOrder("filedOn", filedOn(), "receivedOn", receivedOn());
        requireOrder("receivedOn", receivedOn(), "decidedOn", decidedOn());
        requireOrder("filedOn", filedOn(), "decidedOn", decidedOn());
    }

    private static void requireOrder(
            String field, Optional<LocalDate> earlier, String laterField, Optional<LocalDate> later) {
        if (earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get())) {
            throw new IllegalArgumentException(
                    laterField + " " + later.get() + " is before " + field + " " + earlier.get());
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

    /** Builds an {@link ElectionComplaint}; the label is needed. */
    public static final class Builder extends ImmutableElectionComplaint.Builder {
        Builder() {}
    }
}
