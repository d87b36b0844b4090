package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.testkit.jqwik.CaseRuns;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Generated runs of programmes under the whole law: lawful ones are without fault, others have the one fault they were given. */
class ProgrammesProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 7, 1);

    /** Before the year ends, and with it the time of a committee; no session is recorded, so no other day is missed. */
    private static final LocalDate RECORDED_THROUGH = LocalDate.of(2016, 12, 30);

    private static final Map<SupervisingBody, CaseRuns<ProgrammeStep>> RUNS = Map.of(
            SupervisingBody.COUNCIL, CaseRuns.of(CouncilProgrammes.OF_THE_COUNCIL, FIRST_DAY),
            SupervisingBody.STANDING_COMMITTEE,
                    CaseRuns.of(StandingCommitteeProgrammes.OF_THE_STANDING_COMMITTEE, FIRST_DAY),
            SupervisingBody.COMMITTEE, CaseRuns.of(CommitteeProgrammes.OF_A_COMMITTEE, FIRST_DAY));

    private static final List<SupervisingBody> BODIES =
            List.of(SupervisingBody.COUNCIL, SupervisingBody.STANDING_COMMITTEE, SupervisingBody.COMMITTEE);

    private static SupervisionProgramme programme(SupervisingBody body, List<CaseStep<ProgrammeStep>> steps) {
        return GivenProgrammes.programme(body, 2017).steps(steps).build();
    }

    private static List<Fault> faults(SupervisionProgramme programme) {
        return LAW.progress(programme, RECORDED_THROUGH).orElseThrow().faults();
    }

    private record Expected(SupervisionProgramme programme, ProgrammeStep step, FaultKind kind) {}

    @Provide
    Arbitrary<SupervisionProgramme> lawful() {
        return Arbitraries.of(BODIES).flatMap(body -> runs(body).lawful().map(steps -> programme(body, steps)));
    }

    @Provide
    Arbitrary<Expected> faulty() {
        return Arbitraries.of(BODIES)
                .flatMap(body -> Arbitraries.of(runs(body).kinds())
                        .flatMap(kind -> runs(body).faulty(kind))
                        .map(run -> new Expected(programme(body, run.steps()), run.step(), run.kind())));
    }

    private static CaseRuns<ProgrammeStep> runs(SupervisingBody body) {
        return RUNS.get(body);
    }

    @Property(tries = 300)
    void a_lawful_run_has_no_fault(@ForAll("lawful") SupervisionProgramme programme) {
        assertThat(faults(programme)).isEmpty();
    }

    @Property(tries = 500)
    void a_run_with_one_fault_has_that_fault_at_that_step_and_no_other(@ForAll("faulty") Expected expected) {
        assertThat(faults(expected.programme())).singleElement().satisfies(fault -> {
            assertThat(fault.step()).isEqualTo(expected.step().name());
            assertThat(fault.kind()).isEqualTo(expected.kind());
        });
    }
}
