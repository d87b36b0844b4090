package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who receives citizens on a reception day (người tiếp công dân). Not a name. */
public enum ReceptionHolder implements Labelled {
    /** A delegate (đại biểu HĐND). */
    DELEGATE("đại biểu HĐND", "delegate"),
    /** The Chair of the council, who is a delegate too (Chủ tịch HĐND). */
    COUNCIL_CHAIR("Chủ tịch HĐND", "Chair of the council"),
    /** The Chair of the People's Committee (Chủ tịch UBND). */
    PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND", "Chair of the People's Committee");

    private final Phrase label;

    ReceptionHolder(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
