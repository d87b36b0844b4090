package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static io.github.councilprocedures.supervision.GroupStep.CLOSED;
import static io.github.councilprocedures.supervision.GroupStep.ESCALATED_TO_SUPERIOR;
import static io.github.councilprocedures.supervision.GroupStep.FINISHED;
import static io.github.councilprocedures.supervision.GroupStep.IN_PROGRESS;
import static io.github.councilprocedures.supervision.GroupStep.NOTIFIED;
import static io.github.councilprocedures.supervision.GroupStep.PLANNED;
import static io.github.councilprocedures.supervision.GroupStep.REPORTED;
import static io.github.councilprocedures.supervision.GroupStep.VIOLATION_REQUEST;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.supervision.GroupMatter;
import io.github.councilprocedures.supervision.GroupStep;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupSupervisionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(matters(), area(), notice(), report());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(groups());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static RuleCases<GroupSupervision> matters() {
        RuleCases<GroupSupervision> table = RuleCases.of(GroupSupervisions.MATTERS, CALENDAR);
        for (Term term : List.of(Samples.provincialTerm(), Samples.districtTerm())) {
            String level = term.council().level() + ", ";
            table = table.when(level + "law", on(term, GroupMatter.LAW_IMPLEMENTATION, "2024-03-01"))
                    .satisfied()
                    .when(level + "assigned", on(term, GroupMatter.ASSIGNED_MATTER, "2024-03-01"))
                    .satisfied()
                    .when(level + "other", on(term, GroupMatter.OTHER, "2024-03-01"))
                    .violated(
                            "Nội dung “nội dung khác” không thuộc phạm vi giám sát của Tổ đại biểu: việc thi hành pháp luật, nghị quyết của HĐND, vấn đề được HĐND, Thường trực HĐND phân công.",
                            "“another matter” is not what a delegates' group supervises: how law and resolutions are carried out, an assigned matter.");
        }
        table = table.when("a commune's group", on(Samples.communeTerm(), GroupMatter.LAW_IMPLEMENTATION, "2024-03-01"))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Nội dung giám sát của Tổ đại biểu: chưa xác định được vì văn bản chưa rõ. Khoản 2 Điều 83 chỉ nêu Tổ đại biểu cấp tỉnh, cấp huyện; các điều 5 và 86 nêu Tổ đại biểu mà không nói cấp nào.",
                        "What a delegates' group supervises: cannot be determined; the text is unclear. Article 83, Clause 2 names the groups of provinces and districts only; Articles 5 and 86 name groups without a level.")
                .when("no start", supervision().build())
                .undetermined(Reason.FACT_MISSING);
        return Law87Days.around(
                table, day -> on(Samples.provincialTerm(), GroupMatter.ASSIGNED_MATTER, day.toString()));
    }

    private static GroupSupervision on(Term term, GroupMatter matter, String day) {
        return supervision()
                .term(term)
                .matter(matter)
                .inOwnConstituency(true)
                .addSteps(taken(NOTIFIED, "2016-01-04"), taken(IN_PROGRESS, day))
                .build();
    }

    private static RuleCases<GroupSupervision> area() {
        RuleCases<GroupSupervision> table = RuleCases.of(GroupSupervisions.AREA, CALENDAR)
                .when("elsewhere", startedIn(false, GroupMatter.LAW_IMPLEMENTATION))
                .violated(
                        "Tổ đại biểu giám sát việc thi hành pháp luật ngoài địa bàn nơi đại biểu ứng cử.",
                        "The group supervises how law is carried out outside the place where its delegates stood for election.")
                .when("in its own constituency", startedIn(true, GroupMatter.LAW_IMPLEMENTATION))
                .satisfied()
                .when("an assigned matter elsewhere", startedIn(false, GroupMatter.ASSIGNED_MATTER))
                .notApplicable(Reason.CONDITION)
                .when("another matter elsewhere", startedIn(false, GroupMatter.OTHER))
                .notApplicable(Reason.CONDITION)
                .when(
                        "where, is not recorded",
                        supervision().addSteps(taken(IN_PROGRESS, "2024-03-01")).build())
                .undetermined(Reason.FACT_MISSING);
        return Law87Days.around(
                table, day -> on(Samples.provincialTerm(), GroupMatter.LAW_IMPLEMENTATION, day.toString()));
    }

    private static GroupSupervision startedIn(boolean own, GroupMatter matter) {
        return supervision()
                .matter(matter)
                .inOwnConstituency(own)
                .addSteps(taken(IN_PROGRESS, "2024-03-01"))
                .build();
    }

    private static RuleCases<GroupSupervision> notice() {
        RuleCases<GroupSupervision> table = RuleCases.of(GroupSupervisions.NOTICE, CALENDAR)
                .when("S8: 7 days before", notified("2024-03-01", "2024-03-08"))
                .satisfied()
                .when("S8: 6 days before", notified("2024-03-02", "2024-03-08"))
                .violated(
                        "Nội dung, kế hoạch được thông báo trước ngày bắt đầu giám sát 6 ngày, ít hơn 7 ngày.",
                        "Content and plan were notified 6 days before the supervision started, fewer than 7.")
                .when(
                        "7 days before the planned day",
                        supervision()
                                .plannedStartOn(LocalDate.parse("2024-03-08"))
                                .addSteps(taken(NOTIFIED, "2024-03-01"))
                                .build())
                .satisfied()
                .when(
                        "never, complete record",
                        supervision().addSteps(taken(IN_PROGRESS, "2024-03-08")).build())
                .recordedThrough(LATER)
                .neverDone(
                        "Thông báo trước khi Tổ đại biểu giám sát: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025 không có ngày thực hiện bước “thông báo nội dung, kế hoạch”. Hạn cuối là ngày 01/03/2024.",
                        "Notice before a group's supervision: never done; the record, complete through 31/12/2025, has no day of the step “supervisees notified”. The last day is 01/03/2024.")
                .when(
                        "not on record",
                        supervision().addSteps(taken(IN_PROGRESS, "2024-03-08")).build())
                .undetermined(Reason.FACT_MISSING);
        return Law87Days.around(table, day -> notified(day.minusDays(7).toString(), day.toString()));
    }

    private static GroupSupervision notified(String on, String start) {
        return supervision()
                .addSteps(taken(NOTIFIED, on), taken(IN_PROGRESS, start))
                .build();
    }

    private static RuleCases<GroupSupervision> report() {
        RuleCases<GroupSupervision> table = RuleCases.of(GroupSupervisions.REPORT, CALENDAR)
                .when("S8: on the tenth day", reported("2024-03-04", "2024-03-14", Actor.DELEGATE))
                .satisfied()
                .when("S8: on the eleventh day", reported("2024-03-04", "2024-03-15", Actor.DELEGATE))
                .violated(
                        "Kết quả phải được báo cáo chậm nhất ngày 14/03/2024; đã báo cáo ngày 15/03/2024.",
                        "The result had to be reported by 14/03/2024; it was reported on 15/03/2024.")
                .when(
                        "S9: the group reported instead, a month later",
                        reported("2024-03-01", "2024-04-11", Actor.DELEGATES_GROUP))
                .undetermined(
                        Reason.TEXT_AMBIGUOUS,
                        "Đại biểu báo cáo kết quả giám sát: chưa xác định được vì văn bản chưa rõ. Điểm c khoản 4 Điều 86 giao đại biểu báo cáo trong 10 ngày; khoản 9 Điều 6 có báo cáo của Tổ đại biểu nhưng không đặt thời hạn.",
                        "The delegate's report on the supervision: cannot be determined; the text is unclear. Article 86, Clause 4, Point c has the delegate report within 10 days; Article 6, Clause 9 knows a report of the group and sets no day for it.")
                .when(
                        "not on record",
                        supervision().addSteps(taken(FINISHED, "2024-03-01")).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "never, complete record",
                        supervision().addSteps(taken(FINISHED, "2024-03-01")).build())
                .recordedThrough(LATER)
                .neverDone()
                .when(
                        "S21: ended under Law 87/2015, reported under Law 121/2025",
                        reported("2026-02-27", "2026-03-09", Actor.DELEGATE))
                .satisfied()
                .when("S21: the same, a day late", reported("2026-02-27", "2026-03-10", Actor.DELEGATE))
                .violated();
        return Law87Days.around(
                table, day -> reported(day.toString(), day.plusDays(1).toString(), Actor.DELEGATE));
    }

    private static GroupSupervision reported(String finished, String on, Actor by) {
        return supervision()
                .addSteps(taken(FINISHED, finished), taken(REPORTED, on, by))
                .build();
    }

    private static ProcedureCases<GroupSupervision, GroupStep> groups() {
        List<CaseStep<GroupStep>> begun = List.of(
                taken(PLANNED, "2024-02-20", Actor.DELEGATES_GROUP),
                sent(
                        taken(NOTIFIED, "2024-02-28", Actor.DELEGATES_GROUP, CaseDocument.CONTENT, CaseDocument.PLAN),
                        Actor.SUPERVISEE));
        return ProcedureCases.of(
                        GroupSupervisions.GROUPS,
                        CALENDAR,
                        (file, steps) -> GroupSupervision.builder()
                                .from(file)
                                .steps(steps)
                                .build())
                .lawful(
                        "the group supervises, a delegate reports",
                        supervision()
                                .addAllSteps(begun)
                                .addSteps(
                                        taken(IN_PROGRESS, "2024-03-11", Actor.DELEGATES_GROUP),
                                        taken(FINISHED, "2024-03-13"),
                                        sent(
                                                taken(REPORTED, "2024-03-20", Actor.DELEGATE, CaseDocument.REPORT),
                                                Actor.STANDING_COMMITTEE),
                                        taken(CLOSED, "2024-03-25"))
                                .build())
                .lawful(
                        "a violation is found, and both report",
                        supervision()
                                .addAllSteps(begun)
                                .addSteps(
                                        taken(IN_PROGRESS, "2024-03-11", Actor.DELEGATE),
                                        sent(
                                                taken(VIOLATION_REQUEST, "2024-03-12", Actor.DELEGATE),
                                                Actor.RELATED_BODIES),
                                        sent(
                                                taken(ESCALATED_TO_SUPERIOR, "2024-03-14", Actor.DELEGATE),
                                                Actor.SUPERIOR_BODY),
                                        taken(FINISHED, "2024-03-15"),
                                        sent(
                                                taken(
                                                        REPORTED,
                                                        "2024-03-18",
                                                        Actor.DELEGATES_GROUP,
                                                        CaseDocument.REPORT),
                                                Actor.STANDING_COMMITTEE),
                                        sent(
                                                taken(REPORTED, "2024-03-20", Actor.DELEGATE, CaseDocument.REPORT),
                                                Actor.STANDING_COMMITTEE))
                                .build());
    }

    private static GroupSupervision.Builder supervision() {
        return GroupSupervision.builder()
                .term(Samples.provincialTerm())
                .group("Tổ đại biểu số 1")
                .matter(GroupMatter.LAW_IMPLEMENTATION)
                .topic("Nước sạch nông thôn");
    }
}
