package io.github.councilprocedures.question;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The office of who is questioned (chức vụ của người bị chất vấn). A role and not a person: names are not recorded here. */
public enum QuestionedPost implements Labelled {
    /** The Chair of the People's Committee (Chủ tịch UBND). */
    CHAIR_OF_PEOPLES_COMMITTEE("Chủ tịch UBND", "Chair of the People's Committee"),
    /** Another member of the People's Committee (thành viên khác của UBND). */
    MEMBER_OF_PEOPLES_COMMITTEE("thành viên khác của UBND", "another member of the People's Committee"),
    /** The chief judge of the court (Chánh án Tòa án nhân dân). */
    CHIEF_JUDGE("Chánh án Tòa án nhân dân", "chief judge of the People's Court"),
    /** The chief procurator (Viện trưởng Viện kiểm sát nhân dân). */
    CHIEF_PROCURATOR("Viện trưởng Viện kiểm sát nhân dân", "chief procurator of the People's Procuracy"),
    /** The head of an agency of the People's Committee (người đứng đầu cơ quan thuộc UBND). */
    HEAD_OF_AGENCY("người đứng đầu cơ quan thuộc UBND", "head of an agency of the People's Committee"),
    /** The holder of another office (người giữ chức vụ khác). */
    OTHER("người giữ chức vụ khác", "holder of another office");

    private final Phrase label;

    QuestionedPost(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
