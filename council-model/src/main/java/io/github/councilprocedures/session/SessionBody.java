package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A body that prepares or serves a session (cơ quan tham gia chuẩn bị, tiến hành kỳ họp). */
public enum SessionBody implements Labelled {
    /** The Standing Committee of the council (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The Standing Committee of the previous council (Thường trực HĐND khóa trước). */
    PREVIOUS_STANDING_COMMITTEE("Thường trực HĐND khóa trước", "Standing Committee of the previous council"),
    /** The People's Committee (UBND). */
    PEOPLES_COMMITTEE("UBND", "People's Committee"),
    /** The Fatherland Front Committee or its Standing Board (Ủy ban MTTQ Việt Nam, Ban Thường trực). */
    FRONT("Ủy ban MTTQ Việt Nam", "Fatherland Front Committee"),
    /** A body whom the law does not name (cơ quan khác). */
    OTHER("cơ quan khác", "another body");

    private final Phrase label;

    SessionBody(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
