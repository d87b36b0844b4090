package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step that a question goes through, at a session or between sessions (bước của hoạt động chất vấn). Not the turns at the sitting: see {@link io.github.councilprocedures.casefile.HearingStep}; not what follows a written answer: see {@link WrittenAnswerStep}. */
public enum QuestionStep implements Labelled {
    /** A delegate sends a slip to the Standing Committee (gửi phiếu chất vấn). */
    SLIP_SENT("gửi phiếu chất vấn", "question slip sent"),
    /** The Standing Committee digests the questions (tổng hợp chất vấn). */
    DIGESTED("tổng hợp chất vấn", "questions digested"),
    /** The Standing Committee proposes issues and persons to the council (đề xuất nhóm vấn đề, người bị chất vấn); only at a session. */
    GROUP_PROPOSED("đề xuất nhóm vấn đề, người bị chất vấn", "issues and persons proposed"),
    /** Issues and persons are decided: by the council at a session, by the Standing Committee between sessions (quyết định nhóm vấn đề, người bị chất vấn). */
    GROUP_DECIDED("quyết định nhóm vấn đề, người bị chất vấn", "issues and persons decided"),
    /** The delegate asks, or asks again (nêu chất vấn, chất vấn lại). */
    ASKED("nêu chất vấn", "question put"),
    /** The person questioned answers in person (trả lời trực tiếp). What others add is a turn at the sitting and no step. */
    ANSWERED_ORALLY("trả lời trực tiếp", "answered orally"),
    /** An answer in writing is allowed (cho trả lời bằng văn bản). */
    WRITTEN_ANSWER_ORDERED("cho trả lời bằng văn bản", "written answer allowed"),
    /** The written answer is sent (trả lời bằng văn bản); what follows is in {@link WrittenAnswer}. */
    WRITTEN_ANSWERED("trả lời bằng văn bản", "answered in writing"),
    /** The council adopts a resolution on questioning (ra nghị quyết về chất vấn). */
    RESOLVED("ra nghị quyết về chất vấn", "resolution on questioning adopted"),
    /** Who answered sends a report on the resolution and the promises (báo cáo việc thực hiện nghị quyết và các vấn đề đã hứa). */
    IMPLEMENTATION_REPORTED(
            "báo cáo việc thực hiện nghị quyết, các vấn đề đã hứa", "report on resolution and promises sent"),
    /** The question is closed (kết thúc); named by no law. */
    CLOSED("kết thúc", "closed");

    private final Phrase label;

    QuestionStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
