package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.NATIONAL_ASSEMBLY_DELEGATION;
import static io.github.councilprocedures.casefile.Actor.PEOPLES_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.CaseDocument.DECISION;
import static io.github.councilprocedures.casefile.CaseDocument.OUTLINE;
import static io.github.councilprocedures.front.FrontFacts.FRONT_YEAR;
import static io.github.councilprocedures.front.FrontFacts.LAST_QUARTER_STARTS_ON;
import static io.github.councilprocedures.front.FrontFacts.LEVEL;
import static io.github.councilprocedures.front.FrontFacts.PLAN_AGREED_WITH;
import static io.github.councilprocedures.front.FrontFacts.PLAN_ISSUED_ON;
import static io.github.councilprocedures.front.FrontFacts.PREVIOUS_YEAR_ENDS_ON;
import static io.github.councilprocedures.front.FrontFacts.RESULTS_HEARD;
import static io.github.councilprocedures.front.FrontFacts.YEAR_ENDS_ON;
import static io.github.councilprocedures.front.FrontFacts.YEAR_STARTS_ON;
import static io.github.councilprocedures.front.FrontSupervisionFacts.CASE;
import static io.github.councilprocedures.front.FrontSupervisionFacts.FRONT_SUPERVISION;
import static io.github.councilprocedures.front.FrontSupervisionFacts.LAST_WORKED_ON;
import static io.github.councilprocedures.front.FrontSupervisionStep.DOCUMENTS_RECEIVED;
import static io.github.councilprocedures.front.FrontSupervisionStep.ESTABLISHED;
import static io.github.councilprocedures.front.FrontSupervisionStep.REPORT_RECEIVED;
import static io.github.councilprocedures.front.FrontSupervisionStep.RESULT_REPORTED;
import static io.github.councilprocedures.front.FrontSupervisionStep.WORKED;
import static io.github.councilprocedures.instrument.Instruments.FRONT_LAW_75_2015;
import static io.github.councilprocedures.instrument.Instruments.JOINT_RESOLUTION_403_2017;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontSupervisionStep;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.UnitLevel;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Supervision by the Fatherland Front (giám sát của Mặt trận Tổ quốc Việt Nam) at the level of a council: the plan of a year, a
 * supervision by a team, and the hearing of the results.
 */
final class FrontSupervisions {

    private FrontSupervisions() {}

    /** The plan of a year is made and issued in the last quarter of the year before (vào quý IV năm trước). */
    static final Rule<FrontYear> PLAN = Rule.about(FRONT_YEAR, "front.supervision.plan")
            .titled(
                    "Ban hành kế hoạch giám sát, phản biện xã hội của Mặt trận",
                    "Issue of the Front's plan of supervision and social criticism")
            .because(
                    "HĐND, UBND và Mặt trận xếp chương trình năm sau cùng một lúc nên kế hoạch phải có trong quý IV.",
                    "Council, People's Committee and Front arrange their next year at the same time, so the plan is needed in"
                            + " the last quarter.")
            .governedBy(PREVIOUS_YEAR_ENDS_ON)
            .from("2017-06-15")
            .under(JOINT_RESOLUTION_403_2017.article(3).clause(3))
            .requires(Requirement.all(
                    PLAN_ISSUED_ON.notSooner(0, CALENDAR_DAYS).after(LAST_QUARTER_STARTS_ON),
                    PLAN_ISSUED_ON.atLeast(0, CALENDAR_DAYS).before(PREVIOUS_YEAR_ENDS_ON)))
            .otherwise(
                    "Kế hoạch giám sát, phản biện xã hội phải được ban hành từ ngày {lastQuarterStartsOn} đến ngày"
                            + " {previousYearEndsOn}; đã ban hành ngày {planIssuedOn}.",
                    "The plan of supervision and social criticism had to be issued from {lastQuarterStartsOn} to"
                            + " {previousYearEndsOn}; it was issued on {planIssuedOn}.");

