package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.COUNCIL;
import static io.github.councilprocedures.casefile.Actor.OFFICE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.CaseDocument.DRAFT_PROGRAMME;
import static io.github.councilprocedures.casefile.CaseDocument.PLAN;
import static io.github.councilprocedures.casefile.CaseDocument.PUBLICATION;
import static io.github.councilprocedures.casefile.CaseDocument.REPORT;
import static io.github.councilprocedures.casefile.CaseDocument.SUBMISSION;
import static io.github.councilprocedures.casefile.CaseDocument.SYNTHESIS;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.SUBMISSION_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.VOTED;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.ProcedureStep.repeated;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.programme.ProgrammeFacts.BODY;
import static io.github.councilprocedures.programme.ProgrammeFacts.CASE;
import static io.github.councilprocedures.programme.ProgrammeFacts.FIRST_READY_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.HEARING;
import static io.github.councilprocedures.programme.ProgrammeFacts.MID_YEAR_CLOSES_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.MID_YEAR_OPENS_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.NEXT_MID_YEAR_CLOSES_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.NEXT_MID_YEAR_OPENS_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PLAN_NEEDED;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSALS_DUE_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_BODY;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_CONTENT;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_EVENT_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_SENT_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.READY_ON;
import static io.github.councilprocedures.programme.ProgrammeStep.ADJUSTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ADOPTED;
import static io.github.councilprocedures.programme.ProgrammeStep.COLLECTING;
import static io.github.councilprocedures.programme.ProgrammeStep.CONSOLIDATED;
import static io.github.councilprocedures.programme.ProgrammeStep.DRAFTED;
import static io.github.councilprocedures.programme.ProgrammeStep.IN_FORCE;
import static io.github.councilprocedures.programme.ProgrammeStep.PUBLISHED;
import static io.github.councilprocedures.programme.ProgrammeStep.REJECTED;
import static io.github.councilprocedures.programme.ProgrammeStep.REPORTED;
import static io.github.councilprocedures.programme.ProgrammeStep.SUBMITTED;
import static io.github.councilprocedures.programme.ProposalContent.CONTENT;
import static io.github.councilprocedures.programme.ProposalContent.NECESSITY;
import static io.github.councilprocedures.programme.ProposalContent.SCOPE;
import static io.github.councilprocedures.programme.ProposalContent.SUPERVISEES;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * The programme of supervision of the council (chương trình giám sát của HĐND): proposed by 1 March, decided at the mid-year
 * session of the year before, reported on at the mid-year session of the year after.
 */
final class CouncilProgrammes {

    private CouncilProgrammes() {}

