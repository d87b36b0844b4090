package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A post that a council fills (chức vụ). Not the membership of a committee, and not the mandate of a delegate. */
public enum Post implements Labelled {
    /** Chair of the council (Chủ tịch HĐND). */
    CHAIR("Chủ tịch HĐND", "Chair of the council"),
    /** Vice Chair of the council (Phó Chủ tịch HĐND). */
    VICE_CHAIR("Phó Chủ tịch HĐND", "Vice Chair of the council"),
    /** Head of a committee of the council (Trưởng Ban). */
    COMMITTEE_HEAD("Trưởng Ban của HĐND", "head of a committee"),
    /** Deputy head of a committee (Phó Trưởng Ban). */
    COMMITTEE_DEPUTY_HEAD("Phó Trưởng Ban của HĐND", "deputy head of a committee"),
    /** Chief of Office of a provincial council (Chánh Văn phòng HĐND); elected until 2020-06-30. */
    CHIEF_OF_OFFICE("Chánh Văn phòng HĐND", "Chief of Office of the council"),
    /** Chair of the People's Committee (Chủ tịch UBND). */
    PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND", "Chair of the People's Committee"),
    /** Vice Chair of the People's Committee (Phó Chủ tịch UBND). */
    PEOPLES_COMMITTEE_VICE_CHAIR("Phó Chủ tịch UBND", "Vice Chair of the People's Committee"),
    /** Member of the People's Committee (Ủy viên UBND). */
    PEOPLES_COMMITTEE_MEMBER("Ủy viên UBND", "member of the People's Committee");

    private final Phrase label;

    Post(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * Whether the post is one of the People's Committee rather than of the council.
     *
     * @return true for the last three
     */
    public boolean ofPeoplesCommittee() {
        return compareTo(PEOPLES_COMMITTEE_CHAIR) >= 0;
    }
}
