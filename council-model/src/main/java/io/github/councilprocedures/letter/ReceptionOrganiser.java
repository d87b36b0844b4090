package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who organises the reception of citizens by delegates (chủ thể tổ chức để đại biểu tiếp công dân). */
public enum ReceptionOrganiser implements Labelled {
    /** The Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The Chair of the council (Chủ tịch HĐND). */
    COUNCIL_CHAIR("Chủ tịch HĐND", "Chair of the council"),
    /** Somebody else (chủ thể khác). */
    OTHER("chủ thể khác", "somebody else");

    private final Phrase label;

    ReceptionOrganiser(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
