package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of the supervision of a legal document (bước giám sát văn bản quy phạm pháp luật). */
public enum LegalDocumentStep implements Labelled {
    /** The issuing body sends the document (cơ quan ban hành gửi văn bản). */
    RECEIVED("cơ quan ban hành gửi văn bản", "document sent in"),
    /** Signs of illegality are found (phát hiện văn bản có dấu hiệu trái pháp luật). */
    SUSPECTED("phát hiện dấu hiệu trái pháp luật", "signs of illegality found"),
    /** A delegate asks the competent body to act (đại biểu yêu cầu). */
    REQUESTED_BY_DELEGATE("đại biểu yêu cầu", "requested by a delegate"),
    /** The Standing Committee is asked to consider it (đề nghị Thường trực HĐND xem xét). */
    PROPOSED_TO_STANDING("đề nghị Thường trực HĐND xem xét", "proposed to the Standing Committee"),
    /** A committee asks the issuing body to act (Ban yêu cầu cơ quan ban hành). */
    REQUESTED_BY_COMMITTEE("Ban yêu cầu cơ quan ban hành", "requested by a committee"),
    /** The issuing body tells the committee what it did (cơ quan ban hành thông báo kết quả xử lý). */
    ISSUER_REPLIED("cơ quan ban hành thông báo kết quả xử lý", "issuing body replied"),
    /** A committee verifies it (Ban thẩm tra văn bản). */
    VERIFYING("Ban thẩm tra văn bản", "verified by a committee"),
    /** The Standing Committee considers it at a meeting (Thường trực HĐND xem xét tại phiên họp). */
    CONSIDERED("Thường trực HĐND xem xét tại phiên họp", "considered by the Standing Committee"),
    /** The Standing Committee asks the issuing body to amend, supplement or abolish it (Thường trực HĐND yêu cầu). */
    REQUESTED_BY_STANDING("Thường trực HĐND yêu cầu sửa đổi, bổ sung, bãi bỏ", "requested by the Standing Committee"),
    /** The issuing body amends, supplements or abolishes it (cơ quan ban hành sửa đổi, bổ sung, bãi bỏ). */
    FIXED("cơ quan ban hành sửa đổi, bổ sung, bãi bỏ", "put right by the issuing body"),
    /** It is found in order (kết luận văn bản không trái pháp luật); after the reply to a committee named by no law. */
    NO_ISSUE("kết luận không trái pháp luật", "found in order"),
    /** The Standing Committee submits it to the council (Thường trực HĐND trình HĐND). */
    BEFORE_COUNCIL("Thường trực HĐND trình HĐND", "submitted to the council"),
    /** The council resolves that it is not contrary (HĐND ra nghị quyết văn bản không trái). */
    UPHELD("HĐND giữ nguyên văn bản", "upheld by the council"),
    /** The council suspends it (HĐND đình chỉ thi hành); Law 87/2015/QH13 does not name this. */
    SUSPENDED("HĐND đình chỉ thi hành văn bản", "suspended by the council"),
    /** The council abolishes part of it (HĐND bãi bỏ một phần). */
    ABOLISHED_IN_PART("HĐND bãi bỏ một phần văn bản", "abolished in part by the council"),
    /** The council abolishes all of it (HĐND bãi bỏ toàn bộ). */
    ABOLISHED("HĐND bãi bỏ toàn bộ văn bản", "abolished by the council");

    private final Phrase label;

    LegalDocumentStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
