package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who made a report that a council reviews (cơ quan có báo cáo). */
public enum ReportAuthor implements Labelled {
    /** The Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** A committee, or the committees together (Ban của HĐND). */
    COMMITTEE("Ban của HĐND", "committee"),
    /** The People's Committee (UBND). */
    PEOPLES_COMMITTEE("UBND", "People's Committee"),
    /** The court (Tòa án nhân dân). */
    COURT("Tòa án nhân dân", "People's Court"),
    /** The procuracy (Viện kiểm sát nhân dân). */
    PROCURACY("Viện kiểm sát nhân dân", "People's Procuracy"),
    /** The body that enforces civil judgments (cơ quan thi hành án dân sự). */
    JUDGMENT_ENFORCEMENT("cơ quan thi hành án dân sự", "civil judgment enforcement"),
    /** Another body (cơ quan khác). */
    OTHER("cơ quan khác", "another body");

    private final Phrase label;

    ReportAuthor(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
