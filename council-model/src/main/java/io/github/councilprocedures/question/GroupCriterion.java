package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The criterion that a group of issues meets (tiêu chí lựa chọn nhóm vấn đề chất vấn). */
public enum GroupCriterion implements Labelled {
    /** Pressing for many delegates or voters (vấn đề bức xúc được nhiều đại biểu, cử tri quan tâm). */
    PRESSING("vấn đề bức xúc được nhiều đại biểu, cử tri quan tâm", "pressing for many delegates or voters"),
    /** Signs of a violation (vấn đề có dấu hiệu vi phạm pháp luật). */
    SIGNS_OF_VIOLATION("vấn đề có dấu hiệu vi phạm pháp luật", "signs of a violation"),
    /** Answered before, but the delegate does not agree (vấn đề đã được trả lời nhưng đại biểu chưa đồng ý). */
    ANSWER_DISPUTED("vấn đề đã được trả lời nhưng đại biểu chưa đồng ý", "answered before without agreement"),
    /** Another issue that makes management better, or that a survey or supervision found (vấn đề khác nhằm nâng cao hiệu quả quản lý hoặc phát hiện qua khảo sát, giám sát). */
    MANAGEMENT(
            "vấn đề khác nhằm nâng cao hiệu quả quản lý hoặc phát hiện qua khảo sát, giám sát",
            "better management, or found by survey or supervision"),
    /** None of them (không thuộc tiêu chí nào). */
    NONE("không thuộc tiêu chí nào", "none");

    private final Phrase label;

    GroupCriterion(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
