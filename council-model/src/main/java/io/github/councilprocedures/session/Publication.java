package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a normative resolution becomes public (đăng công báo, niêm yết, cập nhật cơ sở dữ liệu), by its days.
 */
@CouncilStyle
@Value.Immutable
public abstract class Publication {

    Publication() {}

    /**
     * The day it was sent to the gazette, or for public posting where there is none (ngày gửi đăng công báo, niêm
     * yết).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentOn();

    /**
     * The day the gazette received it (ngày công báo nhận được).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> gazetteReceivedOn();

    /**
     * The day the gazette printed it (ngày đăng công báo).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> gazettedOn();

    /**
     * The day its full text stood in the national database (ngày cập nhật cơ sở dữ liệu quốc gia về pháp luật).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> databaseOn();

    @Value.Derived
    @Value.Auxiliary
    long sentDay() {
        return sentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long gazetteReceivedDay() {
        return gazetteReceivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long gazettedDay() {
        return gazettedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long databaseDay() {
        return databaseOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (gazettedDay() != Fact.ABSENT && gazettedDay() < gazetteReceivedDay()) {
            throw new IllegalArgumentException("gazettedOn " + gazettedOn().get() + " is before gazetteReceivedOn "
                    + gazetteReceivedOn().get());
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

    /** Builds a {@link Publication}; nothing is needed. */
    public static final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
