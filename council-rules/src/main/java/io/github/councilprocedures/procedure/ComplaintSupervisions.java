package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.CITIZEN;
import static io.github.councilprocedures.casefile.Actor.COMPETENT_BODY;
import static io.github.councilprocedures.casefile.Actor.SUPERIOR_BODY;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.review.ComplaintFacts.BODY;
import static io.github.councilprocedures.review.ComplaintFacts.CASE;
import static io.github.councilprocedures.review.ComplaintFacts.COMPLAINT;
import static io.github.councilprocedures.review.ComplaintFacts.MEANS;
import static io.github.councilprocedures.review.ComplaintFacts.SETTLEMENT_DUE_ON;
import static io.github.councilprocedures.review.ComplaintFacts.VIOLATION_FOUND;
import static io.github.councilprocedures.review.ComplaintMeans.ASSIGNED_COMMITTEE;
import static io.github.councilprocedures.review.ComplaintMeans.TEAM;
import static io.github.councilprocedures.review.ComplaintStep.ACCEPTED;
import static io.github.councilprocedures.review.ComplaintStep.AWAITING_SETTLEMENT;
import static io.github.councilprocedures.review.ComplaintStep.CLOSED;
import static io.github.councilprocedures.review.ComplaintStep.DISPUTED;
import static io.github.councilprocedures.review.ComplaintStep.ESCALATED_TO_SUPERIOR;
import static io.github.councilprocedures.review.ComplaintStep.FORWARDED;
import static io.github.councilprocedures.review.ComplaintStep.MET_COMPETENT_PERSON;
import static io.github.councilprocedures.review.ComplaintStep.MET_SUPERIOR;
import static io.github.councilprocedures.review.ComplaintStep.RECEIVED;
import static io.github.councilprocedures.review.ComplaintStep.REPORTED;
import static io.github.councilprocedures.review.ComplaintStep.REPORTED_TO_COMPETENT_BODY;
import static io.github.councilprocedures.review.ComplaintStep.SETTLED;
import static io.github.councilprocedures.review.ComplaintStep.STUDIED;
import static io.github.councilprocedures.review.ComplaintStep.SUPERVISING;
import static io.github.councilprocedures.review.ComplaintStep.VIOLATION_REQUESTED;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATE;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.review.ComplaintStep;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * How the settlement of complaints, denunciations and citizens' petitions is supervised (giám sát việc giải quyết khiếu nại, tố
 * cáo, kiến nghị của công dân): by the Standing Committee, by a committee, and by a delegate who forwards what he receives.
 *
 * <p>From 2026-03-01 Resolution 114/2025 details the law for the bodies, and leaves delegates out (S17): what they do with letters
 * is said elsewhere.
 */
final class ComplaintSupervisions {

    private ComplaintSupervisions() {}

