package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.casefile.Actor.COUNCIL;
import static io.github.councilprocedures.casefile.Actor.OFFICE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.VOTERS;
import static io.github.councilprocedures.casefile.CaseDocument.PUBLICATION;
import static io.github.councilprocedures.casefile.CaseDocument.REPORT;
import static io.github.councilprocedures.casefile.CaseDocument.SYNTHESIS;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.procedure.CouncilProgrammes.ANNUAL_REPORT;
import static io.github.councilprocedures.programme.ProgrammeFacts.BODY;
import static io.github.councilprocedures.programme.ProgrammeFacts.CASE;
import static io.github.councilprocedures.programme.ProgrammeFacts.DECISION_EVENT_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.GROUNDS;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_BODY;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_SENT_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSAL_SESSION_OPENS_ON;
import static io.github.councilprocedures.programme.ProgrammeFacts.PROPOSED_BY;
import static io.github.councilprocedures.programme.ProgrammeFacts.YEAR_END_CLOSES_ON;
import static io.github.councilprocedures.programme.ProgrammeGround.COUNCIL_PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeGround.MEMBERS_OPINIONS;
import static io.github.councilprocedures.programme.ProgrammeGround.PROPOSALS;
import static io.github.councilprocedures.programme.ProgrammeGround.STANDING_COMMITTEE_PROGRAMME;
import static io.github.councilprocedures.programme.ProgrammeGround.VOTERS_PETITIONS;
import static io.github.councilprocedures.programme.ProgrammeStep.ADJUSTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ADOPTED;
import static io.github.councilprocedures.programme.ProgrammeStep.ASSIGNED;
import static io.github.councilprocedures.programme.ProgrammeStep.COLLECTING;
import static io.github.councilprocedures.programme.ProgrammeStep.CONSOLIDATED;
import static io.github.councilprocedures.programme.ProgrammeStep.DISCUSSED;
import static io.github.councilprocedures.programme.ProgrammeStep.PUBLISHED;
import static io.github.councilprocedures.programme.ProgrammeStep.REPORTED;
import static io.github.councilprocedures.programme.ProgrammeStep.SUBMITTED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * The programme of supervision of the Standing Committee (chương trình giám sát của Thường trực HĐND): decided after the
 * year-end session of the year before. That its result is reported like that of the council stands with the council's.
 */
final class StandingCommitteeProgrammes {

    private StandingCommitteeProgrammes() {}

