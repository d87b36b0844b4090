package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Why an answer may be given in writing (trường hợp cho trả lời bằng văn bản). */
public enum WrittenAnswerGround implements Labelled {
    /** The question is not in the chosen groups of issues (chất vấn không thuộc nhóm vấn đề được chọn). */
    NOT_IN_GROUPS("chất vấn không thuộc nhóm vấn đề được chọn", "question not in the chosen groups"),
    /** The issue must be investigated or verified (vấn đề cần điều tra, xác minh). */
    NEEDS_VERIFICATION("vấn đề cần điều tra, xác minh", "issue must be verified"),
    /** In the groups, but not answered at the session or meeting (thuộc nhóm vấn đề nhưng chưa được trả lời tại kỳ họp, phiên họp). */
    NOT_ANSWERED_AT_SITTING(
            "thuộc nhóm vấn đề nhưng chưa được trả lời tại kỳ họp, phiên họp",
            "in the groups but not answered at the session or meeting"),
    /** Another case (trường hợp khác). */
    OTHER("trường hợp khác", "another case");

    private final Phrase label;

    WrittenAnswerGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
