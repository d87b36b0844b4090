package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An explanation session of a Standing Committee (phiên giải trình của Thường trực HĐND), as a log of what happened from its
 * decision to the carrying out of its conclusion. Not a session of the council, and not the written explanation of one who
 * did not carry out a recommendation.
 */
@CouncilStyle
@Value.Immutable
public abstract class ExplanationSession implements CaseFile<ExplanationStep> {

    ExplanationSession() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * What is to be explained (nội dung giải trình).
     *
     * @return the topic as written, not blank
     */
    public abstract String topic();

    /**
     * Whether it rests on the supervision programme (căn cứ chương trình giám sát).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> programmed();

    /**
     * What the Standing Committee decided of it (nội dung quyết định).
     *
     * @return the matters, as far as recorded
     */
    public abstract Set<ExplanationMatter> decided();

    /**
     * The offices of those who are required to explain (người được yêu cầu giải trình).
     *
     * @return the offices, all of them; empty when not recorded
     */
    public abstract Set<ExplainingPost> required();

    /**
     * Who was invited to it (thành phần được mời).
     *
     * @return who, as far as recorded
     */
    public abstract Set<Actor> invited();

    /**
     * The day for which it was called (ngày dự kiến tổ chức).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> scheduledOn();

    /**
     * Whether it was held in public (công khai).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> openToPublic();

    /**
     * Whether the Standing Committee decided to hold it behind closed doors (quyết định không công khai).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> closedByDecision();

    /**
     * What was done in turn (trình tự phiên giải trình). Where several asked and several explained, the first of each.
     *
     * @return the steps in their order, as far as recorded
     */
    public abstract List<HearingStep> hearing();

    /**
     * How many members of the Standing Committee voted for the conclusion (số thành viên biểu quyết tán thành).
     *
     * @return the number, 0 or more; absent when not recorded
     */
    public abstract OptionalInt votesFor();

    /**
     * How many members the Standing Committee has (tổng số thành viên Thường trực HĐND), present or not.
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt standingCommitteeMembers();

    /**
     * Whether the conclusion was carried out, and fully (kết luận được thực hiện đầy đủ).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> carriedOut();

    /**
     * The steps taken (các bước đã thực hiện), in the order in which they were taken as far as it is known.
     *
     * @return the steps, as far as recorded
     */
    @Override
    public abstract List<CaseStep<ExplanationStep>> steps();

    @Override
    public CaseFacts<ExplanationSession, ExplanationStep> caseFacts() {
        return ExplanationFacts.CASE;
    }

    @Override
    public SubjectType<ExplanationSession> subjectType() {
        return ExplanationFacts.EXPLANATION_SESSION;
    }

    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return CaseFile.super.parts();
    }

    @Override
    public Phrase place() {
        Phrase by = SupervisingBody.STANDING_COMMITTEE.of(council(), null);
        return new Phrase(
                "phiên giải trình “" + topic() + "” của " + by.vi(),
                "explanation session “" + topic() + "” by the " + by.en());
    }

    /** The day held, or the day for which it was called. */
    @Value.Derived
    @Value.Auxiliary
    long sessionDay() {
        long held = firstDay(ExplanationStep.HELD);
        return held != Fact.ABSENT
                ? held
                : scheduledOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** Whether others are required to explain than Law 87/2015/QH13 names; null when nobody is recorded. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean othersRequired() {
        return required().isEmpty() ? null : (Boolean) required().contains(ExplainingPost.OTHER);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean programmedKnown() {
        return programmed().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean openToPublicKnown() {
        return openToPublic().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean closedByDecisionKnown() {
        return closedByDecision().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean carriedOutKnown() {
        return carriedOut().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long votesForNumber() {
        return votesFor().isPresent() ? votesFor().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long standingCommitteeMembersNumber() {
        return standingCommitteeMembers().isPresent()
                ? standingCommitteeMembers().getAsInt()
                : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (topic().isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        if (votesFor().orElse(0) < 0) {
            throw new IllegalArgumentException("votesFor must not be negative, was " + votesForNumber());
        }
        if (standingCommitteeMembers().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "standingCommitteeMembers must be at least 1, was " + standingCommitteeMembersNumber());
        }
        if (votesFor().orElse(0) > standingCommitteeMembers().orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("votesFor " + votesForNumber()
                    + " is more than standingCommitteeMembers " + standingCommitteeMembersNumber());
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

    /** Builds an {@link ExplanationSession}; term and topic are needed. */
    public static final class Builder extends ImmutableExplanationSession.Builder {
        Builder() {}
    }
}
