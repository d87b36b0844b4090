package io.github.councilprocedures.casefile;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * A part that a resolution on a supervision must have (nội dung của nghị quyết về giám sát): on a report, on questioning and
 * on a thematic supervision alike (Law 87/2015/QH13, Article 13, Clause 5, Article 15, Clause 5, and Article 16, Clause 4, to
 * which Articles 59, 60 and 62 refer).
 */
public enum ResolutionPart implements Labelled {
    /** What was achieved and what was not, why, and who answers for it (đánh giá). */
    ASSESSMENT("đánh giá kết quả, hạn chế, nguyên nhân và trách nhiệm", "assessment and responsibility"),
    /** By when it is to be put right (thời hạn khắc phục). */
    CORRECTION_TIME("thời hạn khắc phục", "time for correction"),
    /** Who carries the resolution out (trách nhiệm thi hành). */
    IMPLEMENTATION("trách nhiệm thi hành", "responsibility for carrying it out"),
    /** Who reports on that (trách nhiệm báo cáo). */
    REPORTING("trách nhiệm báo cáo việc thực hiện", "duty to report");

    private final Phrase label;

    ResolutionPart(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
