package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step of a written answer and of what follows it (bước của việc trả lời chất vấn bằng văn bản). Overdue is no step: it follows from the days. */
public enum WrittenAnswerStep implements Labelled {
    /** An answer in writing is allowed (cho trả lời bằng văn bản). */
    ORDERED("cho trả lời bằng văn bản", "written answer allowed"),
    /** The answer is sent to the delegate and the Standing Committee (gửi văn bản trả lời). */
    ANSWERED("gửi văn bản trả lời", "answer sent"),
    /** The delegate agrees (đại biểu đồng ý); named by no law. */
    ACCEPTED("đại biểu đồng ý", "answer accepted"),
    /** The delegate does not agree (đại biểu không đồng ý). */
    DISPUTED("đại biểu không đồng ý", "answer disputed"),
    /** The delegate asks for a discussion (đề nghị đưa ra thảo luận). */
    DISCUSSION_REQUESTED("đề nghị đưa ra thảo luận", "discussion requested"),
    /** It is put up for discussion (đưa ra thảo luận); named by no law. */
    TABLED_FOR_DISCUSSION("đưa ra thảo luận", "put up for discussion"),
    /** The delegate proposes to consider the liability of who answered (kiến nghị xem xét trách nhiệm). */
    LIABILITY_PROPOSED("kiến nghị xem xét trách nhiệm", "liability proposed"),
    /** The matter is closed (kết thúc); named by no law. */
    CLOSED("kết thúc", "closed");

    private final Phrase label;

    WrittenAnswerStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
