package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.procedure.ReviewCases.taken;
import static io.github.councilprocedures.review.LegalDocumentStep.ABOLISHED;
import static io.github.councilprocedures.review.LegalDocumentStep.ABOLISHED_IN_PART;
import static io.github.councilprocedures.review.LegalDocumentStep.BEFORE_COUNCIL;
import static io.github.councilprocedures.review.LegalDocumentStep.CONSIDERED;
import static io.github.councilprocedures.review.LegalDocumentStep.FIXED;
import static io.github.councilprocedures.review.LegalDocumentStep.ISSUER_REPLIED;
import static io.github.councilprocedures.review.LegalDocumentStep.NO_ISSUE;
import static io.github.councilprocedures.review.LegalDocumentStep.PROPOSED_TO_STANDING;
import static io.github.councilprocedures.review.LegalDocumentStep.RECEIVED;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_COMMITTEE;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_DELEGATE;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_STANDING;
import static io.github.councilprocedures.review.LegalDocumentStep.SUSPECTED;
import static io.github.councilprocedures.review.LegalDocumentStep.SUSPENDED;
import static io.github.councilprocedures.review.LegalDocumentStep.UPHELD;
import static io.github.councilprocedures.review.LegalDocumentStep.VERIFYING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegalDocumentReviewsTest {

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(legalDocument());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_are_satisfied_and_each_single_fault_is_found(ProcedureCases<?, ?> runs) {
        runs.verify();
    }

    /** The law names no days for the request of the Standing Committee, for a delegate's, or for the session. */
    @Test
    void s9_only_the_reply_to_a_committee_has_a_last_day() {
        assertThat(LegalDocumentReviews.LEGAL_DOCUMENT.versions().stream()
                        .flatMap(version -> version.steps().stream())
                        .filter(step -> !step.due().isEmpty())
                        .map(Step::step)
                        .distinct())
                .containsExactly(ISSUER_REPLIED);
    }

    /** Resolution 114/2025 leaves legal documents out, so what could not be read of them stands in Resolution 115/2025. */
    @Test
    void from_2026_03_01_legal_documents_go_by_resolution_115_and_not_114() {
        List<Rule<?>> rules = new ArrayList<>(LegalDocumentReviews.LEGAL_DOCUMENT.rules());
        rules.addAll(LegalDocumentSendings.RULES);
        rules.addAll(LegalDocuments.RULES);
        rules.addAll(LegalDocumentsAtCouncil.RULES);
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThat(rules)
                .filteredOn(rule -> rule.versionOn(day).orElseThrow().status() == Status.NOT_ENCODED)
                .hasSize(rules.size() - 2)
                .allSatisfy(rule -> assertThat(rule.versionOn(day).orElseThrow().citations())
                        .extracting(Citation::instrumentNumber)
                        .containsExactly("121/2025/QH15", "115/2025/UBTVQH15"));
    }

    /** Each run once under Law 87/2015 alone, and once when Law 72/2025 stood beside it. */
    private static ProcedureCases<LegalDocumentReview, LegalDocumentStep> legalDocument() {
        ProcedureCases<LegalDocumentReview, LegalDocumentStep> runs = ProcedureCases.of(
                LegalDocumentReviews.LEGAL_DOCUMENT,
                OfficialCalendar.standard(),
                (file, steps) ->
                        LegalDocumentReview.builder().from(file).steps(steps).build());
        for (String year : List.of("2024", "2025")) {
            runs = runs(runs, new Run(year));
        }
        Run late = new Run("2025");
        return runs.lawful(
                "2025: suspended",
                late.of(
                        late.found(Actor.STANDING_COMMITTEE),
                        late.verified(Actor.COMMITTEE),
                        late.considered(),
                        late.asked(),
                        late.submitted(),
                        late.resolved(SUSPENDED)));
    }

    private static ProcedureCases<LegalDocumentReview, LegalDocumentStep> runs(
            ProcedureCases<LegalDocumentReview, LegalDocumentStep> runs, Run run) {
        return runs.lawful(
                        run + "the committee asks, the issuing body puts it right",
                        run.of(
                                run.sent(),
                                run.found(Actor.COMMITTEE),
                                run.requested(),
                                run.replied(),
                                taken(FIXED, run.day("-09-20")).by(Actor.ISSUER).build()))
                .lawful(
                        run + "the reply shows that all is well",
                        run.of(
                                run.sent(),
                                run.found(Actor.COMMITTEE),
                                run.requested(),
                                run.replied(),
                                taken(NO_ISSUE, run.day("-09-20"))
                                        .by(Actor.COMMITTEE)
                                        .build()))
                .lawful(
                        run + "the reply does not satisfy, the council abolishes it",
                        run.of(
                                run.sent(),
                                run.found(Actor.COMMITTEE),
                                run.requested(),
                                run.replied(),
                                run.proposed(Actor.COMMITTEE),
                                run.verified(Actor.LEGAL_COMMITTEE),
                                run.considered(),
                                run.asked(),
                                run.submitted(),
                                run.resolved(ABOLISHED)))
                .lawful(
                        run + "the committee does not wait for the answer",
                        run.of(
                                run.sent(),
                                run.found(Actor.COMMITTEE),
                                run.requested(),
                                taken(PROPOSED_TO_STANDING, run.day("-08-20"))
                                        .by(Actor.COMMITTEE)
                                        .addTo(Actor.STANDING_COMMITTEE)
                                        .build()))
                .lawful(
                        run + "the Standing Committee asks, the issuing body gives way",
                        run.of(
                                run.found(Actor.STANDING_COMMITTEE),
                                run.verified(Actor.COMMITTEE),
                                run.considered(),
                                run.asked(),
                                taken(FIXED, run.day("-11-20")).by(Actor.ISSUER).build()))
                .lawful(
                        run + "a delegate finds it, the council abolishes a part",
                        run.of(
                                run.found(Actor.DELEGATE),
                                taken(REQUESTED_BY_DELEGATE, run.day("-08-06"))
                                        .by(Actor.DELEGATE)
                                        .addTo(Actor.COMPETENT_BODY)
                                        .build(),
                                run.proposed(Actor.DELEGATE),
                                run.verified(Actor.COMMITTEE),
                                run.considered(),
                                run.asked(),
                                run.submitted(),
                                run.resolved(ABOLISHED_IN_PART)))
                .lawful(
                        run + "the People's Committee proposes, the chair finds nothing",
                        run.of(
                                run.found(Actor.PEOPLES_COMMITTEE),
                                run.proposed(Actor.PEOPLES_COMMITTEE),
                                run.verified(Actor.COMMITTEE),
                                run.considered(),
                                taken(NO_ISSUE, run.day("-11-05"))
                                        .by(Actor.CHAIR)
                                        .build()))
                .lawful(
                        run + "the Front proposes, the council upholds it",
                        run.of(
                                run.found(Actor.FATHERLAND_FRONT),
                                run.proposed(Actor.FATHERLAND_FRONT),
                                run.verified(Actor.COMMITTEE),
                                run.considered(),
                                run.asked(),
                                run.submitted(),
                                run.resolved(UPHELD)));
    }

    /** The steps of a run in a year. */
    private record Run(String year) {

        LegalDocumentReview of(List<CaseStep<LegalDocumentStep>> steps) {
            return LegalDocumentReview.builder()
                    .term(term(UnitKind.PROVINCE, "2021-05-23"))
                    .document("Quyết định 12/QĐ-UBND")
                    .kind(LegalDocumentKind.PEOPLES_COMMITTEE_DECISION)
                    .requestReceivedOn(LocalDate.parse(day("-08-12")))
                    .addAllSteps(steps)
                    .build();
        }

        @SafeVarargs
        final LegalDocumentReview of(CaseStep<LegalDocumentStep>... steps) {
            return of(List.of(steps));
        }

        String day(String monthDay) {
            return year + monthDay;
        }

        CaseStep<LegalDocumentStep> sent() {
            return taken(RECEIVED, day("-07-20")).build();
        }

        CaseStep<LegalDocumentStep> found(Actor by) {
            return taken(SUSPECTED, day("-08-05")).by(by).build();
        }

        CaseStep<LegalDocumentStep> requested() {
            return taken(REQUESTED_BY_COMMITTEE, day("-08-10"))
                    .by(Actor.COMMITTEE)
                    .addTo(Actor.ISSUER)
                    .addDocuments(CaseDocument.REQUEST)
                    .build();
        }

        CaseStep<LegalDocumentStep> replied() {
            return taken(ISSUER_REPLIED, day("-09-05"))
                    .by(Actor.ISSUER)
                    .addTo(Actor.COMMITTEE)
                    .build();
        }

        CaseStep<LegalDocumentStep> proposed(Actor by) {
            return taken(PROPOSED_TO_STANDING, day("-10-01"))
                    .by(by)
                    .addTo(Actor.STANDING_COMMITTEE)
                    .build();
        }

        CaseStep<LegalDocumentStep> verified(Actor by) {
            return taken(VERIFYING, day("-10-20")).by(by).build();
        }

        CaseStep<LegalDocumentStep> considered() {
            return taken(CONSIDERED, day("-11-05")).by(Actor.STANDING_COMMITTEE).build();
        }

        CaseStep<LegalDocumentStep> asked() {
            return taken(REQUESTED_BY_STANDING, day("-11-06"))
                    .by(Actor.STANDING_COMMITTEE)
                    .addTo(Actor.ISSUER)
                    .build();
        }

        CaseStep<LegalDocumentStep> submitted() {
            return taken(BEFORE_COUNCIL, day("-12-05"))
                    .by(Actor.STANDING_COMMITTEE)
                    .addTo(Actor.COUNCIL)
                    .addDocuments(CaseDocument.SUBMISSION)
                    .build();
        }

        CaseStep<LegalDocumentStep> resolved(LegalDocumentStep outcome) {
            return taken(outcome, day("-12-06"))
                    .by(Actor.COUNCIL)
                    .addDocuments(CaseDocument.RESOLUTION)
                    .build();
        }

        @Override
        public String toString() {
            return year + ": ";
        }
    }
}
