package io.github.councilprocedures.workflow;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A step that may be taken next in a case (bước có thể thực hiện tiếp theo). Not an instruction: several may follow, or none. */
@CouncilStyle
@Value.Immutable
public abstract class NextStep {

    NextStep() {}

    /**
     * The name of the step in data, such as {@code NOTIFIED}.
     *
     * @return the name
     */
    public abstract String step();

    /**
     * The step.
     *
     * @return its label
     */
    public abstract Phrase label();

    /**
     * Who may take it.
     *
     * @return who; none where the law does not say
     */
    public abstract Set<Actor> by();

    /**
     * To whom it is sent, presented or notified.
     *
     * @return all recipients; none where the law names none
     */
    public abstract Set<Actor> to();

    /**
     * The papers it needs.
     *
     * @return all of them
     */
    public abstract Set<CaseDocument> documents();

    /**
     * By when, each day with its proof; a milestone without a day says why it has none.
     *
     * @return the milestones; none where the law sets no day
     */
    public abstract List<Milestone> due();

    /**
     * Under which clauses.
     *
     * @return the citations; none for a step that no law names, and where the text in force could not be read
     */
    public abstract List<Citation> citations();

    /**
     * Whether it happens beside the line and does not change where the case stands.
     *
     * @return true if so; false unless said otherwise
     */
    @Value.Default
    public boolean beside() {
        return false;
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NextStep}; step and label are needed. */
    public static final class Builder extends ImmutableNextStep.Builder {
        Builder() {}
    }
}
