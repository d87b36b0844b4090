package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.FigureBreakdown;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.activity.FigureOfSeries;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.activity.ShareOfReport;
import io.github.councilprocedures.activity.StatedShare;
import io.github.councilprocedures.activity.StatedSum;
import io.github.councilprocedures.activity.SumOfReport;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.OfficerRating;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.contact.ConferenceOfContact;
import io.github.councilprocedures.contact.ContactConference;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.coordination.Signatory;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.Candidate;
import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.ComplaintOfElection;
import io.github.councilprocedures.election.Constituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.election.ElectionComplaint;
import io.github.councilprocedures.election.HandoverOfElection;
import io.github.councilprocedures.election.OrganHandover;
import io.github.councilprocedures.evaluation.CalendarEntry;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.LetterText;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionRefusal;
import io.github.councilprocedures.letter.RefusalOfReception;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFrequency;
import io.github.councilprocedures.meeting.BriefingsOfProgramme;
import io.github.councilprocedures.meeting.CommitteeVote;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.MeetingTask;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import io.github.councilprocedures.meeting.VoteOfCommittee;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.officer.Approval;
import io.github.councilprocedures.officer.ApprovalOfOffice;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.StandingSeat;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.petition.AnswerOfPetition;
import io.github.councilprocedures.petition.BreakdownOfResults;
import io.github.councilprocedures.petition.PetitionAnswer;
import io.github.councilprocedures.petition.PetitionOnDay;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.PetitionsOnDay;
import io.github.councilprocedures.petition.ShareOfResults;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.programme.ComparedItem;
import io.github.councilprocedures.programme.ItemOfProgramme;
import io.github.councilprocedures.programme.ProgrammeItem;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.Proposal;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.question.Promise;
import io.github.councilprocedures.question.PromiseOfQuestioning;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.PracticeProfile;
import io.github.councilprocedures.recommendation.Reminder;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.TaskOnDay;
import io.github.councilprocedures.record.ActDays;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.FiguresOfRecord;
import io.github.councilprocedures.record.YearOfActs;
import io.github.councilprocedures.record.YearOfMeetings;
import io.github.councilprocedures.record.YearOfSessions;
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
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.schedule.Conflict;
import io.github.councilprocedures.schedule.MovedMilestone;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.schedule.ScheduleChange;
import io.github.councilprocedures.schedule.TermPlan;
import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.AgendaAmendment;
import io.github.councilprocedures.session.AgendaItem;
import io.github.councilprocedures.session.AmendmentOfSession;
import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.ItemOfSession;
import io.github.councilprocedures.session.NormativeDraft;
import io.github.councilprocedures.session.Participation;
import io.github.councilprocedures.session.ParticipationOfSession;
import io.github.councilprocedures.session.PlanOfSession;
import io.github.councilprocedures.session.Postponement;
import io.github.councilprocedures.session.Publication;
import io.github.councilprocedures.session.Recommendations;
import io.github.councilprocedures.session.RecommendationsOfSession;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionPlan;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.SittingOfSession;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.SuperviseeOfSupervision;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.CountedDay;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DeadlineProof;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.AnsweringCouncils;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilOnDay;
import io.github.councilprocedures.unit.Succession;
import io.github.councilprocedures.unit.UnitHistory;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The values of the model for jqwik (bộ sinh dữ liệu): every type that can be built, valid by construction, of the years
 * 2016 to 2031, lawful or not, with facts missing here and there. What jqwik knows by itself stays known beside it.
 *
 * <pre>{@code
 * @Domain(CouncilDomain.class)
 * class NoticeProperties {
 *     @Property
 *     void convening_earlier_never_breaks_a_notice(@ForAll Session session) { ... }
 * }
 * }</pre>
 *
 * <p>A parameter of a type such as {@code CouncilSubject} gets values of all its subtypes. {@link #any} gives the same
 * generators to be mapped and combined.
 */
@Domain(DomainContext.Global.class)
public final class CouncilDomain extends DomainContextBase {

    private final List<ArbitraryProvider> providers = providers();

    /** A domain; jqwik makes its own. */
    public CouncilDomain() {}

    /**
     * Any value of a type.
     *
     * @param <T> the type
     * @param type a type of the model that can be built, not generic
     * @return the generator
     * @throws IllegalArgumentException if this domain does not generate the type
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        Map<Class<?>, Supplier<? extends Arbitrary<?>>> all = values();
        Supplier<? extends Arbitrary<?>> values = all.get(type);
        if (values == null) {
            throw new IllegalArgumentException("type must be one of "
                    + all.keySet().stream().map(Class::getSimpleName).toList() + ", was " + type.getSimpleName());
        }
        return values.get().map(type::cast);
    }

    /**
     * Any requirement that a clause may make of a session, of each kind that can be written as data.
     *
     * @return the generator
     */
    public static Arbitrary<Requirement<Session>> anyRequirement() {
        return Laws.requirements().withoutEdgeCases();
    }

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return providers;
    }

    /** The types generated, generic ones left out. */
    static Set<Class<?>> types() {
        return values().keySet();
    }

    private static Map<Class<?>, Supplier<? extends Arbitrary<?>>> values() {
        Map<Class<?>, Supplier<? extends Arbitrary<?>>> values = new LinkedHashMap<>();
        values.put(Phrase.class, wide(Texts::phrases));
        values.put(Wording.class, wide(Texts::wordings));
        values.put(Ordinal.class, Texts::ordinals);
        values.put(PersonName.class, Texts::personNames);
        values.put(Officer.class, wide(Texts::officers));
        values.put(DateSpan.class, Times::spans);
        values.put(ReportingPeriod.class, Times::periods);
        values.put(TimeLimit.class, Times::limits);
        values.put(WorkingCalendar.class, wide(Times::calendars));
        values.put(DayNote.class, wide(Times::notes));
        values.put(CountedDay.class, wide(Times::countedDays));
        values.put(DeadlineProof.class, wide(Times::proofs));
        values.put(Citation.class, Laws::citations);
        values.put(Instrument.class, wide(Laws::instruments));
        values.put(AdministrativeUnit.class, Councils::units);
        values.put(Council.class, wide(Councils::councils));
        values.put(TermYears.class, Councils::termYears);
        values.put(Term.class, wide(Councils::terms));
        values.put(Election.class, wide(Elections::elections));
        values.put(Constituency.class, wide(Elections::constituencies));
        values.put(ConstituencyOfElection.class, wide(Elections::constituenciesOfElections));
        values.put(Candidate.class, wide(Elections::candidates));
        values.put(CandidateOfConstituency.class, wide(Elections::candidatesOfConstituencies));
        values.put(ElectionComplaint.class, wide(Elections::complaints));
        values.put(ComplaintOfElection.class, wide(Elections::complaintsOfElections));
        values.put(OrganHandover.class, wide(Elections::handovers));
        values.put(HandoverOfElection.class, wide(Elections::handoversOfElections));
        values.put(ByElection.class, wide(Elections::byElections));
        values.put(Session.class, wide(Sessions::sessions));
        values.put(SessionRequest.class, wide(Sessions::requests));
        values.put(SessionDocument.class, wide(Sessions::documents));
        values.put(Attendance.class, Sessions::attendances);
        values.put(Vote.class, wide(Sessions::votes));
        values.put(Resolution.class, wide(Sessions::resolutions));
        values.put(ResolutionOfSession.class, wide(Sessions::resolutionsOfSessions));
        values.put(Postponement.class, SessionParts::postponements);
        values.put(Agenda.class, wide(SessionParts::agendas));
        values.put(AgendaAmendment.class, wide(SessionParts::amendments));
        values.put(AmendmentOfSession.class, wide(SessionParts::amendmentsOfSessions));
        values.put(SessionPlan.class, wide(SessionParts::plans));
        values.put(PlanOfSession.class, wide(SessionParts::plansOfSessions));
        values.put(Recommendations.class, wide(SessionParts::recommendations));
        values.put(RecommendationsOfSession.class, wide(SessionParts::recommendationsOfSessions));
        values.put(Publication.class, wide(Proceedings::publications));
        values.put(NormativeDraft.class, wide(Proceedings::drafts));
        values.put(DraftOfSession.class, wide(Proceedings::draftsOfSessions));
        values.put(AgendaItem.class, wide(Proceedings::items));
        values.put(ItemOfSession.class, wide(Proceedings::itemsOfSessions));
        values.put(Sitting.class, wide(Proceedings::sittings));
        values.put(SittingOfSession.class, wide(Proceedings::sittingsOfSessions));
        values.put(Participation.class, wide(Proceedings::participations));
        values.put(ParticipationOfSession.class, wide(Proceedings::participationsOfSessions));
        values.put(LongAbsence.class, wide(DelegateActs::longAbsences));
        values.put(DelegateInquiry.class, wide(DelegateActs::inquiries));
        values.put(VoterReports.class, wide(DelegateActs::voterReports));
        values.put(StandingCommitteeMeeting.class, wide(Acts::meetings));
        values.put(StandingCommitteeDecision.class, wide(Organs::decisions));
        values.put(NumberOfDelegates.class, wide(Organs::numbers));
        values.put(StandingSeat.class, Organs::seats);
        values.put(StandingCommittee.class, wide(Organs::standingCommittees));
        values.put(ChairVacancy.class, wide(Organs::vacancies));
        values.put(CouncilCommittees.class, wide(Organs::committeesOfCouncils));
        values.put(CouncilCommittee.class, wide(Organs::committees));
        values.put(DelegatesGroups.class, wide(Organs::groups));
        values.put(Verification.class, wide(Organs::verifications));
        values.put(WorkingRegulation.class, wide(Organs::workingRegulations));
        values.put(BriefingConference.class, wide(Briefings::briefings));
        values.put(MeetingTask.class, wide(Briefings::tasks));
        values.put(TaskOfMeeting.class, wide(Briefings::tasksOfOneMeeting));
        values.put(TasksOfMeetings.class, wide(Briefings::tasksOfMeetings));
        values.put(BriefingFrequency.class, Briefings::frequencies);
        values.put(WorkProgramme.class, wide(Briefings::programmes));
        values.put(BriefingsOfProgramme.class, wide(Briefings::briefingsOfProgrammes));
        values.put(Supervision.class, wide(Supervisions::mentioned));
        values.put(ThematicSupervision.class, wide(Supervisions::thematic));
        values.put(Visit.class, wide(Supervisions::visits));
        values.put(VisitOfSupervision.class, wide(Supervisions::visitsOfSupervisions));
        values.put(ExplanationSession.class, wide(Supervisions::explanationSessions));
        values.put(Survey.class, wide(Supervisions::surveys));
        values.put(Proposal.class, wide(Programmes::proposals));
        values.put(ProposalOfProgramme.class, wide(Programmes::proposalsOfProgrammes));
        values.put(ProgrammeItem.class, wide(Programmes::items));
        values.put(ItemOfProgramme.class, wide(Programmes::itemsOfProgrammes));
        values.put(SupervisionProgramme.class, wide(Programmes::programmes));
        values.put(ProgrammesOfYear.class, wide(Programmes::programmesOfYears));
        values.put(ComparedItem.class, wide(Programmes::comparedItems));
        values.put(Questioning.class, wide(Questions::questionings));
        values.put(WrittenAnswer.class, wide(Questions::writtenAnswers));
        values.put(Promise.class, wide(Questions::promises));
        values.put(PromiseOfQuestioning.class, wide(Questions::promisesOfQuestionings));
        values.put(SuperviseeOfSupervision.class, wide(FieldWork::supervisees));
        values.put(GroupSupervision.class, wide(FieldWork::groupSupervisions));
        values.put(ComplaintSupervision.class, wide(FieldWork::complaints));
        values.put(PetitionSettlement.class, wide(FieldWork::petitionSettlements));
        values.put(ContactConference.class, wide(Contacts::conferences));
        values.put(VoterContact.class, wide(Contacts::rounds));
        values.put(ConferenceOfContact.class, wide(Contacts::conferencesOfRounds));
        values.put(DelegateContact.class, wide(Contacts::ofDelegates));
        values.put(LetterText.class, wide(Letters::texts));
        values.put(CitizenLetter.class, wide(Letters::letters));
        values.put(ReceptionDay.class, wide(Letters::receptions));
        values.put(ReceptionRefusal.class, wide(Letters::refusals));
        values.put(RefusalOfReception.class, wide(Letters::refusalsOfReceptions));
        values.put(HeadReceptions.class, wide(Letters::headReceptions));
        values.put(ReportReview.class, wide(ReportsAndDocuments::reportReviews));
        values.put(ReportsOfSession.class, wide(ReportsAndDocuments::reportsOfSessions));
        values.put(LegalDocumentSending.class, wide(ReportsAndDocuments::sendings));
        values.put(LegalDocumentReview.class, wide(ReportsAndDocuments::legalDocumentReviews));
        values.put(FrontYear.class, wide(Fronts::years));
        values.put(FrontProposal.class, wide(Fronts::proposals));
        values.put(FrontSupervision.class, wide(Fronts::supervisions));
        values.put(SocialCriticism.class, wide(Fronts::criticisms));
        values.put(CoordinationRegulation.class, wide(Coordinations::regulations));
        values.put(Evaluation.class, wide(Coordinations::evaluations));
        values.put(RegulationYear.class, wide(Coordinations::regulationYears));
        values.put(Signatory.class, wide(Coordinations::signatories));
        values.put(FixedDay.class, Coordinations::fixedDays);
        values.put(Obligation.class, wide(Coordinations::obligations));
        values.put(TriggerEvent.class, wide(Coordinations::events));
        values.put(Delivery.class, wide(Coordinations::deliveries));
        values.put(CoordinationRecord.class, wide(Coordinations::records));
        values.put(DueObligation.class, wide(Coordinations::dueObligations));
        values.put(PetitionAnswer.class, Petitions::answers);
        values.put(VoterPetition.class, wide(Petitions::petitions));
        values.put(AnswerOfPetition.class, wide(Petitions::answersOfPetitions));
        values.put(PetitionOnDay.class, wide(Petitions::petitionsOnDay));
        values.put(PetitionsOnDay.class, wide(Petitions::petitionsOnOneDay));
        values.put(PetitionResults.class, wide(Petitions::results));
        values.put(BreakdownOfResults.class, wide(Petitions::breakdowns));
        values.put(ShareOfResults.class, wide(Petitions::shares));
        values.put(PetitionsOfSession.class, wide(Petitions::petitionsOfSessions));
        values.put(ActivityFigures.class, wide(Reports::figures));
        values.put(StatedSum.class, wide(Reports::sums));
        values.put(StatedShare.class, wide(Reports::shares));
        values.put(SumOfReport.class, wide(Reports::sumsOfReports));
        values.put(ShareOfReport.class, wide(Reports::sharesOfReports));
        values.put(ReportSeries.class, wide(Reports::series));
        values.put(FigureOfSeries.class, wide(Reports::figuresOfSeries));
        values.put(FigureBreakdown.class, wide(Acts::breakdowns));
        values.put(FiguresOfRecord.class, wide(FollowUps::figuresOfRecords));
        values.put(FigureComparison.class, FollowUps::comparisons);
        values.put(SupervisionDocument.class, wide(FollowUps::documents));
        values.put(ImplementationTask.class, wide(FollowUps::tasks));
        values.put(TaskOnDay.class, wide(FollowUps::tasksOnDays));
        values.put(FollowUpFile.class, wide(FollowUps::files));
        values.put(PracticeProfile.class, wide(FollowUps::profiles));
        values.put(Reminder.class, wide(FollowUps::reminders));
        values.put(StartOfOffice.class, wide(Officers::starts));
        values.put(EndOfOffice.class, wide(Officers::ends));
        values.put(Approval.class, wide(Officers::approvals));
        values.put(ApprovalOfOffice.class, wide(Officers::approvalsOfOffices));
        values.put(PrintedShare.class, Confidences::printedShares);
        values.put(ConfidenceTally.class, wide(Confidences::tallies));
        values.put(OfficerRating.class, wide(Confidences::ratings));
        values.put(ConfidencePoll.class, wide(Confidences::polls));
        values.put(RatingOfPoll.class, wide(Confidences::ratingsOfPolls));
        values.put(ConfidenceVote.class, wide(Confidences::votes));
        values.put(Delegate.class, wide(Delegates::delegates));
        values.put(YearOfMandate.class, wide(Delegates::years));
        values.put(CoerciveMeasure.class, wide(Delegates::measures));
        values.put(Suspension.class, wide(Delegates::suspensions));
        values.put(EndOfMandate.class, wide(Delegates::ends));
        values.put(CouncilRecord.class, wide(Acts::records));
        values.put(YearOfSessions.class, wide(Acts::yearsOfSessions));
        values.put(YearOfMeetings.class, wide(Acts::yearsOfMeetings));
        values.put(YearOfActs.class, wide(Acts::yearsOfActs));
        values.put(ActDays.class, wide(Acts::actDays));
        values.put(PeoplesCommitteeMeeting.class, wide(Acts::committeeMeetings));
        values.put(CommitteeVote.class, wide(Acts::committeeVotes));
        values.put(VoteOfCommittee.class, wide(Acts::votesOfCommittees));
        values.put(Dialogue.class, wide(Acts::dialogues));
        values.put(Succession.class, wide(Reorganisations::successions));
        values.put(UnitHistory.class, wide(Reorganisations::histories));
        values.put(AnsweringCouncils.class, wide(Reorganisations::answers));
        values.put(CouncilOnDay.class, wide(Reorganisations::councilsOnDays));
        values.put(ReorganisedCouncil.class, wide(Reorganisations::reorganised));
        values.put(DepletedCouncil.class, wide(Reorganisations::depleted));
        values.put(Dissolution.class, wide(Reorganisations::dissolutions));
        values.put(DistrictHandover.class, wide(Reorganisations::handovers));
        values.put(UnitChangeScheme.class, wide(Reorganisations::schemes));
        values.put(Duty.class, wide(Laws::duties));
        values.put(LocalRegulation.class, wide(Laws::regulations));
        values.put(Remark.class, wide(Laws::remarks));
        values.put(FactUsed.class, wide(Laws::factsUsed));
        values.put(Finding.class, wide(Laws::findings));
        values.put(Milestone.class, wide(Laws::milestones));
        values.put(TermPlan.class, wide(Plans::plans));
        values.put(Conflict.class, wide(Plans::conflicts));
        values.put(Schedule.class, wide(Plans::schedules));
        values.put(MovedMilestone.class, wide(Plans::moves));
        values.put(ScheduleChange.class, wide(Plans::changes));
        values.put(CalendarEntry.class, wide(Evaluations::entries));
        values.put(CoordinationCalendar.class, wide(Evaluations::calendars));
        values.put(EvaluatedItem.class, wide(Evaluations::items));
        values.put(YearlyEvaluation.class, wide(Evaluations::evaluations));
        values.put(NextStep.class, wide(Workflows::nextSteps));
        values.put(Fault.class, wide(Workflows::faults));
        values.put(Progress.class, wide(Workflows::progresses));
        return Collections.unmodifiableMap(values);
    }

    /** Values of many parts, whose edge cases are more than anybody tries and take longest to put together. */
    private static Supplier<Arbitrary<?>> wide(Supplier<? extends Arbitrary<?>> values) {
        return () -> values.get().withoutEdgeCases();
    }

    private static List<ArbitraryProvider> providers() {
        List<ArbitraryProvider> providers = new ArrayList<>();
        values().forEach((type, values) -> providers.add(new Provider(TypeUsage.of(type), values)));
        TypeUsage step = TypeUsage.of(ThematicStep.class);
        providers.add(new Provider(TypeUsage.of(Stamped.class, step), Supervisions::stampedSteps));
        providers.add(new Provider(TypeUsage.of(ProcedureStep.class, step), Laws::procedureSteps));
        providers.add(new Provider(
                TypeUsage.of(Requirement.class, TypeUsage.of(Session.class)), CouncilDomain::anyRequirement));
        return List.copyOf(providers);
    }

    /** Gives the values of a type wherever a type that they fit is asked for, short of any object whatever. */
    private record Provider(TypeUsage type, Supplier<? extends Arbitrary<?>> values) implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return type.canBeAssignedTo(target) && !target.isOfType(Object.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(values.get());
        }
    }
}
