package io.github.councilprocedures.election;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** An organ that the council before elected, and that works on until its successor is elected (cơ quan khóa trước). */
public enum OutgoingOrgan implements Labelled {
    /** The Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực Hội đồng nhân dân", "Standing Committee"),
    /** A committee of the council (Ban của HĐND). */
    COMMITTEE("Ban của Hội đồng nhân dân", "committee of the council"),
    /** The People's Committee (UBND). */
    PEOPLES_COMMITTEE("Ủy ban nhân dân", "People's Committee");

    private final Phrase label;

    OutgoingOrgan(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
