package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.activity.ActivityFacts;
import io.github.councilprocedures.confidence.ConfidenceVoteFacts;
import io.github.councilprocedures.confidence.PollFacts;
import io.github.councilprocedures.confidence.TallyFacts;
import io.github.councilprocedures.contact.ConferenceFacts;
import io.github.councilprocedures.contact.ContactFacts;
import io.github.councilprocedures.contact.DelegateContactFacts;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.delegate.AbsenceFacts;
import io.github.councilprocedures.delegate.CoerciveMeasureFacts;
import io.github.councilprocedures.delegate.DelegateFacts;
import io.github.councilprocedures.delegate.EndOfMandateFacts;
import io.github.councilprocedures.delegate.InquiryFacts;
import io.github.councilprocedures.delegate.SuspensionFacts;
import io.github.councilprocedures.delegate.VoterReportFacts;
import io.github.councilprocedures.delegate.YearOfMandateFacts;
import io.github.councilprocedures.election.ByElectionFacts;
import io.github.councilprocedures.election.ConstituencyFacts;
import io.github.councilprocedures.election.ElectionFacts;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.front.FrontFacts;
import io.github.councilprocedures.front.FrontSupervisionFacts;
import io.github.councilprocedures.front.SocialCriticismFacts;
import io.github.councilprocedures.letter.LetterFacts;
import io.github.councilprocedures.letter.ReceptionFacts;
import io.github.councilprocedures.meeting.BriefingFacts;
import io.github.councilprocedures.meeting.DialogueFacts;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.meeting.MeetingTaskFacts;
import io.github.councilprocedures.meeting.PeoplesCommitteeFacts;
import io.github.councilprocedures.officer.ApprovalFacts;
import io.github.councilprocedures.officer.EndOfOfficeFacts;
import io.github.councilprocedures.officer.OfficerFacts;
import io.github.councilprocedures.organ.CommitteeFacts;
import io.github.councilprocedures.organ.OrganFacts;
import io.github.councilprocedures.organ.SeatFacts;
import io.github.councilprocedures.petition.PetitionResultFacts;
import io.github.councilprocedures.petition.PetitionsOfSessionFacts;
import io.github.councilprocedures.petition.VoterPetitionFacts;
import io.github.councilprocedures.programme.ProgrammeFacts;
import io.github.councilprocedures.question.QuestionFacts;
import io.github.councilprocedures.question.WrittenAnswerFacts;
import io.github.councilprocedures.recommendation.TaskFacts;
import io.github.councilprocedures.record.RecordFacts;
import io.github.councilprocedures.record.RecurringAct;
import io.github.councilprocedures.reorganisation.DepletionFacts;
import io.github.councilprocedures.reorganisation.DissolutionFacts;
import io.github.councilprocedures.reorganisation.ReorganisationFacts;
import io.github.councilprocedures.reorganisation.SchemeFacts;
import io.github.councilprocedures.review.ComplaintFacts;
import io.github.councilprocedures.review.PetitionFacts;
import io.github.councilprocedures.session.AgendaFacts;
import io.github.councilprocedures.session.DraftFacts;
import io.github.councilprocedures.session.ItemFacts;
import io.github.councilprocedures.session.ParticipationFacts;
import io.github.councilprocedures.session.PlanFacts;
import io.github.councilprocedures.session.RecommendationFacts;
import io.github.councilprocedures.session.ResolutionFacts;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.session.SittingFacts;
import io.github.councilprocedures.supervision.ExplanationFacts;
import io.github.councilprocedures.supervision.GroupFacts;
import io.github.councilprocedures.supervision.SuperviseeFacts;
import io.github.councilprocedures.supervision.SupervisionFacts;
import io.github.councilprocedures.supervision.SurveyFacts;
import io.github.councilprocedures.supervision.ThematicFacts;
import io.github.councilprocedures.unit.UnitFacts;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for the facts of every type: embedders and local regulations rely on it. */
class DomainFactsTest {

    private static final List<Class<?>> HOLDERS = List.of(
            ElectionFacts.class,
            ConstituencyFacts.class,
            ByElectionFacts.class,
            SessionFacts.class,
            ResolutionFacts.class,
            SittingFacts.class,
            AgendaFacts.class,
            PlanFacts.class,
            RecommendationFacts.class,
            DraftFacts.class,
            ItemFacts.class,
            ParticipationFacts.class,
            AbsenceFacts.class,
            InquiryFacts.class,
            VoterReportFacts.class,
            MeetingFacts.class,
            OrganFacts.class,
            SeatFacts.class,
            CommitteeFacts.class,
            ActivityFacts.class,
            SupervisionFacts.class,
            ThematicFacts.class,
            ExplanationFacts.class,
            SurveyFacts.class,
            ProgrammeFacts.class,
            QuestionFacts.class,
            WrittenAnswerFacts.class,
            SuperviseeFacts.class,
            GroupFacts.class,
            ComplaintFacts.class,
            PetitionFacts.class,
            LetterFacts.class,
            ReceptionFacts.class,
            CoordinationFacts.class,
            ContactFacts.class,
            ConferenceFacts.class,
            DelegateContactFacts.class,
            FrontFacts.class,
            FrontSupervisionFacts.class,
            SocialCriticismFacts.class,
            VoterPetitionFacts.class,
            PetitionResultFacts.class,
            PetitionsOfSessionFacts.class,
            RecordFacts.class,
            PeoplesCommitteeFacts.class,
            DialogueFacts.class,
            UnitFacts.class,
            ReorganisationFacts.class,
            SchemeFacts.class,
            DissolutionFacts.class,
            DepletionFacts.class,
            OfficerFacts.class,
            ApprovalFacts.class,
            EndOfOfficeFacts.class,
            PollFacts.class,
            TallyFacts.class,
            ConfidenceVoteFacts.class,
            DelegateFacts.class,
            YearOfMandateFacts.class,
            CoerciveMeasureFacts.class,
            SuspensionFacts.class,
            EndOfMandateFacts.class,
            TaskFacts.class,
            BriefingFacts.class,
            MeetingTaskFacts.class);

