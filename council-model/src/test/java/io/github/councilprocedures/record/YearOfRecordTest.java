package io.github.councilprocedures.record;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.fact.Due;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearOfRecordTest {

    private static final Requirement<YearOfMeetings> MONTHLY =
            RecordFacts.MEETINGS_HELD.exactly(1).per(PeriodKind.MONTH);
    private static final Requirement<YearOfSessions> TWICE_A_YEAR =
            RecordFacts.SESSIONS_HELD.atLeast(2).per(PeriodKind.YEAR);
    private static final Knowledge NO_CLAIM = Knowledge.of(WorkingCalendar.weekendsOff());

    private static CouncilRecord.Builder record(String span) {
        return CouncilRecord.builder().term(HUONG_SON).span(DateSpan.parse(span));
    }

    private static CouncilRecord.Builder with(CouncilRecord.Builder record, String... openings) {
        for (String opening : openings) {
            record.addSessions(Session.builder()
                    .term(HUONG_SON)
                    .kind(SessionKind.THEMATIC)
                    .opensOn(day(opening))
                    .build());
        }
        return record;
    }

    private static StandingCommitteeMeeting meeting(MeetingKind kind, LocalDate on) {
        return StandingCommitteeMeeting.builder()
                .term(HUONG_SON)
                .kind(kind)
                .heldOn(on)
                .build();
    }

    private static ActivityFigures stated(FigureScope scope, String period, Figure figure, int count) {
        return ActivityFigures.builder()
                .term(HUONG_SON)
                .scope(scope)
                .period(ReportingPeriod.parse(period))
                .putCounts(figure, count)
                .build();
    }

    private static Occurrences occurrences(String span, List<LocalDate> days, OptionalInt stated) {
        DateSpan known = DateSpan.parse(span);
        return Occurrences.of(known.firstDay(), known.lastDay().orElseThrow(), days, stated);
    }

    /** A meeting that was held as one with a briefing conference, which a report of meetings may leave out. */
    private static BriefingConference merged(String on) {
        return BriefingConference.builder()
                .term(HUONG_SON)
                .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
                .heldOn(day(on))
                .mergedWithMeetingOn(day(on))
                .build();
    }

    @Test
    void a_meeting_merged_with_a_briefing_conference_counts_once() {
        CouncilRecord record = record("2023-01-01/2023-12-31")
                .addMeetings(
                        meeting(MeetingKind.ORDINARY, day("2023-01-31")),
                        meeting(MeetingKind.AD_HOC, day("2023-02-02")))
                .addBriefings(merged("2023-01-31"), merged("2023-02-02"), merged("2023-03-30"), merged("2023-03-30"))
                .build();
        assertThat(RecordFacts.MEETINGS_HELD.occurrences(YearOfMeetings.of(record, 2023)))
                .isEqualTo(occurrences(
                        "2023-01-01/2023-12-31", List.of(day("2023-01-31"), day("2023-03-30")), OptionalInt.empty()));
    }

    @Test
    void sessions_of_all_kinds_are_counted_by_their_opening_days() {
        CouncilRecord record = with(record("2022-01-01/2023-12-31"), "2022-12-10", "2023-07-01", "2023-12-10")
                .addSessions(Session.builder()
                        .term(HUONG_SON)
                        .kind(SessionKind.REGULAR)
                        .build())
                .build();
        YearOfSessions year = YearOfSessions.of(record, 2023);
        assertThat(shown(RecordFacts.YEAR_OF_SESSIONS, year))
                .containsExactly(
                        "sessionsHeld: 2", "yearStartsOn: 01/01/2023", "yearEndsOn: 31/12/2023", "level: cấp huyện");
        assertThat(RecordFacts.SESSIONS_HELD.occurrences(year))
                .isEqualTo(occurrences(
                        "2023-01-01/2023-12-31", List.of(day("2023-07-01"), day("2023-12-10")), OptionalInt.empty()));
    }

    @Test
    void only_ordinary_meetings_are_counted() {
        CouncilRecord record = record("2023-01-01/2023-12-31")
                .addMeetings(
                        meeting(MeetingKind.ORDINARY, day("2023-01-10")),
                        meeting(MeetingKind.AD_HOC, day("2023-01-20")))
                .build();
        YearOfMeetings year = YearOfMeetings.of(record, 2023);
        assertThat(shown(RecordFacts.YEAR_OF_MEETINGS, year))
                .containsExactly(
                        "meetingsHeld: 1", "yearStartsOn: 01/01/2023", "yearEndsOn: 31/12/2023", "level: cấp huyện");
        assertThat(RecordFacts.MEETINGS_HELD.occurrences(year))
                .isEqualTo(occurrences("2023-01-01/2023-12-31", List.of(day("2023-01-10")), OptionalInt.empty()));
    }

    @Test
    void of_the_numbers_stated_the_largest_of_the_council_itself_within_the_year_counts() {
        CouncilRecord record = record("2023-01-01/2024-01-29")
                .addFigures(
                        stated(FigureScope.OWN_COUNCIL, "2023-H1", Figure.SESSIONS, 3),
                        stated(FigureScope.OWN_COUNCIL, "2023", Figure.SESSIONS, 6),
                        stated(FigureScope.OWN_COUNCIL, "2023-9M", Figure.SESSIONS, 4),
                        stated(FigureScope.OWN_COUNCIL, "2023", Figure.STANDING_COMMITTEE_MEETINGS, 11),
                        stated(FigureScope.OWN_COUNCIL, "2022", Figure.SESSIONS, 9),
                        stated(FigureScope.OWN_COUNCIL, "2021-2026", Figure.SESSIONS, 20),
                        stated(FigureScope.LOWER_COUNCILS, "2023", Figure.SESSIONS, 82))
                .build();
        assertThat(RecordFacts.SESSIONS_HELD.occurrences(YearOfSessions.of(record, 2023)))
                .isEqualTo(occurrences("2023-01-01/2023-12-31", List.of(), OptionalInt.of(6)));
        assertThat(RecordFacts.MEETINGS_HELD.occurrences(YearOfMeetings.of(record, 2023)))
                .isEqualTo(occurrences("2023-01-01/2023-12-31", List.of(), OptionalInt.of(11)));
        assertThat(RecordFacts.SESSIONS_HELD.occurrences(YearOfSessions.of(record, 2024)))
                .isEqualTo(occurrences("2024-01-01/2024-12-31", List.of(), OptionalInt.empty()));
    }

    @Test
    void none_stated_is_a_number_too() {
        CouncilRecord record = record("2023-01-01/2023-12-31")
                .addFigures(stated(FigureScope.OWN_COUNCIL, "2023", Figure.SESSIONS, 0))
                .build();
        assertThat(TWICE_A_YEAR.judge(YearOfSessions.of(record, 2023), NO_CLAIM.recordedThrough(day("2023-12-31"))))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void eleven_meetings_stated_for_a_year_are_too_few_only_in_a_complete_record() {
        CouncilRecord record = record("2023-01-01/2024-01-29")
                .addFigures(stated(FigureScope.OWN_COUNCIL, "2023", Figure.STANDING_COMMITTEE_MEETINGS, 11))
                .build();
        YearOfMeetings year = YearOfMeetings.of(record, 2023);
        assertThat(MONTHLY.judge(year, NO_CLAIM)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(MONTHLY.judge(year, NO_CLAIM.recordedThrough(day("2023-12-31"))))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void of_a_year_that_begins_before_the_span_only_what_lies_in_it_is_looked_at() {
        List<StandingCommitteeMeeting> monthly = Stream.iterate(day("2023-11-15"), day -> day.plusMonths(1))
                .limit(2)
                .map(day -> meeting(MeetingKind.ORDINARY, day))
                .toList();
        CouncilRecord record = with(record("2023-10-20/2023-12-31"), "2023-12-10")
                .addAllMeetings(monthly)
                .addFigures(stated(FigureScope.OWN_COUNCIL, "2023", Figure.SESSIONS, 6))
                .build();
        Knowledge complete = NO_CLAIM.recordedThrough(day("2023-12-31"));
        assertThat(MONTHLY.judge(YearOfMeetings.of(record, 2023), complete)).isEqualTo(Reason.MET);
        assertThat(TWICE_A_YEAR.judge(YearOfSessions.of(record, 2023), complete))
                .isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(RecordFacts.SESSIONS_HELD.occurrences(YearOfSessions.of(record, 2023)))
                .isEqualTo(occurrences("2023-10-20/2023-12-31", List.of(day("2023-12-10")), OptionalInt.empty()));
    }

    @Test
    void a_year_that_the_span_leaves_early_may_already_have_enough() {
        CouncilRecord record = with(record("2022-01-01/2022-07-07"), "2022-03-01", "2022-06-01")
                .build();
        YearOfSessions year = YearOfSessions.of(record, 2022);
        assertThat(TWICE_A_YEAR.judge(year, NO_CLAIM)).isEqualTo(Reason.MET);
        CouncilRecord one = with(record("2022-01-01/2022-07-07"), "2022-03-01").build();
        assertThat(TWICE_A_YEAR.judge(YearOfSessions.of(one, 2022), NO_CLAIM.recordedThrough(day("2022-07-07"))))
                .isEqualTo(Reason.NOT_YET_DUE);
    }

    @Test
    void a_year_is_touched_by_the_span() {
        CouncilRecord record = record("2022-12-31/2024-01-01").build();
        for (int year : new int[] {2022, 2023, 2024}) {
            assertThat(YearOfSessions.of(record, year).year()).isEqualTo(year);
        }
        for (int year : new int[] {2021, 2025}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> YearOfMeetings.of(record, year))
                    .withMessage("year must be touched by the span 2022-12-31/2024-01-01, was " + year);
        }
        assertThatNullPointerException().isThrownBy(() -> YearOfSessions.of(null, 2023));
    }

    @Test
    void a_year_is_a_value() {
        CouncilRecord record = record("2022-01-01/2023-12-31").build();
        YearOfSessions year = YearOfSessions.of(record, 2023);
        assertThat(year)
                .isEqualTo(YearOfSessions.of(record("2022-01-01/2023-12-31").build(), 2023))
                .hasSameHashCodeAs(
                        YearOfSessions.of(record("2022-01-01/2023-12-31").build(), 2023))
                .isNotEqualTo(YearOfSessions.of(record, 2022))
                .isNotEqualTo(YearOfSessions.of(record("2022-01-01/2023-12-30").build(), 2023))
                .isNotEqualTo(YearOfMeetings.of(record, 2023))
                .isNotEqualTo(record);
        assertThat(year.hashCode()).isNotEqualTo(YearOfSessions.of(record, 2022).hashCode());
        assertThat(year.record()).isSameAs(record);
        assertThat(year.council()).isEqualTo(HUONG_SON.council());
        assertThat(year.subjectType()).isSameAs(RecordFacts.YEAR_OF_SESSIONS);
        assertThat(YearOfMeetings.of(record, 2023).subjectType()).isSameAs(RecordFacts.YEAR_OF_MEETINGS);
    }

    @Test
    void days_of_an_act_are_those_recorded_and_those_of_its_list() {
        CouncilRecord record = record("2023-01-01/2023-12-31")
                .addActs(
                        ActDays.builder()
                                .act(RecurringAct.PEOPLES_COMMITTEE_MEETING)
                                .addDays(day("2023-02-10"), day("2023-01-10"))
                                .build(),
                        ActDays.builder()
                                .act(RecurringAct.DIALOGUE)
                                .addDays(day("2023-03-01"))
                                .build())
                .addCommitteeMeetings(
                        committeeMeeting(CommitteeMeetingKind.REGULAR, "2023-02-10"),
                        committeeMeeting(CommitteeMeetingKind.REGULAR, "2023-03-10"),
                        committeeMeeting(CommitteeMeetingKind.SPECIAL, "2023-03-20"))
                .addDialogues(
                        Dialogue.builder()
                                .term(HUONG_SON)
                                .heldOn(day("2023-04-01"))
                                .build(),
                        Dialogue.builder().term(HUONG_SON).build())
                .build();
        assertThat(RecordFacts.ACTS_DONE.occurrences(
                        YearOfActs.of(record, RecurringAct.PEOPLES_COMMITTEE_MEETING, 2023)))
                .isEqualTo(occurrences(
                        "2023-01-01/2023-12-31",
                        List.of(day("2023-01-10"), day("2023-02-10"), day("2023-03-10")),
                        OptionalInt.empty()));
        assertThat(RecordFacts.ACTS_DONE.occurrences(YearOfActs.of(record, RecurringAct.DIALOGUE, 2023)))
                .isEqualTo(occurrences(
                        "2023-01-01/2023-12-31", List.of(day("2023-03-01"), day("2023-04-01")), OptionalInt.empty()));
        assertThat(RecordFacts.ACTS_DONE.occurrences(YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2023)))
                .isEqualTo(occurrences("2023-01-01/2023-12-31", List.of(), OptionalInt.empty()));
    }

    @Test
    void a_year_of_an_act_is_named_by_it() {
        CouncilRecord record = record("2023-01-01/2023-12-31").build();
        YearOfActs year = YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2023);
        assertThat(year.place())
                .isEqualTo(new Phrase(
                        "thông báo cho Ủy ban MTTQ về hoạt động của HĐND, năm 2023 – HĐND huyện Hương Sơn",
                        "notice to the Fatherland Front, year 2023 – People's Council of Hương Sơn Rural District"));
        assertThat(year.act()).isEqualTo(RecurringAct.FRONT_NOTICE);
        assertThat(year)
                .isEqualTo(YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2023))
                .hasSameHashCodeAs(YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2023))
                .isNotEqualTo(YearOfActs.of(record, RecurringAct.DIALOGUE, 2023));
        assertThat(year.subjectType()).isSameAs(RecordFacts.yearsOf(RecurringAct.FRONT_NOTICE));
        assertThat(year.subjectType().label())
                .isEqualTo(new Phrase(
                        "thông báo cho Ủy ban MTTQ về hoạt động của HĐND trong năm",
                        "year of: notice to the Fatherland Front"));
        assertThat(shown(RecordFacts.yearsOf(RecurringAct.FRONT_NOTICE), year))
                .containsExactly(
                        "actsDone: 0", "yearStartsOn: 01/01/2023", "yearEndsOn: 31/12/2023", "level: cấp huyện");
    }

    @Test
    void the_last_year_of_a_district_ends_with_it_and_owes_nothing_by_the_year() {
        CouncilRecord record =
                with(record("2025-01-01/2025-12-31"), "2025-03-01").build();
        YearOfSessions year = YearOfSessions.of(record, 2025);
        Knowledge complete = NO_CLAIM.recordedThrough(day("2025-12-31"));
        assertThat(RecordFacts.YEAR_ENDS_ON.day(year)).contains(day("2025-06-30"));
        assertThat(TWICE_A_YEAR.judge(year, complete)).isEqualTo(Reason.CONDITION);
        assertThat(TWICE_A_YEAR.due(year, complete)).isEmpty();
        assertThat(MONTHLY.judge(YearOfMeetings.of(record, 2025), complete)).isEqualTo(Reason.NOT_MET);
        assertThat(MONTHLY.due(YearOfMeetings.of(record, 2025), complete))
                .extracting(Due::day)
                .containsExactly(
                        day("2025-01-31"),
                        day("2025-02-28"),
                        day("2025-03-31"),
                        day("2025-04-30"),
                        day("2025-05-31"),
                        day("2025-06-30"));
    }

    @Test
    void a_district_met_in_each_of_its_last_months() {
        CouncilRecord record = record("2025-01-01/2025-12-31")
                .addAllMeetings(Stream.iterate(day("2025-01-15"), day -> day.plusMonths(1))
                        .limit(6)
                        .map(day -> meeting(MeetingKind.ORDINARY, day))
                        .toList())
                .build();
        assertThat(MONTHLY.judge(YearOfMeetings.of(record, 2025), NO_CLAIM.recordedThrough(day("2025-06-30"))))
                .isEqualTo(Reason.MET);
    }

    private static PeoplesCommitteeMeeting committeeMeeting(CommitteeMeetingKind kind, String on) {
        return PeoplesCommitteeMeeting.builder()
                .term(HUONG_SON)
                .kind(kind)
                .heldOn(day(on))
                .build();
    }
}
