package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Of what a document shows signs (dấu hiệu vi phạm của văn bản). */
public enum LegalDocumentSign implements Labelled {
    /** Of being contrary to the Constitution (dấu hiệu trái Hiến pháp). */
    UNCONSTITUTIONAL("dấu hiệu trái Hiến pháp", "signs of being unconstitutional"),
    /** Of being contrary to the law, a higher document or a resolution of the council (dấu hiệu trái luật, văn bản cấp trên, nghị quyết HĐND). */
    ILLEGAL("dấu hiệu trái luật, văn bản của cơ quan cấp trên hoặc nghị quyết của HĐND", "signs of other illegality");

    private final Phrase label;

    LegalDocumentSign(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
