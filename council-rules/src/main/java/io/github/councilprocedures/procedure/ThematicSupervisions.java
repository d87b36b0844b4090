package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.CaseDocument.PROGRAMME;
import static io.github.councilprocedures.casefile.CaseDocument.TEAM_COMPOSITION;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISEES_LISTED;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISEES_STATED;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISION;
import static io.github.councilprocedures.supervision.ThematicFacts.BODY;
import static io.github.councilprocedures.supervision.ThematicFacts.CASE;
import static io.github.councilprocedures.supervision.ThematicFacts.REPORTS_DUE_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.THEMATIC_SUPERVISION;
import static io.github.councilprocedures.supervision.ThematicFacts.VISIT;
import static io.github.councilprocedures.supervision.ThematicFacts.VISITED_ON;
import static io.github.councilprocedures.supervision.ThematicFacts.VISIT_BODY;
import static io.github.councilprocedures.supervision.ThematicFacts.VISIT_LISTED;
import static io.github.councilprocedures.supervision.ThematicFacts.VISIT_NOTICE;
import static io.github.councilprocedures.supervision.ThematicFacts.VISIT_NOTIFIED_ON;
import static io.github.councilprocedures.supervision.ThematicStep.COLLECTING_REPORTS;
import static io.github.councilprocedures.supervision.ThematicStep.ESTABLISHED;
import static io.github.councilprocedures.supervision.ThematicStep.NOTIFIED;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import java.util.List;

/** The work of a supervision team (giám sát chuyên đề): what those supervised are told and when, and whom it visits. */
final class ThematicSupervisions {

    private ThematicSupervisions() {}

    /** The notice of content, plan and outline (nội dung, kế hoạch, đề cương) within 15 days of setting up the team. */
    static final Rule<ThematicSupervision> NOTICE_OF_OUTLINE = Rule.about(
                    THEMATIC_SUPERVISION, "supervision.thematic.outline-notice")
            .titled("Thông báo nội dung, kế hoạch, đề cương giám sát", "Notice of content, plan and report outline")
            .because(
                    "Đối tượng chịu sự giám sát cần biết trước phải báo cáo những gì.",
                    "Those supervised need to know in time what they must report on.")
            .leavingOut(
                    "Thông báo phải kèm những tài liệu gì: xét trong trình tự của từng loại Đoàn giám sát.",
                    "Which papers the notice holds: the procedure of each kind of team says it.")
            .governedBy(CASE.day(ESTABLISHED))
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(2).point("b")))
            .requires(Teams.each(
                    BODY,
                    CASE.day(NOTIFIED).within(15, CALENDAR_DAYS).after(CASE.day(ESTABLISHED)),
                    article -> article.clause(2).point("b")))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Nội dung, kế hoạch và đề cương phải được thông báo chậm nhất ngày {due}; đã thông báo ngày"
                            + " {notifiedOn}.",
                    "Content, plan and outline had to be notified by {due}; notified on {notifiedOn}.");

    /** The day that the plan sets for the reports of those supervised (thời hạn báo cáo); the law sets none. */
    static final Rule<ThematicSupervision> REPORTS_BY_PLAN = Rule.about(
                    THEMATIC_SUPERVISION, "supervision.thematic.supervisee-report")
            .titled(
                    "Đối tượng chịu sự giám sát báo cáo đúng kế hoạch",
                    "Reports of those supervised by the day of the plan")
            .because(
                    "Luật không ấn định số ngày; thời hạn là thời hạn mà kế hoạch giám sát nêu.",
                    "The law sets no number of days; the limit is the one that the plan states.")
            .restingOn(Ground.PROGRAMME)
            .always()
            .requires(CASE.day(COLLECTING_REPORTS).within(0, CALENDAR_DAYS).after(REPORTS_DUE_ON))
            .otherwise(
                    "Kế hoạch yêu cầu báo cáo chậm nhất ngày {reportsDueOn}; đã báo cáo ngày {collectingReportsOn}.",
                    "The plan asked for reports by {reportsDueOn}; they came on {collectingReportsOn}.");

    /** The notice of programme and team (chương trình, thành phần Đoàn) 10 days before each visit. */
    static final Rule<VisitOfSupervision> NOTICE_OF_VISIT = Rule.about(VISIT, "supervision.thematic.visit-notice")
            .titled("Thông báo trước khi làm việc với đối tượng chịu sự giám sát", "Notice before a visit")
            .because(
                    "Đoàn giám sát không làm việc đột xuất: nơi được giám sát có quyền được báo trước.",
                    "A team does not come unannounced: those supervised have a right to be told before.")
            .governedBy(VISITED_ON)
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(2).point("b")))
            .requires(Teams.each(
                    VISIT_BODY,
                    all(
                            VISIT_NOTIFIED_ON.atLeast(10, CALENDAR_DAYS).before(VISITED_ON),
                            VISIT_NOTICE.includes(PROGRAMME, TEAM_COMPOSITION)),
                    article -> article.clause(2).point("b")))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Chương trình và thành phần Đoàn phải được thông báo chậm nhất ngày {due}; đã thông báo ngày"
                            + " {notifiedOn}: {notice}.",
                    "Programme and team had to be notified by {due}; notified on {notifiedOn}: {notice}.");

    /** A team keeps to its plan (thực hiện đúng nội dung, kế hoạch): it visits whom the instrument lists. */
    static final Rule<VisitOfSupervision> WITHIN_PLAN = Rule.about(VISIT, "supervision.thematic.within-plan")
            .titled("Làm việc đúng đối tượng theo kế hoạch giám sát", "Visits within the plan")
            .because(
                    "Đoàn giám sát chỉ có thẩm quyền trong phạm vi nghị quyết, quyết định thành lập Đoàn.",
                    "A team has no powers beyond the resolution or decision that set it up.")
            .leavingOut(
                    "Nội dung làm việc có đúng kế hoạch hay không.", "Whether what was talked about keeps to the plan.")
            .governedBy(VISITED_ON)
            .from("2016-07-01")
            .under(Teams.all(article -> article.clause(2).point("c")))
            .requires(Teams.each(
                    VISIT_BODY,
                    VISIT_LISTED.is(true),
                    article -> article.clause(2).point("c")))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Nơi làm việc không có trong danh sách đối tượng chịu sự giám sát.",
                    "Who was visited is not on the list of those supervised.");

    /** The number of supervisees (số đối tượng) a plan states is that of its list. */
    static final Rule<Supervision> SUPERVISEES = Rule.about(SUPERVISION, "supervision.supervisees.count")
            .titled("Số đối tượng chịu sự giám sát khớp danh sách", "Number of supervisees matches the list")
            .because(
                    "Số nêu trong văn bản khác danh sách thì một trong hai chỗ sai.",
                    "Where the number differs from the list, one of the two is wrong.")
            .restingOn(Ground.ARITHMETIC)
            .always()
            .requires(SUPERVISEES_LISTED.equalTo(SUPERVISEES_STATED))
            .otherwise(
                    "Nêu {superviseesStated} đối tượng nhưng liệt kê {superviseesListed}.",
                    "{superviseesStated} supervisees are stated but {superviseesListed} are listed.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(NOTICE_OF_OUTLINE, REPORTS_BY_PLAN, NOTICE_OF_VISIT, WITHIN_PLAN, SUPERVISEES);
}
