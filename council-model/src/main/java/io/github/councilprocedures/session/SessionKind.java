package io.github.councilprocedures.session;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of session (loại kỳ họp). Any kind may be recorded for any day; which kinds the law knew then is for rules. */
public enum SessionKind implements Labelled {
    /** A regular session (kỳ họp thường lệ), which a plan of the year foresees; the first of a term is regular too. */
    REGULAR("thường lệ", "regular"),
    /** An extraordinary session (kỳ họp bất thường), the name in Law 77/2015/QH13 until 2020-06-30. */
    EXTRAORDINARY("bất thường", "extraordinary"),
    /** A thematic session (kỳ họp chuyên đề), known since 2020-07-01. */
    THEMATIC("chuyên đề", "thematic"),
    /** A session on unexpected matters (kỳ họp để giải quyết công việc phát sinh đột xuất), known since 2020-07-01. */
    UNEXPECTED_MATTERS("giải quyết công việc phát sinh đột xuất", "unexpected-matters");

    private final Phrase label;

    SessionKind(String vi, String en) {
        this.label = new Phrase(vi, en);
    }

    @Override
    public Phrase label() {
        return label;
    }
}
