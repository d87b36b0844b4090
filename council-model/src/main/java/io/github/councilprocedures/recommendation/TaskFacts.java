package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of tasks that follow a supervision (dữ kiện về nhiệm vụ sau giám sát). */
public final class TaskFacts {

    private TaskFacts() {}

    /** The kind of document that gives the task (loại văn bản sau giám sát). */
    public static final ChoiceFact<ImplementationTask, SupervisionDocumentKind> DOCUMENT_KIND = ChoiceFact.of(
            Fact.named("documentKind", "loại văn bản sau giám sát", "kind of document"),
            SupervisionDocumentKind.class,
            task -> task.document().kind());

    /** Who issued it (chủ thể giám sát). */
    public static final ChoiceFact<ImplementationTask, SupervisingBody> ISSUED_BY = ChoiceFact.of(
            Fact.named("issuedBy", "chủ thể giám sát", "supervising body"),
            SupervisingBody.class,
            ImplementationTask::knownIssuer);

    /** The level of the council (cấp). */
    public static final ChoiceFact<ImplementationTask, UnitLevel> LEVEL = UnitFacts.level();

    /** Days and steps of a task (các bước thực hiện nhiệm vụ). */
    public static final CaseFacts<ImplementationTask, TaskStep> CASE = CaseFacts.of(
            "implementationTask",
            "nhiệm vụ sau giám sát",
            "task after a supervision",
            ImplementationTask.class,
            TaskStep.class,
            List.of(DOCUMENT_KIND, ISSUED_BY, LEVEL));

    /** The due day (thời hạn thực hiện), as last extended. */
    public static final DateFact<ImplementationTask> DUE_ON = DateFact.of(
            Fact.named("dueOn", "thời hạn thực hiện", "due day of the task")
                    .derived(
                            "thời hạn ghi trong văn bản; nếu đã gia hạn thì thời hạn gia hạn sau cùng",
                            "the day that the document sets; where it was extended, the last new day"),
            ImplementationTask::dueDay);

    /** The day on which its owner was done, in his word or that of who supervises (ngày hoàn thành). */
    public static final DateFact<ImplementationTask> DONE_ON = DateFact.of(
            Fact.named("doneOn", "ngày hoàn thành", "day on which it was done")
                    .derived(
                            "ngày đầu tiên báo cáo đã thực hiện hoặc được đánh giá đã thực hiện",
                            "the first day on which it was reported as done or accepted as carried out"),
            ImplementationTask::doneDay);

    /** Whether what is to be explained is complex (vụ việc phức tạp). */
    public static final ChoiceFact<ImplementationTask, Boolean> COMPLEX = ChoiceFact.yesOrNo(
            Fact.named("complex", "vụ việc phức tạp", "complex case"), ImplementationTask::knownComplex);

    /** The day the request to explain was received (ngày nhận được yêu cầu giải trình). */
    public static final DateFact<ImplementationTask> EXPLANATION_REQUEST_RECEIVED_ON = DateFact.of(
            Fact.named(
                    "explanationRequestReceivedOn",
                    "ngày nhận được yêu cầu giải trình",
                    "day on which the request to explain was received"),
            ImplementationTask::requestReceivedDay);

    /** Tasks after a supervision (nhiệm vụ sau giám sát). */
    public static final SubjectType<ImplementationTask> TASK = SubjectType.of(
            "implementationTask",
            "nhiệm vụ sau giám sát",
            "task after a supervision",
            CASE.with(List.of(
                    DOCUMENT_KIND, ISSUED_BY, LEVEL, DUE_ON, DONE_ON, COMPLEX, EXPLANATION_REQUEST_RECEIVED_ON)));
}
