package io.github.councilprocedures.session;

import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A sitting within a session (phiên họp của HĐND). Not a session, and not a meeting of the Standing Committee. It is
 * judged with its session, as {@link SittingOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Sitting {

    Sitting() {}

    /**
     * The day it was held (ngày họp).
     *
     * @return the day
     */
    public abstract LocalDate heldOn();

    /**
     * Who presided (chủ tọa phiên họp).
     *
     * @return the office, absent when not recorded
     */
    public abstract Optional<Presider> presidedBy();

    /**
     * Who signed its minutes (người ký biên bản).
     *
     * @return the capacity, absent when nobody signed or it was not recorded
     */
    public abstract Optional<Signer> minutesSignedBy();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Presider knownPresidedBy() {
        return presidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Signer knownMinutesSignedBy() {
        return minutesSignedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().toEpochDay();
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sitting}; the day is needed. */
    public static final class Builder extends ImmutableSitting.Builder {
        Builder() {}
    }
}
