package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a supervision by a delegates' group (bước giám sát của Tổ đại biểu), in the usual order; the last two may happen
 * beside it. Closing is named by no law.
 */
public enum GroupStep implements Labelled {
    /** It is planned (lập kế hoạch). */
    PLANNED("lập kế hoạch giám sát", "planned"),
    /** Content and plan are notified to those supervised (thông báo nội dung, kế hoạch). */
    NOTIFIED("thông báo nội dung, kế hoạch", "supervisees notified"),
    /** The supervision starts (tiến hành giám sát). */
    IN_PROGRESS("tiến hành giám sát", "started"),
    /** The supervision ends, from which the time to report is counted (kết thúc giám sát). */
    FINISHED("kết thúc giám sát", "ended"),
    /** The result is reported to the Standing Committee (báo cáo kết quả với Thường trực HĐND). */
    REPORTED("báo cáo kết quả", "reported"),
    /** The file is closed (kết thúc hồ sơ); named by no law. */
    CLOSED("kết thúc hồ sơ", "closed"),
    /** A delegate requires a violation to be ended (yêu cầu chấm dứt hành vi vi phạm). */
    VIOLATION_REQUEST("yêu cầu chấm dứt hành vi vi phạm", "end of a violation required"),
    /** A delegate requires the directly superior body to settle it (yêu cầu cơ quan cấp trên trực tiếp). */
    ESCALATED_TO_SUPERIOR("yêu cầu cơ quan cấp trên trực tiếp giải quyết", "put to the superior body");

    private final Phrase label;

    GroupStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
