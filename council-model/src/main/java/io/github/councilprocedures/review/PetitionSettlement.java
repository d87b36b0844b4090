package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.OptionalInt;
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
     * How many petitions these are (số kiến nghị).
     *
     * @return the number, 0 or more; absent when not recorded
     */
    public abstract OptionalInt received();

    /**
     * How many of them the People's Committee answered in its report (số kiến nghị đã được trả lời).
     *
     * @return the number, 0 or more; absent when not recorded
     */
    public abstract OptionalInt answered();

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
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
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
        if (received().orElse(0) < 0 || answered().orElse(0) < 0) {
            throw new IllegalArgumentException("received and answered must not be negative, were "
                    + received().orElse(0) + " and " + answered().orElse(0));
        }
        if (answered().orElse(0) > received().orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("answered must be at most the "
                    + received().getAsInt() + " received, was "
                    + answered().getAsInt());
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
