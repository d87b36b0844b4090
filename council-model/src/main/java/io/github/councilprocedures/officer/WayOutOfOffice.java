package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How somebody left a post (hình thức thôi giữ chức vụ). */
public enum WayOutOfOffice implements Labelled {
    /** Resignation for health or another reason (từ chức, xin thôi). */
    RESIGNATION("từ chức", "resignation"),
    /** Released by the council or its Standing Committee on a move to other work (cho thôi giữ chức vụ do chuyển công tác). */
    RELEASE("cho thôi giữ chức vụ do chuyển công tác", "release on a move to other work"),
    /** Relieved by the council (miễn nhiệm). */
    RELIEF("miễn nhiệm", "relief"),
    /** Removed by the council (bãi nhiệm). */
    REMOVAL("bãi nhiệm", "removal"),
    /** Moved by the superior (điều động), without the council. */
    TRANSFER("cấp trên điều động", "transfer by the superior"),
    /** Dismissed by the superior (cách chức), without the council. */
    DISMISSAL("cách chức", "dismissal by the superior"),
    /** Retired (nghỉ hưu). */
    RETIREMENT("nghỉ hưu", "retirement"),
    /** Died in office (từ trần). */
    DEATH("từ trần", "death");

    private final Phrase label;

    WayOutOfOffice(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
