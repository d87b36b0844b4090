package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Where a question is dealt with (nơi xem xét chất vấn). Not how it is put: see {@link QuestionChannel}. */
public enum QuestioningSetting implements Labelled {
    /** At a session of the council (tại kỳ họp). */
    AT_SESSION("tại kỳ họp", "at a session"),
    /** Between two sessions, at a meeting of the Standing Committee (giữa hai kỳ họp, tại phiên họp Thường trực HĐND). */
    BETWEEN_SESSIONS("giữa hai kỳ họp", "between sessions");

    private final Phrase label;

    QuestioningSetting(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
