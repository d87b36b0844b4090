package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who leads a council while it has no Chair (người được giao điều hành). */
public enum ActingLeader implements Labelled {
    /** A Vice Chair of the council (Phó Chủ tịch HĐND). */
    VICE_CHAIR("Phó Chủ tịch", "Vice Chair"),
    /** Another delegate of the council (đại biểu HĐND khác). */
    DELEGATE("đại biểu khác của Hội đồng nhân dân", "another delegate"),
    /** Somebody who is no delegate of it (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    ActingLeader(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