    /** The plan is agreed with the council and the People's Committee; in a province also with the delegation of deputies. */
    static final Rule<FrontYear> PLAN_AGREED = Rule.about(FRONT_YEAR, "front.supervision.plan-agreed")
            .titled(
                    "Trao đổi, thống nhất kế hoạch giám sát, phản biện xã hội của Mặt trận",
                    "Agreement on the Front's plan of supervision and social criticism")
            .because(
                    "Một cơ quan không nên bị giám sát hai lần về cùng một việc trong một năm.",
                    "No body should be supervised twice on one matter in a year.")
            .leavingOut(
                    "Ai thay mặt HĐND giữa hai kỳ họp: hiểu là Thường trực HĐND.",
                    "Who speaks for the council between sessions: taken to be its Standing Committee.")
            .governedBy(PREVIOUS_YEAR_ENDS_ON)
            .from("2017-06-15")
            .under(JOINT_RESOLUTION_403_2017.article(3).clause(3))
            .requires(LEVEL.when(
                            UnitLevel.PROVINCE,
                            PLAN_AGREED_WITH.includes(
                                    STANDING_COMMITTEE, PEOPLES_COMMITTEE, NATIONAL_ASSEMBLY_DELEGATION))
                    .when(UnitLevel.DISTRICT, PLAN_AGREED_WITH.includes(STANDING_COMMITTEE, PEOPLES_COMMITTEE))
                    .when(UnitLevel.COMMUNE, PLAN_AGREED_WITH.includes(STANDING_COMMITTEE, PEOPLES_COMMITTEE)))
            .otherwise(
                    "Kế hoạch giám sát, phản biện xã hội chưa được thống nhất với: {lacking}.",
                    "The plan of supervision and social criticism was not agreed with: {lacking}.");

    /** Plan, decision and outline are there fifteen days ahead (chậm nhất 15 ngày trước ngày làm việc). */
    static final Rule<FrontSupervision> DOCUMENTS = Rule.about(FRONT_SUPERVISION, "front.supervision.documents")
            .titled(
                    "Gửi kế hoạch, quyết định và đề cương đến cơ quan được giám sát",
                    "Plan, decision and outline sent to the body supervised")
            .because(
                    "Cơ quan được giám sát cần thời gian để chuẩn bị báo cáo.",
                    "The body supervised needs time to prepare its report.")
            .governedBy(CASE.day(WORKED))
            .from("2017-06-15")
            .under(JOINT_RESOLUTION_403_2017.article(7).clause(3))
            .requires(CASE.day(DOCUMENTS_RECEIVED).atLeast(15, CALENDAR_DAYS).before(CASE.day(WORKED)))
            .otherwise(
                    "Kế hoạch, quyết định và đề cương phải đến cơ quan được giám sát chậm nhất ngày {due}; đã đến ngày"
                            + " {documentsReceivedOn}.",
                    "Plan, decision and outline had to reach the body supervised by {due}; they came on"
                            + " {documentsReceivedOn}.");

    /** The report of the body supervised is there seven days ahead (chậm nhất 07 ngày trước ngày làm việc). */
    static final Rule<FrontSupervision> REPORT = Rule.about(FRONT_SUPERVISION, "front.supervision.report")
            .titled("Cơ quan được giám sát gửi báo cáo đến Đoàn giám sát", "Report of the body supervised to the team")
            .because(
                    "Đoàn giám sát phải đọc báo cáo trước khi làm việc.",
                    "The team has to read the report before it comes.")
            .governedBy(CASE.day(WORKED))
            .from("2017-06-15")
            .under(JOINT_RESOLUTION_403_2017.article(7).clause(3))
            .requires(CASE.day(REPORT_RECEIVED).atLeast(7, CALENDAR_DAYS).before(CASE.day(WORKED)))
            .otherwise(
                    "Báo cáo của cơ quan được giám sát phải đến Đoàn giám sát chậm nhất ngày {due}; đã đến ngày"
                            + " {reportReceivedOn}.",
                    "The report of the body supervised had to reach the team by {due}; it came on {reportReceivedOn}.");

