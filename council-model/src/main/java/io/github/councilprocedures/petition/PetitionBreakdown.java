package io.github.councilprocedures.petition;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** By what a report breaks its petitions down (cách phân chia số kiến nghị). */
public enum PetitionBreakdown implements Labelled {
    /** By the level competent to settle them (theo thẩm quyền). */
    BY_COMPETENCE("theo thẩm quyền giải quyết", "by competence"),
    /** By field (theo lĩnh vực). */
    BY_FIELD("theo lĩnh vực", "by field"),
    /** By result (theo kết quả giải quyết). */
    BY_RESULT("theo kết quả giải quyết", "by result");

    private final Phrase label;

    PetitionBreakdown(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
