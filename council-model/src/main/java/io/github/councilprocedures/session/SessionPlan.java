package io.github.councilprocedures.session;

import io.github.councilprocedures.style.CouncilStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the regular sessions of a year, decided at a session (kế hoạch tổ chức các kỳ họp thường lệ). Not the plan
 * of one session. It is judged with the session that decided it, as {@link PlanOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class SessionPlan {

    SessionPlan() {}

    /**
     * The year it is for (năm kế hoạch).
     *
     * @return the year, four digits
     */
    public abstract int forYear();

    /**
     * Who proposed it (bên đề nghị).
     *
     * @return the proposer, absent when not recorded
     */
    public abstract Optional<Proposer> proposedBy();

    /**
     * What it states (nội dung kế hoạch).
     *
     * @return the contents, as far as recorded
     */
    public abstract Set<PlanContent> contents();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Proposer proposer() {
        return proposedBy().orElse(null);
    }

    @Value.Check
    void check() {
        if (forYear() < 1000 || forYear() > 9999) {
            throw new IllegalArgumentException("forYear must have four digits, was " + forYear());
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

    /** Builds a {@link SessionPlan}; the year is needed. */
    public static final class Builder extends ImmutableSessionPlan.Builder {
        Builder() {}
    }
}
