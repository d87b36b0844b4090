package io.github.councilprocedures.question;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was promised in an answer to a question (vấn đề đã hứa). Judged with its question, as {@link PromiseOfQuestioning}.
 * Not a recommendation: it binds because it was given.
 */
@CouncilStyle
@Value.Immutable
public abstract class Promise {

    Promise() {}

    /**
     * What was promised (nội dung đã hứa).
     *
     * @return the promise as written, not blank
     */
    public abstract String text();

    /**
     * The day by which it is to be kept (thời hạn đã hứa), included.
     *
     * @return the day, absent when none was named
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * The day on which it was kept (ngày thực hiện xong).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> keptOn();

    @Value.Derived
    @Value.Auxiliary
    long dueDay() {
        return dueOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long keptDay() {
        return keptOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
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

    /** Builds a {@link Promise}; the text is needed. */
    public static final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
