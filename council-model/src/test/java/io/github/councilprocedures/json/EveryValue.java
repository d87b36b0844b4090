package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingRequester;
import io.github.councilprocedures.meeting.CommitteeVote;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.DialogueChair;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.VoteOfCommittee;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.record.ActDays;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.reorganisation.Authority;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.supervision.NoticeItem;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.CountedDay;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.DeadlineProof;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.AnsweringCouncils;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilOnDay;
import io.github.councilprocedures.unit.Succession;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitHistory;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values of every type that has a JSON form: each type with all of its attributes, and with as few as it takes. */
final class EveryValue {

    private EveryValue() {}

    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    private static final Phrase PHRASE = new Phrase("Đúng hạn.", "In time.");
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2024, 2);
    private static final Citation CLAUSE = Citation.parse("điểm đ khoản 2 Điều 80 Luật số 77/2015/QH13");

    static final Officer CHAIR =
            new Officer(PersonName.parse("Nguyễn Văn A"), List.of("Chủ tịch HĐND huyện", "Bí thư Huyện ủy"));

    static final Term TERM = Term.builder()
            .council(Council.builder()
                    .unit(Given.THANH_LIEM.council().unit())
                    .number(Ordinal.of(20))
                    .build())
            .years(TermYears.of(2021, 2026))
            .pollingOn(LocalDate.of(2021, 5, 23))
            .postponedPollingOn(LocalDate.of(2021, 5, 30))
            .reElectionOn(LocalDate.of(2021, 6, 6))
            .additionalElectionOn(LocalDate.of(2021, 6, 13))
            .build();

    static final Session SESSION = Session.builder()
            .term(TERM)
            .ordinal(Ordinal.of(18))
            .kind(SessionKind.REGULAR)
            .request(SessionRequest.builder()
                    .requester(Requester.DELEGATES)
                    .signers(12)
                    .totalDelegates(33)
                    .voters(70_000)
                    .requestedOn(DAY)
                    .build())
            .convenedOn(DAY)
            .announcedOn(DAY.plusDays(1))
            .opensOn(DAY.plusDays(20))
            .closesOn(DAY.plusDays(21))
            .addDocuments(
                    SessionDocument.builder().title("Báo cáo").sentOn(DAY).build(),
                    SessionDocument.builder().title("Tờ trình").build())
            .attendance(new Attendance(30, 33))
            .addResolutions(Resolution.builder()
                    .number("12/NQ-HĐND")
                    .title("Nghị quyết về ngân sách")
                    .matter(ResolutionMatter.DELEGATE_REMOVAL)
                    .adoptedOn(DAY.plusDays(21))
                    .vote(Vote.builder()
                            .votesFor(29)
                            .votesAgainst(0)
                            .abstained(1)
                            .totalDelegates(33)
                            .build())
                    .build())
            .addResolutions(Resolution.builder().title("Nghị quyết khác").build())
            .resolutionsSentOn(DAY.plusDays(30))
            .addResolutionsSentTo(Recipient.SUPERIOR_STANDING_COMMITTEE, Recipient.SUPERIOR_PEOPLES_COMMITTEE)
            .build();

    static final Session BARE_SESSION = Session.builder()
            .term(Given.HA_NAM)
            .kind(SessionKind.REGULAR)
            .firstAfterReorganisation(true)
            .build();

    private static final StandingCommitteeMeeting MEETING = StandingCommitteeMeeting.builder()
            .term(TERM)
            .kind(MeetingKind.ORDINARY)
            .label("Phiên họp thứ 30")
            .heldOn(DAY)
            .reviewed(ReportingPeriod.month(2024, 5))
            .planned(ReportingPeriod.month(2024, 6))
            .presidedBy(CHAIR)
            .build();

    private static final BriefingConference BRIEFING = BriefingConference.builder()
            .term(TERM)
            .kind(BriefingKind.SUMMARY_CONFERENCE)
            .label("Hội nghị giao ban")
            .heldOn(DAY)
            .reviewed(QUARTER)
            .planned(ReportingPeriod.year(2025))
            .addChairs(CHAIR)
            .build();

    private static final Supervision SUPERVISION = Supervision.builder()
            .term(TERM)
            .body(SupervisingBody.COMMITTEE)
            .committee("Ban Pháp chế")
            .form(SupervisionForm.THEMATIC)
            .topic("Tiếp công dân")
            .addSupervisees("UBND huyện", "UBND xã")
            .superviseesStated(2)
            .establishedOn(DAY)
            .outlineNotifiedOn(DAY.plusDays(2))
            .addOutlineNotice(NoticeItem.CONTENT, NoticeItem.OUTLINE)
            .heldOn(DAY.plusDays(9))
            .reportedFor(QUARTER)
            .addVisits(
                    Visit.builder()
                            .supervisee("UBND huyện")
                            .notifiedOn(DAY.plusDays(3))
                            .visitedOn(DAY.plusDays(9))
                            .build(),
                    Visit.builder().supervisee("UBND xã").build())
            .addSteps(
                    new Stamped<>(ThematicStep.FIELD_WORK, DAY.plusDays(9)),
                    new Stamped<>(ThematicStep.REPORTED, DAY.plusDays(30)))
            .build();

    private static final ActivityFigures FIGURES = ActivityFigures.builder()
            .term(TERM)
            .scope(FigureScope.LOWER_COUNCILS)
            .label("HĐND các xã")
            .period(ReportingPeriod.parse("2021-2026"))
            .reportedOn(DAY)
            .putCounts(Figure.SESSIONS, 82)
            .putCounts(Figure.REGULAR_SESSIONS, 50)
            .putCounts(Figure.THEMATIC_SESSIONS, 32)
            .build();

    private static final CoordinationRegulation REGULATION = CoordinationRegulation.builder()
            .term(TERM)
            .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
            .number("01/QC")
            .signedOn(DAY)
            .inForce(DateSpan.from(DAY))
            .addEvaluations(
                    Evaluation.builder()
                            .forYear(2024)
                            .evaluatedOn(LocalDate.of(2025, 1, 20))
                            .result("") // nothing was written, which is not the same as nothing recorded
                            .build(),
                    Evaluation.builder().forYear(2025).build())
            .build();

    static final PeoplesCommitteeMeeting COMMITTEE_MEETING = PeoplesCommitteeMeeting.builder()
            .term(TERM)
            .kind(CommitteeMeetingKind.SPECIAL)
            .heldOn(DAY)
            .requester(CommitteeMeetingRequester.MEMBERS)
            .requestSigners(5)
            .papersSentOn(DAY.minusDays(1))
            .present(12)
            .members(15)
            .minutesKept(true)
            .addVotes(CommitteeVote.builder()
                    .title("Giá đất")
                    .written(true)
                    .adopted(false)
                    .votesFor(6)
                    .votesAgainst(6)
                    .chairInFavour(false)
                    .build())
            .addVotes(CommitteeVote.builder().title("Khác").votesFor(9).build())
            .build();

    static final Dialogue DIALOGUE = Dialogue.builder()
            .term(TERM)
            .requestedOn(DAY.minusDays(20))
            .requestSigners(900)
            .voters(9000)
            .announcedOn(DAY.minusDays(7))
            .heldOn(DAY)
            .resultsAnnouncedOn(DAY.plusDays(10))
            .addChairedBy(DialogueChair.PEOPLES_COMMITTEE, DialogueChair.STANDING_COMMITTEE)
            .build();

    static final ActDays ACTS = ActDays.builder()
            .act(RecurringAct.FRONT_NOTICE)
            .addDays(LocalDate.of(2024, 6, 28), LocalDate.of(2024, 12, 20))
            .completeThrough(LocalDate.of(2024, 12, 31))
            .build();

    private static final AdministrativeUnit WARD = AdministrativeUnit.builder()
            .kind(UnitKind.WARD)
            .name("Bến Sen")
            .superior(Given.HA_NAM.council().unit())
            .build();

    static final Succession SUCCESSION = Succession.builder()
            .kind(SuccessionKind.MERGE)
            .effectiveOn(LocalDate.of(2025, 7, 1))
            .addFormer(AdministrativeUnit.builder()
                    .kind(UnitKind.TOWNSHIP)
                    .name("Bến Sen")
                    .build())
            .addPartsOf(AdministrativeUnit.builder()
                    .kind(UnitKind.COMMUNE)
                    .name("Đồng Mây")
                    .build())
            .addSuccessors(WARD)
            .addSources(CLAUSE)
            .build();

    static final UnitHistory HISTORY = UnitHistory.builder()
            .addSuccessions(SUCCESSION)
            .completeThrough(LocalDate.of(2025, 12, 31))
            .build();

    static final ReorganisedCouncil REORGANISED = ReorganisedCouncil.builder()
            .term(Term.builder()
                    .council(Council.builder().unit(WARD).number(Ordinal.of(1)).build())
                    .years(TermYears.of(2021, 2026))
                    .build())
            .kind(SuccessionKind.MERGE)
            .addFormerCouncils(Given.HUONG_SON.council())
            .formedOn(LocalDate.of(2025, 7, 1))
            .provisional(true)
            .delegates(45)
            .formerDelegates(44)
            .statutorySeats(30)
            .convenorNamedBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
            .convenorIsDelegate(true)
            .officersElected(false)
            .viceChairs(3)
            .viceChairLimit(2)
            .viceChairsCountedOn(LocalDate.of(2025, 8, 1))
            .build();

    static final DepletedCouncil DEPLETED = DepletedCouncil.builder()
            .term(TERM)
            .on(DAY)
            .delegatesInOffice(19)
            .statutorySeats(30)
            .termEndsOn(DAY.plusMonths(20))
            .byElectionHeld(false)
            .chairVacant(true)
            .actingChairNamedBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
            .otherMattersDecided(true)
            .fewestVotesFor(13)
            .build();

    static final Dissolution DISSOLVED = Dissolution.builder()
            .term(TERM)
            .decidedOn(DAY)
            .decidedBy(Authority.PROVINCIAL_COUNCIL)
            .approvedBy(Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
            .interimNamedBy(Authority.PROVINCIAL_COMMITTEE_CHAIR)
            .pollingSetBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
            .build();

    static final UnitChangeScheme SCHEME = UnitChangeScheme.builder()
            .term(TERM)
            .addOpinions(new Stamped<>(UnitLevel.COMMUNE, DAY), new Stamped<>(UnitLevel.DISTRICT, DAY.plusDays(5)))
            .laidOn(DAY)
            .voters(9000)
            .votersAgreeing(8000)
            .build();

    /** A record with parts of its own term. */
    static final CouncilRecord RECORD = CouncilRecord.builder()
            .term(TERM)
            .span(DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
            .putCompleteThrough(RecordList.SESSIONS, LocalDate.of(2024, 12, 31))
            .putCompleteThrough(RecordList.EVALUATIONS, LocalDate.of(2024, 6, 30))
            .addSessions(
                    SESSION,
                    Session.builder().from(SESSION).ordinal(Ordinal.of(19)).build())
            .addMeetings(MEETING)
            .addBriefings(BRIEFING)
            .addSupervisions(SUPERVISION)
            .addFigures(FIGURES)
            .addCommitteeMeetings(COMMITTEE_MEETING)
            .addDialogues(DIALOGUE)
            .addActs(ACTS)
            .regulation(REGULATION)
            .build();

    static final Duty DUTY = Duty.builder()
            .rule("session.convocation.regular")
            .article("12a")
            .clause("2")
            .point("đ")
            .putRequires(
                    "deadline",
                    // In an order that is not that of the alphabet.
                    ImmutableMap.of("before", "opensOn", "act", "convenedOn", "atLatest", "15 CALENDAR_DAYS"))
            .putRequires("all", List.of(Map.of("compare", Map.of("atLeast", 3)), "text", List.of(), Map.of()))
            .otherwise(PHRASE)
            .build();

    private static final DeadlineProof PROOF =
            TimeLimit.of(5, DayUnit.WORKING_DAYS).proofAfter(DAY, WorkingCalendar.weekendsOff());

    private static final FactUsed FACT = FactUsed.builder()
            .name("lastPollingOn")
            .label(PHRASE)
            .value(Phrase.date(DAY))
            .derivation(PHRASE)
            .build();

    static final Finding FINDING = Finding.builder()
            .rule("session.convocation.regular")
            .title(PHRASE)
            .place(PHRASE)
            .reason(Reason.NOT_MET)
            .ground(Ground.STATUTE)
            .addCitations(CLAUSE)
            .evidence(Evidence.TEXT_READ)
            .message(PHRASE)
            .addFacts(FACT)
            .addArithmetic(PHRASE)
            .addProofs(PROOF)
            .edition("2026-01")
            .build();

    /** All of them. */
    static List<Object> samples() {
        return List.of(
                CHAIR,
                new Officer(PersonName.parse("Trần Thị B"), List.of()),
                PersonName.parse("Lê C"),
                TERM,
                Given.HA_NAM,
                Term.builder()
                        .council(Given.HUONG_SON.council())
                        .years(TermYears.of(2016, 2021))
                        .build(),
                TermYears.of(2021, 2026),
                TERM.council(),
                Given.HUONG_SON.council(),
                TERM.council().unit(),
                AdministrativeUnit.builder()
                        .kind(UnitKind.PROVINCE)
                        .name("Hà Nam")
                        .build(),
                Ordinal.of(3999),
                PHRASE,
                QUARTER,
                ReportingPeriod.month(2024, 2),
                ReportingPeriod.halfYear(2022, 1),
                ReportingPeriod.nineMonths(2020),
                ReportingPeriod.year(2023),
                ReportingPeriod.term(2021, 2026),
                DateSpan.of(DAY, DAY),
                DateSpan.from(DAY),
                TimeLimit.of(20, DayUnit.CALENDAR_DAYS),
                TimeLimit.of(0, DayUnit.MONTHS),
                new DayNote(false, true, PHRASE, "Bộ luật Lao động"),
                new CountedDay(DAY, true, new DayNote(true, false, PHRASE, "?")),
                PROOF,
                TimeLimit.of(20, DayUnit.CALENDAR_DAYS).proofBefore(DAY, WorkingCalendar.weekendsOff()),
                CLAUSE,
                Citation.of(InstrumentKind.CONSTITUTION, "2013"),
                Instrument.builder()
                        .kind(InstrumentKind.LAW)
                        .number("77/2015/QH13")
                        .title(PHRASE)
                        .passedOn(LocalDate.of(2015, 6, 19))
                        .inForce(DateSpan.of(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 2, 28)))
                        .evidence(Evidence.REPORTED)
                        .addAmendedBy("47/2019/QH14")
                        .addReplacedBy("65/2025/QH15")
                        .build(),
                Instrument.builder()
                        .kind(InstrumentKind.DECREE)
                        .number("1/2020/NĐ-CP")
                        .title(PHRASE)
                        .evidence(Evidence.RECALLED)
                        .build(),
                SESSION,
                BARE_SESSION,
                SESSION.request().orElseThrow(),
                SessionRequest.builder().requester(Requester.OTHER).build(),
                SESSION.documents().get(0),
                SESSION.documents().get(1),
                SESSION.attendance().orElseThrow(),
                SESSION.resolutions().get(0),
                SESSION.resolutions().get(1),
                SESSION.resolutions().get(0).vote().orElseThrow(),
                Vote.builder().votesFor(0).build(),
                new ResolutionOfSession(SESSION, SESSION.resolutions().get(1)),
                MEETING,
                StandingCommitteeMeeting.builder()
                        .term(TERM)
                        .kind(MeetingKind.AD_HOC)
                        .heldOn(DAY)
                        .build(),
                BRIEFING,
                BriefingConference.builder()
                        .term(TERM)
                        .kind(BriefingKind.LESSONS_LEARNED)
                        .heldOn(DAY)
                        .build(),
                SUPERVISION,
                Supervision.builder()
                        .term(TERM)
                        .body(SupervisingBody.COUNCIL)
                        .form(SupervisionForm.SURVEY)
                        .topic("Đất đai")
                        .build(),
                SUPERVISION.visits().get(0),
                SUPERVISION.visits().get(1),
                new VisitOfSupervision(SUPERVISION, SUPERVISION.visits().get(0)),
                FIGURES,
                ActivityFigures.builder()
                        .term(TERM)
                        .period(QUARTER)
                        .putCounts(Figure.RESOLUTIONS, 0)
                        .build(),
                new FigureBreakdown(FIGURES, Figure.SESSIONS),
                REGULATION,
                CoordinationRegulation.builder()
                        .term(Given.HA_NAM)
                        .addParties(Party.STANDING_COMMITTEE, Party.NATIONAL_ASSEMBLY_DELEGATION)
                        .build(),
                REGULATION.evaluations().get(0),
                REGULATION.evaluations().get(1),
                COMMITTEE_MEETING,
                PeoplesCommitteeMeeting.builder()
                        .term(TERM)
                        .kind(CommitteeMeetingKind.REGULAR)
                        .heldOn(DAY)
                        .build(),
                COMMITTEE_MEETING.votes().get(0),
                COMMITTEE_MEETING.votes().get(1),
                new VoteOfCommittee(COMMITTEE_MEETING, COMMITTEE_MEETING.votes().get(0)),
                DIALOGUE,
                Dialogue.builder().term(TERM).build(),
                ACTS,
                ActDays.builder().act(RecurringAct.DIALOGUE).build(),
                SUCCESSION,
                HISTORY,
                UnitHistory.builder().build(),
                new AnsweringCouncils(List.of(TERM.council()), List.of(PHRASE)),
                CouncilOnDay.builder()
                        .council(TERM.council())
                        .on(DAY)
                        .population(999)
                        .build(),
                CouncilOnDay.builder().council(TERM.council()).on(DAY).build(),
                REORGANISED,
                ReorganisedCouncil.builder()
                        .term(TERM)
                        .kind(SuccessionKind.SPLIT)
                        .formedOn(DAY)
                        .build(),
                DEPLETED,
                DepletedCouncil.builder()
                        .term(TERM)
                        .on(DAY)
                        .delegatesInOffice(0)
                        .statutorySeats(30)
                        .build(),
                DISSOLVED,
                Dissolution.builder().term(TERM).decidedOn(DAY).build(),
                SCHEME,
                UnitChangeScheme.builder().term(TERM).build(),
                DistrictHandover.builder()
                        .term(TERM)
                        .handedOverOn(DAY)
                        .delegatesAssignedBy(Authority.OTHER)
                        .build(),
                DistrictHandover.builder().term(TERM).build(),
                RECORD,
                CouncilRecord.builder()
                        .term(TERM)
                        .span(DateSpan.of(DAY, DAY.plusYears(1)))
                        .build(),
                DUTY,
                Duty.builder().rule("session.frequency.yearly").article("1").build(),
                LocalRegulation.builder()
                        .number("05/2025/NQ-HĐND")
                        .kind(InstrumentKind.REGULATION)
                        .title(PHRASE)
                        .council(TERM.council())
                        .adoptedOn(DAY)
                        .inForce(DateSpan.from(DAY))
                        .addDuties(DUTY)
                        .build(),
                FACT,
                FactUsed.builder().name("opensOn").label(PHRASE).build(),
                FINDING,
                Finding.builder()
                        .rule("session.convocation.regular")
                        .title(PHRASE)
                        .place(PHRASE)
                        .reason(Reason.CONDITION)
                        .ground(Ground.ARITHMETIC)
                        .message(PHRASE)
                        .edition("2026-01")
                        .build(),
                Milestone.builder()
                        .rule("session.convocation.regular")
                        .title(PHRASE)
                        .place(PHRASE)
                        .fact("convenedOn")
                        .what(PHRASE)
                        .on(DAY)
                        .latest(false)
                        .reason(Reason.MET)
                        .ground(Ground.STATUTE)
                        .addCitations(CLAUSE)
                        .evidence(Evidence.TEXT_READ)
                        .addArithmetic(PHRASE)
                        .build(),
                Milestone.builder()
                        .rule("session.convocation.regular")
                        .title(PHRASE)
                        .place(PHRASE)
                        .fact("convenedOn")
                        .what(PHRASE)
                        .latest(true)
                        .reason(Reason.NOT_ENCODED)
                        .ground(Ground.STATUTE)
                        .build());
    }
}
