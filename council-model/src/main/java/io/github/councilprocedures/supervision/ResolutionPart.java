package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a resolution on a thematic supervision states (nội dung nghị quyết giám sát chuyên đề). */
public enum ResolutionPart implements Labelled {
    /** The assessment, and the responsibility of the heads (đánh giá, trách nhiệm của người đứng đầu). */
    ASSESSMENT("đánh giá, trách nhiệm của người đứng đầu", "assessment and responsibility of the heads"),
    /** By when faults are put right (thời hạn khắc phục hạn chế, bất cập). */
    CORRECTION_TIME("thời hạn khắc phục", "time for correction"),
    /** Who carries it out (trách nhiệm thi hành). */
    IMPLEMENTATION("trách nhiệm thi hành", "responsibility for carrying it out"),
    /** The duty to report how it was carried out (trách nhiệm báo cáo việc thực hiện). */
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
