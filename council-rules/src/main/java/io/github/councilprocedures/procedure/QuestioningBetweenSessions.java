package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.question.QuestionFacts.CASE;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONING;
import static io.github.councilprocedures.question.QuestionFacts.SETTING;
import static io.github.councilprocedures.question.QuestionStep.ANSWERED_ORALLY;
import static io.github.councilprocedures.question.QuestionStep.ASKED;
import static io.github.councilprocedures.question.QuestionStep.CLOSED;
import static io.github.councilprocedures.question.QuestionStep.DIGESTED;
import static io.github.councilprocedures.question.QuestionStep.GROUP_DECIDED;
import static io.github.councilprocedures.question.QuestionStep.SLIP_SENT;
import static io.github.councilprocedures.question.QuestionStep.WRITTEN_ANSWERED;
import static io.github.councilprocedures.question.QuestionStep.WRITTEN_ANSWER_ORDERED;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Questioning between sessions (chất vấn giữa hai kỳ họp), at a meeting of the Standing Committee, which itself decides
 * issues, persons and time. The slip may come at any time; no resolution, live broadcast or report on promises is asked for.
 */
final class QuestioningBetweenSessions {

    private QuestioningBetweenSessions() {}

    /** The steps of a question between sessions. */
    static final Procedure<Questioning, QuestionStep> AT_MEETINGS = Procedure.of(
                    QUESTIONING, CASE, "question.between-sessions")
            .titled(
                    "Chất vấn tại phiên họp Thường trực HĐND giữa hai kỳ họp",
                    "Questioning between sessions, at a meeting of the Standing Committee")
            .where(SETTING, BETWEEN_SESSIONS)
            .from("2016-07-01")
            .under(LAW_87_2015.article(69))
            .step(
                    SLIP_SENT,
                    step -> step.by(Actor.DELEGATE)
                            .with(CaseDocument.QUESTION_SLIP)
                            .to(Actor.STANDING_COMMITTEE)
                            .under(LAW_87_2015.article(69).clause(1)))
            .step(
                    DIGESTED,
                    step -> step.after(SLIP_SENT)
                            .by(Actor.STANDING_COMMITTEE)
                            .under(LAW_87_2015.article(69).clause(1)))
            .step(
                    GROUP_DECIDED,
                    step -> step.after(DIGESTED)
                            .by(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.DECISION)
                            .under(LAW_87_2015.article(69).clause(1)))
            .step(
                    ASKED,
                    step -> QuestioningSittings.asked(
                            step, LAW_87_2015.article(69).clause(2)))
            .step(
                    ANSWERED_ORALLY,
                    step -> QuestioningSittings.answeredOrally(
                            step, LAW_87_2015.article(69).clause(2)))
            .step(
                    WRITTEN_ANSWER_ORDERED,
                    step -> QuestioningSittings.writtenAnswerOrdered(
                            step,
                            Actor.STANDING_COMMITTEE,
                            LAW_87_2015.article(69).clause(3)))
            .step(
                    WRITTEN_ANSWERED,
                    step -> QuestioningSittings.writtenAnswered(
                            step, LAW_87_2015.article(69).clause(3)))
            .step(CLOSED, step -> step.after(ANSWERED_ORALLY, WRITTEN_ANSWERED).modelled())
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .build();

    /** The procedure. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(AT_MEETINGS);
}
