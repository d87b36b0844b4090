package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Which offices were vacant when a session was convened (khuyết). */
public enum Vacancy implements Labelled {
    /** There was a Chair (không khuyết). */
    NONE("không khuyết", "no vacancy"),
    /** There was no Chair, but a Vice Chair (khuyết Chủ tịch HĐND). */
    CHAIR("khuyết Chủ tịch HĐND", "no Chair"),
    /** There was neither Chair nor Vice Chair, but other members (khuyết cả Chủ tịch và Phó Chủ tịch HĐND). */
    CHAIR_AND_VICE_CHAIRS("khuyết cả Chủ tịch và Phó Chủ tịch HĐND", "neither Chair nor Vice Chair"),
    /** There was no Standing Committee at all (khuyết Thường trực HĐND). */
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
