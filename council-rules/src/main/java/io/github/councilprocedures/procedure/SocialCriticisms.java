package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.front.FrontFacts.ANSWERED_ON;
import static io.github.councilprocedures.front.FrontFacts.PROPOSAL;
import static io.github.councilprocedures.front.FrontFacts.RECEIVED_ON;
import static io.github.councilprocedures.front.SocialCriticismFacts.ACCEPTED;
import static io.github.councilprocedures.front.SocialCriticismFacts.ANSWER_PAPERS;
import static io.github.councilprocedures.front.SocialCriticismFacts.CASE;
import static io.github.councilprocedures.front.SocialCriticismFacts.SOCIAL_CRITICISM;
import static io.github.councilprocedures.front.SocialCriticismStep.ANSWERED;
import static io.github.councilprocedures.front.SocialCriticismStep.CRITICISED;
import static io.github.councilprocedures.front.SocialCriticismStep.DRAFT_SENT;
import static io.github.councilprocedures.front.SocialCriticismStep.REPORTED_TO_ISSUER;
import static io.github.councilprocedures.front.SocialCriticismStep.SUBMITTED;
import static io.github.councilprocedures.instrument.Instruments.FRONT_LAW_75_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.front.SocialCriticismStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * What the Fatherland Front says to the authorities of a locality, and what they answer: social criticism of drafts (phản biện xã
 * hội) and proposals (kiến nghị của Mặt trận).
 */
final class SocialCriticisms {

    private SocialCriticisms() {}

