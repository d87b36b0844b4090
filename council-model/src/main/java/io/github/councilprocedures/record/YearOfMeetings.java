package io.github.councilprocedures.record;

import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * The ordinary meetings of a Standing Committee in a year (phiên họp thường kỳ trong năm): each on its day, and the number
 * a report of the council states where it is larger. Reports do not tell ordinary from ad hoc meetings.
 */
public final class YearOfMeetings extends YearOfRecord {

    private YearOfMeetings(CouncilRecord record, int year) {
        super(record, year, days(record), Figure.STANDING_COMMITTEE_MEETINGS);
    }

    private static List<LocalDate> days(CouncilRecord record) {
        return record.meetings().stream()
                .filter(meeting -> meeting.kind() == MeetingKind.ORDINARY)
                .map(StandingCommitteeMeeting::heldOn)
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
    public static YearOfMeetings of(CouncilRecord record, int year) {
        return new YearOfMeetings(record, year);
    }

    @Override
    public SubjectType<YearOfMeetings> subjectType() {
        return RecordFacts.YEAR_OF_MEETINGS;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "năm " + year() + " – Thường trực " + council.vi(),
                "year " + year() + " – Standing Committee of the " + council.en());
    }
}
