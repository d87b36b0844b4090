package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A survey (khảo sát): a light look at a matter, which may feed a supervision, a verification or questions. No form of
 * supervision by law, so the law sets no day, paper or order for it; a council's regulation may.
 */
@CouncilStyle
@Value.Immutable
public abstract class Survey implements CaseFile<SurveyStep> {

    Survey() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Who makes it (chủ thể khảo sát).
     *
     * @return the body
     */
    public abstract SupervisingBody body();

    /**
     * Which committee, where one makes it, such as {@code Ban Pháp chế}.
     *
     * @return the name as written, absent when not recorded or when another body makes it
     */
    public abstract Optional<String> committee();

    /**
     * What is surveyed (nội dung khảo sát).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * The steps taken (các bước đã thực hiện), in the order in which they were taken as far as it is known.
     *
     * @return the steps, as far as recorded
     */
    @Override
    public abstract List<CaseStep<SurveyStep>> steps();

    @Override
    public CaseFacts<Survey, SurveyStep> caseFacts() {
        return SurveyFacts.CASE;
    }

    @Override
    public SubjectType<Survey> subjectType() {
        return SurveyFacts.SURVEY;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase by = body().of(council(), committee().orElse(null));
        return new Phrase("khảo sát “" + topic() + "” của " + by.vi(), "survey “" + topic() + "” by the " + by.en());
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        body().checkCommittee(committee().orElse(null));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Survey}; term, body and topic are needed. */
    public static final class Builder extends ImmutableSurvey.Builder {
        Builder() {}
    }
}
