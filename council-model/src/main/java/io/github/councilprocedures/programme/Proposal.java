package io.github.councilprocedures.programme;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.style.DayOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for a programme of supervision (đề nghị, kiến nghị giám sát), sent to the Standing Committee. Not an item of the
 * programme, which it may become.
 */
@CouncilStyle
@Value.Immutable
public abstract class Proposal {

    Proposal() {}

    /**
     * What is proposed (nội dung đề nghị), as written.
     *
     * @return the topic, not blank
     */
    public abstract String topic();

    /**
     * Who proposes it (chủ thể đề nghị).
     *
     * @return who, absent when not recorded
     */
    public abstract Optional<Actor> by();

    /**
     * The day of sending (ngày gửi), from which the law judges whether it is in time.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> sentOn();

    /**
     * The day on which it came in (ngày đến).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * What it states (nội dung nêu trong đề nghị).
     *
     * @return the contents, as far as recorded
     */
    public abstract Set<ProposalContent> content();

    @Value.Derived
    @Value.Auxiliary
    long sentDay() {
        return sentOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    long receivedDay() {
        return receivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Actor knownBy() {
        return by().orElse(null);
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        DayOrder.check("receivedOn", receivedDay(), "sentOn", sentDay());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}; the topic is needed. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
