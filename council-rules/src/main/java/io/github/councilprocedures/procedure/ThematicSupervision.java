package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.supervision.SupervisionFacts.ESTABLISHED_ON;
import static io.github.councilprocedures.supervision.SupervisionFacts.FORM;
import static io.github.councilprocedures.supervision.SupervisionFacts.OUTLINE_NOTICE;
import static io.github.councilprocedures.supervision.SupervisionFacts.OUTLINE_NOTIFIED_ON;
import static io.github.councilprocedures.supervision.SupervisionFacts.STARTED_ON;
import static io.github.councilprocedures.supervision.SupervisionFacts.STEPS;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISEES_LISTED;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISEES_STATED;
import static io.github.councilprocedures.supervision.SupervisionFacts.SUPERVISION;
import static io.github.councilprocedures.supervision.SupervisionFacts.VISIT;
import static io.github.councilprocedures.supervision.SupervisionFacts.VISITED_ON;
import static io.github.councilprocedures.supervision.SupervisionFacts.VISIT_FORM;
import static io.github.councilprocedures.supervision.SupervisionFacts.VISIT_NOTIFIED_ON;
import static io.github.councilprocedures.supervision.ThematicStep.CLOSED;
import static io.github.councilprocedures.supervision.ThematicStep.CONCLUDED;
import static io.github.councilprocedures.supervision.ThematicStep.ESTABLISHED;
import static io.github.councilprocedures.supervision.ThematicStep.FIELD_WORK;
import static io.github.councilprocedures.supervision.ThematicStep.FIELD_WORK_DONE;
import static io.github.councilprocedures.supervision.ThematicStep.FOLLOW_UP;
import static io.github.councilprocedures.supervision.ThematicStep.NOTIFIED;
import static io.github.councilprocedures.supervision.ThematicStep.PLANNED;
import static io.github.councilprocedures.supervision.ThematicStep.PUBLISHED;
import static io.github.councilprocedures.supervision.ThematicStep.REPORTED;
import static io.github.councilprocedures.supervision.ThematicStep.SENT;
import static io.github.councilprocedures.supervision.ThematicStep.UNDER_CONSIDERATION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.NoticeItem;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import java.util.List;

/** Thematic supervision (giám sát chuyên đề) by a team: what its supervisees are told, when, and in which order it goes. */
final class ThematicSupervision {

    private ThematicSupervision() {}

    /** The notice of content, plan and outline (nội dung, kế hoạch, đề cương) within 15 days of setting up the team. */
    static final Rule<Supervision> NOTICE_OF_OUTLINE = Rule.about(SUPERVISION, "supervision.thematic.outline-notice")
            .titled("Thông báo nội dung, kế hoạch, đề cương giám sát", "Notice of content, plan and report outline")
            .because(
                    "Đối tượng chịu sự giám sát cần biết trước phải báo cáo những gì.",
                    "Those supervised need to know in time what they must report on.")
            .appliesWhen(FORM.is(SupervisionForm.THEMATIC))
            .governedBy(ESTABLISHED_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(62).clause(2).point("b"),
                    LAW_87_2015.article(70).clause(2).point("b"),
                    LAW_87_2015.article(80).clause(2).point("b"))
            .requires(all(
                    OUTLINE_NOTIFIED_ON.within(15, CALENDAR_DAYS).after(ESTABLISHED_ON),
                    OUTLINE_NOTICE.includes(NoticeItem.CONTENT, NoticeItem.PLAN, NoticeItem.OUTLINE)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Nội dung, kế hoạch và đề cương phải được thông báo chậm nhất ngày {due}; đã thông báo ngày"
                            + " {outlineNotifiedOn}: {outlineNotice}.",
                    "Content, plan and outline had to be notified by {due}; notified on {outlineNotifiedOn}:"
                            + " {outlineNotice}.");

    /** The notice of programme and team (chương trình, thành phần Đoàn) 10 days before each visit. */
    static final Rule<VisitOfSupervision> NOTICE_OF_VISIT = Rule.about(VISIT, "supervision.thematic.visit-notice")
            .titled("Thông báo trước khi làm việc với đối tượng chịu sự giám sát", "Notice before a visit")
            .because(
                    "Đoàn giám sát không làm việc đột xuất: nơi được giám sát có quyền được báo trước.",
                    "A team does not come unannounced: those supervised have a right to be told before.")
            .appliesWhen(VISIT_FORM.is(SupervisionForm.THEMATIC))
            .governedBy(VISITED_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(62).clause(2).point("b"),
                    LAW_87_2015.article(70).clause(2).point("b"),
                    LAW_87_2015.article(80).clause(2).point("b"))
            .requires(VISIT_NOTIFIED_ON.atLeast(10, CALENDAR_DAYS).before(VISITED_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Chương trình và thành phần Đoàn được thông báo trước ngày làm việc {days} ngày, ít hơn {required} ngày.",
                    "Programme and team were notified {days} days before the visit, fewer than {required}.");

    /** The order of steps (trình tự) of a team's supervision. */
    static final Rule<Supervision> ORDER = Rule.about(SUPERVISION, "supervision.thematic.order")
            .titled("Trình tự giám sát chuyên đề", "Order of a thematic supervision")
            .because(
                    "Mỗi bước dựa trên bước trước: không kết luận khi chưa có báo cáo, không giám sát khi chưa thông báo.",
                    "Each step rests on the one before: no conclusion without a report, no supervision without notice.")
            .leavingOut(
                    "Nhận báo cáo, dự thảo báo cáo và yêu cầu khẩn cấp có thể diễn ra xen kẽ nên không xếp thứ tự; văn bản mật"
                            + " không phải đăng tải.",
                    "Collecting reports, drafting and urgent requests may happen in between and have no place in the order;"
                            + " state secrets are not published.")
            .appliesWhen(FORM.is(SupervisionForm.THEMATIC))
            .governedBy(STARTED_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(62),
                    LAW_87_2015.article(70),
                    LAW_87_2015.article(71),
                    LAW_87_2015.article(80),
                    LAW_87_2015.article(81),
                    LAW_87_2015.article(89).clause(1))
            .requires(STEPS.inOrder(
                    maybe(PLANNED),
                    once(ESTABLISHED),
                    once(NOTIFIED),
                    new ProcedureStep<>(FIELD_WORK, true, true),
                    once(FIELD_WORK_DONE),
                    once(REPORTED),
                    once(UNDER_CONSIDERATION),
                    once(CONCLUDED),
                    once(SENT),
                    maybe(PUBLISHED),
                    ProcedureStep.repeated(FOLLOW_UP),
                    maybe(CLOSED)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .notEncoded()
            .otherwise(
                    "Bước \"{step}\" không đúng trình tự giám sát chuyên đề.",
                    "The step \"{step}\" is out of the order of a thematic supervision.");

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
    static final List<Rule<?>> RULES = List.of(NOTICE_OF_OUTLINE, NOTICE_OF_VISIT, ORDER, SUPERVISEES);
}