    /** A draft is sent fifteen days before it is submitted (chậm nhất 15 ngày trước khi trình). */
    static final Rule<SocialCriticism> DRAFT = Rule.about(SOCIAL_CRITICISM, "front.criticism.draft")
            .titled("Gửi dự thảo văn bản để phản biện xã hội", "Draft sent for social criticism")
            .because(
                    "Mặt trận cần thời gian lấy ý kiến trước khi văn bản được trình ban hành.",
                    "The Front needs time to gather opinions before the text is submitted.")
            .governedBy(CASE.day(SUBMITTED))
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(36).clause(1))
            .requires(CASE.day(DRAFT_SENT).atLeast(15, CALENDAR_DAYS).before(CASE.day(SUBMITTED)))
            .otherwise(
                    "Dự thảo trình ngày {submittedOn} phải được gửi Mặt trận phản biện chậm nhất ngày {due}; đã gửi ngày"
                            + " {draftSentOn}.",
                    "The draft submitted on {submittedOn} had to be sent to the Front by {due}; it was sent on"
                            + " {draftSentOn}.");

    /** The drafter answers in writing (trả lời bằng văn bản); the law sets no day. */
    static final Rule<SocialCriticism> ANSWER = Rule.about(SOCIAL_CRITICISM, "front.criticism.answer")
            .titled("Trả lời ý kiến phản biện bằng văn bản", "Written answer to a social criticism")
            .because(
                    "Mặt trận phải biết ý kiến phản biện được tiếp thu đến đâu.",
                    "The Front has to know what became of its criticism.")
            .leavingOut("Trả lời trong bao nhiêu ngày: luật không nói.", "Within how many days: the law does not say.")
            .governedBy(CASE.day(CRITICISED))
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(36).clause(3))
            .requires(present(CASE.day(ANSWERED)))
            .otherwise(
                    "Ý kiến phản biện chưa được trả lời bằng văn bản.", "The criticism was not answered in writing.");

    /** What is not accepted is explained (không tiếp thu thì phải giải trình). */
    static final Rule<SocialCriticism> EXPLANATION = Rule.about(SOCIAL_CRITICISM, "front.criticism.explanation")
            .titled("Giải trình khi không tiếp thu ý kiến phản biện", "Explanation of what is not accepted")
            .because(
                    "Không tiếp thu mà không nói lý do thì phản biện không còn ý nghĩa.",
                    "A criticism that is turned down without a reason is of no use.")
            .appliesWhen(ACCEPTED.is(false))
            .governedBy(CASE.day(CRITICISED))
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(36).clause(3))
            .requires(ANSWER_PAPERS.includes(CaseDocument.EXPLANATION))
            .otherwise(
                    "Có ý kiến phản biện không được tiếp thu nhưng trả lời thiếu: {lacking}.",
                    "Part of the criticism was not accepted, and the answer lacks: {lacking}.");

    /** The issuing body is told of the criticism (báo cáo ý kiến phản biện với cơ quan ban hành). */
    static final Rule<SocialCriticism> REPORTED = Rule.about(SOCIAL_CRITICISM, "front.criticism.reported")
            .titled(
                    "Báo cáo ý kiến phản biện với cơ quan ban hành văn bản",
                    "Social criticism reported to the issuing body")
            .because(
                    "Người quyết định phải biết ý kiến phản biện, không chỉ người soạn thảo.",
                    "Those who decide have to know of the criticism, and not the drafter alone.")
            .governedBy(CASE.day(CRITICISED))
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(36).clause(3))
            .requires(present(CASE.day(REPORTED_TO_ISSUER)))
            .otherwise(
                    "Ý kiến phản biện chưa được báo cáo với cơ quan ban hành văn bản.",
                    "The criticism was not reported to the issuing body.");

    /** A proposal of the Front is answered (giải quyết, trả lời kiến nghị của Mặt trận); the law sets no day. */
    static final Rule<FrontProposal> PROPOSAL_ANSWERED = Rule.about(PROPOSAL, "front.proposal.answer")
            .titled(
                    "Chính quyền địa phương trả lời kiến nghị của Mặt trận",
                    "Answer of the local authorities to a proposal of the Front")
            .because(
                    "Chính quyền địa phương phải lắng nghe, giải quyết và trả lời kiến nghị của Mặt trận.",
                    "The authorities of a locality have to listen to the Front, settle what it proposes and answer.")
            .leavingOut("Trả lời trong bao nhiêu ngày: luật không nói.", "Within how many days: the law does not say.")
            .governedBy(RECEIVED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(15).clause(4))
            .requires(present(ANSWERED_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(7).clause(4))
            .requires(present(ANSWERED_ON))
            .otherwise("Kiến nghị của Mặt trận chưa được trả lời.", "The proposal of the Front was not answered.");

    /** Social criticism of a draft (Điều 36); that the Front answers at all is no duty of this article. */
    static final Procedure<SocialCriticism, SocialCriticismStep> OF_A_DRAFT = Procedure.of(
                    SOCIAL_CRITICISM, CASE, "front.criticism")
            .titled("Phản biện xã hội đối với dự thảo văn bản", "Social criticism of a draft")
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(36))
            .step(
                    DRAFT_SENT,
                    step -> step.to(Actor.FATHERLAND_FRONT)
                            .due(DRAFT)
                            .under(FRONT_LAW_75_2015.article(36).clause(1)))
            .step(CRITICISED, step -> step.after(DRAFT_SENT).modelled())
            .step(
                    ANSWERED,
                    step -> step.after(CRITICISED, ANSWERED)
                            .by(Actor.DRAFTER)
                            .to(Actor.FATHERLAND_FRONT)
                            .with(CaseDocument.LETTER)
                            .due(ANSWER)
                            .repeatable()
                            .under(FRONT_LAW_75_2015.article(36).clause(3)))
            .step(
                    REPORTED_TO_ISSUER,
                    step -> step.after(CRITICISED, ANSWERED)
                            .by(Actor.DRAFTER)
                            .to(Actor.ISSUER)
                            .due(REPORTED)
                            .under(FRONT_LAW_75_2015.article(36).clause(3)))
            .step(
                    SUBMITTED,
                    step -> step.after(DRAFT_SENT, CRITICISED, ANSWERED, REPORTED_TO_ISSUER)
                            .under(FRONT_LAW_75_2015.article(36).clause(1)))
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(DRAFT, ANSWER, EXPLANATION, REPORTED, PROPOSAL_ANSWERED);

    /** The procedures whose steps are data. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(OF_A_DRAFT);
}
