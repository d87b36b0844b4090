package io.github.councilprocedures.officer;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** What is sent up for approval (việc được phê chuẩn). */
public enum ApprovedAct implements Labelled {
    /** An election (bầu). */
    ELECTION("bầu", "election"),
    /** The end of a post after a resignation (từ chức). */
    RESIGNATION("từ chức", "resignation"),
    /** Relief (miễn nhiệm). */
    RELIEF("miễn nhiệm", "relief"),
    /** Removal (bãi nhiệm). */
    REMOVAL("bãi nhiệm", "removal");

    private final Phrase label;

    ApprovedAct(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
