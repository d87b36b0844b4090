package io.github.councilprocedures.unit;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The People's Council of a unit (Hội đồng nhân dân, HĐND). Not the people in it, and not its Standing Committee
 * (Thường trực HĐND).
 *
 * <p>That a unit can be named does not say that it has a council: some units of 2021 to 2025 and small special zones had
 * none.
 */
@CouncilStyle
@Value.Immutable
public abstract class Council {

    Council() {}

    /**
     * The unit whose council it is (đơn vị hành chính).
     *
     * @return the unit
     */
    public abstract AdministrativeUnit unit();

    /**
     * Which council of the unit it is (khóa), such as khóa XVIII.
     *
     * @return the ordinal, absent when not recorded
     */
    public abstract Optional<Ordinal> number();

    /**
     * The level of the council (cấp).
     *
     * @return the level of its unit
     */
    public UnitLevel level() {
        return unit().level();
    }

    /**
     * The kind of unit it belongs to.
     *
     * @return the kind of its unit
     */
    public UnitKind kind() {
        return unit().kind();
    }

    /**
     * The name without its ordinal, such as {@code HĐND huyện Thanh Liêm}, {@code People's Council of Thanh Liêm Rural
     * District}.
     *
     * @return the text in both languages
     */
    public Phrase label() {
        Phrase unit = unit().label();
        return new Phrase("HĐND " + unit.vi(), "People's Council of " + unit.en());
    }

    /**
     * The name with all recorded superiors of the unit, such as {@code HĐND huyện Thanh Liêm, tỉnh Hà Nam}.
     *
     * @return the text in both languages
     */
    public Phrase fullLabel() {
        Phrase unit = unit().fullLabel();
        return new Phrase("HĐND " + unit.vi(), "People's Council of " + unit.en());
    }

    /**
     * The council directly above on a day. Above a provincial council stands the National Assembly Standing Committee
     * (Ủy ban Thường vụ Quốc hội), which is no council.
     *
     * @param day the day
     * @return the council of {@link AdministrativeUnit#superiorOn the unit above} without its ordinal, which may differ;
     *     absent where that unit is
     */
    public Optional<Council> superiorOn(LocalDate day) {
        return unit().superiorOn(day).map(above -> builder().unit(above).build());
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Council}; the unit is needed. */
    public static final class Builder extends ImmutableCouncil.Builder {
        Builder() {}
    }
}
