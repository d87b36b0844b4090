package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * How well a task was carried out, in the words of practice (trạng thái kết quả theo thông lệ). No law has these words: the
 * law knows only whether it was carried out.
 */
public enum TaskOutcome implements Labelled {
    /** Completed (đã hoàn thành). */
    COMPLETED("đã hoàn thành", "completed"),
    /** Completed in part (hoàn thành một phần). */
    PARTLY_COMPLETED("hoàn thành một phần", "partly completed"),
    /** Not completed (chưa hoàn thành). */
    NOT_COMPLETED("chưa hoàn thành", "not completed"),
    /** Overdue (quá hạn). */
    OVERDUE("quá hạn", "overdue"),
    /** Not begun (không thực hiện). */
    NOT_IMPLEMENTED("không thực hiện", "not implemented"),
    /** Done, but not as required (không đạt yêu cầu). */
    NOT_MEETING_REQUIREMENTS("không đạt yêu cầu", "not meeting requirements");

    private final Phrase label;

    TaskOutcome(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
