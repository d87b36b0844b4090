package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that is shown (bức tranh chung).
 *
 * @param sample whether it is an invented sample
 * @param regulation the name of the regulation
 * @param period the name of the calendar's period
 * @param span the days of the calendar
 * @param recordedThrough the day through which the record is complete
 * @param dated what falls due in the calendar, by day
 * @param undated what would, but for a day that cannot be told, by the reason
 * @param year the year that is evaluated
 * @param whole how the year went altogether
 * @param parties how it went by party
 * @param subjects how it went by subject
 * @param grounds how it went by what the obligations rest on
 * @param failed what was late, too early or missing in the year
 */
record Overview(
        boolean sample,
        Phrase regulation,
        Phrase period,
        DateSpan span,
        LocalDate recordedThrough,
        List<Line> dated,
        Map<List<Phrase>, List<Line>> undated,
        int year,
        Score whole,
        List<Score> parties,
        List<Score> subjects,
        List<Score> grounds,
        List<Line> failed) {

    /** Whether nothing broke the law. */
    boolean isClean() {
        return failed.stream().noneMatch(Words::isBreach);
    }
}
