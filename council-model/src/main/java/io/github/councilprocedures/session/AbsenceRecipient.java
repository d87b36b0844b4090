package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * To whom a delegate reports that he will be absent (người nhận báo cáo vắng mặt).
 */
public enum AbsenceRecipient implements Labelled {
    /** The Chair (Chủ tịch HĐND). */
    CHAIR("Chủ tịch Hội đồng nhân dân", "Chair"),
    /** The presiding officer of the session or sitting (chủ tọa kỳ họp, phiên họp). */
    PRESIDING_OFFICER("chủ tọa kỳ họp, phiên họp", "presiding officer"),
    /** Anybody else (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    AbsenceRecipient(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
