package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.EXPLAINED;
import static io.github.councilprocedures.casefile.HearingStep.REPORT_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.casefile.HearingStep.VOTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.supervision.ThematicFacts.BODY;
import static io.github.councilprocedures.supervision.ThematicFacts.CASE;
import static io.github.councilprocedures.supervision.ThematicFacts.HEARING;
import static io.github.councilprocedures.supervision.ThematicFacts.MEASURES_STATED;
import static io.github.councilprocedures.supervision.ThematicFacts.NEAREST_SESSION_CLOSES_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.NEAREST_SESSION_OPENS_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.PRE_REPORTED_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.REPORTED_TO_COUNCIL_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.REPORT_RECEIVED_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.RESOLUTION_CONTENT;
import static io.github.councilprocedures.supervision.ThematicFacts.THEMATIC_SUPERVISION;
import static io.github.councilprocedures.supervision.ThematicStep.CONCLUDED;
import static io.github.councilprocedures.supervision.ThematicStep.FIELD_WORK_DONE;
import static io.github.councilprocedures.supervision.ThematicStep.REPORTED;
import static io.github.councilprocedures.supervision.ThematicStep.UNDER_CONSIDERATION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.ThematicSupervision;
import java.util.List;

/** The report of a supervision team (báo cáo kết quả giám sát): by when it is made, how it is considered, what follows. */
final class ThematicReports {

    private ThematicReports() {}

