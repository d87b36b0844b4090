package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What followed a vote of confidence (việc tiếp theo). */
public enum ConfidenceVoteSequel implements Labelled {
    /** The person resigned (xin từ chức). */
    RESIGNATION("xin từ chức", "resignation"),
    /** The nominator put relief to the council (trình miễn nhiệm). */
    RELIEF_PUT("trình HĐND miễn nhiệm", "relief put to the council"),
    /** Nothing followed. */
    NOTHING("không có việc tiếp theo", "nothing");

    private final Phrase label;

    ConfidenceVoteSequel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
