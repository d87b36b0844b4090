package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.meeting.MeetingFacts.DECIDED_ON;
import static io.github.councilprocedures.meeting.MeetingFacts.DECISION;
import static io.github.councilprocedures.meeting.MeetingFacts.DECISION_LEVEL;
import static io.github.councilprocedures.meeting.MeetingFacts.DECISION_MATTER;
import static io.github.councilprocedures.meeting.MeetingFacts.NEXT_SESSION_CLOSES_ON;
import static io.github.councilprocedures.meeting.MeetingFacts.REPORTED_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.meeting.DecisionMatter;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** What a Standing Committee decides between sessions (quyết định giữa hai kỳ họp) and reports to the council. */
final class StandingCommitteeDecisions {

    private StandingCommitteeDecisions() {}

    /** The majority (tỷ lệ biểu quyết) of a Standing Committee: no law says. */
    static final Rule<StandingCommitteeDecision> MAJORITY = Rule.about(DECISION, "meeting.decision.majority")
            .titled("Tỷ lệ biểu quyết của Thường trực HĐND", "Majority in the Standing Committee")
            .because(
                    "Thường trực quyết định theo đa số; luật không nói đa số nào.",
                    "A Standing Committee decides by majority; the laws do not say which.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(106))
            .leftToRegulation()
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31), LAW_72_2025.article(32))
            .leftToRegulation()
            .otherwise(
                    "Quyết định của Thường trực không đạt tỷ lệ biểu quyết theo quy chế.",
                    "The decision did not reach the majority that the regulation asks for.");

    /** Spending for urgent tasks (chế độ chi cho nhiệm vụ đột xuất) is for the Standing Committee of a province only. */
    static final Rule<StandingCommitteeDecision> SPENDING = Rule.about(DECISION, "meeting.decision.spending")
            .titled("Thẩm quyền quyết định chế độ chi giữa hai kỳ họp", "Spending decided between sessions")
            .because(
                    "Chi ngân sách là việc của Hội đồng nhân dân; ngoại lệ chỉ dành cho cấp tỉnh.",
                    "Spending is for the council; the exception is for provinces only.")
            .leavingOut(
                    "Chỉ đạo của cơ quan có thẩm quyền làm căn cứ quyết định.",
                    "The direction of the competent authority that it must follow.")
            .appliesWhen(DECISION_MATTER.is(DecisionMatter.SPENDING_REGIME))
            .governedBy(DECIDED_ON)
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(14).point("b"))
            .requires(DECISION_LEVEL.is(UnitLevel.PROVINCE))
            .otherwise(
                    "Thường trực Hội đồng nhân dân {level} quyết định chế độ chi; chỉ cấp tỉnh có thẩm quyền này.",
                    "A Standing Committee of the {level} decided on spending; only that of a province may.");

    /** What was decided is reported at the nearest session (báo cáo HĐND tại kỳ họp gần nhất). */
    static final Rule<StandingCommitteeDecision> REPORTED = Rule.about(DECISION, "meeting.decision.reported")
            .titled("Báo cáo Hội đồng nhân dân tại kỳ họp gần nhất", "Report at the nearest session")
            .because(
                    "Thường trực làm thay Hội đồng nhân dân thì Hội đồng nhân dân phải được biết sớm nhất.",
                    "Where the Standing Committee acts for the council, the council must soon know.")
            .leavingOut(
                    "Nội dung khác mà luật giao Thường trực quyết định giữa hai kỳ họp không được liệt kê.",
                    "Other matters that laws leave to the Standing Committee between sessions are not listed.")
            .governedBy(DECIDED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(104).clause(4))
            .when(DECISION_MATTER.is(DecisionMatter.COMMITTEE_SUPERVISION))
            .requires(REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(31).clause(5),
                    LAW_72_2025.article(31).clause(8),
                    LAW_72_2025.article(31).clause(14),
                    LAW_72_2025.article(37).clause(2))
            .requires(REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(NEXT_SESSION_CLOSES_ON))
            .otherwise(
                    "Thường trực báo cáo ngày {reportedOn}, sau khi kỳ họp gần nhất đã bế mạc ngày {nextSessionClosesOn}.",
                    "Reported on {reportedOn}, after the nearest session had closed on {nextSessionClosesOn}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(MAJORITY, SPENDING, REPORTED);
}
