package io.github.councilprocedures.unit;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A reorganisation of administrative units (sắp xếp đơn vị hành chính): which units follow which from a day on. Not the
 * resolution that decided it, which {@link #sources} cites.
 */
@CouncilStyle
@Value.Immutable
public abstract class Succession {

    Succession() {}

    /**
     * How the units follow (hình thức sắp xếp).
     *
     * @return the kind
     */
    public abstract SuccessionKind kind();

    /**
     * The first day of the new state (ngày có hiệu lực), which is the first on which the units of {@link #successors} answer.
     *
     * @return the day
     */
    public abstract LocalDate effectiveOn();

    /**
     * The units that end with it (đơn vị hành chính cũ).
     *
     * @return the units in the order of the resolution
     */
    public abstract List<AdministrativeUnit> former();

    /**
     * The units that give a part and go on (đơn vị bị điều chỉnh một phần).
     *
     * @return the units in the order of the resolution
     */
    public abstract List<AdministrativeUnit> partsOf();

    /**
     * The units that follow (đơn vị hành chính sau sắp xếp), new or enlarged.
     *
     * @return the units in the order of the resolution, at least one
     */
    public abstract List<AdministrativeUnit> successors();

    /**
     * The instruments that say so (văn bản).
     *
     * @return the citations, as far as recorded
     */
    public abstract List<Citation> sources();

    /**
     * Kind, units and day, such as {@code nhập đơn vị hành chính: xã A, xã B → xã C, từ 01/07/2025}.
     *
     * @return the text in both languages
     */
    public Phrase label() {
        Phrase kind = kind().label();
        Phrase before = Phrase.join(
                ", ",
                Stream.concat(former().stream(), partsOf().stream())
                        .map(AdministrativeUnit::label)
                        .toList());
        Phrase after = Phrase.join(
                ", ", successors().stream().map(AdministrativeUnit::label).toList());
        Phrase day = Phrase.date(effectiveOn());
        return new Phrase(
                kind.vi() + ": " + before.vi() + " → " + after.vi() + ", từ " + day.vi(),
                kind.en() + ": " + before.en() + " → " + after.en() + ", from " + day.en());
    }

    @Value.Check
    void check() {
        requireNumber(
                "successors", successors(), kind() == SuccessionKind.SPLIT ? 2 : 1, isOneNew() ? 1 : Integer.MAX_VALUE);
        switch (kind()) {
            case MERGE -> {
                requireNumber("former", former(), 1, Integer.MAX_VALUE);
                if (former().size() + partsOf().size() < 2) {
                    throw new IllegalArgumentException("former and partsOf of a MERGE must be 2 units or more, was 1");
                }
            }
            case SPLIT, SAME_TERRITORY -> {
                requireNumber("former", former(), 1, 1);
                requireNumber("partsOf", partsOf(), 0, 0);
            }
            case FROM_PARTS, ADJUSTED -> {
                requireNumber("former", former(), 0, 0);
                requireNumber("partsOf", partsOf(), 1, Integer.MAX_VALUE);
            }
            case LEVEL_ENDED -> {
                requireNumber("former", former(), 1, Integer.MAX_VALUE);
                requireNumber("partsOf", partsOf(), 0, 0);
            }
        }
        former().forEach(unit -> requireExists("former", unit, effectiveOn().minusDays(1)));
        partsOf().forEach(unit -> requireExists("partsOf", unit, effectiveOn()));
        successors().forEach(unit -> requireExists("successors", unit, effectiveOn()));
    }

    private boolean isOneNew() {
        return kind() == SuccessionKind.MERGE
                || kind() == SuccessionKind.SAME_TERRITORY
                || kind() == SuccessionKind.FROM_PARTS;
    }

    private void requireNumber(String field, List<AdministrativeUnit> units, int least, int most) {
        if (units.size() < least || units.size() > most) {
            String expected = least == most ? "" + least : least + " or more";
            throw new IllegalArgumentException(
                    field + " of a " + kind() + " must hold " + expected + " unit(s), held " + units.size());
        }
    }

    private static void requireExists(String field, AdministrativeUnit unit, LocalDate day) {
        if (!unit.existsOn(day)) {
            throw new IllegalArgumentException(field + " names " + unit.label().vi()
                    + ", and there are no units of the kind " + unit.kind() + " on " + day);
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

    /** Builds a {@link Succession}; kind, day and the units that follow are needed. */
    public static final class Builder extends ImmutableSuccession.Builder {
        Builder() {}
    }
}
