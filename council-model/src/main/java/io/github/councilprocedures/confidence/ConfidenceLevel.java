package io.github.councilprocedures.confidence;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a ballot says of an officer (mức độ tín nhiệm): one of three levels in a poll, one of two in a vote. */
public enum ConfidenceLevel implements Labelled {
    /** High confidence, in a poll (tín nhiệm cao). */
    HIGH("tín nhiệm cao", "high confidence"),
    /** Confidence, the middle level of a poll (tín nhiệm). */
    MEDIUM("tín nhiệm", "confidence"),
    /** Low confidence, in a poll (tín nhiệm thấp). */
    LOW("tín nhiệm thấp", "low confidence"),
    /** Confidence, in a vote (tín nhiệm). */
    TRUST("tín nhiệm (bỏ phiếu)", "confidence (vote)"),
    /** No confidence, in a vote (không tín nhiệm). */
    NO_TRUST("không tín nhiệm", "no confidence");

    private final Phrase label;

    ConfidenceLevel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * Whether it is one of the three levels of a poll rather than of the two of a vote.
     *
     * @return true for the first three
     */
    public boolean ofPoll() {
        return compareTo(LOW) <= 0;
    }
}
