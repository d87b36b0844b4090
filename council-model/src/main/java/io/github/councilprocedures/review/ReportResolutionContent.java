package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a resolution on a report states (nội dung nghị quyết về báo cáo), as Law 87/2015/QH13, Article 13, Clause 5 lists it. */
public enum ReportResolutionContent implements Labelled {
    /** The assessment: results, limits, causes, and who answers for them (đánh giá kết quả, hạn chế, nguyên nhân, trách nhiệm). */
    ASSESSMENT("đánh giá kết quả, hạn chế, nguyên nhân và trách nhiệm", "assessment and responsibility"),
    /** The time for putting things right (thời hạn khắc phục hạn chế, bất cập). */
    CORRECTION_TIME("thời hạn khắc phục hạn chế, bất cập", "time for correction"),
    /** Who carries the resolution out (trách nhiệm thi hành). */
    IMPLEMENTATION("trách nhiệm thi hành", "responsibility for implementation"),
    /** The duty to report how it was carried out (trách nhiệm báo cáo kết quả thực hiện). */
    REPORTING_BACK("trách nhiệm báo cáo về việc thực hiện", "duty to report on it");

    private final Phrase label;

    ReportResolutionContent(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
