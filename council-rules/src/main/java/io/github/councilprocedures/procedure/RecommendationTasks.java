package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.COUNCIL;
import static io.github.councilprocedures.casefile.Actor.DELEGATE;
import static io.github.councilprocedures.casefile.Actor.DELEGATES_GROUP;
import static io.github.councilprocedures.casefile.Actor.DEPUTY_OF_SUPERVISEE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.SUPERVISEE;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.recommendation.TaskFacts.CASE;
import static io.github.councilprocedures.recommendation.TaskFacts.COMPLEX;
import static io.github.councilprocedures.recommendation.TaskFacts.DONE_ON;
import static io.github.councilprocedures.recommendation.TaskFacts.DUE_ON;
import static io.github.councilprocedures.recommendation.TaskFacts.EXPLANATION_REQUEST_RECEIVED_ON;
import static io.github.councilprocedures.recommendation.TaskFacts.TASK;
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
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/** Tasks after a supervision (thực hiện kết luận, kiến nghị sau giám sát): when they are due, and how they are followed up. */
final class RecommendationTasks {

    private RecommendationTasks() {}

    /**
     * A task is done by the day that the document sets (thời hạn thực hiện ghi trong văn bản): reported as done, or accepted
     * without a report. The law sets no day; a resolution on a supervision must (Law 87/2015/QH13, Articles 62 and 16), a conclusion need not.
     */
    static final Rule<ImplementationTask> DUE = Rule.about(TASK, "recommendation.due")
            .titled("Thực hiện đúng thời hạn ghi trong văn bản", "Task done by its due day")
            .because(
                    "Hồ sơ chỉ đóng khi nội dung kiến nghị đã được thực hiện, không phải khi ban hành kết luận.",
                    "A file closes when what was asked for is done, not when the conclusion is issued.")
            .leavingOut(
                    "Thời hạn là ngày ghi trong văn bản hoặc ngày được gia hạn; là ngày cố định nên không lùi sang ngày làm việc"
                            + " tiếp theo.",
                    "The due day is the one in the document or its extension; being a fixed day it does not move to the next"
                            + " working day.")
            .restingOn(Ground.PROGRAMME)
            .always()
            .requires(DONE_ON.atLeast(0, CALENDAR_DAYS).before(DUE_ON))
            .otherwise(
                    "Nhiệm vụ phải thực hiện xong chậm nhất ngày {dueOn}; ngày hoàn thành là {doneOn}.",
                    "The task was due on {dueOn}; it was done on {doneOn}.");

    private static final Requirement<ImplementationTask> READINGS = Requirement.unclear(
            "Chưa xem được nguyên văn: thời hạn tính từ ngày gửi hay ngày nhận được yêu cầu, theo ngày hay ngày làm việc, còn"
                    + " có thể hiểu khác nhau, và kết quả phụ thuộc vào cách hiểu.",
            "The text was not seen: the limit may run from the sending or from the receipt of the request, in days or in working"
                    + " days, and the answer depends on the reading.");

