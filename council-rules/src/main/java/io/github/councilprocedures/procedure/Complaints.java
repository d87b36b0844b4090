package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.CITIZEN_RECEPTION_LAW_42_2013;
import static io.github.councilprocedures.instrument.Instruments.COMPLAINT_LAW_02_2011;
import static io.github.councilprocedures.instrument.Instruments.DECREE_124_2020;
import static io.github.councilprocedures.instrument.Instruments.DECREE_155_2026;
import static io.github.councilprocedures.instrument.Instruments.LAW_136_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_116_2025;
import static io.github.councilprocedures.letter.ComplaintInstance.FIRST;
import static io.github.councilprocedures.letter.ComplaintInstance.SECOND;
import static io.github.councilprocedures.letter.Complexity.COMPLEX;
import static io.github.councilprocedures.letter.Complexity.ORDINARY;
import static io.github.councilprocedures.letter.Complexity.VERY_COMPLEX;
import static io.github.councilprocedures.letter.LetterFacts.ACCEPTANCE_DECIDED_ON;
import static io.github.councilprocedures.letter.LetterFacts.CASE;
import static io.github.councilprocedures.letter.LetterFacts.COMPLEXITY;
import static io.github.councilprocedures.letter.LetterFacts.COMPLEX_GROUND;
import static io.github.councilprocedures.letter.LetterFacts.COMPLEX_RECORDED_ON;
import static io.github.councilprocedures.letter.LetterFacts.COURSE;
import static io.github.councilprocedures.letter.LetterFacts.DECISION_SENT_ON;
import static io.github.councilprocedures.letter.LetterFacts.INSTANCE;
import static io.github.councilprocedures.letter.LetterFacts.KIND;
import static io.github.councilprocedures.letter.LetterFacts.LETTER;
import static io.github.councilprocedures.letter.LetterFacts.REACHED_ON;
import static io.github.councilprocedures.letter.LetterFacts.RECEIVED_BY;
import static io.github.councilprocedures.letter.LetterFacts.REMOTE;
import static io.github.councilprocedures.letter.LetterKind.COMPLAINT;
import static io.github.councilprocedures.letter.LetterStep.ACCEPTED;
import static io.github.councilprocedures.letter.LetterStep.FORWARDED;
import static io.github.councilprocedures.letter.LetterStep.GUIDED;
import static io.github.councilprocedures.letter.LetterStep.KEPT;
import static io.github.councilprocedures.letter.LetterStep.OWN_COMPETENCE;
import static io.github.councilprocedures.letter.LetterStep.REGISTERED;
import static io.github.councilprocedures.letter.LetterStep.RESOLVED;
import static io.github.councilprocedures.letter.LetterStep.RESULT_TO_FORWARDER;
import static io.github.councilprocedures.letter.LetterStep.SORTED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.letter.CitizenLetter;
import io.github.councilprocedures.letter.ComplexGround;
import io.github.councilprocedures.letter.LetterCourse;
import io.github.councilprocedures.letter.LetterStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * A complaint (đơn khiếu nại) that a council body, a delegate or the Front received, and how the competent body settles it. What is
 * said at a voter contact and is a complaint goes this way too, not that of petitions (C28).
 *
 * <p>The law mixes calendar days and working days (C2), so each number carries its unit.
 */
final class Complaints {

    private Complaints() {}

