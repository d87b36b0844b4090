package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of the review of a report (bước xem xét báo cáo), in the order of the law. */
public enum ReportReviewStep implements Labelled {
    /** The report is expected at the session (dự kiến xem xét); named by no law. */
    EXPECTED("dự kiến xem xét", "expected"),
    /** The report comes in (nhận báo cáo); named by no law. */
    RECEIVED("nhận báo cáo", "received"),
    /** A committee is assigned to verify it (phân công Ban thẩm tra). */
    ASSIGNED("phân công Ban thẩm tra", "assigned for verification"),
    /** The committee holds its verification meeting (Ban họp thẩm tra), after which its report goes to the council and the Standing Committee. */
    VERIFIED("Ban họp thẩm tra", "verified"),
    /** The report is presented at the session (trình bày báo cáo tại kỳ họp). */
    PRESENTED("trình bày báo cáo tại kỳ họp", "presented"),
    /** Who made it supplements it (báo cáo bổ sung), before the discussion. */
    SUPPLEMENTED("báo cáo bổ sung", "supplemented"),
    /** The council discusses it (HĐND thảo luận). */
    DISCUSSED("HĐND thảo luận", "discussed"),
    /** The council adopts a resolution on it (HĐND ra nghị quyết), which it may do without. */
    RESOLUTION_ADOPTED("HĐND ra nghị quyết về báo cáo", "resolution adopted"),
    /** The council leaves it at that (HĐND ghi nhận báo cáo, không ra nghị quyết); named by no law. */
    NOTED("HĐND ghi nhận, không ra nghị quyết", "noted without a resolution"),
    /** The implementation of the resolution is followed (theo dõi, đôn đốc thực hiện). */
    FOLLOW_UP("theo dõi, đôn đốc thực hiện", "followed up");

    private final Phrase label;

    ReportReviewStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
