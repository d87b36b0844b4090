package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What supervisees are told at the beginning of a thematic supervision (nội dung thông báo cho đối tượng chịu sự giám sát). */
public enum NoticeItem implements Labelled {
    /** The content of the supervision (nội dung giám sát). */
    CONTENT("nội dung", "content"),
    /** Its plan (kế hoạch giám sát). */
    PLAN("kế hoạch", "plan"),
    /** The outline of the report they are to write (đề cương báo cáo). */
    OUTLINE("đề cương báo cáo", "report outline");

    private final Phrase label;

    NoticeItem(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
