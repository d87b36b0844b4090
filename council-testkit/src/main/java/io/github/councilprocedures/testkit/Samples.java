package io.github.councilprocedures.testkit;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.record.ActDays;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.supervision.InstrumentPart;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.SupervisionGround;
import io.github.councilprocedures.supervision.TeamRole;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.Succession;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitHistory;
import io.github.councilprocedures.unit.UnitKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Named samples (dữ liệu mẫu) of three invented councils, one of each level: tỉnh Sông Trăng, in it huyện Đồng Mây, in it
 * xã Bến Sen. No such places exist; polling days are the real ones. Nothing that a sample records breaks the law of its
 * day, so that a test changes only what it is about:
 *
 * <pre>{@code
 * Session late = Session.builder()
 *     .from(Samples.regularSession2024())
 *     .convenedOn(LocalDate.of(2024, 6, 21))
 *     .build();
 * }</pre>
 */
public final class Samples {

    private static final LocalDate POLLING_2016 = LocalDate.of(2016, 5, 22);
    private static final LocalDate POLLING_2021 = LocalDate.of(2021, 5, 23);

    private Samples() {}

    /**
     * The council of a province (HĐND tỉnh Sông Trăng), khóa XIX.
     *
     * @return the council
     */
    public static Council provincialCouncil() {
        return council(province(), 19);
    }

    /**
     * The council of a rural district (HĐND huyện Đồng Mây), khóa XX, which ended with its level on 2025-06-30.
     *
     * @return the council
     */
    public static Council districtCouncil() {
        return council(district(), 20);
    }

    /**
     * The council of a commune (HĐND xã Bến Sen), khóa XXI. Its unit names the district, which was above it until
     * 2025-06-30, and through it the province, which is above it since.
     *
     * @return the council
     */
    public static Council communeCouncil() {
        return council(
                AdministrativeUnit.builder()
                        .kind(UnitKind.COMMUNE)
                        .name("Bến Sen")
                        .superior(district())
                        .build(),
                21);
    }

    /**
     * The province's term 2021-2026, elected on 2021-05-23.
     *
     * @return the term
     */
    public static Term provincialTerm() {
        return term2021(provincialCouncil());
    }

    /**
     * The district's term 2021-2026, elected on 2021-05-23.
     *
     * @return the term
     */
    public static Term districtTerm() {
        return term2021(districtCouncil());
    }

    /**
     * The commune's term 2021-2026, elected on 2021-05-23.
     *
     * @return the term
     */
    public static Term communeTerm() {
        return term2021(communeCouncil());
    }

    /**
     * The province's term before, 2016-2021, khóa XVIII, elected on 2016-05-22.
     *
     * @return the term
     */
    public static Term provincialTerm2016() {
        return Term.builder()
                .council(council(province(), 18))
                .years(TermYears.of(2016, 2021))
                .pollingOn(POLLING_2016)
                .build();
    }

    /**
     * The first session of the province's term, opened on 2021-06-25, 33 days after the polling day.
     *
     * @return the session
     */
    public static Session firstSession2021() {
        return Session.builder()
                .term(provincialTerm())
                .ordinal(Ordinal.of(1))
                .kind(SessionKind.REGULAR)
                .convenedOn(LocalDate.of(2021, 6, 10))
                .opensOn(LocalDate.of(2021, 6, 25))
                .closesOn(LocalDate.of(2021, 6, 25))
                .resolutionsSentOn(LocalDate.of(2021, 7, 2))
                .addResolutionsSentTo(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, Recipient.GOVERNMENT)
                .attendance(new Attendance(60, 60))
                .build();
    }

