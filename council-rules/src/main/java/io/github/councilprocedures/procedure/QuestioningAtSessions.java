package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.procedure.Questions.untilLaw121;
import static io.github.councilprocedures.question.QuestionChannel.AT_SITTING;
import static io.github.councilprocedures.question.QuestionFacts.BROADCAST;
import static io.github.councilprocedures.question.QuestionFacts.CASE;
import static io.github.councilprocedures.question.QuestionFacts.CHANNEL;
import static io.github.councilprocedures.question.QuestionFacts.LEVEL;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONING;
import static io.github.councilprocedures.question.QuestionFacts.RESOLUTION_PARTS;
import static io.github.councilprocedures.question.QuestionFacts.SETTING;
import static io.github.councilprocedures.question.QuestionFacts.SITTING_ON;
import static io.github.councilprocedures.question.QuestionStep.ANSWERED_ORALLY;
import static io.github.councilprocedures.question.QuestionStep.ASKED;
import static io.github.councilprocedures.question.QuestionStep.CLOSED;
import static io.github.councilprocedures.question.QuestionStep.DIGESTED;
import static io.github.councilprocedures.question.QuestionStep.GROUP_DECIDED;
import static io.github.councilprocedures.question.QuestionStep.GROUP_PROPOSED;
import static io.github.councilprocedures.question.QuestionStep.IMPLEMENTATION_REPORTED;
import static io.github.councilprocedures.question.QuestionStep.RESOLVED;
import static io.github.councilprocedures.question.QuestionStep.SLIP_SENT;
import static io.github.councilprocedures.question.QuestionStep.WRITTEN_ANSWERED;
import static io.github.councilprocedures.question.QuestionStep.WRITTEN_ANSWER_ORDERED;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.question.Broadcast;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/** Questioning at a session (chất vấn tại kỳ họp): from the slip to the resolution, in public. */
final class QuestioningAtSessions {

    private QuestioningAtSessions() {}

    /** The slip is sent before the sitting (gửi phiếu chất vấn trước phiên chất vấn); no law says how many days. */
    static final Rule<Questioning> SLIP_BEFORE_SITTING = untilLaw121(Rule.about(
                            QUESTIONING, "question.slip.before-sitting")
                    .titled("Gửi phiếu chất vấn trước phiên chất vấn", "Slip sent before the sitting")
                    .because(
                            "Thường trực HĐND cần phiếu để tổng hợp trước khi họp.",
                            "The Standing Committee needs the slips to digest them in time.")
                    .leavingOut(
                            "Giờ gửi: phiếu gửi trong ngày chất vấn được coi là gửi trước.",
                            "The hour: a slip sent on the day of the sitting counts as sent before it.")
                    .appliesWhen(SETTING.is(AT_SESSION))
                    .governedBy(SITTING_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(60).clause(1))
                    .requires(CASE.day(SLIP_SENT).atLeast(0, CALENDAR_DAYS).before(SITTING_ON)))
            .otherwise(
                    "Phiếu chất vấn gửi ngày {slipSentOn}, sau phiên chất vấn ngày {sittingOn}.",
                    "The slip was sent on {slipSentOn}, after the sitting of {sittingOn}.");

    /** What a resolution on questioning holds (nghị quyết về chất vấn); the council need not adopt one. */
    static final Rule<Questioning> RESOLUTION = Rule.about(QUESTIONING, "question.resolution.parts")
            .titled("Nội dung nghị quyết về chất vấn", "What a resolution on questioning holds")
            .because(
                    "Nghị quyết phải cho biết ai khắc phục điều gì, khi nào và báo cáo ra sao.",
                    "The resolution tells who corrects what, by when, and how it is reported.")
            .appliesWhen(SETTING.is(AT_SESSION), present(CASE.day(RESOLVED)))
            .governedBy(SITTING_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(60).clause(5),
                    LAW_87_2015.article(15).clause(5),
                    LAW_87_2015.article(65).clause(2))
            .requires(RESOLUTION_PARTS.includes(
                    ResolutionPart.ASSESSMENT,
                    ResolutionPart.CORRECTION_TIME,
                    ResolutionPart.IMPLEMENTATION,
                    ResolutionPart.REPORTING))
            .from("2026-03-01")
            .under(
                    RESOLUTION_114_2025.article(24),
                    LAW_121_2025.article(28).clause(1).point("c"))
            .notEncoded()
            .otherwise(
                    "Nghị quyết về chất vấn còn thiếu: {lacking}.", "The resolution on questioning lacks: {lacking}.");

