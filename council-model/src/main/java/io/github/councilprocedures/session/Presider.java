package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * Who presides a sitting (chủ tọa phiên họp), by office.
 */
public enum Presider implements Labelled {
    /** The Chair (Chủ tịch HĐND). */
    CHAIR("Chủ tịch Hội đồng nhân dân", "Chair"),
    /** A Vice Chair as assigned (Phó Chủ tịch HĐND theo phân công). */
    VICE_CHAIR("Phó Chủ tịch Hội đồng nhân dân", "Vice Chair"),
    /** Somebody whom the body above named while nobody held those offices (người được chỉ định, phân công). */
    NAMED_TO_PRESIDE("người được chỉ định chủ tọa hoặc điều hành", "person named to preside"),
    /** Anybody else (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    Presider(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
