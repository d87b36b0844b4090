package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What the resolution of the council says of a document (kết luận của nghị quyết về văn bản). */
public enum LegalDocumentConclusion implements Labelled {
    /** That it is contrary (văn bản trái). */
    CONTRARY("trái", "contrary"),
    /** That it is not contrary (văn bản không trái). */
    NOT_CONTRARY("không trái", "not contrary"),
    /** Neither (nghị quyết không nêu). */
    NOT_STATED("không nêu trái hay không trái", "neither");

    private final Phrase label;

    LegalDocumentConclusion(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
