package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.Actor.DELEGATE;
import static io.github.councilprocedures.casefile.Actor.DELEGATES_GROUP;
import static io.github.councilprocedures.casefile.Actor.RELATED_BODIES;
import static io.github.councilprocedures.casefile.Actor.STANDING_COMMITTEE;
import static io.github.councilprocedures.casefile.Actor.SUPERIOR_BODY;
import static io.github.councilprocedures.casefile.Actor.SUPERVISEE;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.supervision.GroupFacts.CASE;
import static io.github.councilprocedures.supervision.GroupFacts.DELEGATE_REPORTED_ON;
import static io.github.councilprocedures.supervision.GroupFacts.GROUP_REPORTED_INSTEAD;
import static io.github.councilprocedures.supervision.GroupFacts.GROUP_SUPERVISION;
import static io.github.councilprocedures.supervision.GroupFacts.IN_OWN_CONSTITUENCY;
import static io.github.councilprocedures.supervision.GroupFacts.LEVEL;
import static io.github.councilprocedures.supervision.GroupFacts.MATTER;
import static io.github.councilprocedures.supervision.GroupFacts.STARTS_ON;
import static io.github.councilprocedures.supervision.GroupMatter.ASSIGNED_MATTER;
import static io.github.councilprocedures.supervision.GroupMatter.LAW_IMPLEMENTATION;
import static io.github.councilprocedures.supervision.GroupStep.CLOSED;
import static io.github.councilprocedures.supervision.GroupStep.ESCALATED_TO_SUPERIOR;
import static io.github.councilprocedures.supervision.GroupStep.FINISHED;
import static io.github.councilprocedures.supervision.GroupStep.IN_PROGRESS;
import static io.github.councilprocedures.supervision.GroupStep.NOTIFIED;
import static io.github.councilprocedures.supervision.GroupStep.PLANNED;
import static io.github.councilprocedures.supervision.GroupStep.VIOLATION_REQUEST;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.GroupStep;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.workflow.Procedure;
import java.util.List;

/**
 * Supervision by a delegates' group (giám sát của Tổ đại biểu HĐND): what it may supervise and where, what those supervised are
 * told, who reports. Since 2026-03-01 another law and its resolution say so, which were not read.
 */
final class GroupSupervisions {

    private GroupSupervisions() {}

    /** What a group supervises (nội dung giám sát); whether a commune's group may, the text leaves open. */
    static final Rule<GroupSupervision> MATTERS = untilLaw121(Rule.about(GROUP_SUPERVISION, "supervision.group.matter")
                    .titled("Nội dung giám sát của Tổ đại biểu", "What a delegates' group supervises")
                    .because(
                            "Tổ đại biểu chỉ giám sát những gì luật giao.",
                            "A group supervises what the law gives it, and nothing else.")
                    .governedBy(STARTS_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(83).clause(2))
                    .requires(LEVEL.when(PROVINCE, MATTER.oneOf(LAW_IMPLEMENTATION, ASSIGNED_MATTER))
                            .when(DISTRICT, MATTER.oneOf(LAW_IMPLEMENTATION, ASSIGNED_MATTER))
                            .when(
                                    COMMUNE,
                                    unclear(
                                            "Khoản 2 Điều 83 chỉ nêu Tổ đại biểu cấp tỉnh, cấp huyện; các điều 5 và 86"
                                                    + " nêu Tổ đại biểu mà không nói cấp nào.",
                                            "Article 83, Clause 2 names the groups of provinces and districts only;"
                                                    + " Articles 5 and 86 name groups without a level."))))
            .otherwise(
                    "Nội dung “{matter}” không thuộc phạm vi giám sát của Tổ đại biểu: {allowed}.",
                    "“{matter}” is not what a delegates' group supervises: {allowed}.");

    /** Where a group has its delegates supervise how law is carried out (địa bàn nơi đại biểu ứng cử). */
    static final Rule<GroupSupervision> AREA = untilLaw121(Rule.about(GROUP_SUPERVISION, "supervision.group.area")
                    .titled("Địa bàn giám sát của Tổ đại biểu", "Where a delegates' group supervises")
                    .because(
                            "Đại biểu trả lời trước cử tri nơi mình ứng cử.",
                            "Delegates answer to the voters of the place where they stood for election.")
                    .leavingOut(
                            "Vấn đề được phân công có thể ở địa bàn khác.",
                            "A matter that was assigned may lie elsewhere.")
                    .appliesWhen(MATTER.is(LAW_IMPLEMENTATION))
                    .governedBy(STARTS_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(86).clause(2))
                    .requires(IN_OWN_CONSTITUENCY.is(true)))
            .otherwise(
                    "Tổ đại biểu giám sát việc thi hành pháp luật ngoài địa bàn nơi đại biểu ứng cử.",
                    "The group supervises how law is carried out outside the place where its delegates stood for election.");

