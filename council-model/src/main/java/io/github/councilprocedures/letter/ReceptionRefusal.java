package io.github.councilprocedures.letter;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Somebody who was not received (việc từ chối tiếp công dân): on which ground, and how he was told. Not a refusal to settle. */
@CouncilStyle
@Value.Immutable
public abstract class ReceptionRefusal {

    ReceptionRefusal() {}

    /**
     * Who was not received (người bị từ chối tiếp).
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> citizen();

    /**
     * Why (căn cứ từ chối).
     *
     * @return the ground, absent when not recorded
     */
    public abstract Optional<RefusalGround> ground();

    /**
     * The day on which the ground was complete (ngày có đủ căn cứ từ chối).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> groundCompleteOn();

    /**
     * The day of the written notice of refusal (ngày ban hành Thông báo từ chối tiếp công dân).
     *
     * @return the day, absent when there was none or it was not recorded
     */
    public abstract Optional<LocalDate> noticeOn();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    RefusalGround knownGround() {
        return ground().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long groundCompleteDay() {
        return groundCompleteOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long noticeDay() {
        return noticeOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReceptionRefusal}; nothing is needed. */
    public static final class Builder extends ImmutableReceptionRefusal.Builder {
        Builder() {}
    }
}
