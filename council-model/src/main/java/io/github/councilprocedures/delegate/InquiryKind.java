package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What a delegate asks of a body or an officer (loại chất vấn, yêu cầu).
 */
public enum InquiryKind implements Labelled {
    /** A question put during a session (chất vấn tại kỳ họp). */
    QUESTION_AT_SESSION("chất vấn tại kỳ họp", "question at a session"),
    /** A question put between two sessions (chất vấn giữa hai kỳ họp). */
    QUESTION_BETWEEN_SESSIONS("chất vấn giữa hai kỳ họp", "question between sessions"),
    /** A demand to stop a violation of law (yêu cầu chấm dứt hành vi vi phạm pháp luật). */
    END_OF_VIOLATION("yêu cầu chấm dứt hành vi vi phạm pháp luật", "demand to stop a violation");

    private final Phrase label;

    InquiryKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
