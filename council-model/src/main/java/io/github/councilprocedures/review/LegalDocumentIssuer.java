package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who in a unit issued a legal document (cơ quan ban hành văn bản). */
public enum LegalDocumentIssuer implements Labelled {
    /** The council, by a resolution (HĐND, nghị quyết). */
    COUNCIL("HĐND", "council"),
    /** The People's Committee, by a decision (UBND, quyết định). */
    PEOPLES_COMMITTEE("UBND", "People's Committee");

    private final Phrase label;

    LegalDocumentIssuer(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
