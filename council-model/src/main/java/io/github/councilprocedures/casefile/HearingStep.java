package io.github.councilprocedures.casefile;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What is done in turn at a session or meeting that takes up a matter (trình tự xem xét tại kỳ họp, phiên họp). All of it may happen on one day, so the order is that of the record. */
public enum HearingStep implements Labelled {
    /** The submission is presented (trình bày tờ trình). */
    SUBMISSION_PRESENTED("trình bày tờ trình", "submission presented"),
    /** The report is presented (trình bày báo cáo). */
    REPORT_PRESENTED("trình bày báo cáo", "report presented"),
    /** The verification report is presented (trình bày báo cáo thẩm tra). */
    VERIFICATION_PRESENTED("trình bày báo cáo thẩm tra", "verification report presented"),
    /** Who proposed it presents the proposal (cơ quan, người đề nghị trình bày). */
    PROPOSAL_PRESENTED("cơ quan, người đề nghị trình bày", "proposal presented"),
    /** The chair states the issue (chủ tọa nêu vấn đề). */
    ISSUE_STATED("chủ tọa nêu vấn đề", "issue stated by the chair"),
    /** Members and delegates raise issues (thành viên, đại biểu nêu vấn đề). */
    ISSUES_RAISED("thành viên, đại biểu nêu vấn đề", "issues raised"),
    /** A delegate asks (đại biểu nêu chất vấn). */
    ASKED("đại biểu nêu chất vấn", "question put"),
    /** The person questioned answers (người bị chất vấn trả lời). */
    ANSWERED("người bị chất vấn trả lời", "question answered"),
    /** A delegate who does not agree asks again (đại biểu chất vấn lại). */
    ASKED_AGAIN("đại biểu chất vấn lại", "question put again"),
    /** Others who are invited answer (người khác được mời trả lời). */
    OTHERS_ANSWERED("người khác được mời trả lời", "others answered"),
    /** Those supervised report or explain (đối tượng chịu sự giám sát báo cáo, giải trình). */
    EXPLAINED("đối tượng chịu sự giám sát báo cáo, giải trình", "explanation given"),
    /** Those who are invited speak (cơ quan, tổ chức, cá nhân được mời phát biểu). */
    BODIES_HEARD("cơ quan, tổ chức, cá nhân được mời phát biểu", "those invited heard"),
    /** The matter is discussed (thảo luận). */
    DISCUSSED("thảo luận", "discussed"),
    /** The result of the discussion is reported (báo cáo kết quả thảo luận). */
    DISCUSSION_REPORTED("báo cáo kết quả thảo luận", "discussion reported"),
    /** The officer concerned speaks (người được bỏ phiếu trình bày ý kiến). */
    PERSON_HEARD("người được bỏ phiếu trình bày ý kiến", "officer heard"),
    /** Who presented or issued it supplements (báo cáo, giải trình bổ sung). */
    SUPPLEMENTED("báo cáo, giải trình bổ sung", "supplement given"),
    /** The list is decided (quyết định danh sách). */
    LIST_DECIDED("quyết định danh sách", "list decided"),
    /** A counting board is set up (thành lập Ban kiểm phiếu). */
    COUNTING_BOARD_SET("thành lập Ban kiểm phiếu", "counting board set up"),
    /** A secret ballot is held (bỏ phiếu kín). */
    BALLOTED("bỏ phiếu kín", "secret ballot held"),
    /** The count is reported (công bố kết quả kiểm phiếu). */
    COUNT_REPORTED("công bố kết quả kiểm phiếu", "count reported"),
    /** The chair concludes (chủ tọa kết luận). */
    CONCLUDED("chủ tọa kết luận", "concluded by the chair"),
    /** A vote is taken (biểu quyết). */
    VOTED("biểu quyết", "voted"),
    /** A resolution is adopted (ra nghị quyết). */
    RESOLUTION_ADOPTED("ra nghị quyết", "resolution adopted");

    private final Phrase label;

    HearingStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
