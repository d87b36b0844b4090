package io.github.councilprocedures.coordination;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A party to a coordination regulation (bên ký quy chế phối hợp). */
public enum Party implements Labelled {
    /** The Standing Committee of the council (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The People's Committee (UBND). */
    PEOPLES_COMMITTEE("UBND", "People's Committee"),
    /** The Standing Board of the Fatherland Front Committee (Ban Thường trực Ủy ban MTTQ Việt Nam). */
    FRONT_STANDING_BOARD("Ban Thường trực Ủy ban MTTQ Việt Nam", "Standing Board of the Fatherland Front Committee"),
    /** The delegation of National Assembly deputies of the province (Đoàn đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY_DELEGATION("Đoàn đại biểu Quốc hội", "National Assembly delegation"),
    /** The Party's propaganda board (Ban Tuyên giáo). */
    PARTY_PROPAGANDA_BOARD("Ban Tuyên giáo", "Party propaganda board");

    private final Phrase label;

    Party(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
