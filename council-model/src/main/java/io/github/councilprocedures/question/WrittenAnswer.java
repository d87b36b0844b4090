package io.github.councilprocedures.question;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An answer in writing to a question of a delegate, and what the delegate does about it (trả lời chất vấn bằng văn bản). Not
 * the question itself: see {@link Questioning}.
 */
@CouncilStyle
@Value.Immutable
public abstract class WrittenAnswer implements CaseFile<WrittenAnswerStep> {

    WrittenAnswer() {}

    @Override
    public abstract Term term();

    /**
     * What is asked (vấn đề chất vấn).
     *
     * @return the matter as written, not blank
     */
    public abstract String matter();

    /**
     * Where the question is dealt with, and so who allows the answer in writing (nơi xem xét chất vấn).
     *
     * @return the setting
     */
    public abstract QuestioningSetting setting();

    @Override
    public abstract List<CaseStep<WrittenAnswerStep>> steps();

    /**
     * Why an answer in writing was allowed (trường hợp cho trả lời bằng văn bản).
     *
     * @return the case, absent when not recorded
     */
    public abstract Optional<WrittenAnswerGround> ground();

    /**
     * The day of the question (ngày chất vấn), from which the time for the answer runs. No law says whether it is that of the
     * sitting, of the slip or of the letter, so it is never worked out.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> questionedOn();

    @Override
    public CaseFacts<WrittenAnswer, WrittenAnswerStep> caseFacts() {
        return WrittenAnswerFacts.CASE;
    }

    @Override
    public SubjectType<WrittenAnswer> subjectType() {
        return WrittenAnswerFacts.WRITTEN_ANSWER;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase setting = setting().label();
        Phrase council = council().fullLabel();
        return new Phrase(
                "văn bản trả lời chất vấn về “" + matter() + "” " + setting.vi() + ", " + council.vi(),
                "written answer about “" + matter() + "” " + setting.en() + ", " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long questionedDay() {
        return questionedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    WrittenAnswerGround knownGround() {
        return ground().orElse(null);
    }

    @Value.Check
    void check() {
        if (matter().isBlank()) {
            throw new IllegalArgumentException("matter must not be blank");
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

    /** Builds a {@link WrittenAnswer}; term, matter and setting are needed. */
    public static final class Builder extends ImmutableWrittenAnswer.Builder {
        Builder() {}
    }
}
