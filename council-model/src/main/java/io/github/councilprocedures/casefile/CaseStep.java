package io.github.councilprocedures.casefile;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Labelled;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken in a case (bước đã thực hiện): when, by whom, to whom, with which papers. Not a state: the state of
 * a case follows from its steps.
 *
 * @param <V> the steps of the procedure
 */
@CouncilStyle
@Value.Immutable
public abstract class CaseStep<V extends Enum<V> & Labelled> {

    CaseStep() {}

    /**
     * Which step (bước).
     *
     * @return the step
     */
    public abstract V step();

    /**
     * The day on which it was taken (ngày thực hiện); of a paper that is sent, the day of sending and not of receipt.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Who took it (chủ thể thực hiện).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<Actor> by();

    /**
     * To whom it was sent, presented or notified (nơi nhận).
     *
     * @return the recipients, as far as recorded
     */
    public abstract Set<Actor> to();

    /**
     * The papers it was taken with (tài liệu kèm theo).
     *
     * @return the papers, as far as recorded
     */
    public abstract Set<CaseDocument> documents();

    @Value.Derived
    @Value.Auxiliary
    long takenDay() {
        return on().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Actor knownBy() {
        return by().orElse(null);
    }

    /**
     * An empty builder.
     *
     * @param <V> the steps of the procedure
     * @return the builder
     */
    public static <V extends Enum<V> & Labelled> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link CaseStep}; step and day are needed.
     *
     * @param <V> the steps of the procedure
     */
    public static final class Builder<V extends Enum<V> & Labelled> extends ImmutableCaseStep.Builder<V> {
        Builder() {}
    }
}
