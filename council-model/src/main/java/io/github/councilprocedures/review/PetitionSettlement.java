package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.immutables.value.Value;

/**
 * The supervision of how voters' petitions are settled (giám sát việc giải quyết kiến nghị của cử tri), as a log of its steps.
 * Not a single petition, and not the petitions of citizens (kiến nghị của công dân).
 */
@CouncilStyle
@Value.Immutable
public abstract class PetitionSettlement implements CaseFile<PetitionStep> {

    PetitionSettlement() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Which petitions it is about (các kiến nghị), such as those before a session.
     *
     * @return the petitions as written, not blank
     */
    public abstract String petitions();

    /**
     * What was done in turn at the meeting of the Standing Committee (trình tự xem xét tại phiên họp Thường trực).
     *
     * @return the steps of that meeting in their order, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<PetitionStep>> steps();

    @Override
    public CaseFacts<PetitionSettlement, PetitionStep> caseFacts() {
        return PetitionFacts.CASE;
    }

    @Override
    public SubjectType<PetitionSettlement> subjectType() {
        return PetitionFacts.SETTLEMENT;
    }

    @Override
    public Phrase place() {
        Phrase of = council().fullLabel();
        return new Phrase(
                "giám sát việc giải quyết kiến nghị của cử tri “" + petitions() + "”, " + of.vi(),
                "supervision of the settlement of voters' petitions “" + petitions() + "”, " + of.en());
    }

    @Value.Check
    void check() {
        if (petitions().isBlank()) {
            throw new IllegalArgumentException("petitions must not be blank");
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

    /** Builds a {@link PetitionSettlement}; term and petitions are needed. */
    public static final class Builder extends ImmutablePetitionSettlement.Builder {
        Builder() {}
    }
}
