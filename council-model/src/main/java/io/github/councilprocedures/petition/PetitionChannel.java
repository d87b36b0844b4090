package io.github.councilprocedures.petition;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** By whom a petition came (kênh chuyển kiến nghị). Each has limits of its own; those of the one never hold for the other. */
public enum PetitionChannel implements Labelled {
    /** The council and its delegates (qua HĐND, đại biểu HĐND). */
    COUNCIL("kênh Hội đồng nhân dân", "through the People's Council"),
    /** The National Assembly and its deputies (qua Quốc hội, đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY("kênh Quốc hội", "through the National Assembly");

    private final Phrase label;

    PetitionChannel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
