package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * How often the time to settle a denunciation was extended (số lần gia hạn giải quyết tố cáo), each time in writing.
 */
public enum Extension implements Labelled {
    /** Never (không gia hạn). */
    NONE("không gia hạn", "no extension"),
    /** Once (gia hạn một lần). */
    ONCE("gia hạn một lần", "one extension"),
    /** Twice (gia hạn hai lần). */
    TWICE("gia hạn hai lần", "two extensions");

    private final Phrase label;

    Extension(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
