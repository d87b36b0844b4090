package io.github.councilprocedures.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentSending;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportsOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What one council did in a span of days (hồ sơ hoạt động của HĐND), as far as it is recorded, and for each list the day
 * through which the record is complete: up to that day what is not recorded did not happen.
 *
 * <p>Its parts are all that it holds, each year the span touches, and, where the span begins before the term does, the
 * first session that the law expects even if nobody recorded it.
 */
@CouncilStyle
@Value.Immutable
public abstract class CouncilRecord implements TermSubject {

    /**
     * By how much the evaluation of a year may come after it, in practice: in January. A record of evaluations that
     * reaches a day therefore says nothing yet of the month before.
     */
    private static final int MONTHS_TO_EVALUATE = 1;

    CouncilRecord() {}

    /**
     * The term of the council (nhiệm kỳ), which everything in the record shares.
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The days the record is about (thời gian của hồ sơ), both ends included.
     *
     * @return the span, which has an end
     */
    public abstract DateSpan span();

    /**
     * The day through which each list holds all that happened from the first day of the span on (ghi nhận đầy đủ đến
     * ngày), included. A list that is left out makes no such claim.
     *
     * @return the days, each in the span
     */
    public abstract Map<RecordList, LocalDate> completeThrough();

    /**
     * The general election of the council (cuộc bầu cử đại biểu HĐND), held or only planned.
     *
     * @return the election, absent when not recorded
     */
    public abstract Optional<Election> election();

    /**
     * The by-elections (cuộc bầu cử bổ sung), held or only planned, in the order of their polling days.
     *
     * @return the by-elections, as far as recorded
     */
    public abstract List<ByElection> byElections();

    /**
     * The number of delegates with what it depends on (số lượng đại biểu HĐND). Not the delegates themselves.
     *
     * @return the number, absent when not recorded
     */
    public abstract Optional<NumberOfDelegates> numberOfDelegates();

    /**
     * The delegates (đại biểu HĐND), with or without their names.
     *
     * @return the delegates, as far as recorded
     */
    public abstract List<Delegate> delegates();

    /**
     * The Standing Committee as it stood on one day or several (cơ cấu Thường trực HĐND), in the order of the days.
     *
     * @return the compositions, as far as recorded
     */
    public abstract List<StandingCommittee> standingCommittees();

    /**
     * Which committees the council had on one day or several (cơ cấu các Ban của HĐND), in the order of the days.
     *
     * @return the sets of committees, as far as recorded
     */
    public abstract List<CouncilCommittees> committeeStructures();

    /**
     * The committees, each as it stood on a day (Ban của HĐND). Not the People's Committee.
     *
     * @return the committees, as far as recorded
     */
    public abstract List<CouncilCommittee> committees();

    /**
     * The delegates' groups as they stood on one day or several (Tổ đại biểu HĐND), in the order of the days.
     *
     * @return the groups, as far as recorded
     */
    public abstract List<DelegatesGroups> delegatesGroups();

    /**
     * The working regulations of the council (Quy chế làm việc của HĐND), in the order of their issue.
     *
     * @return the regulations, as far as recorded; they were issued in the span
     */
    public abstract List<WorkingRegulation> workingRegulations();

    /**
     * The times without a Chair to lead the council (khuyết Chủ tịch HĐND), in their order; they may have begun before
     * the span.
     *
     * @return the vacancies, as far as recorded
     */
    public abstract List<ChairVacancy> chairVacancies();

    /**
     * The sessions (kỳ họp), in the order in which they were held.
     *
     * @return the sessions, as far as recorded; their opening days lie in the span
     */
    public abstract List<Session> sessions();

    /**
     * The verifications by committees (thẩm tra), in their order.
     *
     * @return the verifications, as far as recorded; their days lie in the span
     */
    public abstract List<Verification> verifications();

    /**
     * The meetings of the Standing Committee (phiên họp Thường trực HĐND), in their order.
     *
     * @return the meetings, as far as recorded; their days lie in the span
     */
    public abstract List<StandingCommitteeMeeting> meetings();