    /** By which means the Standing Committee and committees supervise (tổ chức Đoàn giám sát, giao Ban). */
    static final Rule<ComplaintSupervision> MEANS_OF_SUPERVISION = untilLaw121(Rule.about(
                            COMPLAINT, "review.complaint.means")
                    .titled(
                            "Cách thức giám sát việc giải quyết khiếu nại, tố cáo",
                            "Means of supervising the settlement of complaints")
                    .because(
                            "Giám sát phải do một Đoàn hoặc một Ban chịu trách nhiệm tiến hành.",
                            "A team or a committee has to answer for what is found.")
                    .appliesWhen(BODY.oneOf(STANDING_COMMITTEE, COMMITTEE))
                    .governedBy(CASE.day(SUPERVISING))
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(73).clause(1),
                            LAW_87_2015.article(82).clause(1))
                    .requires(BODY.when(
                                    STANDING_COMMITTEE,
                                    MEANS.oneOf(TEAM, ASSIGNED_COMMITTEE)
                                            .under(LAW_87_2015.article(73).clause(1)))
                            .when(
                                    COMMITTEE,
                                    MEANS.is(TEAM).under(LAW_87_2015.article(82).clause(1)))))
            .otherwise(
                    "{body} giám sát bằng cách: {means}; luật quy định: {allowed}.",
                    "Means used by the {body}: {means}; the law provides for: {allowed}.");

    /** A damaging violation that is found has to be ended (yêu cầu chấm dứt vi phạm); the law sets no day. */
    static final Rule<ComplaintSupervision> VIOLATION_REQUEST = untilLaw121(Rule.about(
                            COMPLAINT, "review.complaint.violation-request")
                    .titled("Yêu cầu chấm dứt vi phạm khi phát hiện", "A violation found has to be ended")
                    .because(
                            "Thiệt hại phải được chặn lại kịp thời và người có trách nhiệm phải bị xử lý.",
                            "Damage is to be stopped in time, and those responsible dealt with.")
                    .leavingOut(
                            "“Kịp thời” là bao nhiêu ngày: luật không nói.",
                            "How many days “in time” means: the law does not say.")
                    .appliesWhen(BODY.oneOf(STANDING_COMMITTEE, COMMITTEE), VIOLATION_FOUND.is(true))
                    .governedBy(CASE.day(SUPERVISING))
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(73).clause(2),
                            LAW_87_2015.article(82).clause(2))
                    .requires(BODY.when(
                                    STANDING_COMMITTEE,
                                    present(CASE.day(VIOLATION_REQUESTED))
                                            .under(LAW_87_2015.article(73).clause(2)))
                            .when(
                                    COMMITTEE,
                                    present(CASE.day(VIOLATION_REQUESTED))
                                            .under(LAW_87_2015.article(82).clause(2)))))
            .otherwise(
                    "{body} phát hiện vi phạm gây thiệt hại nhưng không yêu cầu chấm dứt.",
                    "A damaging violation was found, and its end not required: {body}.");

    /** The body that settled reports: within 7 days to the Standing Committee, within 10 to a committee (S8). */
    static final Rule<ComplaintSupervision> REPLY = untilLaw121(Rule.about(COMPLAINT, "review.complaint.reply")
                    .titled("Báo cáo việc thực hiện yêu cầu", "Report on what was required")
                    .because(
                            "Chủ thể giám sát cần biết yêu cầu của mình đã được giải quyết thế nào.",
                            "Who required something has to know how it was settled.")
                    .appliesWhen(BODY.oneOf(STANDING_COMMITTEE, COMMITTEE))
                    .governedBy(CASE.day(SETTLED))
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(73).clause(2),
                            LAW_87_2015.article(82).clause(2))
                    .requires(BODY.when(
                                    STANDING_COMMITTEE,
                                    CASE.day(REPORTED)
                                            .within(7, CALENDAR_DAYS)
                                            .after(CASE.day(SETTLED))
                                            .under(LAW_87_2015.article(73).clause(2)))
                            .when(
                                    COMMITTEE,
                                    CASE.day(REPORTED)
                                            .within(10, CALENDAR_DAYS)
                                            .after(CASE.day(SETTLED))
                                            .under(LAW_87_2015.article(82).clause(2)))))
            .otherwise(
                    "Quyết định giải quyết ra ngày {settledOn} phải được báo cáo chậm nhất ngày {due}; đã báo cáo ngày"
                            + " {reportedOn}.",
                    "The settlement of {settledOn} had to be reported by {due}; it was reported on {reportedOn}.");

    /** What a delegate forwarded is settled within the time that another law sets (trong thời hạn do pháp luật quy định). */
    static final Rule<ComplaintSupervision> SETTLEMENT = Rule.about(COMPLAINT, "review.complaint.settlement")
            .titled("Giải quyết đơn do đại biểu chuyển", "Settlement of what a delegate forwarded")
            .because(
                    "Công dân và đại biểu chuyển đơn có quyền được trả lời đúng hạn.",
                    "The citizen and the delegate have a right to an answer in time.")
            .leavingOut(
                    "Thời hạn là bao nhiêu ngày: do luật khiếu nại, tố cáo và luật chuyên ngành quy định; hồ sơ nêu ngày cuối.",
                    "How many days that is: other laws say so, and the file states the last day.")
            .appliesWhen(BODY.is(DELEGATE))
            .governedBy(CASE.day(FORWARDED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(87).clause(2))
            .requires(CASE.day(SETTLED).within(0, CALENDAR_DAYS).after(SETTLEMENT_DUE_ON))
            .from("2026-03-01")
            .under(law121OfDelegates())
            .notEncoded()
            .otherwise(
                    "Phải giải quyết và thông báo cho đại biểu chậm nhất ngày {due}; đã giải quyết ngày {settledOn}.",
                    "It had to be settled, and the delegate told, by {due}; it was settled on {settledOn}.");

    /** Supervision by the Standing Committee (giám sát của Thường trực HĐND). */
    static final Procedure<ComplaintSupervision, ComplaintStep> BY_STANDING_COMMITTEE = bySupervisor(
            STANDING_COMMITTEE,
            Actor.STANDING_COMMITTEE,
            "standing-committee",
            "Thường trực HĐND giám sát việc giải quyết khiếu nại, tố cáo",
            "Supervision of complaints by the Standing Committee",
            LAW_87_2015.article(73).clause(1),
            LAW_87_2015.article(73).clause(2));

    /** Supervision by a committee (giám sát của Ban). */
    static final Procedure<ComplaintSupervision, ComplaintStep> BY_COMMITTEE = bySupervisor(
            COMMITTEE,
            Actor.COMMITTEE,
            "committee",
            "Ban giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân",
            "Supervision of complaints by a committee",
            LAW_87_2015.article(82).clause(1),
            LAW_87_2015.article(82).clause(2));

    /** What a delegate does with a complaint, and when he disagrees: three ways are open to him. */
    static final Procedure<ComplaintSupervision, ComplaintStep> BY_DELEGATE = Procedure.of(
                    COMPLAINT, CASE, "review.complaint.delegate")
            .titled(
                    "Đại biểu HĐND giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân",
                    "Supervision of complaints by a delegate")
            .where(BODY, DELEGATE)
            .from("2016-07-01")
            .under(LAW_87_2015.article(87))
            .step(RECEIVED, step -> step.by(Actor.DELEGATE).under(ofDelegates(1)))
            .step(STUDIED, step -> step.after(RECEIVED).by(Actor.DELEGATE).under(ofDelegates(1)))
            .step(
                    FORWARDED,
                    step -> step.after(STUDIED)
                            .by(Actor.DELEGATE)
                            .to(COMPETENT_BODY, CITIZEN)
                            .under(ofDelegates(1)))
            .step(
                    AWAITING_SETTLEMENT,
                    step -> step.after(FORWARDED, AWAITING_SETTLEMENT)
                            .by(Actor.DELEGATE)
                            .repeatable()
                            .under(ofDelegates(1)))
            .step(
                    SETTLED,
                    step -> step.after(FORWARDED, AWAITING_SETTLEMENT)
                            .by(COMPETENT_BODY)
                            .to(Actor.DELEGATE)
                            .with(CaseDocument.NOTICE)
                            .due(SETTLEMENT)
                            .under(ofDelegates(2)))
            .step(ACCEPTED, step -> step.after(SETTLED).modelled())
            .step(DISPUTED, step -> step.after(SETTLED).by(Actor.DELEGATE).under(ofDelegates(2)))
            .step(
                    MET_COMPETENT_PERSON,
                    step -> step.after(DISPUTED)
                            .by(Actor.DELEGATE)
                            .to(COMPETENT_BODY)
                            .under(ofDelegates(2)))
            .step(
                    MET_SUPERIOR,
                    step -> step.after(DISPUTED)
                            .by(Actor.DELEGATE)
                            .to(SUPERIOR_BODY)
                            .under(ofDelegates(2)))
            .step(
                    REPORTED_TO_COMPETENT_BODY,
                    step -> step.after(DISPUTED)
                            .by(Actor.DELEGATE)
                            .to(COMPETENT_BODY)
                            .under(ofDelegates(2)))
            .step(
                    CLOSED,
                    step -> step.after(ACCEPTED, MET_COMPETENT_PERSON, MET_SUPERIOR, REPORTED_TO_COMPETENT_BODY)
                            .modelled())
            .from("2026-03-01")
            .under(law121OfDelegates())
            .notEncoded()
            .build();

    private static Procedure<ComplaintSupervision, ComplaintStep> bySupervisor(
            SupervisingBody body,
            Actor supervisor,
            String name,
            String vi,
            String en,
            Citation onMeans,
            Citation onViolations) {
        return Procedure.of(COMPLAINT, CASE, "review.complaint." + name)
                .titled(vi, en)
                .where(BODY, body)
                .from("2016-07-01")
                .under(onMeans, onViolations)
                .step(SUPERVISING, step -> step.by(supervisor).under(onMeans))
                .step(
                        VIOLATION_REQUESTED,
                        step -> step.after(SUPERVISING)
                                .by(supervisor)
                                .to(COMPETENT_BODY)
                                .under(onViolations))
                .step(
                        SETTLED,
                        step -> step.after(VIOLATION_REQUESTED)
                                .by(COMPETENT_BODY)
                                .with(CaseDocument.SETTLEMENT_DECISION)
                                .under(onViolations))
                .step(
                        REPORTED,
                        step -> step.after(SETTLED)
                                .by(COMPETENT_BODY)
                                .to(supervisor)
                                .with(CaseDocument.REPORT)
                                .due(REPLY)
                                .under(onViolations))
                .step(ACCEPTED, step -> step.after(REPORTED).modelled())
                .step(DISPUTED, step -> step.after(REPORTED).by(supervisor).under(onViolations))
                .step(
                        ESCALATED_TO_SUPERIOR,
                        step -> step.after(DISPUTED)
                                .by(supervisor)
                                .to(SUPERIOR_BODY)
                                .under(onViolations))
                .step(
                        CLOSED,
                        step -> step.after(SUPERVISING, ACCEPTED, ESCALATED_TO_SUPERIOR)
                                .modelled())
                .from("2026-03-01")
                .under(LAW_121_2025)
                .under(RESOLUTION_114_2025)
                .notEncoded()
                .build();
    }

    private static Rule.Draft<ComplaintSupervision> untilLaw121(Rule.Draft<ComplaintSupervision> draft) {
        return draft.from("2026-03-01")
                .under(LAW_121_2025)
                .under(RESOLUTION_114_2025)
                .notEncoded();
    }

    private static Citation ofDelegates(int clause) {
        return LAW_87_2015.article(87).clause(clause);
    }

    /** The two points that Resolution 114/2025 leaves out of what it details. */
    private static Citation[] law121OfDelegates() {
        return new Citation[] {
            LAW_121_2025.article(36).clause(1).point("d"),
            LAW_121_2025.article(36).clause(2).point("d")
        };
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(MEANS_OF_SUPERVISION, VIOLATION_REQUEST, REPLY, SETTLEMENT);

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(BY_STANDING_COMMITTEE, BY_COMMITTEE, BY_DELEGATE);
}
