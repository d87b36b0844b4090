package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The working regulation of a council as a duty of that council (Quy chế làm việc của HĐND): whether it was issued, by whom,
 * and after the model or not. Not what it says, which is {@code LocalRegulation}.
 */
@CouncilStyle
@Value.Immutable
public abstract class WorkingRegulation implements CouncilSubject {

    WorkingRegulation() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The day on which it stood so (ngày xác định).
     *
     * @return the day
     */
    public abstract LocalDate asOn();

    /**
     * The day it was issued (ngày ban hành).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> issuedOn();

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
    public Council council() {
        return term().council();
    }

    @Override
    public SubjectType<WorkingRegulation> subjectType() {
        return OrganFacts.WORKING_REGULATION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(asOn());
        return new Phrase(
                "quy chế làm việc của " + council.vi() + " ngày " + day.vi(),
                "working regulation of the " + council.en() + " on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long issuedDay() {
        return issuedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
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

    long asDay() {
        return asOn().toEpochDay();
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
