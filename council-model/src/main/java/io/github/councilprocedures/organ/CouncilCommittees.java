package io.github.councilprocedures.organ;

import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The committees that a council has on a day (các Ban của HĐND). Not what each of them is made of: see
 * {@link CouncilCommittee}.
 */
@CouncilStyle
@Value.Immutable
public abstract class CouncilCommittees implements TermSubject {

    CouncilCommittees() {}

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
     * The committees (các Ban).
     *
     * @return the kinds, empty when not recorded
     */
    public abstract Set<CommitteeKind> kinds();

    /**
     * Whether the unit meets the conditions for an Ethnic Affairs Committee (đủ điều kiện thành lập Ban Dân tộc).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> ethnicConditionsMet();

    @Override
    public SubjectType<CouncilCommittees> subjectType() {
        return CommitteeFacts.COMMITTEES;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(asOn());
        return new Phrase(
                "các Ban của " + council.vi() + " ngày " + day.vi(),
                "committees of the " + council.en() + " on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownEthnicConditionsMet() {
        return ethnicConditionsMet().orElse(null);
    }

    long asDay() {
        return asOn().toEpochDay();
    }

    /** The committees that do not depend on conditions. */
    @Value.Derived
    @Value.Auxiliary
    Set<CommitteeKind> kindsBesideEthnic() {
        return kinds().stream()
                .filter(kind -> kind != CommitteeKind.ETHNIC_AFFAIRS)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether there is an Ethnic Affairs Committee; null when no committee is recorded. */
    @Nullable
    Boolean ethnicCommittee() {
        return kinds().isEmpty() ? null : Boolean.valueOf(kinds().contains(CommitteeKind.ETHNIC_AFFAIRS));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CouncilCommittees}; term and day are needed. */
    public static final class Builder extends ImmutableCouncilCommittees.Builder {
        Builder() {}
    }
}
