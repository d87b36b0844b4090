package io.github.councilprocedures.record;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A list of a record that may claim to be complete (danh mục của hồ sơ). */
public enum RecordList implements Labelled {
    /** Sessions with their resolutions (kỳ họp). */
    SESSIONS("kỳ họp", "sessions"),
    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    MEETINGS("phiên họp Thường trực HĐND", "Standing Committee meetings"),
    /** Briefing conferences (hội nghị giao ban). */
    BRIEFINGS("hội nghị giao ban", "briefing conferences"),
    /** Supervisions with their visits and steps (cuộc giám sát). */
    SUPERVISIONS("cuộc giám sát", "supervisions"),
    /** Evaluations of the coordination regulation (đánh giá thực hiện quy chế phối hợp). */
    EVALUATIONS("đánh giá thực hiện quy chế phối hợp", "evaluations of the coordination regulation");

    private final Phrase label;

    RecordList(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
