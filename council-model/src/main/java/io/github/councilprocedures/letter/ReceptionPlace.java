package io.github.councilprocedures.letter;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Where citizens are received (nơi tiếp công dân). */
public enum ReceptionPlace implements Labelled {
    /** The citizen reception office of the same level (Trụ sở tiếp công dân cùng cấp). */
    RECEPTION_OFFICE("Trụ sở tiếp công dân", "citizen reception office"),
    /** A reception place where the delegate stood for election (nơi tiếp công dân ở địa phương đại biểu ứng cử). */
    CONSTITUENCY("nơi tiếp công dân ở địa phương đại biểu ứng cử", "reception place in the constituency"),
    /** The office of the People's Committee of the same level (Trụ sở UBND cùng cấp). */
    PEOPLES_COMMITTEE_OFFICE("Trụ sở UBND", "office of the People's Committee"),
    /** Another place (nơi khác). */
    OTHER("nơi khác", "another place");

    private final Phrase label;

    ReceptionPlace(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