    /** The sitting of a province is broadcast live (phát thanh, truyền hình trực tiếp) unless the council decides otherwise. */
    static final Rule<Questioning> LIVE = untilLaw121(Rule.about(QUESTIONING, "question.broadcast")
                    .titled(
                            "Phát thanh, truyền hình trực tiếp phiên chất vấn",
                            "Live broadcast of a questioning sitting")
                    .because(
                            "Cử tri được trực tiếp theo dõi đại biểu chất vấn.",
                            "Voters can watch their delegates ask.")
                    .appliesWhen(SETTING.is(AT_SESSION), LEVEL.is(PROVINCE), CHANNEL.is(AT_SITTING))
                    .governedBy(SITTING_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(60).clause(6))
                    .requires(BROADCAST.oneOf(Broadcast.LIVE, Broadcast.COUNCIL_DECIDED_OTHERWISE)))
            .otherwise("Phiên chất vấn {broadcast}.", "The questioning sitting was {broadcast}.");

    /**
     * The steps of a question at a session. Minutes are no paper of a step: no clause names them. The digest of the questions
     * as a paper is of the organisation laws.
     */
    static final Procedure<Questioning, QuestionStep> AT_SESSIONS = Procedure.of(QUESTIONING, CASE, "question.session")
            .titled("Chất vấn tại kỳ họp", "Questioning at a session")
            .where(SETTING, AT_SESSION)
            .from("2016-07-01")
            .under(LAW_87_2015.article(60))
            .step(
                    SLIP_SENT,
                    step -> step.by(Actor.DELEGATE)
                            .with(CaseDocument.QUESTION_SLIP)
                            .to(Actor.STANDING_COMMITTEE)
                            .due(SLIP_BEFORE_SITTING)
                            .under(LAW_87_2015.article(60).clause(1)))
            .step(
                    DIGESTED,
                    step -> step.after(SLIP_SENT)
                            .by(Actor.STANDING_COMMITTEE)
                            .under(
                                    LAW_87_2015.article(60).clause(1),
                                    LAW_87_2015.article(60).clause(2)))
            .step(
                    GROUP_PROPOSED,
                    step -> step.after(DIGESTED)
                            .by(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.PROPOSAL)
                            .to(Actor.COUNCIL)
                            .under(LAW_87_2015.article(60).clause(2)))
            .step(
                    GROUP_DECIDED,
                    step -> step.after(GROUP_PROPOSED)
                            .by(Actor.COUNCIL)
                            .with(CaseDocument.DECISION)
                            .under(LAW_87_2015.article(60).clause(2)))
            .step(
                    ASKED,
                    step -> QuestioningSittings.asked(
                            step, LAW_87_2015.article(60).clause(3)))
            .step(
                    ANSWERED_ORALLY,
                    step -> QuestioningSittings.answeredOrally(
                            step, LAW_87_2015.article(60).clause(3)))
            .step(
                    WRITTEN_ANSWER_ORDERED,
                    step -> QuestioningSittings.writtenAnswerOrdered(
                            step, Actor.COUNCIL, LAW_87_2015.article(60).clause(4)))
            .step(
                    WRITTEN_ANSWERED,
                    step -> QuestioningSittings.writtenAnswered(
                            step, LAW_87_2015.article(60).clause(4)))
            .step(
                    RESOLVED,
                    step -> step.after(ANSWERED_ORALLY, WRITTEN_ANSWERED)
                            .by(Actor.COUNCIL)
                            .with(CaseDocument.RESOLUTION)
                            .under(LAW_87_2015.article(60).clause(5)))
            .step(
                    IMPLEMENTATION_REPORTED,
                    step -> step.after(ANSWERED_ORALLY, WRITTEN_ANSWERED, RESOLVED)
                            .by(Actor.QUESTIONED_PERSON)
                            .with(CaseDocument.REPORT)
                            .to(Actor.STANDING_COMMITTEE)
                            .due(Promises.REPORT)
                            .under(LAW_87_2015.article(60).clause(7)))
            .step(
                    CLOSED,
                    step -> step.after(ANSWERED_ORALLY, WRITTEN_ANSWERED, RESOLVED, IMPLEMENTATION_REPORTED)
                            .modelled())
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SLIP_BEFORE_SITTING, RESOLUTION, LIVE);

    /** The procedure. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(AT_SESSIONS);
}
