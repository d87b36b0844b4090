package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The supervision of how a complaint, a denunciation or a citizen's petition is settled (giám sát việc giải quyết khiếu nại,
 * tố cáo, kiến nghị của công dân), as a log of its steps. Not the settlement itself, and not that of voters' petitions.
 */
@CouncilStyle
@Value.Immutable
public abstract class ComplaintSupervision implements CaseFile<ComplaintStep> {

    ComplaintSupervision() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Who supervises (chủ thể giám sát).
     *
     * @return the body
     */
    public abstract SupervisingBody body();

    /**
     * What the citizen brought (khiếu nại, tố cáo hay kiến nghị).
     *
     * @return the matter
     */
    public abstract ComplaintMatter matter();

    /**
     * What it is about (nội dung).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * How it is supervised (cách thức giám sát); a delegate needs none.
     *
     * @return the means, absent when not recorded
     */
    public abstract Optional<ComplaintMeans> means();

    /**
     * Whether a violation was found that damages the State, organisations or persons (phát hiện vi phạm gây thiệt hại).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> violationFound();

    /**
     * The day by which the law on complaints, denunciations or petitions has the competent body settle it (hạn giải quyết
     * theo pháp luật). The application works it out: the laws on supervision only point to it.
     *
     * @return the last day, absent when not recorded
     */
    public abstract Optional<LocalDate> settlementDueOn();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<ComplaintStep>> steps();

    @Override
    public CaseFacts<ComplaintSupervision, ComplaintStep> caseFacts() {
        return ComplaintFacts.CASE;
    }

    @Override
    public SubjectType<ComplaintSupervision> subjectType() {
        return ComplaintFacts.COMPLAINT;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase by = body().label();
        Phrase of = council().fullLabel();
        Phrase matter = matter().label();
        return new Phrase(
                "giám sát (" + by.vi() + ") việc giải quyết " + matter.vi() + " “" + topic() + "”, " + of.vi(),
                "supervision (" + by.en() + ") of the settlement of the " + matter.en() + " “" + topic() + "”, "
                        + of.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ComplaintMeans knownMeans() {
        return means().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownViolation() {
        return violationFound().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long settlementDueDay() {
        return settlementDueOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
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

    /** Builds a {@link ComplaintSupervision}; term, body, matter and topic are needed. */
    public static final class Builder extends ImmutableComplaintSupervision.Builder {
        Builder() {}
    }
}
