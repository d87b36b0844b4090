package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What somebody did at a meeting or conference, or about it (vai trò của người được nêu tên). */
public enum Role implements Labelled {
    /** Reported (báo cáo). */
    REPORTED("báo cáo", "reported"),
    /** Answered petitions and opinions (trả lời kiến nghị, ý kiến). */
    ANSWERED("trả lời kiến nghị, ý kiến", "answered"),
    /** Attended (dự). */
    ATTENDED("dự", "attended"),
    /** Concluded (kết luận). */
    CONCLUDED("kết luận", "concluded"),
    /** Wrote the text (viết bài). */
    WROTE("viết bài", "wrote the text");

    private final Phrase label;

    Role(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
