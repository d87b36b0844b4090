package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a delegates' group supervises (nội dung giám sát của Tổ đại biểu). Any can be recorded; which of them the law gives a group is for rules. */
public enum GroupMatter implements Labelled {
    /** How law and the council's resolutions are carried out (việc tuân theo pháp luật, nghị quyết của HĐND). */
    LAW_IMPLEMENTATION("việc thi hành pháp luật, nghị quyết của HĐND", "how law and resolutions are carried out"),
    /** A matter that the council or its Standing Committee assigned (vấn đề được HĐND, Thường trực HĐND phân công). */
    ASSIGNED_MATTER("vấn đề được HĐND, Thường trực HĐND phân công", "an assigned matter"),
    /** Something else (nội dung khác). */
    OTHER("nội dung khác", "another matter");

    private final Phrase label;

    GroupMatter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
