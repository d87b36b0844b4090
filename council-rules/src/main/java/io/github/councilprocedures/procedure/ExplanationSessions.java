package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.CONCLUDED;
import static io.github.councilprocedures.casefile.HearingStep.EXPLAINED;
import static io.github.councilprocedures.casefile.HearingStep.ISSUES_RAISED;
import static io.github.councilprocedures.casefile.HearingStep.ISSUE_STATED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.supervision.ExplanationFacts.CARRIED_OUT;
import static io.github.councilprocedures.supervision.ExplanationFacts.CASE;
import static io.github.councilprocedures.supervision.ExplanationFacts.CLOSED_BY_DECISION;
import static io.github.councilprocedures.supervision.ExplanationFacts.DECIDED;
import static io.github.councilprocedures.supervision.ExplanationFacts.EXPLANATION_SESSION;
import static io.github.councilprocedures.supervision.ExplanationFacts.HEARING;
import static io.github.councilprocedures.supervision.ExplanationFacts.INVITED;
import static io.github.councilprocedures.supervision.ExplanationFacts.OPEN_TO_PUBLIC;
import static io.github.councilprocedures.supervision.ExplanationFacts.OTHERS_REQUIRED;
import static io.github.councilprocedures.supervision.ExplanationFacts.PROGRAMMED;
import static io.github.councilprocedures.supervision.ExplanationFacts.REQUIRED;
import static io.github.councilprocedures.supervision.ExplanationFacts.SESSION_ON;
import static io.github.councilprocedures.supervision.ExplanationFacts.STANDING_COMMITTEE_MEMBERS;
import static io.github.councilprocedures.supervision.ExplanationFacts.VOTES_FOR;
import static io.github.councilprocedures.supervision.ExplanationStep.CONCLUSION_DRAFTED;
import static io.github.councilprocedures.supervision.ExplanationStep.HELD;
import static io.github.councilprocedures.supervision.ExplanationStep.IMPLEMENTED;
import static io.github.councilprocedures.supervision.ExplanationStep.NOTIFIED;
import static io.github.councilprocedures.supervision.ExplanationStep.REFERRED_TO_COUNCIL;
import static io.github.councilprocedures.supervision.ExplanationStep.SENT;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.ExplanationMatter;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.ExplanationStep;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/** Explanation sessions of the Standing Committee (phiên giải trình): Law 87/2015, Article 72. */
final class ExplanationSessions {

    private ExplanationSessions() {}

    /** Who may be required to explain (người được yêu cầu giải trình). */
    static final Rule<ExplanationSession> TARGET = since2026(Rule.about(
                            EXPLANATION_SESSION, "supervision.explanation.target")
                    .titled("Người được yêu cầu giải trình", "Persons required to explain")
                    .because(
                            "Giải trình là trách nhiệm của người đứng đầu trước HĐND bầu ra họ.",
                            "To explain is a duty of those whom the council elects, to its organ.")
                    .governedBy(SESSION_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(72).clause(1))
                    .requires(all(
                            present(REQUIRED),
                            any(
                                    OTHERS_REQUIRED.is(false),
                                    unclear(
                                            "Điều 72 nêu thành viên UBND, Chánh án, Viện trưởng; luật tổ chức chính quyền địa phương cho"
                                                    + " Thường trực HĐND yêu cầu cả cơ quan, tổ chức, cá nhân khác giải trình tại phiên họp.",
                                            "Article 72 names members of the People's Committee, the Chief Judge and the Chief"
                                                    + " Procurator; the laws on local government let the Standing Committee ask other"
                                                    + " bodies and persons to explain at its meeting.")))))
            .otherwise("Người được yêu cầu giải trình: {required}.", "Required to explain: {required}.");

