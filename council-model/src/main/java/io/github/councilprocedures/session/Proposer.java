package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * Who proposed something to the council: a change of the agenda, a plan (bên đề nghị). Whether the law lets them is for
 * rules.
 */
public enum Proposer implements Labelled {
    /** The Standing Committee of the council (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The Chair of the People's Committee (Chủ tịch UBND). */
    PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND", "Chair of the People's Committee"),
    /** The Chair of the Fatherland Front Committee (Chủ tịch Ủy ban MTTQ Việt Nam). */
    FRONT_CHAIR("Chủ tịch Ủy ban MTTQ Việt Nam", "Chair of the Fatherland Front Committee"),
    /** The chief judge of the court of the level (Chánh án Tòa án nhân dân). */
    CHIEF_JUDGE("Chánh án Tòa án nhân dân", "chief judge"),
    /** The chief procurator of the level (Viện trưởng Viện kiểm sát nhân dân). */
    CHIEF_PROCURATOR("Viện trưởng Viện kiểm sát nhân dân", "chief procurator"),
    /** A committee of the council (Ban của HĐND). */
    COMMITTEE("Ban của HĐND", "committee of the council"),
    /** A delegate (đại biểu HĐND). */
    DELEGATE("đại biểu HĐND", "delegate"),
    /** Somebody whom the law does not name (bên khác). */
    OTHER("bên khác", "somebody else");

    private final Phrase label;

    Proposer(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
