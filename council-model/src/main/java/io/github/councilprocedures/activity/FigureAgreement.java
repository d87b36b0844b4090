package io.github.councilprocedures.activity;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Whether a figure of a report agrees with what is recorded (đối chiếu số liệu), or why that cannot be told. */
public enum FigureAgreement implements Labelled {
    /** As many are recorded (khớp). */
    AGREES("khớp", "agrees"),
    /** More or fewer are recorded (lệch). */
    DIFFERS("lệch", "differs"),
    /** The record is not complete through the end of the period (hồ sơ chưa đầy đủ đến hết kỳ báo cáo). */
    RECORD_NOT_COMPLETE("hồ sơ chưa đầy đủ đến hết kỳ báo cáo", "the record is not complete through the period"),
    /** Of some it is not recorded when they were, or how many (có việc chưa ghi ngày hoặc số lượng). */
    DETAILS_MISSING("có việc chưa ghi ngày hoặc số lượng", "of some the day or the number is not recorded"),
    /** A record does not hold what is counted (hồ sơ không ghi nội dung này). */
    NOT_RECORDED("hồ sơ không ghi nội dung này", "a record does not hold it"),
    /** The figures are those of other councils (số liệu của HĐND khác). */
    OTHER_COUNCILS("số liệu của HĐND khác", "the figures are of other councils"),
    /** The days of the period are not known (chưa rõ ngày đầu, ngày cuối của kỳ báo cáo). */
    PERIOD_NOT_KNOWN("chưa rõ ngày đầu, ngày cuối của kỳ báo cáo", "the days of the period are not known");

    private final Phrase label;

    FigureAgreement(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
