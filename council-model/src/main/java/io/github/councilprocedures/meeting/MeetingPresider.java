package io.github.councilprocedures.meeting;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** Who presided over a meeting of the Standing Committee, by office (người chủ tọa phiên họp). */
public enum MeetingPresider implements Labelled {
    /** The Chair of the council (Chủ tịch HĐND). */
    CHAIR("Chủ tịch Hội đồng nhân dân", "Chair"),
    /** A Vice Chair whom the Chair authorised (Phó Chủ tịch được ủy quyền). */
    AUTHORISED_VICE_CHAIR("Phó Chủ tịch được ủy quyền", "authorised Vice Chair"),
    /** Somebody else, or a Vice Chair who was not authorised (người khác). */
    OTHER("người khác", "somebody else");

    private final Phrase label;

    MeetingPresider(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
