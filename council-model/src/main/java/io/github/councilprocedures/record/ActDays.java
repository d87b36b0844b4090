package io.github.councilprocedures.record;

import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The days on which a recurring act was done, in a record (các ngày thực hiện một việc định kỳ). */
@CouncilStyle
@Value.Immutable
public abstract class ActDays {

    ActDays() {}

    /**
     * The act (việc định kỳ).
     *
     * @return the act
     */
    public abstract RecurringAct act();

    /**
     * The days on which it was done (ngày thực hiện).
     *
     * @return the days, as far as recorded
     */
    public abstract List<LocalDate> days();

    /**
     * The day through which these are all (ghi nhận đầy đủ đến ngày), included.
     *
     * @return the day, absent when no such claim is made
     */
    public abstract Optional<LocalDate> completeThrough();

    @Value.Check
    void check() {
        for (int i = 0; i < days().size(); i++) {
            if (days().subList(0, i).contains(days().get(i))) {
                throw new IllegalArgumentException("days of " + act() + " must differ, was twice " + days().get(i));
            }
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

    /** Builds {@link ActDays}; the act is needed. */
    public static final class Builder extends ImmutableActDays.Builder {
        Builder() {}
    }
}
