package io.github.councilprocedures.procedure;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/** The table of contents of the law: each procedure with its rules, kept by hand, in the order of findings. */
public final class Procedures {

    private Procedures() {}

    private static final List<Procedure<?, ?>> PROCEDURES = ImmutableList.<Procedure<?, ?>>builder()
            .addAll(CouncilProgrammes.PROCEDURES)
            .addAll(StandingCommitteeProgrammes.PROCEDURES)
            .addAll(CommitteeProgrammes.PROCEDURES)
            .addAll(ReportProcedures.PROCEDURES)
            .addAll(QuestioningAtSessions.PROCEDURES)
            .addAll(QuestioningBetweenSessions.PROCEDURES)
            .addAll(WrittenAnswers.PROCEDURES)
            .addAll(ThematicProcedures.PROCEDURES)
            .addAll(ExplanationSessions.PROCEDURES)
            .addAll(LegalDocumentReviews.PROCEDURES)
            .addAll(ComplaintSupervisions.PROCEDURES)
            .addAll(PetitionSettlements.PROCEDURES)
            .addAll(LetterProcedures.PROCEDURES)
            .addAll(Complaints.PROCEDURES)
            .addAll(Denunciations.PROCEDURES)
            .addAll(GroupSupervisions.PROCEDURES)
            .addAll(ConfidencePolls.PROCEDURES)
            .addAll(ConfidenceVoteSteps.PROCEDURES)
            .addAll(RecommendationTasks.PROCEDURES)
            .addAll(VoterContacts.PROCEDURES)
            .addAll(DelegateContacts.PROCEDURES)
            .addAll(NationalAssemblyContacts.PROCEDURES)
            .addAll(FrontSupervisions.PROCEDURES)
            .addAll(SocialCriticisms.PROCEDURES)
            .addAll(Briefings.PROCEDURES)
            .addAll(VoterPetitionSteps.PROCEDURES)
            .build();

    private static final List<Rule<?>> WRITTEN = ImmutableList.<Rule<?>>builder()
            .addAll(Elections.RULES)
            .addAll(ElectionResults.RULES)
            .addAll(ByElections.RULES)
            .addAll(NumbersOfDelegates.RULES)
            .addAll(UnitsWithCouncils.RULES)
            .addAll(Reorganisation.RULES)
            .addAll(DissolvedAndDepleted.RULES)
            .addAll(FirstSession.RULES)
            .addAll(SessionPlans.RULES)
            .addAll(SpecialSessions.RULES)
            .addAll(Convocation.RULES)
            .addAll(Publicity.RULES)
            .addAll(SessionDocuments.RULES)
            .addAll(Agendas.RULES)
            .addAll(Invitees.RULES)
            .addAll(NormativeDrafts.RULES)
            .addAll(ShortenedProcedure.RULES)
            .addAll(Sittings.RULES)
            .addAll(SessionItems.RULES)
            .addAll(Voting.RULES)
            .addAll(Resolutions.RULES)
            .addAll(NormativeResolutions.RULES)
            .addAll(Frequencies.RULES)
            .addAll(Recurring.RULES)
            .addAll(StandingCommittees.RULES)
            .addAll(StandingCommitteeMeetings.RULES)
            .addAll(StandingCommitteeDecisions.RULES)
            .addAll(WorkingRegulations.RULES)
            .addAll(Committees.RULES)
            .addAll(CommitteeMembers.RULES)
            .addAll(Verifications.RULES)
            .addAll(GroupsOfDelegates.RULES)
            .addAll(PeoplesCommittee.RULES)
            .addAll(Dialogues.RULES)
            .addAll(Nominations.RULES)
            .addAll(OfficerElections.RULES)
            .addAll(Approvals.RULES)
            .addAll(LeavingOffice.RULES)
            .addAll(Mandates.RULES)
            .addAll(Suspensions.RULES)
            .addAll(LeavingTheCouncil.RULES)
            .addAll(DelegateDuties.RULES)
            .addAll(Inquiries.RULES)
            .addAll(FormsOfSupervision.RULES)
            .addAll(CouncilProgrammes.RULES)
            .addAll(StandingCommitteeProgrammes.RULES)
            .addAll(CommitteeProgrammes.RULES)
            .addAll(ReportReviews.RULES)
            .addAll(ReportVerifications.RULES)
            .addAll(Questions.RULES)
            .addAll(QuestioningSittings.RULES)
            .addAll(QuestioningAtSessions.RULES)
            .addAll(WrittenAnswers.RULES)
            .addAll(Promises.RULES)
            .addAll(ThematicTeams.RULES)
            .addAll(ThematicSupervisions.RULES)
            .addAll(ThematicReports.RULES)
            .addAll(ExplanationSessions.RULES)
            .addAll(LegalDocumentSendings.RULES)
            .addAll(LegalDocuments.RULES)
            .addAll(LegalDocumentsAtCouncil.RULES)
            .addAll(ComplaintSupervisions.RULES)
            .addAll(PetitionSettlements.RULES)
            .addAll(Receptions.RULES)
            .addAll(ReceptionRefusals.RULES)
            .addAll(Letters.RULES)
            .addAll(Complaints.RULES)
            .addAll(Denunciations.RULES)
            .addAll(GroupSupervisions.RULES)
            .addAll(ConfidencePolls.RULES)
            .addAll(ConfidenceRatings.RULES)
            .addAll(ConfidenceVotes.RULES)
            .addAll(ConfidenceResults.RULES)
            .addAll(RecommendationTasks.RULES)
            .addAll(VoterContacts.RULES)
            .addAll(ContactConferences.RULES)
            .addAll(DelegateContacts.RULES)
            .addAll(NationalAssemblyContacts.RULES)
            .addAll(VoterPetitions.RULES)
            .addAll(PetitionReports.RULES)
            .addAll(FrontSupervisions.RULES)
            .addAll(SocialCriticisms.RULES)
            .addAll(Coordination.RULES)
            .addAll(Briefings.RULES)
            .addAll(Reports.RULES)
            .build();

    private static final List<Rule<?>> ALL = ImmutableList.<Rule<?>>builder()
            .addAll(WRITTEN)
            .addAll(PROCEDURES.stream()
                    .<Rule<?>>flatMap(procedure -> procedure.rules().stream())
                    .toList())
            .build();

    /**
     * The procedures whose steps are data.
     *
     * @return the procedures in the order of the law
     */
    public static List<Procedure<?, ?>> workflows() {
        return PROCEDURES;
    }

    /**
     * The rules that were written one by one: all but those that the procedures make.
     *
     * @return the rules in the order of findings
     */
    static List<Rule<?>> written() {
        return WRITTEN;
    }

    /**
     * All rules.
     *
     * @return the rules in the order of findings
     */
    public static List<Rule<?>> all() {
        return ALL;
    }
}
