package io.github.councilprocedures.casefile;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A paper of a step of a case (tài liệu kèm theo một bước). */
public enum CaseDocument implements Labelled {
    /** A proposal (đề nghị, kiến nghị). */
    PROPOSAL("đề nghị, kiến nghị", "proposal"),
    /** A call for proposals (văn bản đề nghị gửi kiến nghị). */
    CALL("văn bản đề nghị gửi kiến nghị", "call for proposals"),
    /** A synthesis of what came in (báo cáo tổng hợp). */
    SYNTHESIS("báo cáo tổng hợp", "synthesis"),
    /** A submission to the council or its Standing Committee (tờ trình). */
    SUBMISSION("tờ trình", "submission"),
    /** A draft programme (dự thảo chương trình). */
    DRAFT_PROGRAMME("dự thảo chương trình", "draft programme"),
    /** A programme, or an item of it (chương trình). */
    PROGRAMME("chương trình", "programme"),
    /** An assignment by the council or its Standing Committee (văn bản giao, phân công). */
    ASSIGNMENT("văn bản giao, phân công", "assignment"),
    /** Signs of a violation, on record (dấu hiệu vi phạm pháp luật được ghi nhận). */
    SIGNS_OF_VIOLATION("dấu hiệu vi phạm pháp luật được ghi nhận", "recorded signs of violation"),
    /** A resolution (nghị quyết). */
    RESOLUTION("nghị quyết", "resolution"),
    /** A draft resolution (dự thảo nghị quyết). */
    DRAFT_RESOLUTION("dự thảo nghị quyết", "draft resolution"),
    /** A decision (quyết định). */
    DECISION("quyết định", "decision"),
    /** A plan (kế hoạch). */
    PLAN("kế hoạch", "plan"),
    /** What it is about, in writing (nội dung). */
    CONTENT("nội dung", "content"),
    /** An outline of a report (đề cương báo cáo). */
    OUTLINE("đề cương báo cáo", "report outline"),
    /** Who is on the team (thành phần Đoàn). */
    TEAM_COMPOSITION("thành phần Đoàn", "composition of the team"),
    /** A notice (thông báo). */
    NOTICE("thông báo", "notice"),
    /** An invitation (giấy mời). */
    INVITATION("giấy mời", "invitation"),
    /** A report (báo cáo). */
    REPORT("báo cáo", "report"),
    /** A draft report (dự thảo báo cáo). */
    DRAFT_REPORT("dự thảo báo cáo", "draft report"),
    /** A verification report of a committee (báo cáo thẩm tra). */
    VERIFICATION_REPORT("báo cáo thẩm tra", "verification report"),
    /** A conclusion (kết luận). */
    CONCLUSION("kết luận", "conclusion"),
    /** A draft conclusion (dự thảo kết luận). */
    DRAFT_CONCLUSION("dự thảo kết luận", "draft conclusion"),
    /** Minutes (biên bản). */
    MINUTES("biên bản", "minutes"),
    /** A question slip (phiếu chất vấn). */
    QUESTION_SLIP("phiếu chất vấn", "question slip"),
    /** A digest of the questions (bản tổng hợp chất vấn). */
    DIGEST("bản tổng hợp chất vấn", "digest of questions"),
    /** A letter of answer (văn bản trả lời). */
    LETTER("văn bản trả lời", "letter of answer"),
    /** A request (văn bản yêu cầu). */
    REQUEST("văn bản yêu cầu", "request"),
    /** The legal document itself (văn bản quy phạm pháp luật). */
    LEGAL_DOCUMENT("văn bản quy phạm pháp luật", "legal document"),
    /** A decision that settles a matter (quyết định giải quyết). */
    SETTLEMENT_DECISION("quyết định giải quyết", "settlement decision"),
    /** A list of names or posts (danh sách). */
    LIST("danh sách", "list"),
    /** A declaration of assets (bản kê khai tài sản, thu nhập). */
    ASSET_DECLARATION("bản kê khai tài sản, thu nhập", "asset declaration"),
    /** Ballots (phiếu). */
    BALLOTS("phiếu", "ballots"),
    /** Minutes of the counting (biên bản kiểm phiếu). */
    COUNTING_MINUTES("biên bản kiểm phiếu", "counting minutes"),
    /** A letter of resignation (đơn xin từ chức). */
    RESIGNATION_LETTER("đơn xin từ chức", "letter of resignation"),
    /** Evidence that a thing was done (tài liệu chứng minh). */
    EVIDENCE("tài liệu chứng minh", "evidence"),
    /** A written explanation (văn bản giải trình). */
    EXPLANATION("văn bản giải trình", "explanation"),
    /** What was published (bản đăng tải công khai). */
    PUBLICATION("bản đăng tải công khai", "publication");

    private final Phrase label;

    CaseDocument(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
