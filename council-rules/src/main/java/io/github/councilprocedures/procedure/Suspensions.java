package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.delegate.Clearance.ACQUITTAL;
import static io.github.councilprocedures.delegate.Clearance.CASE_DISCONTINUED;
import static io.github.councilprocedures.delegate.Clearance.EXEMPTION;
import static io.github.councilprocedures.delegate.Clearance.NO_DISCIPLINE;
import static io.github.councilprocedures.delegate.Clearance.NO_VIOLATION;
import static io.github.councilprocedures.delegate.SuspensionFacts.CLEARED_BY;
import static io.github.councilprocedures.delegate.SuspensionFacts.CLEARED_ON;
import static io.github.councilprocedures.delegate.SuspensionFacts.DECIDED_BY;
import static io.github.councilprocedures.delegate.SuspensionFacts.DECIDED_ON;
import static io.github.councilprocedures.delegate.SuspensionFacts.GROUND;
import static io.github.councilprocedures.delegate.SuspensionFacts.GROUND_ON;
import static io.github.councilprocedures.delegate.SuspensionFacts.NEXT_SESSION_CLOSES_ON;
import static io.github.councilprocedures.delegate.SuspensionFacts.PUBLIC_OFFICIAL;
import static io.github.councilprocedures.delegate.SuspensionFacts.REPORTED_ON;
import static io.github.councilprocedures.delegate.SuspensionFacts.REQUESTED_IN_WRITING;
import static io.github.councilprocedures.delegate.SuspensionFacts.RESTORED_ON;
import static io.github.councilprocedures.delegate.SuspensionFacts.SUSPENSION;
import static io.github.councilprocedures.delegate.SuspensionGround.CRIMINAL_HANDLING;
import static io.github.councilprocedures.delegate.SuspensionGround.DISCIPLINE;
import static io.github.councilprocedures.delegate.SuspensionGround.PROSECUTION;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Suspension of a delegate (tạm đình chỉ nhiệm vụ đại biểu) and reinstatement. */
final class Suspensions {

    private Suspensions() {}

    /** Why a delegate may be suspended (căn cứ tạm đình chỉ). */
    static final Rule<Suspension> GROUNDS = Rule.about(SUSPENSION, "delegate.suspension.ground")
            .titled("Căn cứ tạm đình chỉ đại biểu", "Ground of a suspension")
            .because("Chỉ tạm đình chỉ khi luật cho phép.", "A delegate is suspended only where the law allows it.")
            .governedBy(GROUND_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(2))
            .requires(GROUND.is(PROSECUTION))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(1))
            .requires(any(
                    GROUND.is(PROSECUTION),
                    GROUND.when(DISCIPLINE, all(PUBLIC_OFFICIAL.is(true), REQUESTED_IN_WRITING.is(true)))
                            .when(CRIMINAL_HANDLING, REQUESTED_IN_WRITING.is(true))))
            .otherwise(
                    "Căn cứ tạm đình chỉ ({ground}) không thuộc trường hợp luật quy định hoặc thiếu văn bản đề nghị.",
                    "The ground of the suspension ({ground}) is not one that the law names, or the request in writing is missing.");

    /** The Standing Committee (Thường trực) suspends. */
    static final Rule<Suspension> DECIDER = Rule.about(SUSPENSION, "delegate.suspension.decider")
            .titled("Thẩm quyền tạm đình chỉ đại biểu", "Authority to suspend")
            .because("Cần quyết định kịp thời giữa các kỳ họp.", "It must be decided in time, between sessions too.")
            .governedBy(GROUND_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(2))
            .requires(DECIDED_BY.is(STANDING_COMMITTEE))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(1))
            .requires(DECIDED_BY.is(STANDING_COMMITTEE))
            .otherwise(
                    "Việc tạm đình chỉ do {decidedBy} quyết định, không phải Thường trực Hội đồng nhân dân.",
                    "The suspension was decided by: {decidedBy}, not by the Standing Committee.");

    /** A suspension is reported (báo cáo) to the council at the nearest session. */
    static final Rule<Suspension> SUSPENSION_REPORTED = Rule.about(SUSPENSION, "delegate.suspension.reported")
            .titled("Báo cáo việc tạm đình chỉ tại kỳ họp gần nhất", "Report of a suspension at the nearest session")
            .because(
                    "Hội đồng nhân dân phải biết đại biểu nào bị tạm đình chỉ.",
                    "The council must know which delegates are suspended.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(2))
            .silent()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(4))
            .requires(REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .otherwise(
                    "Việc tạm đình chỉ được báo cáo Hội đồng nhân dân ngày {reportedOn}, sau kỳ họp gần nhất (bế mạc ngày"
                            + " {nextSessionClosesOn}).",
                    "The suspension was reported to the council on {reportedOn}, after the nearest session, which closed on"
                            + " {nextSessionClosesOn}.");

    /** Only a case that is over (đình chỉ), not one that is stayed (tạm đình chỉ), gives the mandate back. */
    static final Rule<Suspension> REINSTATED = Rule.about(SUSPENSION, "delegate.reinstated")
            .titled("Căn cứ khôi phục nhiệm vụ đại biểu", "Reason of a reinstatement")
            .because(
                    "Quyền đại biểu trở lại khi lý do tạm đình chỉ không còn.",
                    "The mandate comes back once the reason is gone.")
            .appliesWhen(present(RESTORED_ON))
            .governedBy(CLEARED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(101).clause(2))
            .requires(CLEARED_BY.oneOf(CASE_DISCONTINUED, ACQUITTAL, EXEMPTION))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(38).clause(2))
            .requires(CLEARED_BY.oneOf(CASE_DISCONTINUED, ACQUITTAL, EXEMPTION, NO_VIOLATION, NO_DISCIPLINE))
            .otherwise(
                    "Đại biểu trở lại làm nhiệm vụ ngày {restoredOn} với căn cứ: {clearedBy}; luật không coi đây là căn cứ khôi"
                            + " phục.",
                    "The delegate took up the mandate again on {restoredOn} because of: {clearedBy}, which the law does not accept"
                            + " as a reason.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(GROUNDS, DECIDER, SUSPENSION_REPORTED, REINSTATED);
}
