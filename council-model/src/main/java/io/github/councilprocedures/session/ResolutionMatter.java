package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a resolution is about, as far as the majority it needs depends on it (nội dung của nghị quyết). */
public enum ResolutionMatter implements Labelled {
    /** Any matter but the removal of a delegate (vấn đề khác); removing an officer, too, is an ordinary matter. */
    ORDINARY("vấn đề khác", "ordinary matter"),
    /** The removal of a delegate (bãi nhiệm đại biểu HĐND). */
    DELEGATE_REMOVAL("bãi nhiệm đại biểu HĐND", "removal of a delegate");

    private final Phrase label;

    ResolutionMatter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