    /** It is accepted within 10 days of receipt, since 2026-07-01 within 7 working days; or refused with reasons. */
    static final Rule<CitizenLetter> ACCEPTANCE = Rule.about(LETTER, "letter.complaint.acceptance")
            .titled("Thụ lý khiếu nại", "Acceptance of a complaint")
            .because(
                    "Người khiếu nại phải sớm biết khiếu nại của mình có được giải quyết hay không.",
                    "Who complains must soon learn whether his complaint will be settled.")
            .leavingOut(
                    "Thông báo thụ lý cho người khiếu nại và nơi chuyển đơn; những khiếu nại không được thụ lý (Điều 11).",
                    "The notice of acceptance to the complainant and the forwarder; which complaints cannot be accepted"
                            + " (Article 11).")
            .appliesWhen(KIND.is(COMPLAINT), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(REACHED_ON)
            .from("2012-07-01")
            .under(
                    COMPLAINT_LAW_02_2011.article(27),
                    COMPLAINT_LAW_02_2011.article(36).clause(1))
            .requires(ACCEPTANCE_DECIDED_ON.within(10, CALENDAR_DAYS).after(REACHED_ON))
            .from("2026-07-01")
            .under(DECREE_124_2020.article(16).clause(1), DECREE_155_2026.article(10))
            .requires(ACCEPTANCE_DECIDED_ON.within(7, WORKING_DAYS).after(REACHED_ON))
            .otherwise(
                    "Nhận khiếu nại ngày {reachedOn}, phải thụ lý hoặc thông báo không thụ lý chậm nhất ngày {due}; đã thực hiện ngày"
                            + " {acceptanceDecidedOn}.",
                    "The complaint came on {reachedOn} and was to be accepted or refused by {due}; that was done on"
                            + " {acceptanceDecidedOn}.");

    /** A complex case is determined in writing on one of seven grounds (vụ việc phức tạp). */
    static final Rule<CitizenLetter> COMPLEXITY_RECORDED = Rule.about(LETTER, "letter.complaint.complexity")
            .titled("Xác định vụ việc khiếu nại phức tạp", "A complex complaint is determined in writing")
            .because(
                    "Kéo dài thời hạn phải có căn cứ và kiểm tra được.",
                    "Longer time needs a ground that can be checked.")
            .appliesWhen(KIND.is(COMPLAINT), COMPLEXITY.oneOf(COMPLEX, VERY_COMPLEX))
            .governedBy(CASE.day(ACCEPTED))
            .from("2026-07-01")
            .under(DECREE_124_2020.article("3a"), DECREE_155_2026.article(2))
            .requires(all(COMPLEX_GROUND.isNot(ComplexGround.OTHER), present(COMPLEX_RECORDED_ON)))
            .otherwise(
                    "Vụ việc được coi là phức tạp với căn cứ: {complexGround}, không thuộc bảy căn cứ được quy định.",
                    "The case was taken to be complex on this ground: {complexGround}, which is none of the seven.");

    /** It is settled within a time that depends on instance, complexity and place (thời hạn giải quyết khiếu nại). */
    static final Rule<CitizenLetter> SETTLEMENT = Rule.about(LETTER, "letter.complaint.settlement")
            .titled("Thời hạn giải quyết khiếu nại", "Time to settle a complaint")
            .because(
                    "Khiếu nại để lâu thì thiệt hại của công dân kéo dài theo.",
                    "The damage to a citizen lasts as long as his complaint lies.")
            .leavingOut(
                    "Khiếu nại quyết định kỷ luật cán bộ, công chức.",
                    "Complaints of officials about disciplinary decisions.")
            .appliesWhen(KIND.is(COMPLAINT), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(CASE.day(ACCEPTED))
            .from("2012-07-01")
            .under(COMPLAINT_LAW_02_2011.article(28), COMPLAINT_LAW_02_2011.article(37))
            .requires(INSTANCE.when(
                            FIRST,
                            REMOTE.when(false, settledWithin(30, 45))
                                    .when(true, settledWithin(45, 60))
                                    .under(COMPLAINT_LAW_02_2011.article(28)))
                    .when(
                            SECOND,
                            REMOTE.when(false, settledWithin(45, 60))
                                    .when(true, settledWithin(60, 70))
                                    .under(COMPLAINT_LAW_02_2011.article(37))))
            .from("2026-07-01")
            .under(LAW_136_2025)
            .notEncoded()
            .otherwise(
                    "Thụ lý ngày {acceptedOn}, phải giải quyết chậm nhất ngày {due}; đã giải quyết ngày {resolvedOn}.",
                    "Accepted on {acceptedOn}, to be settled by {due}; it was settled on {resolvedOn}.");

    /** The decision is sent, also to whom forwarded the complaint: 3 working days the first time, 7 days the second (C2). */
    static final Rule<CitizenLetter> DECISION_SENT = Rule.about(LETTER, "letter.complaint.decision-sent")
            .titled("Gửi quyết định giải quyết khiếu nại", "Decision on a complaint is sent")
            .because(
                    "Người khiếu nại và nơi chuyển đơn cần quyết định để biết và để khiếu nại tiếp, khởi kiện.",
                    "Complainant and forwarder need the decision to know of it, to complain further or to sue.")
            .leavingOut(
                    "Gửi cho từng người, từng cơ quan được ghi chung một ngày.",
                    "That it is sent to each person and body is recorded as one day.")
            .appliesWhen(KIND.is(COMPLAINT), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(CASE.day(RESOLVED))
            .from("2012-07-01")
            .under(
                    COMPLAINT_LAW_02_2011.article(32),
                    COMPLAINT_LAW_02_2011.article(41).clause(1))
            .requires(INSTANCE.when(
                            FIRST,
                            DECISION_SENT_ON
                                    .within(3, WORKING_DAYS)
                                    .after(CASE.day(RESOLVED))
                                    .under(COMPLAINT_LAW_02_2011.article(32)))
                    .when(
                            SECOND,
                            DECISION_SENT_ON
                                    .within(7, CALENDAR_DAYS)
                                    .after(CASE.day(RESOLVED))
                                    .under(COMPLAINT_LAW_02_2011.article(41).clause(1))))
            .otherwise(
                    "Giải quyết ngày {resolvedOn}, phải gửi quyết định chậm nhất ngày {due}; đã gửi ngày {decisionSentOn}.",
                    "Settled on {resolvedOn}, the decision was to be sent by {due}; it was sent on {decisionSentOn}.");

    /** What the Front forwarded is answered to the Front in writing within 7 days (07 ngày). */
    static final Rule<CitizenLetter> RESULT_TO_FRONT = Rule.about(LETTER, "letter.complaint.front")
            .titled("Thông báo kết quả cho Mặt trận đã chuyển khiếu nại", "Result notified to the Fatherland Front")
            .because(
                    "Mặt trận đại diện, bảo vệ quyền lợi của nhân dân nên phải biết kết quả.",
                    "The Front stands up for the people's rights and so must know the result.")
            .appliesWhen(KIND.is(COMPLAINT), RECEIVED_BY.is(Actor.FATHERLAND_FRONT), COURSE.is(LetterCourse.SETTLEMENT))
            .governedBy(CASE.day(RESOLVED))
            .from("2012-07-01")
            .under(COMPLAINT_LAW_02_2011.article(66).clause(2))
            .requires(CASE.day(RESULT_TO_FORWARDER).within(7, CALENDAR_DAYS).after(CASE.day(RESOLVED)))
            .otherwise(
                    "Giải quyết ngày {resolvedOn}, phải thông báo cho Mặt trận chậm nhất ngày {due}; đã thông báo ngày"
                            + " {resultToForwarderOn}.",
                    "Settled on {resolvedOn}, to be notified to the Front by {due}; it was notified on"
                            + " {resultToForwarderOn}.");

    /** The way of a complaint (đơn khiếu nại). */
    static final Procedure<CitizenLetter, LetterStep> COMPLAINTS = LetterProcedures.besideTheLine(LetterProcedures.told(
                    LetterProcedures.received(Procedure.of(LETTER, CASE, "letter.complaint")
                                    .titled("Xử lý đơn khiếu nại", "Handling of a complaint")
                                    .where(KIND, COMPLAINT)
                                    .from("2014-07-01")
                                    .under(
                                            CITIZEN_RECEPTION_LAW_42_2013
                                                    .article(26)
                                                    .clause(1),
                                            COMPLAINT_LAW_02_2011.article(27),
                                            COMPLAINT_LAW_02_2011.article(36)))
                            .step(
                                    SORTED,
                                    step -> step.after(REGISTERED)
                                            .under(CITIZEN_RECEPTION_LAW_42_2013
                                                    .article(26)
                                                    .clause(1)))
                            .step(
                                    FORWARDED,
                                    step -> step.after(SORTED)
                                            .to(Actor.COMPETENT_BODY)
                                            .under(LetterProcedures.ofDelegates()))
                            .step(
                                    GUIDED,
                                    step -> step.after(SORTED).to(Actor.SENDER).under(LetterProcedures.ofDelegates()))
                            .step(KEPT, step -> step.after(SORTED).modelled())
                            .step(OWN_COMPETENCE, step -> step.after(SORTED).modelled())
                            .step(
                                    ACCEPTED,
                                    step -> step.after(FORWARDED, OWN_COMPETENCE)
                                            .by(Actor.COMPETENT_BODY, Actor.STANDING_COMMITTEE)
                                            .due(ACCEPTANCE)
                                            .under(
                                                    COMPLAINT_LAW_02_2011.article(27),
                                                    COMPLAINT_LAW_02_2011
                                                            .article(36)
                                                            .clause(1)))
                            .step(
                                    RESOLVED,
                                    step -> step.after(ACCEPTED)
                                            .by(Actor.COMPETENT_BODY, Actor.STANDING_COMMITTEE)
                                            .with(CaseDocument.SETTLEMENT_DECISION)
                                            .due(SETTLEMENT)
                                            .under(
                                                    COMPLAINT_LAW_02_2011.article(28),
                                                    COMPLAINT_LAW_02_2011.article(37))),
                    Letters.RESULT_TO_DELEGATE,
                    RESULT_TO_FRONT))
            .from("2026-07-01")
            .under(LAW_136_2025)
            .under(RESOLUTION_116_2025)
            .notEncoded()
            .build();

    /** Complaints know one degree of complexity; what somebody calls especially complex is complex. */
    private static Requirement<CitizenLetter> settledWithin(int ordinary, int complex) {
        return COMPLEXITY
                .when(ORDINARY, settledWithin(ordinary))
                .when(COMPLEX, settledWithin(complex))
                .when(VERY_COMPLEX, settledWithin(complex));
    }

    private static Requirement<CitizenLetter> settledWithin(int days) {
        return CASE.day(RESOLVED).within(days, CALENDAR_DAYS).after(CASE.day(ACCEPTED));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(ACCEPTANCE, COMPLEXITY_RECORDED, SETTLEMENT, DECISION_SENT, RESULT_TO_FRONT);

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(COMPLAINTS);
}
