package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.Actor;
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

/** One supervision that a delegates' group organises (cuộc giám sát của Tổ đại biểu HĐND), as a log of its steps. Not that of a committee or a team. */
@CouncilStyle
@Value.Immutable
public abstract class GroupSupervision implements CaseFile<GroupStep> {

    GroupSupervision() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * Which group (Tổ đại biểu), such as {@code Tổ đại biểu số 1}.
     *
     * @return the name as written, not blank
     */
    public abstract String group();

    /**
     * Of what kind the matter is (loại nội dung giám sát).
     *
     * @return the kind
     */
    public abstract GroupMatter matter();

    /**
     * What is supervised (nội dung giám sát).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * Whether it takes place in the area where the group's delegates stood for election (địa bàn nơi đại biểu ứng cử).
     *
     * @return the answer, absent when not recorded
     */
    public abstract Optional<Boolean> inOwnConstituency();

    /**
     * The day on which it is to start (ngày dự kiến bắt đầu). Once it started, the step says so.
     *
     * @return the planned day, absent when none is recorded
     */
    public abstract Optional<LocalDate> plannedStartOn();

    /** The steps taken (các bước đã thực hiện). */
    @Override
    public abstract List<CaseStep<GroupStep>> steps();

    @Override
    public CaseFacts<GroupSupervision, GroupStep> caseFacts() {
        return GroupFacts.CASE;
    }

    @Override
    public SubjectType<GroupSupervision> subjectType() {
        return GroupFacts.GROUP_SUPERVISION;
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
                "giám sát “" + topic() + "” của " + group() + ", " + of.vi(),
                "supervision “" + topic() + "” by the delegates' group “" + group() + "” of the " + of.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownInOwnConstituency() {
        return inOwnConstituency().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long startDay() {
        long started = firstDay(GroupStep.IN_PROGRESS);
        return started == Fact.ABSENT
                ? plannedStartOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT)
                : started;
    }

    /** The first report that is not the group's own. */
    @Value.Derived
    @Value.Auxiliary
    long delegateReportDay() {
        return firstReport(false);
    }

    /** Whether the group alone reported. */
    @Value.Derived
    @Value.Auxiliary
    boolean groupReportedInstead() {
        return delegateReportDay() == Fact.ABSENT && firstReport(true) != Fact.ABSENT;
    }

    private long firstReport(boolean byGroup) {
        return steps().stream()
                .filter(step -> step.step() == GroupStep.REPORTED)
                .filter(step ->
                        step.by().filter(by -> by == Actor.DELEGATES_GROUP).isPresent() == byGroup)
                .mapToLong(step -> step.on().toEpochDay())
                .min()
                .orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (group().isBlank()) {
            throw new IllegalArgumentException("group must not be blank");
        }
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

    /** Builds a {@link GroupSupervision}; term, group, matter and topic are needed. */
    public static final class Builder extends ImmutableGroupSupervision.Builder {
        Builder() {}
    }
}
