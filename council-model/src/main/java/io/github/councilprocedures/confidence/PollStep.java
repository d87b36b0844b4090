package io.github.councilprocedures.confidence;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a confidence poll (bước của việc lấy phiếu tín nhiệm), in the usual order. What follows the result differs from
 * officer to officer and stands with the {@linkplain OfficerRating rating}: see {@link Consequence}.
 */
public enum PollStep implements Labelled {
    /** The Standing Committee draws up the list and asks for reports (dự kiến danh sách, yêu cầu báo cáo). */
    LIST_DRAFTED("dự kiến danh sách, yêu cầu báo cáo", "list drafted and reports asked for"),
    /** An officer sends report and asset declaration (gửi báo cáo, kê khai tài sản, thu nhập). */
    REPORTS_RECEIVED("người được lấy phiếu gửi báo cáo", "officer's report sent"),
    /** The Fatherland Front sends its summary of voters' opinions (gửi báo cáo tổng hợp ý kiến cử tri). */
    FRONT_SUMMARY_RECEIVED("Mặt trận gửi báo cáo tổng hợp ý kiến cử tri", "summary of voters' opinions sent"),
    /** Reports and summary are sent to the delegates (gửi tài liệu đến đại biểu). */
    SENT_TO_DELEGATES("gửi tài liệu đến đại biểu", "papers sent to the delegates"),
    /** Delegates ask for something to be verified (đề nghị làm rõ, xác minh). */
    VERIFICATION_ASKED("đại biểu đề nghị xác minh, làm rõ", "verification asked for"),
    /** A delegate asks the officer for clarification (gửi yêu cầu đến người được lấy phiếu). */
    CLARIFICATION("đại biểu yêu cầu người được lấy phiếu làm rõ", "clarification asked of the officer"),
    /** The council decides on the list (quyết định danh sách). */
    LIST_DECIDED("HĐND quyết định danh sách", "list decided"),
    /** The secret ballot is held (bỏ phiếu kín). */
    BALLOTED("bỏ phiếu kín", "ballot held"),
    /** The council confirms the result by resolution (nghị quyết xác nhận kết quả). */
    CONFIRMED("nghị quyết xác nhận kết quả", "result confirmed");

    private final Phrase label;

    PollStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
