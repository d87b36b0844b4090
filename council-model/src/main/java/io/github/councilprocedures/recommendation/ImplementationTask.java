package io.github.councilprocedures.recommendation;

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
 * One thing that a supervision asked of one body, followed until it is carried out (nhiệm vụ thực hiện kết luận, kiến nghị
 * sau giám sát). Not the document, which may give several: see {@link FollowUpFile}.
 */
@CouncilStyle
@Value.Immutable
public abstract class ImplementationTask implements CaseFile<TaskStep> {

    ImplementationTask() {}

    /**
     * The term of the council that supervises (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The document that gives the task (văn bản sau giám sát).
     *
     * @return the document
     */
    public abstract SupervisionDocument document();

    /**
     * What is to be done (nội dung phải thực hiện).
     *
     * @return the content as written, not blank
     */
    public abstract String content();

    /**
     * Who is to do it (cơ quan, tổ chức, cá nhân chịu trách nhiệm thực hiện).
     *
     * @return the body as written, not blank
     */
    public abstract String owner();

    /**
     * The day by which it is to be done (thời hạn thực hiện), as the document says; the law sets none.
     *
     * @return the day, absent when the document sets none or it was not recorded
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * The new due days (thời hạn mới), one for each step {@link TaskStep#EXTENDED}, in the order of these steps.
     *
     * @return the days, as far as recorded
     */
    public abstract List<LocalDate> extendedTo();

    /**
     * The measures taken (biện pháp đã áp dụng), one for each step {@link TaskStep#ESCALATED}, in the order of these steps.
     *
     * @return the measures, as far as recorded
     */
    public abstract List<EscalationMeasure> measures();

    /**
     * Whether what is to be explained is complex (vụ việc phức tạp).
     *
     * @return yes or no, absent when not recorded or nothing is to be explained
     */
    public abstract Optional<Boolean> complex();

    /**
     * The day on which its owner received the request to explain (ngày nhận được yêu cầu giải trình). The day of sending is
     * that of the step {@link TaskStep#EXPLANATION_REQUIRED}.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> explanationRequestReceivedOn();

    /**
     * What shows that it was done (tài liệu chứng minh), such as the number of a decision. No law asks for it.
     *
     * @return the papers as written, as far as recorded
     */
    public abstract List<String> evidence();

    /**
     * How the result was called in the words of practice (trạng thái kết quả theo thông lệ). Not a word of the law.
     *
     * @return the outcome, absent when nobody used these words
     */
    public abstract Optional<TaskOutcome> outcome();

    @Override
    public abstract List<CaseStep<TaskStep>> steps();

    @Override
    public CaseFacts<ImplementationTask, TaskStep> caseFacts() {
        return TaskFacts.CASE;
    }

    @Override
    public SubjectType<ImplementationTask> subjectType() {
        return TaskFacts.TASK;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase of = document().label();
        return new Phrase(
                "nhiệm vụ “" + content() + "” của " + owner() + " theo " + of.vi(),
                "task “" + content() + "” of “" + owner() + "” under the " + of.en());
    }

    /**
     * Where the task stands at the end of a day (tình trạng của nhiệm vụ).
     *
     * @param day the day, whose steps are taken into account
     * @return the task on that day
     */
    public TaskOnDay on(LocalDate day) {
        return new TaskOnDay(this, day);
    }

    /** The due day as last extended. */
    @Value.Derived
    @Value.Auxiliary
    long dueDay() {
        return dueDayKnownOn(Long.MAX_VALUE);
    }

    /** The due day as it was at the end of a day: of the extensions of that time the last one. */
    long dueDayKnownOn(long day) {
        long due = dueOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
        long latest = Long.MIN_VALUE;
        int extension = 0;
        for (CaseStep<TaskStep> taken : steps()) {
            if (taken.step() == TaskStep.EXTENDED && extension < extendedTo().size()) {
                long on = taken.on().toEpochDay();
                if (on <= day && on >= latest) {
                    latest = on;
                    due = extendedTo().get(extension).toEpochDay();
                }
                extension++;
            }
        }
        return due;
    }

    @Value.Derived
    @Value.Auxiliary
    long doneDay() {
        long reported = firstDay(TaskStep.REPORTED_DONE);
        long accepted = firstDay(TaskStep.ACCEPTED);
        return reported == Fact.ABSENT || accepted != Fact.ABSENT && accepted < reported ? accepted : reported;
    }

    @Value.Derived
    @Value.Auxiliary
    long requestReceivedDay() {
        return explanationRequestReceivedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownComplex() {
        return complex().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    SupervisingBody knownIssuer() {
        return document().issuedBy().orElse(null);
    }

    @Value.Check
    void check() {
        requireText("content", content());
        requireText("owner", owner());
        evidence().forEach(paper -> requireText("evidence", paper));
        requireSteps("extendedTo", extendedTo(), TaskStep.EXTENDED);
        requireSteps("measures", measures(), TaskStep.ESCALATED);
    }

    private static void requireText(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }

    private void requireSteps(String field, List<?> values, TaskStep step) {
        long taken = steps().stream().filter(one -> one.step() == step).count();
        if (values.size() > taken) {
            throw new IllegalArgumentException(
                    field + " must hold at most one for each of " + taken + " steps " + step + ", was " + values);
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

    /** Builds an {@link ImplementationTask}; term, document, content and owner are needed. */
    public static final class Builder extends ImmutableImplementationTask.Builder {
        Builder() {}
    }
}
