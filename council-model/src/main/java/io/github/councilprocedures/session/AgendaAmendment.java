package io.github.councilprocedures.session;

import io.github.councilprocedures.style.CouncilStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of an agenda that had been adopted (sửa đổi, bổ sung chương trình kỳ họp). Not a change of the draft before
 * it was adopted. It is judged with its session, as {@link AmendmentOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class AgendaAmendment {

    AgendaAmendment() {}

    /**
     * What was changed (nội dung sửa đổi, bổ sung).
     *
     * @return the text, not blank
     */
    public abstract String title();

    /**
     * Who proposed it (bên đề nghị).
     *
     * @return the proposer, absent when not recorded
     */
    public abstract Optional<Proposer> proposedBy();

    /**
     * Whether the council itself decided it (HĐND quyết định).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> decidedByCouncil();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Proposer proposer() {
        return proposedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean councilDecision() {
        return decidedByCouncil().orElse(null);
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
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

    /** Builds an {@link AgendaAmendment}; the title is needed. */
    public static final class Builder extends ImmutableAgendaAmendment.Builder {
        Builder() {}
    }
}
