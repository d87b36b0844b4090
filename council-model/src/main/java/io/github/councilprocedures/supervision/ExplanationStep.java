package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of an explanation session (bước của phiên giải trình), in the usual order; of the last two, one follows the other or does not. */
public enum ExplanationStep implements Labelled {
    /** The Standing Committee decides to hold it (quyết định tổ chức phiên giải trình). */
    DECIDED("quyết định tổ chức phiên giải trình", "session decided"),
    /** Content and plan are notified to who must explain (thông báo nội dung, kế hoạch). */
    NOTIFIED("thông báo nội dung, kế hoạch", "content and plan notified"),
    /** The session is held (tổ chức phiên giải trình). */
    HELD("tổ chức phiên giải trình", "session held"),
    /** The chair sums up and proposes a conclusion (dự kiến kết luận). */
    CONCLUSION_DRAFTED("dự kiến kết luận", "conclusion drafted"),
    /** The Standing Committee passes the conclusion (biểu quyết thông qua kết luận). */
    CONCLUDED("thông qua kết luận", "conclusion passed"),
    /** The conclusion is sent (gửi kết luận). */
    SENT("gửi kết luận", "conclusion sent"),
    /** Those concerned have carried it out (thực hiện kết luận). */
    IMPLEMENTED("thực hiện kết luận", "conclusion carried out"),
    /** What was not carried out is reported to the council (báo cáo HĐND xem xét, quyết định). */
    REFERRED_TO_COUNCIL("báo cáo HĐND xem xét", "referred to the council");

    private final Phrase label;

    ExplanationStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
