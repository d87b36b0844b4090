package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Which offices were vacant when a session was convened (khuyết); each includes those before it. */
public enum Vacancy implements Labelled {
    /** Neither the Chair nor all Vice Chairs were missing (không khuyết). */
    NONE("không khuyết", "no vacancy"),
    /** There was no Chair (khuyết Chủ tịch HĐND). */
    CHAIR("khuyết Chủ tịch HĐND", "no Chair"),
    /** There was neither a Chair nor a Vice Chair (khuyết cả Chủ tịch và Phó Chủ tịch HĐND). */
    CHAIR_AND_VICE_CHAIRS("khuyết cả Chủ tịch và Phó Chủ tịch HĐND", "neither Chair nor Vice Chair"),
    /** There was no Standing Committee (khuyết Thường trực HĐND). */
    STANDING_COMMITTEE("khuyết Thường trực HĐND", "no Standing Committee");

    private final Phrase label;

    Vacancy(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
