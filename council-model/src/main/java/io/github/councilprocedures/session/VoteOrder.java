package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * How a resolution of several items is voted (cách biểu quyết).
 */
public enum VoteOrder implements Labelled {
    /** The whole at once (biểu quyết toàn bộ một lần). */
    WHOLE_ONCE("toàn bộ một lần", "the whole at once"),
    /** Item by item and then the whole (từng vấn đề, sau đó toàn bộ). */
    ITEMS_THEN_WHOLE("từng vấn đề, sau đó toàn bộ", "item by item, then the whole"),
    /** Item by item and never the whole (chỉ từng vấn đề). */
    ITEMS_ONLY("chỉ từng vấn đề", "item by item only");

    private final Phrase label;

    VoteOrder(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
