package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The office of somebody who is required to explain (chức vụ của người được yêu cầu giải trình). */
public enum ExplainingPost implements Labelled {
    /** A member of the People's Committee of the same level, its Chair among them (thành viên UBND). */
    PEOPLES_COMMITTEE_MEMBER("thành viên UBND", "member of the People's Committee"),
    /** The Chief Judge of the court of the same level (Chánh án Tòa án nhân dân). */
    CHIEF_JUDGE("Chánh án Tòa án nhân dân", "Chief Judge"),
    /** The Chief Procurator of the same level (Viện trưởng Viện kiểm sát nhân dân). */
    CHIEF_PROCURATOR("Viện trưởng Viện kiểm sát nhân dân", "Chief Procurator"),
    /** Somebody else, such as the head of an agency who is no member of the People's Committee (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    ExplainingPost(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
