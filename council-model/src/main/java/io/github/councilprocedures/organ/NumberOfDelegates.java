package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The number of delegates of a council (số lượng đại biểu HĐND) and what the law makes it depend on. Not how many hold
 * their mandate on a day, which changes in the course of a term.
 */
@CouncilStyle
@Value.Immutable
public abstract class NumberOfDelegates implements TermSubject {

    NumberOfDelegates() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The delegates elected, or to be elected (số đại biểu được bầu).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt elected();

    /**
     * The population (dân số) that the number is worked out from.
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt population();

    /**
     * The day for which the population is stated: about 2020-12-31 for the councils of 2021-2026, as the provincial statistics
     * office published it (Resolution 1187/NQ-UBTVQH14, Article 1, Clause 1, Point a), and 2025-08-31 for those of
     * 2026-2031 (Resolution 107/2025/UBTVQH15, reported).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> populationOn();

    /**
     * Whether the unit is in the mountains, in the highlands or on an island (miền núi, vùng cao, hải đảo).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> mountainous();

    /**
     * The units directly below (số đơn vị hành chính trực thuộc).
     *
     * @return the number, 0 or more, absent when not recorded
     */
    public abstract OptionalInt lowerUnits();

    /**
     * Whether the council was put together from delegates of former units and not elected as a whole (hợp thành sau sắp xếp đơn vị
     * hành chính). It may be larger than the law says until its term ends.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean combined() {
        return false;
    }

    @Override
    public SubjectType<NumberOfDelegates> subjectType() {
        return SeatFacts.NUMBER_OF_DELEGATES;
    }

    @Override
    public Phrase place() {
        Phrase term = term().label();
        return new Phrase("số lượng đại biểu, " + term.vi(), "number of delegates, " + term.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long electedNumber() {
        return elected().isPresent() ? elected().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long populationNumber() {
        return population().isPresent() ? population().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long populationDay() {
        return populationOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean knownMountainous() {
        return mountainous().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long lowerUnitsNumber() {
        return lowerUnits().isPresent() ? lowerUnits().getAsInt() : Fact.ABSENT;
    }

    NamedCity city() {
        return NamedCity.of(council().unit());
    }

    /** Whether the unit lies in a centrally-run city; null when the unit at the top is not recorded. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean inCentralCity() {
        AdministrativeUnit unit = council().unit();
        while (unit.superior().isPresent()) {
            unit = unit.superior().get();
        }
        return unit.level() == UnitLevel.PROVINCE ? Boolean.valueOf(unit.kind() == UnitKind.CENTRAL_CITY) : null;
    }

    @Value.Check
    void check() {
        requireCount("elected", elected());
        requireCount("population", population());
        requireCount("lowerUnits", lowerUnits());
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

    /** Builds a {@link NumberOfDelegates}; the term is needed. */
    public static final class Builder extends ImmutableNumberOfDelegates.Builder {
        Builder() {}
    }
}
