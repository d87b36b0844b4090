package io.github.councilprocedures.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A recurring act in a year (một việc định kỳ trong năm): the days on which it was done, whether they are recorded as
 * mere days or with a type of their own. Two acts of one day count once.
 */
public final class YearOfActs extends YearOfRecord {

    private final RecurringAct act;

    private YearOfActs(CouncilRecord record, RecurringAct act, int year) {
        super(record, year, days(record, act), null);
        this.act = act;
    }

    /** The days of an act, recorded as mere days or with a type of their own. */
    static List<LocalDate> days(CouncilRecord record, RecurringAct act) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        record.acts().stream().filter(those -> those.act() == act).forEach(those -> days.addAll(those.days()));
        switch (act) {
            case PEOPLES_COMMITTEE_MEETING ->
                record.committeeMeetings().stream()
                        .filter(meeting -> meeting.kind() == CommitteeMeetingKind.REGULAR)
                        .map(PeoplesCommitteeMeeting::heldOn)
                        .forEach(days::add);
            case DIALOGUE ->
                record.dialogues().stream()
                        .map(Dialogue::heldOn)
                        .flatMap(Optional::stream)
                        .forEach(days::add);
            case CITIZEN_RECEPTION ->
                record.receptionDays().stream()
                        .filter(reception -> reception.heldBy() == ReceptionHolder.COUNCIL_CHAIR)
                        .map(ReceptionDay::heldOn)
                        .flatMap(Optional::stream)
                        .forEach(days::add);
            default -> {
                // Only days are ever recorded.
            }
        }
        return ImmutableList.copyOf(days.build());
    }

    /**
     * A year of a record.
     *
     * @param record the record
     * @param act the act
     * @param year a year that its span touches
     * @return the view
     * @throws IllegalArgumentException if the span does not touch the year
     */
    public static YearOfActs of(CouncilRecord record, RecurringAct act, int year) {
        return new YearOfActs(record, requireNonNull(act, "act"), year);
    }

    /**
     * The act.
     *
     * @return the act
     */
    public RecurringAct act() {
        return act;
    }

    @Override
    Object aspect() {
        return act;
    }

    @Override
    public SubjectType<YearOfActs> subjectType() {
        return RecordFacts.yearsOf(act);
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase what = act.label();
        return new Phrase(
                what.vi() + ", năm " + year() + " – " + council.vi(),
                what.en() + ", year " + year() + " – " + council.en());
    }
}
