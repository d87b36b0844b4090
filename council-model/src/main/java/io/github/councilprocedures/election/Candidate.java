package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A candidate of the official list of a constituency (người ứng cử), known by the number on the list and not by name.
 * Not a delegate, before the election is over.
 */
@CouncilStyle
@Value.Immutable
public abstract class Candidate {

    Candidate() {}

    /**
     * The number on the official list (số thứ tự trong danh sách).
     *
     * @return the number, 1 or more
     */
    public abstract int listNumber();

    /**
     * The day of birth (ngày sinh).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> bornOn();

    /**
     * The votes at the first polling (số phiếu bầu).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt votes();

    /**
     * Whether the candidate was declared elected at the first polling (trúng cử).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> elected();

    @Value.Derived
    @Value.Auxiliary
    long votesNumber() {
        return votes().isPresent() ? votes().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean declaredElected() {
        return elected().orElse(null);
    }

    /** The day of birth as year, month and day in one number, so that ages need no dates. */
    @Value.Derived
    @Value.Auxiliary
    long birthDate() {
        return bornOn().map(Election::dateNumber).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (listNumber() < 1) {
            throw new IllegalArgumentException("listNumber must be 1 or more, was " + listNumber());
        }
        if (votes().orElse(0) < 0) {
            throw new IllegalArgumentException("votes must not be negative, was " + votes().getAsInt());
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

    /** Builds a {@link Candidate}; the number on the list is needed. */
    public static final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