    /**
     * The explanation (giải trình) of why a resolution, conclusion or recommendation was not carried out, within 15 days, in
     * complex cases within 30. The number is reported; the clause was not seen. It is kept when it is kept on the strictest
     * reading, and broken when it is broken on the widest.
     */
    static final Rule<ImplementationTask> EXPLANATION = Rule.about(TASK, "recommendation.explanation")
            .titled("Thời hạn giải trình khi không thực hiện kiến nghị", "Time to explain what was not carried out")
            .because(
                    "Không thực hiện thì phải nói rõ lý do, trong một thời hạn xác định.",
                    "Who does not carry out what was asked must say why, and in good time.")
            .leavingOut(
                    "Chưa xem được nguyên văn Điều 40: mốc bắt đầu (gửi hay nhận) và đơn vị (ngày hay ngày làm việc) là hai điểm"
                            + " chưa rõ; yêu cầu chưa ghi ngày nhận thì không kết luận là trễ. Điều 40 của Nghị quyết số"
                            + " 114/2025/UBTVQH15 nói về việc khác.",
                    "Article 40 was not seen: where the limit starts (sending or receipt) and its unit (days or working days)"
                            + " are open; without the day of receipt nothing is called late. Article 40 of Resolution"
                            + " 114/2025/UBTVQH15 is about something else.")
            .governedBy(CASE.day(EXPLANATION_REQUIRED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(89).clause(3))
            .silent()
            .from("2026-03-01")
            .under(LAW_121_2025.article(40))
            .knownBy(Evidence.REPORTED)
            .requires(any(
                    CASE.day(EXPLAINED).within(15, CALENDAR_DAYS).after(CASE.day(EXPLANATION_REQUIRED)),
                    COMPLEX.when(
                                    false,
                                    all(
                                            CASE.day(EXPLAINED)
                                                    .within(15, WORKING_DAYS)
                                                    .after(EXPLANATION_REQUEST_RECEIVED_ON),
                                            READINGS))
                            .when(
                                    true,
                                    any(
                                            CASE.day(EXPLAINED)
                                                    .within(30, CALENDAR_DAYS)
                                                    .after(CASE.day(EXPLANATION_REQUIRED)),
                                            all(
                                                    CASE.day(EXPLAINED)
                                                            .within(30, WORKING_DAYS)
                                                            .after(EXPLANATION_REQUEST_RECEIVED_ON),
                                                    READINGS)))))
            .otherwise(
                    "Yêu cầu giải trình ngày {explanationRequiredOn}, giải trình ngày {explainedOn}: quá thời hạn theo mọi cách"
                            + " tính.",
                    "An explanation was required on {explanationRequiredOn} and given on {explainedOn}: late in whichever way"
                            + " it is counted.");

    /**
     * How a task goes (trình tự thực hiện kết luận, kiến nghị). Law 87/2015/QH13 says who must carry out and who follows up;
     * it asks for no plan and no proof, and an extension is known to practice only. That the owner must explain when asked is
     * read out of his duty to report (Article 7, Clause 1). To ask for reconsideration is a right, and not of a resolution.
     */
    static final Procedure<ImplementationTask, TaskStep> IMPLEMENTATION = Procedure.of(
                    TASK, CASE, "recommendation.implementation")
            .titled("Thực hiện kết luận, kiến nghị sau giám sát", "Carrying out what a supervision asked for")
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(7).clause(1),
                    LAW_87_2015.article(89).clause(2),
                    LAW_87_2015.article(89).clause(3))
            .step(
                    ASSIGNED,
                    step -> step.by(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE)
                            .under(
                                    LAW_87_2015.article(7).clause(1),
                                    LAW_87_2015.article(89).clause(2)))
            .step(
                    IN_PROGRESS,
                    step -> step.after(ASSIGNED, NOT_DONE, EXTENDED, ESCALATED)
                            .by(SUPERVISEE)
                            .repeatable()
                            .under(LAW_87_2015.article(7).clause(1)))
            .step(
                    REPORTED_DONE,
                    step -> step.after(ASSIGNED, IN_PROGRESS)
                            .by(SUPERVISEE, DEPUTY_OF_SUPERVISEE)
                            .with(CaseDocument.REPORT)
                            .due(DUE)
                            .repeatable()
                            .under(
                                    LAW_87_2015.article(7).clause(1),
                                    LAW_87_2015.article(7).clause(3)))
            .step(
                    ACCEPTED,
                    step -> step.after(IN_PROGRESS, REPORTED_DONE)
                            .by(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE)
                            .under(LAW_87_2015.article(89).clause(3)))
            .step(
                    NOT_DONE,
                    step -> step.after(ASSIGNED, IN_PROGRESS, REPORTED_DONE)
                            .by(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE)
                            .repeatable()
                            .under(LAW_87_2015.article(89).clause(3)))
            .step(
                    EXPLANATION_REQUIRED,
                    step -> step.after(NOT_DONE)
                            .by(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE)
                            .repeatable()
                            .under(LAW_87_2015.article(89).clause(3)))
            .step(
                    EXPLAINED,
                    step -> step.after(EXPLANATION_REQUIRED)
                            .by(SUPERVISEE, DEPUTY_OF_SUPERVISEE)
                            .due(EXPLANATION)
                            .repeatable()
                            .under(
                                    LAW_87_2015.article(7).clause(1),
                                    LAW_87_2015.article(7).clause(3)))
            .step(
                    RECONSIDERATION_ASKED,
                    step -> step.after(ASSIGNED)
                            .by(SUPERVISEE)
                            .beside()
                            .repeatable()
                            .under(LAW_87_2015.article(8).clause(3)))
            .step(EXTENDED, step -> step.after(NOT_DONE, EXPLAINED).repeatable().modelled())
            .step(
                    ESCALATED,
                    step -> step.after(NOT_DONE, EXPLAINED, ESCALATED)
                            .by(COUNCIL, STANDING_COMMITTEE, COMMITTEE, DELEGATES_GROUP, DELEGATE)
                            .repeatable()
                            .under(
                                    LAW_87_2015.article(7).clause(4),
                                    LAW_87_2015.article(89).clause(3)))
            .from("2026-03-01")
            .under(LAW_121_2025.article(40))
            .knownBy(Evidence.REPORTED)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(DUE, EXPLANATION);

    /** The procedures whose steps are data. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(IMPLEMENTATION);
}
