package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who acts in a matter of delegates or officers (chủ thể thực hiện). Not the supervising body of a supervision. */
public enum ActingBody implements Labelled {
    /** The council itself, at a session (HĐND). */
    COUNCIL("HĐND", "the council"),
    /** Its Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The voters (cử tri). */
    VOTERS("cử tri", "the voters"),
    /** Anybody else. */
    OTHER("cơ quan, người khác", "somebody else");

    private final Phrase label;

    ActingBody(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
