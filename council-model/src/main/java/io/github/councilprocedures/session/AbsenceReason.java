package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * The reason a delegate gives for being absent (lý do vắng mặt).
 */
public enum AbsenceReason implements Labelled {
    /** No reason (không có lý do). */
    NONE("không có lý do", "no reason"),
    /** A reason that is not legitimate (lý do không chính đáng). */
    NOT_LEGITIMATE("lý do không chính đáng", "a reason that is not legitimate"),
    /** A legitimate reason (lý do chính đáng). */
    LEGITIMATE("lý do chính đáng", "a legitimate reason");

    private final Phrase label;

    AbsenceReason(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
