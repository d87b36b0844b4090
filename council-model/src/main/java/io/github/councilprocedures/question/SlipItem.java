package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What stands on a question slip (nội dung phiếu chất vấn). */
public enum SlipItem implements Labelled {
    /** What is asked (vấn đề chất vấn). */
    SUBJECT("vấn đề chất vấn", "subject"),
    /** Who is questioned (người bị chất vấn). */
    PERSON("người bị chất vấn", "person questioned");

    private final Phrase label;

    SlipItem(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
