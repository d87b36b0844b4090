package io.github.councilprocedures.testkit;

import static io.github.councilprocedures.testkit.Errand.ERRANDS;
import static io.github.councilprocedures.testkit.Errand.Step.ASKED;
import static io.github.councilprocedures.testkit.Errand.Step.DONE;
import static io.github.councilprocedures.testkit.Errand.Step.NOTED;
import static io.github.councilprocedures.testkit.Errand.Step.READ;
import static io.github.councilprocedures.testkit.Errand.Step.REFUSED;
import static io.github.councilprocedures.testkit.Errand.Step.TOLD;
import static io.github.councilprocedures.testkit.Errand.taken;
import static io.github.councilprocedures.testkit.Errand.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ProcedureCasesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.weekendsOff();

    private static final CaseStep<Errand.Step> ASKED_BY_COUNCIL = taken(ASKED, "2024-03-01", Actor.COUNCIL);
    private static final CaseStep<Errand.Step> READ_THEN = told(READ, "2024-03-02");
    private static final CaseStep<Errand.Step> DONE_WITH_PAPERS =
            taken(DONE, "2024-03-05", Actor.OFFICE, CaseDocument.REPORT, CaseDocument.EVIDENCE);
    private static final CaseStep<Errand.Step> TOLD_ALL = told(TOLD, "2024-03-08", Actor.COUNCIL, Actor.CHAIR);

    private static final Errand DONE_RUN = Errand.of(ASKED_BY_COUNCIL, DONE_WITH_PAPERS, TOLD_ALL);
    private static final Errand NOTED_RUN = Errand.of(
            taken(ASKED, "2024-03-01", Actor.CHAIR),
            told(NOTED, "2024-03-01", Actor.VOTERS),
            READ_THEN,
            told(NOTED, "2024-03-02", Actor.VOTERS),
            told(NOTED, "2024-03-03", Actor.VOTERS),
            DONE_WITH_PAPERS);
    private static final Errand REFUSED_RUN = Errand.of(
            ASKED_BY_COUNCIL,
            READ_THEN,
            taken(REFUSED, "2024-03-04", Actor.OFFICE),
            told(TOLD, "2024-03-09", Actor.COUNCIL, Actor.CHAIR));
    private static final Errand REFUSED_BY_OTHER =
            Errand.of(ASKED_BY_COUNCIL, READ_THEN, taken(REFUSED, "2024-03-04", Actor.OTHER));
    private static final Errand LATER_RUN =
            Errand.of(taken(ASKED, "2025-03-01", Actor.COUNCIL), taken(DONE, "2025-03-05", Actor.OFFICE));
    private static final Errand LATER_BY_CHIEF =
            Errand.of(taken(ASKED, "2025-03-01", Actor.COUNCIL), taken(DONE, "2025-03-05", Actor.CHIEF_OF_OFFICE));

    private static final ProcedureCases<Errand, Errand.Step> TABLE = empty().lawful("done", DONE_RUN)
            .lawful("noted", NOTED_RUN)
            .lawful("refused", REFUSED_RUN)
            .lawful("refused by another", REFUSED_BY_OTHER)
            .lawful("of 2025", LATER_RUN)
            .lawful("of 2025 by the head", LATER_BY_CHIEF);

    private static ProcedureCases<Errand, Errand.Step> empty() {
        return ProcedureCases.of(ERRANDS, CALENDAR, Errand::with);
    }

    /** The full table with one more run. */
    private static List<String> faultsWith(Errand more) {
        return TABLE.lawful("more", more).faults();
    }

    /** The full table where changed files are spoilt. */
    private static List<String> faultsWhen(BiFunction<Errand, List<CaseStep<Errand.Step>>, Errand> with) {
        ProcedureCases<Errand, Errand.Step> table = ProcedureCases.of(ERRANDS, CALENDAR, with);
        for (var run : TABLE.runs().entrySet()) {
            table = table.lawful(run.getKey(), run.getValue());
        }
        return table.faults();
    }

    @Test
    void a_full_table_passes() {
        TABLE.verify();
        assertThat(TABLE.faults()).isEmpty();
        assertThat(TABLE.procedure()).isSameAs(ERRANDS);
        assertThat(TABLE.runs())
                .containsOnlyKeys("done", "noted", "refused", "refused by another", "of 2025", "of 2025 by the head");
        assertThat(TABLE.withSteps(DONE_RUN, List.of(ASKED_BY_COUNCIL))).isEqualTo(Errand.of(ASKED_BY_COUNCIL));
        assertThat(TABLE).hasToString("casefile.errand: 6 runs");
        assertThat(empty().lawful("done", DONE_RUN)).hasToString("casefile.errand: 1 run");
    }

    @Test
    void the_report_lists_every_step_edge_actor_and_deadline_that_no_run_uses() {
        assertThatThrownBy(empty().lawful("done", DONE_RUN)::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        casefile.errand: 8 faults in its table of 1 run
                          - from 2016-07-01: no run has the step ASKED taken by CHAIR
                          - from 2016-07-01: no run takes the step READ
                          - from 2016-07-01: no run takes the step NOTED
                          - from 2016-07-01: no run takes the step DONE directly after READ
                          - from 2016-07-01: no run takes the step REFUSED
                          - from 2016-07-01: no run takes the step TOLD directly after REFUSED
                          - from 2025-01-01: no run takes the step ASKED
                          - from 2025-01-01: no run takes the step DONE\
                        """);
        assertThat(empty().lawful("asked", Errand.of(ASKED_BY_COUNCIL))
                        .lawful("told", REFUSED_RUN)
                        .faults())
                .contains(
                        "no run keeps the deadline casefile.errand.ahead of the step ASKED",
                        "no run keeps the deadline casefile.errand.prompt of the step TOLD");
        assertThatThrownBy(empty()::verify)
                .hasMessageStartingWith(
                        "casefile.errand: 10 faults in its table of 0 runs\n  - from 2016-07-01: no run");
    }

    @Test
    void a_run_that_is_not_lawful_is_told_with_what_the_rule_says() {
        assertThat(faultsWith(Errand.of(taken(ASKED, "2024-03-01", Actor.OFFICE))))
                .containsExactly(
                        "run \"more\" is not satisfied: casefile.errand.actors (NOT_MET): The step “asked” was taken"
                                + " by: the council's office. It is for: the council, chair of the meeting.");
        assertThat(faultsWith(Errand.of(told(ASKED, "2024-03-01"))))
                .containsExactly(
                        "run \"more\" is not satisfied: casefile.errand.actors (FACT_MISSING): Errand: who takes the steps:"
                                + " cannot be determined; missing: who took the step.");
        assertThat(faultsWith(Errand.of(TOLD_ALL)))
                .containsExactly(
                        "run \"more\" is not satisfied: casefile.errand.order (NEVER_DONE): Errand: order of the steps: never"
                                + " done; the record, complete through 08/03/2024, has no step “done, refused”.");
        assertThat(faultsWith(Errand.of(
                        ASKED_BY_COUNCIL, DONE_WITH_PAPERS, told(TOLD, "2024-03-12", Actor.COUNCIL, Actor.CHAIR))))
                .containsExactly(
                        "run \"more\" is not satisfied: casefile.errand.prompt (NOT_MET): Told on 12/03/2024.");
        assertThat(faultsWith(Errand.of(ASKED_BY_COUNCIL, DONE_WITH_PAPERS, told(NOTED, "2024-03-12", Actor.VOTERS))))
                .containsExactly(
                        "run \"more\" is not satisfied: casefile.errand.prompt (NEVER_DONE): Told in time: never done; the"
                                + " record, complete through 12/03/2024, has no day of the step “told”. The last day is 11/03/2024.");
        assertThat(faultsWith(Errand.of(taken(ASKED, "2026-03-01", Actor.COUNCIL))))
                .hasSize(4)
                .contains(
                        "run \"more\" is not satisfied: casefile.errand.actors (NOT_ENCODED): Errand: who takes the steps:"
                                + " cannot be determined; the content of Law No. 1/2015/QH13 is not in the catalogue.");
        assertThat(faultsWith(Errand.of(taken(ASKED, "2025-03-01", Actor.COUNCIL), told(READ, "2025-03-02"))))
                .containsExactly("run \"more\" takes the step READ, which the version from 2025-01-01 does not have");
    }

    @Test
    void a_run_that_says_more_than_the_procedure_is_told() {
        assertThat(faultsWith(Errand.of(taken(ASKED, "2024-03-01", Actor.COUNCIL, CaseDocument.PLAN))))
                .containsExactly(
                        "from 2016-07-01: a run takes the step ASKED with PLAN, which the procedure does not ask"
                                + " for");
        assertThat(faultsWith(Errand.of(ASKED_BY_COUNCIL, told(READ, "2024-03-02", Actor.VOTERS))))
                .containsExactly(
                        "from 2016-07-01: a run takes the step READ to VOTERS, whom the procedure does not name");
        assertThat(faultsWith(Errand.of(ASKED_BY_COUNCIL, taken(READ, "2024-03-02", Actor.OFFICE))))
                .containsExactly("from 2016-07-01: a run says who takes the step READ, and the procedure does not");
    }

    @Test
    void a_step_may_rest_on_a_later_one_when_another_came_before() {
        assertThat(faultsWith(Errand.of(
                        ASKED_BY_COUNCIL,
                        DONE_WITH_PAPERS,
                        DONE_WITH_PAPERS,
                        TOLD_ALL,
                        taken(REFUSED, "2024-03-09", Actor.OFFICE))))
                .isEmpty();
        assertThat(faultsWith(Errand.of(
                        ASKED_BY_COUNCIL, DONE_WITH_PAPERS, TOLD_ALL, taken(REFUSED, "2024-03-09", Actor.OFFICE))))
                .isEmpty();
    }

    /** Rules that see nothing of what is changed, as if the procedure did not judge it. */
    @Test
    void a_single_fault_that_is_not_found_is_told() {
        assertThat(faultsWhen((file, steps) -> file))
                .contains(
                        "run \"done\", step ASKED: taken on 2024-03-04, a day late: expected ASKED LATE only, found []",
                        "run \"done\", step ASKED: taken by OTHER: expected ASKED WRONG_BODY only, found []",
                        "run \"done\", step DONE: without REPORT: expected DONE MISSING_DOCUMENT only, found []",
                        "run \"done\", step TOLD: not to CHAIR: expected TOLD MISSING_RECIPIENT only, found []",
                        "run \"done\", step TOLD: taken on 2024-03-04: expected TOLD OUT_OF_ORDER only, found []",
                        "run \"done\", step TOLD: taken on 2024-03-12, a day late: expected TOLD LATE only, found []",
                        "run \"refused by another\", step REFUSED: taken by COUNCIL: expected REFUSED WRONG_BODY only,"
                                + " found []");
        assertThat(faultsWhen((file, steps) -> steps.size() < file.steps().size() ? file : file.with(steps)))
                .containsExactly(
                        "run \"done\", step ASKED: left out: expected [DONE SKIPPED] only, found []",
                        "run \"done\", step DONE: left out: expected [TOLD SKIPPED] only, found []",
                        "run \"noted\", step ASKED: left out: expected [NOTED SKIPPED, NOTED SKIPPED, NOTED SKIPPED, DONE"
                                + " SKIPPED] only, found []",
                        "run \"refused\", step ASKED: left out: expected [REFUSED SKIPPED] only, found []",
                        "run \"refused\", step REFUSED: left out: expected [TOLD SKIPPED] only, found []",
                        "run \"refused by another\", step ASKED: left out: expected [REFUSED SKIPPED] only, found []",
                        "run \"of 2025\", step ASKED: left out: expected [DONE SKIPPED] only, found []",
                        "run \"of 2025 by the head\", step ASKED: left out: expected [DONE SKIPPED] only, found []");
    }

    @Test
    void a_single_fault_that_brings_another_is_told() {
        assertThat(faultsWhen((file, steps) -> {
                    List<CaseStep<Errand.Step>> spoilt = new ArrayList<>(steps);
                    spoilt.set(
                            0,
                            CaseStep.<Errand.Step>builder()
                                    .from(steps.get(0))
                                    .by(Actor.OTHER)
                                    .build());
                    return file.with(spoilt);
                }))
                .contains("run \"done\", step DONE: without REPORT: expected DONE MISSING_DOCUMENT only, found [ASKED"
                        + " WRONG_BODY, DONE MISSING_DOCUMENT]");
    }

    @Test
    void a_run_without_a_name_of_its_own_or_for_another_procedure_is_refused() {
        assertThatThrownBy(() -> TABLE.lawful("done", DONE_RUN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("casefile.errand: name of a run must be its own and not blank, was \"done\"");
        assertThatThrownBy(() -> TABLE.lawful(" ", DONE_RUN))
                .hasMessage("casefile.errand: name of a run must be its own and not blank, was \" \"");
        assertThatThrownBy(() -> TABLE.lawful("empty", Errand.of()))
                .hasMessage(
                        "casefile.errand, run \"empty\": file must have steps and go through the procedure, was errand");
        assertThatThrownBy(() -> TABLE.lawful("commune", new Errand(Samples.communeTerm(), List.of(ASKED_BY_COUNCIL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "casefile.errand, run \"commune\": file must have steps and go through the procedure, was errand");
    }
}
