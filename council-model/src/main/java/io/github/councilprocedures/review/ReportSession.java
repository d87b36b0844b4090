package io.github.councilprocedures.review;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** The session at which reports are reviewed (kỳ họp xem xét báo cáo), by its place in the year and the term. Not a kind of session: all but the last are regular. */
public enum ReportSession implements Labelled {
    /** The regular session of mid-year (kỳ họp giữa năm). */
    MID_YEAR("kỳ họp giữa năm", "mid-year session"),
    /** The regular session of year-end (kỳ họp cuối năm). */
    YEAR_END("kỳ họp cuối năm", "year-end session"),
    /** The last session of the term (kỳ họp cuối nhiệm kỳ). */
    END_OF_TERM("kỳ họp cuối nhiệm kỳ", "last session of the term"),
    /** Another session (kỳ họp khác). */
    OTHER("kỳ họp khác", "another session");

    private final Phrase label;

    ReportSession(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
