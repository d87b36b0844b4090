package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.procedure.Questions.untilLaw121;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONING;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;
import static io.github.councilprocedures.question.WrittenAnswerFacts.CASE;
import static io.github.councilprocedures.question.WrittenAnswerFacts.GROUND;
import static io.github.councilprocedures.question.WrittenAnswerFacts.QUESTIONED_ON;
import static io.github.councilprocedures.question.WrittenAnswerFacts.SETTING;
import static io.github.councilprocedures.question.WrittenAnswerFacts.WRITTEN_ANSWER;
import static io.github.councilprocedures.question.WrittenAnswerGround.NEEDS_VERIFICATION;
import static io.github.councilprocedures.question.WrittenAnswerGround.NOT_ANSWERED_AT_SITTING;
import static io.github.councilprocedures.question.WrittenAnswerGround.NOT_IN_GROUPS;
import static io.github.councilprocedures.question.WrittenAnswerStep.ACCEPTED;
import static io.github.councilprocedures.question.WrittenAnswerStep.ANSWERED;
import static io.github.councilprocedures.question.WrittenAnswerStep.CLOSED;
import static io.github.councilprocedures.question.WrittenAnswerStep.DISCUSSION_REQUESTED;
import static io.github.councilprocedures.question.WrittenAnswerStep.DISPUTED;
import static io.github.councilprocedures.question.WrittenAnswerStep.LIABILITY_PROPOSED;
import static io.github.councilprocedures.question.WrittenAnswerStep.ORDERED;
import static io.github.councilprocedures.question.WrittenAnswerStep.TABLED_FOR_DISCUSSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.question.QuestionFacts;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.question.QuestioningSetting;
import io.github.councilprocedures.question.WrittenAnswer;
import io.github.councilprocedures.question.WrittenAnswerStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/** Answers in writing (trả lời chất vấn bằng văn bản): when they are allowed, by when they are sent, what may follow. */
final class WrittenAnswers {

    private WrittenAnswers() {}

    private static final Citation SESSION = LAW_87_2015.article(60).clause(4);
    private static final Citation BETWEEN = LAW_87_2015.article(69).clause(3);

    private static final Requirement<WrittenAnswer> ONE_OF_THREE_CASES =
            GROUND.oneOf(NOT_IN_GROUPS, NEEDS_VERIFICATION, NOT_ANSWERED_AT_SITTING);

    /** When an answer may be given in writing (trường hợp cho trả lời bằng văn bản). */
    static final Rule<WrittenAnswer> ALLOWED = untilLaw121(Rule.about(WRITTEN_ANSWER, "question.written.cases")
                    .titled("Trường hợp được trả lời chất vấn bằng văn bản", "When an answer may be given in writing")
                    .because(
                            "Chất vấn được trả lời trước Hội đồng nhân dân; văn bản là ngoại lệ.",
                            "Questions are answered before the council; writing is the exception.")
                    .governedBy(QUESTIONED_ON)
                    .from("2016-07-01")
                    .under(SESSION, BETWEEN)
                    .requires(SETTING.when(AT_SESSION, ONE_OF_THREE_CASES.under(SESSION))
                            .when(BETWEEN_SESSIONS, ONE_OF_THREE_CASES.under(BETWEEN))))
            .otherwise(
                    "Trả lời bằng văn bản trong trường hợp: {ground}; luật chỉ cho phép khi: {allowed}.",
                    "Answered in writing in this case: {ground}. The law allows it only in: {allowed}.");

    /** A written answer is sent within 20 days of the question (trong thời hạn 20 ngày kể từ ngày chất vấn). */
    static final Rule<WrittenAnswer> DEADLINE = deadline(
            Rule.about(WRITTEN_ANSWER, "question.written.deadline"), SETTING, CASE.day(ANSWERED), QUESTIONED_ON);

    /** The same, read from the file of the question. */
    static final Rule<Questioning> DEADLINE_OF_QUESTION = deadline(
            Rule.about(QUESTIONING, "question.answer.deadline")
                    .appliesWhen(present(QuestionFacts.CASE.day(QuestionStep.WRITTEN_ANSWER_ORDERED))),
            QuestionFacts.SETTING,
            QuestionFacts.CASE.day(QuestionStep.WRITTEN_ANSWERED),
            QuestionFacts.QUESTIONED_ON);

