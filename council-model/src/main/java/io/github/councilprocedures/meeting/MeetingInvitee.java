package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who is invited to a meeting of the Standing Committee (thành phần được mời dự phiên họp). */
public enum MeetingInvitee implements Labelled {
    /** Representative of the People's Committee (đại diện UBND). */
    PEOPLES_COMMITTEE("đại diện Ủy ban nhân dân", "People's Committee"),
    /** Representative of the Fatherland Front Committee (đại diện Ủy ban MTTQ Việt Nam). */
    FATHERLAND_FRONT("đại diện Ủy ban Mặt trận Tổ quốc Việt Nam", "Fatherland Front"),
    /** Head of the National Assembly delegation (Trưởng Đoàn đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY_DELEGATION_HEAD("Trưởng Đoàn đại biểu Quốc hội", "head of the National Assembly delegation"),
    /** Deputy head of the National Assembly delegation (Phó Trưởng Đoàn đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY_DELEGATION_DEPUTY_HEAD(
            "Phó Trưởng Đoàn đại biểu Quốc hội", "deputy head of the National Assembly delegation");

    private final Phrase label;

    MeetingInvitee(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
