package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a statement of a source is about (nội dung câu nêu trong nguồn) where no type of the library holds it. */
public enum Topic implements Labelled {
    /** By which programme, where and when in the day (căn cứ, địa điểm, thời gian). */
    OCCASION("căn cứ, địa điểm, thời gian", "occasion"),
    /** Who attended, reported and answered (thành phần dự, người báo cáo, trả lời). */
    ATTENDANCE("thành phần dự, người báo cáo, trả lời", "who attended, reported and answered"),
    /** The reports and papers (báo cáo, tài liệu). */
    PAPERS("báo cáo, tài liệu", "reports and papers"),
    /** What was done in the period (việc đã làm trong kỳ). */
    WORK_DONE("việc đã làm trong kỳ", "work done in the period"),
    /** Topics of supervisions and of resolutions (nội dung giám sát, nghị quyết). */
    SUBJECTS("nội dung giám sát, nghị quyết", "subjects of supervision and of resolutions"),
    /** With whom (cơ quan phối hợp). */
    PARTNERS("cơ quan phối hợp", "partners"),
    /** What was reported at the meeting (nội dung được nghe báo cáo). */
    HEARD("nội dung được nghe báo cáo", "what was heard"),
    /** What was discussed (nội dung thảo luận, cho ý kiến). */
    DISCUSSION("nội dung thảo luận, cho ý kiến", "what was discussed"),
    /** What the conclusion assesses, beside the tasks it gives (đánh giá trong kết luận). */
    CONCLUSION("đánh giá trong kết luận", "assessment in the conclusion"),
    /** Documents of the Party, which are no law (văn kiện Đảng). */
    PARTY("văn kiện Đảng", "Party documents"),
    /** Who wrote it, when it appeared and how often it was read (tác giả, thời điểm đăng, lượt xem). */
    PUBLICATION("tác giả, thời điểm đăng, lượt xem", "author, time of publication and views");

    private final Phrase label;

    Topic(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
