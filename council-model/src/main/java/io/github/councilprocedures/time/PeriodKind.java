package io.github.councilprocedures.time;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;

/** A kind of reporting period (loại kỳ báo cáo). */
public enum PeriodKind implements Labelled {
    /** A calendar month (tháng). */
    MONTH("tháng", "month", 1),
    /** A quarter of a year (quý). */
    QUARTER("quý", "quarter", 3),
    /** The first or the last six months of a year (6 tháng). */
    HALF_YEAR("6 tháng", "half-year", 6),
    /** The first nine months of a year (9 tháng). No text makes a report of nine months a duty: it is practice. */
    NINE_MONTHS("9 tháng", "nine months", 9),
    /** A calendar year (năm). */
    YEAR("năm", "year", 12),
    /** A council's term (nhiệm kỳ), whose days differ from council to council. */
    TERM("nhiệm kỳ", "term", 0),
    /** The time since the last one, such as the last briefing conference (từ lần trước), whose day is not known. */
    SINCE_LAST("từ lần trước", "since the last one", 0);

    private final Phrase label;

    /** The length in months; 0 where it is not known. */
    final int months;

    PeriodKind(String vi, String en, int months) {
        this.label = new Phrase(vi, en);
        this.months = months;
    }

    @Override
    public Phrase label() {
        return label;
    }
}