    /**
     * What the Standing Committee decided between sessions in place of the council (quyết định của Thường trực HĐND
     * giữa hai kỳ họp), in order.
     *
     * @return the decisions, as far as recorded; their days lie in the span
     */
    public abstract List<StandingCommitteeDecision> standingCommitteeDecisions();

    /**
     * The briefing conferences (hội nghị giao ban), in their order.
     *
     * @return the conferences, as far as recorded; their days lie in the span
     */
    public abstract List<BriefingConference> briefings();

    /**
     * The supervisions (cuộc giám sát), in the order in which they began; that may have been before the span.
     *
     * @return the supervisions, as far as recorded
     */
    public abstract List<Supervision> supervisions();

    /**
     * The supervision programmes of a year (chương trình giám sát) of the council, its Standing Committee and its committees.
     *
     * @return what is recorded
     */
    public abstract List<SupervisionProgramme> programmes();

    /**
     * The supervisions by delegates' groups (giám sát của Tổ đại biểu).
     *
     * @return what is recorded
     */
    public abstract List<GroupSupervision> groupSupervisions();

    /**
     * The questions of delegates (chất vấn), at sessions and between them.
     *
     * @return what is recorded
     */
    public abstract List<Questioning> questionings();

    /**
     * The written answers to questions (trả lời chất vấn bằng văn bản).
     *
     * @return what is recorded
     */
    public abstract List<WrittenAnswer> writtenAnswers();

    /**
     * The reviews of reports (xem xét báo cáo).
     *
     * @return what is recorded
     */
    public abstract List<ReportReview> reportReviews();

    /**
     * Which reports were reviewed at which session (báo cáo tại kỳ họp).
     *
     * @return what is recorded
     */
    public abstract List<ReportsOfSession> reportsOfSessions();

    /**
     * The legal documents sent to those who supervise them (gửi văn bản quy phạm pháp luật).
     *
     * @return what is recorded
     */
    public abstract List<LegalDocumentSending> legalDocumentSendings();

    /**
     * The reviews of legal documents (giám sát văn bản quy phạm pháp luật).
     *
     * @return what is recorded
     */
    public abstract List<LegalDocumentReview> legalDocumentReviews();

    /**
     * The supervisions of how complaints are handled (giám sát giải quyết khiếu nại, tố cáo).
     *
     * @return what is recorded
     */
    public abstract List<ComplaintSupervision> complaintSupervisions();

    /**
     * The supervisions of how voters' petitions are settled (giám sát giải quyết kiến nghị của cử tri).
     *
     * @return what is recorded
     */
    public abstract List<PetitionSettlement> petitionSettlements();

    /**
     * The tasks that follow from supervisions (nhiệm vụ sau giám sát).
     *
     * @return what is recorded
     */
    public abstract List<ImplementationTask> implementationTasks();

    /**
     * The thematic supervisions (giám sát chuyên đề), step by step.
     *
     * @return what is recorded
     */
    public abstract List<ThematicSupervision> thematicSupervisions();

    /**
     * The explanation sessions (phiên giải trình).
     *
     * @return what is recorded
     */
    public abstract List<ExplanationSession> explanationSessions();

    /**
     * The confidence polls (lấy phiếu tín nhiệm).
     *
     * @return what is recorded
     */
    public abstract List<ConfidencePoll> confidencePolls();

    /**
     * The surveys (khảo sát), which the law does not count as supervision.
     *
     * @return what is recorded
     */
    public abstract List<Survey> surveys();

    /**
     * The meetings of the People's Committee (phiên họp UBND), in their order.
     *
     * @return the meetings, as far as recorded; their days lie in the span
     */
    public abstract List<PeoplesCommitteeMeeting> committeeMeetings();

    /**
     * The dialogues with the people (hội nghị đối thoại với Nhân dân), held or asked for.
     *
     * @return the dialogues, as far as recorded; the days on which they were held lie in the span
     */
    public abstract List<Dialogue> dialogues();

