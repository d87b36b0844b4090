package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.ANSWERED;
import static io.github.councilprocedures.casefile.HearingStep.ASKED;
import static io.github.councilprocedures.casefile.HearingStep.ASKED_AGAIN;
import static io.github.councilprocedures.casefile.HearingStep.OTHERS_ANSWERED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_594_2022;
import static io.github.councilprocedures.law.Evidence.RECALLED;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.procedure.Questions.untilLaw121;
import static io.github.councilprocedures.question.QuestionChannel.AT_SITTING;
import static io.github.councilprocedures.question.QuestionFacts.ANSWERING_MINUTES;
import static io.github.councilprocedures.question.QuestionFacts.ASKING_MINUTES;
import static io.github.councilprocedures.question.QuestionFacts.CHANNEL;
import static io.github.councilprocedures.question.QuestionFacts.DEBATING_MINUTES;
import static io.github.councilprocedures.question.QuestionFacts.GROUP_CRITERION;
import static io.github.councilprocedures.question.QuestionFacts.GROUP_GROUNDS;
import static io.github.councilprocedures.question.QuestionFacts.HEARING;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONING;
import static io.github.councilprocedures.question.QuestionFacts.SETTING;
import static io.github.councilprocedures.question.QuestionFacts.SITTING_ON;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.question.GroupCriterion;
import io.github.councilprocedures.question.GroupGround;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Step;
import java.util.List;

/**
 * Questioning sittings (phiên chất vấn), at a session and at a meeting of the Standing Committee alike: how issues are
 * chosen, who speaks in turn, and for how long.
 */
final class QuestioningSittings {

    private QuestioningSittings() {}

    // The steps that Articles 60 and 69 tell alike.

    /** A delegate asks, and asks again where he does not agree (nêu chất vấn, chất vấn lại). */
    static Step<QuestionStep> asked(Step<QuestionStep> step, Citation turns) {
        return step.after(QuestionStep.GROUP_DECIDED, QuestionStep.ANSWERED_ORALLY)
                .by(Actor.DELEGATE)
                .repeatable()
                .under(turns.point("a"), turns.point("c"));
    }

    /** The person questioned answers himself (trả lời trực tiếp). */
    static Step<QuestionStep> answeredOrally(Step<QuestionStep> step, Citation turns) {
        return step.after(QuestionStep.ASKED)
                .by(Actor.QUESTIONED_PERSON)
                .repeatable()
                .under(turns.point("b"));
    }

    /** An answer in writing is allowed (cho trả lời bằng văn bản). */
    static Step<QuestionStep> writtenAnswerOrdered(Step<QuestionStep> step, Actor decider, Citation clause) {
        return step.after(QuestionStep.DIGESTED, QuestionStep.GROUP_DECIDED, QuestionStep.ASKED)
                .by(decider)
                .with(CaseDocument.DECISION)
                .under(clause);
    }

    /** The answer in writing is sent (gửi văn bản trả lời). */
    static Step<QuestionStep> writtenAnswered(Step<QuestionStep> step, Citation clause) {
        return step.after(QuestionStep.WRITTEN_ANSWER_ORDERED)
                .by(Actor.QUESTIONED_PERSON)
                .with(CaseDocument.LETTER)
                .to(Actor.DELEGATE, Actor.STANDING_COMMITTEE)
                .due(WrittenAnswers.DEADLINE_OF_QUESTION)
                .under(clause);
    }

    private static final Requirement<Questioning> ALL_GROUNDS = GROUP_GROUNDS.includes(
            GroupGround.PROGRAMME, GroupGround.VOTERS, GroupGround.SOCIAL_CONCERN, GroupGround.SLIPS);

