package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of suspensions (dữ kiện về tạm đình chỉ đại biểu). */
public final class SuspensionFacts {

    private SuspensionFacts() {}

    /** Ground of the suspension (căn cứ tạm đình chỉ). */
    public static final ChoiceFact<Suspension, SuspensionGround> GROUND = ChoiceFact.of(
            Fact.named("ground", "căn cứ tạm đình chỉ", "ground of the suspension"),
            SuspensionGround.class,
            Suspension::groundValue);

    /** Day on which the ground arose (ngày có căn cứ tạm đình chỉ). */
    public static final DateFact<Suspension> GROUND_ON = DateFact.of(
            Fact.named("groundOn", "ngày có căn cứ tạm đình chỉ", "day on which the ground arose"),
            Suspension::groundDay);

    /** Cadre, civil servant or public employee (là cán bộ, công chức, viên chức). */
    public static final ChoiceFact<Suspension, Boolean> PUBLIC_OFFICIAL = ChoiceFact.yesOrNo(
            Fact.named("publicOfficial", "là cán bộ, công chức, viên chức", "cadre, civil servant or public employee"),
            Suspension::publicOfficialValue);

    /** Asked for in writing by the competent body (có văn bản đề nghị của cơ quan có thẩm quyền). */
    public static final ChoiceFact<Suspension, Boolean> REQUESTED_IN_WRITING = ChoiceFact.yesOrNo(
            Fact.named(
                    "requestedInWriting",
                    "có văn bản đề nghị của cơ quan có thẩm quyền",
                    "asked for in writing by the competent body"),
            Suspension::requestedInWritingValue);

    /** Decided by (người quyết định). */
    public static final ChoiceFact<Suspension, ActingBody> DECIDED_BY = ChoiceFact.of(
            Fact.named("decidedBy", "người quyết định", "decided by"), ActingBody.class, Suspension::decidedByValue);

    /** Day of the suspension (ngày tạm đình chỉ). */
    public static final DateFact<Suspension> DECIDED_ON =
            DateFact.of(Fact.named("decidedOn", "ngày tạm đình chỉ", "day of the suspension"), Suspension::decidedDay);

    /** Day of the report to the council (ngày báo cáo HĐND). */
    public static final DateFact<Suspension> REPORTED_ON = DateFact.of(
            Fact.named("reportedOn", "ngày báo cáo HĐND", "day of the report to the council"), Suspension::reportedDay);

    /** Closing day of the nearest session (ngày bế mạc kỳ họp gần nhất). */
    public static final DateFact<Suspension> NEXT_SESSION_CLOSES_ON = DateFact.of(
            Fact.named("nextSessionClosesOn", "ngày bế mạc kỳ họp gần nhất", "closing day of the nearest session"),
            Suspension::nextSessionClosesDay);

    /** Reason of the reinstatement (căn cứ khôi phục). */
    public static final ChoiceFact<Suspension, Clearance> CLEARED_BY = ChoiceFact.of(
            Fact.named("clearedBy", "căn cứ khôi phục", "reason of the reinstatement"),
            Clearance.class,
            Suspension::clearedByValue);

    /** Day on which the reason for reinstatement arose (ngày có căn cứ khôi phục). */
    public static final DateFact<Suspension> CLEARED_ON = DateFact.of(
            Fact.named("clearedOn", "ngày có căn cứ khôi phục", "day on which the reason for reinstatement arose"),
            Suspension::clearedDay);

    /** Day of the reinstatement (ngày trở lại làm nhiệm vụ). */
    public static final DateFact<Suspension> RESTORED_ON = DateFact.of(
            Fact.named("restoredOn", "ngày trở lại làm nhiệm vụ", "day of the reinstatement"), Suspension::restoredDay);

    /** Level (cấp). */
    public static final ChoiceFact<Suspension, UnitLevel> LEVEL = UnitFacts.level();

    /** Suspension of a delegate (tạm đình chỉ đại biểu). */
    public static final SubjectType<Suspension> SUSPENSION = SubjectType.of(
            "suspension",
            "tạm đình chỉ đại biểu",
            "suspension of a delegate",
            List.of(
                    GROUND,
                    GROUND_ON,
                    PUBLIC_OFFICIAL,
                    REQUESTED_IN_WRITING,
                    DECIDED_BY,
                    DECIDED_ON,
                    REPORTED_ON,
                    NEXT_SESSION_CLOSES_ON,
                    CLEARED_BY,
                    CLEARED_ON,
                    RESTORED_ON,
                    LEVEL));
}
