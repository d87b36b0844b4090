package io.github.councilprocedures.coordination;

import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A joint look back at a year of a coordination regulation (đánh giá việc thực hiện quy chế phối hợp). Made at the end of
 * the year or, more often, in the first weeks of the next: so the year and the day are two things.
 */
@CouncilStyle
@Value.Immutable
public abstract class Evaluation {

    Evaluation() {}

    /**
     * The year looked back at (năm được đánh giá).
     *
     * @return the year, four digits
     */
    public abstract int forYear();

    /**
     * The day it was made (ngày đánh giá).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> evaluatedOn();

    /**
     * What came of it (kết quả đánh giá).
     *
     * @return the text as written, absent when not recorded
     */
    public abstract Optional<String> result();

    @Value.Check
    void check() {
        if (forYear() < 1000 || forYear() > 9999) {
            throw new IllegalArgumentException("forYear must have four digits, was " + forYear());
        }
        if (evaluatedOn().isPresent() && evaluatedOn().get().getYear() < forYear()) {
            throw new IllegalArgumentException(
                    "evaluatedOn " + evaluatedOn().get() + " is before the year evaluated, " + forYear());
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

    /** Builds an {@link Evaluation}; the year is needed. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
