package io.github.councilprocedures.workflow;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What can go wrong with a step of a case (loại thiếu sót của một bước). */
public enum FaultKind implements Labelled {
    /** It was taken after its last day (chậm). */
    LATE("chậm", "late"),
    /** It was not taken by its last day, as far as a complete record reaches (quá hạn). */
    OVERDUE("quá hạn", "overdue"),
    /** It was taken although the step before it never was (bỏ qua bước trước). */
    SKIPPED("bỏ qua bước phải đi trước", "a step was skipped"),
    /** It was taken before what must come first (sai thứ tự). */
    OUT_OF_ORDER("sai thứ tự", "out of order"),
    /** It was taken by another than the law names (sai chủ thể). */
    WRONG_BODY("sai chủ thể", "wrong body"),
    /** It lacks a paper (thiếu tài liệu). */
    MISSING_DOCUMENT("thiếu tài liệu", "missing document"),
    /** Somebody who is to be told was not (thiếu nơi nhận). */
    MISSING_RECIPIENT("thiếu nơi nhận", "missing recipient");

    private final Phrase label;

    FaultKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
