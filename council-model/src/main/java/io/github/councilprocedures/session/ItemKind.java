package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What an item of the agenda is (loại nội dung), as far as its procedure depends on it.
 */
public enum ItemKind implements Labelled {
    /** A draft resolution (dự thảo nghị quyết). */
    DRAFT_RESOLUTION("dự thảo nghị quyết", "draft resolution"),
    /** A report (báo cáo). */
    REPORT("báo cáo", "report"),
    /** A scheme (đề án). */
    SCHEME("đề án", "scheme"),
    /** Anything else, such as questions or an election (nội dung khác). */
    OTHER("nội dung khác", "other item");

    private final Phrase label;

    ItemKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
