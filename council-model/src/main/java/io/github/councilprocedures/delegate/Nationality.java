package io.github.councilprocedures.delegate;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The nationality of a delegate (quốc tịch), as far as the law asks for it. */
public enum Nationality implements Labelled {
    /** Vietnamese and no other (chỉ có quốc tịch Việt Nam). */
    VIETNAMESE_ONLY("chỉ có quốc tịch Việt Nam", "Vietnamese only"),
    /** Vietnamese and another one (có thêm quốc tịch khác). */
    VIETNAMESE_AND_ANOTHER("có quốc tịch Việt Nam và quốc tịch khác", "Vietnamese and another"),
    /** Not Vietnamese (không có quốc tịch Việt Nam). */
    NOT_VIETNAMESE("không có quốc tịch Việt Nam", "not Vietnamese");

    private final Phrase label;

    Nationality(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
