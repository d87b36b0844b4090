package io.github.councilprocedures.coordination;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A party to a coordination regulation (bên ký quy chế phối hợp). */
public enum Party implements Labelled {
    /** The Standing Committee of the council (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee", Actor.STANDING_COMMITTEE),
    /** The People's Committee (UBND). */
    PEOPLES_COMMITTEE("UBND", "People's Committee", Actor.PEOPLES_COMMITTEE),
    /** The Standing Board of the Fatherland Front Committee (Ban Thường trực Ủy ban MTTQ Việt Nam). */
    FRONT_STANDING_BOARD(
            "Ban Thường trực Ủy ban MTTQ Việt Nam",
            "Standing Board of the Fatherland Front Committee",
            Actor.FATHERLAND_FRONT),
    /** The delegation of National Assembly deputies of the province (Đoàn đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY_DELEGATION(
            "Đoàn đại biểu Quốc hội", "National Assembly delegation", Actor.NATIONAL_ASSEMBLY_DELEGATION),
    /** The Party's propaganda board (Ban Tuyên giáo). */
    PARTY_PROPAGANDA_BOARD("Ban Tuyên giáo", "Party propaganda board", Actor.PROPAGANDA_BOARD);

    private final Phrase label;
    private final Actor actor;

    Party(String vi, String en, Actor actor) {
        this.label = new Phrase(vi, en);
        this.actor = actor;
    }

    @Override
    public Phrase label() {
        return label;
    }

    /**
     * Who acts for this party.
     *
     * @return the actor, as obligations and cases name it
     */
    public Actor actor() {
        return actor;
    }
}
