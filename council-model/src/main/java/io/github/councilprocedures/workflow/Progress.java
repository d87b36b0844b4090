package io.github.councilprocedures.workflow;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a case stands in its procedure (tiến độ của vụ việc): the step it has reached, what may follow by whom and by when,
 * and what went wrong on the way. Flat, so that it can be stored.
 */
@CouncilStyle
@Value.Immutable
public abstract class Progress {

    Progress() {}

    /**
     * The id of the procedure.
     *
     * @return the id
     */
    public abstract String procedure();

    /**
     * The name of the procedure.
     *
     * @return the title
     */
    public abstract Phrase title();

    /**
     * How the case is called.
     *
     * @return the place that findings name
     */
    public abstract Phrase place();

    /**
     * The step it has reached, the latest of the line; steps beside the line do not count.
     *
     * @return its name in data, empty before the first step
     */
    public abstract Optional<String> step();

    /**
     * The step it has reached.
     *
     * @return its label, empty before the first step
     */
    public abstract Optional<Phrase> label();

    /**
     * Since when.
     *
     * @return the day of that step, empty before the first step
     */
    public abstract Optional<LocalDate> since();

    /**
     * What the law of that day says of the procedure. Where it requires nothing, or could not be read, {@link #next} tells the
     * steps of the version before, without days and clauses. Of a procedure of practice it is {@link Status#SILENT}, and the
     * steps are its own.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * The texts that this rests on.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * What may follow.
     *
     * @return the steps, none at the end
     */
    public abstract List<NextStep> next();

    /**
     * What went wrong, in the order of the steps taken, then what is overdue.
     *
     * @return the faults, none where nothing was found
     */
    public abstract List<Fault> faults();

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progress}; procedure, title, place and status are needed. */
    public static final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
