package io.github.councilprocedures.recommendation;

import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.recommendation.TaskStep.ACCEPTED;
import static io.github.councilprocedures.recommendation.TaskStep.NOT_DONE;
import static io.github.councilprocedures.recommendation.Tasks.CONCLUSION;
import static io.github.councilprocedures.recommendation.Tasks.taken;
import static io.github.councilprocedures.recommendation.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowUpFileTest {

    private static final ImplementationTask DONE =
            task().addSteps(taken(ACCEPTED, "2024-06-20")).build();
    private static final ImplementationTask LATER =
            task().content("Báo cáo").addSteps(taken(ACCEPTED, "2024-07-15")).build();
    private static final ImplementationTask OPEN = task().content("Rà soát").build();

    @Test
    void a_file_closes_when_everything_is_carried_out_and_not_when_the_conclusion_is_issued() {
        FollowUpFile file = new FollowUpFile(List.of(DONE, LATER));
        assertThat(file.document()).isEqualTo(CONCLUSION);
        assertThat(file.isClosedOn(day("2024-05-20"))).isFalse();
        assertThat(file.isClosedOn(day("2024-07-14"))).isFalse();
        assertThat(file.isClosedOn(day("2024-07-15"))).isTrue();
        assertThat(file.closedOn()).contains(day("2024-07-15"));
        assertThat(new FollowUpFile(List.of(LATER, DONE)).closedOn()).contains(day("2024-07-15"));
    }

    @Test
    void what_is_open_and_overdue_is_told() {
        FollowUpFile file = new FollowUpFile(List.of(DONE, LATER, OPEN));
        assertThat(file.on(day("2024-06-29"))).hasSize(3);
        assertThat(file.openOn(day("2024-06-19"))).hasSize(3);
        assertThat(file.openOn(day("2024-06-28"))).extracting(TaskOnDay::task).containsExactly(LATER, OPEN);
        assertThat(file.overdueOn(day("2024-06-28"))).isEmpty();
        assertThat(file.overdueOn(day("2024-06-29")))
                .containsExactly(LATER.on(day("2024-06-29")), OPEN.on(day("2024-06-29")));
        assertThat(file.overdueOn(day("2024-07-15")))
                .extracting(TaskOnDay::task)
                .containsExactly(OPEN);
        assertThat(file.closedOn()).isEmpty();
        assertThat(file.isClosedOn(day("2030-01-01"))).isFalse();
    }

    @Test
    void a_file_that_was_opened_again_is_not_closed() {
        ImplementationTask again = task().addSteps(taken(ACCEPTED, "2024-06-20"), taken(NOT_DONE, "2024-08-01"))
                .build();
        FollowUpFile file = new FollowUpFile(List.of(again));
        assertThat(file.isClosedOn(day("2024-07-01"))).isTrue();
        assertThat(file.closedOn()).isEmpty();
    }

    @Test
    void tasks_are_filed_by_document() {
        ImplementationTask other = task().document(SupervisionDocument.builder()
                        .kind(SupervisionDocumentKind.RESOLUTION)
                        .title("Nước sạch")
                        .build())
                .build();
        assertThat(FollowUpFile.of(List.of(DONE, other, OPEN)))
                .containsExactly(new FollowUpFile(List.of(DONE, OPEN)), new FollowUpFile(List.of(other)));
        assertThat(FollowUpFile.of(List.of())).isEmpty();
        assertThat(FollowUpFile.of(List.of(DONE, task().term(Given.HA_NAM).build())))
                .hasSize(2);
    }

    @Test
    void tasks_that_do_not_belong_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpFile(List.of()))
                .withMessage("tasks must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpFile(List.of(
                        DONE,
                        task().document(SupervisionDocument.builder()
                                        .kind(SupervisionDocumentKind.RESOLUTION)
                                        .title("Nước sạch")
                                        .build())
                                .build())))
                .withMessage("tasks must be of one document and term: conclusion No. 12/KL-HĐND of 20/05/2024 “Quản lý"
                        + " đầu tư xây dựng”, was also resolution “Nước sạch”");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FollowUpFile(List.of(DONE, task().term(Given.HA_NAM).build())));
    }
}