    /**
     * The programmes of work (chương trình công tác), as far as they foresee briefing conferences.
     *
     * @return what is recorded
     */
    public abstract List<WorkProgramme> workProgrammes();

    /**
     * The rounds of voter contact (đợt tiếp xúc cử tri) with their conferences.
     *
     * @return what is recorded
     */
    public abstract List<VoterContact> voterContacts();

    /**
     * The contact of single delegates with voters (việc một đại biểu tiếp xúc cử tri).
     *
     * @return what is recorded
     */
    public abstract List<DelegateContact> delegateContacts();

    /**
     * The voters' petitions (kiến nghị của cử tri), each with its own file.
     *
     * @return what is recorded
     */
    public abstract List<VoterPetition> voterPetitions();

    /**
     * The figures of reports on voters' petitions (số liệu báo cáo về kiến nghị của cử tri).
     *
     * @return what is recorded
     */
    public abstract List<PetitionResults> petitionResults();

    /**
     * What sessions heard of voters' petitions (thông báo, báo cáo về kiến nghị của cử tri tại kỳ họp).
     *
     * @return what is recorded
     */
    public abstract List<PetitionsOfSession> petitionsOfSessions();

    /**
     * The citizens' letters (đơn thư của công dân), without what they say.
     *
     * @return what is recorded
     */
    public abstract List<CitizenLetter> letters();

    /**
     * The days of citizen reception (ngày tiếp công dân) by delegates and by the Chair.
     *
     * @return what is recorded
     */
    public abstract List<ReceptionDay> receptionDays();

    /**
     * The years of reception by the Chair of the People's Committee (các ngày tiếp công dân của Chủ tịch UBND).
     *
     * @return what is recorded
     */
    public abstract List<HeadReceptions> headReceptions();

    /**
     * The years of supervision and social criticism by the Fatherland Front (năm giám sát, phản biện xã hội của Mặt trận).
     *
     * @return what is recorded
     */
    public abstract List<FrontYear> frontYears();

    /**
     * The supervisions by the Fatherland Front (giám sát của Mặt trận).
     *
     * @return what is recorded
     */
    public abstract List<FrontSupervision> frontSupervisions();

    /**
     * The social criticism of drafts (phản biện xã hội).
     *
     * @return what is recorded
     */
    public abstract List<SocialCriticism> socialCriticisms();

    /**
     * The proposals of the Fatherland Front to the local authorities (kiến nghị của Mặt trận).
     *
     * @return what is recorded
     */
    public abstract List<FrontProposal> frontProposals();

    /**
     * What fell due under coordination regulations and was delivered (theo dõi việc thực hiện quy chế phối hợp). They are judged by a law that holds their regulation.
     *
     * @return what is recorded
     */
    public abstract List<CoordinationRecord> coordinationRecords();

    /**
     * The days of acts that are due again and again (việc định kỳ), each act with how far its days are complete.
     *
     * @return the days, as far as recorded, each act once; they lie in the span
     */
    public abstract List<ActDays> acts();

    /**
     * The posts that were filled (bầu, phê chuẩn, chỉ định giữ chức vụ), in the order of the choices.
     *
     * @return the posts, as far as recorded; the days of the choices lie in the span
     */
    public abstract List<StartOfOffice> startsOfOffice();

    /**
     * The posts that ended before the term (thôi giữ chức vụ), in their order; what brought it about may have arisen
     * before the span.
     *
     * @return the posts, as far as recorded
     */
    public abstract List<EndOfOffice> endsOfOffice();

    /**
     * The votes of confidence (bỏ phiếu tín nhiệm), held or only asked for, in their order. Not confidence polls (lấy
     * phiếu tín nhiệm).
     *
     * @return the votes, as far as recorded; the days on which they were held lie in the span
     */
    public abstract List<ConfidenceVote> confidenceVotes();

    /**
     * The years of single delegates (năm hoạt động của đại biểu). Not the years of the record.
     *
     * @return the years, as far as recorded
     */
    public abstract List<YearOfMandate> yearsOfMandate();

