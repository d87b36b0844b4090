package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who decided or named (cơ quan quyết định). Whether the law lets it is for rules. */
public enum DecidingBody implements Labelled {
    /** The council itself (Hội đồng nhân dân). */
    COUNCIL("Hội đồng nhân dân", "council"),
    /** Its Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực Hội đồng nhân dân", "Standing Committee"),
    /** The Standing Committee of the province above (Thường trực HĐND cấp tỉnh). */
    PROVINCIAL_STANDING_COMMITTEE("Thường trực Hội đồng nhân dân cấp tỉnh", "provincial Standing Committee"),
    /** The National Assembly Standing Committee (Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
    /** Another body, or nobody in form (cơ quan khác). */
    OTHER("cơ quan khác", "another body");

    private final Phrase label;

    DecidingBody(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
