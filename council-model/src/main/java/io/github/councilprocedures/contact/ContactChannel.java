package io.github.councilprocedures.contact;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Whose voter contact it is (kênh tiếp xúc cử tri). Each channel has articles and clocks of its own. */
public enum ContactChannel implements Labelled {
    /** Of the delegates of a council (đại biểu HĐND). */
    COUNCIL("đại biểu HĐND", "council delegates"),
    /** Of the National Assembly delegation of a province (Đoàn đại biểu Quốc hội). */
    NATIONAL_ASSEMBLY("Đoàn đại biểu Quốc hội", "National Assembly delegation");

    private final Phrase label;

    ContactChannel(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
