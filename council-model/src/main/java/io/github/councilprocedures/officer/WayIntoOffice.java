package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** How somebody came into a post (hình thức giữ chức vụ). */
public enum WayIntoOffice implements Labelled {
    /** Elected by the council (bầu). */
    ELECTION("HĐND bầu", "election"),
    /** Approved by the Standing Committee (Thường trực HĐND phê chuẩn). */
    STANDING_COMMITTEE_APPROVAL("Thường trực HĐND phê chuẩn", "approval by the Standing Committee"),
    /** Named by a body above (chỉ định), as in the mergers of 2025. */
    APPOINTMENT("chỉ định", "appointment");

    private final Phrase label;

    WayIntoOffice(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
