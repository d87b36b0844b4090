package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A step in carrying out what a supervision asked for (bước thực hiện kết luận, kiến nghị sau giám sát). */
public enum TaskStep implements Labelled {
    /** The task was given to its owner (giao nhiệm vụ). */
    ASSIGNED("giao nhiệm vụ", "task given"),
    /** Its owner set to work (triển khai thực hiện); no law asks for a plan. */
    IN_PROGRESS("triển khai thực hiện", "work begun"),
    /** Its owner reported that it is done (báo cáo kết quả thực hiện). Not yet that it is. */
    REPORTED_DONE("báo cáo kết quả thực hiện", "reported as done"),
    /** Who supervises found that it was carried out (đánh giá đã thực hiện). */
    ACCEPTED("đánh giá đã thực hiện", "accepted as carried out"),
    /** Who supervises found that it was not carried out, or not rightly (đánh giá chưa thực hiện, thực hiện không đúng). */
    NOT_DONE("đánh giá chưa thực hiện, thực hiện không đúng", "found not carried out"),
    /** The owner was required to explain (yêu cầu giải trình). Not a session of explanation. */
    EXPLANATION_REQUIRED("yêu cầu giải trình", "explanation required"),
    /** The owner explained (giải trình). */
    EXPLAINED("giải trình", "explanation given"),
    /** The owner asked that the conclusion, request or recommendation be considered again (đề nghị xem xét lại). */
    RECONSIDERATION_ASKED("đề nghị xem xét lại", "reconsideration asked"),
    /** The task got a new due day (gia hạn). */
    EXTENDED("gia hạn", "extended"),
    /** A further measure was taken (áp dụng biện pháp tiếp theo), see {@link EscalationMeasure}. */
    ESCALATED("áp dụng biện pháp tiếp theo", "escalated");

    private final Phrase label;

    TaskStep(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
