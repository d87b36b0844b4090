package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a Standing Committee decided between sessions (nội dung Thường trực quyết định giữa hai kỳ họp). */
public enum DecisionMatter implements Labelled {
    /** Measures in a sudden, urgent matter of disaster, epidemic, defence or order (biện pháp giải quyết công việc đột xuất, khẩn cấp). */
    URGENT_MEASURES("biện pháp giải quyết công việc đột xuất, khẩn cấp", "urgent measures"),
    /** Spending for some sudden, urgent tasks (chế độ chi cho nhiệm vụ đột xuất, cấp bách). */
    SPENDING_REGIME("chế độ chi cho nhiệm vụ đột xuất, cấp bách", "spending for urgent tasks"),
    /** Leave or resignation of somebody whom the council elected (cho thôi giữ chức vụ, từ chức). */
    RELEASE_FROM_OFFICE("cho thôi giữ chức vụ, từ chức", "release from office"),
    /** Results of supervision by committees that it examined (xem xét kết quả giám sát của các Ban). */
    COMMITTEE_SUPERVISION("xem xét kết quả giám sát của các Ban", "results of supervision by committees"),
    /** Another matter that a law gives it (nội dung khác theo quy định của pháp luật). */
    OTHER("nội dung khác theo luật", "another matter by law");

    private final Phrase label;

    DecisionMatter(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
