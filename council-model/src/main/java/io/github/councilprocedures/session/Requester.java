package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who asked for a session or a closed sitting (người yêu cầu họp). Whether the law lets them is for rules. */
public enum Requester implements Labelled {
    /** The Standing Committee of the council (Thường trực HĐND). */
    STANDING_COMMITTEE("Thường trực HĐND", "Standing Committee"),
    /** The Chair of the People's Committee of the same level (Chủ tịch UBND cùng cấp). */
    PEOPLES_COMMITTEE_CHAIR("Chủ tịch UBND cùng cấp", "Chair of the People's Committee"),
    /** Delegates of the council (đại biểu HĐND). */
    DELEGATES("đại biểu HĐND", "delegates"),
    /** Voters of the unit (cử tri). */
    VOTERS("cử tri", "voters"),
    /** Somebody whom the law does not name (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    Requester(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
