package io.github.councilprocedures.confidence;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a vote of confidence (bước của việc bỏ phiếu tín nhiệm), in the usual order. What is done in turn at the sitting
 * stands apart: see {@link ConfidenceVote#hearing()}.
 */
public enum VoteStep implements Labelled {
    /** The ground arises: enough delegates, the Fatherland Front, or a poll (có căn cứ bỏ phiếu tín nhiệm). */
    TRIGGERED("có căn cứ bỏ phiếu tín nhiệm", "ground arisen"),
    /** The Standing Committee puts it to the council (trình HĐND bỏ phiếu tín nhiệm). */
    SUBMITTED("trình HĐND bỏ phiếu tín nhiệm", "put to the council"),
    /** The secret ballot is held (bỏ phiếu kín). */
    BALLOTED("bỏ phiếu kín", "ballot held"),
    /** The council confirms the result by resolution (nghị quyết xác nhận kết quả). */
    CONFIRMED("nghị quyết xác nhận kết quả", "result confirmed"),
    /** The officer resigns (xin từ chức). */
    RESIGNED("xin từ chức", "resigned"),
    /** Relief or removal is put to the council (trình miễn nhiệm, bãi nhiệm). */
    RELIEF_SUBMITTED("trình HĐND miễn nhiệm, bãi nhiệm", "relief put to the council"),
    /** The council relieves or removes the officer (miễn nhiệm, bãi nhiệm). */
    RELIEVED("HĐND miễn nhiệm, bãi nhiệm", "relieved"),
    /** The result is sent up for approval (đề nghị phê chuẩn). */
    APPROVAL_PENDING("gửi kết quả đề nghị phê chuẩn", "sent for approval"),
    /** The approval is given (được phê chuẩn). */
    DONE("kết quả được phê chuẩn", "approved");

    private final Phrase label;

    VoteStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
