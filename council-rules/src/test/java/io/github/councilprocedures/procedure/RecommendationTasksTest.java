package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.DEPUTY_OF_SUPERVISEE;
import static io.github.councilprocedures.casefile.Actor.SUPERVISEE;
import static io.github.councilprocedures.recommendation.TaskStep.ACCEPTED;
import static io.github.councilprocedures.recommendation.TaskStep.ASSIGNED;
import static io.github.councilprocedures.recommendation.TaskStep.ESCALATED;
import static io.github.councilprocedures.recommendation.TaskStep.EXPLAINED;
import static io.github.councilprocedures.recommendation.TaskStep.EXPLANATION_REQUIRED;
import static io.github.councilprocedures.recommendation.TaskStep.EXTENDED;
import static io.github.councilprocedures.recommendation.TaskStep.IN_PROGRESS;
import static io.github.councilprocedures.recommendation.TaskStep.NOT_DONE;
import static io.github.councilprocedures.recommendation.TaskStep.RECONSIDERATION_ASKED;
import static io.github.councilprocedures.recommendation.TaskStep.REPORTED_DONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.SupervisionDocumentKind;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendationTasksTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(due(), explanation());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(implementation());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_are_satisfied_and_single_faults_are_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static ImplementationTask.Builder task() {
        return ImplementationTask.builder()
                .term(Days.term(UnitKind.PROVINCE, "2021-05-23"))
                .document(SupervisionDocument.builder()
                        .kind(SupervisionDocumentKind.CONCLUSION)
                        .title("Quản lý đất đai")
                        .build())
                .content("Thu hồi đất sử dụng sai mục đích")
                .owner("UBND xã Bến Sen");
    }

    private static CaseStep<TaskStep> taken(TaskStep step, String on, Actor by, CaseDocument... with) {
        return CaseStep.<TaskStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .by(by)
                .addDocuments(with)
                .build();
    }

    private static CaseStep<TaskStep> on(TaskStep step, String day) {
        return CaseStep.<TaskStep>builder().step(step).on(LocalDate.parse(day)).build();
    }

    // ---- By the day of the document ----

    private static ImplementationTask dueOn(String due, String... reportedOn) {
        ImplementationTask.Builder task = task().dueOn(LocalDate.parse(due));
        for (String day : reportedOn) {
            task.addSteps(on(REPORTED_DONE, day));
        }
        return task.build();
    }

    private static RuleCases<ImplementationTask> due() {
        return RuleCases.of(RecommendationTasks.DUE, CALENDAR)
                .when("on the due day, a Friday", dueOn("2024-06-28", "2024-06-28"))
                .satisfied()
                .when("a day before", dueOn("2024-06-28", "2024-06-27"))
                .satisfied()
                .when("on the Saturday after", dueOn("2024-06-28", "2024-06-29"))
                .violated(
                        "Nhiệm vụ phải thực hiện xong chậm nhất ngày 28/06/2024; ngày hoàn thành là 29/06/2024.",
                        "The task was due on 28/06/2024; it was done on 29/06/2024.")
                .when("due on a Sunday, on the Monday", dueOn("2024-06-30", "2024-07-01"))
                .violated()
                .when(
                        "late, but extended",
                        task().dueOn(LocalDate.parse("2024-06-28"))
                                .addSteps(on(EXTENDED, "2024-06-20"), on(REPORTED_DONE, "2024-07-31"))
                                .addExtendedTo(LocalDate.parse("2024-07-31"))
                                .build())
                .satisfied()
                .when(
                        "accepted without a report",
                        task().dueOn(LocalDate.parse("2024-06-28"))
                                .addSteps(on(ACCEPTED, "2024-06-28"))
                                .build())
                .satisfied()
                .when("overdue: not done, record complete through the day after", dueOn("2024-06-28"))
                .recordedThrough(LocalDate.parse("2024-06-29"))
                .neverDone(
                        "Thực hiện đúng thời hạn ghi trong văn bản: không thực hiện; hồ sơ đầy đủ đến hết ngày 29/06/2024"
                                + " không có ngày hoàn thành. Hạn cuối là ngày 28/06/2024.",
                        "Task done by its due day: never done; the record, complete through 29/06/2024, has no day on which"
                                + " it was done. The last day is 28/06/2024.")
                .when("not done, record complete through the day before", dueOn("2024-06-28"))
                .recordedThrough(LocalDate.parse("2024-06-27"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("nothing known", dueOn("2024-06-28"))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "the document sets no day",
                        task().addSteps(on(REPORTED_DONE, "2024-06-28")).build())
                .undetermined(Reason.FACT_MISSING);
    }

    // ---- The explanation of 2026 ----

    /** Required on Monday 2026-06-01 and received on the Wednesday. */
    private static ImplementationTask.Builder required(String... explainedOn) {
        ImplementationTask.Builder task = task().addSteps(on(EXPLANATION_REQUIRED, "2026-06-01"))
                .explanationRequestReceivedOn(LocalDate.parse("2026-06-03"));
        for (String day : explainedOn) {
            task.addSteps(on(EXPLAINED, day));
        }
        return task;
    }

    private static ImplementationTask requiredOn(String day) {
        return task().addSteps(on(EXPLANATION_REQUIRED, day), on(EXPLAINED, day))
                .complex(false)
                .build();
    }

    private static RuleCases<ImplementationTask> explanation() {
        return RuleCases.of(RecommendationTasks.EXPLANATION, CALENDAR)
                .when(
                        "on the fifteenth day after sending",
                        required("2026-06-16").complex(false).build())
                .satisfied()
                .when(
                        "a day later: it depends on the reading",
                        required("2026-06-17").complex(false).build())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "on the fifteenth working day after receipt",
                        required("2026-06-24").complex(false).build())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "a day later: late on every reading",
                        required("2026-06-25").complex(false).build())
                .violated(
                        "Yêu cầu giải trình ngày 01/06/2026, giải trình ngày 25/06/2026: quá thời hạn theo mọi cách tính.",
                        "An explanation was required on 01/06/2026 and given on 25/06/2026: late in whichever way it is"
                                + " counted.")
                .when(
                        "complex, on the thirtieth day after sending",
                        required("2026-07-01").complex(true).build())
                .satisfied()
                .when(
                        "complex, a day later",
                        required("2026-07-02").complex(true).build())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "complex, on the thirtieth working day after receipt",
                        required("2026-07-15").complex(true).build())
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when(
                        "complex, a day later: late on every reading",
                        required("2026-07-16").complex(true).build())
                .violated()
                .when(
                        "complex or not is not known, within fifteen days",
                        required("2026-06-16").build())
                .satisfied()
                .when(
                        "complex or not is not known, later",
                        required("2026-06-17").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "receipt not recorded, within fifteen days of sending",
                        task().addSteps(on(EXPLANATION_REQUIRED, "2026-06-01"), on(EXPLAINED, "2026-06-16"))
                                .complex(false)
                                .build())
                .satisfied()
                .when(
                        "receipt not recorded, later",
                        task().addSteps(on(EXPLANATION_REQUIRED, "2026-06-01"), on(EXPLAINED, "2026-08-31"))
                                .complex(false)
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when("never", required().complex(false).build())
                .recordedThrough(LATER)
                .neverDone()
                .when("not yet", required().complex(false).build())
                .recordedThrough(LocalDate.parse("2026-06-16"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("required before any law on it", requiredOn("2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("required on the first day of Law 87/2015", requiredOn("2016-07-01"))
                .notApplicable(Reason.CONDITION)
                .when(
                        "required on the last day of Law 87/2015, explained much later",
                        task().addSteps(on(EXPLANATION_REQUIRED, "2026-02-28"), on(EXPLAINED, "2026-06-30"))
                                .complex(false)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("required on the first day of Law 121/2025", requiredOn("2026-03-01"))
                .satisfied()
                .when("nothing was required", task().build())
                .undetermined(Reason.FACT_MISSING);
    }

    @Test
    void s19_article_40_of_the_law_and_not_that_of_the_resolution() {
        assertThat(RecommendationTasks.EXPLANATION
                        .versionOn(LocalDate.parse("2026-03-01"))
                        .orElseThrow()
                        .citations())
                .containsExactly(Citation.parse("Điều 40 Luật số 121/2025/QH15"));
        assertThat(RecommendationTasks.EXPLANATION
                        .versionOn(LocalDate.parse("2026-03-01"))
                        .orElseThrow()
                        .evidence())
                .contains(Evidence.REPORTED);
    }

    // ---- How a task goes ----

    private static final List<Actor> SUPERVISORS =
            List.of(Actor.COUNCIL, Actor.STANDING_COMMITTEE, Actor.COMMITTEE, Actor.DELEGATES_GROUP, Actor.DELEGATE);

    private static ProcedureCases<ImplementationTask, TaskStep> implementation() {
        ProcedureCases<ImplementationTask, TaskStep> table = ProcedureCases.of(
                RecommendationTasks.IMPLEMENTATION,
                CALENDAR,
                (task, steps) ->
                        ImplementationTask.builder().from(task).steps(steps).build());
        for (Actor supervisor : SUPERVISORS) {
            table = table.lawful("followed by: " + supervisor.label().en(), followed(supervisor));
        }
        return table.lawful(
                        "extended, then accepted on sight",
                        run(
                                taken(ASSIGNED, "2024-03-01", Actor.COMMITTEE),
                                taken(REPORTED_DONE, "2024-04-01", DEPUTY_OF_SUPERVISEE, CaseDocument.REPORT),
                                taken(NOT_DONE, "2024-04-10", Actor.COMMITTEE),
                                on(EXTENDED, "2024-04-11"),
                                taken(IN_PROGRESS, "2024-04-15", SUPERVISEE),
                                taken(ACCEPTED, "2024-05-20", Actor.COMMITTEE)))
                .lawful(
                        "found not done, begun late, escalated twice",
                        run(
                                taken(ASSIGNED, "2024-03-01", Actor.COMMITTEE),
                                taken(NOT_DONE, "2024-04-10", Actor.COMMITTEE),
                                taken(IN_PROGRESS, "2024-04-15", SUPERVISEE),
                                taken(NOT_DONE, "2024-05-10", Actor.COMMITTEE),
                                taken(ESCALATED, "2024-05-15", Actor.COMMITTEE),
                                taken(ESCALATED, "2024-06-15", Actor.COMMITTEE),
                                taken(IN_PROGRESS, "2024-06-20", SUPERVISEE),
                                taken(ACCEPTED, "2024-07-20", Actor.COMMITTEE)))
                .lawful(
                        "reconsideration asked, explained by a deputy, extended",
                        run(
                                taken(ASSIGNED, "2024-03-01", Actor.COMMITTEE),
                                taken(RECONSIDERATION_ASKED, "2024-03-05", SUPERVISEE),
                                taken(NOT_DONE, "2024-04-10", Actor.COMMITTEE),
                                taken(EXPLANATION_REQUIRED, "2024-04-12", Actor.COMMITTEE),
                                taken(EXPLAINED, "2024-04-26", DEPUTY_OF_SUPERVISEE),
                                on(EXTENDED, "2024-04-28"),
                                taken(IN_PROGRESS, "2024-05-02", SUPERVISEE),
                                taken(ACCEPTED, "2024-06-20", Actor.COMMITTEE)));
    }

    private static ImplementationTask followed(Actor supervisor) {
        return run(
                taken(ASSIGNED, "2024-03-01", supervisor),
                taken(IN_PROGRESS, "2024-03-05", SUPERVISEE),
                taken(REPORTED_DONE, "2024-04-01", SUPERVISEE, CaseDocument.REPORT),
                taken(NOT_DONE, "2024-04-10", supervisor),
                taken(EXPLANATION_REQUIRED, "2024-04-12", supervisor),
                taken(EXPLAINED, "2024-04-20", SUPERVISEE),
                taken(ESCALATED, "2024-04-25", supervisor),
                taken(IN_PROGRESS, "2024-04-28", SUPERVISEE),
                taken(REPORTED_DONE, "2024-05-05", SUPERVISEE, CaseDocument.REPORT),
                taken(ACCEPTED, "2024-05-10", supervisor));
    }

    @SafeVarargs
    private static ImplementationTask run(CaseStep<TaskStep>... steps) {
        return task().dueOn(LocalDate.parse("2024-12-31")).addSteps(steps).build();
    }

    private static final RuleBook BOOK = RuleBook.of("test", CALENDAR, Procedures.all());

    private static Progress progress(ImplementationTask task, String through) {
        return RecommendationTasks.IMPLEMENTATION.progress(BOOK, task, LocalDate.parse(through));
    }

    @Test
    void a_task_that_waits_for_its_owner_is_told_with_its_due_day() {
        Progress progress = progress(run(taken(ASSIGNED, "2024-03-01", Actor.COMMITTEE)), "2024-03-31");

        assertThat(progress.step()).contains("ASSIGNED");
        assertThat(progress.faults()).isEmpty();
        assertThat(progress.next())
                .filteredOn(next -> next.step().equals("REPORTED_DONE"))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.by()).containsExactly(SUPERVISEE, DEPUTY_OF_SUPERVISEE);
                    assertThat(next.documents()).containsExactly(CaseDocument.REPORT);
                    assertThat(next.due())
                            .extracting(milestone -> milestone.on().orElseThrow())
                            .containsExactly(LocalDate.parse("2024-12-31"));
                });
    }

    @Test
    void a_task_that_is_not_done_in_time_is_overdue() {
        ImplementationTask task = run(taken(ASSIGNED, "2024-03-01", Actor.COMMITTEE));

        assertThat(progress(task, "2024-12-30").faults()).isEmpty();
        assertThat(progress(task, "2024-12-31").faults())
                .extracting(Fault::step, Fault::kind)
                .containsExactly(tuple("REPORTED_DONE", FaultKind.OVERDUE));
    }

    @Test
    void a_late_explanation_of_2026_is_found_though_the_procedure_could_not_be_read() {
        ImplementationTask task = required("2026-06-25").complex(false).build();

        assertThat(progress(task, "2026-06-30").faults())
                .extracting(Fault::step, Fault::kind)
                .containsExactly(tuple("EXPLAINED", FaultKind.LATE));
    }
}