    /**
     * The province's eighteenth session, in the middle of 2024: convened on 2024-06-20, 20 days before it opened on
     * 2024-07-10; announced, its documents sent, two resolutions adopted, and sent up 7 days after it closed on
     * 2024-07-12.
     *
     * @return the session
     */
    public static Session regularSession2024() {
        return Session.builder()
                .term(provincialTerm())
                .ordinal(Ordinal.of(18))
                .kind(SessionKind.REGULAR)
                .convenedOn(LocalDate.of(2024, 6, 20))
                .announcedOn(LocalDate.of(2024, 6, 28))
                .opensOn(LocalDate.of(2024, 7, 10))
                .closesOn(LocalDate.of(2024, 7, 12))
                .addDocuments(document("Báo cáo kinh tế - xã hội 6 tháng đầu năm 2024", LocalDate.of(2024, 7, 2)))
                .addDocuments(document("Dự thảo Nghị quyết về hỗ trợ hợp tác xã", LocalDate.of(2024, 7, 3)))
                .attendance(new Attendance(57, 60))
                .addResolutions(resolution(
                        "31/NQ-HĐND",
                        "Về nhiệm vụ kinh tế - xã hội 6 tháng cuối năm 2024",
                        LocalDate.of(2024, 7, 12),
                        57))
                .addResolutions(resolution(
                        "32/2024/NQ-HĐND", "Quy định chính sách hỗ trợ hợp tác xã", LocalDate.of(2024, 7, 12), 31))
                .resolutionsSentOn(LocalDate.of(2024, 7, 19))
                .addResolutionsSentTo(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, Recipient.GOVERNMENT)
                .build();
    }

    /**
     * The province's seventeenth session, a thematic one of a single day, which the Standing Committee asked for: convened on
     * 2024-04-17, 7 days before it opened on 2024-04-24.
     *
     * @return the session
     */
    public static Session thematicSession2024() {
        return Session.builder()
                .term(provincialTerm())
                .ordinal(Ordinal.of(17))
                .kind(SessionKind.THEMATIC)
                .request(SessionRequest.builder()
                        .requester(Requester.STANDING_COMMITTEE)
                        .requestedOn(LocalDate.of(2024, 4, 15))
                        .build())
                .convenedOn(LocalDate.of(2024, 4, 17))
                .announcedOn(LocalDate.of(2024, 4, 19))
                .opensOn(LocalDate.of(2024, 4, 24))
                .closesOn(LocalDate.of(2024, 4, 24))
                .resolutionsSentOn(LocalDate.of(2024, 4, 26))
                .addResolutionsSentTo(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, Recipient.GOVERNMENT)
                .build();
    }

    /**
     * The province's nineteenth session, the last of 2024: convened on 2024-11-15, 25 days before it opened on 2024-12-10.
     *
     * @return the session
     */
    public static Session yearEndSession2024() {
        return Session.builder()
                .term(provincialTerm())
                .ordinal(Ordinal.of(19))
                .kind(SessionKind.REGULAR)
                .convenedOn(LocalDate.of(2024, 11, 15))
                .announcedOn(LocalDate.of(2024, 11, 22))
                .opensOn(LocalDate.of(2024, 12, 10))
                .closesOn(LocalDate.of(2024, 12, 12))
                .resolutionsSentOn(LocalDate.of(2024, 12, 20))
                .addResolutionsSentTo(Recipient.NATIONAL_ASSEMBLY_STANDING_COMMITTEE, Recipient.GOVERNMENT)
                .build();
    }

    /**
     * The province's twenty-third session, opened on 2025-05-15 under a law whose text could not be read, and convened 20
     * days before.
     *
     * @return the session
     */
    public static Session regularSessionMay2025() {
        return Session.builder()
                .term(provincialTerm())
                .ordinal(Ordinal.of(23))
                .kind(SessionKind.REGULAR)
                .convenedOn(LocalDate.of(2025, 4, 25))
                .opensOn(LocalDate.of(2025, 5, 15))
                .closesOn(LocalDate.of(2025, 5, 16))
                .build();
    }

    /**
     * The province's twenty-fourth session, opened on 2025-07-29 under a law that leaves the notice to the council's own
     * regulation, and convened 15 days before, as {@link #regulation2025} asks.
     *
     * @return the session
     */
    public static Session regularSessionJuly2025() {
        return Session.builder()
                .term(provincialTerm())
                .ordinal(Ordinal.of(24))
                .kind(SessionKind.REGULAR)
                .convenedOn(LocalDate.of(2025, 7, 14))
                .opensOn(LocalDate.of(2025, 7, 29))
                .closesOn(LocalDate.of(2025, 7, 30))
                .build();
    }

