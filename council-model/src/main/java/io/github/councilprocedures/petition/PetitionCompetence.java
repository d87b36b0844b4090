package io.github.councilprocedures.petition;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.UnitLevel;

/** The level that is competent to settle a petition (thẩm quyền giải quyết), the highest first. */
public enum PetitionCompetence implements Labelled {
    /** Central bodies (trung ương). */
    CENTRAL("trung ương", "central"),
    /** The province (tỉnh). */
    PROVINCE("tỉnh", "province"),
    /** The district (huyện); the level ended with 2025-06-30. */
    DISTRICT("huyện", "district"),
    /** The commune (xã). */
    COMMUNE("xã", "commune");

    /**
     * The competence of a level.
     *
     * @param level the level
     * @return the competence
     */
    public static PetitionCompetence of(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case DISTRICT -> DISTRICT;
            case COMMUNE -> COMMUNE;
        };
    }

    private final Phrase label;

    PetitionCompetence(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
