package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The social criticism of a draft by the Fatherland Front (phản biện xã hội), as a log of its steps. Not the verification of a
 * draft by a committee of the council, and not the collection of opinions from the people.
 */
@CouncilStyle
@Value.Immutable
public abstract class SocialCriticism implements CaseFile<SocialCriticismStep> {

    SocialCriticism() {}

    /**
     * The term of the council of the same level (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The draft (dự thảo văn bản được phản biện).
     *
     * @return its title as written, not blank
     */
    public abstract String draft();

    /**
     * Whether the drafter accepts the whole criticism (tiếp thu toàn bộ ý kiến phản biện). What it does not accept it has to
     * explain.
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> accepted();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<SocialCriticismStep>> steps();

    @Override
    public CaseFacts<SocialCriticism, SocialCriticismStep> caseFacts() {
        return SocialCriticismFacts.CASE;
    }

    @Override
    public SubjectType<SocialCriticism> subjectType() {
        return SocialCriticismFacts.SOCIAL_CRITICISM;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase unit = council().unit().label();
        return new Phrase(
                "phản biện xã hội đối với dự thảo “" + draft() + "”, " + unit.vi(),
                "social criticism of the draft “" + draft() + "”, " + unit.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownAccepted() {
        return accepted().orElse(null);
    }

    /** What the drafter answered with, in one or several letters. */
    @Value.Derived
    @Value.Auxiliary
    Set<CaseDocument> answerPapers() {
        EnumSet<CaseDocument> papers = EnumSet.noneOf(CaseDocument.class);
        for (CaseStep<SocialCriticismStep> step : steps()) {
            if (step.step() == SocialCriticismStep.ANSWERED) {
                papers.addAll(step.documents());
            }
        }
        return papers;
    }

    @Value.Check
    void check() {
        FrontSupervision.requireText("draft", draft());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SocialCriticism}; term and draft are needed. */
    public static final class Builder extends ImmutableSocialCriticism.Builder {
        Builder() {}
    }
}
