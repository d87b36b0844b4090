package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What the Standing Committee decides of an explanation session (nội dung quyết định tổ chức phiên giải trình). */
public enum ExplanationMatter implements Labelled {
    /** That it is held (việc tổ chức). */
    HOLDING("việc tổ chức", "holding it"),
    /** What is explained (nội dung). */
    CONTENT("nội dung", "content"),
    /** The plan (kế hoạch). */
    PLAN("kế hoạch", "plan"),
    /** Who must explain (người được yêu cầu giải trình). */
    PERSONS("người được yêu cầu giải trình", "persons required to explain");

    private final Phrase label;

    ExplanationMatter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
