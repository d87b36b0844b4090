package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Against whom a denunciation is (người bị tố cáo), as far as it decides who settles it. Never a name. */
public enum AccusedPost implements Labelled {
    /** A full-time delegate, about the performance of duties (đại biểu HĐND hoạt động chuyên trách). */
    FULL_TIME_DELEGATE("đại biểu HĐND hoạt động chuyên trách", "full-time delegate"),
    /** Another delegate when acting as one (đại biểu HĐND khác khi thực hiện nhiệm vụ đại biểu). */
    DELEGATE_ON_DUTY("đại biểu HĐND khác khi thực hiện nhiệm vụ đại biểu", "other delegate acting as one"),
    /** The Chair of the council (Chủ tịch HĐND). */
    COUNCIL_CHAIR("Chủ tịch HĐND", "Chair of the council"),
    /** A Vice Chair of the council (Phó Chủ tịch HĐND). */
    COUNCIL_VICE_CHAIR("Phó Chủ tịch HĐND", "Vice Chair of the council"),
    /** Somebody else (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    AccusedPost(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
