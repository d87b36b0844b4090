package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * In which capacity somebody signs a resolution or minutes (tư cách người ký).
 */
public enum Signer implements Labelled {
    /** The Chair (Chủ tịch HĐND). */
    CHAIR("Chủ tịch Hội đồng nhân dân", "Chair"),
    /** The presiding officer of the session (chủ tọa kỳ họp), whatever his office. */
    PRESIDING_OFFICER("chủ tọa kỳ họp", "presiding officer of the session"),
    /** A Vice Chair who did not preside (Phó Chủ tịch HĐND). */
    VICE_CHAIR("Phó Chủ tịch Hội đồng nhân dân", "Vice Chair"),
    /** The person named to run the council (người được giao điều hành HĐND). */
    NAMED_TO_RUN_COUNCIL("người được giao điều hành Hội đồng nhân dân", "person named to run the council"),
    /** Anybody else (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    Signer(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
