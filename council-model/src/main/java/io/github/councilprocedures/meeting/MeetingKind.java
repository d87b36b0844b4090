package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of meeting of the Standing Committee (loại phiên họp Thường trực). */
public enum MeetingKind implements Labelled {
    /** An ordinary meeting (phiên họp thường kỳ), once a month. */
    ORDINARY("thường kỳ", "ordinary"),
    /** An ad hoc meeting (phiên họp đột xuất), which the Chair asks for. */
    AD_HOC("đột xuất", "ad hoc");

    private final Phrase label;

    MeetingKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