    /** What the Standing Committee decides (Thường trực HĐND quyết định): four things, on the ground of the programme. */
    static final Rule<ExplanationSession> DECISION = since2026(
                    Rule.about(EXPLANATION_SESSION, "supervision.explanation.decision")
                            .titled("Quyết định tổ chức phiên giải trình", "Decision on an explanation session")
                            .because(
                                    "Phiên giải trình theo chương trình giám sát, không tùy tiện.",
                                    "Explanation sessions follow the supervision programme, not chance.")
                            .governedBy(SESSION_ON)
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(72).clause(1))
                            .requires(all(PROGRAMMED.is(true), DECIDED.includes(ExplanationMatter.values()))))
            .otherwise(
                    "Căn cứ chương trình giám sát: {programmed}; Thường trực HĐND đã quyết định: {decided}.",
                    "On the supervision programme: {programmed}; the Standing Committee decided: {decided}.");

    /** Delegates are invited (mời đại biểu HĐND tham dự); others may be. */
    static final Rule<ExplanationSession> INVITATION = since2026(Rule.about(
                            EXPLANATION_SESSION, "supervision.explanation.invitations")
                    .titled("Mời đại biểu HĐND dự phiên giải trình", "Delegates invited to an explanation session")
                    .because(
                            "Đại biểu có quyền nghe và nêu vấn đề tại phiên giải trình.",
                            "Delegates may hear and raise issues at an explanation session.")
                    .leavingOut(
                            "Cơ quan liên quan, chuyên gia, nhà khoa học có thể được mời, không bắt buộc.",
                            "Bodies concerned, experts and scientists may be invited and need not be.")
                    .governedBy(SESSION_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(72).clause(1))
                    .requires(INVITED.includes(Actor.DELEGATE)))
            .otherwise(
                    "Đại biểu HĐND không được mời; thành phần được mời: {invited}.",
                    "Delegates were not invited; invited were: {invited}.");

    /** Content and plan are notified 10 days before the session (thông báo nội dung, kế hoạch). */
    static final Rule<ExplanationSession> NOTICE = since2026(Rule.about(
                            EXPLANATION_SESSION, "supervision.explanation.notice")
                    .titled("Thông báo trước phiên giải trình", "Notice before an explanation session")
                    .because("Người giải trình cần thời gian chuẩn bị.", "Who must explain needs time to prepare.")
                    .governedBy(SESSION_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(72).clause(2))
                    .requires(CASE.day(NOTIFIED).atLeast(10, CALENDAR_DAYS).before(SESSION_ON)))
            .otherwise(
                    "Nội dung, kế hoạch được thông báo trước phiên giải trình {days} ngày, ít hơn {required} ngày.",
                    "Content and plan were notified {days} days before the session, fewer than {required}.");

    /** A session is public (công khai) unless the Standing Committee decides otherwise. */
    static final Rule<ExplanationSession> PUBLIC = since2026(
                    Rule.about(EXPLANATION_SESSION, "supervision.explanation.public")
                            .titled("Phiên giải trình công khai", "Explanation sessions in public")
                            .because(
                                    "Giải trình là trả lời trước cử tri, không chỉ trước Thường trực HĐND.",
                                    "To explain is to answer to the voters too, not only to the Standing Committee.")
                            .governedBy(SESSION_ON)
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(72).clause(3))
                            .requires(any(OPEN_TO_PUBLIC.is(true), CLOSED_BY_DECISION.is(true))))
            .otherwise(
                    "Phiên giải trình công khai: {openToPublic}; có quyết định không công khai: {closedByDecision}.",
                    "Held in public: {openToPublic}; decided to be closed: {closedByDecision}.");

    /** The order of the session (trình tự phiên giải trình). */
    static final Rule<ExplanationSession> ORDER = since2026(
                    Rule.about(EXPLANATION_SESSION, "supervision.explanation.hearing")
                            .titled("Trình tự tại phiên giải trình", "Order of speaking at an explanation session")
                            .because(
                                    "Người giải trình trả lời điều đã được nêu; chủ tọa kết luận điều đã được nghe.",
                                    "Who explains answers what was raised; the chair sums up what was heard.")
                            .leavingOut(
                                    "Cơ quan, cá nhân được mời có thể không phát biểu.",
                                    "Those who are invited need not speak.")
                            .governedBy(SESSION_ON)
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(72).clause(4))
                            .requires(HEARING.inOrder(
                                    once(ISSUE_STATED),
                                    once(ISSUES_RAISED),
                                    once(EXPLAINED),
                                    maybe(BODIES_HEARD),
                                    once(CONCLUDED))))
            .otherwise(
                    "Bước “{step}” không đúng trình tự phiên giải trình.",
                    "The step “{step}” is out of the order of an explanation session.");

    /** The conclusion needs more than half of all members (quá nửa tổng số thành viên Thường trực HĐND). */
    static final Rule<ExplanationSession> VOTE = since2026(
                    Rule.about(EXPLANATION_SESSION, "supervision.explanation.conclusion-vote")
                            .titled("Biểu quyết kết luận phiên giải trình", "Vote on the conclusion")
                            .because(
                                    "Kết luận là của tập thể Thường trực HĐND, không phải của chủ tọa.",
                                    "The conclusion is that of the Standing Committee, not of its chair.")
                            .governedBy(SESSION_ON)
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(72).clause(4))
                            .requires(VOTES_FOR.moreThan(1, 2).of(STANDING_COMMITTEE_MEMBERS)))
            .otherwise(
                    "{votesFor} thành viên tán thành trên tổng số {standingCommitteeMembers}: chưa quá nửa tổng số thành viên Thường"
                            + " trực HĐND.",
                    "{votesFor} of {standingCommitteeMembers} members were for it: not more than half of the Standing Committee.");

    /** What was not carried out is put before the council (báo cáo HĐND xem xét, quyết định). */
    static final Rule<ExplanationSession> NOT_CARRIED_OUT = since2026(
                    Rule.about(EXPLANATION_SESSION, "supervision.explanation.noncompliance")
                            .titled(
                                    "Báo cáo HĐND khi kết luận không được thực hiện",
                                    "Report to the council when a conclusion is not carried out")
                            .because(
                                    "Kết luận phiên giải trình phải được thực hiện.",
                                    "The conclusion of an explanation session is to be carried out.")
                            .leavingOut("Thời hạn: luật không quy định.", "By when: the law does not say.")
                            .appliesWhen(CARRIED_OUT.is(false))
                            .governedBy(CASE.day(SENT))
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(72).clause(5))
                            .requires(present(CASE.day(REFERRED_TO_COUNCIL))))
            .otherwise(
                    "Kết luận không được thực hiện đầy đủ mà Thường trực HĐND không báo cáo HĐND.",
                    "The conclusion was not fully carried out, and the Standing Committee did not report it to the council.");

    /** From 2026 explanation sessions stay with the Standing Committee; how they go is not known. */
    private static Rule.Draft<ExplanationSession> since2026(Rule.Draft<ExplanationSession> draft) {
        return draft.from("2026-03-01")
                .under(LAW_121_2025.article(31).clause(2))
                .notEncoded();
    }

    /** The way of an explanation session (trình tự phiên giải trình), from its decision to the carrying out of its conclusion. */
    static final Procedure<ExplanationSession, ExplanationStep> PROCEDURE = Procedure.of(
                    EXPLANATION_SESSION, CASE, "supervision.explanation")
            .titled("Phiên giải trình của Thường trực HĐND", "Explanation session of the Standing Committee")
            .from("2016-07-01")
            .under(LAW_87_2015.article(72))
            .step(
                    ExplanationStep.DECIDED,
                    step -> step.by(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.DECISION)
                            .under(LAW_87_2015.article(72).clause(1)))
            .step(
                    NOTIFIED,
                    step -> step.after(ExplanationStep.DECIDED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.PERSON_REQUIRED)
                            .with(CaseDocument.CONTENT, CaseDocument.PLAN)
                            .due(NOTICE)
                            .under(LAW_87_2015.article(72).clause(2)))
            .step(
                    HELD,
                    step -> step.after(NOTIFIED)
                            .by(Actor.CHAIR, Actor.STANDING_COMMITTEE)
                            .under(
                                    LAW_87_2015.article(72).clause(3),
                                    LAW_87_2015.article(72).clause(4)))
            .step(
                    CONCLUSION_DRAFTED,
                    step -> step.after(HELD)
                            .by(Actor.CHAIR)
                            .with(CaseDocument.DRAFT_CONCLUSION)
                            .under(LAW_87_2015.article(72).clause(4).point("đ")))
            .step(
                    ExplanationStep.CONCLUDED,
                    step -> step.after(CONCLUSION_DRAFTED)
                            .by(Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.CONCLUSION)
                            .under(LAW_87_2015.article(72).clause(4)))
            .step(
                    SENT,
                    step -> step.after(ExplanationStep.CONCLUDED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.DELEGATE, Actor.PERSON_REQUIRED, Actor.RELATED_BODIES)
                            .with(CaseDocument.CONCLUSION)
                            .under(LAW_87_2015.article(72).clause(4)))
            .step(
                    IMPLEMENTED,
                    step -> step.after(SENT)
                            .by(Actor.PERSON_REQUIRED, Actor.RELATED_BODIES)
                            .under(LAW_87_2015.article(72).clause(5)))
            .step(
                    REFERRED_TO_COUNCIL,
                    step -> step.after(SENT, IMPLEMENTED)
                            .by(Actor.STANDING_COMMITTEE)
                            .to(Actor.COUNCIL)
                            .with(CaseDocument.REPORT)
                            .under(LAW_87_2015.article(72).clause(5)))
            .from("2026-03-01")
            .under(LAW_121_2025.article(31).clause(2))
            .knownBy(Evidence.REPORTED)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(TARGET, DECISION, INVITATION, NOTICE, PUBLIC, ORDER, VOTE, NOT_CARRIED_OUT);

    /** The procedure. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(PROCEDURE);
}
