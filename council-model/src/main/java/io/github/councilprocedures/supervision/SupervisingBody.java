package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who supervises (chủ thể giám sát). */
public enum SupervisingBody implements Labelled {
    /** The council itself, at its sessions (HĐND). */
    COUNCIL("HĐND", "the council"),
    /** Its Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** One of its committees (Ban của HĐND). */
    COMMITTEE("Ban của HĐND", "committee"),
    /** A delegates' group (Tổ đại biểu HĐND). */
    DELEGATES_GROUP("Tổ đại biểu HĐND", "delegates' group"),
    /** A single delegate (đại biểu HĐND). */
    DELEGATE("đại biểu HĐND", "delegate");

    private final Phrase label;

    SupervisingBody(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
