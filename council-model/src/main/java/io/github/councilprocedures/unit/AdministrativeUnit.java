package io.github.councilprocedures.unit;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An administrative unit (đơn vị hành chính), such as huyện Thanh Liêm, tỉnh Hà Nam. Not the history of a place: a unit
 * that was merged, renamed or changed its kind is another unit.
 *
 * <p>Names are kept in Unicode's composed form (NFC), without spaces around them.
 */
@CouncilStyle
@Value.Immutable
public abstract class AdministrativeUnit {

    AdministrativeUnit() {}

    /**
     * The kind of unit (loại đơn vị hành chính).
     *
     * @return the kind
     */
    public abstract UnitKind kind();

    /**
     * The name without the kind, such as {@code Thanh Liêm}.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The unit it lies in as recorded: of a commune the district or, for one of the time without districts, the province;
     * of a district the province.
     *
     * @return the unit, absent for a province and where it was not recorded
     */
    public abstract Optional<AdministrativeUnit> superior();

    /**
     * The level of the unit (cấp).
     *
     * @return the level of its kind
     */
    public UnitLevel level() {
        return kind().level();
    }

    /**
     * Kind and name, such as {@code huyện Thanh Liêm}, {@code Thanh Liêm Rural District}.
     *
     * @return the text in both languages
     */
    public Phrase label() {
        return kind().named(name());
    }

    /**
     * Kind and name with all recorded superiors, such as {@code huyện Thanh Liêm, tỉnh Hà Nam}.
     *
     * @return the text in both languages
     */
    public Phrase fullLabel() {
        Phrase own = label();
        return superior()
                .map(AdministrativeUnit::fullLabel)
                .map(above -> new Phrase(own.vi() + ", " + above.vi(), own.en() + ", " + above.en()))
                .orElse(own);
    }

    /**
     * Whether units of this kind exist on a day. Whether this very unit had been set up by then is not known.
     *
     * @param day the day
     * @return true from the first to the last day of the kind, both included
     */
    public boolean existsOn(LocalDate day) {
        return kind().existsOn(day);
    }

    /**
     * The unit directly above on a day: of a commune the district until 2025-06-30 and the province from 2025-07-01
     * (Law 72/2025/QH15, Article 51, Clause 3).
     *
     * @param day the day
     * @return the unit; absent for a province, for a unit whose kind does not exist on that day, and where the unit above
     *     was not recorded
     */
    public Optional<AdministrativeUnit> superiorOn(LocalDate day) {
        if (!existsOn(day)) {
            return Optional.empty();
        }
        UnitLevel above = level() == UnitLevel.COMMUNE && UnitLevel.DISTRICT.existsOn(day)
                ? UnitLevel.DISTRICT
                : UnitLevel.PROVINCE;
        Optional<AdministrativeUnit> unit = superior();
        while (unit.isPresent() && unit.get().level() != above) {
            unit = unit.get().superior();
        }
        return unit;
    }

    @Value.Check
    AdministrativeUnit check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        superior().ifPresent(this::checkSuperior);
        String composed = Normalizer.normalize(name(), Normalizer.Form.NFC).strip();
        return composed.equals(name())
                ? this
                : builder().from(this).name(composed).build();
    }

    private void checkSuperior(AdministrativeUnit superior) {
        if (superior.level().compareTo(level()) >= 0) {
            throw new IllegalArgumentException("superior of " + label().vi() + " must be of a higher level than "
                    + level() + ", was " + superior.label().vi() + " (" + superior.level() + ")");
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

    /** Builds an {@link AdministrativeUnit}; kind and name are needed. */
    public static final class Builder extends ImmutableAdministrativeUnit.Builder {
        Builder() {}
    }
}
