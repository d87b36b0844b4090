package io.github.councilprocedures.fact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * An answer to "was this duty kept?" (kết luận). Four answers, because "nothing wrong" and "nothing checked" differ.
 * Never a boolean; {@link Reason} says why.
 */
public enum Verdict implements Labelled {
    /** The duty was kept. */
    SATISFIED("đạt", "satisfied"),
    /** The duty was not kept; the ground of the finding says whether that is a breach of law. */
    VIOLATED("không đạt", "violated"),
    /** The duty does not concern this matter, or was not law on its day. */
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    /** It cannot be said, and the reason tells why. */
    UNDETERMINED("chưa xác định được", "undetermined");

    private final Phrase label;

    Verdict(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