    /** On what issues and persons are chosen (căn cứ chọn nhóm vấn đề, người bị chất vấn). */
    static final Rule<Questioning> GROUNDS = untilLaw121(Rule.about(QUESTIONING, "question.group.grounds")
                    .titled("Căn cứ chọn nhóm vấn đề, người bị chất vấn", "On what issues and persons are chosen")
                    .because(
                            "Việc chọn phải dựa vào điều cử tri và đại biểu quan tâm, không tùy ý.",
                            "The choice rests on what voters and delegates care about, not on discretion.")
                    .appliesWhen(CHANNEL.is(AT_SITTING))
                    .governedBy(SITTING_ON)
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(60).clause(2),
                            LAW_87_2015.article(69).clause(1))
                    .requires(SETTING.when(
                                    AT_SESSION,
                                    ALL_GROUNDS.under(LAW_87_2015.article(60).clause(2)))
                            .when(
                                    BETWEEN_SESSIONS,
                                    ALL_GROUNDS.under(LAW_87_2015.article(69).clause(1)))))
            .otherwise(
                    "Nhóm vấn đề chất vấn được chọn mà chưa dựa vào: {lacking}.",
                    "The issues were chosen without resting on: {lacking}.");

    /** The criterion that a group of issues meets (tiêu chí lựa chọn nhóm vấn đề). */
    static final Rule<Questioning> CRITERION = untilLaw121(Rule.about(QUESTIONING, "question.group.criterion")
                    .titled("Tiêu chí lựa chọn nhóm vấn đề chất vấn", "Criteria of a group of issues")
                    .because(
                            "Thời gian chất vấn có hạn nên chỉ dành cho vấn đề đáng chất vấn.",
                            "The time for questions is short and goes to issues that deserve it.")
                    .leavingOut(
                            "Nghị quyết 594 chỉ được biết qua bản tóm tắt: không rõ điều nào, và ngày ban hành được lấy làm ngày có hiệu lực.",
                            "Resolution 594 is known from a summary only: without the article, and its day of issue is taken for its first day in force.")
                    .appliesWhen(CHANNEL.is(AT_SITTING))
                    .governedBy(SITTING_ON)
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(60).clause(2),
                            LAW_87_2015.article(69).clause(1))
                    .silent()
                    .from("2022-09-12")
                    .under(RESOLUTION_594_2022)
                    .knownBy(REPORTED)
                    .requires(GROUP_CRITERION.oneOf(
                            GroupCriterion.PRESSING,
                            GroupCriterion.SIGNS_OF_VIOLATION,
                            GroupCriterion.ANSWER_DISPUTED,
                            GroupCriterion.MANAGEMENT)))
            .otherwise(
                    "Nhóm vấn đề chất vấn không thuộc tiêu chí nào trong: {allowed}.",
                    "The group of issues meets none of: {allowed}.");

    private static final Requirement<Questioning> IN_TURN =
            HEARING.inOrder(once(ASKED), once(ANSWERED), maybe(ASKED_AGAIN), maybe(OTHERS_ANSWERED));

    /**
     * Who speaks in turn (trình tự chất vấn): the delegate asks, the person questioned answers himself, the delegate may ask
     * again, others may add. An answer of others alone leaves that of the person questioned out: it cannot be delegated.
     */
    static final Rule<Questioning> ORDER = untilLaw121(Rule.about(QUESTIONING, "question.hearing.order")
                    .titled("Trình tự tại phiên chất vấn", "Turns at a questioning sitting")
                    .because(
                            "Người bị chất vấn phải tự mình trả lời; người khác chỉ trả lời thêm.",
                            "The person questioned answers himself; others only add.")
                    .leavingOut(
                            "Câu trả lời có đầy đủ, có nêu trách nhiệm và biện pháp khắc phục hay không.",
                            "Whether the answer is full and states responsibility and measures.")
                    .appliesWhen(CHANNEL.is(AT_SITTING))
                    .governedBy(SITTING_ON)
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(60).clause(3),
                            LAW_87_2015.article(69).clause(2))
                    .requires(SETTING.when(
                                    AT_SESSION,
                                    IN_TURN.under(LAW_87_2015.article(60).clause(3)))
                            .when(
                                    BETWEEN_SESSIONS,
                                    IN_TURN.under(LAW_87_2015.article(69).clause(2)))))
            .otherwise(
                    "Bước “{step}” không đúng trình tự tại phiên chất vấn.",
                    "The turn “{step}” is out of the order of a questioning sitting.");

    /** How long one speaks (thời gian chất vấn, trả lời chất vấn): no law sets minutes; the council's regulation does. */
    static final Rule<Questioning> SPEAKING_TIME = untilLaw121(Rule.about(QUESTIONING, "question.speaking-time")
                    .titled("Thời gian nêu chất vấn, trả lời chất vấn", "Speaking times at a questioning sitting")
                    .because(
                            "Mỗi Hội đồng nhân dân tự quy định số phút trong quy chế của mình.",
                            "Each council sets the minutes in its own regulation.")
                    .appliesWhen(CHANNEL.is(AT_SITTING))
                    .governedBy(SITTING_ON)
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(60).clause(3),
                            LAW_87_2015.article(69).clause(2))
                    .leftToRegulation())
            .otherwise(
                    "Thời gian nêu chất vấn, trả lời hoặc tranh luận vượt mức quy định.",
                    "Asking, answering or debating took longer than the regulation allows.");

    /**
     * The minutes that the National Assembly keeps (thông lệ Quốc hội): asking 1, answering 3, debating 2. No law for
     * councils; off unless an application asks for what is only recalled.
     */
    static final Rule<Questioning> SPEAKING_TIME_OF_NATIONAL_ASSEMBLY = Rule.about(
                    QUESTIONING, "question.speaking-time.national-assembly")
            .titled(
                    "Thời gian chất vấn theo thông lệ của Quốc hội (không phải quy định đối với HĐND)",
                    "Speaking times as the National Assembly keeps them (no law for councils)")
            .because(
                    "Nhiều Hội đồng nhân dân làm theo Quốc hội; đây là thông lệ.",
                    "Many councils do as the National Assembly does; that is practice.")
            .leavingOut("Số đại biểu hỏi trong mỗi lượt (3 đến 5).", "How many delegates ask in a round (3 to 5).")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(CHANNEL.is(AT_SITTING))
            .always()
            .knownBy(RECALLED)
            .requires(all(ASKING_MINUTES.atMost(1), ANSWERING_MINUTES.atMost(3), DEBATING_MINUTES.atMost(2)))
            .otherwise(
                    "Nêu chất vấn {askingMinutes} phút, trả lời {answeringMinutes} phút, tranh luận {debatingMinutes} phút: dài"
                            + " hơn thông lệ của Quốc hội, không phải vi phạm pháp luật.",
                    "Asking took {askingMinutes} minutes, answering {answeringMinutes}, debating {debatingMinutes}: longer than"
                            + " in the National Assembly, which is no breach of law.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(GROUNDS, CRITERION, ORDER, SPEAKING_TIME, SPEAKING_TIME_OF_NATIONAL_ASSEMBLY);
}
