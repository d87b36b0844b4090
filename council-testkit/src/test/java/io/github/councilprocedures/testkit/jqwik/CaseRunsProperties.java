package io.github.councilprocedures.testkit.jqwik;

import static io.github.councilprocedures.testkit.Errand.ERRANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.testkit.Errand;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class CaseRunsProperties {

    private static final RuleBook BOOK =
            RuleBook.of("test", WorkingCalendar.weekendsOff(), List.copyOf(ERRANDS.rules()));
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 7, 1);
    private static final CaseRuns<Errand.Step> OF_2016 = CaseRuns.of(ERRANDS, FIRST_DAY);

    /** Two days before the next version. */
    private static final CaseRuns<Errand.Step> OF_2024 = CaseRuns.of(ERRANDS, LocalDate.of(2024, 12, 30));

    private static final CaseRuns<Errand.Step> OF_2025 = CaseRuns.of(ERRANDS, LocalDate.of(2025, 1, 1));

    private static List<Fault> faults(List<CaseStep<Errand.Step>> steps) {
        Errand errand = new Errand(Samples.provincialTerm(), steps);
        return ERRANDS.progress(BOOK, errand, LocalDate.of(2026, 12, 31)).faults();
    }

    @Provide
    Arbitrary<List<CaseStep<Errand.Step>>> lawful() {
        return Arbitraries.oneOf(OF_2016.lawful(), OF_2024.lawful(), OF_2025.lawful());
    }

    @Provide
    Arbitrary<FaultyRun<Errand.Step>> faulty() {
        return Arbitraries.of(OF_2016, OF_2024, OF_2025)
                .flatMap(runs -> Arbitraries.of(runs.kinds()).flatMap(runs::faulty));
    }

    @Property
    void a_lawful_run_has_no_fault_and_its_days_are_in_order(@ForAll("lawful") List<CaseStep<Errand.Step>> run) {
        assertThat(run).isNotEmpty();
        assertThat(run.stream().map(CaseStep::on)).isSorted();
        assertThat(faults(run)).isEmpty();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void lawful_runs_take_every_step(@ForAll("ofTheFirstVersion") List<CaseStep<Errand.Step>> run) {
        for (Errand.Step step : Errand.Step.values()) {
            Statistics.label(step.name())
                    .collect(run.stream().anyMatch(taken -> taken.step() == step))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
        }
    }

    @Provide
    Arbitrary<List<CaseStep<Errand.Step>>> ofTheFirstVersion() {
        return OF_2016.lawful();
    }

    @Property
    void no_run_leaves_its_version(@ForAll("beforeTheNextVersion") List<CaseStep<Errand.Step>> run) {
        assertThat(run).allSatisfy(step -> assertThat(step.on()).isBefore(LocalDate.of(2025, 1, 1)));
    }

    @Provide
    Arbitrary<List<CaseStep<Errand.Step>>> beforeTheNextVersion() {
        return Arbitraries.oneOf(
                OF_2024.lawful(), OF_2024.faulty(FaultKind.OUT_OF_ORDER).map(FaultyRun::steps));
    }

    @Property
    void a_run_with_one_fault_has_that_fault_at_that_step_and_no_other(@ForAll("faulty") FaultyRun<Errand.Step> run) {
        assertThat(faults(run.steps())).singleElement().satisfies(fault -> {
            assertThat(fault.step()).isEqualTo(run.step().name());
            assertThat(fault.kind()).isEqualTo(run.kind());
        });
    }

    @Example
    void a_version_says_which_faults_there_can_be() {
        assertThat(OF_2016.kinds())
                .containsExactly(
                        FaultKind.SKIPPED,
                        FaultKind.OUT_OF_ORDER,
                        FaultKind.WRONG_BODY,
                        FaultKind.MISSING_DOCUMENT,
                        FaultKind.MISSING_RECIPIENT);
        assertThat(OF_2025.kinds()).containsExactly(FaultKind.SKIPPED, FaultKind.OUT_OF_ORDER, FaultKind.WRONG_BODY);
        assertThatThrownBy(() -> OF_2025.faulty(FaultKind.MISSING_DOCUMENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind must be one of [SKIPPED, OUT_OF_ORDER, WRONG_BODY] for casefile.errand from"
                        + " 2025-01-01, was MISSING_DOCUMENT");
        assertThatThrownBy(() -> CaseRuns.of(ERRANDS, LocalDate.of(2026, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day must lie in a version of casefile.errand that has steps, was 2026-03-01");
        assertThatThrownBy(() -> CaseRuns.of(ERRANDS, LocalDate.of(2016, 6, 30)))
                .hasMessage("day must lie in a version of casefile.errand that has steps, was 2016-06-30");
    }
}
