package io.github.councilprocedures.programme;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What a programme of supervision is drawn up from (căn cứ xây dựng chương trình giám sát). Not a clause of law. */
public enum ProgrammeGround implements Labelled {
    /** The programme of the council (chương trình giám sát của HĐND). */
    COUNCIL_PROGRAMME("chương trình giám sát của HĐND", "the council's programme"),
    /** The programme of the Standing Committee (chương trình giám sát của Thường trực HĐND). */
    STANDING_COMMITTEE_PROGRAMME("chương trình giám sát của Thường trực HĐND", "the Standing Committee's programme"),
    /** The opinions of the members of the body itself (ý kiến của các thành viên). */
    MEMBERS_OPINIONS("ý kiến của các thành viên", "opinions of its members"),
    /** The proposals of committees, delegates and the Fatherland Front (đề nghị của các Ban, đại biểu HĐND, Ủy ban MTTQ). */
    PROPOSALS("đề nghị của các Ban, đại biểu HĐND, Ủy ban MTTQ", "proposals received"),
    /** The opinions and petitions of voters (ý kiến, kiến nghị của cử tri). */
    VOTERS_PETITIONS("ý kiến, kiến nghị của cử tri", "opinions and petitions of voters");

    private final Phrase label;

    ProgrammeGround(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
