package io.github.councilprocedures.procedure;

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

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.supervision.NoticeItem;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThematicSupervisionTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final NoticeItem[] COMPLETE = NoticeItem.values();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(outlineNotice(), visitNotice(), order(), supervisees());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Supervision> outlineNotice() {
        RuleCases<Supervision> table = RuleCases.of(ThematicSupervision.NOTICE_OF_OUTLINE, CALENDAR);
        for (SupervisionForm form : otherForms()) {
            table = table.when(form.label().en(), as(form, notified("2024-03-05", "2024-03-20", COMPLETE)))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("on the fifteenth day", notified("2024-03-01", "2024-03-16", COMPLETE))
                .satisfied()
                .when("the fifteenth day is a Saturday, on the Monday", notified("2024-03-01", "2024-03-18", COMPLETE))
                .satisfied()
                .when("the fifteenth day is a Saturday, on the Tuesday", notified("2024-03-01", "2024-03-19", COMPLETE))
                .violated(
                        "Nội dung, kế hoạch và đề cương phải được thông báo chậm nhất ngày 18/03/2024; đã thông báo ngày 19/03/2024: nội dung, kế hoạch, đề cương báo cáo.",
                        "Content, plan and outline had to be notified by 18/03/2024; notified on 19/03/2024: content, plan, report outline.")
                .when("the fifteenth day is a Wednesday", notified("2024-03-05", "2024-03-20", COMPLETE))
                .satisfied()
                .when("a day later", notified("2024-03-05", "2024-03-21", COMPLETE))
                .violated()
                .when(
                        "content not on record",
                        notified("2024-03-05", "2024-03-20", NoticeItem.PLAN, NoticeItem.OUTLINE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "plan not on record",
                        notified("2024-03-05", "2024-03-20", NoticeItem.CONTENT, NoticeItem.OUTLINE))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "outline not on record",
                        notified("2024-03-05", "2024-03-20", NoticeItem.CONTENT, NoticeItem.PLAN))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "no outline, complete record",
                        notified("2024-03-05", "2024-03-20", NoticeItem.CONTENT, NoticeItem.PLAN))
                .recordedThrough(LATER)
                .violated(
                        "Nội dung, kế hoạch và đề cương phải được thông báo chậm nhất ngày 20/03/2024; đã thông báo ngày 20/03/2024: nội dung, kế hoạch.",
                        "Content, plan and outline had to be notified by 20/03/2024; notified on 20/03/2024: content, plan.")
                .when(
                        "never",
                        thematic().establishedOn(LocalDate.parse("2024-03-05")).build())
                .recordedThrough(LATER)
                .neverDone(
                        "Thông báo nội dung, kế hoạch, đề cương giám sát: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025 không có ngày thông báo nội dung, kế hoạch, đề cương, nội dung thông báo. Hạn cuối là ngày 20/03/2024.",
                        "Notice of content, plan and report outline: never done; the record, complete through 31/12/2025, has no day on which content, plan and outline were notified, content of the notice. The last day is 20/03/2024.")
                .when("set up before the law", notified("2016-06-30", "2016-07-01", COMPLETE))
                .undetermined(Reason.NOT_ENCODED)
                .when("set up on the first day of the law", notified("2016-07-01", "2016-07-10", COMPLETE))
                .satisfied()
                .when(
                        "set up on the last day of the law, notified under the next",
                        notified("2026-02-28", "2026-03-16", COMPLETE))
                .satisfied()
                .when("set up on the first day of Law 121/2025", notified("2026-03-01", "2026-03-02", COMPLETE))
                .undetermined(Reason.NOT_ENCODED)
                .when("no day of setting up", thematic().build())
                .undetermined(Reason.FACT_MISSING)
                .equivalent(
                        "from 2016-07-01: exactly", "there are only the three items, so that nothing can be in excess");
    }

    private static RuleCases<VisitOfSupervision> visitNotice() {
        RuleCases<VisitOfSupervision> table = RuleCases.of(ThematicSupervision.NOTICE_OF_VISIT, CALENDAR);
        for (SupervisionForm form : otherForms()) {
            VisitOfSupervision visit = visit("2024-04-09", "2024-04-19");
            table = table.when(form.label().en(), new VisitOfSupervision(as(form, visit.supervision()), visit.visit()))
                    .notApplicable(Reason.CONDITION);
        }
        return table.when("10 days before", visit("2024-04-09", "2024-04-19"))
                .satisfied()
                .when("9 days before", visit("2024-04-10", "2024-04-19"))
                .violated(
                        "Chương trình và thành phần Đoàn được thông báo trước ngày làm việc 9 ngày, ít hơn 10 ngày.",
                        "Programme and team were notified 9 days before the visit, fewer than 10.")
                .when("not notified, complete record", visit(null, "2024-04-19"))
                .recordedThrough(LATER)
                .neverDone(
                        "Thông báo trước khi làm việc với đối tượng chịu sự giám sát: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025 không có ngày thông báo chương trình, thành phần Đoàn. Hạn cuối là ngày 09/04/2024.",
                        "Notice before a visit: never done; the record, complete through 31/12/2025, has no day on which programme and team were notified. The last day is 09/04/2024.")
                .when("not on record", visit(null, "2024-04-19"))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", visit("2016-05-30", "2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", visit("2016-06-21", "2016-07-01"))
                .satisfied()
                .when("last day of the law", visit("2026-02-18", "2026-02-28"))
                .satisfied()
                .when("first day of Law 121/2025", visit("2026-02-01", "2026-03-01"))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static RuleCases<Supervision> order() {
        RuleCases<Supervision> table = RuleCases.of(ThematicSupervision.ORDER, CALENDAR)
                .when(
                        "every step in its order",
                        log(
                                PLANNED,
                                ESTABLISHED,
                                NOTIFIED,
                                FIELD_WORK,
                                FIELD_WORK,
                                FIELD_WORK_DONE,
                                REPORTED,
                                UNDER_CONSIDERATION,
                                CONCLUDED,
                                SENT,
                                PUBLISHED,
                                FOLLOW_UP,
                                FOLLOW_UP,
                                CLOSED))
                .satisfied()
                .when(
                        "only the steps that must be taken",
                        log(
                                ESTABLISHED,
                                NOTIFIED,
                                FIELD_WORK_DONE,
                                REPORTED,
                                UNDER_CONSIDERATION,
                                CONCLUDED,
                                SENT,
                                FOLLOW_UP,
                                CLOSED))
                .satisfied()
                .when("just begun", log(ESTABLISHED))
                .satisfied()
                .when("field work before the notice", log(ESTABLISHED, FIELD_WORK, NOTIFIED))
                .violated(
                        "Bước \"thông báo nội dung, kế hoạch, đề cương\" không đúng trình tự giám sát chuyên đề.",
                        "The step \"supervisees notified\" is out of the order of a thematic supervision.")
                .when(
                        "nothing recorded",
                        thematic().heldOn(LocalDate.parse("2024-03-01")).build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", logFrom("2016-06-30", ESTABLISHED))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law", logFrom("2016-07-01", ESTABLISHED))
                .satisfied()
                .when("last day of the law", logFrom("2026-02-28", ESTABLISHED))
                .satisfied()
                .when("first day of Law 121/2025", logFrom("2026-03-01", ESTABLISHED))
                .undetermined(Reason.NOT_ENCODED);
        for (SupervisionForm form : otherForms()) {
            table = table.when(form.label().en(), as(form, log(ESTABLISHED))).notApplicable(Reason.CONDITION);
        }
        List<ThematicStep> all = List.of(
                PLANNED,
                ESTABLISHED,
                NOTIFIED,
                FIELD_WORK,
                FIELD_WORK_DONE,
                REPORTED,
                UNDER_CONSIDERATION,
                CONCLUDED,
                SENT,
                PUBLISHED,
                FOLLOW_UP,
                CLOSED);
        for (int i = 0; i < all.size(); i++) {
            ThematicStep step = all.get(i);
            RuleCases.When<Supervision> twice = table.when(step.label().en() + " twice", log(upTo(all, i, step)));
            table = step == FIELD_WORK || step == FOLLOW_UP ? twice.satisfied() : twice.violated();
            if (i + 1 < all.size()) {
                table = table.when(step.label().en() + " after the next", log(swapped(all, i)))
                        .violated();
                RuleCases.When<Supervision> without =
                        table.when("without " + step.label().en(), log(without(all, i)));
                boolean optional = step == PLANNED || step == FIELD_WORK || step == PUBLISHED;
                table = optional ? without.satisfied() : without.undetermined(Reason.RECORD_NOT_COMPLETE);
            }
        }
        return table.when("without the report, complete record", log(without(all, all.indexOf(REPORTED))))
                .recordedThrough(LATER)
                .neverDone();
    }

    private static ThematicStep[] upTo(List<ThematicStep> all, int index, ThematicStep again) {
        ThematicStep[] steps = all.subList(0, index + 1).toArray(new ThematicStep[index + 2]);
        steps[index + 1] = again;
        return steps;
    }

    private static ThematicStep[] swapped(List<ThematicStep> all, int index) {
        ThematicStep[] steps = all.toArray(new ThematicStep[0]);
        steps[index] = all.get(index + 1);
        steps[index + 1] = all.get(index);
        return steps;
    }

    private static ThematicStep[] without(List<ThematicStep> all, int index) {
        return all.stream().filter(step -> step != all.get(index)).toArray(ThematicStep[]::new);
    }

    private static RuleCases<Supervision> supervisees() {
        return RuleCases.of(ThematicSupervision.SUPERVISEES, CALENDAR)
                .when("as many as listed", stated(2, "UBND xã Thanh Nghị", "UBND xã Liêm Túc"))
                .satisfied()
                .when("one more than listed", stated(3, "UBND xã Thanh Nghị", "UBND xã Liêm Túc"))
                .violated("Nêu 3 đối tượng nhưng liệt kê 2.", "3 supervisees are stated but 2 are listed.")
                .when("one fewer than listed", stated(1, "UBND xã Thanh Nghị", "UBND xã Liêm Túc"))
                .violated()
                .when(
                        "number not stated",
                        thematic().addSupervisees("UBND xã Thanh Nghị").build())
                .undetermined(Reason.FACT_MISSING)
                .when("list not given", thematic().superviseesStated(5).build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static Supervision stated(int number, String... supervisees) {
        return thematic().superviseesStated(number).addSupervisees(supervisees).build();
    }

    private static Supervision.Builder thematic() {
        return Supervision.builder()
                .term(Samples.districtTerm())
                .body(SupervisingBody.STANDING_COMMITTEE)
                .form(SupervisionForm.THEMATIC)
                .topic("Quản lý đầu tư xây dựng");
    }

    private static List<SupervisionForm> otherForms() {
        return Arrays.stream(SupervisionForm.values())
                .filter(form -> form != SupervisionForm.THEMATIC)
                .toList();
    }

    private static Supervision as(SupervisionForm form, Supervision supervision) {
        return Supervision.builder().from(supervision).form(form).build();
    }

    private static Supervision notified(String establishedOn, String notifiedOn, NoticeItem... items) {
        return thematic()
                .establishedOn(LocalDate.parse(establishedOn))
                .outlineNotifiedOn(LocalDate.parse(notifiedOn))
                .outlineNotice(List.of(items))
                .build();
    }

    private static VisitOfSupervision visit(String notifiedOn, String visitedOn) {
        Visit.Builder builder = Visit.builder().supervisee("UBND xã Thanh Nghị").visitedOn(LocalDate.parse(visitedOn));
        Visit visit = notifiedOn == null
                ? builder.build()
                : builder.notifiedOn(LocalDate.parse(notifiedOn)).build();
        return new VisitOfSupervision(thematic().addVisits(visit).build(), visit);
    }

    private static Supervision log(ThematicStep... steps) {
        return logFrom("2024-03-01", steps);
    }

    private static Supervision logFrom(String firstDay, ThematicStep... steps) {
        Supervision.Builder supervision = thematic();
        for (int i = 0; i < steps.length; i++) {
            supervision.addSteps(
                    new Stamped<>(steps[i], LocalDate.parse(firstDay).plusDays(i)));
        }
        return supervision.build();
    }
}