    /** The notice of content and plan (nội dung, kế hoạch), 7 days before the supervision starts (S8). */
    static final Rule<GroupSupervision> NOTICE = untilLaw121(Rule.about(GROUP_SUPERVISION, "supervision.group.notice")
                    .titled("Thông báo trước khi Tổ đại biểu giám sát", "Notice before a group's supervision")
                    .because(
                            "Đối tượng chịu sự giám sát có quyền được báo trước để chuẩn bị.",
                            "Those supervised have a right to be told before, to prepare.")
                    .governedBy(STARTS_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(86).clause(3).point("a"))
                    .requires(CASE.day(NOTIFIED).atLeast(7, CALENDAR_DAYS).before(STARTS_ON)))
            .otherwise(
                    "Nội dung, kế hoạch được thông báo trước ngày bắt đầu giám sát {days} ngày, ít hơn {required} ngày.",
                    "Content and plan were notified {days} days before the supervision started, fewer than {required}.");

    /** The delegate's report to the Standing Committee, 10 days after the end (S8). */
    static final Rule<GroupSupervision> REPORT = untilLaw121(
                    Rule.about(GROUP_SUPERVISION, "supervision.group.report")
                            .titled("Đại biểu báo cáo kết quả giám sát", "The delegate's report on the supervision")
                            .because(
                                    "Thường trực HĐND cần biết kết quả để theo dõi, xử lý.",
                                    "The Standing Committee needs the result to follow it up.")
                            .leavingOut(
                                    "Báo cáo của chính Tổ đại biểu với Thường trực HĐND: luật không đặt thời hạn.",
                                    "The group's own report to the Standing Committee: the law sets no day for it.")
                            .governedBy(CASE.day(FINISHED))
                            .from("2016-07-01")
                            .under(LAW_87_2015.article(86).clause(4).point("c"))
                            .requires(
                                    GROUP_REPORTED_INSTEAD
                                            .when(
                                                    false,
                                                    DELEGATE_REPORTED_ON
                                                            .within(10, CALENDAR_DAYS)
                                                            .after(CASE.day(FINISHED)))
                                            .when(
                                                    true,
                                                    unclear(
                                                            "Điểm c khoản 4 Điều 86 giao đại biểu báo cáo trong 10 ngày; khoản 9 Điều 6 có báo"
                                                                    + " cáo của Tổ đại biểu nhưng không đặt thời hạn.",
                                                            "Article 86, Clause 4, Point c has the delegate report within 10 days; Article 6,"
                                                                    + " Clause 9 knows a report of the group and sets no day for it."))))
            .otherwise(
                    "Kết quả phải được báo cáo chậm nhất ngày {due}; đã báo cáo ngày {delegateReportedOn}.",
                    "The result had to be reported by {due}; it was reported on {delegateReportedOn}.");

    /** From the plan to the report (từ kế hoạch đến báo cáo). */
    static final Procedure<GroupSupervision, GroupStep> GROUPS = Procedure.of(
                    GROUP_SUPERVISION, CASE, "supervision.group")
            .titled("Giám sát của Tổ đại biểu", "Supervision by a delegates' group")
            .from("2016-07-01")
            .under(LAW_87_2015.article(83).clause(2), LAW_87_2015.article(86))
            .step(PLANNED, step -> step.by(DELEGATES_GROUP).under(ofGroups(3).point("a")))
            .step(
                    NOTIFIED,
                    step -> step.after(PLANNED)
                            .by(DELEGATES_GROUP)
                            .to(SUPERVISEE)
                            .with(CaseDocument.CONTENT, CaseDocument.PLAN)
                            .due(NOTICE)
                            .under(ofGroups(3).point("a")))
            .step(
                    IN_PROGRESS,
                    step -> step.after(NOTIFIED)
                            .by(DELEGATES_GROUP, DELEGATE)
                            .under(ofGroups(3).point("b"), ofGroups(4).point("a")))
            .step(FINISHED, step -> step.after(IN_PROGRESS).under(ofGroups(4).point("c")))
            .step(
                    GroupStep.REPORTED,
                    step -> step.after(FINISHED)
                            .by(DELEGATE, DELEGATES_GROUP)
                            .to(STANDING_COMMITTEE)
                            .with(CaseDocument.REPORT)
                            .due(REPORT)
                            .repeatable()
                            .under(
                                    ofGroups(4).point("c"),
                                    LAW_87_2015.article(6).clause(9)))
            .step(CLOSED, step -> step.after(GroupStep.REPORTED).modelled())
            .step(
                    VIOLATION_REQUEST,
                    step -> step.after(IN_PROGRESS)
                            .by(DELEGATE)
                            .to(RELATED_BODIES)
                            .beside()
                            .repeatable()
                            .under(ofGroups(4).point("b")))
            .step(
                    ESCALATED_TO_SUPERIOR,
                    step -> step.after(VIOLATION_REQUEST)
                            .by(DELEGATE)
                            .to(SUPERIOR_BODY)
                            .beside()
                            .repeatable()
                            .under(ofGroups(4).point("b")))
            .from("2026-03-01")
            .under(LAW_121_2025.article(37), RESOLUTION_114_2025.article(48))
            .knownBy(REPORTED)
            .notEncoded()
            .build();

    private static Rule.Draft<GroupSupervision> untilLaw121(Rule.Draft<GroupSupervision> draft) {
        return draft.from("2026-03-01")
                .under(LAW_121_2025.article(37), RESOLUTION_114_2025.article(48))
                .knownBy(REPORTED)
                .notEncoded();
    }

    private static Citation ofGroups(int clause) {
        return LAW_87_2015.article(86).clause(clause);
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(MATTERS, AREA, NOTICE, REPORT);

    /** The procedure. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(GROUPS);
}