    /** Proposals are sent by 1 March of the year before (chậm nhất là ngày 01 tháng 3 của năm trước). */
    static final Rule<ProposalOfProgramme> PROPOSAL_DEADLINE = Rule.about(
                    PROPOSAL, "programme.council.proposal-deadline")
            .titled(
                    "Thời hạn gửi đề nghị giám sát đến Thường trực HĐND",
                    "Time for proposals for the council's programme")
            .because(
                    "Thường trực Hội đồng nhân dân cần thời gian để tổng hợp trước kỳ họp giữa năm.",
                    "The Standing Committee needs time to put the proposals together before the mid-year session.")
            .leavingOut(
                    "Ngày nhận đề nghị: luật tính theo ngày gửi. Ngày 01 tháng 3 không dời vì ngày nghỉ (cách hiểu).",
                    "The day of receipt: the law counts the sending. 1 March is not moved by a day off (a reading).")
            .appliesWhen(PROPOSAL_BODY.is(SupervisingBody.COUNCIL))
            .governedBy(PROPOSALS_DUE_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(1))
            .requires(PROPOSAL_SENT_ON.atLeast(0, CALENDAR_DAYS).before(PROPOSALS_DUE_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Đề nghị được gửi ngày {sentOn}, sau ngày {proposalsDueOn}.",
                    "The proposal was sent on {sentOn}, after {proposalsDueOn}.");

    /** What a proposal for either programme states (sự cần thiết, nội dung, phạm vi, đối tượng). */
    static final Rule<ProposalOfProgramme> CONTENT_OF_PROPOSAL = Rule.about(PROPOSAL, "programme.proposal.content")
            .titled("Nội dung của đề nghị, kiến nghị giám sát", "Contents of a proposal for supervision")
            .because(
                    "Không rõ giám sát ai, giám sát gì thì không lựa chọn được.",
                    "Where it is not said who and what is to be supervised, nothing can be chosen.")
            .governedBy(PROPOSAL_EVENT_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(1), LAW_87_2015.article(67).clause(1))
            .requires(PROPOSAL_BODY
                    .when(
                            SupervisingBody.COUNCIL,
                            fourContents().under(LAW_87_2015.article(58).clause(1)))
                    .when(
                            SupervisingBody.STANDING_COMMITTEE,
                            fourContents().under(LAW_87_2015.article(67).clause(1))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise("Đề nghị còn thiếu: {lacking}.", "The proposal lacks: {lacking}.");

    private static Requirement<ProposalOfProgramme> fourContents() {
        return PROPOSAL_CONTENT.includes(NECESSITY, CONTENT, SCOPE, SUPERVISEES);
    }

    /** The draft is drawn up and submitted 10 days before the session (chậm nhất là 10 ngày trước ngày khai mạc). */
    static final Rule<SupervisionProgramme> DRAFT_DEADLINE = Rule.about(PROGRAMME, "programme.council.draft-deadline")
            .titled(
                    "Thời hạn dự kiến chương trình giám sát trình HĐND",
                    "Time for the draft of the council's programme")
            .because(
                    "Đại biểu cần thời gian nghiên cứu dự kiến chương trình trước khi quyết định.",
                    "Delegates need time to study the draft before they decide.")
            .appliesWhen(BODY.is(SupervisingBody.COUNCIL))
            .governedBy(MID_YEAR_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(1))
            .requires(all(
                    FIRST_READY_ON.atLeast(10, CALENDAR_DAYS).before(MID_YEAR_OPENS_ON),
                    any(
                            READY_ON.atLeast(10, CALENDAR_DAYS).before(MID_YEAR_OPENS_ON),
                            unclear(
                                    "Luật không nói rõ 10 ngày tính cho việc dự kiến chương trình hay cho việc trình HĐND; mới có"
                                            + " một trong hai việc đúng hạn.",
                                    "The law does not say whether the 10 days are those of drawing up or of submitting; only"
                                            + " one of the two was in time."))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Chương trình được dự kiến và trình sớm nhất ngày {firstReadyOn}, không đủ {required} ngày trước ngày khai"
                            + " mạc kỳ họp giữa năm {midYearOpensOn}.",
                    "The programme was drawn up and submitted on {firstReadyOn} at the earliest, fewer than {required} days"
                            + " before the mid-year session opened on {midYearOpensOn}.");

    /** The council decides at the mid-year session of the year before (tại kỳ họp giữa năm của năm trước). */
    static final Rule<SupervisionProgramme> DECISION_SESSION = Rule.about(
                    PROGRAMME, "programme.council.decision-session")
            .titled("Kỳ họp quyết định chương trình giám sát của HĐND", "Session that decides the council's programme")
            .because(
                    "Quyết định từ giữa năm trước thì các chương trình khác mới dựa vào được.",
                    "Decided half a year ahead, it is what the other programmes are built on.")
            .appliesWhen(BODY.is(SupervisingBody.COUNCIL))
            .governedBy(MID_YEAR_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(1))
            .requires(during(CASE.day(ADOPTED), MID_YEAR_OPENS_ON, MID_YEAR_CLOSES_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Chương trình được thông qua ngày {adoptedOn}, không phải tại kỳ họp giữa năm của năm trước (khai mạc ngày"
                            + " {midYearOpensOn}, bế mạc ngày {midYearClosesOn}).",
                    "The programme was adopted on {adoptedOn}, not at the mid-year session of the year before (opened on"
                            + " {midYearOpensOn}, closed on {midYearClosesOn}).");

    /** On one of the days of a session, its first and last included. */
    private static Requirement<SupervisionProgramme> during(
            DateFact<SupervisionProgramme> act,
            DateFact<SupervisionProgramme> opens,
            DateFact<SupervisionProgramme> closes) {
        return all(
                act.notSooner(0, CALENDAR_DAYS).after(opens),
                act.atLeast(0, CALENDAR_DAYS).before(closes));
    }

    /** How the council decides it (trình tự xem xét, quyết định chương trình giám sát). */
    static final Rule<SupervisionProgramme> DECISION_ORDER = Rule.about(PROGRAMME, "programme.council.decision-order")
            .titled(
                    "Trình tự quyết định chương trình giám sát của HĐND",
                    "Order in which the council decides its programme")
            .because(
                    "Hội đồng nhân dân nghe tờ trình và thảo luận rồi mới biểu quyết.",
                    "The council hears the submission and discusses before it votes.")
            .appliesWhen(BODY.is(SupervisingBody.COUNCIL))
            .governedBy(MID_YEAR_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(2))
            .requires(HEARING.inOrder(once(SUBMISSION_PRESENTED), repeated(DISCUSSED), once(VOTED)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự quyết định chương trình giám sát.",
                    "The step “{step}” is out of the order in which the programme is decided.");

    /** A plan is issued unless teams of the council carry out everything (ban hành kế hoạch, trừ trường hợp tại Điều 62). */
    static final Rule<SupervisionProgramme> PLAN_ISSUED = Rule.about(PROGRAMME, "programme.council.plan")
            .titled(
                    "Kế hoạch thực hiện chương trình giám sát của HĐND",
                    "Plan for carrying out the council's programme")
            .because(
                    "Nội dung không do Đoàn giám sát thực hiện thì cần kế hoạch phân công.",
                    "What no team carries out needs a plan that says who does it.")
            .leavingOut(
                    "Luật không định ngày ban hành; quy tắc chỉ xem đã có kế hoạch khi báo cáo kết quả hay chưa (cách hiểu).",
                    "The law sets no day; the rule asks only whether there was a plan when the result was reported (a"
                            + " reading).")
            .appliesWhen(BODY.is(SupervisingBody.COUNCIL), PLAN_NEEDED.is(true))
            .governedBy(CASE.day(ADOPTED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(3))
            .requires(CASE.log().oneOf(IN_FORCE).by(CASE.day(REPORTED)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Chưa ban hành kế hoạch khi báo cáo kết quả thực hiện chương trình ngày {reportedOn}.",
                    "No plan had been issued when the result was reported on {reportedOn}.");

    /** The result is reported at the mid-year session of the year after (báo cáo tại kỳ họp giữa năm sau). */
    static final Rule<SupervisionProgramme> ANNUAL_REPORT = Rule.about(PROGRAMME, "programme.annual-report")
            .titled(
                    "Báo cáo kết quả thực hiện chương trình giám sát",
                    "Report on how the supervision programme was carried out")
            .because(
                    "Hội đồng nhân dân cần biết chương trình đã quyết định được thực hiện đến đâu.",
                    "The council needs to know how far the programme was carried out.")
            .appliesWhen(BODY.oneOf(SupervisingBody.COUNCIL, SupervisingBody.STANDING_COMMITTEE))
            .governedBy(NEXT_MID_YEAR_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58).clause(4), LAW_87_2015.article(67).clause(4))
            .requires(BODY.when(
                            SupervisingBody.COUNCIL,
                            during(CASE.day(REPORTED), NEXT_MID_YEAR_OPENS_ON, NEXT_MID_YEAR_CLOSES_ON)
                                    .under(LAW_87_2015.article(58).clause(4)))
                    .when(
                            SupervisingBody.STANDING_COMMITTEE,
                            during(CASE.day(REPORTED), NEXT_MID_YEAR_OPENS_ON, NEXT_MID_YEAR_CLOSES_ON)
                                    .under(LAW_87_2015.article(67).clause(4))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Kết quả được báo cáo ngày {reportedOn}, không phải tại kỳ họp giữa năm của năm sau (khai mạc ngày"
                            + " {nextMidYearOpensOn}, bế mạc ngày {nextMidYearClosesOn}).",
                    "The result was reported on {reportedOn}, not at the mid-year session of the year after (opened on"
                            + " {nextMidYearOpensOn}, closed on {nextMidYearClosesOn}).");

    /** The programme of the council from the proposals to the report on its result (Điều 58). */
    static final Procedure<SupervisionProgramme, ProgrammeStep> OF_THE_COUNCIL = Procedure.of(
                    PROGRAMME, CASE, "programme.council")
            .titled("Chương trình giám sát của HĐND", "Supervision programme of the council")
            .where(BODY, SupervisingBody.COUNCIL)
            .from("2016-07-01")
            .under(LAW_87_2015.article(58))
            .step(COLLECTING, step -> step.modelled())
            .step(
                    CONSOLIDATED,
                    step -> step.after(COLLECTING)
                            .by(OFFICE)
                            .to(STANDING_COMMITTEE)
                            .with(SYNTHESIS)
                            .under(LAW_87_2015.article(58).clause(1)))
            .step(
                    DRAFTED,
                    step -> step.after(CONSOLIDATED)
                            .by(STANDING_COMMITTEE)
                            .with(DRAFT_PROGRAMME)
                            .due(DRAFT_DEADLINE)
                            .under(LAW_87_2015.article(58).clause(1)))
            .step(
                    SUBMITTED,
                    step -> step.after(DRAFTED)
                            .by(STANDING_COMMITTEE)
                            .to(COUNCIL)
                            .with(DRAFT_PROGRAMME, SUBMISSION)
                            .under(
                                    LAW_87_2015.article(58).clause(1),
                                    LAW_87_2015.article(58).clause(2)))
            .step(REJECTED, step -> step.after(SUBMITTED).modelled())
            .step(
                    ADOPTED,
                    step -> step.after(SUBMITTED, REJECTED)
                            .by(COUNCIL)
                            .due(DECISION_SESSION)
                            .under(LAW_87_2015.article(58).clause(2)))
            .step(
                    IN_FORCE,
                    step -> step.after(ADOPTED)
                            .by(STANDING_COMMITTEE)
                            .with(PLAN)
                            .under(LAW_87_2015.article(58).clause(3)))
            .step(
                    ADJUSTED,
                    step -> step.after(ADOPTED, IN_FORCE, ADJUSTED).modelled().repeatable())
            .step(
                    PUBLISHED,
                    step -> step.after(ADOPTED)
                            .beside()
                            .by(STANDING_COMMITTEE)
                            .with(PUBLICATION)
                            .under(LAW_87_2015.article(89).clause(1)))
            .step(
                    REPORTED,
                    step -> step.after(ADOPTED, IN_FORCE, ADJUSTED)
                            .by(STANDING_COMMITTEE)
                            .to(COUNCIL)
                            .with(REPORT)
                            .due(ANNUAL_REPORT)
                            .under(LAW_87_2015.article(58).clause(4)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            PROPOSAL_DEADLINE,
            CONTENT_OF_PROPOSAL,
            DRAFT_DEADLINE,
            DECISION_SESSION,
            DECISION_ORDER,
            PLAN_ISSUED,
            ANNUAL_REPORT);

    /** The procedure whose steps are data. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(OF_THE_COUNCIL);
}
