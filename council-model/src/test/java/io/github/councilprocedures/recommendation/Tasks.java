package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.Given;
import io.github.councilprocedures.casefile.CaseStep;
import java.time.LocalDate;

/** Tasks for the tests of this package. */
final class Tasks {

    private Tasks() {}

    static final SupervisionDocument CONCLUSION = SupervisionDocument.builder()
            .kind(SupervisionDocumentKind.CONCLUSION)
            .number("12/KL-HĐND")
            .title("Quản lý đầu tư xây dựng")
            .issuedOn(LocalDate.parse("2024-05-20"))
            .build();

    /** A task due on Friday, 2024-06-28. */
    static ImplementationTask.Builder task() {
        return ImplementationTask.builder()
                .term(Given.THANH_LIEM)
                .document(CONCLUSION)
                .content("Thu hồi khoản chi sai")
                .owner("UBND xã Thanh Nghị")
                .dueOn(LocalDate.parse("2024-06-28"));
    }

    static CaseStep<TaskStep> taken(TaskStep step, String on) {
        return CaseStep.<TaskStep>builder().step(step).on(LocalDate.parse(on)).build();
    }
}
