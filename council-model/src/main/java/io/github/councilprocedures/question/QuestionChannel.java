package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How a question is put (hình thức chất vấn). With {@link QuestioningSetting} it makes the three ways of Law 87/2015/QH13, Article 84: at a session, at a meeting of the Standing Committee, in writing. */
public enum QuestionChannel implements Labelled {
    /** By word of mouth at the sitting (chất vấn trực tiếp tại phiên chất vấn). */
    AT_SITTING("trực tiếp tại phiên chất vấn", "at the sitting"),
    /** In writing only (gửi chất vấn bằng văn bản). */
    IN_WRITING("bằng văn bản", "in writing");

    private final Phrase label;

    QuestionChannel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
