package io.github.councilprocedures.record;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ordinary meetings of a Standing Committee in a year (phiên họp thường kỳ trong năm): each on its day, also that with
 * which a briefing conference was held as one, and the number a report of the council states where it is larger. Reports do
 * not tell ordinary from ad hoc meetings, and may leave out the merged ones.
 */
public final class YearOfMeetings extends YearOfRecord {

    private YearOfMeetings(CouncilRecord record, int year) {
        super(record, year, days(record), Figure.STANDING_COMMITTEE_MEETINGS);
    }

    private static List<LocalDate> days(CouncilRecord record) {
        Set<LocalDate> recorded = new LinkedHashSet<>();
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (StandingCommitteeMeeting meeting : record.meetings()) {
            recorded.add(meeting.heldOn());
            if (meeting.kind() == MeetingKind.ORDINARY) {
                days.add(meeting.heldOn());
            }
        }
        for (BriefingConference briefing : record.briefings()) {
            briefing.mergedWithMeetingOn().filter(recorded::add).ifPresent(days::add);
        }
        return days.build();
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
