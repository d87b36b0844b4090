package io.github.councilprocedures.supervision;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of supervisions and of their visits (dữ kiện của cuộc giám sát). */
public final class SupervisionFacts {

    private SupervisionFacts() {}

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<Supervision, SupervisingBody> BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"), SupervisingBody.class, Supervision::body);

    /** The form (hình thức giám sát). */
    public static final ChoiceFact<Supervision, SupervisionForm> FORM = ChoiceFact.of(
            Fact.named("form", "hình thức giám sát", "form of supervision"), SupervisionForm.class, Supervision::form);

    /** The level of the council (cấp). */
    public static final ChoiceFact<Supervision, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            supervision -> supervision.council().level());

    /** The day that stands for the beginning (ngày bắt đầu). */
    public static final DateFact<Supervision> STARTED_ON = DateFact.of(startedOn(), Supervision::startedDay);

    /** The day the team was set up (ngày thành lập Đoàn giám sát). */
    public static final DateFact<Supervision> ESTABLISHED_ON = DateFact.of(
            Fact.named("establishedOn", "ngày thành lập Đoàn giám sát", "day on which the team was set up"),
            Supervision::establishedDay);

    /** The day the supervisees were notified (ngày thông báo nội dung, kế hoạch, đề cương). */
    public static final DateFact<Supervision> OUTLINE_NOTIFIED_ON = DateFact.of(
            Fact.named(
                    "outlineNotifiedOn",
                    "ngày thông báo nội dung, kế hoạch, đề cương",
                    "day on which content, plan and outline were notified"),
            Supervision::outlineNotifiedDay);

    /** What that notice held (nội dung thông báo). */
    public static final SetFact<Supervision, NoticeItem> OUTLINE_NOTICE = SetFact.of(
            Fact.named("outlineNotice", "nội dung thông báo", "content of the notice"),
            NoticeItem.class,
            Supervision::outlineNotice);

    /** The steps taken (các bước đã thực hiện). */
    public static final SequenceFact<Supervision, ThematicStep> STEPS = SequenceFact.of(
            Fact.named("steps", "các bước đã thực hiện", "steps taken"), ThematicStep.class, Supervision::log);

    /** How many supervisees are listed (số đối tượng được liệt kê). */
    public static final NumberFact<Supervision> SUPERVISEES_LISTED = NumberFact.of(
            Fact.named("superviseesListed", "số đối tượng được liệt kê", "supervisees listed")
                    .derived("đếm danh sách đối tượng chịu sự giám sát", "the list of supervisees, counted"),
            Supervision::superviseesListedNumber);

    /** How many supervisees the papers state (số đối tượng được nêu). */
    public static final NumberFact<Supervision> SUPERVISEES_STATED = NumberFact.of(
            Fact.named("superviseesStated", "số đối tượng được nêu", "number of supervisees stated"),
            Supervision::superviseesStatedNumber);

    /** The form of the supervision of a visit (hình thức giám sát). */
    public static final ChoiceFact<VisitOfSupervision, SupervisionForm> VISIT_FORM = ChoiceFact.of(
            Fact.named("form", "hình thức giám sát", "form of supervision"),
            SupervisionForm.class,
            view -> view.supervision().form());

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<VisitOfSupervision, SupervisingBody> VISIT_BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"),
            SupervisingBody.class,
            view -> view.supervision().body());

    /** The level of the council of a visit (cấp). */
    public static final ChoiceFact<VisitOfSupervision, UnitLevel> VISIT_LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            view -> view.council().level());

    /** The day that stands for the beginning of the supervision (ngày bắt đầu). */
    public static final DateFact<VisitOfSupervision> VISIT_STARTED_ON =
            DateFact.of(startedOn(), view -> view.supervision().startedDay());

    /** The day programme and team were notified (ngày thông báo chương trình, thành phần Đoàn). */
    public static final DateFact<VisitOfSupervision> VISIT_NOTIFIED_ON = DateFact.of(
            Fact.named(
                    "notifiedOn",
                    "ngày thông báo chương trình, thành phần Đoàn",
                    "day on which programme and team were notified"),
            view -> view.visit().notifiedDay());

    /** The day of the visit (ngày làm việc). */
    public static final DateFact<VisitOfSupervision> VISITED_ON = DateFact.of(
            Fact.named("visitedOn", "ngày làm việc", "day of the visit"),
            view -> view.visit().visitedDay());

    /** Supervisions (cuộc giám sát). */
    public static final SubjectType<Supervision> SUPERVISION = SubjectType.of(
            "supervision",
            "cuộc giám sát",
            "supervision",
            List.of(
                    BODY,
                    FORM,
                    LEVEL,
                    STARTED_ON,
                    ESTABLISHED_ON,
                    OUTLINE_NOTIFIED_ON,
                    OUTLINE_NOTICE,
                    STEPS,
                    SUPERVISEES_LISTED,
                    SUPERVISEES_STATED));

    /** Visits with their supervisions (buổi làm việc với đối tượng chịu sự giám sát). */
    public static final SubjectType<VisitOfSupervision> VISIT = SubjectType.of(
            "supervisionVisit",
            "buổi làm việc với đối tượng chịu sự giám sát",
            "visit of a supervision",
            List.of(VISIT_FORM, VISIT_BODY, VISIT_LEVEL, VISIT_STARTED_ON, VISIT_NOTIFIED_ON, VISITED_ON));

    private static Fact.Naming startedOn() {
        return Fact.named("startedOn", "ngày bắt đầu", "beginning")
                .derived(
                        "ngày thành lập Đoàn; nếu không có thì ngày tổ chức, bước đầu tiên được ghi nhận,"
                                + " hoặc ngày cuối của kỳ báo cáo có nêu cuộc giám sát",
                        "the day on which the team was set up; without it the day held, the first step recorded,"
                                + " or the last day of the period whose report mentions the supervision");
    }
}
