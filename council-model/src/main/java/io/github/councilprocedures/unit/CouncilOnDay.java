package io.github.councilprocedures.unit;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * That a unit has a council on a day (đơn vị hành chính có Hội đồng nhân dân vào một ngày), which is how rules ask whether
 * it may. Not what the council does.
 */
@CouncilStyle
@Value.Immutable
public abstract class CouncilOnDay implements CouncilSubject {

    CouncilOnDay() {}

    /**
     * The council (Hội đồng nhân dân).
     *
     * @return the council
     */
    @Override
    public abstract Council council();

    /**
     * The day asked about (ngày xem xét).
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The permanent population of the unit (dân số thường trú).
     *
     * @return the number of people, absent when not recorded
     */
    public abstract OptionalInt population();

    @Override
    public SubjectType<CouncilOnDay> subjectType() {
        return UnitFacts.COUNCIL_ON_DAY;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase day = Phrase.date(on());
        return new Phrase(council.vi() + " vào ngày " + day.vi(), council.en() + " on " + day.en());
    }

    @Value.Derived
    @Value.Auxiliary
    long day() {
        return on().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    boolean unitExists() {
        return council().unit().existsOn(on());
    }

    @Value.Derived
    @Value.Auxiliary
    long populationNumber() {
        return population().isPresent() ? population().getAsInt() : Fact.ABSENT;
    }

    /** The city it lies in, told by name; null when no unit of the province level is recorded. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    UrbanCity city() {
        Optional<AdministrativeUnit> unit = Optional.of(council().unit());
        while (unit.isPresent() && unit.get().level() != UnitLevel.PROVINCE) {
            unit = unit.get().superior();
        }
        if (unit.isEmpty()) {
            return null;
        }
        if (unit.get().kind() != UnitKind.CENTRAL_CITY) {
            return UrbanCity.OTHER;
        }
        return switch (unit.get().name()) {
            case "Hà Nội" -> UrbanCity.HA_NOI;
            case "Hồ Chí Minh" -> UrbanCity.HO_CHI_MINH;
            case "Đà Nẵng" -> UrbanCity.DA_NANG;
            default -> UrbanCity.OTHER;
        };
    }

    @Value.Check
    void check() {
        if (population().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "population must not be negative, was " + population().getAsInt());
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

    /** Builds a {@link CouncilOnDay}; council and day are needed. */
    public static final class Builder extends ImmutableCouncilOnDay.Builder {
        Builder() {}
    }
}