    private static <S extends Subject> Rule<S> deadline(
            Rule.Draft<S> draft, ChoiceFact<S, QuestioningSetting> setting, DateFact<S> sent, DateFact<S> questioned) {
        Requirement<S> inTime = sent.within(20, CALENDAR_DAYS).after(questioned);
        return untilLaw121(draft.titled("Thời hạn trả lời chất vấn bằng văn bản", "Time for a written answer")
                        .because(
                                "Đại biểu và cử tri cần câu trả lời khi vấn đề còn thời sự.",
                                "Delegates and voters need an answer while the matter is fresh.")
                        .leavingOut(
                                "Luật không định nghĩa “ngày chất vấn”: hồ sơ ghi ngày đó. Ngày gửi được xét, không phải ngày"
                                        + " nhận. Luật 77/2015 (Điều 96) cho Thường trực HĐND ấn định thời hạn khác; ở đây xét theo"
                                        + " Luật 87/2015, ban hành sau và chuyên về giám sát.",
                                "The law does not define the “day of the question”: the file records it. The day of sending"
                                        + " counts, not that of receipt. Law 77/2015 (Article 96) lets the Standing Committee fix"
                                        + " another day; judged here is Law 87/2015, later and special.")
                        .governedBy(questioned)
                        .from("2016-07-01")
                        .under(SESSION, BETWEEN)
                        .requires(setting.when(AT_SESSION, inTime.under(SESSION))
                                .when(BETWEEN_SESSIONS, inTime.under(BETWEEN))))
                .otherwise(
                        "Văn bản trả lời chất vấn gửi ngày {" + sent.name() + "}; hạn cuối là ngày {due}.",
                        "The written answer was sent on {" + sent.name() + "}; the last day was {due}.");
    }

    /** The steps of a written answer to a question at a session, and what the delegate may do about it. */
    static final Procedure<WrittenAnswer, WrittenAnswerStep> AT_SESSIONS = Procedure.of(
                    WRITTEN_ANSWER, CASE, "question.written.session")
            .titled("Trả lời bằng văn bản chất vấn tại kỳ họp", "Written answer to a question at a session")
            .where(SETTING, AT_SESSION)
            .from("2016-07-01")
            .under(SESSION)
            .step(ORDERED, step -> step.by(Actor.COUNCIL).with(CaseDocument.DECISION))
            .step(
                    ANSWERED,
                    step -> step.after(ORDERED)
                            .by(Actor.QUESTIONED_PERSON)
                            .with(CaseDocument.LETTER)
                            .to(Actor.DELEGATE, Actor.STANDING_COMMITTEE)
                            .due(DEADLINE))
            .step(ACCEPTED, step -> step.after(ANSWERED).modelled())
            .step(DISPUTED, step -> step.after(ANSWERED).by(Actor.DELEGATE))
            .step(
                    DISCUSSION_REQUESTED,
                    step -> step.after(DISPUTED).by(Actor.DELEGATE).to(Actor.COUNCIL))
            .step(
                    TABLED_FOR_DISCUSSION,
                    step -> step.after(DISCUSSION_REQUESTED).modelled())
            .step(
                    LIABILITY_PROPOSED,
                    step -> step.after(DISPUTED).by(Actor.DELEGATE).to(Actor.COUNCIL))
            .step(
                    CLOSED,
                    step -> step.after(ACCEPTED, TABLED_FOR_DISCUSSION, LIABILITY_PROPOSED)
                            .modelled())
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .build();

    /**
     * The same between sessions, where the Standing Committee stands for the council. Liability may be proposed to either of
     * the two, so no recipient is asked for there.
     */
    static final Procedure<WrittenAnswer, WrittenAnswerStep> BETWEEN_THEM = Procedure.of(
                    WRITTEN_ANSWER, CASE, "question.written.between-sessions")
            .titled("Trả lời bằng văn bản chất vấn giữa hai kỳ họp", "Written answer to a question between sessions")
            .where(SETTING, BETWEEN_SESSIONS)
            .from("2016-07-01")
            .under(BETWEEN)
            .step(ORDERED, step -> step.by(Actor.STANDING_COMMITTEE).with(CaseDocument.DECISION))
            .step(
                    ANSWERED,
                    step -> step.after(ORDERED)
                            .by(Actor.QUESTIONED_PERSON)
                            .with(CaseDocument.LETTER)
                            .to(Actor.DELEGATE, Actor.STANDING_COMMITTEE)
                            .due(DEADLINE))
            .step(ACCEPTED, step -> step.after(ANSWERED).modelled())
            .step(DISPUTED, step -> step.after(ANSWERED).by(Actor.DELEGATE))
            .step(
                    DISCUSSION_REQUESTED,
                    step -> step.after(DISPUTED).by(Actor.DELEGATE).to(Actor.STANDING_COMMITTEE))
            .step(
                    TABLED_FOR_DISCUSSION,
                    step -> step.after(DISCUSSION_REQUESTED).modelled())
            .step(LIABILITY_PROPOSED, step -> step.after(DISPUTED).by(Actor.DELEGATE))
            .step(
                    CLOSED,
                    step -> step.after(ACCEPTED, TABLED_FOR_DISCUSSION, LIABILITY_PROPOSED)
                            .modelled())
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ALLOWED, DEADLINE, DEADLINE_OF_QUESTION);

    /** The procedures. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(AT_SESSIONS, BETWEEN_THEM);
}
