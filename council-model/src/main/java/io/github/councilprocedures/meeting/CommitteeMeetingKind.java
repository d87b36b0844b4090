package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of meeting of the People's Committee (loại phiên họp UBND). */
public enum CommitteeMeetingKind implements Labelled {
    /** A regular meeting (phiên họp thường kỳ), once a month. */
    REGULAR("thường kỳ", "regular"),
    /** A meeting outside the plan: extraordinary (bất thường) until 2025-02-28, thematic or on unexpected matters (chuyên đề, đột xuất) since 2025-06-16. */
    SPECIAL("bất thường, chuyên đề hoặc đột xuất", "extraordinary, thematic or unexpected");

    private final Phrase label;

    CommitteeMeetingKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