    /** The head of the team reports within fifteen days (trong 15 ngày kể từ ngày kết thúc cuộc làm việc). */
    static final Rule<FrontSupervision> RESULT = Rule.about(FRONT_SUPERVISION, "front.supervision.result")
            .titled("Trưởng Đoàn giám sát của Mặt trận báo cáo kết quả", "Report of the head of the Front's team")
            .because(
                    "Nơi chủ trì giám sát phải sớm biết kết quả để kiến nghị.",
                    "Those who set up the team have to know the result soon, to make proposals of it.")
            .governedBy(LAST_WORKED_ON)
            .from("2017-06-15")
            .under(JOINT_RESOLUTION_403_2017.article(9).clause(1))
            .requires(CASE.day(RESULT_REPORTED).within(15, CALENDAR_DAYS).after(LAST_WORKED_ON))
            .otherwise(
                    "Cuộc làm việc kết thúc ngày {lastWorkedOn}, kết quả phải được báo cáo chậm nhất ngày {due}; đã báo cáo ngày"
                            + " {resultReportedOn}.",
                    "The working session ended on {lastWorkedOn}, and its result had to be reported by {due}; it was reported"
                            + " on {resultReportedOn}.");

    /** Council and People's Committee hear the results every six months (định kỳ 06 tháng). */
    static final Rule<FrontYear> HEARD = Rule.about(FRONT_YEAR, "front.supervision.heard")
            .titled(
                    "HĐND, UBND nghe Mặt trận thông báo kết quả giám sát",
                    "Results of supervision by the Front heard by council and People's Committee")
            .because(
                    "Kiến nghị sau giám sát chỉ có ích khi người có trách nhiệm nghe và xử lý.",
                    "What a supervision proposes is of use only if those responsible hear it.")
            .leavingOut(
                    "Luật không nói sáu tháng tính từ ngày nào: tính theo nửa năm dương lịch.",
                    "From which day the six months run, the law does not say: halves of the calendar year are looked at.")
            .governedOver(YEAR_STARTS_ON, YEAR_ENDS_ON)
            .from("2016-01-01")
            .under(FRONT_LAW_75_2015.article(30).clause(1))
            .requires(RESULTS_HEARD.atLeast(1).per(PeriodKind.HALF_YEAR))
            .otherwise(
                    "Trong năm nghe Mặt trận thông báo kết quả giám sát {counted} lần; cần mỗi sáu tháng ít nhất {required} lần,"
                            + " tổng cộng {needed}.",
                    "The results of supervision by the Front were heard {counted} time(s) in the year; at least {required} each"
                            + " six months is needed, {needed} in all.");

    /**
     * A supervision by a team (giám sát bằng Đoàn giám sát). To whom the head of the team reports is left out: to the committee of
     * the Front or to whichever organisation of it is in charge.
     */
    static final Procedure<FrontSupervision, FrontSupervisionStep> BY_TEAM = Procedure.of(
                    FRONT_SUPERVISION, CASE, "front.supervision.team")
            .titled("Giám sát của Mặt trận Tổ quốc bằng Đoàn giám sát", "Supervision by a team of the Fatherland Front")
            .from("2017-06-15")
            .under(JOINT_RESOLUTION_403_2017.article(7), JOINT_RESOLUTION_403_2017.article(9))
            .step(ESTABLISHED, step -> step.modelled())
            .step(
                    DOCUMENTS_RECEIVED,
                    step -> step.after(ESTABLISHED)
                            .by(Actor.SUPERVISEE)
                            .with(CaseDocument.PLAN, DECISION, OUTLINE)
                            .due(DOCUMENTS)
                            .under(JOINT_RESOLUTION_403_2017.article(7).clause(3)))
            .step(
                    REPORT_RECEIVED,
                    step -> step.after(DOCUMENTS_RECEIVED)
                            .by(Actor.SUPERVISION_TEAM)
                            .with(CaseDocument.REPORT)
                            .due(REPORT)
                            .under(JOINT_RESOLUTION_403_2017.article(7).clause(3)))
            .step(
                    WORKED,
                    step -> step.after(REPORT_RECEIVED, WORKED)
                            .by(Actor.SUPERVISION_TEAM)
                            .repeatable()
                            .under(JOINT_RESOLUTION_403_2017.article(7)))
            .step(
                    RESULT_REPORTED,
                    step -> step.after(WORKED)
                            .by(Actor.TEAM_LEADER)
                            .with(CaseDocument.REPORT)
                            .due(RESULT)
                            .under(JOINT_RESOLUTION_403_2017.article(9).clause(1)))
            .build();

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(PLAN, PLAN_AGREED, DOCUMENTS, REPORT, RESULT, HEARD);

    /** The procedures whose steps are data. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(BY_TEAM);
}
