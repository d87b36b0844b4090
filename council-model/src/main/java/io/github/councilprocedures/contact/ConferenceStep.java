package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * What is done in turn at a conference with voters (trình tự hội nghị tiếp xúc cử tri): points a to e of Joint Resolution 72/2025,
 * Article 24. All of it happens on one day, so the order is that of the record.
 */
public enum ConferenceStep implements Labelled {
    /** It is opened (tuyên bố lý do, khai mạc hội nghị). */
    OPENED("khai mạc hội nghị", "opened"),
    /** A delegate reports (đại biểu báo cáo). */
    DELEGATE_REPORTED("đại biểu báo cáo", "delegate reported"),
    /** Voters speak (cử tri phát biểu ý kiến, kiến nghị). */
    VOTERS_SPOKE("cử tri phát biểu ý kiến, kiến nghị", "voters spoke"),
    /** Those competent answer (Thường trực HĐND, UBND, cơ quan có thẩm quyền, hoặc người đứng đầu nơi tiếp xúc, trả lời). */
    AUTHORITIES_ANSWERED("cơ quan có thẩm quyền trả lời", "authorities answered"),
    /** A delegate acknowledges and explains (đại biểu tiếp thu, giải trình). */
    DELEGATE_RESPONDED("đại biểu tiếp thu, giải trình", "delegate responded"),
    /** It is closed (kết thúc hội nghị). */
    CLOSED("kết thúc hội nghị", "closed");

    private final Phrase label;

    ConferenceStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