    private static <T> List<T> constants(Class<?> holder, Class<T> type) throws IllegalAccessException {
        List<T> constants = new ArrayList<>();
        for (Field field : holder.getFields()) {
            if (type.isAssignableFrom(field.getType())) {
                assertThat(Modifier.isFinal(field.getModifiers())).isTrue();
                constants.add(type.cast(field.get(null)));
            }
        }
        return constants;
    }

    /** The types of a holder; those of recurring acts, one each, are answered by a method. */
    private static List<SubjectType<?>> types(Class<?> holder) throws IllegalAccessException {
        List<SubjectType<?>> types = new ArrayList<>();
        constants(holder, SubjectType.class).forEach(types::add);
        if (holder == RecordFacts.class) {
            for (RecurringAct act : RecurringAct.values()) {
                types.add(RecordFacts.yearsOf(act));
            }
        }
        return types;
    }

    @Test
    void every_type_of_subject_has_its_own_name() throws IllegalAccessException {
        List<String> names = new ArrayList<>();
        for (Class<?> holder : HOLDERS) {
            types(holder).forEach(type -> names.add(type.name()));
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "election",
                        "electionComplaint",
                        "organHandover",
                        "constituency",
                        "candidate",
                        "byElection",
                        "session",
                        "resolution",
                        "sitting",
                        "agendaAmendment",
                        "sessionPlan",
                        "recommendations",
                        "normativeDraft",
                        "agendaItem",
                        "participation",
                        "longAbsence",
                        "delegateInquiry",
                        "voterReports",
                        "standingCommitteeMeeting",
                        "briefingConference",
                        "standingCommitteeDecision",
                        "standingCommittee",
                        "chairVacancy",
                        "workingRegulation",
                        "numberOfDelegates",
                        "councilCommittees",
                        "councilCommittee",
                        "delegatesGroups",
                        "verification",
                        "activityFigures",
                        "figureBreakdown",
                        "sumOfReport",
                        "shareOfReport",
                        "reportSeries",
                        "figureOfSeries",
                        "workProgramme",
                        "briefingsOfProgramme",
                        "meetingTask",
                        "supervision",
                        "thematicSupervision",
                        "supervisionVisit",
                        "explanationSession",
                        "survey",
                        "supervisionProgramme",
                        "programmeProposal",
                        "programmeItem",
                        "programmesOfYear",
                        "comparedProgrammeItem",
                        "questioning",
                        "promise",
                        "writtenAnswer",
                        "supervisee",
                        "groupSupervision",
                        "complaintSupervision",
                        "petitionSettlement",
                        "voterContact",
                        "voterConference",
                        "delegateContact",
                        "citizenLetter",
                        "receptionDay",
                        "receptionRefusal",
                        "headReceptions",
                        "coordinationRegulation",
                        "voterPetition",
                        "answerOfPetition",
                        "petitionResults",
                        "petitionBreakdown",
                        "petitionShare",
                        "petitionsOfSession",
                        "coordinationRegulationYear",
                        "frontYear",
                        "frontProposal",
                        "frontSupervision",
                        "socialCriticism",
                        "coordinationObligation",
                        "councilRecord",
                        "yearOfSessions",
                        "yearOfMeetings",
                        "yearOfFrontNotice",
                        "yearOfCitizenReception",
                        "yearOfPeoplesCommitteeMeeting",
                        "yearOfDialogue",
                        "yearOfSupervisionMeeting",
                        "peoplesCommitteeMeeting",
                        "peoplesCommitteeVote",
                        "dialogue",
                        "councilOnDay",
                        "reorganisedCouncil",
                        "unitChangeScheme",
                        "districtHandover",
                        "dissolution",
                        "depletedCouncil",
                        "startOfOffice",
                        "approvalOfOffice",
                        "endOfOffice",
                        "confidencePoll",
                        "confidenceRating",
                        "confidenceShare",
                        "confidenceVote",
                        "delegate",
                        "yearOfMandate",
                        "coerciveMeasure",
                        "suspension",
                        "endOfMandate",
                        "implementationTask");
    }

    @Test
    void every_fact_declared_is_published_by_a_type() throws IllegalAccessException {
        for (Class<?> holder : HOLDERS) {
            List<Object> published = new ArrayList<>();
            for (SubjectType<?> type : types(holder)) {
                published.addAll(type.facts());
            }
            assertThat(published).as(holder.getSimpleName()).containsAll(constants(holder, Fact.class));
        }
    }

    @Test
    void names_of_facts_are_lower_camel_words() throws IllegalAccessException {
        for (Class<?> holder : HOLDERS) {
            for (SubjectType<?> type : types(holder)) {
                assertThat(type.facts())
                        .allSatisfy(fact -> assertThat(fact.name()).matches("[a-z]+([A-Z][a-z]*)*"));
            }
        }
    }
}
