package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/**
 * The procedure by which a normative resolution is made (trình tự xây dựng nghị quyết quy phạm pháp luật).
 */
public enum DraftProcedure implements Labelled {
    /** The ordinary one (trình tự, thủ tục thông thường). */
    ORDINARY("thông thường", "ordinary"),
    /** The shortened one (trình tự, thủ tục rút gọn), decided by the Standing Committee of the province. */
    SHORTENED("rút gọn", "shortened");

    private final Phrase label;

    DraftProcedure(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
