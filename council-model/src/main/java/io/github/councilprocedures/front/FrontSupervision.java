package io.github.councilprocedures.front;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import org.immutables.value.Value;

/**
 * A supervision of one body by a team of the Fatherland Front (giám sát của Mặt trận Tổ quốc đối với một cơ quan), as a log of
 * its steps. A team that works with several bodies has a file for each. Not a supervision by the council, and not the petitions
 * that the Front passes on.
 */
@CouncilStyle
@Value.Immutable
public abstract class FrontSupervision implements CaseFile<FrontSupervisionStep> {

    FrontSupervision() {}

    /**
     * The term of the council of the same level (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * What it is about (nội dung giám sát).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * Who is supervised (cơ quan được giám sát).
     *
     * @return the body as written, not blank
     */
    public abstract String supervisee();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<FrontSupervisionStep>> steps();

    @Override
    public CaseFacts<FrontSupervision, FrontSupervisionStep> caseFacts() {
        return FrontSupervisionFacts.CASE;
    }

    @Override
    public SubjectType<FrontSupervision> subjectType() {
        return FrontSupervisionFacts.FRONT_SUPERVISION;
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
                "giám sát của Mặt trận Tổ quốc “" + topic() + "” đối với " + supervisee() + ", " + unit.vi(),
                "supervision by the Fatherland Front “" + topic() + "” of " + supervisee() + ", " + unit.en());
    }

    /** The last day of the working session, which may take several. */
    @Value.Derived
    @Value.Auxiliary
    long lastWorkedDay() {
        long last = Fact.ABSENT;
        for (CaseStep<FrontSupervisionStep> step : steps()) {
            if (step.step() == FrontSupervisionStep.WORKED) {
                last = Math.max(last, step.on().toEpochDay());
            }
        }
        return last;
    }

    @Value.Check
    void check() {
        requireText("topic", topic());
        requireText("supervisee", supervisee());
    }

    static void requireText(String field, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
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

    /** Builds a {@link FrontSupervision}; term, topic and supervisee are needed. */
    public static final class Builder extends ImmutableFrontSupervision.Builder {
        Builder() {}
    }
}
