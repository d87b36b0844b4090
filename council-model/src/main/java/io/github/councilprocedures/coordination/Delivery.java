package io.github.councilprocedures.coordination;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What was done about an obligation at one time that it fell due (việc thực hiện nghĩa vụ): for which event or period, and when. */
@CouncilStyle
@Value.Immutable
public abstract class Delivery {

    Delivery() {}

    /**
     * The key of the obligation.
     *
     * @return the key
     */
    public abstract String obligation();

    /**
     * The day of the event it was due for.
     *
     * @return the day; exactly one of this and the period is there
     */
    public abstract Optional<LocalDate> triggeredOn();

    /**
     * The label of the event, where its day has several.
     *
     * @return the label, absent where the event has none
     */
    public abstract Optional<String> label();

    /**
     * The period it was due for (kỳ).
     *
     * @return the period
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The day it was done (ngày thực hiện); of a paper the day it was sent.
     *
     * @return the day
     */
    public abstract LocalDate deliveredOn();

    /**
     * The kind of paper (loại văn bản).
     *
     * @return the kind, absent when not recorded
     */
    public abstract Optional<CaseDocument> document();

    /**
     * The number of the paper (số, ký hiệu).
     *
     * @return the number, absent when not recorded
     */
    public abstract Optional<String> number();

    /** Whether this is about one time that its obligation fell due. */
    boolean isFor(TriggerEvent event) {
        return triggeredOn().filter(event.on()::equals).isPresent() && label().equals(event.label());
    }

    boolean isFor(ReportingPeriod other) {
        return period().filter(other::equals).isPresent();
    }

    @Value.Check
    void check() {
        if (triggeredOn().isPresent() == period().isPresent()) {
            throw new IllegalArgumentException("delivery of " + obligation() + " needs either triggeredOn or period");
        }
        if (label().isPresent() && period().isPresent()) {
            throw new IllegalArgumentException("delivery of " + obligation() + ": only an event has a label");
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

    /** Builds a {@link Delivery}; obligation, deliveredOn, and triggeredOn or period are needed. */
    public static final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
