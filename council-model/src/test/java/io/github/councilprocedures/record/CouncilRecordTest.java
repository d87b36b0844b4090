package io.github.councilprocedures.record;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFacts;
import io.github.councilprocedures.meeting.BriefingFrequency;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.BriefingsOfProgramme;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CouncilRecordTest {

    private static CouncilRecord.Builder record(String span) {
        return CouncilRecord.builder().term(HA_NAM).span(DateSpan.parse(span));
    }

    private static Session.Builder session() {
        return Session.builder().term(HA_NAM).kind(SessionKind.REGULAR);
    }

    private static StandingCommitteeMeeting meeting(Term term, String on) {
        return StandingCommitteeMeeting.builder()
                .term(term)
                .kind(MeetingKind.ORDINARY)
                .heldOn(day(on))
                .build();
    }

    private static BriefingConference briefing(Term term, String on) {
        return BriefingConference.builder()
                .term(term)
                .kind(BriefingKind.COMMITTEE_BRIEFING)
                .heldOn(day(on))
                .build();
    }

    private static PeoplesCommitteeMeeting committeeMeeting(Term term, String on) {
        return PeoplesCommitteeMeeting.builder()
                .term(term)
                .kind(CommitteeMeetingKind.REGULAR)
                .heldOn(day(on))
                .build();
    }

    private static Dialogue dialogue(Term term, String on) {
        return Dialogue.builder().term(term).heldOn(day(on)).build();
    }

    private static ActDays acts(RecurringAct act, String... days) {
        ActDays.Builder acts = ActDays.builder().act(act);
        for (String on : days) {
            acts.addDays(day(on));
        }
        return acts.build();
    }

    private static Supervision supervision(Term term) {
        return Supervision.builder()
                .term(term)
                .body(SupervisingBody.COUNCIL)
                .form(SupervisionForm.REPORT_REVIEW)
                .topic("báo cáo công tác")
                .build();
    }

    private static SupervisionProgramme programme(Term term, int year, SupervisingBody body) {
        return SupervisionProgramme.builder().term(term).year(year).body(body).build();
    }

    private static ActivityFigures figures(Term term) {
        return ActivityFigures.builder()
                .term(term)
                .period(ReportingPeriod.year(2020))
                .putCounts(Figure.SESSIONS, 4)
                .build();
    }

    private static CoordinationRegulation regulation(Term term, int... evaluated) {
        CoordinationRegulation.Builder regulation = CoordinationRegulation.builder()
                .term(term)
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE);
        for (int year : evaluated) {
            regulation.addEvaluations(Evaluation.builder().forYear(year).build());
        }
        return regulation.build();
    }

    @Test
    void a_programme_is_not_held_against_months_before_the_record_begins() {
        CouncilRecord record = CouncilRecord.builder()
                .term(HA_NAM)
                .span(DateSpan.parse("2020-10-01/2021-01-31"))
                .putCompleteThrough(RecordList.BRIEFINGS, day("2021-01-31"))
                .addBriefings(briefing(HA_NAM, "2021-01-08"))
                .addWorkProgrammes(WorkProgramme.builder()
                        .term(HA_NAM)
                        .period(ReportingPeriod.year(2020))
                        .addBriefings(new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, PeriodKind.QUARTER))
                        .build())
                .build();
        BriefingsOfProgramme against = record.parts().stream()
                .filter(BriefingsOfProgramme.class::isInstance)
                .map(BriefingsOfProgramme.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(BriefingFacts.BRIEFINGS_HELD.occurrences(against))
                .isEqualTo(Occurrences.of(day("2020-10-01"), day("2020-12-31"), List.of(), OptionalInt.empty()));
        assertThat(record.recordedThrough(against)).contains(day("2021-01-31"));
    }

    @Test
    void a_record_is_named_by_council_and_span() {
        CouncilRecord record = record("2020-12-01/2021-01-31").build();
        assertThat(record.place())
                .isEqualTo(new Phrase(
                        "hồ sơ hoạt động của HĐND tỉnh Hà Nam từ 01/12/2020 đến 31/01/2021",
                        "record of the People's Council of Hà Nam Province from 01/12/2020 to 31/01/2021"));
        assertThat(record.council()).isEqualTo(HA_NAM.council());
        assertThat(record.subjectType()).isSameAs(RecordFacts.RECORD);
        assertThat(shown(RecordFacts.RECORD, record))
                .containsExactly("ordinalsRecorded: 0", "spanEndsOn: 31/01/2021", "level: cấp tỉnh");
    }

    @Test
    void its_parts_are_what_it_holds_and_the_years_it_touches() {
        Session session = session()
                .opensOn(day("2020-12-07"))
                .addResolutions(Resolution.builder().title("về ngân sách").build())
                .build();
        StandingCommitteeMeeting meeting = meeting(HA_NAM, "2021-01-07");
        BriefingConference briefing = briefing(HA_NAM, "2021-01-08");
        PeoplesCommitteeMeeting committeeMeeting = committeeMeeting(HA_NAM, "2021-01-11");
        Dialogue dialogue = dialogue(HA_NAM, "2021-01-12");
        CoordinationRegulation regulation = regulation(HA_NAM, 2020, 2018);
        CouncilRecord record = record("2020-12-01/2021-01-31")
                .addSessions(session)
                .addMeetings(meeting)
                .addBriefings(briefing)
                .addSupervisions(supervision(HA_NAM))
                .addCommitteeMeetings(committeeMeeting)
                .addDialogues(dialogue)
                .addFigures(figures(HA_NAM))
                .regulation(regulation)
                .build();
        assertThat(record.parts())
                .containsExactly(
                        session,
                        meeting,
                        briefing,
                        supervision(HA_NAM),
                        committeeMeeting,
                        dialogue,
                        figures(HA_NAM),
                        regulation,
                        RegulationYear.of(regulation, 2018),
                        RegulationYear.of(regulation, 2020),
                        RegulationYear.of(regulation, 2021),
                        YearOfSessions.of(record, 2020),
                        YearOfMeetings.of(record, 2020),
                        YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2020),
                        YearOfActs.of(record, RecurringAct.CITIZEN_RECEPTION, 2020),
                        YearOfActs.of(record, RecurringAct.PEOPLES_COMMITTEE_MEETING, 2020),
                        YearOfActs.of(record, RecurringAct.DIALOGUE, 2020),
                        YearOfActs.of(record, RecurringAct.SUPERVISION_MEETING, 2020),
                        YearOfSessions.of(record, 2021),
                        YearOfMeetings.of(record, 2021),
                        YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2021),
                        YearOfActs.of(record, RecurringAct.CITIZEN_RECEPTION, 2021),
                        YearOfActs.of(record, RecurringAct.PEOPLES_COMMITTEE_MEETING, 2021),
                        YearOfActs.of(record, RecurringAct.DIALOGUE, 2021),
                        YearOfActs.of(record, RecurringAct.SUPERVISION_MEETING, 2021));
        assertThat(record.parts()).isSameAs(record.parts());
    }

    @Test
    void conferences_are_held_against_each_programme_of_work_and_reports_against_each_other() {
        WorkProgramme programme = WorkProgramme.builder()
                .term(HA_NAM)
                .period(ReportingPeriod.parse("2021"))
                .addBriefings(
                        new BriefingFrequency(BriefingKind.LOWER_LEVEL_BRIEFING, PeriodKind.QUARTER),
                        new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, PeriodKind.MONTH))
                .build();
        PetitionResults results = PetitionResults.builder()
                .term(HA_NAM)
                .reportedOn(day("2019-05-05"))
                .received(3)
                .build();
        CouncilRecord one = record("2021-01-01/2021-01-31")
                .addBriefings(briefing(HA_NAM, "2021-01-08"))
                .addWorkProgrammes(programme)
                .addPetitionResults(results)
                .addFigures(figures(HA_NAM))
                .build();

        assertThat(one.parts())
                .contains(programme, results)
                .containsAll(programme.against(one.briefings()))
                .noneMatch(part -> part instanceof ReportSeries);
        CouncilRecord two =
                CouncilRecord.builder().from(one).addFigures(figures(HA_NAM)).build();
        assertThat(two.parts()).contains(new ReportSeries(two.figures()));
    }

    @Test
    void what_was_delivered_under_a_regulation_says_itself_how_far_it_is_complete() {
        CoordinationRecord carriedOut = CoordinationRecord.builder()
                .regulation(regulation(HA_NAM, 2020))
                .span(DateSpan.parse("2020-01-01/2020-06-30"))
                .build();
        CouncilRecord record = record("2020-01-01/2020-12-31")
                .addCoordinationRecords(carriedOut)
                .build();

        assertThat(record.parts()).contains(carriedOut);
        assertThat(record.recordedThrough(carriedOut)).isEmpty();
    }

    @Test
    void programmes_of_one_year_are_parts_of_that_year_and_the_years_in_order() {
        SupervisionProgramme next = programme(HA_NAM, 2022, SupervisingBody.COUNCIL);
        SupervisionProgramme council = programme(HA_NAM, 2021, SupervisingBody.COUNCIL);
        SupervisionProgramme standing = programme(HA_NAM, 2021, SupervisingBody.STANDING_COMMITTEE);
        CouncilRecord record = record("2020-12-01/2021-01-31")
                .addMeetings(meeting(HA_NAM, "2021-01-07"))
                .addProgrammes(next, council, standing)
                .regulation(regulation(HA_NAM))
                .build();
        assertThat(record.parts())
                .startsWith(
                        meeting(HA_NAM, "2021-01-07"),
                        regulation(HA_NAM),
                        ProgrammesOfYear.builder()
                                .term(HA_NAM)
                                .year(2021)
                                .addProgrammes(council, standing)
                                .build(),
                        ProgrammesOfYear.builder()
                                .term(HA_NAM)
                                .year(2022)
                                .addProgrammes(next)
                                .build(),
                        RegulationYear.of(regulation(HA_NAM), 2020))
                .filteredOn(ProgrammesOfYear.class::isInstance)
                .flatExtracting(Subject::parts)
                .containsExactly(council, standing, next);
        assertThat(record.programmes()).containsExactly(next, council, standing);
    }

    @Test
    void a_year_of_programmes_and_each_of_them_are_complete_as_the_programmes_are() {
        SupervisionProgramme programme = programme(HA_NAM, 2021, SupervisingBody.COUNCIL);
        CouncilRecord.Builder builder = record("2020-01-01/2021-03-31").addProgrammes(programme);
        CouncilRecord open = builder.build();
        CouncilRecord record = builder.putCompleteThrough(RecordList.PROGRAMMES, day("2021-01-31"))
                .build();
        Subject year = ProgrammesOfYear.builder()
                .term(HA_NAM)
                .year(2021)
                .addProgrammes(programme)
                .build();
        assertThat(open.recordedThrough(year)).isEmpty();
        assertThat(open.recordedThrough(programme)).isEmpty();
        assertThat(record.recordedThrough(year)).contains(day("2021-01-31"));
        assertThat(record.recordedThrough(programme)).contains(day("2021-01-31"));
    }

    @Test
    void a_list_says_how_far_its_years_are_complete() {
        CouncilRecord record = record("2020-01-01/2021-03-31")
                .putCompleteThrough(RecordList.SESSIONS, day("2021-01-01"))
                .putCompleteThrough(RecordList.MEETINGS, day("2021-01-02"))
                .putCompleteThrough(RecordList.EVALUATIONS, day("2021-01-31"))
                .build();
        assertThat(record.recordedThrough(YearOfSessions.of(record, 2020))).contains(day("2021-01-01"));
        assertThat(record.recordedThrough(YearOfMeetings.of(record, 2020))).contains(day("2021-01-02"));
        assertThat(record.recordedThrough(figures(HA_NAM))).isEmpty();
        assertThat(record.recordedThrough(regulation(HA_NAM))).isEmpty();
    }

    @Test
    void evaluations_come_a_month_after_what_they_look_back_at() {
        RegulationYear year = RegulationYear.of(regulation(HA_NAM), 2020);
        CouncilRecord.Builder record = record("2020-01-01/2021-03-31");
        assertThat(record.putCompleteThrough(RecordList.EVALUATIONS, day("2021-01-31"))
                        .build()
                        .recordedThrough(year))
                .contains(day("2020-12-31"));
        assertThat(record("2020-01-01/2021-03-31")
                        .putCompleteThrough(RecordList.EVALUATIONS, day("2021-01-30"))
                        .build()
                        .recordedThrough(year))
                .contains(day("2020-12-30"));
    }

    @Test
    void a_list_that_is_not_named_claims_nothing() {
        CouncilRecord record = record("2020-01-01/2020-12-31").build();
        for (Subject part : List.of(
                session().build(),
                meeting(HA_NAM, "2020-02-02"),
                briefing(HA_NAM, "2020-02-02"),
                supervision(HA_NAM),
                RegulationYear.of(regulation(HA_NAM), 2020))) {
            assertThat(record.recordedThrough(part)).isEmpty();
        }
    }

    @Test
    void the_first_session_is_expected_when_the_span_holds_the_polling_day() {
        Session expected = session().ordinal(Ordinal.of(1)).build();
        assertThat(record("2016-05-22/2016-05-22").build().parts()).startsWith(expected);
        assertThat(record("2016-05-23/2016-12-31").build().parts()).doesNotContain(expected);
        assertThat(record("2016-01-01/2016-05-21").build().parts()).doesNotContain(expected);
        Session thematic = session().kind(SessionKind.THEMATIC).build();
        assertThat(record("2016-01-01/2016-12-31").addSessions(thematic).build().parts())
                .startsWith(expected, thematic);
    }

    @Test
    void no_first_session_is_expected_when_one_recorded_is_or_may_be_it_or_came_after_it() {
        for (Session recorded : List.of(
                session().ordinal(Ordinal.of(1)).opensOn(day("2016-06-30")).build(),
                session().opensOn(day("2016-06-30")).build(),
                session().kind(SessionKind.THEMATIC).ordinal(Ordinal.of(2)).build())) {
            assertThat(record("2016-01-01/2016-12-31")
                            .addSessions(recorded)
                            .build()
                            .parts())
                    .startsWith(recorded);
        }
    }

    @Test
    void no_first_session_is_expected_without_a_polling_day() {
        Term unknown =
                Term.builder().council(HA_NAM.council()).years(HA_NAM.years()).build();
        assertThat(CouncilRecord.builder()
                        .term(unknown)
                        .span(DateSpan.parse("2016-01-01/2016-12-31"))
                        .build()
                        .parts())
                .hasOnlyElementsOfTypes(YearOfSessions.class, YearOfMeetings.class, YearOfActs.class);
    }

    @Test
    void a_record_has_an_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("2020-01-01/..").build())
                .withMessage("span must have an end, was 2020-01-01/..");
    }

    @Test
    void what_is_in_no_list_is_of_the_term_too() {
        String message = " must be that of the record, nhiệm kỳ 2016-2021 của HĐND tỉnh Hà Nam, was nhiệm kỳ 2021-2026"
                + " của HĐND huyện Hương Sơn";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("2020-01-01/2024-12-31")
                        .addFigures(figures(HUONG_SON))
                        .build())
                .withMessage("term of activityFigures" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("2020-01-01/2024-12-31")
                        .regulation(regulation(HUONG_SON))
                        .build())
                .withMessage("term of coordinationRegulation" + message);
    }

    @Test
    void two_terms_that_are_named_alike_are_told_apart_in_the_message() {
        Term again = Term.builder().from(HA_NAM).reElectionOn(day("2016-06-05")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("2020-01-01/2020-12-31")
                        .addSessions(session().term(again).build())
                        .build())
                .withMessage("term of sessions must be that of the record, nhiệm kỳ 2016-2021 của HĐND tỉnh Hà Nam, was"
                        + " nhiệm kỳ 2016-2021 của HĐND tỉnh Hà Nam (" + again + ")");
    }

    @Test
    void the_days_of_acts_and_of_claims_lie_in_the_span() {
        String span = "2020-01-02/2020-12-30";
        for (String in : List.of("2020-01-02", "2020-12-30")) {
            assertThatCode(() -> record(span)
                            .putCompleteThrough(RecordList.SESSIONS, day(in))
                            .addActs(acts(RecurringAct.FRONT_NOTICE, in))
                            .build())
                    .doesNotThrowAnyException();
        }
        for (String out : List.of("2020-01-01", "2020-12-31")) {
            String message = " must lie in the span 2020-01-02/2020-12-30, was " + out;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> record(span)
                            .putCompleteThrough(RecordList.EVALUATIONS, day(out))
                            .build())
                    .withMessage("completeThrough of EVALUATIONS" + message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> record(span)
                            .addActs(acts(RecurringAct.FRONT_NOTICE, out))
                            .build())
                    .withMessage("days of FRONT_NOTICE" + message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> record(span)
                            .addActs(ActDays.builder()
                                    .act(RecurringAct.FRONT_NOTICE)
                                    .completeThrough(day(out))
                                    .build())
                            .build())
                    .withMessage("completeThrough of FRONT_NOTICE" + message);
        }
    }

    @Test
    void a_year_is_named_by_its_council_or_its_standing_committee() {
        CouncilRecord record = CouncilRecord.builder()
                .term(THANH_LIEM)
                .span(DateSpan.parse("2023-01-01/2023-12-31"))
                .build();
        YearOfSessions sessions = YearOfSessions.of(record, 2023);
        assertThat(sessions.place())
                .isEqualTo(new Phrase(
                        "năm 2023 – HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "year 2023 – People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(sessions).hasToString("năm 2023 – HĐND huyện Thanh Liêm, tỉnh Hà Nam");
        assertThat(YearOfMeetings.of(record, 2023).place())
                .isEqualTo(new Phrase(
                        "năm 2023 – Thường trực HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "year 2023 – Standing Committee of the People's Council of Thanh Liêm Rural District, Hà Nam"
                                + " Province"));
    }

    @Test
    void each_act_is_named_once_and_each_of_its_days_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record("2020-01-01/2020-12-31")
                        .addActs(acts(RecurringAct.FRONT_NOTICE), acts(RecurringAct.FRONT_NOTICE))
                        .build())
                .withMessage("acts must name each act once, was twice FRONT_NOTICE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acts(RecurringAct.DIALOGUE, "2020-05-05", "2020-06-06", "2020-05-05"))
                .withMessage("days of DIALOGUE must differ, was twice 2020-05-05");
    }

    @Test
    void an_act_is_complete_as_it_says_or_as_the_list_that_holds_the_same() {
        CouncilRecord record = record("2020-01-01/2020-12-31")
                .putCompleteThrough(RecordList.COMMITTEE_MEETINGS, day("2020-09-30"))
                .putCompleteThrough(RecordList.DIALOGUES, day("2020-10-31"))
                .putCompleteThrough(RecordList.RECEPTION_DAYS, day("2020-11-30"))
                .addActs(
                        ActDays.builder()
                                .act(RecurringAct.FRONT_NOTICE)
                                .completeThrough(day("2020-06-30"))
                                .build(),
                        ActDays.builder()
                                .act(RecurringAct.PEOPLES_COMMITTEE_MEETING)
                                .completeThrough(day("2020-08-31"))
                                .build(),
                        ActDays.builder()
                                .act(RecurringAct.DIALOGUE)
                                .completeThrough(day("2020-12-31"))
                                .build())
                .build();
        assertThat(record.recordedThrough(YearOfActs.of(record, RecurringAct.FRONT_NOTICE, 2020)))
                .contains(day("2020-06-30"));
        assertThat(record.recordedThrough(YearOfActs.of(record, RecurringAct.PEOPLES_COMMITTEE_MEETING, 2020)))
                .contains(day("2020-09-30"));
        assertThat(record.recordedThrough(YearOfActs.of(record, RecurringAct.DIALOGUE, 2020)))
                .contains(day("2020-12-31"));
        assertThat(record.recordedThrough(YearOfActs.of(record, RecurringAct.CITIZEN_RECEPTION, 2020)))
                .contains(day("2020-11-30"));
        assertThat(record.recordedThrough(YearOfActs.of(record, RecurringAct.SUPERVISION_MEETING, 2020)))
                .isEmpty();
    }

    @Test
    void a_record_of_a_district_has_no_years_after_its_level_ended() {
        CouncilRecord record = CouncilRecord.builder()
                .term(THANH_LIEM)
                .span(DateSpan.parse("2024-01-01/2026-12-31"))
                .regulation(regulation(THANH_LIEM))
                .build();
        assertThat(record.parts())
                .contains(
                        YearOfSessions.of(record, 2025),
                        YearOfActs.of(record, RecurringAct.DIALOGUE, 2025),
                        RegulationYear.of(regulation(THANH_LIEM), 2025))
                .doesNotContain(RegulationYear.of(regulation(THANH_LIEM), 2026))
                .filteredOn(YearOfRecord.class::isInstance)
                .allSatisfy(year -> assertThat(((YearOfRecord) year).year()).isBetween(2024, 2025));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearOfSessions.of(record, 2026))
                .withMessage("year must not be after 2025, the last of HĐND huyện Thanh Liêm, was 2026");
    }
}
