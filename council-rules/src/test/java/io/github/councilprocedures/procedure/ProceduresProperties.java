package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.jqwik.CaseRuns;
import io.github.councilprocedures.testkit.jqwik.FaultyRun;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for runs of every procedure in every version that has steps; days missed are for the tables of cases. */
class ProceduresProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard().trustingRecalled();

    /** A version of a procedure with the files that its runs are put into. */
    private record Version<C extends CaseFile<V>, V extends Enum<V> & Labelled>(
            ProcedureCases<C, V> table, CaseRuns<V> runs) {

        Arbitrary<Run> lawful() {
            return Combinators.combine(files(), runs.lawful()).as((file, steps) -> run(file, steps, List.of()));
        }

        Arbitrary<Run> faulty(FaultKind kind) {
            return Combinators.combine(files(), runs.faulty(kind))
                    .as((file, run) -> run(file, run.steps(), List.of(fault(run))));
        }

        private Arbitrary<C> files() {
            return Arbitraries.of(table.runs().values());
        }

        private static String fault(FaultyRun<?> run) {
            return run.step().name() + " " + run.kind();
        }

        private Run run(C file, List<CaseStep<V>> steps, List<String> faults) {
            LocalDate last =
                    steps.stream().map(CaseStep::on).max(LocalDate::compareTo).orElseThrow();
            return new Run(table.procedure().id(), table.withSteps(file, steps), last, faults);
        }
    }

    /** A file with the steps of a run, complete through its last day, and what is to be found. */
    private record Run(String procedure, CaseFile<?> file, LocalDate recordedThrough, List<String> faults) {

        void check() {
            Progress progress = LAW.progress(file, recordedThrough).orElseThrow();
            assertThat(progress.procedure()).isEqualTo(procedure);
            assertThat(progress.faults().stream()
                            .filter(fault -> fault.kind() != FaultKind.LATE && fault.kind() != FaultKind.OVERDUE)
                            .map(fault -> fault.step() + " " + fault.kind()))
                    .isEqualTo(faults);
        }
    }

    private static List<Version<?, ?>> versions() {
        List<Version<?, ?>> versions = new ArrayList<>();
        ProceduresTest.lawfulRuns().forEach(table -> versions.addAll(versions(table)));
        return versions;
    }

    private static <C extends CaseFile<V>, V extends Enum<V> & Labelled> List<Version<?, ?>> versions(
            ProcedureCases<C, V> table) {
        return table.procedure().versions().stream()
                .filter(version -> version.status() == Status.REQUIRES)
                .<Version<?, ?>>map(version -> new Version<>(table, CaseRuns.of(table.procedure(), version.from())))
                .toList();
    }

    @Provide
    Arbitrary<Run> lawful() {
        return Arbitraries.of(versions()).flatMap(Version::lawful);
    }

    @Provide
    Arbitrary<Run> faulty() {
        // A procedure that no law names asks for nothing, so no run of it can have a fault.
        return Arbitraries.of(versions().stream()
                        .filter(version -> !version.runs().kinds().isEmpty())
                        .toList())
                .flatMap(version -> Arbitraries.of(version.runs().kinds()).flatMap(version::faulty));
    }

    @Property
    void a_lawful_run_has_no_fault_of_order_actors_papers_or_recipients(@ForAll("lawful") Run run) {
        run.check();
    }

    @Property
    void a_run_with_one_fault_has_that_fault_at_that_step_and_no_other(@ForAll("faulty") Run run) {
        run.check();
    }
}
