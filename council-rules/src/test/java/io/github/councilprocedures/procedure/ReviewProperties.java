package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.review.LegalDocumentKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.testkit.jqwik.CaseRuns;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated runs of reviews under the whole law: lawful ones are without fault, others have the one fault they were given. */
class ReviewProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();
    private static final LocalDate LAW_87 = LocalDate.of(2016, 7, 1);
    private static final LocalDate LAW_72 = LocalDate.of(2025, 6, 16);

    private static final List<Runs<?>> RUNS = List.of(
            new Runs<>(
                    CaseRuns.of(ReportProcedures.VERIFIED_REPORT, LAW_87), steps -> report(ReportAuthor.COURT, steps)),
            new Runs<>(
                    CaseRuns.of(ReportProcedures.OWN_REPORT, LAW_87), steps -> report(ReportAuthor.COMMITTEE, steps)),
            new Runs<>(CaseRuns.of(LegalDocumentReviews.LEGAL_DOCUMENT, LAW_87), ReviewProperties::document),
            new Runs<>(CaseRuns.of(LegalDocumentReviews.LEGAL_DOCUMENT, LAW_72), ReviewProperties::document));

    /** The runs of one version of a procedure, and the file that they are steps of. */
    private record Runs<V extends Enum<V> & Labelled>(CaseRuns<V> runs, Function<List<CaseStep<V>>, CaseFile<V>> file) {

        Arbitrary<CaseFile<?>> lawful() {
            return runs.lawful().map(file::apply);
        }

        Arbitrary<Expected> faulty() {
            return Arbitraries.of(runs.kinds())
                    .flatMap(runs::faulty)
                    .map(run -> new Expected(file.apply(run.steps()), run.step(), run.kind()));
        }
    }

    private record Expected(CaseFile<?> file, Enum<?> step, FaultKind kind) {}

    private static ReportReview report(ReportAuthor author, List<CaseStep<ReportReviewStep>> steps) {
        return ReportReview.builder()
                .term(Samples.provincialTerm())
                .report("Báo cáo công tác 6 tháng")
                .group(ReportGroup.WORK)
                .author(author)
                .steps(steps)
                .build();
    }

    private static LegalDocumentReview document(List<CaseStep<LegalDocumentStep>> steps) {
        return LegalDocumentReview.builder()
                .term(Samples.provincialTerm())
                .document("Quyết định 12/QĐ-UBND")
                .kind(LegalDocumentKind.PEOPLES_COMMITTEE_DECISION)
                .steps(steps)
                .build();
    }

    private static List<Fault> faults(CaseFile<?> file) {
        return LAW.progress(file, LocalDate.of(2026, 12, 31)).orElseThrow().faults();
    }

    @Provide
    Arbitrary<CaseFile<?>> lawful() {
        return Arbitraries.of(RUNS).flatMap(Runs::lawful);
    }

    @Provide
    Arbitrary<Expected> faulty() {
        return Arbitraries.of(RUNS).flatMap(Runs::faulty);
    }

    @Property(tries = 300)
    void a_lawful_run_has_no_fault(@ForAll("lawful") CaseFile<?> file) {
        assertThat(faults(file)).isEmpty();
    }

    @Property(tries = 500)
    void a_run_with_one_fault_has_that_fault_at_that_step_and_no_other(@ForAll("faulty") Expected expected) {
        assertThat(faults(expected.file())).singleElement().satisfies(fault -> {
            assertThat(fault.step()).isEqualTo(expected.step().name());
            assertThat(fault.kind()).isEqualTo(expected.kind());
        });
    }
}
