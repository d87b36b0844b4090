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
 * The delegates' groups of a council as they stand on a day (Tổ đại biểu HĐND), and who set them up.
 */
@CouncilStyle
@Value.Immutable
public abstract class DelegatesGroups implements TermSubject {

    DelegatesGroups() {}

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
     * The groups (số Tổ đại biểu).
     *
     * @return the number, 0 for a council without groups, absent when not recorded
     */
    public abstract OptionalInt groups();

    /**
     * Who decided their number (cơ quan quyết định số Tổ đại biểu).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> setUpBy();

    /**
     * Who named leaders and deputy leaders (cơ quan cử Tổ trưởng, Tổ phó).
     *
     * @return the body, absent when not recorded
     */
    public abstract Optional<DecidingBody> leadersNamedBy();

    @Override
    public SubjectType<DelegatesGroups> subjectType() {
        return CommitteeFacts.GROUPS;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(asOn());
        return new Phrase(
                "Tổ đại biểu của " + council.vi() + " ngày " + day.vi(),
                "delegates' groups of the " + council.en() + " on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long groupsNumber() {
        return groups().isPresent() ? groups().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownSetUpBy() {
        return setUpBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    DecidingBody knownLeadersNamedBy() {
        return leadersNamedBy().orElse(null);
    }

    long asDay() {
        return asOn().toEpochDay();
    }

    @Value.Check
    void check() {
        requireCount("groups", groups());
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

    /** Builds a {@link DelegatesGroups}; term and day are needed. */
    public static final class Builder extends ImmutableDelegatesGroups.Builder {
        Builder() {}
    }
}
