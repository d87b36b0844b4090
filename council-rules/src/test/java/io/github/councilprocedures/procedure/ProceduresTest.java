package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every rule of the catalogue. */
class ProceduresTest {

    /** Instruments whose first day in force was not found. */
    private static final List<Instrument> FIRST_DAY_UNKNOWN = List.of(
            Instruments.RESOLUTION_753_2005,
            Instruments.RESOLUTION_85_2014,
            Instruments.RESOLUTION_106_2025,
            Instruments.RESOLUTION_97_2019,
            Instruments.RESOLUTION_119_2020,
            Instruments.RESOLUTION_131_2020,
            Instruments.RESOLUTION_116_2025,
            Instruments.DECREE_124_2020);

    static List<Rule<?>> rules() {
        return Procedures.all();
    }

    @Test
    void each_rule_has_one_case_table() {
        List<String> tables = Stream.of(
                        ElectionsTest.tables(),
                        ElectionResultsTest.tables(),
                        ByElectionsTest.tables(),
                        NumbersOfDelegatesTest.tables(),
                        UnitsWithCouncilsTest.tables(),
                        ReorganisationTest.tables(),
                        DissolvedAndDepletedTest.tables(),
                        FirstSessionTest.tables(),
                        SessionPlansTest.tables(),
                        SpecialSessionsTest.tables(),
                        ConvocationTest.tables(),
                        PublicityTest.tables(),
                        SessionDocumentsTest.tables(),
                        AgendasTest.tables(),
                        InviteesTest.tables(),
                        NormativeDraftsTest.tables(),
                        ShortenedProcedureTest.tables(),
                        SittingsTest.tables(),
                        SessionItemsTest.tables(),
                        VotingTest.tables(),
                        ResolutionsTest.tables(),
                        NormativeResolutionsTest.tables(),
                        FrequenciesTest.tables(),
                        RecurringTest.tables(),
                        StandingCommitteesTest.tables(),
                        StandingCommitteeMeetingsTest.tables(),
                        StandingCommitteeDecisionsTest.tables(),
                        WorkingRegulationsTest.tables(),
                        CommitteesTest.tables(),
                        CommitteeMembersTest.tables(),
                        VerificationsTest.tables(),
                        GroupsOfDelegatesTest.tables(),
                        PeoplesCommitteeTest.tables(),
                        DialoguesTest.tables(),
                        NominationsTest.tables(),
                        OfficerElectionsTest.tables(),
                        ApprovalsTest.tables(),
                        LeavingOfficeTest.tables(),
                        MandatesTest.tables(),
                        SuspensionsTest.tables(),
                        LeavingTheCouncilTest.tables(),
                        DelegateDutiesTest.tables(),
                        InquiriesTest.tables(),
                        FormsOfSupervisionTest.tables(),
                        CouncilProgrammesTest.tables(),
                        StandingCommitteeProgrammesTest.tables(),
                        CommitteeProgrammesTest.tables(),
                        ReportReviewsTest.tables(),
                        ReportVerificationsTest.tables(),
                        QuestionsTest.tables(),
                        QuestioningSittingsTest.tables(),
                        QuestioningAtSessionsTest.tables(),
                        WrittenAnswersTest.tables(),
                        PromisesTest.tables(),
                        ThematicTeamsTest.tables(),
                        ThematicSupervisionsTest.tables(),
                        ThematicReportsTest.tables(),
                        ExplanationSessionsTest.tables(),
                        LegalDocumentSendingsTest.tables(),
                        LegalDocumentsTest.tables(),
                        LegalDocumentsAtCouncilTest.tables(),
                        ComplaintSupervisionsTest.tables(),
                        PetitionSettlementsTest.tables(),
                        ReceptionsTest.tables(),
                        LettersTest.tables(),
                        ComplaintsTest.tables(),
                        DenunciationsTest.tables(),
                        GroupSupervisionsTest.tables(),
                        ConfidencePollsTest.tables(),
                        ConfidenceRatingsTest.tables(),
                        ConfidenceVotesTest.tables(),
                        ConfidenceResultsTest.tables(),
                        RecommendationTasksTest.tables(),
                        VoterContactsTest.tables(),
                        ContactConferencesTest.tables(),
                        DelegateContactsTest.tables(),
                        NationalAssemblyContactsTest.tables(),
                        VoterPetitionsTest.tables(),
                        PetitionReportsTest.tables(),
                        FrontSupervisionsTest.tables(),
                        SocialCriticismsTest.tables(),
                        CoordinationTest.tables(),
                        BriefingsTest.tables(),
                        ReportsTest.tables())
                .flatMap(List::stream)
                .map(RuleCases::rule)
                .map(Rule::id)
                .toList();

        assertThat(tables)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Procedures.written().stream().map(Rule::id).toList());
    }

    /** The lawful runs of each procedure. */
    static List<ProcedureCases<?, ?>> lawfulRuns() {
        return Stream.<List<ProcedureCases<?, ?>>>of(
                        CouncilProgrammesTest.procedures(),
                        StandingCommitteeProgrammesTest.procedures(),
                        CommitteeProgrammesTest.procedures(),
                        ReportReviewsTest.procedures(),
                        QuestioningAtSessionsTest.procedures(),
                        QuestioningBetweenSessionsTest.procedures(),
                        WrittenAnswersTest.procedures(),
                        ThematicProceduresTest.procedures(),
                        ExplanationSessionsTest.procedures(),
                        LegalDocumentReviewsTest.procedures(),
                        ComplaintSupervisionsTest.procedures(),
                        PetitionSettlementsTest.procedures(),
                        LettersTest.procedures(),
                        ComplaintsTest.procedures(),
                        DenunciationsTest.procedures(),
                        GroupSupervisionsTest.procedures(),
                        ConfidencePollsTest.procedures(),
                        ConfidenceVotesTest.procedures(),
                        RecommendationTasksTest.procedures(),
                        VoterContactsTest.procedures(),
                        DelegateContactsTest.procedures(),
                        NationalAssemblyContactsTest.procedures(),
                        FrontSupervisionsTest.procedures(),
                        SocialCriticismsTest.procedures(),
                        BriefingsTest.procedures(),
                        VoterPetitionStepsTest.procedures())
                .<ProcedureCases<?, ?>>flatMap(List::stream)
                .toList();
    }

    @Test
    void each_procedure_has_one_table_of_lawful_runs() {
        assertThat(lawfulRuns())
                .extracting(table -> table.procedure().id())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Procedures.workflows().stream().map(Procedure::id).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ids_are_lower_case_words_of_a_subject(Rule<?> rule) {
        assertThat(rule.id())
                .matches(
                        "(election|session|meeting|organ|officer|delegate|reorganisation|record|supervision|coordination|front"
                                + "|activity|unit|programme|question|review|confidence|recommendation|contact|petition"
                                + "|letter)(\\.[a-z][a-z-]*)+");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_instrument_is_known_and_in_force_where_it_requires(Rule<?> rule) {
        for (RuleVersion<?> version : rule.versions()) {
            for (Citation citation : version.citations()) {
                assertThat(Instruments.byNumber(citation.instrumentNumber()))
                        .as("%s cited by %s", citation, rule)
                        .hasValueSatisfying(instrument -> assertThat(instrument.inForce())
                                .as("%s on %s, cited by %s", citation, version.from(), rule)
                                .matches(span -> span.map(days -> days.contains(version.from()))
                                        .orElse(FIRST_DAY_UNKNOWN.contains(instrument))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void only_a_statute_is_cited_and_dated(Rule<?> rule) {
        boolean statute = rule.ground() == Ground.STATUTE;
        for (RuleVersion<?> version : rule.versions()) {
            assertThat(version.citations().isEmpty()).as("%s", rule).isEqualTo(!statute);
        }
        assertThat(rule.governedBy().isPresent()).as("%s", rule).isEqualTo(statute);
    }
}
