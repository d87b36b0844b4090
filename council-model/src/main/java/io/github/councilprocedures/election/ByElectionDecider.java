package io.github.councilprocedures.election;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who decided and announced the day of a by-election (cơ quan quyết định và công bố ngày bầu cử bổ sung). */
public enum ByElectionDecider implements Labelled {
    /** The National Assembly Standing Committee (Ủy ban Thường vụ Quốc hội). */
    NATIONAL_ASSEMBLY_STANDING_COMMITTEE("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
    /** The Standing Committee of the provincial council (Thường trực HĐND cấp tỉnh). */
    PROVINCIAL_STANDING_COMMITTEE(
            "Thường trực Hội đồng nhân dân cấp tỉnh", "Standing Committee of the provincial council"),
    /** Anybody else (cơ quan khác). */
    OTHER("cơ quan khác", "somebody else");

    private final Phrase label;

    ByElectionDecider(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
