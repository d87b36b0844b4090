package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Authority;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The dissolution of a council (giải tán HĐND). Not the end of a term.
 */
@CouncilStyle
@Value.Immutable
public abstract class Dissolution implements TermSubject {

    Dissolution() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The day of the decision (ngày quyết định giải tán).
     *
     * @return the day
     */
    public abstract LocalDate decidedOn();

    /**
     * Who dissolved the council (cơ quan giải tán).
     *
     * @return the authority, absent when not recorded
     */
    public abstract Optional<Authority> decidedBy();

    /**
     * Who approved the decision (cơ quan phê chuẩn).
     *
     * @return the authority, absent when nobody did or it was not recorded
     */
    public abstract Optional<Authority> approvedBy();

    /**
     * Who named the interim People's Committee and its acting Chair (người chỉ định UBND lâm thời, Quyền Chủ tịch UBND).
     *
     * @return the authority, absent when not recorded
     */
    public abstract Optional<Authority> interimNamedBy();

    /**
     * Who set the polling day of the new council (cơ quan quyết định ngày bầu cử).
     *
     * @return the authority, absent when not recorded
     */
    public abstract Optional<Authority> pollingSetBy();

    @Override
    public SubjectType<Dissolution> subjectType() {
        return DissolutionFacts.DISSOLUTION;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "việc giải tán " + council.vi() + " ngày "
                        + Phrase.date(decidedOn()).vi(),
                "dissolution of the " + council.en() + " on "
                        + Phrase.date(decidedOn()).en());
    }

    @Value.Derived
    @Value.Auxiliary
    long decidedOnDay() {
        return decidedOn().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority decidedByOrNull() {
        return decidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority approvedByOrNull() {
        return approvedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority interimNamedByOrNull() {
        return interimNamedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority pollingSetByOrNull() {
        return pollingSetBy().orElse(null);
    }

    @Value.Check
    void check() {}

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dissolution}; term and day are needed. */
    public static final class Builder extends ImmutableDissolution.Builder {
        Builder() {}
    }
}
