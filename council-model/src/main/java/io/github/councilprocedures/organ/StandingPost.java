package io.github.councilprocedures.organ;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A post on a Standing Committee (chức danh trong Thường trực HĐND). */
public enum StandingPost implements Labelled {
    /** Chair of the council (Chủ tịch HĐND). */
    CHAIR("Chủ tịch", "Chair"),
    /** Vice Chair of the council (Phó Chủ tịch HĐND). */
    VICE_CHAIR("Phó Chủ tịch", "Vice Chair"),
    /** Member who heads a committee (Ủy viên là Trưởng Ban). */
    COMMITTEE_HEAD("Ủy viên là Trưởng Ban", "committee head"),
    /** Member who is Chief of Office of the council (Ủy viên là Chánh Văn phòng HĐND). */
    CHIEF_OF_OFFICE("Ủy viên là Chánh Văn phòng", "Chief of Office"),
    /** Somebody else (thành viên khác). */
    OTHER("thành viên khác", "other member");

    private final Phrase label;

    StandingPost(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