    /**
     * The district's fifteenth session, opened on 2024-07-16: planned only, nothing but its days is recorded.
     *
     * @return the session
     */
    public static Session districtSession2024() {
        return Session.builder()
                .term(districtTerm())
                .ordinal(Ordinal.of(15))
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.of(2024, 7, 16))
                .closesOn(LocalDate.of(2024, 7, 17))
                .build();
    }

    /**
     * The commune's twelfth session, opened on 2024-12-19, convened 20 days before.
     *
     * @return the session
     */
    public static Session communeSession2024() {
        return Session.builder()
                .term(communeTerm())
                .ordinal(Ordinal.of(12))
                .kind(SessionKind.REGULAR)
                .convenedOn(LocalDate.of(2024, 11, 29))
                .opensOn(LocalDate.of(2024, 12, 19))
                .closesOn(LocalDate.of(2024, 12, 19))
                .resolutionsSentOn(LocalDate.of(2024, 12, 25))
                .addResolutionsSentTo(Recipient.SUPERIOR_STANDING_COMMITTEE, Recipient.SUPERIOR_PEOPLES_COMMITTEE)
                .build();
    }

    /**
     * The first session of the council of phường Bến Sen, a ward of the reorganisation of 2025: opened on 2025-07-01, and
     * numbered from one again in a term that goes on. The ward is another unit than the commune.
     *
     * @return the session
     */
    public static Session reorganisedSession2025() {
        return Session.builder()
                .term(Term.builder()
                        .council(council(ward(), 1))
                        .years(TermYears.of(2021, 2026))
                        .build())
                .ordinal(Ordinal.of(1))
                .kind(SessionKind.REGULAR)
                .firstAfterReorganisation(true)
                .opensOn(LocalDate.of(2025, 7, 1))
                .closesOn(LocalDate.of(2025, 7, 1))
                .build();
    }

    /**
     * How the units followed each other in the reorganisation of 2025: xã Bến Sen and the township Sông Con became phường
     * Bến Sen, and huyện Đồng Mây, in which they lay, ended; its files went to the ward. All from 2025-07-01, complete
     * through the end of the year.
     *
     * @return the history
     */
    public static UnitHistory unitHistory2025() {
        LocalDate from = LocalDate.of(2025, 7, 1);
        AdministrativeUnit township = AdministrativeUnit.builder()
                .kind(UnitKind.TOWNSHIP)
                .name("Sông Con")
                .superior(district())
                .build();
        return UnitHistory.builder()
                .addSuccessions(Succession.builder()
                        .kind(SuccessionKind.MERGE)
                        .effectiveOn(from)
                        .addFormer(communeCouncil().unit(), township)
                        .addSuccessors(ward())
                        .build())
                .addSuccessions(Succession.builder()
                        .kind(SuccessionKind.LEVEL_ENDED)
                        .effectiveOn(from)
                        .addFormer(district())
                        .addSuccessors(ward())
                        .build())
                .completeThrough(LocalDate.of(2025, 12, 31))
                .build();
    }

    /**
     * The province's own regulation (quy chế làm việc), in force since 2025-07-01: a regular session is convened at least
     * 15 days before it opens (Article 12, Clause 1).
     *
     * @return the regulation, which speaks about the rule {@code session.convocation.regular}
     */
    public static LocalRegulation regulation2025() {
        return LocalRegulation.builder()
                .number("05/2025/NQ-HĐND")
                .title(new Phrase(
                        "Quy chế làm việc của HĐND tỉnh Sông Trăng",
                        "Working regulation of the People's Council of Sông Trăng Province"))
                .council(provincialCouncil())
                .adoptedOn(LocalDate.of(2025, 6, 27))
                .inForce(DateSpan.from(LocalDate.of(2025, 7, 1)))
                .addDuties(Duty.builder()
                        .rule("session.convocation.regular")
                        .article("12")
                        .clause("1")
                        .putRequires(
                                "deadline",
                                Map.of("act", "convenedOn", "atLatest", "15 CALENDAR_DAYS", "before", "opensOn"))
                        .build())
                .build();
    }

    /**
     * The twelve ordinary meetings of the province's Standing Committee in 2024, one on the 25th of each month or the
     * Friday before; each reviewed the month before.
     *
     * @return the meetings from January to December
     */
    public static List<StandingCommitteeMeeting> meetings2024() {
        return IntStream.rangeClosed(1, 12).mapToObj(Samples::meeting).toList();
    }

    private static StandingCommitteeMeeting meeting(int month) {
        LocalDate day = LocalDate.of(2024, month, 25);
        return StandingCommitteeMeeting.builder()
                .term(provincialTerm())
                .kind(MeetingKind.ORDINARY)
                .label("phiên họp thường kỳ tháng " + month + " năm 2024")
                .heldOn(day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue())))
                .reviewed(month == 1 ? ReportingPeriod.month(2023, 12) : ReportingPeriod.month(2024, month - 1))
                .presidedBy(chair())
                .build();
    }

    /**
     * A briefing of the province's Standing Committee with the committees of the council on 2024-10-04, about the first
     * nine months of the year.
     *
     * @return the conference
     */
    public static BriefingConference briefing2024() {
        return BriefingConference.builder()
                .term(provincialTerm())
                .kind(BriefingKind.COMMITTEE_BRIEFING)
                .label("Hội nghị giao ban 9 tháng đầu năm 2024")
                .heldOn(LocalDate.of(2024, 10, 4))
                .reviewed(ReportingPeriod.nineMonths(2024))
                .planned(ReportingPeriod.quarter(2024, 4))
                .addChairs(chair())
                .build();
    }

    /**
     * How a list of 2024 mentions the supervision of {@link #thematicSupervision2024()}: two supervisees, begun on 2024-03-04.
     *
     * @return the supervision
     */
    public static Supervision supervision2024() {
        ThematicSupervision file = thematicSupervision2024();
        return Supervision.builder()
                .term(file.term())
                .body(file.body())
                .form(SupervisionForm.THEMATIC)
                .topic(file.topic())
                .addAllSupervisees(file.supervisees())
                .superviseesStated(2)
                .heldOn(LocalDate.of(2024, 3, 4))
                .build();
    }

    /**
     * A thematic supervision by the province's Standing Committee in 2024: the team set up on 2024-03-04, the supervisees
     * notified 11 days later, two visits each notified 11 days ahead, reported 7 days after its end, considered 6 days after
     * that and followed up. It keeps the law in everything.
     *
     * @return the supervision
     */
    public static ThematicSupervision thematicSupervision2024() {
        return ThematicSupervision.builder()
                .term(provincialTerm())
                .body(SupervisingBody.STANDING_COMMITTEE)
                .topic("Việc quản lý, sử dụng quỹ đất công ích")
                .ground(SupervisionGround.PROGRAMME)
                .addInstrumentContent(InstrumentPart.values())
                .leader(TeamRole.VICE_CHAIR)
                .addMembers(TeamRole.COMMITTEE_REPRESENTATIVE, TeamRole.DELEGATE)
                .addSupervisees("Sở Tài nguyên và Môi trường", "UBND huyện Đồng Mây")
                .reportsDueOn(LocalDate.of(2024, 4, 10))
                .addVisits(visit("Sở Tài nguyên và Môi trường", LocalDate.of(2024, 4, 16)))
                .addVisits(visit("UBND huyện Đồng Mây", LocalDate.of(2024, 4, 23)))
                .nearestSession(DateSpan.of(LocalDate.of(2024, 7, 10), LocalDate.of(2024, 7, 12)))
                .reportReceivedOn(LocalDate.of(2024, 5, 17))
                .addHearing(
                        HearingStep.REPORT_PRESENTED,
                        HearingStep.BODIES_HEARD,
                        HearingStep.DISCUSSED,
                        HearingStep.CONCLUDED)
                .reportedToCouncilOn(LocalDate.of(2024, 7, 10))
                .addSteps(taken(ThematicStep.PLANNED, LocalDate.of(2024, 1, 10))
                        .by(Actor.STANDING_COMMITTEE)
                        .addDocuments(CaseDocument.PROGRAMME)
                        .build())
                .addSteps(taken(ThematicStep.ESTABLISHED, LocalDate.of(2024, 3, 4))
                        .by(Actor.STANDING_COMMITTEE)
                        .addDocuments(CaseDocument.DECISION)
                        .build())
                .addSteps(taken(ThematicStep.NOTIFIED, LocalDate.of(2024, 3, 15))
                        .by(Actor.SUPERVISION_TEAM)
                        .addTo(Actor.SUPERVISEE)
                        .addDocuments(CaseDocument.CONTENT, CaseDocument.PLAN, CaseDocument.OUTLINE)
                        .build())
                .addSteps(taken(ThematicStep.COLLECTING_REPORTS, LocalDate.of(2024, 4, 9))
                        .by(Actor.SUPERVISEE)
                        .addDocuments(CaseDocument.REPORT)
                        .build())
                .addSteps(taken(ThematicStep.FIELD_WORK, LocalDate.of(2024, 4, 16))
                        .by(Actor.SUPERVISION_TEAM)
                        .build())
                .addSteps(taken(ThematicStep.FIELD_WORK_DONE, LocalDate.of(2024, 5, 10))
                        .by(Actor.TEAM_LEADER)
                        .build())
                .addSteps(taken(ThematicStep.REPORTED, LocalDate.of(2024, 5, 17))
                        .by(Actor.SUPERVISION_TEAM)
                        .addTo(Actor.STANDING_COMMITTEE)
                        .addDocuments(CaseDocument.REPORT)
                        .build())
                .addSteps(taken(ThematicStep.UNDER_CONSIDERATION, LocalDate.of(2024, 5, 23))
                        .by(Actor.STANDING_COMMITTEE)
                        .build())
                .addSteps(taken(ThematicStep.CONCLUDED, LocalDate.of(2024, 5, 23))
                        .by(Actor.CHAIR)
                        .addDocuments(CaseDocument.CONCLUSION)
                        .build())
                .addSteps(taken(ThematicStep.SENT, LocalDate.of(2024, 5, 28))
                        .by(Actor.STANDING_COMMITTEE)
                        .addTo(Actor.SUPERVISEE, Actor.RELATED_BODIES)
                        .addDocuments(CaseDocument.CONCLUSION)
                        .build())
                .addSteps(taken(ThematicStep.FOLLOW_UP, LocalDate.of(2024, 9, 16))
                        .by(Actor.STANDING_COMMITTEE)
                        .build())
                .build();
    }

    private static CaseStep.Builder<ThematicStep> taken(ThematicStep step, LocalDate on) {
        return CaseStep.<ThematicStep>builder().step(step).on(on);
    }

    /**
     * The province's figures of 2024: three sessions, two regular and one thematic; 24 resolutions; 12 meetings of the
     * Standing Committee.
     *
     * @return the figures, reported on 2025-01-08
     */
    public static ActivityFigures figures2024() {
        return ActivityFigures.builder()
                .term(provincialTerm())
                .period(ReportingPeriod.year(2024))
                .reportedOn(LocalDate.of(2025, 1, 8))
                .putCounts(Figure.SESSIONS, 3)
                .putCounts(Figure.REGULAR_SESSIONS, 2)
                .putCounts(Figure.THEMATIC_SESSIONS, 1)
                .putCounts(Figure.RESOLUTIONS, 24)
                .putCounts(Figure.STANDING_COMMITTEE_MEETINGS, 12)
                .build();
    }

    /**
     * The province's coordination regulation of the term, between its Standing Committee, the People's Committee and the
     * Fatherland Front; evaluated each January for the year before, from 2022 to 2025.
     *
     * @return the regulation
     */
    public static CoordinationRegulation coordinationRegulation() {
        return CoordinationRegulation.builder()
                .term(provincialTerm())
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                .number("01/QCPH-HĐND-UBND-MTTQ")
                .signedOn(LocalDate.of(2021, 9, 15))
                .inForce(DateSpan.of(LocalDate.of(2021, 9, 15), LocalDate.of(2026, 3, 31)))
                .addEvaluations(evaluation(2021, LocalDate.of(2022, 1, 14)))
                .addEvaluations(evaluation(2022, LocalDate.of(2023, 1, 12)))
                .addEvaluations(evaluation(2023, LocalDate.of(2024, 1, 12)))
                .addEvaluations(evaluation(2024, LocalDate.of(2025, 1, 10)))
                .build();
    }

    /**
     * What was due again and again in the province in 2024: the Fatherland Front informed on two days, citizens received by
     * the Chair on a day of each quarter, and the People's Committee's regular meeting on the 26th of each month. All are
     * complete through the last day of the year.
     *
     * @return the days of each act
     */
    public static List<ActDays> acts2024() {
        return List.of(
                acts(RecurringAct.FRONT_NOTICE, LocalDate.of(2024, 6, 28), LocalDate.of(2024, 12, 20)),
                acts(
                        RecurringAct.CITIZEN_RECEPTION,
                        LocalDate.of(2024, 2, 15),
                        LocalDate.of(2024, 5, 15),
                        LocalDate.of(2024, 8, 15),
                        LocalDate.of(2024, 11, 15)),
                acts(
                        RecurringAct.PEOPLES_COMMITTEE_MEETING,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(month -> LocalDate.of(2024, month, 26))
                                .toArray(LocalDate[]::new)));
    }

    /**
     * All that the province's council did in 2024: the sessions, meetings, briefing, supervision, figures, recurring acts and
     * coordination regulation above. Every list is complete through the last day of the year.
     *
     * @return the record
     */
    public static CouncilRecord record2024() {
        LocalDate lastDay = LocalDate.of(2024, 12, 31);
        CouncilRecord.Builder record = CouncilRecord.builder()
                .term(provincialTerm())
                .span(DateSpan.of(LocalDate.of(2024, 1, 1), lastDay))
                .addSessions(thematicSession2024(), regularSession2024(), yearEndSession2024())
                .addAllMeetings(meetings2024())
                .addBriefings(briefing2024())
                .addSupervisions(supervision2024())
                .addFigures(figures2024())
                .addAllActs(acts2024())
                .regulation(coordinationRegulation());
        for (RecordList list : RecordList.values()) {
            record.putCompleteThrough(list, lastDay);
        }
        return record.build();
    }

    private static ActDays acts(RecurringAct act, LocalDate... days) {
        return ActDays.builder()
                .act(act)
                .addDays(days)
                .completeThrough(LocalDate.of(2024, 12, 31))
                .build();
    }

    private static Officer chair() {
        // The John Doe of Vietnamese forms.
        return new Officer(PersonName.parse("Nguyễn Văn A"), List.of("Chủ tịch HĐND tỉnh"));
    }

    private static Visit visit(String supervisee, LocalDate visitedOn) {
        return Visit.builder()
                .supervisee(supervisee)
                .notifiedOn(visitedOn.minusDays(11))
                .visitedOn(visitedOn)
                .addNotice(CaseDocument.PROGRAMME, CaseDocument.TEAM_COMPOSITION)
                .build();
    }

    private static Evaluation evaluation(int year, LocalDate evaluatedOn) {
        return Evaluation.builder()
                .forYear(year)
                .evaluatedOn(evaluatedOn)
                .result("Phối hợp kịp thời, đúng quy chế")
                .build();
    }

    private static AdministrativeUnit province() {
        return AdministrativeUnit.builder()
                .kind(UnitKind.PROVINCE)
                .name("Sông Trăng")
                .build();
    }

    private static AdministrativeUnit district() {
        return AdministrativeUnit.builder()
                .kind(UnitKind.RURAL_DISTRICT)
                .name("Đồng Mây")
                .superior(province())
                .build();
    }

    private static AdministrativeUnit ward() {
        return AdministrativeUnit.builder()
                .kind(UnitKind.WARD)
                .name("Bến Sen")
                .superior(province())
                .build();
    }

    private static Council council(AdministrativeUnit unit, int number) {
        return Council.builder().unit(unit).number(Ordinal.of(number)).build();
    }

    private static Term term2021(Council council) {
        return Term.builder()
                .council(council)
                .years(TermYears.of(2021, 2026))
                .pollingOn(POLLING_2021)
                .build();
    }

    private static SessionDocument document(String title, LocalDate sentOn) {
        return SessionDocument.builder().title(title).sentOn(sentOn).build();
    }

    private static Resolution resolution(String number, String title, LocalDate adoptedOn, int votesFor) {
        return Resolution.builder()
                .number(number)
                .title(title)
                .adoptedOn(adoptedOn)
                .vote(Vote.builder().votesFor(votesFor).totalDelegates(60).build())
                .build();
    }
}
