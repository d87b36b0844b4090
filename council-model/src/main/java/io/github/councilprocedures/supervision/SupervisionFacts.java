package io.github.councilprocedures.supervision;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of supervisions that a report or a list mentions (dữ kiện của cuộc giám sát). */
public final class SupervisionFacts {

    private SupervisionFacts() {}

    /** Who supervises (chủ thể giám sát). */
    public static final ChoiceFact<Supervision, SupervisingBody> BODY = ChoiceFact.of(
            Fact.named("body", "chủ thể giám sát", "supervising body"), SupervisingBody.class, Supervision::body);

    /** The form (hình thức giám sát). */
    public static final ChoiceFact<Supervision, SupervisionForm> FORM = ChoiceFact.of(
            Fact.named("form", "hình thức giám sát", "form of supervision"), SupervisionForm.class, Supervision::form);

    /** The level of the council (cấp). */
    public static final ChoiceFact<Supervision, UnitLevel> LEVEL = UnitFacts.level();

    /** The day that stands for the beginning (ngày bắt đầu). */
    public static final DateFact<Supervision> STARTED_ON = DateFact.of(
            Fact.named("startedOn", "ngày bắt đầu", "beginning")
                    .derived(
                            "ngày tổ chức; nếu không có thì ngày cuối của kỳ báo cáo có nêu cuộc giám sát",
                            "the day held; without it the last day of the period whose report mentions the supervision"),
            Supervision::startedDay);

    /** How many supervisees are listed (số đối tượng được liệt kê). */
    public static final NumberFact<Supervision> SUPERVISEES_LISTED = NumberFact.of(
            Fact.named("superviseesListed", "số đối tượng được liệt kê", "supervisees listed")
                    .derived("đếm danh sách đối tượng chịu sự giám sát", "the list of supervisees, counted"),
            Supervision::superviseesListedNumber);

    /** How many supervisees the papers state (số đối tượng được nêu). */
    public static final NumberFact<Supervision> SUPERVISEES_STATED = NumberFact.of(
            Fact.named("superviseesStated", "số đối tượng được nêu", "number of supervisees stated"),
            Supervision::superviseesStatedNumber);

    /** Supervisions (cuộc giám sát). */
    public static final SubjectType<Supervision> SUPERVISION = SubjectType.of(
            "supervision",
            "cuộc giám sát",
            "supervision",
            List.of(BODY, FORM, LEVEL, STARTED_ON, SUPERVISEES_LISTED, SUPERVISEES_STATED));
}
