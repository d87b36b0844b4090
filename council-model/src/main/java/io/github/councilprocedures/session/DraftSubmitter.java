package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * Who submits a draft to the council (cơ quan trình dự thảo), as far as the law tells them apart.
 */
public enum DraftSubmitter implements Labelled {
    /** The People's Committee of the level (UBND cùng cấp). */
    PEOPLES_COMMITTEE("Ủy ban nhân dân", "People's Committee"),
    /** Any other body or organisation entitled to submit (cơ quan, tổ chức khác). */
    OTHER_BODY("cơ quan, tổ chức khác", "another body");

    private final Phrase label;

    DraftSubmitter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
