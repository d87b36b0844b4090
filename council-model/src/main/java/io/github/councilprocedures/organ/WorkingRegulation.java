package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The issue of a council's working regulation (ban hành Quy chế làm việc của HĐND): by whom, and after the model or not. Not
 * what it says, which is {@code LocalRegulation}.
 */
@CouncilStyle
@Value.Immutable
public abstract class WorkingRegulation implements TermSubject {

    WorkingRegulation() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The day it was issued (ngày ban hành).
     *
     * @return the day
     */
    public abstract LocalDate issuedOn();

    /**
     * Who issued it (cơ quan ban hành).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> issuedBy();

    /**
     * Whether it is consistent with the model regulation (phù hợp với quy chế làm việc mẫu).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> followsModel();

    @Override
    public SubjectType<WorkingRegulation> subjectType() {
        return OrganFacts.WORKING_REGULATION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(issuedOn());
        return new Phrase(
                "quy chế làm việc của " + council.vi() + " ban hành ngày " + day.vi(),
                "working regulation of the " + council.en() + " issued on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownIssuedBy() {
        return issuedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownFollowsModel() {
        return followsModel().orElse(null);
    }

    long issuedDay() {
        return issuedOn().toEpochDay();
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkingRegulation}; term and day are needed. */
    public static final class Builder extends ImmutableWorkingRegulation.Builder {
        Builder() {}
    }
}
