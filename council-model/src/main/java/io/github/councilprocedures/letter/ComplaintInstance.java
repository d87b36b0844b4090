package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Which complaint about a matter it is (lần khiếu nại). */
public enum ComplaintInstance implements Labelled {
    /** The first (khiếu nại lần đầu). */
    FIRST("lần đầu", "first"),
    /** The second, after a first settlement (khiếu nại lần hai). */
    SECOND("lần hai", "second");

    private final Phrase label;

    ComplaintInstance(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
