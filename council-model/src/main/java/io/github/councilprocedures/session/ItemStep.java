package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step by which an item passes through a session (bước thông qua), in the order of the law.
 */
public enum ItemStep implements Labelled {
    /** The proposer presents it (thuyết trình đề án, báo cáo, dự thảo). */
    PROPOSED("thuyết trình", "presented by the proposer"),
    /** The committee presents its verification report (trình bày báo cáo thẩm tra). */
    VERIFICATION_PRESENTED("trình bày báo cáo thẩm tra", "verification report presented"),
    /** Groups of delegates discuss it (thảo luận tổ). */
    GROUP_DISCUSSION("thảo luận tổ", "group discussion"),
    /** The council discusses it (thảo luận). */
    DISCUSSION("thảo luận", "discussion"),
    /** The body concerned explains, if the council asks (giải trình). */
    EXPLANATION("giải trình", "explanation"),
    /** The council votes (biểu quyết). */
    VOTED("biểu quyết", "vote");

    private final Phrase label;

    ItemStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
