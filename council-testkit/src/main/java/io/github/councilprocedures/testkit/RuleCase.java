package io.github.councilprocedures.testkit;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case of a rule (trường hợp kiểm thử): a subject, what is known of it, and the answer the rule must give. Written with
 * {@link RuleCases#when}.
 *
 * @param <S> the subjects of the rule
 */
public final class RuleCase<S extends Subject> {

    private final String name;
    private final S subject;
    private final @Nullable LocalDate recordedThrough;
    private final Reason reason;
    private final @Nullable Phrase message;

    RuleCase(String name, S subject, @Nullable LocalDate recordedThrough, Reason reason, @Nullable Phrase message) {
        this.name = name;
        this.subject = subject;
        this.recordedThrough = recordedThrough;
        this.reason = requireNonNull(reason, "reason");
        this.message = message;
    }

    /**
     * The name of the case, one in its table.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * What is judged.
     *
     * @return the subject
     */
    public S subject() {
        return subject;
    }

    /**
     * The day through which all that happened is recorded.
     *
     * @return the day, included; empty when the case makes no such claim
     */
    public Optional<LocalDate> recordedThrough() {
        return Optional.ofNullable(recordedThrough);
    }

    /**
     * The reason the rule must give, which carries the verdict.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The whole message the finding must carry.
     *
     * @return the message; empty when the case leaves it open
     */
    public Optional<Phrase> message() {
        return Optional.ofNullable(message);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
