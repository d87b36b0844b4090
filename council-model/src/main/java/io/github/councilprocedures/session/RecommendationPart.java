package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a recommendation of a delegate has (hình thức, nội dung văn bản kiến nghị). */
public enum RecommendationPart implements Labelled {
    /** It is in writing (bằng văn bản). */
    WRITING("văn bản", "writing"),
    /** It states the reason (lý do). */
    REASON("lý do", "reason"),
    /** It states what is recommended (nội dung kiến nghị). */
    CONTENT("nội dung kiến nghị", "what is recommended");

    private final Phrase label;

    RecommendationPart(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