    /**
     * What delegates asked of bodies and officers (chất vấn, yêu cầu của đại biểu), in the order of receipt; that may
     * have been before the span.
     *
     * @return the inquiries, as far as recorded
     */
    public abstract List<DelegateInquiry> delegateInquiries();

    /**
     * The reports of delegates to the voters (báo cáo của đại biểu với cử tri), a year of a delegate each.
     *
     * @return the reports, as far as recorded
     */
    public abstract List<VoterReports> voterReports();

    /**
     * The delegates who missed one session after another (đại biểu liên tục không dự kỳ họp); the first may lie before
     * the span.
     *
     * @return the absences, as far as recorded
     */
    public abstract List<LongAbsence> longAbsences();

    /**
     * The measures of criminal procedure against delegates (biện pháp tố tụng đối với đại biểu), taken or only asked
     * for, in their order.
     *
     * @return the measures, as far as recorded; the days on which they were taken lie in the span
     */
    public abstract List<CoerciveMeasure> coerciveMeasures();

    /**
     * The suspensions of delegates (tạm đình chỉ nhiệm vụ đại biểu), in their order; they may have begun before the
     * span.
     *
     * @return the suspensions, as far as recorded
     */
    public abstract List<Suspension> suspensions();

    /**
     * The mandates that ended before the term (chấm dứt nhiệm vụ đại biểu), in their order; what brought it about may
     * have arisen before the span.
     *
     * @return the mandates, as far as recorded
     */
    public abstract List<EndOfMandate> endsOfMandate();

    /**
     * The schemes to change units (đề án sắp xếp đơn vị hành chính); opinions may have been asked before the span.
     *
     * @return the schemes, as far as recorded
     */
    public abstract List<UnitChangeScheme> unitChangeSchemes();

    /**
     * How the council came out of a reorganisation of units (HĐND hình thành sau sắp xếp đơn vị hành chính).
     *
     * @return how it began, absent when it did not come out of one or that was not recorded
     */
    public abstract Optional<ReorganisedCouncil> reorganisation();

    /**
     * The days on which its delegates were too few (HĐND không còn đủ số đại biểu) or may have been, in order.
     *
     * @return the days, as far as recorded
     */
    public abstract List<DepletedCouncil> depletions();

    /**
     * The dissolution of the council (giải tán HĐND). Not the end of its term.
     *
     * @return the dissolution, absent when it was not dissolved or that was not recorded
     */
    public abstract Optional<Dissolution> dissolution();

    /**
     * What became of a district council when its level ended (kết thúc hoạt động của HĐND cấp huyện).
     *
     * @return the handover, absent when the council is not one of a district or that was not recorded
     */
    public abstract Optional<DistrictHandover> districtHandover();

    /**
     * The figures of reports (số liệu báo cáo), whatever periods they are of.
     *
     * @return the figures, as far as recorded
     */
    public abstract List<ActivityFigures> figures();

    /**
     * The coordination regulation of the term (quy chế phối hợp).
     *
     * @return the regulation, absent when not recorded
     */
    public abstract Optional<CoordinationRegulation> regulation();

    @Override
    public SubjectType<CouncilRecord> subjectType() {
        return RecordFacts.RECORD;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        Phrase first = Phrase.date(span().firstDay());
        Phrase last = Phrase.date(lastDay());
        return new Phrase(
                "hồ sơ hoạt động của " + council.vi() + " từ " + first.vi() + " đến " + last.vi(),
                "record of the " + council.en() + " from " + first.en() + " to " + last.en());
    }

