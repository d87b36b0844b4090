package io.github.councilprocedures.record;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.contact.ContactChannel;
import io.github.councilprocedures.contact.ContactKind;
import io.github.councilprocedures.contact.DelegateContact;
import io.github.councilprocedures.contact.DelegateContactKind;
import io.github.councilprocedures.contact.DelegateContactStep;
import io.github.councilprocedures.contact.VoterContact;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.CoerciveMeasureKind;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.delegate.InquiryKind;
import io.github.councilprocedures.delegate.LongAbsence;
import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.delegate.VoterReports;
import io.github.councilprocedures.delegate.WayOutOfMandate;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontSupervisionStep;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.front.SocialCriticismStep;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.HeadReceptions;
import io.github.councilprocedures.letter.ReceptionDay;
import io.github.councilprocedures.letter.ReceptionHolder;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.DecisionMatter;
import io.github.councilprocedures.meeting.Dialogue;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.officer.WayOutOfOffice;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.VacancyCause;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.SupervisionDocumentKind;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.review.ComplaintMatter;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.review.LegalDocumentIssuer;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentSending;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportSession;
import io.github.councilprocedures.review.ReportsOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.GroupMatter;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.SurveyStep;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.SuccessionKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordListTest {

    private static final DateSpan SPAN = DateSpan.parse("2020-01-02/2020-12-30");
    private static final PersonName PERSON = PersonName.parse("Lê C");

    /** A list with something that it may hold, and the name of the day that places it in the span, or "". */
    record Listed<S extends TermSubject>(
            RecordList list,
            String placedBy,
            BiFunction<Term, LocalDate, S> some,
            BiConsumer<CouncilRecord.Builder, S> adder) {

        TermSubject on(String day) {
            return some.apply(HA_NAM, day(day));
        }

        Consumer<CouncilRecord.Builder> adding(Term term, String day) {
            return record -> adder.accept(record, some.apply(term, day(day)));
        }

        @Override
        public String toString() {
            return list.name();
        }
    }

    private static <S extends TermSubject> Listed<S> listed(
            RecordList list, BiFunction<Term, LocalDate, S> some, BiConsumer<CouncilRecord.Builder, S> adder) {
        return new Listed<>(list, "", some, adder);
    }

    private static <V extends Enum<V> & Labelled> CaseStep<V> step(V step, LocalDate on) {
        return CaseStep.<V>builder().step(step).on(on).build();
    }

    /** All but the evaluations, which belong to the regulation. In the order of the record. */
    static List<Listed<?>> lists() {
        return List.of(
                listed(
                        RecordList.ELECTION,
                        (term, on) -> Election.builder()
                                .term(term)
                                .resultsPublishedOn(on.withYear(2030))
                                .build(),
                        (record, it) -> record.election(it)),
                listed(
                        RecordList.BY_ELECTIONS,
                        (term, on) ->
                                ByElection.builder().term(term).pollingOn(on).build(),
                        (record, it) -> record.addByElections(it)),
                listed(
                        RecordList.NUMBER_OF_DELEGATES,
                        (term, on) -> NumberOfDelegates.builder()
                                .term(term)
                                .populationOn(on)
                                .build(),
                        (record, it) -> record.numberOfDelegates(it)),
                listed(
                        RecordList.DELEGATES,
                        (term, on) ->
                                Delegate.builder().term(term).movedAwayOn(on).build(),
                        (record, it) -> record.addDelegates(it)),
                listed(
                        RecordList.STANDING_COMMITTEES,
                        (term, on) ->
                                StandingCommittee.builder().term(term).asOn(on).build(),
                        (record, it) -> record.addStandingCommittees(it)),
                listed(
                        RecordList.COMMITTEE_STRUCTURES,
                        (term, on) ->
                                CouncilCommittees.builder().term(term).asOn(on).build(),
                        (record, it) -> record.addCommitteeStructures(it)),
                listed(
                        RecordList.COMMITTEES,
                        (term, on) -> CouncilCommittee.builder()
                                .term(term)
                                .asOn(on)
                                .kind(CommitteeKind.LEGAL)
                                .build(),
                        (record, it) -> record.addCommittees(it)),
                listed(
                        RecordList.DELEGATES_GROUPS,
                        (term, on) ->
                                DelegatesGroups.builder().term(term).asOn(on).build(),
                        (record, it) -> record.addDelegatesGroups(it)),
                new Listed<>(
                        RecordList.WORKING_REGULATIONS,
                        "issuedOn",
                        (term, on) -> WorkingRegulation.builder()
                                .term(term)
                                .issuedOn(on)
                                .build(),
                        (record, it) -> record.addWorkingRegulations(it)),
                listed(
                        RecordList.CHAIR_VACANCIES,
                        (term, on) -> ChairVacancy.builder()
                                .term(term)
                                .since(on)
                                .cause(VacancyCause.CHAIR_VACANT)
                                .build(),
                        (record, it) -> record.addChairVacancies(it)),
                new Listed<>(
                        RecordList.SESSIONS,
                        "opensOn",
                        (term, on) -> Session.builder()
                                .term(term)
                                .kind(SessionKind.REGULAR)
                                .opensOn(on)
                                .build(),
                        (record, it) -> record.addSessions(it)),
                new Listed<>(
                        RecordList.VERIFICATIONS,
                        "heldOn",
                        (term, on) -> Verification.builder()
                                .term(term)
                                .matter("Báo cáo")
                                .committee(CommitteeKind.LEGAL)
                                .heldOn(on)
                                .build(),
                        (record, it) -> record.addVerifications(it)),
                new Listed<>(
                        RecordList.MEETINGS,
                        "heldOn",
                        (term, on) -> StandingCommitteeMeeting.builder()
                                .term(term)
                                .kind(MeetingKind.ORDINARY)
                                .heldOn(on)
                                .build(),
                        (record, it) -> record.addMeetings(it)),
                new Listed<>(
                        RecordList.STANDING_COMMITTEE_DECISIONS,
                        "decidedOn",
                        (term, on) -> StandingCommitteeDecision.builder()
                                .term(term)
                                .title("Việc khác")
                                .matter(DecisionMatter.OTHER)
                                .decidedOn(on)
                                .build(),
                        (record, it) -> record.addStandingCommitteeDecisions(it)),
                new Listed<>(
                        RecordList.BRIEFINGS,
                        "heldOn",
                        (term, on) -> BriefingConference.builder()
                                .term(term)
                                .kind(BriefingKind.COMMITTEE_BRIEFING)
                                .heldOn(on)
                                .build(),
                        (record, it) -> record.addBriefings(it)),
                listed(
                        RecordList.SUPERVISIONS,
                        (term, on) -> Supervision.builder()
                                .term(term)
                                .body(SupervisingBody.COUNCIL)
                                .form(SupervisionForm.REPORT_REVIEW)
                                .topic("báo cáo công tác")
                                .heldOn(on)
                                .build(),
                        (record, it) -> record.addSupervisions(it)),
                listed(
                        RecordList.PROGRAMMES,
                        (term, on) -> SupervisionProgramme.builder()
                                .term(term)
                                .body(SupervisingBody.COUNCIL)
                                .year(on.getYear() + 1)
                                .midYearSession(DateSpan.from(on))
                                .build(),
                        (record, it) -> record.addProgrammes(it)),
                listed(
                        RecordList.GROUP_SUPERVISIONS,
                        (term, on) -> GroupSupervision.builder()
                                .term(term)
                                .group("Tổ số 1")
                                .matter(GroupMatter.LAW_IMPLEMENTATION)
                                .topic("việc thi hành pháp luật")
                                .plannedStartOn(on)
                                .build(),
                        (record, it) -> record.addGroupSupervisions(it)),
                listed(
                        RecordList.QUESTIONINGS,
                        (term, on) -> Questioning.builder()
                                .term(term)
                                .matter("việc cấp nước")
                                .setting(QuestioningSetting.AT_SESSION)
                                .questionedOn(on)
                                .build(),
                        (record, it) -> record.addQuestionings(it)),
                listed(
                        RecordList.WRITTEN_ANSWERS,
                        (term, on) -> WrittenAnswer.builder()
                                .term(term)
                                .matter("việc cấp nước")
                                .setting(QuestioningSetting.AT_SESSION)
                                .questionedOn(on)
                                .build(),
                        (record, it) -> record.addWrittenAnswers(it)),
                listed(
                        RecordList.REPORT_REVIEWS,
                        (term, on) -> ReportReview.builder()
                                .term(term)
                                .report("báo cáo công tác")
                                .group(ReportGroup.WORK)
                                .sessionOpensOn(on)
                                .build(),
                        (record, it) -> record.addReportReviews(it)),
                listed(
                        RecordList.REPORTS_OF_SESSIONS,
                        (term, on) -> ReportsOfSession.builder()
                                .term(term)
                                .session(ReportSession.MID_YEAR)
                                .opensOn(on)
                                .build(),
                        (record, it) -> record.addReportsOfSessions(it)),
                listed(
                        RecordList.LEGAL_DOCUMENT_SENDINGS,
                        (term, on) -> LegalDocumentSending.builder()
                                .term(term)
                                .document("Quyết định 05/2020/QĐ-UBND")
                                .issuer(LegalDocumentIssuer.PEOPLES_COMMITTEE)
                                .sentOn(on)
                                .build(),
                        (record, it) -> record.addLegalDocumentSendings(it)),
                listed(
                        RecordList.LEGAL_DOCUMENT_REVIEWS,
                        (term, on) -> LegalDocumentReview.builder()
                                .term(term)
                                .document("Quyết định 05/2020/QĐ-UBND")
                                .kind(LegalDocumentKind.PEOPLES_COMMITTEE_DECISION)
                                .requestReceivedOn(on)
                                .build(),
                        (record, it) -> record.addLegalDocumentReviews(it)),
                listed(
                        RecordList.COMPLAINT_SUPERVISIONS,
                        (term, on) -> ComplaintSupervision.builder()
                                .term(term)
                                .body(SupervisingBody.STANDING_COMMITTEE)
                                .matter(ComplaintMatter.COMPLAINT)
                                .topic("việc giải quyết khiếu nại")
                                .settlementDueOn(on)
                                .build(),
                        (record, it) -> record.addComplaintSupervisions(it)),
                listed(
                        RecordList.PETITION_SETTLEMENTS,
                        (term, on) -> PetitionSettlement.builder()
                                .term(term)
                                .petitions("kiến nghị trước kỳ họp")
                                .addSteps(step(PetitionStep.COLLECTED, on))
                                .build(),
                        (record, it) -> record.addPetitionSettlements(it)),
                listed(
                        RecordList.IMPLEMENTATION_TASKS,
                        (term, on) -> ImplementationTask.builder()
                                .term(term)
                                .document(SupervisionDocument.builder()
                                        .kind(SupervisionDocumentKind.CONCLUSION)
                                        .title("Quản lý đất công")
                                        .build())
                                .content("rà soát các dự án")
                                .owner("UBND tỉnh")
                                .dueOn(on)
                                .build(),
                        (record, it) -> record.addImplementationTasks(it)),
                listed(
                        RecordList.THEMATIC_SUPERVISIONS,
                        (term, on) -> ThematicSupervision.builder()
                                .term(term)
                                .body(SupervisingBody.COUNCIL)
                                .topic("việc sử dụng đất công")
                                .addSteps(step(ThematicStep.ESTABLISHED, on))
                                .build(),
                        (record, it) -> record.addThematicSupervisions(it)),
                listed(
                        RecordList.EXPLANATION_SESSIONS,
                        (term, on) -> ExplanationSession.builder()
                                .term(term)
                                .topic("việc cấp nước")
                                .scheduledOn(on)
                                .build(),
                        (record, it) -> record.addExplanationSessions(it)),
                listed(
                        RecordList.CONFIDENCE_POLLS,
                        (term, on) ->
                                ConfidencePoll.builder().term(term).opensOn(on).build(),
                        (record, it) -> record.addConfidencePolls(it)),
                listed(
                        RecordList.SURVEYS,
                        (term, on) -> Survey.builder()
                                .term(term)
                                .body(SupervisingBody.COUNCIL)
                                .topic("việc cấp nước")
                                .addSteps(step(SurveyStep.DONE, on))
                                .build(),
                        (record, it) -> record.addSurveys(it)),
                new Listed<>(
                        RecordList.COMMITTEE_MEETINGS,
                        "heldOn",
                        (term, on) -> PeoplesCommitteeMeeting.builder()
                                .term(term)
                                .kind(CommitteeMeetingKind.REGULAR)
                                .heldOn(on)
                                .build(),
                        (record, it) -> record.addCommitteeMeetings(it)),
                new Listed<>(
                        RecordList.DIALOGUES,
                        "heldOn",
                        (term, on) -> Dialogue.builder().term(term).heldOn(on).build(),
                        (record, it) -> record.addDialogues(it)),
                listed(
                        RecordList.VOTER_CONTACTS,
                        (term, on) -> VoterContact.builder()
                                .term(term)
                                .channel(ContactChannel.COUNCIL)
                                .kind(ContactKind.AT_RESIDENCE)
                                .sessionOpensOn(on)
                                .build(),
                        (record, it) -> record.addVoterContacts(it)),
                listed(
                        RecordList.DELEGATE_CONTACTS,
                        (term, on) -> DelegateContact.builder()
                                .term(term)
                                .kind(DelegateContactKind.GROUP)
                                .addSteps(step(DelegateContactStep.MET, on))
                                .build(),
                        (record, it) -> record.addDelegateContacts(it)),
                listed(
                        RecordList.VOTER_PETITIONS,
                        (term, on) -> VoterPetition.builder()
                                .term(term)
                                .number("1")
                                .channel(PetitionChannel.COUNCIL)
                                .receivedOn(on)
                                .build(),
                        (record, it) -> record.addVoterPetitions(it)),
                listed(
                        RecordList.PETITIONS_OF_SESSIONS,
                        (term, on) -> PetitionsOfSession.builder()
                                .term(term)
                                .session(DateSpan.of(on, on))
                                .build(),
                        (record, it) -> record.addPetitionsOfSessions(it)),
                listed(
                        RecordList.LETTERS,
                        (term, on) -> CitizenLetter.builder()
                                .term(term)
                                .number("1")
                                .receivedBy(Actor.DELEGATE)
                                .reachedOn(on)
                                .build(),
                        (record, it) -> record.addLetters(it)),
                listed(
                        RecordList.RECEPTION_DAYS,
                        (term, on) -> ReceptionDay.builder()
                                .term(term)
                                .heldBy(ReceptionHolder.DELEGATE)
                                .scheduledOn(on)
                                .build(),
                        (record, it) -> record.addReceptionDays(it)),
                listed(
                        RecordList.HEAD_RECEPTIONS,
                        (term, on) -> HeadReceptions.builder()
                                .term(term)
                                .year(on.getYear())
                                .addDays(on)
                                .build(),
                        (record, it) -> record.addHeadReceptions(it)),
                listed(
                        RecordList.FRONT_YEARS,
                        (term, on) -> FrontYear.builder()
                                .term(term)
                                .year(on.getYear())
                                .addResultsHeardOn(on)
                                .build(),
                        (record, it) -> record.addFrontYears(it)),
                listed(
                        RecordList.FRONT_SUPERVISIONS,
                        (term, on) -> FrontSupervision.builder()
                                .term(term)
                                .topic("Hỗ trợ hộ nghèo")
                                .supervisee("UBND huyện")
                                .addSteps(step(FrontSupervisionStep.WORKED, on))
                                .build(),
                        (record, it) -> record.addFrontSupervisions(it)),
                listed(
                        RecordList.SOCIAL_CRITICISMS,
                        (term, on) -> SocialCriticism.builder()
                                .term(term)
                                .draft("Đề án")
                                .addSteps(step(SocialCriticismStep.DRAFT_SENT, on))
                                .build(),
                        (record, it) -> record.addSocialCriticisms(it)),
                listed(
                        RecordList.FRONT_PROPOSALS,
                        (term, on) -> FrontProposal.builder()
                                .term(term)
                                .topic("Chợ")
                                .addressee(Actor.PEOPLES_COMMITTEE)
                                .receivedOn(on)
                                .build(),
                        (record, it) -> record.addFrontProposals(it)),
                new Listed<>(
                        RecordList.STARTS_OF_OFFICE,
                        "chosenOn",
                        (term, on) -> StartOfOffice.builder()
                                .term(term)
                                .post(Post.CHAIR)
                                .way(WayIntoOffice.ELECTION)
                                .chosenOn(on)
                                .build(),
                        (record, it) -> record.addStartsOfOffice(it)),
                listed(
                        RecordList.ENDS_OF_OFFICE,
                        (term, on) -> EndOfOffice.builder()
                                .term(term)
                                .post(Post.CHAIR)
                                .way(WayOutOfOffice.RESIGNATION)
                                .decidedOn(on)
                                .build(),
                        (record, it) -> record.addEndsOfOffice(it)),
                new Listed<>(
                        RecordList.CONFIDENCE_VOTES,
                        "ballotedOn",
                        (term, on) -> ConfidenceVote.builder()
                                .term(term)
                                .post(Post.VICE_CHAIR)
                                .addSteps(step(VoteStep.BALLOTED, on))
                                .build(),
                        (record, it) -> record.addConfidenceVotes(it)),
                listed(
                        RecordList.YEARS_OF_MANDATE,
                        (term, on) ->
                                YearOfMandate.builder().term(term).year(2019).build(),
                        (record, it) -> record.addYearsOfMandate(it)),
                listed(
                        RecordList.DELEGATE_INQUIRIES,
                        (term, on) -> DelegateInquiry.builder()
                                .term(term)
                                .kind(InquiryKind.END_OF_VIOLATION)
                                .receivedOn(on)
                                .build(),
                        (record, it) -> record.addDelegateInquiries(it)),
                listed(
                        RecordList.VOTER_REPORTS,
                        (term, on) -> VoterReports.builder()
                                .term(term)
                                .delegate(PERSON)
                                .year(2019)
                                .build(),
                        (record, it) -> record.addVoterReports(it)),
                listed(
                        RecordList.LONG_ABSENCES,
                        (term, on) -> LongAbsence.builder()
                                .term(term)
                                .delegate(PERSON)
                                .firstMissedOn(on)
                                .build(),
                        (record, it) -> record.addLongAbsences(it)),
                new Listed<>(
                        RecordList.COERCIVE_MEASURES,
                        "takenOn",
                        (term, on) -> CoerciveMeasure.builder()
                                .term(term)
                                .kind(CoerciveMeasureKind.SEARCH)
                                .takenOn(on)
                                .build(),
                        (record, it) -> record.addCoerciveMeasures(it)),
                listed(
                        RecordList.SUSPENSIONS,
                        (term, on) ->
                                Suspension.builder().term(term).decidedOn(on).build(),
                        (record, it) -> record.addSuspensions(it)),
                listed(
                        RecordList.ENDS_OF_MANDATE,
                        (term, on) -> EndOfMandate.builder()
                                .term(term)
                                .way(WayOutOfMandate.RELEASE)
                                .decidedOn(on)
                                .build(),
                        (record, it) -> record.addEndsOfMandate(it)),
                listed(
                        RecordList.UNIT_CHANGE_SCHEMES,
                        (term, on) ->
                                UnitChangeScheme.builder().term(term).laidOn(on).build(),
                        (record, it) -> record.addUnitChangeSchemes(it)),
                listed(
                        RecordList.REORGANISATION,
                        (term, on) -> ReorganisedCouncil.builder()
                                .term(term)
                                .kind(SuccessionKind.MERGE)
                                .formedOn(on)
                                .build(),
                        (record, it) -> record.reorganisation(it)),
                listed(
                        RecordList.DEPLETIONS,
                        (term, on) -> DepletedCouncil.builder()
                                .term(term)
                                .on(on)
                                .delegatesInOffice(19)
                                .statutorySeats(30)
                                .build(),
                        (record, it) -> record.addDepletions(it)),
                listed(
                        RecordList.DISSOLUTION,
                        (term, on) ->
                                Dissolution.builder().term(term).decidedOn(on).build(),
                        (record, it) -> record.dissolution(it)),
                listed(
                        RecordList.DISTRICT_HANDOVER,
                        (term, on) -> DistrictHandover.builder()
                                .term(term)
                                .handedOverOn(on)
                                .build(),
                        (record, it) -> record.districtHandover(it)));
    }

    private static CouncilRecord.Builder empty() {
        return CouncilRecord.builder().term(HA_NAM).span(SPAN);
    }

    private static CouncilRecord with(Consumer<CouncilRecord.Builder> adding) {
        CouncilRecord.Builder record = empty();
        adding.accept(record);
        return record.build();
    }

    /** The parts of a record, and those of its years of programmes in the place of these. */
    private static List<Subject> parts(CouncilRecord record) {
        return record.parts().stream()
                .flatMap(part -> part instanceof ProgrammesOfYear ? part.parts().stream() : Stream.of(part))
                .toList();
    }

    @Test
    void what_the_lists_hold_are_parts_of_the_record_in_their_order_and_programmes_of_their_year() {
        CouncilRecord record = with(all ->
                lists().forEach(listed -> listed.adding(HA_NAM, "2020-06-30").accept(all)));
        List<TermSubject> expected = lists().stream()
                .filter(listed -> listed.list() != RecordList.PROGRAMMES)
                .map(listed -> listed.on("2020-06-30"))
                .toList();
        ProgrammesOfYear programmes = ProgrammesOfYear.builder()
                .term(HA_NAM)
                .year(2021)
                .addAllProgrammes(record.programmes())
                .build();

        assertThat(record.programmes()).hasSize(1);
        assertThat(record.parts())
                .startsWith(
                        Stream.concat(expected.stream(), Stream.of(programmes)).toArray(TermSubject[]::new));
        assertThat(lists())
                .<RecordList>extracting(Listed::list)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(RecordList.EVALUATIONS)));
    }

    @Test
    void an_attribute_of_the_record_holds_each_list() {
        assertThat(Stream.of(RecordList.values())
                        .filter(list -> list != RecordList.EVALUATIONS)
                        .map(RecordList::attribute))
                .allSatisfy(attribute ->
                        assertThat(CouncilRecord.class.getMethod(attribute)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void it_is_complete_through_its_own_day(Listed<?> listed) {
        CouncilRecord.Builder others = empty();
        for (RecordList list : EnumSet.complementOf(EnumSet.of(listed.list()))) {
            others.putCompleteThrough(list, day("2020-03-31"));
        }
        TermSubject part = listed.on("2020-06-30");

        assertThat(others.build().recordedThrough(part)).isEmpty();
        assertThat(others.putCompleteThrough(listed.list(), day("2020-09-30"))
                        .build()
                        .recordedThrough(part))
                .contains(day("2020-09-30"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_it_holds_is_of_the_term_of_the_record(Listed<?> listed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(listed.adding(HUONG_SON, "2020-06-30")))
                .withMessage("term of " + listed.list().attribute()
                        + " must be that of the record, nhiệm kỳ 2016-2021 của HĐND tỉnh Hà Nam, was nhiệm kỳ 2021-2026"
                        + " của HĐND huyện Hương Sơn");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void what_one_day_places_happened_in_the_span(Listed<?> listed) {
        for (String in : Set.of("2020-01-02", "2020-12-30")) {
            assertThat(parts(with(listed.adding(HA_NAM, in)))).contains(listed.on(in));
        }
        for (String out : Set.of("2020-01-01", "2020-12-31")) {
            Consumer<CouncilRecord.Builder> adding = listed.adding(HA_NAM, out);
            if (listed.placedBy().isEmpty()) {
                assertThat(parts(with(adding))).contains(listed.on(out));
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> with(adding))
                        .withMessage(listed.placedBy() + " of one of the "
                                + listed.list().attribute()
                                + " must lie in the span 2020-01-02/2020-12-30, was " + out);
            }
        }
    }

    @Test
    void lists_are_named_in_both_languages() {
        assertThat(RecordList.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("cuộc bầu cử đại biểu HĐND", "election of the council"),
                        new Phrase("cuộc bầu cử bổ sung", "by-elections"),
                        new Phrase("số lượng đại biểu HĐND", "number of delegates"),
                        new Phrase("đại biểu HĐND", "delegates"),
                        new Phrase("cơ cấu Thường trực HĐND", "compositions of the Standing Committee"),
                        new Phrase("cơ cấu các Ban của HĐND", "which committees the council has"),
                        new Phrase("Ban của HĐND", "committees of the council"),
                        new Phrase("Tổ đại biểu HĐND", "delegates' groups"),
                        new Phrase("quy chế làm việc của HĐND", "working regulations"),
                        new Phrase("thời gian khuyết Chủ tịch HĐND", "vacancies of the Chair"),
                        new Phrase("kỳ họp", "sessions"),
                        new Phrase("cuộc thẩm tra", "verifications"),
                        new Phrase("phiên họp Thường trực HĐND", "Standing Committee meetings"),
                        new Phrase(
                                "quyết định của Thường trực HĐND giữa hai kỳ họp",
                                "Standing Committee decisions between sessions"),
                        new Phrase("hội nghị giao ban", "briefing conferences"),
                        new Phrase("cuộc giám sát", "supervisions"),
                        new Phrase("chương trình giám sát", "supervision programmes"),
                        new Phrase("cuộc giám sát của Tổ đại biểu", "supervisions by delegates' groups"),
                        new Phrase("chất vấn", "questions of delegates"),
                        new Phrase("văn bản trả lời chất vấn", "written answers"),
                        new Phrase("việc xem xét báo cáo", "reviews of reports"),
                        new Phrase("báo cáo trình tại kỳ họp", "reports of sessions"),
                        new Phrase("việc gửi văn bản quy phạm pháp luật", "legal documents sent"),
                        new Phrase("việc giám sát văn bản quy phạm pháp luật", "reviews of legal documents"),
                        new Phrase("việc giám sát giải quyết khiếu nại, tố cáo", "supervisions of complaints"),
                        new Phrase(
                                "việc giám sát giải quyết kiến nghị của cử tri", "supervisions of voters' petitions"),
                        new Phrase("nhiệm vụ thực hiện kết luận, kiến nghị sau giám sát", "tasks after supervisions"),
                        new Phrase("cuộc giám sát chuyên đề", "thematic supervisions"),
                        new Phrase("phiên giải trình", "explanation sessions"),
                        new Phrase("lấy phiếu tín nhiệm", "confidence polls"),
                        new Phrase("cuộc khảo sát", "surveys"),
                        new Phrase("đánh giá thực hiện quy chế phối hợp", "evaluations of the coordination regulation"),
                        new Phrase("phiên họp UBND", "meetings of the People's Committee"),
                        new Phrase("hội nghị đối thoại với Nhân dân", "dialogues with the people"),
                        new Phrase("đợt tiếp xúc cử tri", "rounds of voter contact"),
                        new Phrase("việc một đại biểu tiếp xúc cử tri", "contact of single delegates with voters"),
                        new Phrase("kiến nghị của cử tri", "voters' petitions"),
                        new Phrase("kiến nghị của cử tri tại kỳ họp", "what sessions heard of voters' petitions"),
                        new Phrase("đơn thư của công dân", "citizens' letters"),
                        new Phrase("ngày tiếp công dân", "days of citizen reception"),
                        new Phrase(
                                "ngày tiếp công dân của Chủ tịch UBND",
                                "receptions by the Chair of the People's Committee"),
                        new Phrase("năm giám sát, phản biện xã hội của Mặt trận", "years of the Fatherland Front"),
                        new Phrase("cuộc giám sát của Mặt trận", "supervisions by the Fatherland Front"),
                        new Phrase("việc phản biện xã hội", "social criticism of drafts"),
                        new Phrase("kiến nghị của Mặt trận", "proposals of the Fatherland Front"),
                        new Phrase("việc bầu, phê chuẩn, chỉ định giữ chức vụ", "posts filled"),
                        new Phrase("việc thôi giữ chức vụ", "posts given up or lost"),
                        new Phrase("bỏ phiếu tín nhiệm", "votes of confidence"),
                        new Phrase("năm hoạt động của đại biểu", "years of delegates"),
                        new Phrase("chất vấn, yêu cầu của đại biểu", "inquiries of delegates"),
                        new Phrase("báo cáo của đại biểu với cử tri", "delegates' reports to voters"),
                        new Phrase("việc đại biểu liên tục không dự kỳ họp", "long absences of delegates"),
                        new Phrase("biện pháp tố tụng đối với đại biểu", "measures against delegates"),
                        new Phrase("tạm đình chỉ đại biểu", "suspensions of delegates"),
                        new Phrase("chấm dứt nhiệm vụ đại biểu", "ends of mandates"),
                        new Phrase("đề án sắp xếp đơn vị hành chính", "schemes to change units"),
                        new Phrase(
                                "việc hình thành HĐND sau sắp xếp đơn vị hành chính",
                                "how the council came out of a reorganisation"),
                        new Phrase("thời điểm HĐND không đủ số đại biểu", "times with too few delegates"),
                        new Phrase("việc giải tán HĐND", "dissolution"),
                        new Phrase("việc kết thúc hoạt động của HĐND cấp huyện", "end of the district council"));
    }
}
