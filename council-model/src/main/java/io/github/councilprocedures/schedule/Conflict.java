package io.github.councilprocedures.schedule;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something of a plan that cannot stand, or stands badly (xung đột của kế hoạch). Not a breach of law: nothing has happened
 * yet.
 */
@CouncilStyle
@Value.Immutable
public abstract class Conflict {

    Conflict() {}

    /**
     * Why it cannot stand.
     *
     * @return the kind
     */
    public abstract ConflictKind kind();

    /**
     * The day on which it shows.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The conflict in one sentence, with the clauses or the document that make it one.
     *
     * @return the message
     */
    public abstract Phrase message();

    /**
     * The rules whose days are in conflict.
     *
     * @return the ids; empty where no rule takes part
     */
    public abstract List<String> rules();

    /**
     * A builder, for reading a stored conflict.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Conflict}; kind, day and message are needed. */
    public static final class Builder extends ImmutableConflict.Builder {
        Builder() {}
    }
}
