package io.github.councilprocedures.record;

import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * The sessions of a council in a year (kỳ họp trong năm), all kinds together: each on its opening day, and the number a
 * report of the council states where it is larger.
 */
public final class YearOfSessions extends YearOfRecord {

    private YearOfSessions(CouncilRecord record, int year) {
        super(record, year, days(record), Figure.SESSIONS);
    }

    private static List<LocalDate> days(CouncilRecord record) {
        return record.sessions().stream()
                .flatMap(session -> session.opensOn().stream())
                .toList();
    }

    /**
     * A year of a record.
     *
     * @param record the record
     * @param year a year that its span touches
     * @return the view
     * @throws IllegalArgumentException if the span does not touch the year
     */
    public static YearOfSessions of(CouncilRecord record, int year) {
        return new YearOfSessions(record, year);
    }

    @Override
    public SubjectType<YearOfSessions> subjectType() {
        return RecordFacts.YEAR_OF_SESSIONS;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase("năm " + year() + " – " + council.vi(), "year " + year() + " – " + council.en());
    }
}
