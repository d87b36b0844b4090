package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * The kind of document in which a supervision ends (loại văn bản sau giám sát). They have different effects: a resolution
 * binds; of a conclusion, recommendation or request those supervised may ask that it be considered again (Law 87/2015/QH13,
 * Article 8, Clause 3).
 */
public enum SupervisionDocumentKind implements Labelled {
    /** A resolution of the council on a supervision (nghị quyết về giám sát). */
    RESOLUTION("nghị quyết", "resolution"),
    /** A conclusion (kết luận). */
    CONCLUSION("kết luận", "conclusion"),
    /** A recommendation (kiến nghị). Not a voters' petition, which has the same name. */
    RECOMMENDATION("kiến nghị", "recommendation"),
    /** A request (yêu cầu). */
    REQUEST("yêu cầu", "request");

    private final Phrase label;

    SupervisionDocumentKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
