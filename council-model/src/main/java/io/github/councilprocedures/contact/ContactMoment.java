package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** On which side of the session a round of contact lies (trước hay sau kỳ họp). */
public enum ContactMoment implements Labelled {
    /** Before it opens (trước kỳ họp). */
    BEFORE_SESSION("trước kỳ họp", "before the session"),
    /** After it closed (sau kỳ họp). */
    AFTER_SESSION("sau kỳ họp", "after the session");

    private final Phrase label;

    ContactMoment(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
