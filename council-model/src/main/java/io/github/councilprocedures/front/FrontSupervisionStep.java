package io.github.councilprocedures.front;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A step of a supervision that the Front carries out with a team (bước giám sát của Mặt trận Tổ quốc bằng Đoàn giám sát). What is
 * sent counts by the day on which it arrives, since the law says by when it has to be there.
 */
public enum FrontSupervisionStep implements Labelled {
    /** The team is set up (thành lập Đoàn giám sát). */
    ESTABLISHED("thành lập Đoàn giám sát", "team set up"),
    /** Plan, decision and outline reach the body supervised (cơ quan được giám sát nhận kế hoạch, quyết định và đề cương). */
    DOCUMENTS_RECEIVED(
            "cơ quan được giám sát nhận kế hoạch, quyết định và đề cương", "papers received by the body supervised"),
    /** The report of the body supervised reaches the team (Đoàn giám sát nhận báo cáo của cơ quan được giám sát). */
    REPORT_RECEIVED("Đoàn giám sát nhận báo cáo của cơ quan được giám sát", "report received by the team"),
    /** A day of the working session with the body supervised (làm việc với cơ quan được giám sát). */
    WORKED("làm việc với cơ quan được giám sát", "working session with the body supervised"),
    /** The head of the team reports to those who set it up (Trưởng Đoàn giám sát báo cáo kết quả). */
    RESULT_REPORTED("Trưởng Đoàn giám sát báo cáo kết quả", "result reported by the head of the team");

    private final Phrase label;

    FrontSupervisionStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
