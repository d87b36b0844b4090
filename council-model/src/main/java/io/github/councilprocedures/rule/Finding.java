package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DeadlineProof;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was found about one duty and one subject (kết quả xem xét), flat, so that it can be stored and shown years later.
 * Not an error: nothing is thrown for an unlawful act. Only a violated finding on the ground of a statute is a breach of
 * law.
 */
@CouncilStyle
@Value.Immutable
public abstract class Finding {

    Finding() {}

    /**
     * The id of the rule.
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
     * What was judged.
     *
     * @return the name of the subject
     */
    public abstract Phrase place();

    /**
     * Why the verdict is what it is.
     *
     * @return the reason
     */
    public abstract Reason reason();

    /**
     * The answer.
     *
     * @return the verdict, that of the reason
     */
    public Verdict verdict() {
        return reason().verdict();
    }

    /**
     * What the duty rests on.
     *
     * @return the ground
     */
    public abstract Ground ground();

    /**
     * The clauses in force on the day, or what ended or suspended them; empty where no text is the ground.
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
     * The message of the finding, in both languages.
     *
     * @return the message
     */
    public abstract Phrase message();

    /**
     * The facts used, the missing ones included.
     *
     * @return the facts
     */
    public abstract List<FactUsed> facts();

    /**
     * The arithmetic step by step.
     *
     * @return the steps
     */
    public abstract List<Phrase> arithmetic();

    /**
     * The count of each deadline, day by day.
     *
     * @return the proofs
     */
    public abstract List<DeadlineProof> proofs();

    /**
     * The edition of the catalogue that found it.
     *
     * @return the edition
     */
    public abstract String edition();

    /**
     * A builder, for reading a stored finding.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builder of a finding. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