    /** The report of a team of the Standing Committee or of a committee: 15 or 10 days from the end of supervision. */
    static final Rule<ThematicSupervision> REPORT = inLaw87(Rule.about(
                            THEMATIC_SUPERVISION, "supervision.thematic.report")
                    .titled("Thời hạn báo cáo kết quả giám sát", "Time for the report of a team")
                    .because(
                            "Kết quả giám sát chỉ có ích khi còn kịp thời.",
                            "What was found is of use only while it is fresh.")
                    .governedBy(CASE.day(FIELD_WORK_DONE))
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(70).clause(2).point("g"),
                            LAW_87_2015.article(80).clause(2).point("g"))
                    .requires(BODY.when(
                                    STANDING_COMMITTEE,
                                    CASE.day(REPORTED)
                                            .within(15, CALENDAR_DAYS)
                                            .after(CASE.day(FIELD_WORK_DONE))
                                            .under(LAW_87_2015
                                                    .article(70)
                                                    .clause(2)
                                                    .point("g")))
                            .when(
                                    COMMITTEE,
                                    CASE.day(REPORTED)
                                            .within(10, CALENDAR_DAYS)
                                            .after(CASE.day(FIELD_WORK_DONE))
                                            .under(LAW_87_2015
                                                    .article(80)
                                                    .clause(2)
                                                    .point("g")))))
            .otherwise(
                    "Đoàn giám sát phải báo cáo chậm nhất ngày {due}; đã báo cáo ngày {reportedOn}.",
                    "The team had to report by {due}; it reported on {reportedOn}.");

    /** A team of the council reports at the nearest session, and to the Standing Committee before (báo cáo tại kỳ họp gần nhất). */
    static final Rule<ThematicSupervision> REPORT_TO_COUNCIL = inLaw87(Rule.about(
                            THEMATIC_SUPERVISION, "supervision.thematic.council.report")
                    .titled("Đoàn giám sát của HĐND báo cáo", "Report of a team of the council")
                    .because(
                            "HĐND xem xét kết quả ngay tại kỳ họp gần nhất; Thường trực HĐND cần biết trước để đưa vào chương"
                                    + " trình.",
                            "The council takes up the result at its nearest session; its Standing Committee must know before,"
                                    + " to put it on the agenda.")
                    .leavingOut(
                            "Báo cáo Thường trực HĐND trước bao nhiêu ngày: luật không quy định.",
                            "How many days before the Standing Committee is told: the law does not say.")
                    .appliesWhen(BODY.is(COUNCIL))
                    .governedBy(CASE.day(FIELD_WORK_DONE))
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(62).clause(2).point("g"))
                    .requires(all(
                            CASE.day(REPORTED).notSooner(0, CALENDAR_DAYS).after(NEAREST_SESSION_OPENS_ON),
                            CASE.day(REPORTED).atLeast(0, CALENDAR_DAYS).before(NEAREST_SESSION_CLOSES_ON),
                            PRE_REPORTED_ON.atLeast(0, CALENDAR_DAYS).before(CASE.day(REPORTED)))))
            .otherwise(
                    "Kỳ họp gần nhất từ ngày {nearestSessionOpensOn} đến ngày {nearestSessionClosesOn}; Đoàn giám sát báo cáo Thường"
                            + " trực HĐND ngày {preReportedOn}, báo cáo HĐND ngày {reportedOn}.",
                    "The nearest session is from {nearestSessionOpensOn} to {nearestSessionClosesOn}; the team reported to the"
                            + " Standing Committee on {preReportedOn}, to the council on {reportedOn}.");

    /** The Standing Committee considers the report within 7 days of receiving it (xem xét báo cáo của Đoàn giám sát). */
    static final Rule<ThematicSupervision> CONSIDERATION = inLaw87(Rule.about(
                            THEMATIC_SUPERVISION, "supervision.thematic.standing-committee.consideration")
                    .titled("Thời hạn xem xét báo cáo của Đoàn giám sát", "Time for considering the report")
                    .because(
                            "Nơi được giám sát không phải chờ lâu mới biết kết luận.",
                            "Those supervised need not wait long for a conclusion.")
                    .leavingOut(
                            "Ban của HĐND: luật không ấn định số ngày.", "Committees: the law sets no number of days.")
                    .appliesWhen(BODY.is(STANDING_COMMITTEE))
                    .governedBy(REPORT_RECEIVED_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(71).clause(1))
                    .requires(CASE.day(UNDER_CONSIDERATION)
                            .within(7, CALENDAR_DAYS)
                            .after(REPORT_RECEIVED_ON)))
            .otherwise(
                    "Thường trực HĐND phải xem xét báo cáo chậm nhất ngày {due}; đã xem xét ngày {underConsiderationOn}.",
                    "The Standing Committee had to consider the report by {due}; it did on {underConsiderationOn}.");

    /** The order in which the report is considered (trình tự xem xét báo cáo): those supervised speak before the discussion. */
    static final Rule<ThematicSupervision> ORDER = inLaw87(Rule.about(
                            THEMATIC_SUPERVISION, "supervision.thematic.consideration-order")
                    .titled("Trình tự xem xét báo cáo của Đoàn giám sát", "Order of considering the report")
                    .because(
                            "Nơi được giám sát phải được nghe trước khi thảo luận và kết luận.",
                            "Those supervised are heard before it is discussed and concluded.")
                    .leavingOut(
                            "Đoàn giám sát bổ sung trong khi thảo luận; Ban biểu quyết khi xét thấy cần thiết.",
                            "The team may supplement during the discussion; a committee votes when it finds it necessary.")
                    .governedBy(CASE.day(UNDER_CONSIDERATION))
                    .from("2016-07-01")
                    .under(
                            LAW_87_2015.article(62).clause(3),
                            LAW_87_2015.article(71).clause(1),
                            LAW_87_2015.article(81).clause(1))
                    .requires(BODY.when(
                                    COUNCIL,
                                    HEARING.inOrder(
                                                    once(REPORT_PRESENTED),
                                                    once(EXPLAINED),
                                                    once(DISCUSSED),
                                                    maybe(SUPPLEMENTED),
                                                    once(RESOLUTION_ADOPTED))
                                            .under(LAW_87_2015.article(62).clause(3)))
                            .when(
                                    STANDING_COMMITTEE,
                                    HEARING.inOrder(
                                                    once(REPORT_PRESENTED),
                                                    once(BODIES_HEARD),
                                                    once(DISCUSSED),
                                                    maybe(SUPPLEMENTED),
                                                    once(HearingStep.CONCLUDED))
                                            .under(LAW_87_2015.article(71).clause(1)))
                            .when(
                                    COMMITTEE,
                                    HEARING.inOrder(
                                                    once(REPORT_PRESENTED),
                                                    once(BODIES_HEARD),
                                                    once(DISCUSSED),
                                                    once(HearingStep.CONCLUDED),
                                                    maybe(VOTED))
                                            .under(LAW_87_2015.article(81).clause(1)))))
            .otherwise(
                    "Bước “{step}” không đúng trình tự xem xét báo cáo của Đoàn giám sát.",
                    "The step “{step}” is out of the order in which the report is considered.");

    /** What the council's resolution states (nội dung nghị quyết): four things. */
    static final Rule<ThematicSupervision> RESOLUTION = inLaw87(
                    Rule.about(THEMATIC_SUPERVISION, "supervision.thematic.resolution-content")
                            .titled("Nội dung nghị quyết giám sát chuyên đề", "Contents of the resolution")
                            .because(
                                    "Nghị quyết không nêu thời hạn và người chịu trách nhiệm thì không ai phải thực hiện.",
                                    "A resolution that names neither time nor who answers for it binds nobody.")
                            .appliesWhen(BODY.is(COUNCIL))
                            .governedBy(CASE.day(CONCLUDED))
                            .from("2016-07-01")
                            .under(
                                    LAW_87_2015.article(62).clause(3).point("d"),
                                    LAW_87_2015.article(16).clause(4))
                            .requires(RESOLUTION_CONTENT.includes(ResolutionPart.values())))
            .otherwise(
                    "Nghị quyết về giám sát chuyên đề còn thiếu: {lacking}.",
                    "The resolution on the thematic supervision lacks: {lacking}.");

    /** The report of a committee says which measures it recommends (báo cáo nêu biện pháp kiến nghị). */
    static final Rule<ThematicSupervision> MEASURES = inLaw87(
                    Rule.about(THEMATIC_SUPERVISION, "supervision.thematic.committee.measures")
                            .titled("Báo cáo của Ban nêu biện pháp cần thiết", "Measures in the report of a committee")
                            .because(
                                    "Ban không ra nghị quyết hay kết luận có hiệu lực bắt buộc: kiến nghị là kết quả của Ban.",
                                    "A committee binds nobody: what it recommends is its result.")
                            .appliesWhen(BODY.is(COMMITTEE))
                            .governedBy(CASE.day(CONCLUDED))
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(81).clause(2))
                            .requires(MEASURES_STATED.is(true)))
            .otherwise(
                    "Báo cáo kết quả giám sát của Ban không nêu biện pháp kiến nghị.",
                    "The committee's report on the supervision states no measures.");

    /** The Standing Committee tells the council of its supervision between two sessions (báo cáo HĐND giữa hai kỳ họp). */
    static final Rule<ThematicSupervision> TOLD_TO_COUNCIL = inLaw87(Rule.about(
                            THEMATIC_SUPERVISION, "supervision.thematic.standing-committee.council-report")
                    .titled(
                            "Thường trực HĐND báo cáo HĐND về giám sát giữa hai kỳ họp",
                            "Report of the Standing Committee to the council")
                    .because(
                            "HĐND giám sát cả việc giám sát của Thường trực HĐND.",
                            "The council watches how its Standing Committee supervises.")
                    .appliesWhen(BODY.is(STANDING_COMMITTEE))
                    .governedBy(NEAREST_SESSION_OPENS_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(70).clause(3))
                    .requires(REPORTED_TO_COUNCIL_ON.atLeast(0, CALENDAR_DAYS).before(NEAREST_SESSION_CLOSES_ON)))
            .otherwise(
                    "Thường trực HĐND báo cáo HĐND ngày {reportedToCouncilOn}, sau khi kỳ họp gần nhất bế mạc ngày"
                            + " {nearestSessionClosesOn}.",
                    "The Standing Committee told the council on {reportedToCouncilOn}, after the nearest session had closed on"
                            + " {nearestSessionClosesOn}.");

    /** Law 121/2025 on supervision, of which no number is known. */
    private static Rule.Draft<ThematicSupervision> inLaw87(Rule.Draft<ThematicSupervision> draft) {
        return draft.from("2026-03-01").under(LAW_121_2025).notEncoded();
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(REPORT, REPORT_TO_COUNCIL, CONSIDERATION, ORDER, RESOLUTION, MEASURES, TOLD_TO_COUNCIL);
}
