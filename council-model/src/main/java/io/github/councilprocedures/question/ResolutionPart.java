package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a resolution on questioning holds (nội dung nghị quyết về chất vấn). */
public enum ResolutionPart implements Labelled {
    /** How the person questioned did, with limits and causes (đánh giá kết quả thực hiện nhiệm vụ, hạn chế, nguyên nhân). */
    ASSESSMENT("đánh giá kết quả thực hiện nhiệm vụ, hạn chế, nguyên nhân", "assessment, limits and causes"),
    /** The time in which to correct it (thời hạn khắc phục). */
    CORRECTION_DEADLINE("thời hạn khắc phục", "time to correct"),
    /** Who is to carry it out (trách nhiệm thi hành). */
    RESPONSIBILITY("trách nhiệm thi hành", "who carries it out"),
    /** The duty to report on it (trách nhiệm báo cáo kết quả thực hiện). */
    REPORTING("trách nhiệm báo cáo kết quả thực hiện", "duty to report");

    private final Phrase label;

    ResolutionPart(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
