package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who chaired a dialogue (chủ trì hội nghị đối thoại). */
public enum DialogueChair implements Labelled {
    /** The People's Committee (UBND). */
    PEOPLES_COMMITTEE("UBND", "People's Committee"),
    /** A representative of the Standing Committee of the council (đại diện Thường trực HĐND). */
    STANDING_COMMITTEE("đại diện Thường trực HĐND", "representative of the Standing Committee"),
    /** The Fatherland Front Committee (Ủy ban MTTQ Việt Nam). */
    FRONT("Ủy ban MTTQ Việt Nam", "Fatherland Front Committee"),
    /** Somebody else (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    DialogueChair(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
