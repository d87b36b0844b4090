package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The occasion on which a post was filled (thời điểm bầu). */
public enum Occasion implements Labelled {
    /** The first session of a term (kỳ họp thứ nhất). */
    FIRST_SESSION("kỳ họp thứ nhất", "first session"),
    /** In the course of the term (trong nhiệm kỳ). */
    IN_TERM("trong nhiệm kỳ", "in the term"),
    /** In the course of the term, while the Standing Committee is vacant (khuyết Thường trực HĐND). */
    STANDING_COMMITTEE_VACANT(
            "trong nhiệm kỳ khi khuyết Thường trực HĐND", "in the term, the Standing Committee being vacant"),
    /** The first session after a reorganisation of units (kỳ họp đầu tiên sau sắp xếp). */
    FIRST_AFTER_REORGANISATION(
            "kỳ họp đầu tiên sau sắp xếp đơn vị hành chính", "first session after a reorganisation of units");

    private final Phrase label;

    Occasion(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