    /** Proposals are sent 5 days before the year-end session (chậm nhất là 05 ngày trước ngày khai mạc kỳ họp cuối năm). */
    static final Rule<ProposalOfProgramme> PROPOSAL_DEADLINE = Rule.about(
                    PROPOSAL, "programme.standing-committee.proposal-deadline")
            .titled(
                    "Thời hạn gửi đề nghị đối với chương trình giám sát của Thường trực HĐND",
                    "Time for proposals for the Standing Committee's programme")
            .because(
                    "Đề nghị phải đến kịp để tổng hợp ngay sau kỳ họp cuối năm.",
                    "Proposals must be there in time to be put together right after the year-end session.")
            .leavingOut(
                    "Cử tri không bị ràng buộc bởi thời hạn này. Luật tính theo ngày gửi, không theo ngày nhận.",
                    "Voters are not bound by it. The law counts the sending, not the receipt.")
            .appliesWhen(PROPOSAL_BODY.is(SupervisingBody.STANDING_COMMITTEE), PROPOSED_BY.isNot(VOTERS))
            .governedBy(PROPOSAL_SESSION_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(67).clause(1))
            .requires(PROPOSAL_SENT_ON.atLeast(5, CALENDAR_DAYS).before(PROPOSAL_SESSION_OPENS_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Đề nghị được gửi trước ngày khai mạc kỳ họp cuối năm {days} ngày, ít hơn {required} ngày.",
                    "The proposal was sent {days} days before the year-end session, fewer than {required}.");

    /** What the programme of the Standing Committee, and that of a committee, is drawn up from (căn cứ). */
    static final Rule<SupervisionProgramme> BASIS = Rule.about(PROGRAMME, "programme.basis")
            .titled("Căn cứ xây dựng chương trình giám sát", "What a supervision programme is drawn up from")
            .because(
                    "Chương trình của các cơ quan phải khớp với nhau và với ý kiến đã gửi đến.",
                    "The programmes of the bodies must fit each other and what was put to them.")
            .appliesWhen(BODY.oneOf(SupervisingBody.STANDING_COMMITTEE, SupervisingBody.COMMITTEE))
            .governedBy(DECISION_EVENT_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(67).clause(1), LAW_87_2015.article(77).clause(1))
            .requires(BODY.when(
                            SupervisingBody.STANDING_COMMITTEE,
                            GROUNDS.includes(COUNCIL_PROGRAMME, MEMBERS_OPINIONS, PROPOSALS, VOTERS_PETITIONS)
                                    .under(LAW_87_2015.article(67).clause(1)))
                    .when(
                            SupervisingBody.COMMITTEE,
                            GROUNDS.includes(COUNCIL_PROGRAMME, STANDING_COMMITTEE_PROGRAMME, MEMBERS_OPINIONS)
                                    .under(LAW_87_2015.article(77).clause(1))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise("Chương trình chưa căn cứ vào: {lacking}.", "The programme was drawn up without: {lacking}.");

    /** The Standing Committee decides within 15 days of the year-end session (chậm nhất là 15 ngày kể từ ngày bế mạc). */
    static final Rule<SupervisionProgramme> DECISION_DEADLINE = Rule.about(
                    PROGRAMME, "programme.standing-committee.decision-deadline")
            .titled(
                    "Thời hạn quyết định chương trình giám sát của Thường trực HĐND",
                    "Time for the Standing Committee to decide its programme")
            .because(
                    "Chương trình phải có trước khi năm mới bắt đầu thực hiện.",
                    "The programme must be there when its year begins.")
            .leavingOut(
                    "Luật không cấm quyết định trước kỳ họp cuối năm.",
                    "The law does not forbid deciding before the year-end session.")
            .appliesWhen(BODY.is(SupervisingBody.STANDING_COMMITTEE))
            .governedBy(YEAR_END_CLOSES_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(67).clause(2))
            .requires(CASE.day(ADOPTED).within(15, CALENDAR_DAYS).after(YEAR_END_CLOSES_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Thường trực HĐND quyết định chương trình ngày {adoptedOn}, sau hạn cuối là ngày {due}.",
                    "The Standing Committee decided its programme on {adoptedOn}, after the last day, {due}.");

    /** The programme of the Standing Committee from the proposals to the report on its result (Điều 67). */
    static final Procedure<SupervisionProgramme, ProgrammeStep> OF_THE_STANDING_COMMITTEE = Procedure.of(
                    PROGRAMME, CASE, "programme.standing-committee")
            .titled("Chương trình giám sát của Thường trực HĐND", "Supervision programme of the Standing Committee")
            .where(BODY, SupervisingBody.STANDING_COMMITTEE)
            .from("2016-07-01")
            .under(LAW_87_2015.article(67))
            .step(COLLECTING, step -> step.modelled())
            .step(
                    CONSOLIDATED,
                    step -> step.after(COLLECTING)
                            .by(OFFICE)
                            .to(STANDING_COMMITTEE)
                            .with(SYNTHESIS)
                            .under(LAW_87_2015.article(67).clause(1)))
            .step(
                    SUBMITTED,
                    step -> step.after(CONSOLIDATED)
                            .by(CHIEF_OF_OFFICE)
                            .to(STANDING_COMMITTEE)
                            .under(LAW_87_2015.article(67).clause(2).point("a")))
            .step(
                    DISCUSSED,
                    step -> step.after(SUBMITTED)
                            .by(STANDING_COMMITTEE)
                            .under(LAW_87_2015.article(67).clause(2).point("b")))
            .step(
                    ADOPTED,
                    step -> step.after(DISCUSSED)
                            .by(STANDING_COMMITTEE)
                            .due(DECISION_DEADLINE)
                            .under(LAW_87_2015.article(67).clause(2).point("c")))
            .step(
                    ASSIGNED,
                    step -> step.after(ADOPTED)
                            .by(STANDING_COMMITTEE)
                            .under(
                                    LAW_87_2015.article(67).clause(3),
                                    LAW_87_2015.article(75).clause(3)))
            .step(ADJUSTED, step -> step.after(ASSIGNED, ADJUSTED).modelled().repeatable())
            .step(
                    PUBLISHED,
                    step -> step.after(ADOPTED)
                            .beside()
                            .with(PUBLICATION)
                            .under(LAW_87_2015.article(89).clause(1)))
            .step(
                    REPORTED,
                    step -> step.after(ASSIGNED, ADJUSTED)
                            .by(STANDING_COMMITTEE)
                            .to(COUNCIL)
                            .with(REPORT)
                            .due(ANNUAL_REPORT)
                            .under(
                                    LAW_87_2015.article(67).clause(4),
                                    LAW_87_2015.article(75).clause(5)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(PROPOSAL_DEADLINE, BASIS, DECISION_DEADLINE);

    /** The procedure whose steps are data. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(OF_THE_STANDING_COMMITTEE);
}
