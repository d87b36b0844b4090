package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who nominates somebody for a post, or proposes that it end (người giới thiệu, người đề nghị). */
public enum OfficeProposer implements Labelled {
    /** Whoever presides over the session (chủ tọa kỳ họp). */
    PRESIDING_OFFICER("chủ tọa kỳ họp", "presiding officer"),
    /** The presiding officer named from above while the Standing Committee is vacant (chủ tọa được chỉ định). */
    NAMED_PRESIDING_OFFICER("chủ tọa được chỉ định", "presiding officer named from above"),
    /** The Standing Committee (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The Standing Committee of the term before (Thường trực HĐND khóa trước). */
    FORMER_STANDING_COMMITTEE("Thường trực HĐND khóa trước", "Standing Committee of the term before"),
    /** The Chair of the council (Chủ tịch HĐND). */
    COUNCIL_CHAIR("Chủ tịch HĐND", "Chair of the council"),
    /** The Chair of the People's Committee (Chủ tịch UBND). */
    PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND", "Chair of the People's Committee"),
    /** Anybody else. */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    OfficeProposer(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
