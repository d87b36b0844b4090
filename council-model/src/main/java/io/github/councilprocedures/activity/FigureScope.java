package io.github.councilprocedures.activity;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Whose activity figures count (phạm vi số liệu). */
public enum FigureScope implements Labelled {
    /** The council that reports, with its Standing Committee and committees (HĐND báo cáo). */
    OWN_COUNCIL("HĐND báo cáo", "the reporting council"),
    /** All councils below it together (HĐND cấp dưới). */
    LOWER_COUNCILS("HĐND cấp dưới", "the councils below");

    private final Phrase label;

    FigureScope(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