    /**
     * All that its lists hold, in the order of the lists, but the programmes of supervision, which are parts of their years;
     * then those years, the conferences against each programme of work, the figures of several reports against each other, and
     * the years of each list and of each recurring act.
     */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        expectedFirstSession().ifPresent(parts::add);
        lists().forEach(parts::addAll);
        parts.addAll(yearsOfProgrammes());
        workProgrammes().forEach(programme -> parts.addAll(programme.against(briefings(), span().firstDay())));
        if (figures().size() > 1) {
            parts.add(new ReportSeries(figures()));
        }
        regulation().ifPresent(regulation -> parts.addAll(yearsOf(regulation)));
        for (int year = firstYear(); year <= lastYear(); year++) {
            parts.add(YearOfSessions.of(this, year), YearOfMeetings.of(this, year));
            for (RecurringAct act : RecurringAct.values()) {
                parts.add(YearOfActs.of(this, act, year));
            }
        }
        return parts.build();
    }

    /** What is recorded, list by list; the programmes and the days of acts, which years take as their own, apart. */
    private List<List<? extends TermSubject>> lists() {
        return List.of(
                election().stream().toList(),
                byElections(),
                numberOfDelegates().stream().toList(),
                delegates(),
                standingCommittees(),
                committeeStructures(),
                committees(),
                delegatesGroups(),
                workingRegulations(),
                chairVacancies(),
                sessions(),
                verifications(),
                meetings(),
                standingCommitteeDecisions(),
                briefings(),
                supervisions(),
                groupSupervisions(),
                questionings(),
                writtenAnswers(),
                reportReviews(),
                reportsOfSessions(),
                legalDocumentSendings(),
                legalDocumentReviews(),
                complaintSupervisions(),
                petitionSettlements(),
                implementationTasks(),
                thematicSupervisions(),
                explanationSessions(),
                confidencePolls(),
                surveys(),
                committeeMeetings(),
                dialogues(),
                workProgrammes(),
                voterContacts(),
                delegateContacts(),
                voterPetitions(),
                petitionResults(),
                petitionsOfSessions(),
                letters(),
                receptionDays(),
                headReceptions(),
                frontYears(),
                frontSupervisions(),
                socialCriticisms(),
                frontProposals(),
                coordinationRecords(),
                startsOfOffice(),
                endsOfOffice(),
                confidenceVotes(),
                yearsOfMandate(),
                delegateInquiries(),
                voterReports(),
                longAbsences(),
                coerciveMeasures(),
                suspensions(),
                endsOfMandate(),
                unitChangeSchemes(),
                reorganisation().stream().toList(),
                depletions(),
                dissolution().stream().toList(),
                districtHandover().stream().toList(),
                figures(),
                regulation().stream().toList());
    }

    /** The years that have programmes, in order; those of one year are held against each other. */
    private List<ProgrammesOfYear> yearsOfProgrammes() {
        return programmes().stream()
                .map(SupervisionProgramme::year)
                .distinct()
                .sorted()
                .map(year -> ProgrammesOfYear.builder()
                        .term(term())
                        .year(year)
                        .addAllProgrammes(programmes().stream()
                                .filter(programme -> programme.year() == year)
                                .toList())
                        .build())
                .toList();
    }

    /** The years of the span and those that were evaluated, in order. */
    private List<RegulationYear> yearsOf(CoordinationRegulation regulation) {
        ImmutableSortedSet.Builder<Integer> years = ImmutableSortedSet.naturalOrder();
        regulation.evaluations().forEach(evaluation -> years.add(evaluation.forYear()));
        for (int year = firstYear(); year <= lastYear(); year++) {
            years.add(year);
        }
        return years.build().stream()
                .map(year -> RegulationYear.of(regulation, year))
                .toList();
    }

    /**
     * The first session of the term, when the council was elected within the span and nothing recorded is or may be that
     * session, or came after it.
     */
    private Optional<Session> expectedFirstSession() {
        boolean elected = term().lastPollingOn().filter(span()::contains).isPresent();
        boolean begun = sessions().stream()
                .anyMatch(session -> session.kind() == SessionKind.REGULAR
                        || session.ordinal().isPresent());
        return elected && !begun
                ? Optional.of(Session.builder()
                        .term(term())
                        .kind(SessionKind.REGULAR)
                        .ordinal(Ordinal.of(1))
                        .build())
                : Optional.empty();
    }

    /**
     * The day its list is complete through. Figures claim nothing, and evaluations are looked at for the days they look
     * back at, which is a month less.
     */
    @Override
    public Optional<LocalDate> recordedThrough(Subject part) {
        if (part instanceof YearOfActs year) {
            return completeThrough(year.act());
        }
        Optional<LocalDate> through = RecordList.of(part).flatMap(this::completeThrough);
        return part instanceof RegulationYear ? through.map(day -> day.minusMonths(MONTHS_TO_EVALUATE)) : through;
    }

    /** The later of two claims: that of the act and that of the list which holds the same with more detail. */
    Optional<LocalDate> completeThrough(RecurringAct act) {
        Stream<LocalDate> ofAct =
                acts().stream().filter(those -> those.act() == act).flatMap(those -> those.completeThrough().stream());
        Optional<LocalDate> ofList = switch (act) {
            case PEOPLES_COMMITTEE_MEETING -> completeThrough(RecordList.COMMITTEE_MEETINGS);
            case DIALOGUE -> completeThrough(RecordList.DIALOGUES);
            case CITIZEN_RECEPTION -> completeThrough(RecordList.RECEPTION_DAYS);
            default -> Optional.empty();
        };
        return Stream.concat(ofAct, ofList.stream()).max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> completeThrough(RecordList list) {
        return Optional.ofNullable(completeThrough().get(list));
    }

    LocalDate lastDay() {
        return span().lastDay().orElseThrow();
    }

    int firstYear() {
        return span().firstDay().getYear();
    }

    /** The year of the last day of the span, or that in which units of this kind ended if it is earlier. */
    int lastYear() {
        int last = lastDay().getYear();
        return council()
                .kind()
                .lastDay()
                .map(end -> Math.min(last, end.getYear()))
                .orElse(last);
    }

    @Value.Derived
    @Value.Auxiliary
    long spanEndDay() {
        return span().lastDay().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The largest number of a figure of the council itself that is stated for a period within some days; else -1. */
    int stated(Figure figure, DateSpan within) {
        return figures().stream()
                .filter(figures -> figures.scope() == FigureScope.OWN_COUNCIL)
                .filter(figures ->
                        figures.period().span().filter(within::encloses).isPresent())
                .mapToInt(figures -> figures.counts().getOrDefault(figure, -1))
                .max()
                .orElse(-1);
    }

    @Value.Lazy
    SessionNumbers numbers() {
        return SessionNumbers.of(
                sessions(), completeThrough(RecordList.SESSIONS).orElse(LocalDate.MIN));
    }

    @Value.Check
    void check() {
        if (span().lastDay().isEmpty()) {
            throw new IllegalArgumentException("span must have an end, was " + span());
        }
        completeThrough().forEach((list, day) -> RecordList.requireWithin(span(), "completeThrough of " + list, day));
        lists().forEach(list -> list.forEach(this::checkListed));
        programmes().forEach(this::checkListed);
        Set<RecurringAct> seen = EnumSet.noneOf(RecurringAct.class);
        for (ActDays those : acts()) {
            if (!seen.add(those.act())) {
                throw new IllegalArgumentException("acts must name each act once, was twice " + those.act());
            }
            those.days().forEach(day -> RecordList.requireWithin(span(), "days of " + those.act(), day));
            those.completeThrough()
                    .ifPresent(day -> RecordList.requireWithin(span(), "completeThrough of " + those.act(), day));
        }
    }

    private void checkListed(TermSubject listed) {
        Optional<RecordList> list = RecordList.of(listed);
        if (!term().equals(listed.term())) {
            String field = list.map(RecordList::attribute)
                    .orElseGet(() -> listed.subjectType().name());
            Term other = listed.term();
            throw new IllegalArgumentException("term of " + field + " must be that of the record, "
                    + term().label().vi() + ", was " + other.label().vi()
                    + (term().label().equals(other.label()) ? " (" + other + ")" : ""));
        }
        list.ifPresent(known -> known.requireWithin(span(), listed));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CouncilRecord}; term and span are needed. */
    public static final class Builder extends ImmutableCouncilRecord.Builder {
        Builder() {}
    }
}
