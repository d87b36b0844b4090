package io.github.councilprocedures.recommendation;

import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.recommendation.TaskStep.ACCEPTED;
import static io.github.councilprocedures.recommendation.TaskStep.ASSIGNED;
import static io.github.councilprocedures.recommendation.TaskStep.ESCALATED;
import static io.github.councilprocedures.recommendation.TaskStep.EXTENDED;
import static io.github.councilprocedures.recommendation.TaskStep.NOT_DONE;
import static io.github.councilprocedures.recommendation.TaskStep.RECONSIDERATION_ASKED;
import static io.github.councilprocedures.recommendation.TaskStep.REPORTED_DONE;
import static io.github.councilprocedures.recommendation.Tasks.CONCLUSION;
import static io.github.councilprocedures.recommendation.Tasks.taken;
import static io.github.councilprocedures.recommendation.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ImplementationTaskTest {

    @Test
    void a_task_is_named_by_content_owner_and_document() {
        assertThat(task().build().place())
                .isEqualTo(new Phrase(
                        "nhiệm vụ “Thu hồi khoản chi sai” của UBND xã Thanh Nghị theo kết luận số 12/KL-HĐND ngày"
                                + " 20/05/2024 “Quản lý đầu tư xây dựng”",
                        "task “Thu hồi khoản chi sai” of “UBND xã Thanh Nghị” under the conclusion No. 12/KL-HĐND of"
                                + " 20/05/2024 “Quản lý đầu tư xây dựng”"));
        assertThat(SupervisionDocument.builder()
                        .kind(SupervisionDocumentKind.REQUEST)
                        .title("Báo cáo")
                        .build()
                        .label())
                .isEqualTo(new Phrase("yêu cầu “Báo cáo”", "request “Báo cáo”"));
    }

    @Test
    void its_facts_are_read() {
        ImplementationTask task = task().document(SupervisionDocument.builder()
                        .from(CONCLUSION)
                        .issuedBy(SupervisingBody.COMMITTEE)
                        .build())
                .complex(true)
                .explanationRequestReceivedOn(day("2024-07-02"))
                .addSteps(taken(ASSIGNED, "2024-05-21"))
                .build();
        assertThat(shown(TaskFacts.TASK, task))
                .containsExactly(
                        "documentKind: kết luận",
                        "issuedBy: Ban của HĐND",
                        "level: cấp huyện",
                        "dueOn: 28/06/2024",
                        "complex: có",
                        "explanationRequestReceivedOn: 02/07/2024",
                        "assignedOn: 21/05/2024",
                        "steps: giao nhiệm vụ 21/05/2024");
        assertThat(task.parts()).hasSize(1);
        assertThat(task.subjectType()).isSameAs(TaskFacts.TASK);
    }

    @Test
    void a_friday_s_due_day_is_overdue_on_saturday() {
        ImplementationTask task = task().addSteps(taken(ASSIGNED, "2024-05-21")).build();
        TaskOnDay friday = task.on(day("2024-06-28"));
        assertThat(friday.isOverdue()).isFalse();
        assertThat(friday.daysOverdue()).isZero();
        assertThat(friday.label())
                .isEqualTo(new Phrase("đang thực hiện, thời hạn 28/06/2024", "open, due on 28/06/2024"));
        TaskOnDay saturday = task.on(day("2024-06-29"));
        assertThat(saturday.isOverdue()).isTrue();
        assertThat(saturday.daysOverdue()).isEqualTo(1);
        assertThat(saturday.label())
                .isEqualTo(new Phrase(
                        "quá hạn 1 ngày (thời hạn 28/06/2024)", "overdue by 1 day(s) (it was due on 28/06/2024)"));
        assertThat(task.on(day("2024-07-28")).daysOverdue()).isEqualTo(30);
    }

    @Test
    void a_task_without_due_day_is_never_overdue() {
        TaskOnDay task = ImplementationTask.builder()
                .term(task().build().term())
                .document(CONCLUSION)
                .content("Rà soát")
                .owner("UBND huyện")
                .build()
                .on(day("2030-01-01"));
        assertThat(task.dueOn()).isEmpty();
        assertThat(task.isOverdue()).isFalse();
        assertThat(task.step()).isEmpty();
        assertThat(task.label()).isEqualTo(new Phrase("đang thực hiện, không có thời hạn", "open, without a due day"));
    }

    @Test
    void reported_is_not_carried_out_and_waits_for_the_supervisor() {
        ImplementationTask task = task().addSteps(
                        taken(ASSIGNED, "2024-05-21"),
                        taken(REPORTED_DONE, "2024-06-30"),
                        taken(NOT_DONE, "2024-07-10"),
                        taken(REPORTED_DONE, "2024-07-20"),
                        taken(ACCEPTED, "2024-08-01"))
                .build();
        TaskOnDay reported = task.on(day("2024-07-01"));
        assertThat(reported.isCarriedOut()).isFalse();
        assertThat(reported.isOverdue()).isFalse();
        assertThat(reported.label())
                .isEqualTo(
                        new Phrase("đã báo cáo thực hiện, chờ đánh giá", "reported as done, waiting for acceptance"));
        TaskOnDay refused = task.on(day("2024-07-10"));
        assertThat(refused.step()).contains(NOT_DONE);
        assertThat(refused.daysOverdue()).isEqualTo(12);
        assertThat(task.on(day("2024-07-31")).isCarriedOut()).isFalse();
        TaskOnDay done = task.on(day("2024-08-01"));
        assertThat(done.isCarriedOut()).isTrue();
        assertThat(done.carriedOutOn()).contains(day("2024-08-01"));
        assertThat(done.isOverdue()).isFalse();
        assertThat(done.label()).isEqualTo(new Phrase("đã thực hiện", "carried out"));
    }

    @Test
    void what_was_accepted_may_be_opened_again() {
        ImplementationTask task = task().addSteps(
                        taken(ACCEPTED, "2024-06-20"), taken(ACCEPTED, "2024-06-25"), taken(NOT_DONE, "2024-07-05"))
                .build();
        assertThat(task.on(day("2024-06-26")).carriedOutOn()).contains(day("2024-06-20"));
        assertThat(task.on(day("2024-07-05")).isCarriedOut()).isFalse();
        assertThat(task.on(day("2024-07-05")).daysOverdue()).isEqualTo(7);
    }

    @Test
    void to_ask_for_reconsideration_leaves_a_task_where_it_is() {
        ImplementationTask task = task().addSteps(
                        taken(ACCEPTED, "2024-06-20"), taken(RECONSIDERATION_ASKED, "2024-06-25"))
                .build();
        assertThat(task.on(day("2024-06-25")).step()).contains(ACCEPTED);
        assertThat(task.on(day("2024-06-25")).isCarriedOut()).isTrue();
    }

    @Test
    void of_steps_on_one_day_the_later_in_the_log_counts() {
        ImplementationTask task = task().addSteps(
                        taken(NOT_DONE, "2024-07-01"),
                        taken(REPORTED_DONE, "2024-06-20"),
                        taken(ACCEPTED, "2024-07-01"))
                .build();
        assertThat(task.on(day("2024-07-01")).step()).contains(ACCEPTED);
        assertThat(task.on(day("2024-06-30")).step()).contains(REPORTED_DONE);
    }

    @Test
    void an_extension_counts_from_its_day_on() {
        ImplementationTask task = task().addSteps(
                        taken(EXTENDED, "2024-07-03"), taken(EXTENDED, "2024-08-02"), taken(EXTENDED, "2024-09-02"))
                .addExtendedTo(day("2024-07-31"), day("2024-08-31"))
                .build();
        assertThat(task.on(day("2024-07-02")).daysOverdue()).isEqualTo(4);
        assertThat(task.on(day("2024-07-03")).dueOn()).contains(day("2024-07-31"));
        assertThat(task.on(day("2024-07-03")).isOverdue()).isFalse();
        assertThat(task.on(day("2024-08-01")).isOverdue()).isTrue();
        assertThat(task.on(day("2024-08-02")).dueOn()).contains(day("2024-08-31"));
        assertThat(task.on(day("2024-09-30")).dueOn()).contains(day("2024-08-31"));
        assertThat(TaskFacts.DUE_ON.day(task)).contains(day("2024-08-31"));
    }

    @Test
    void extensions_count_in_the_order_of_their_days() {
        ImplementationTask task = task().addSteps(taken(EXTENDED, "2024-08-02"), taken(EXTENDED, "2024-07-03"))
                .addExtendedTo(day("2024-08-31"), day("2024-07-31"))
                .build();
        assertThat(TaskFacts.DUE_ON.day(task)).contains(day("2024-08-31"));
        assertThat(task.on(day("2024-08-01")).dueOn()).contains(day("2024-07-31"));
    }

    @Test
    void it_was_done_when_it_was_first_reported_or_accepted() {
        assertThat(TaskFacts.DONE_ON.day(task().build())).isEmpty();
        assertThat(TaskFacts.DONE_ON.day(
                        task().addSteps(taken(REPORTED_DONE, "2024-06-20")).build()))
                .contains(day("2024-06-20"));
        assertThat(TaskFacts.DONE_ON.day(
                        task().addSteps(taken(ACCEPTED, "2024-06-21")).build()))
                .contains(day("2024-06-21"));
        assertThat(TaskFacts.DONE_ON.day(
                        task().addSteps(taken(ACCEPTED, "2024-06-21"), taken(REPORTED_DONE, "2024-06-20"))
                                .build()))
                .contains(day("2024-06-20"));
        assertThat(TaskFacts.DONE_ON.day(
                        task().addSteps(taken(ACCEPTED, "2024-06-19"), taken(REPORTED_DONE, "2024-06-20"))
                                .build()))
                .contains(day("2024-06-19"));
    }

    @Test
    void measures_are_those_taken_by_then() {
        ImplementationTask task = task().addSteps(taken(ESCALATED, "2024-07-03"), taken(ESCALATED, "2024-08-02"))
                .addMeasures(EscalationMeasure.URGE, EscalationMeasure.QUESTIONING)
                .build();
        assertThat(task.on(day("2024-07-02")).measures()).isEmpty();
        assertThat(task.on(day("2024-07-03")).measures()).containsExactly(EscalationMeasure.URGE);
        assertThat(task.on(day("2024-08-02")).measures())
                .containsExactly(EscalationMeasure.URGE, EscalationMeasure.QUESTIONING);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().content(" ").build())
                .withMessage("content must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().owner("").build())
                .withMessage("owner must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().addEvidence(" ").build())
                .withMessage("evidence must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().addExtendedTo(day("2024-07-31")).build())
                .withMessage("extendedTo must hold at most one for each of 0 steps EXTENDED, was [2024-07-31]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task().addSteps(taken(ESCALATED, "2024-07-03"))
                        .addMeasures(EscalationMeasure.URGE, EscalationMeasure.URGE)
                        .build())
                .withMessage("measures must hold at most one for each of 1 steps ESCALATED, was [URGE, URGE]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupervisionDocument.builder()
                        .from(CONCLUSION)
                        .title(" ")
                        .build())
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupervisionDocument.builder()
                        .from(CONCLUSION)
                        .number(" ")
                        .build())
                .withMessage("number must not be blank; leave it out when it is not known");
    }
}
