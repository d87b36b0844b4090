package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A legal day of a plan (mốc thời gian): when a duty must be kept at latest, or may be kept at the soonest. */
@CouncilStyle
@Value.Immutable
public abstract class Milestone {

    Milestone() {}

    /**
     * The id of the rule whose requirement gives the day.
     *
     * @return the id
     */
    public abstract String rule();

    /**
     * The name of the duty.
     *
     * @return the title
     */
    public abstract Phrase title();

    /**
     * What is planned.
     *
     * @return the name of the subject
     */
    public abstract Phrase place();

    /**
     * The name of the fact that keeps the duty, such as {@code convenedOn}.
     *
     * @return the name
     */
    public abstract String fact();

    /**
     * What is to be done, in words.
     *
     * @return the words
     */
    public abstract Phrase what();

    /**
     * The day, included.
     *
     * @return the day; empty when the law names none or it cannot be worked out, which {@link #reason} tells
     */
    public abstract Optional<LocalDate> on();

    /**
     * Whether the day is the last allowed one; otherwise it is the first.
     *
     * @return true for a last day
     */
    public abstract boolean latest();

    /**
     * {@link Reason#MET} when the day is known and surely applies; otherwise why there is none, or why it may not apply.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /**
     * What the duty rests on.
     *
     * @return the ground
     */
    public abstract Ground ground();

    /**
     * The clauses.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * How sure the clause is.
     *
     * @return the evidence, empty where no text is the ground
     */
    public abstract Optional<Evidence> evidence();

    /**
     * How the day was counted.
     *
     * @return the steps
     */
    public abstract List<Phrase> arithmetic();

    /**
     * A builder, for reading a stored milestone.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a milestone. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
