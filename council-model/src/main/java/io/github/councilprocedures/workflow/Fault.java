package io.github.councilprocedures.workflow;

import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import org.immutables.value.Value;

/** What went wrong with one step of a case (thiếu sót của một bước), with the finding that says it. */
@CouncilStyle
@Value.Immutable
public abstract class Fault {

    Fault() {}

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
     * What went wrong.
     *
     * @return the kind
     */
    public abstract FaultKind kind();

    /**
     * The finding, with clause and arithmetic.
     *
     * @return the finding
     */
    public abstract Finding finding();

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Fault}; everything is needed. */
    public static final class Builder extends ImmutableFault.Builder {
        Builder() {}
    }
}
