package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a council has no Chair to lead it, and who was put in charge (khuyết Chủ tịch HĐND và người được giao điều
 * hành). Not an election to fill the post.
 */
@CouncilStyle
@Value.Immutable
public abstract class ChairVacancy implements TermSubject {

    ChairVacancy() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The day since which it is so (ngày phát sinh).
     *
     * @return the day
     */
    public abstract LocalDate since();

    /**
     * Why it is so (lý do).
     *
     * @return the cause
     */
    public abstract VacancyCause cause();

    /**
     * Who named those in charge (cơ quan phân công, giao nhiệm vụ).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> assignedBy();

    /**
     * Who was put in charge (người được giao điều hành).
     *
     * @return the leader, absent when not recorded
     */
    public abstract Optional<ActingLeader> leader();

    /**
     * How many were put in charge (số người được giao).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt assigned();

    @Override
    public SubjectType<ChairVacancy> subjectType() {
        return OrganFacts.CHAIR_VACANCY;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(since());
        return new Phrase(
                cause().label().vi() + " của " + council.vi() + " từ ngày " + day.vi(),
                cause().label().en() + " in the " + council.en() + " since " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownAssignedBy() {
        return assignedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    ActingLeader knownLeader() {
        return leader().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long assignedNumber() {
        return assigned().isPresent() ? assigned().getAsInt() : Fact.ABSENT;
    }

    long sinceDay() {
        return since().toEpochDay();
    }

    @Value.Check
    void check() {
        requireCount("assigned", assigned());
    }

    private static void requireCount(String field, OptionalInt count) {
        if (count.orElse(0) < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + count.getAsInt());
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

    /** Builds a {@link ChairVacancy}; term, day and cause are needed. */
    public static final class Builder extends ImmutableChairVacancy.Builder {
        Builder() {}
    }
}
