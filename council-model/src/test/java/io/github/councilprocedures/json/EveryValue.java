package io.github.councilprocedures.json;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.Given;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.confidence.ConfidenceLevel;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.ConfidenceVoteGround;
import io.github.councilprocedures.confidence.Consequence;
import io.github.councilprocedures.confidence.OfficerRating;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.DelegateContactKind;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationPrinciple;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.Signatory;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.delegate.Clearance;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.CoerciveMeasureKind;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.delegate.InquiryKind;
import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.Nationality;
import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.delegate.SuspensionGround;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.delegate.WayOutOfMandate;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.ByElectionDecider;
import io.github.councilprocedures.election.Candidate;
import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.ComplaintOfElection;
import io.github.councilprocedures.election.Constituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.election.ElectionComplaint;
import io.github.councilprocedures.election.HandoverOfElection;
import io.github.councilprocedures.election.OrganHandover;
import io.github.councilprocedures.election.OutgoingOrgan;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.letter.AccusedPost;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.ComplaintInstance;
import io.github.councilprocedures.letter.ComplexGround;
import io.github.councilprocedures.letter.Complexity;
import io.github.councilprocedures.letter.Extension;
import io.github.councilprocedures.letter.ForwardingChannel;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.LetterKind;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.letter.LetterText;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.letter.ReceptionOrganiser;
import io.github.councilprocedures.letter.ReceptionPlace;
import io.github.councilprocedures.letter.ReceptionRefusal;
import io.github.councilprocedures.letter.RefusalGround;
import io.github.councilprocedures.letter.RefusalOfReception;
import io.github.councilprocedures.letter.SenderNotice;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingRequester;
import io.github.councilprocedures.meeting.CommitteeVote;
import io.github.councilprocedures.meeting.DecisionMatter;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.DialogueChair;
import io.github.councilprocedures.meeting.MeetingInvitee;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.MeetingPresider;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.VoteOfCommittee;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.officer.Approval;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.Occasion;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.officer.WayOutOfOffice;
import io.github.councilprocedures.organ.ActingLeader;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.StandingPost;
import io.github.councilprocedures.organ.StandingSeat;
import io.github.councilprocedures.organ.VacancyCause;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.organ.VerificationContent;
import io.github.councilprocedures.organ.VerificationStep;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.programme.ComparedItem;
import io.github.councilprocedures.programme.ItemOfProgramme;
import io.github.councilprocedures.programme.ProgrammeGround;
import io.github.councilprocedures.programme.ProgrammeItem;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.Proposal;
import io.github.councilprocedures.programme.ProposalContent;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.question.Broadcast;
import io.github.councilprocedures.question.GroupCriterion;
import io.github.councilprocedures.question.GroupGround;
import io.github.councilprocedures.question.Promise;
import io.github.councilprocedures.question.PromiseOfQuestioning;
import io.github.councilprocedures.question.QuestionChannel;
import io.github.councilprocedures.question.QuestionQuality;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.QuestionedPost;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.SlipItem;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.question.WrittenAnswerGround;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.recommendation.EscalationMeasure;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.PracticeProfile;
import io.github.councilprocedures.recommendation.Reminder;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.SupervisionDocumentKind;
import io.github.councilprocedures.recommendation.TaskOutcome;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.record.ActDays;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.review.ComplaintMatter;
import io.github.councilprocedures.review.ComplaintMeans;
import io.github.councilprocedures.review.ComplaintStep;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.review.LegalDocumentConclusion;
import io.github.councilprocedures.review.LegalDocumentIssuer;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentSending;
import io.github.councilprocedures.review.LegalDocumentSign;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportMatter;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.review.ReportSession;
import io.github.councilprocedures.review.ReportsOfSession;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.schedule.Conflict;
import io.github.councilprocedures.schedule.ConflictKind;
import io.github.councilprocedures.schedule.MovedMilestone;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.schedule.ScheduleChange;
import io.github.councilprocedures.schedule.TermPlan;
import io.github.councilprocedures.session.AbsenceReason;
import io.github.councilprocedures.session.AbsenceRecipient;
import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.AgendaAmendment;
import io.github.councilprocedures.session.AgendaItem;
import io.github.councilprocedures.session.AmendmentOfSession;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Distribution;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.DraftSubmitter;
import io.github.councilprocedures.session.Invitee;
import io.github.councilprocedures.session.ItemKind;
import io.github.councilprocedures.session.ItemOfSession;
import io.github.councilprocedures.session.ItemStep;
import io.github.councilprocedures.session.NormativeDraft;
import io.github.councilprocedures.session.Participation;
import io.github.councilprocedures.session.ParticipationOfSession;
import io.github.councilprocedures.session.PlanContent;
import io.github.councilprocedures.session.PlanOfSession;
import io.github.councilprocedures.session.Postponement;
import io.github.councilprocedures.session.Presider;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.Publication;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.RecommendationKind;
import io.github.councilprocedures.session.RecommendationPart;
import io.github.councilprocedures.session.Recommendations;
import io.github.councilprocedures.session.RecommendationsOfSession;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionPlan;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.SignerDetail;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.SittingOfSession;
import io.github.councilprocedures.session.Vacancy;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.session.VoteOrder;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.GroupMatter;
import io.github.councilprocedures.supervision.GroupStep;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.SuperviseeKind;
import io.github.councilprocedures.supervision.SuperviseeOfSupervision;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.ThematicSupervision;
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
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilOnDay;
import io.github.councilprocedures.unit.Succession;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitHistory;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private static final Candidate CANDIDATE = Candidate.builder()
            .listNumber(2)
            .bornOn(LocalDate.of(1980, 2, 29))
            .votes(501)
            .elected(true)
            .build();

    private static final Constituency CONSTITUENCY = Constituency.builder()
            .number(3)
            .seats(5)
            .listedVoters(9000)
            .votersTurnedOut(8500)
            .validBallots(8400)
            .filledSeats(3)
            .addReElectionsOn(LocalDate.of(2021, 6, 6))
            .addAdditionalElectionsOn(LocalDate.of(2021, 6, 13))
            .addCandidates(
                    CANDIDATE, Candidate.builder().listNumber(1).elected(false).build())
            .build();

    private static final ElectionComplaint COMPLAINT = ElectionComplaint.builder()
            .label("đơn số 12")
            .filedOn(LocalDate.of(2021, 6, 7))
            .receivedOn(LocalDate.of(2021, 6, 8))
            .decidedOn(LocalDate.of(2021, 6, 20))
            .build();

    private static final OrganHandover HANDOVER = OrganHandover.builder()
            .organ(OutgoingOrgan.COMMITTEE)
            .name("Ban Pháp chế")
            .successorElectedOn(LocalDate.of(2021, 7, 1))
            .stoppedOn(LocalDate.of(2021, 7, 1))
            .build();

    private static final Election ELECTION = Election.builder()
            .term(TERM)
            .previousTermEndsOn(LocalDate.of(2021, 7, 10))
            .announcedOn(LocalDate.of(2021, 1, 20))
            .structurePlanOn(LocalDate.of(2021, 2, 1))
            .constituenciesPublishedOn(LocalDate.of(2021, 3, 1))
            .lastFileOn(LocalDate.of(2021, 3, 14))
            .officialCandidates(60)
            .womenCandidates(22)
            .resultsPublishedOn(LocalDate.of(2021, 6, 2))
            .credentialsConfirmedOn(LocalDate.of(2021, 6, 21))
            .addConstituencies(CONSTITUENCY, Constituency.builder().number(4).build())
            .addComplaints(
                    COMPLAINT, ElectionComplaint.builder().label("đơn số 13").build())
            .addHandovers(
                    HANDOVER,
                    OrganHandover.builder()
                            .organ(OutgoingOrgan.STANDING_COMMITTEE)
                            .build())
            .build();

    private static final ByElection BY_ELECTION = ByElection.builder()
            .term(TERM)
            .pollingOn(LocalDate.of(2023, 9, 10))
            .decidedBy(ByElectionDecider.PROVINCIAL_STANDING_COMMITTEE)
            .electedAtStart(33)
            .inOffice(20)
            .statutoryDelegates(35)
            .unitReorganised(true)
            .announcedOn(LocalDate.of(2023, 8, 1))
            .committeeSetUpOn(LocalDate.of(2023, 8, 10))
            .boardsSetUpOn(LocalDate.of(2023, 8, 20))
            .votersListedOn(LocalDate.of(2023, 8, 21))
            .lastFileOn(LocalDate.of(2023, 8, 22))
            .consultedOn(LocalDate.of(2023, 8, 28))
            .candidatesPublishedOn(LocalDate.of(2023, 8, 30))
            .nextSessionOpensOn(LocalDate.of(2023, 12, 5))
            .mandatesBeginOn(LocalDate.of(2023, 12, 5))
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
                    .addSignerDetails(SignerDetail.SIGNATURE, SignerDetail.ADDRESS)
                    .representatives(1)
                    .build())
            .convenedBy(Convenor.STANDING_COMMITTEE)
            .vacancy(Vacancy.CHAIR)
            .convenedOn(DAY)
            .noticeSentOn(DAY.plusDays(1))
            .postponement(new Postponement(DAY.plusDays(10), 17, 33))
            .preparedOn(DAY.minusDays(5))
            .addPreparedBy(SessionBody.STANDING_COMMITTEE, SessionBody.FRONT)
            .agenda(Agenda.builder()
                    .draftedBy(SessionBody.STANDING_COMMITTEE)
                    .sentOn(DAY.plusDays(1))
                    .vote(Vote.builder().votesFor(30).totalDelegates(33).build())
                    .addAmendments(AgendaAmendment.builder()
                            .title("Bổ sung tờ trình")
                            .proposedBy(Proposer.FRONT_CHAIR)
                            .decidedByCouncil(true)
                            .build())
                    .build())
            .addInvited(Invitee.GOVERNMENT, Invitee.FRONT_CHAIR)
            .concernsFront(false)
            .openedBy(Convenor.NAMED_BY_SUPERIOR)
            .lastOfYear(true)
            .addVotersReportBy(SessionBody.FRONT)
            .petitionSupervisionReported(true)
            .addSittings(Sitting.builder()
                    .title("Thảo luận")
                    .heldOn(DAY.plusDays(20))
                    .plenary(false)
                    .closed(true)
                    .closureProposedBy(Requester.DELEGATES)
                    .closureSigners(11)
                    .totalDelegates(33)
                    .closureDecidedByCouncil(false)
                    .officialsConcerned(3)
                    .officialsPresent(2)
                    .presidedBy(Presider.CHAIR)
                    .minutesSignedBy(Signer.CHAIR)
                    .build())
            .addPlans(SessionPlan.builder()
                    .forYear(2025)
                    .proposedBy(Proposer.STANDING_COMMITTEE)
                    .addContents(PlanContent.NUMBER, PlanContent.TIME)
                    .build())
            .addRecommendations(Recommendations.builder()
                    .kind(RecommendationKind.SPECIAL_SESSION)
                    .addReceivedOn(DAY.plusDays(21), DAY.plusDays(22))
                    .countedUntilOn(DAY.plusDays(90))
                    .totalDelegates(33)
                    .addForm(RecommendationPart.WRITING, RecommendationPart.REASON)
                    .decidedByCouncil(true)
                    .build())
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
                            .depletedCouncil(true)
                            .delegatesInOffice(30)
                            .plenary(true)
                            .order(VoteOrder.ITEMS_THEN_WHOLE)
                            .build())
                    .normative(true)
                    .procedure(DraftProcedure.SHORTENED)
                    .signedOn(DAY.plusDays(23))
                    .signedBy(Signer.PRESIDING_OFFICER)
                    .chairVacant(true)
                    .effectiveOn(DAY.plusDays(33))
                    .retroactive(false)
                    .addDistribution(Distribution.OFFICIAL_GAZETTE, Distribution.POSTED)
                    .publication(Publication.builder()
                            .sentOn(DAY.plusDays(24))
                            .gazetteReceivedOn(DAY.plusDays(25))
                            .gazettedOn(DAY.plusDays(26))
                            .databaseOn(DAY.plusDays(27))
                            .build())
                    .build())
            .addResolutions(Resolution.builder().title("Nghị quyết khác").build())
            .addNormativeDrafts(NormativeDraft.builder()
                    .title("Quy định mức thu phí")
                    .procedure(DraftProcedure.SHORTENED)
                    .submittedBy(DraftSubmitter.OTHER_BODY)
                    .setsPolicy(true)
                    .sentToPeoplesCommitteeOn(DAY)
                    .peoplesCommitteeOpinionOn(DAY)
                    .opinionsAskedOn(DAY)
                    .opinionsClosedOn(DAY)
                    .appraisalReceivedOn(DAY)
                    .appraisedOn(DAY)
                    .sentToCommitteeOn(DAY)
                    .addCommitteeDossier(DraftDocument.PROPOSAL, DraftDocument.DRAFT)
                    .verifiedOn(DAY)
                    .sentToStandingCommitteeOn(DAY)
                    .sentToDelegatesOn(DAY)
                    .addDelegatesDossier(DraftDocument.VERIFICATION_REPORT)
                    .build())
            .addItems(AgendaItem.builder()
                    .title("Ngân sách")
                    .kind(ItemKind.SCHEME)
                    .verifiedOn(DAY)
                    .addSteps(new Stamped<>(ItemStep.PROPOSED, DAY.plusDays(20)))
                    .build())
            .addParticipations(Participation.builder()
                    .delegate(PersonName.parse("Lê C"))
                    .attended(false)
                    .absenceReason(AbsenceReason.LEGITIMATE)
                    .absenceReportedOn(DAY)
                    .absenceReportedTo(AbsenceRecipient.CHAIR)
                    .votedByAnother(false)
                    .reportedToVotersOn(DAY.plusDays(30))
                    .build())
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
            .presidedAs(MeetingPresider.CHAIR)
            .proposedByChair(true)
            .notifiedOn(DAY.minusDays(7))
            .documentsSentOn(DAY.minusDays(3))
            .addInvitees(MeetingInvitee.PEOPLES_COMMITTEE, MeetingInvitee.FATHERLAND_FRONT)
            .present(4)
            .totalMembers(6)
            .absencesReported(1)
            .conclusionIssuedOn(DAY.plusDays(3))
            .build();

    private static final StandingCommitteeDecision DECISION = StandingCommitteeDecision.builder()
            .term(TERM)
            .title("Hỗ trợ khắc phục hậu quả bão")
            .matter(DecisionMatter.URGENT_MEASURES)
            .decidedOn(DAY)
            .votesFor(4)
            .totalMembers(6)
            .nextSessionOpensOn(DAY.plusDays(40))
            .nextSessionClosesOn(DAY.plusDays(42))
            .reportedOn(DAY.plusDays(41))
            .build();

    private static final NumberOfDelegates NUMBER_OF_DELEGATES = NumberOfDelegates.builder()
            .term(TERM)
            .elected(33)
            .population(120_000)
            .populationOn(DAY)
            .mountainous(false)
            .lowerUnits(16)
            .combined(true)
            .build();

    private static final StandingCommittee STANDING_COMMITTEE = StandingCommittee.builder()
            .term(TERM)
            .asOn(DAY)
            .addSeats(new StandingSeat(StandingPost.CHAIR, false), new StandingSeat(StandingPost.VICE_CHAIR, true))
            .committees(2)
            .mergedUnits(1)
            .peoplesCommitteeMembers(0)
            .build();

    private static final ChairVacancy CHAIR_VACANCY = ChairVacancy.builder()
            .term(TERM)
            .since(DAY)
            .cause(VacancyCause.CHAIR_VACANT)
            .assignedBy(DecidingBody.STANDING_COMMITTEE)
            .leader(ActingLeader.VICE_CHAIR)
            .assigned(1)
            .build();

    private static final CouncilCommittee COMMITTEE = CouncilCommittee.builder()
            .term(TERM)
            .asOn(DAY)
            .kind(CommitteeKind.LEGAL)
            .headFullTime(true)
            .deputyHeads(2)
            .fullTimeDeputyHeads(1)
            .fullTimeMembers(0)
            .departmentHeads(0)
            .mergedUnits(2)
            .formerCommittees(2)
            .sizeDecidedBy(DecidingBody.COUNCIL)
            .membersApprovedBy(DecidingBody.STANDING_COMMITTEE)
            .deputyHeadsApprovedBy(DecidingBody.STANDING_COMMITTEE)
            .formedOn(DAY)
            .proposedByHead(true)
            .build();

    private static final Verification VERIFICATION = Verification.builder()
            .term(TERM)
            .matter("Dự thảo Nghị quyết về ngân sách")
            .committee(CommitteeKind.SOCIO_ECONOMIC)
            .heldOn(DAY)
            .assignedBy(DecidingBody.STANDING_COMMITTEE)
            .addSteps(
                    new Stamped<>(VerificationStep.PRESENTED, DAY),
                    new Stamped<>(VerificationStep.DISCUSSED, DAY.plusDays(1)))
            .addReportContent(VerificationContent.LAW, VerificationContent.PARTY_LINE)
            .opinionsDiffer(false)
            .build();

    private static final Proposal PROPOSAL = Proposal.builder()
            .topic("Giám sát việc sử dụng đất công")
            .by(Actor.FATHERLAND_FRONT)
            .sentOn(DAY)
            .receivedOn(DAY.plusDays(2))
            .addContent(ProposalContent.NECESSITY, ProposalContent.SCOPE)
            .build();

    private static final ProgrammeItem PROGRAMME_ITEM = ProgrammeItem.builder()
            .topic("Việc sử dụng đất công")
            .body(SupervisingBody.COMMITTEE)
            .committee(CommitteeKind.ECONOMIC_BUDGET)
            .addSupervisees("Sở Tài chính", "UBND huyện")
            .period(DateSpan.of(DAY.minusYears(2), DAY))
            .councilTeam(false)
            .dossierOpenedOn(DAY.plusYears(1))
            .droppedOn(DAY.plusYears(1))
            .build();

    private static final SupervisionProgramme PROGRAMME = SupervisionProgramme.builder()
            .term(TERM)
            .body(SupervisingBody.COMMITTEE)
            .committee(CommitteeKind.LEGAL)
            .year(DAY.getYear() + 1)
            .addSteps(CaseStep.<ProgrammeStep>builder()
                    .step(ProgrammeStep.SUBMITTED)
                    .on(DAY)
                    .by(Actor.STANDING_COMMITTEE)
                    .addTo(Actor.COUNCIL)
                    .addDocuments(CaseDocument.SUBMISSION, CaseDocument.DRAFT_PROGRAMME)
                    .build())
            .addHearing(HearingStep.SUBMISSION_PRESENTED, HearingStep.VOTED)
            .midYearSession(DateSpan.of(LocalDate.of(DAY.getYear(), 7, 10), LocalDate.of(DAY.getYear(), 7, 12)))
            .yearEndSession(DateSpan.from(LocalDate.of(DAY.getYear(), 12, 5)))
            .nextMidYearSession(DateSpan.from(LocalDate.of(DAY.getYear() + 2, 7, 9)))
            .addGrounds(ProgrammeGround.COUNCIL_PROGRAMME)
            .addProposals(PROPOSAL)
            .addItems(PROGRAMME_ITEM)
            .build();

    private static final ProgrammesOfYear PROGRAMMES = ProgrammesOfYear.builder()
            .term(TERM)
            .year(PROGRAMME.year())
            .addProgrammes(PROGRAMME)
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
            .addSuperviseeKinds(SuperviseeKind.PEOPLES_COMMITTEE, SuperviseeKind.OTHER_LOCAL)
            .superviseesStated(2)
            .heldOn(DAY.plusDays(9))
            .reportedFor(QUARTER)
            .build();

    private static final GroupSupervision GROUP_SUPERVISION = GroupSupervision.builder()
            .term(TERM)
            .group("Tổ đại biểu số 1")
            .matter(GroupMatter.ASSIGNED_MATTER)
            .topic("Nước sạch")
            .inOwnConstituency(true)
            .plannedStartOn(DAY)
            .addSteps(CaseStep.<GroupStep>builder()
                    .step(GroupStep.NOTIFIED)
                    .on(DAY)
                    .by(Actor.DELEGATES_GROUP)
                    .addTo(Actor.SUPERVISEE)
                    .addDocuments(CaseDocument.CONTENT, CaseDocument.PLAN)
                    .build())
            .build();

    private static final ComplaintSupervision COMPLAINT_SUPERVISION = ComplaintSupervision.builder()
            .term(TERM)
            .body(SupervisingBody.COMMITTEE)
            .matter(ComplaintMatter.DENUNCIATION)
            .topic("Thu hồi đất")
            .means(ComplaintMeans.TEAM)
            .violationFound(false)
            .settlementDueOn(DAY)
            .addSteps(CaseStep.<ComplaintStep>builder()
                    .step(ComplaintStep.SUPERVISING)
                    .on(DAY)
                    .build())
            .build();

    private static final CitizenLetter LETTER = CitizenLetter.builder()
            .term(TERM)
            .number("12/2024")
            .kind(LetterKind.COMPLAINT)
            .receivedBy(Actor.DELEGATE)
            .sender(PersonName.parse("Trần Thị B"))
            .text(LetterText.parse("Thu hồi đất"))
            .inPerson(true)
            .sentToCompetentBody(false)
            .guidedBefore(false)
            .severalPlaces(true)
            .ownCompetence(false)
            .channel(ForwardingChannel.STANDING_COMMITTEE)
            .senderInformedOn(DAY)
            .senderInformedOf(SenderNotice.FORWARDED)
            .reachedOn(DAY)
            .handlingNotifiedOn(DAY)
            .acceptanceRefusedOn(DAY)
            .instance(ComplaintInstance.SECOND)
            .complexity(Complexity.COMPLEX)
            .complexGround(ComplexGround.ABROAD)
            .complexRecordedOn(DAY)
            .remote(true)
            .extension(Extension.ONCE)
            .accused(AccusedPost.OTHER)
            .decisionSentOn(DAY)
            .settledBeforeOn(DAY)
            .resultAsked(true)
            .resultReceivedOn(DAY)
            .addSteps(CaseStep.<LetterStep>builder()
                    .step(LetterStep.FORWARDED)
                    .on(DAY)
                    .addTo(Actor.COMPETENT_BODY, Actor.SENDER)
                    .build())
            .build();

    private static final ReceptionRefusal REFUSAL = ReceptionRefusal.builder()
            .citizen(PersonName.parse("Trần Thị B"))
            .ground(RefusalGround.ANSWERED_BEFORE)
            .groundCompleteOn(DAY)
            .noticeOn(DAY)
            .build();

    private static final ReceptionDay RECEPTION = ReceptionDay.builder()
            .term(TERM)
            .heldBy(ReceptionHolder.COUNCIL_CHAIR)
            .holder(PersonName.parse("Nguyễn Văn A"))
            .scheduledOn(DAY)
            .schedulePostedOn(DAY)
            .at(ReceptionPlace.RECEPTION_OFFICE)
            .organiser(ReceptionOrganiser.STANDING_COMMITTEE)
            .heldOn(DAY)
            .postponedWithReason(true)
            .postponementNotifiedOn(DAY)
            .expectedOn(DAY)
            .resultReportedOn(DAY)
            .addRefusals(REFUSAL)
            .build();

    private static final PetitionSettlement PETITIONS = PetitionSettlement.builder()
            .term(TERM)
            .petitions("trước kỳ họp thứ 8")
            .received(40)
            .answered(38)
            .addHearing(HearingStep.REPORT_PRESENTED, HearingStep.CONCLUDED)
            .addSteps(CaseStep.<PetitionStep>builder()
                    .step(PetitionStep.COLLECTED)
                    .on(DAY)
                    .build())
            .build();

    private static final ReportReview REPORT_REVIEW = ReportReview.builder()
            .term(TERM)
            .report("Báo cáo công tác 6 tháng đầu năm")
            .group(ReportGroup.WORK)
            .author(ReportAuthor.COURT)
            .proposedByStandingCommittee(false)
            .session(ReportSession.MID_YEAR)
            .sessionOpensOn(DAY.plusDays(30))
            .addVerification(HearingStep.REPORT_PRESENTED, HearingStep.DISCUSSED, HearingStep.CONCLUDED)
            .addHearing(HearingStep.REPORT_PRESENTED, HearingStep.VERIFICATION_PRESENTED, HearingStep.DISCUSSED)
            .addResolutionContent(ResolutionPart.ASSESSMENT, ResolutionPart.REPORTING)
            .addSteps(CaseStep.<ReportReviewStep>builder()
                    .step(ReportReviewStep.VERIFIED)
                    .on(DAY)
                    .by(Actor.COMMITTEE)
                    .addTo(Actor.COUNCIL, Actor.STANDING_COMMITTEE)
                    .addDocuments(CaseDocument.VERIFICATION_REPORT)
                    .build())
            .build();

    private static final ReportsOfSession REPORTS_OF_SESSION = ReportsOfSession.builder()
            .term(TERM)
            .session(ReportSession.YEAR_END)
            .opensOn(DAY)
            .addWorkReports(ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE)
            .addTermReports(ReportAuthor.PROCURACY)
            .addMatters(ReportMatter.BUDGET, ReportMatter.CRIME)
            .build();

    private static final LegalDocumentSending LEGAL_DOCUMENT_SENDING = LegalDocumentSending.builder()
            .term(TERM)
            .document("Quyết định 12/2024/QĐ-UBND")
            .issuer(LegalDocumentIssuer.PEOPLES_COMMITTEE)
            .signedOn(DAY)
            .sentOn(DAY.plusDays(2))
            .receivedOn(DAY.plusDays(4))
            .addSentTo(Actor.STANDING_COMMITTEE, Actor.COMMITTEE)
            .build();

    private static final LegalDocumentReview LEGAL_DOCUMENT_REVIEW = LegalDocumentReview.builder()
            .term(TERM)
            .document("Quyết định 12/2024/QĐ-UBND")
            .kind(LegalDocumentKind.PEOPLES_COMMITTEE_DECISION)
            .sending(LEGAL_DOCUMENT_SENDING)
            .sign(LegalDocumentSign.UNCONSTITUTIONAL)
            .requestReceivedOn(DAY.plusDays(12))
            .verifier(CommitteeKind.LEGAL)
            .inFieldOfVerifier(true)
            .addStandingHearing(HearingStep.PROPOSAL_PRESENTED, HearingStep.CONCLUDED)
            .addCouncilHearing(HearingStep.SUBMISSION_PRESENTED, HearingStep.RESOLUTION_ADOPTED)
            .conclusion(LegalDocumentConclusion.CONTRARY)
            .addSteps(CaseStep.<LegalDocumentStep>builder()
                    .step(LegalDocumentStep.SUSPECTED)
                    .on(DAY.plusDays(5))
                    .by(Actor.COMMITTEE)
                    .build())
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

    private static final SupervisionDocument CONCLUSION = SupervisionDocument.builder()
            .kind(SupervisionDocumentKind.CONCLUSION)
            .number("12/KL-HĐND")
            .title("Quản lý đầu tư xây dựng")
            .issuedBy(SupervisingBody.STANDING_COMMITTEE)
            .issuedOn(DAY)
            .build();

    private static final ImplementationTask TASK = ImplementationTask.builder()
            .term(TERM)
            .document(CONCLUSION)
            .content("Thu hồi khoản chi sai")
            .owner("UBND xã Thanh Nghị")
            .dueOn(DAY.plusDays(60))
            .addExtendedTo(DAY.plusDays(90))
            .addMeasures(EscalationMeasure.URGE)
            .complex(true)
            .explanationRequestReceivedOn(DAY.plusDays(65))
            .addEvidence("Quyết định số 15/QĐ-UBND")
            .outcome(TaskOutcome.PARTLY_COMPLETED)
            .addSteps(
                    CaseStep.<TaskStep>builder()
                            .step(TaskStep.ASSIGNED)
                            .on(DAY)
                            .by(Actor.STANDING_COMMITTEE)
                            .addTo(Actor.SUPERVISEE)
                            .addDocuments(CaseDocument.CONCLUSION)
                            .build(),
                    CaseStep.<TaskStep>builder()
                            .step(TaskStep.ESCALATED)
                            .on(DAY.plusDays(70))
                            .build(),
                    CaseStep.<TaskStep>builder()
                            .step(TaskStep.EXTENDED)
                            .on(DAY.plusDays(71))
                            .build())
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

    static final Obligation OBLIGATION = Obligation.builder()
            .key("information.quarterly-report")
            .subject(CoordinationSubject.INFORMATION)
            .addObligors(Actor.PEOPLES_COMMITTEE)
            .addBeneficiaries(Actor.STANDING_COMMITTEE, Actor.FATHERLAND_FRONT)
            .deliverable(new Phrase("Báo cáo công tác quý", "Quarterly report"))
            .form(CoordinationMethod.DOCUMENT)
            .trigger(Trigger.QUARTER)
            .ground(Ground.COORDINATION_REGULATION)
            .addLaw("record.front-notice")
            .article("12")
            .clause("2a")
            .point("đ")
            .putRequires(
                    "deadline", Map.of("act", "deliveredOn", "atLatest", "0 CALENDAR_DAYS", "before", "fixedDayOn"))
            .fixedDay(new FixedDay(3, 20))
            .note(PHRASE)
            .build();

    private static final TriggerEvent MEETING_OF_MAY = TriggerEvent.builder()
            .trigger(Trigger.STANDING_MEETING)
            .on(DAY.plusDays(1))
            .label("phiên thứ hai")
            .build();

    static final CoordinationRecord COORDINATION = CoordinationRecord.builder()
            .regulation(CoordinationRegulation.builder()
                    .from(REGULATION)
                    .addPrinciples(CoordinationPrinciple.EQUALITY_AND_RESPECT)
                    .addMethods(CoordinationMethod.MEETING)
                    .addSubjects(CoordinationSubject.SESSIONS)
                    .writtenFor(TermYears.of(2021, 2026))
                    .addSignatories(new Signatory(
                            Party.STANDING_COMMITTEE, new Phrase("Chủ tịch HĐND", "Chair of the council")))
                    .addBasis(CLAUSE)
                    .sample(true)
                    .chapters(6)
                    .articles(21)
                    .addObligations(
                            OBLIGATION,
                            Obligation.builder()
                                    .key("meeting-report")
                                    .subject(CoordinationSubject.STANDING_COMMITTEE_MEETINGS)
                                    .addObligors(Actor.FATHERLAND_FRONT)
                                    .addBeneficiaries(Actor.STANDING_COMMITTEE)
                                    .deliverable(PHRASE)
                                    .form(CoordinationMethod.MEETING)
                                    .trigger(Trigger.STANDING_MEETING)
                                    .ground(Ground.PRACTICE)
                                    .build())
                    .build())
            .span(DateSpan.parse("2024-06-01/2025-12-31"))
            .addEvents(MEETING_OF_MAY)
            .addDeliveries(
                    Delivery.builder()
                            .obligation("meeting-report")
                            .triggeredOn(MEETING_OF_MAY.on())
                            .label("phiên thứ hai")
                            .deliveredOn(DAY)
                            .document(CaseDocument.REPORT)
                            .number("5/BC-MTTQ")
                            .build(),
                    Delivery.builder()
                            .obligation(OBLIGATION.key())
                            .period(ReportingPeriod.quarter(2024, 3))
                            .deliveredOn(LocalDate.of(2024, 9, 23))
                            .build())
            .recordedThrough(LocalDate.of(2025, 1, 15))
            .build();

    private static final CoordinationRegulation TAKEN = CoordinationRegulation.builder()
            .from(COORDINATION.regulation())
            .obligations(COORDINATION.regulation().obligations().stream()
                    .map(obligation ->
                            Obligation.builder().from(obligation).law(List.of()).build())
                    .toList())
            .build();
    private static final CoordinationRecord JUDGED =
            CoordinationRecord.builder().from(COORDINATION).regulation(TAKEN).build();
    private static final RuleBook COORDINATION_BOOK =
            RuleBook.of("thử", WorkingCalendar.weekendsOff(), List.of()).with(TAKEN);
    static final CoordinationCalendar COORDINATION_CALENDAR =
            CoordinationCalendar.under(COORDINATION_BOOK, JUDGED, DateSpan.parse("2024-06-01/2024-12-31"));
    static final YearlyEvaluation YEARLY_EVALUATION = YearlyEvaluation.under(COORDINATION_BOOK, JUDGED, 2024);

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
            .build();

    static final Dissolution DISSOLVED = Dissolution.builder()
            .term(TERM)
            .decidedOn(DAY)
            .decidedBy(Authority.PROVINCIAL_COUNCIL)
            .approvedBy(Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE)
            .interimNamedBy(Authority.PROVINCIAL_PEOPLES_COMMITTEE_CHAIR)
            .pollingSetBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
            .build();

    static final UnitChangeScheme SCHEME = UnitChangeScheme.builder()
            .term(TERM)
            .addOpinions(new Stamped<>(UnitLevel.COMMUNE, DAY), new Stamped<>(UnitLevel.DISTRICT, DAY.plusDays(5)))
            .laidOn(DAY)
            .voters(9000)
            .votersAgreeing(8000)
            .build();

    private static final PersonName PERSON = PersonName.parse("Nguyễn Văn A");
    private static final Approval APPROVAL = Approval.builder()
            .sentBy(ActingBody.STANDING_COMMITTEE)
            .sentOn(DAY.plusDays(3))
            .receivedOn(DAY.plusDays(4))
            .decidedBy(Authority.PROVINCIAL_STANDING_COMMITTEE)
            .decidedOn(DAY.plusDays(10))
            .granted(false)
            .reasonsInWriting(true)
            .build();

    private static final StartOfOffice START_OF_OFFICE = StartOfOffice.builder()
            .term(TERM)
            .post(Post.CHAIR)
            .way(WayIntoOffice.ELECTION)
            .person(PERSON)
            .occasion(Occasion.FIRST_SESSION)
            .nominatedBy(OfficeProposer.PRESIDING_OFFICER)
            .addedByDelegates(true)
            .presentedBy(OfficeProposer.PRESIDING_OFFICER)
            .delegate(true)
            .afterReorganisation(true)
            .consecutiveTerms(2)
            .chosenOn(DAY)
            .tookOfficeOn(DAY)
            .approval(APPROVAL)
            .build();

    private static final EndOfOffice END_OF_OFFICE = EndOfOffice.builder()
            .term(TERM)
            .post(Post.CHAIR)
            .way(WayOutOfOffice.RESIGNATION)
            .person(PERSON)
            .arisenOn(DAY)
            .addressedToNominator(true)
            .consented(true)
            .afterLostVote(true)
            .proposedBy(OfficeProposer.STANDING_COMMITTEE)
            .betweenSessions(false)
            .decidedBy(ActingBody.COUNCIL)
            .decidedOn(DAY)
            .successorElectedOn(DAY)
            .reportedOn(DAY.plusDays(20))
            .nextSessionClosesOn(DAY.plusDays(21))
            .approval(APPROVAL)
            .build();

    private static final ConfidenceTally POLL_TALLY = ConfidenceTally.builder()
            .putCounts(ConfidenceLevel.HIGH, 3)
            .putCounts(ConfidenceLevel.MEDIUM, 7)
            .putCounts(ConfidenceLevel.LOW, 20)
            .putShares(ConfidenceLevel.LOW, PrintedShare.parse("60,61%"))
            .totalDelegates(33)
            .ballotsIssued(32)
            .ballotsCollected(31)
            .ballotsValid(30)
            .build();

    private static final OfficerRating RATING = OfficerRating.builder()
            .post(Post.VICE_CHAIR)
            .addOtherPosts(Post.COMMITTEE_HEAD)
            .addRatedFor(Post.VICE_CHAIR, Post.COMMITTEE_HEAD)
            .person(PERSON)
            .inPostSince(DAY.minusYears(2))
            .leavingForRetirement(false)
            .tally(POLL_TALLY)
            .consequence(Consequence.RELIEF_DUE)
            .resignedOn(DAY)
            .votePutOn(DAY.plusDays(1))
            .reliefPutOn(DAY.plusDays(2))
            .reliefPutBy(OfficeProposer.STANDING_COMMITTEE)
            .nominatedBy(OfficeProposer.COUNCIL_CHAIR)
            .build();

    private static final ConfidencePoll POLL = ConfidencePoll.builder()
            .term(TERM)
            .addSteps(CaseStep.<PollStep>builder()
                    .step(PollStep.SENT_TO_DELEGATES)
                    .on(DAY)
                    .by(Actor.STANDING_COMMITTEE)
                    .addTo(Actor.DELEGATE)
                    .addDocuments(CaseDocument.REPORT, CaseDocument.SYNTHESIS)
                    .build())
            .opensOn(DAY.plusDays(20))
            .yearEndSession(false)
            .earlierPolls(0)
            .addHearing(HearingStep.LIST_DECIDED, HearingStep.BALLOTED)
            .addRatings(RATING)
            .nextSessionClosesOn(DAY.plusDays(25))
            .build();

    private static final ConfidenceVote CONFIDENCE_VOTE = ConfidenceVote.builder()
            .term(TERM)
            .addSteps(CaseStep.<VoteStep>builder()
                    .step(VoteStep.BALLOTED)
                    .on(DAY.plusDays(20))
                    .by(Actor.COUNCIL)
                    .build())
            .post(Post.PEOPLES_COMMITTEE_CHAIR)
            .person(PERSON)
            .electedByCouncil(true)
            .ground(ConfidenceVoteGround.DELEGATES)
            .signers(12)
            .poll(POLL_TALLY)
            .addHearing(HearingStep.DISCUSSED, HearingStep.PERSON_HEARD)
            .tally(ConfidenceTally.builder()
                    .putCounts(ConfidenceLevel.TRUST, 16)
                    .putCounts(ConfidenceLevel.NO_TRUST, 17)
                    .build())
            .consequence(Consequence.RELIEF_DUE)
            .reliefPutBy(OfficeProposer.COUNCIL_CHAIR)
            .nominatedBy(OfficeProposer.COUNCIL_CHAIR)
            .nextSessionClosesOn(DAY.plusDays(25))
            .build();

    private static final Delegate DELEGATE = Delegate.builder()
            .term(TERM)
            .person(PERSON)
            .byElectedOn(DAY)
            .nationality(Nationality.VIETNAMESE_ONLY)
            .worksInUnit(false)
            .residesInUnit(false)
            .movedAwayOn(DAY)
            .askedToLeaveOn(DAY.plusDays(1))
            .build();

    private static final YearOfMandate YEAR_OF_MANDATE = YearOfMandate.builder()
            .term(TERM)
            .person(PERSON)
            .year(2024)
            .fullTime(false)
            .mandateDays(84)
            .workingDays(252)
            .build();

    private static final CoerciveMeasure COERCIVE_MEASURE = CoerciveMeasure.builder()
            .term(TERM)
            .kind(CoerciveMeasureKind.CUSTODY)
            .person(PERSON)
            .takenOn(DAY)
            .caughtInTheAct(true)
            .betweenSessions(true)
            .consentedBy(ActingBody.STANDING_COMMITTEE)
            .consentedOn(DAY)
            .reportedOn(DAY)
            .build();

    private static final Suspension SUSPENSION = Suspension.builder()
            .term(TERM)
            .person(PERSON)
            .ground(SuspensionGround.PROSECUTION)
            .groundOn(DAY)
            .publicOfficial(true)
            .requestedInWriting(true)
            .decidedBy(ActingBody.STANDING_COMMITTEE)
            .decidedOn(DAY)
            .reportedOn(DAY.plusDays(20))
            .nextSessionClosesOn(DAY.plusDays(21))
            .clearedBy(Clearance.CASE_DISCONTINUED)
            .clearedOn(DAY.plusDays(30))
            .restoredOn(DAY.plusDays(31))
            .build();

    private static final EndOfMandate END_OF_MANDATE = EndOfMandate.builder()
            .term(TERM)
            .way(WayOutOfMandate.REMOVAL)
            .person(PERSON)
            .arisenOn(DAY)
            .broughtBy(ActingBody.STANDING_COMMITTEE)
            .frontProposed(true)
            .belowStandards(true)
            .lostTrust(true)
            .betweenSessions(false)
            .decidedBy(ActingBody.VOTERS)
            .decidedOn(DAY)
            .reportedOn(DAY.plusDays(20))
            .nextSessionClosesOn(DAY.plusDays(21))
            .judgmentEffectiveOn(DAY)
            .endedOn(DAY)
            .heldPosts(true)
            .postsEndedOn(DAY)
            .build();

    private static final LongAbsence LONG_ABSENCE = LongAbsence.builder()
            .term(TERM)
            .delegate(PersonName.parse("Lê C"))
            .firstMissedOn(DAY)
            .lastMissedOn(DAY.plusYears(1))
            .reason(AbsenceReason.NONE)
            .reportedToCouncilOn(DAY.plusYears(1))
            .build();

    private static final Promise PROMISE = Promise.builder()
            .text("Hoàn thành cấp nước sạch")
            .dueOn(DAY.plusDays(90))
            .keptOn(DAY.plusDays(80))
            .build();

    private static final Questioning QUESTIONING = Questioning.builder()
            .term(TERM)
            .matter("Cấp nước sạch nông thôn")
            .setting(QuestioningSetting.AT_SESSION)
            .addSteps(
                    CaseStep.<QuestionStep>builder()
                            .step(QuestionStep.SLIP_SENT)
                            .on(DAY.minusDays(3))
                            .by(Actor.DELEGATE)
                            .addTo(Actor.STANDING_COMMITTEE)
                            .addDocuments(CaseDocument.QUESTION_SLIP)
                            .build(),
                    CaseStep.<QuestionStep>builder()
                            .step(QuestionStep.ANSWERED_ORALLY)
                            .on(DAY)
                            .build())
            .channel(QuestionChannel.AT_SITTING)
            .post(QuestionedPost.HEAD_OF_AGENCY)
            .levelOfPost(UnitLevel.DISTRICT)
            .questionedOn(DAY)
            .sittingOn(DAY)
            .addQualities(QuestionQuality.SPECIFIC, QuestionQuality.GROUNDED)
            .addSlip(SlipItem.SUBJECT, SlipItem.PERSON)
            .addGroupGrounds(GroupGround.VOTERS, GroupGround.SLIPS)
            .groupCriterion(GroupCriterion.PRESSING)
            .addHearing(HearingStep.ASKED, HearingStep.ANSWERED, HearingStep.ASKED_AGAIN, HearingStep.ANSWERED)
            .askingMinutes(1)
            .answeringMinutes(3)
            .debatingMinutes(2)
            .broadcast(Broadcast.COUNCIL_DECIDED_OTHERWISE)
            .addResolutionParts(ResolutionPart.ASSESSMENT, ResolutionPart.REPORTING)
            .addPromises(PROMISE, Promise.builder().text("Bố trí vốn").build())
            .nextSessionOpensOn(DAY.plusDays(180))
            .nextSessionKind(SessionKind.REGULAR)
            .build();

    private static final WrittenAnswer WRITTEN_ANSWER = WrittenAnswer.builder()
            .term(TERM)
            .matter("Cấp nước sạch nông thôn")
            .setting(QuestioningSetting.BETWEEN_SESSIONS)
            .addSteps(CaseStep.<WrittenAnswerStep>builder()
                    .step(WrittenAnswerStep.ANSWERED)
                    .on(DAY.plusDays(20))
                    .by(Actor.QUESTIONED_PERSON)
                    .addTo(Actor.DELEGATE, Actor.STANDING_COMMITTEE)
                    .addDocuments(CaseDocument.LETTER)
                    .build())
            .ground(WrittenAnswerGround.NEEDS_VERIFICATION)
            .questionedOn(DAY)
            .build();

    private static final DelegateInquiry INQUIRY = DelegateInquiry.builder()
            .term(TERM)
            .kind(InquiryKind.QUESTION_AT_SESSION)
            .receivedOn(DAY)
            .sessionClosesOn(DAY)
            .laterAnswerAllowed(true)
            .answerDueOn(DAY)
            .answeredOn(DAY)
            .answeredInWriting(true)
            .build();

    private static final VoterReports VOTER_REPORTS = VoterReports.builder()
            .term(TERM)
            .delegate(PersonName.parse("Lê C"))
            .year(2024)
            .addReportedOn(DAY)
            .build();

    private static final CouncilCommittees COMMITTEES = CouncilCommittees.builder()
            .term(TERM)
            .asOn(DAY)
            .addKinds(CommitteeKind.LEGAL, CommitteeKind.ETHNIC_AFFAIRS)
            .ethnicConditionsMet(true)
            .build();

    private static final DelegatesGroups GROUPS = DelegatesGroups.builder()
            .term(TERM)
            .asOn(DAY)
            .groups(8)
            .setUpBy(DecidingBody.STANDING_COMMITTEE)
            .leadersNamedBy(DecidingBody.OTHER)
            .build();

    private static final WorkingRegulation WORKING_REGULATION = WorkingRegulation.builder()
            .term(TERM)
            .issuedOn(DAY)
            .issuedBy(DecidingBody.COUNCIL)
            .followsModel(true)
            .build();

    private static final DistrictHandover DISTRICT_HANDOVER = DistrictHandover.builder()
            .term(TERM)
            .handedOverOn(DAY)
            .delegatesAssignedBy(Authority.OTHER)
            .build();
    /** A record with parts of its own term. */
    static final CouncilRecord RECORD = CouncilRecord.builder()
            .term(TERM)
            .span(DateSpan.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
            .putCompleteThrough(RecordList.SESSIONS, LocalDate.of(2024, 12, 31))
            .putCompleteThrough(RecordList.EVALUATIONS, LocalDate.of(2024, 6, 30))
            .election(ELECTION)
            .addByElections(BY_ELECTION)
            .numberOfDelegates(NUMBER_OF_DELEGATES)
            .addDelegates(DELEGATE)
            .addStandingCommittees(STANDING_COMMITTEE)
            .addCommitteeStructures(COMMITTEES)
            .addCommittees(COMMITTEE)
            .addDelegatesGroups(GROUPS)
            .addWorkingRegulations(WORKING_REGULATION)
            .addChairVacancies(CHAIR_VACANCY)
            .addSessions(
                    SESSION,
                    Session.builder().from(SESSION).ordinal(Ordinal.of(19)).build())
            .addVerifications(VERIFICATION)
            .addMeetings(MEETING)
            .addStandingCommitteeDecisions(DECISION)
            .addBriefings(BRIEFING)
            .addSupervisions(SUPERVISION)
            .addProgrammes(PROGRAMME)
            .addGroupSupervisions(GROUP_SUPERVISION)
            .addQuestionings(QUESTIONING)
            .addWrittenAnswers(WRITTEN_ANSWER)
            .addReportReviews(REPORT_REVIEW)
            .addReportsOfSessions(REPORTS_OF_SESSION)
            .addLegalDocumentSendings(LEGAL_DOCUMENT_SENDING)
            .addLegalDocumentReviews(LEGAL_DOCUMENT_REVIEW)
            .addComplaintSupervisions(COMPLAINT_SUPERVISION)
            .addPetitionSettlements(PETITIONS)
            .addImplementationTasks(TASK)
            .addReportsOfSessions(ReportsOfSession.builder()
                    .term(TERM)
                    .session(ReportSession.OTHER)
                    .opensOn(DAY)
                    .build())
            .addThematicSupervisions(ThematicSupervision.builder()
                    .term(TERM)
                    .body(SupervisingBody.COUNCIL)
                    .topic("Đất đai")
                    .build())
            .addExplanationSessions(
                    ExplanationSession.builder().term(TERM).topic("Nước sạch").build())
            .addConfidencePolls(ConfidencePoll.builder().term(TERM).build())
            .addSurveys(Survey.builder()
                    .term(TERM)
                    .body(SupervisingBody.COMMITTEE)
                    .topic("Chợ dân sinh")
                    .build())
            .addThematicSupervisions(ThematicSupervision.builder()
                    .from(SupervisionValues.THEMATIC)
                    .term(TERM)
                    .build())
            .addExplanationSessions(ExplanationSession.builder()
                    .from(SupervisionValues.EXPLANATION)
                    .term(TERM)
                    .build())
            .addConfidencePolls(POLL)
            .addSurveys(
                    Survey.builder().from(SupervisionValues.SURVEY).term(TERM).build())
            .addCommitteeMeetings(COMMITTEE_MEETING)
            .addDialogues(DIALOGUE)
            .addWorkProgrammes(WorkProgramme.builder()
                    .term(TERM)
                    .period(ReportingPeriod.year(2024))
                    .build())
            .addVoterContacts(VoterContact.builder()
                    .term(TERM)
                    .channel(ContactChannel.COUNCIL)
                    .kind(ContactKind.AFTER_REGULAR_SESSION)
                    .build())
            .addDelegateContacts(DelegateContact.builder()
                    .term(TERM)
                    .kind(DelegateContactKind.GROUP)
                    .build())
            .addVoterPetitions(VoterPetition.builder()
                    .term(TERM)
                    .number("12")
                    .channel(PetitionChannel.COUNCIL)
                    .build())
            .addPetitionResults(PetitionResults.builder().term(TERM).received(3).build())
            .addPetitionsOfSessions(PetitionsOfSession.builder()
                    .term(TERM)
                    .session(DateSpan.of(DAY, DAY))
                    .build())
            .addLetters(CitizenLetter.builder()
                    .term(TERM)
                    .number("7")
                    .receivedBy(Actor.DELEGATE)
                    .build())
            .addReceptionDays(ReceptionDay.builder()
                    .term(TERM)
                    .heldBy(ReceptionHolder.COUNCIL_CHAIR)
                    .scheduledOn(DAY)
                    .build())
            .addHeadReceptions(HeadReceptions.builder().term(TERM).year(2024).build())
            .addFrontYears(FrontYear.builder().term(TERM).year(2024).build())
            .addFrontSupervisions(FrontSupervision.builder()
                    .from(FrontValues.SUPERVISION)
                    .term(TERM)
                    .build())
            .addSocialCriticisms(SocialCriticism.builder()
                    .from(FrontValues.CRITICISM)
                    .term(TERM)
                    .build())
            .addFrontProposals(FrontProposal.builder()
                    .from(FrontValues.PROPOSAL)
                    .term(TERM)
                    .build())
            .addCoordinationRecords(CoordinationRecord.builder()
                    .regulation(REGULATION)
                    .span(DateSpan.of(DAY, DAY.plusMonths(1)))
                    .build())
            .addActs(ACTS)
            .addStartsOfOffice(START_OF_OFFICE)
            .addEndsOfOffice(END_OF_OFFICE)
            .addConfidencePolls(POLL)
            .addConfidenceVotes(CONFIDENCE_VOTE)
            .addYearsOfMandate(YEAR_OF_MANDATE)
            .addDelegateInquiries(INQUIRY)
            .addVoterReports(VOTER_REPORTS)
            .addLongAbsences(LONG_ABSENCE)
            .addCoerciveMeasures(COERCIVE_MEASURE)
            .addSuspensions(SUSPENSION)
            .addEndsOfMandate(END_OF_MANDATE)
            .addUnitChangeSchemes(SCHEME)
            .reorganisation(
                    ReorganisedCouncil.builder().from(REORGANISED).term(TERM).build())
            .addDepletions(DEPLETED)
            .dissolution(DISSOLVED)
            .districtHandover(DISTRICT_HANDOVER)
            .addFigures(FIGURES)
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

    private static final Milestone MILESTONE = Milestone.builder()
            .rule("session.convocation.regular")
            .title(PHRASE)
            .place(PHRASE)
            .fact("convenedOn")
            .what(PHRASE)
            .on(DAY)
            .latest(false)
            .reason(Reason.FACT_MISSING)
            .ground(Ground.STATUTE)
            .addCitations(CLAUSE)
            .evidence(Evidence.TEXT_READ)
            .addArithmetic(PHRASE)
            .proof(PROOF)
            .governedOn(DAY)
            .plannedOn(DAY)
            .addMissing(PHRASE)
            .build();

    private static final NextStep NEXT_STEP = NextStep.builder()
            .step("NOTIFIED")
            .label(PHRASE)
            .addBy(Actor.SUPERVISION_TEAM)
            .addTo(Actor.SUPERVISEE)
            .addDocuments(CaseDocument.OUTLINE)
            .addDue(MILESTONE)
            .addCitations(CLAUSE)
            .beside(true)
            .build();

    private static final Fault FAULT = Fault.builder()
            .step("NOTIFIED")
            .label(PHRASE)
            .kind(FaultKind.MISSING_DOCUMENT)
            .finding(FINDING)
            .build();

    private static final Milestone BARE_MILESTONE = Milestone.builder()
            .rule("session.convocation.regular")
            .title(PHRASE)
            .place(PHRASE)
            .fact("convenedOn")
            .what(PHRASE)
            .latest(true)
            .reason(Reason.NOT_ENCODED)
            .ground(Ground.STATUTE)
            .build();

    private static final Conflict CONFLICT = Conflict.builder()
            .kind(ConflictKind.DAY_OFF)
            .on(DAY)
            .message(PHRASE)
            .addRules("session.convocation.regular")
            .build();

    private static final Schedule SCHEDULE = Schedule.builder()
            .place(PHRASE)
            .edition("2026-01")
            .addMilestones(MILESTONE, BARE_MILESTONE)
            .addConflicts(CONFLICT)
            .build();
    /** All of them. */
    static List<Object> samples() {
        List<Object> samples = new ArrayList<>(samplesOfOtherPackages());
        samples.addAll(SupervisionValues.samples());
        samples.addAll(ContactValues.samples());
        samples.addAll(FrontValues.samples());
        samples.addAll(PetitionValues.samples());
        samples.addAll(MeetingValues.samples());
        return List.copyOf(samples);
    }

    private static List<Object> samplesOfOtherPackages() {
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
                Term.builder()
                        .from(TERM)
                        .beginsOn(LocalDate.of(2021, 7, 1))
                        .endsOn(LocalDate.of(2026, 4, 20))
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
                new DayNote(false, true, true, PHRASE, "?"),
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
                ELECTION,
                Election.builder().term(TERM).build(),
                CONSTITUENCY,
                ELECTION.constituencies().get(1),
                new ConstituencyOfElection(ELECTION, CONSTITUENCY),
                CANDIDATE,
                CONSTITUENCY.candidates().get(1),
                new CandidateOfConstituency(new ConstituencyOfElection(ELECTION, CONSTITUENCY), CANDIDATE),
                COMPLAINT,
                ELECTION.complaints().get(1),
                new ComplaintOfElection(ELECTION, COMPLAINT),
                HANDOVER,
                ELECTION.handovers().get(1),
                new HandoverOfElection(ELECTION, HANDOVER),
                BY_ELECTION,
                ByElection.builder().term(TERM).pollingOn(DAY).build(),
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
                SESSION.postponement().orElseThrow(),
                SESSION.agenda().orElseThrow(),
                Agenda.builder().draftedBy(SessionBody.OTHER).build(),
                SESSION.agenda().orElseThrow().amendments().get(0),
                new AmendmentOfSession(
                        SESSION, SESSION.agenda().orElseThrow().amendments().get(0)),
                SESSION.sittings().get(0),
                Sitting.builder().title("Bế mạc").build(),
                new SittingOfSession(SESSION, SESSION.sittings().get(0)),
                SESSION.plans().get(0),
                new PlanOfSession(SESSION, SESSION.plans().get(0)),
                SESSION.recommendations().get(0),
                Recommendations.builder().kind(RecommendationKind.OTHER).build(),
                new RecommendationsOfSession(SESSION, SESSION.recommendations().get(0)),
                SESSION.resolutions().get(0).publication().orElseThrow(),
                Publication.builder().build(),
                SESSION.normativeDrafts().get(0),
                NormativeDraft.builder().title("Khác").build(),
                new DraftOfSession(SESSION, SESSION.normativeDrafts().get(0)),
                SESSION.items().get(0),
                AgendaItem.builder().title("Khác").kind(ItemKind.OTHER).build(),
                new ItemOfSession(SESSION, SESSION.items().get(0)),
                SESSION.participations().get(0),
                Participation.builder().delegate(PersonName.parse("Lê C")).build(),
                new ParticipationOfSession(SESSION, SESSION.participations().get(0)),
                LONG_ABSENCE,
                LongAbsence.builder()
                        .term(TERM)
                        .delegate(PersonName.parse("Lê C"))
                        .firstMissedOn(DAY)
                        .build(),
                INQUIRY,
                DelegateInquiry.builder()
                        .term(TERM)
                        .kind(InquiryKind.END_OF_VIOLATION)
                        .build(),
                VOTER_REPORTS,
                VoterReports.builder()
                        .term(TERM)
                        .delegate(PersonName.parse("Lê C"))
                        .year(2024)
                        .build(),
                MEETING,
                APPROVAL,
                Approval.builder().build(),
                START_OF_OFFICE,
                StartOfOffice.builder()
                        .term(TERM)
                        .post(Post.COMMITTEE_HEAD)
                        .way(WayIntoOffice.APPOINTMENT)
                        .build(),
                END_OF_OFFICE,
                EndOfOffice.builder()
                        .term(TERM)
                        .post(Post.COMMITTEE_HEAD)
                        .way(WayOutOfOffice.DEATH)
                        .build(),
                PrintedShare.parse("87,50%"),
                POLL_TALLY,
                ConfidenceTally.builder().build(),
                RATING,
                OfficerRating.builder().post(Post.CHAIR).build(),
                POLL,
                ConfidencePoll.builder().term(TERM).build(),
                new RatingOfPoll(POLL, RATING),
                CONFIDENCE_VOTE,
                ConfidenceVote.builder().term(TERM).post(Post.VICE_CHAIR).build(),
                DELEGATE,
                Delegate.builder().term(TERM).build(),
                YEAR_OF_MANDATE,
                YearOfMandate.builder().term(TERM).year(2023).build(),
                COERCIVE_MEASURE,
                CoerciveMeasure.builder()
                        .term(TERM)
                        .kind(CoerciveMeasureKind.SEARCH)
                        .build(),
                SUSPENSION,
                Suspension.builder().term(TERM).build(),
                END_OF_MANDATE,
                EndOfMandate.builder().term(TERM).way(WayOutOfMandate.LOSS).build(),
                StandingCommitteeMeeting.builder()
                        .term(TERM)
                        .kind(MeetingKind.AD_HOC)
                        .heldOn(DAY)
                        .build(),
                DECISION,
                StandingCommitteeDecision.builder()
                        .term(TERM)
                        .title("Việc khác")
                        .matter(DecisionMatter.OTHER)
                        .decidedOn(DAY)
                        .build(),
                NUMBER_OF_DELEGATES,
                NumberOfDelegates.builder().term(TERM).build(),
                STANDING_COMMITTEE,
                STANDING_COMMITTEE.seats().get(0),
                StandingCommittee.builder().term(TERM).asOn(DAY).build(),
                CHAIR_VACANCY,
                ChairVacancy.builder()
                        .term(TERM)
                        .since(DAY)
                        .cause(VacancyCause.CHAIR_DISCIPLINED)
                        .build(),
                COMMITTEES,
                CouncilCommittees.builder().term(TERM).asOn(DAY).build(),
                COMMITTEE,
                CouncilCommittee.builder()
                        .term(TERM)
                        .asOn(DAY)
                        .kind(CommitteeKind.URBAN_AFFAIRS)
                        .build(),
                GROUPS,
                DelegatesGroups.builder().term(TERM).asOn(DAY).build(),
                VERIFICATION,
                Verification.builder()
                        .term(TERM)
                        .matter("Báo cáo")
                        .committee(CommitteeKind.LEGAL)
                        .heldOn(DAY)
                        .build(),
                WORKING_REGULATION,
                WorkingRegulation.builder().term(TERM).issuedOn(DAY).build(),
                PROPOSAL,
                Proposal.builder().topic("Đề nghị").build(),
                new ProposalOfProgramme(PROGRAMME, PROPOSAL),
                PROGRAMME_ITEM,
                ProgrammeItem.builder()
                        .topic("Nội dung")
                        .body(SupervisingBody.COUNCIL)
                        .build(),
                new ItemOfProgramme(PROGRAMME, PROGRAMME_ITEM),
                PROGRAMME,
                SupervisionProgramme.builder()
                        .term(TERM)
                        .body(SupervisingBody.COUNCIL)
                        .year(2024)
                        .build(),
                PROGRAMMES,
                ProgrammesOfYear.builder().term(TERM).year(2024).build(),
                new ComparedItem(PROGRAMMES, 0, 0),
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
                QUESTIONING,
                Questioning.builder()
                        .term(TERM)
                        .matter("Cấp nước")
                        .setting(QuestioningSetting.BETWEEN_SESSIONS)
                        .build(),
                PROMISE,
                new PromiseOfQuestioning(QUESTIONING, PROMISE),
                WRITTEN_ANSWER,
                WrittenAnswer.builder()
                        .term(TERM)
                        .matter("Cấp nước")
                        .setting(QuestioningSetting.AT_SESSION)
                        .build(),
                new SuperviseeOfSupervision(SUPERVISION, SuperviseeKind.OTHER_LOCAL),
                GROUP_SUPERVISION,
                GroupSupervision.builder()
                        .term(TERM)
                        .group("Tổ 2")
                        .matter(GroupMatter.OTHER)
                        .topic("Đất đai")
                        .build(),
                COMPLAINT_SUPERVISION,
                ComplaintSupervision.builder()
                        .term(TERM)
                        .body(SupervisingBody.DELEGATE)
                        .matter(ComplaintMatter.PETITION)
                        .topic("Đất đai")
                        .build(),
                LETTER,
                CitizenLetter.builder()
                        .term(TERM)
                        .number("1")
                        .receivedBy(Actor.STANDING_COMMITTEE)
                        .build(),
                LETTER.text().orElseThrow(),
                REFUSAL,
                ReceptionRefusal.builder().build(),
                RECEPTION,
                ReceptionDay.builder()
                        .term(TERM)
                        .heldBy(ReceptionHolder.DELEGATE)
                        .scheduledOn(DAY)
                        .build(),
                new RefusalOfReception(RECEPTION, REFUSAL),
                HeadReceptions.builder().term(TERM).year(2024).addDays(DAY).build(),
                HeadReceptions.builder().term(TERM).year(2024).build(),
                PETITIONS,
                PetitionSettlement.builder().term(TERM).petitions("năm 2024").build(),
                REPORT_REVIEW,
                ReportReview.builder()
                        .term(TERM)
                        .report("Báo cáo")
                        .group(ReportGroup.OTHER)
                        .build(),
                REPORTS_OF_SESSION,
                ReportsOfSession.builder()
                        .term(TERM)
                        .session(ReportSession.OTHER)
                        .opensOn(DAY)
                        .build(),
                LEGAL_DOCUMENT_SENDING,
                LegalDocumentSending.builder()
                        .term(TERM)
                        .document("Nghị quyết 1")
                        .issuer(LegalDocumentIssuer.COUNCIL)
                        .build(),
                LEGAL_DOCUMENT_REVIEW,
                LegalDocumentReview.builder()
                        .term(TERM)
                        .document("Nghị quyết 2")
                        .kind(LegalDocumentKind.OTHER)
                        .build(),
                FIGURES,
                ActivityFigures.builder()
                        .term(TERM)
                        .period(QUARTER)
                        .putCounts(Figure.RESOLUTIONS, 0)
                        .build(),
                new FigureBreakdown(FIGURES, Figure.SESSIONS),
                FigureComparison.builder()
                        .figure(Figure.SESSIONS)
                        .period(QUARTER)
                        .stated(3)
                        .counted(2)
                        .agreement(FigureAgreement.DIFFERS)
                        .build(),
                FigureComparison.builder()
                        .figure(Figure.FOCUS_CONTENTS)
                        .period(QUARTER)
                        .stated(3)
                        .agreement(FigureAgreement.NOT_RECORDED)
                        .build(),
                CONCLUSION,
                SupervisionDocument.builder()
                        .kind(SupervisionDocumentKind.REQUEST)
                        .title("Báo cáo")
                        .build(),
                TASK,
                ImplementationTask.builder()
                        .term(Given.HA_NAM)
                        .document(CONCLUSION)
                        .content("Báo cáo")
                        .owner("UBND tỉnh")
                        .build(),
                TASK.on(DAY.plusDays(71)),
                new FollowUpFile(List.of(TASK, TASK)),
                PracticeProfile.builder()
                        .title(PHRASE)
                        .source("Đề án")
                        .sample(true)
                        .addRemindBefore(TimeLimit.of(7, DayUnit.WORKING_DAYS))
                        .addOutcomes(TaskOutcome.COMPLETED)
                        .addLadder(EscalationMeasure.URGE, EscalationMeasure.QUESTIONING)
                        .build(),
                PracticeProfile.builder().title(PHRASE).build(),
                new Reminder(TimeLimit.of(3, DayUnit.WORKING_DAYS).proofBefore(DAY, WorkingCalendar.weekendsOff())),
                REGULATION,
                CoordinationRegulation.builder()
                        .term(Given.HA_NAM)
                        .addParties(Party.STANDING_COMMITTEE, Party.NATIONAL_ASSEMBLY_DELEGATION)
                        .build(),
                REGULATION.evaluations().get(0),
                REGULATION.evaluations().get(1),
                OBLIGATION,
                COORDINATION,
                COORDINATION.regulation(),
                COORDINATION.regulation().signatories().get(0),
                new FixedDay(3, 20),
                MEETING_OF_MAY,
                COORDINATION.deliveries().get(0),
                COORDINATION.deliveries().get(1),
                COORDINATION_CALENDAR,
                COORDINATION_CALENDAR.entries().get(0),
                COORDINATION_CALENDAR.entries().get(1),
                YEARLY_EVALUATION,
                YEARLY_EVALUATION.items().get(0),
                YEARLY_EVALUATION.items().get(YEARLY_EVALUATION.items().size() - 1),
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
                DISTRICT_HANDOVER,
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
                        .addBasis(CLAUSE)
                        .sample(true)
                        .addDuties(DUTY)
                        .build(),
                Remark.builder()
                        .kind(RemarkKind.WEAKER_THAN_STATUTE)
                        .path("duties[0].requires")
                        .rule("session.convocation.regular")
                        .message(PHRASE)
                        .addCitations(CLAUSE)
                        .build(),
                Remark.builder()
                        .kind(RemarkKind.UNIT_INCOMPLETE)
                        .path("council.unit")
                        .message(PHRASE)
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
                MILESTONE,
                BARE_MILESTONE,
                TermPlan.builder()
                        .term(TERM)
                        .addSessions(SESSION)
                        .addMeetings(MEETING)
                        .build(),
                TermPlan.builder().term(Given.HA_NAM).build(),
                CONFLICT,
                Conflict.builder()
                        .kind(ConflictKind.OVERLAP)
                        .on(DAY)
                        .message(PHRASE)
                        .build(),
                new MovedMilestone(BARE_MILESTONE, MILESTONE),
                SCHEDULE,
                Schedule.builder().place(PHRASE).edition("2026-01").build(),
                new ScheduleChange(
                        List.of(new MovedMilestone(BARE_MILESTONE, MILESTONE)),
                        List.of(MILESTONE),
                        List.of(BARE_MILESTONE),
                        List.of(CONFLICT),
                        List.of(CONFLICT)),
                new ScheduleChange(List.of(), List.of(MILESTONE), List.of(), List.of(), List.of()),
                NEXT_STEP,
                NextStep.builder().step("DRAFT_REPORT").label(PHRASE).build(),
                FAULT,
                Progress.builder()
                        .procedure("supervision.thematic.committee")
                        .title(PHRASE)
                        .place(PHRASE)
                        .step("ESTABLISHED")
                        .label(PHRASE)
                        .since(DAY)
                        .status(Status.REQUIRES)
                        .addCitations(CLAUSE)
                        .addNext(NEXT_STEP)
                        .addFaults(FAULT)
                        .build(),
                Progress.builder()
                        .procedure("supervision.thematic.committee")
                        .title(PHRASE)
                        .place(PHRASE)
                        .status(Status.NOT_ENCODED)
                        .build());
    }
}
