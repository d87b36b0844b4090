package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.UnitKind;

/** The cities that some clauses name (thành phố được luật nêu tên), known by the name of the unit. */
public enum NamedCity implements Labelled {
    /** Hà Nội. */
    HA_NOI("thành phố Hà Nội", "Hà Nội"),
    /** Hồ Chí Minh City (Thành phố Hồ Chí Minh). */
    HO_CHI_MINH("Thành phố Hồ Chí Minh", "Hồ Chí Minh City"),
    /** Đà Nẵng. */
    DA_NANG("thành phố Đà Nẵng", "Đà Nẵng"),
    /** None of them. */
    NONE("đơn vị khác", "another unit");

    private final Phrase label;

    NamedCity(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    /**
     * Which of the cities a unit is. A unit of another kind is none of them, whatever its name.
     *
     * @param unit the unit
     * @return the city, or {@link #NONE}
     */
    public static NamedCity of(AdministrativeUnit unit) {
        if (unit.kind() != UnitKind.CENTRAL_CITY) {
            return NONE;
        }
        return switch (unit.name()) {
            case "Hà Nội" -> HA_NOI;
            case "Hồ Chí Minh" -> HO_CHI_MINH;
            case "Đà Nẵng" -> DA_NANG;
            default -> NONE;
        };
    }

    @Override
    public Phrase label() {
        return label;
    }
}
