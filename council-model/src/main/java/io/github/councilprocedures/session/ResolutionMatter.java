package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a resolution is about, as far as the majority it needs depends on it (nội dung của nghị quyết). */
public enum ResolutionMatter implements Labelled {
    /** Any matter but those below (vấn đề khác). */
    ORDINARY("vấn đề khác", "ordinary matter"),
    /** The relief or removal of an officer (miễn nhiệm, bãi nhiệm người giữ chức vụ), who remains a delegate. */
    OFFICER_REMOVAL("miễn nhiệm, bãi nhiệm người giữ chức vụ", "relief or removal of an officer"),
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
