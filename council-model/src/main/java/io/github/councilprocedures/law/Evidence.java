package io.github.councilprocedures.law;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * How surely a clause or a date is known (mức độ chắc chắn), the surest first. Not how firmly it binds: that is
 * {@link Ground}.
 */
public enum Evidence implements Labelled {
    /** The text itself was read (đã đọc văn bản). */
    TEXT_READ(new Phrase("đã đọc văn bản", "text read")),
    /** An official or press source states it; the text was not read (theo nguồn tin đã công bố). */
    REPORTED(new Phrase("theo nguồn tin đã công bố", "reported")),
    /** Known from memory or inferred, and not checked (chưa kiểm chứng). */
    RECALLED(new Phrase("chưa kiểm chứng", "not verified"));

    private final Phrase label;

    Evidence(Phrase label) {
        this.label = label;
    }

    @Override
    public Phrase label() {
        return label;
    }
}
