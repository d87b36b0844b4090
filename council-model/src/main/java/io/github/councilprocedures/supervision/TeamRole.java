package io.github.councilprocedures.supervision;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * In which capacity somebody is on a supervision team (tư cách tham gia Đoàn giám sát). Who holds several offices is on the
 * team in one of them: as the instrument that set it up says.
 */
public enum TeamRole implements Labelled {
    /** The Chair of the council (Chủ tịch HĐND). */
    CHAIR("Chủ tịch HĐND", "Chair of the council"),
    /** A Vice Chair of the council (Phó Chủ tịch HĐND). */
    VICE_CHAIR("Phó Chủ tịch HĐND", "Vice Chair of the council"),
    /** An ordinary member of the Standing Committee, neither Chair nor Vice Chair (Ủy viên Thường trực HĐND). */
    STANDING_COMMITTEE_MEMBER("Ủy viên Thường trực HĐND", "ordinary member of the Standing Committee"),
    /** The head of a committee (Trưởng Ban). */
    COMMITTEE_HEAD("Trưởng Ban", "head of a committee"),
    /** A deputy head of a committee (Phó Trưởng Ban). */
    COMMITTEE_DEPUTY_HEAD("Phó Trưởng Ban", "deputy head of a committee"),
    /** An ordinary member of a committee (Ủy viên của Ban). */
    COMMITTEE_MEMBER("Ủy viên của Ban", "ordinary member of a committee"),
    /** Somebody who speaks for a committee on the team of another body (đại diện Ban của HĐND). */
    COMMITTEE_REPRESENTATIVE("đại diện Ban của HĐND", "representative of a committee"),
    /** A delegate (đại biểu HĐND). */
    DELEGATE("đại biểu HĐND", "delegate"),
    /** The Fatherland Front or one of its member organisations, by invitation (Ủy ban MTTQ, tổ chức thành viên). */
    FATHERLAND_FRONT("Ủy ban MTTQ, tổ chức thành viên", "Fatherland Front or a member organisation"),
    /** Somebody else (thành phần khác). */
    OTHER("thành phần khác", "another");

    private final Phrase label;

    TeamRole(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
