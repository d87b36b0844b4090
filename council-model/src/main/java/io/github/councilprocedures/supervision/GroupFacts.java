package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of supervisions by delegates' groups (dữ kiện về giám sát của Tổ đại biểu). */
public final class GroupFacts {

    private GroupFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<GroupSupervision, UnitLevel> LEVEL = UnitFacts.level();

    /** Of what kind the matter is (loại nội dung giám sát). */
    public static final ChoiceFact<GroupSupervision, GroupMatter> MATTER = ChoiceFact.of(
            Fact.named("matter", "loại nội dung giám sát", "kind of matter"),
            GroupMatter.class,
            GroupSupervision::matter);

    /** Whether it takes place where the delegates stood for election (giám sát tại địa bàn ứng cử). */
    public static final ChoiceFact<GroupSupervision, Boolean> IN_OWN_CONSTITUENCY = ChoiceFact.yesOrNo(
            Fact.named("inOwnConstituency", "giám sát tại địa bàn ứng cử", "in the delegates' own constituency"),
            GroupSupervision::knownInOwnConstituency);

    /** The day on which it starts (ngày bắt đầu giám sát). */
    public static final DateFact<GroupSupervision> STARTS_ON = DateFact.of(
            Fact.named("startsOn", "ngày bắt đầu giám sát", "day on which the supervision starts")
                    .derived(
                            "ngày tiến hành giám sát; khi chưa tiến hành là ngày dự kiến",
                            "the day on which it started; as long as it did not, the planned day"),
            GroupSupervision::startDay);

    /** The day on which a delegate reported (ngày đại biểu báo cáo). */
    public static final DateFact<GroupSupervision> DELEGATE_REPORTED_ON = DateFact.of(
            Fact.named("delegateReportedOn", "ngày đại biểu báo cáo kết quả", "day on which the delegate reported")
                    .derived(
                            "ngày báo cáo đầu tiên không phải của Tổ đại biểu",
                            "the first report that is not that of the group"),
            GroupSupervision::delegateReportDay);

    /** Whether the group alone reported (Tổ đại biểu báo cáo thay đại biểu). */
    public static final ChoiceFact<GroupSupervision, Boolean> GROUP_REPORTED_INSTEAD = ChoiceFact.yesOrNo(
            Fact.named("groupReportedInstead", "Tổ đại biểu báo cáo thay đại biểu", "the group reported instead")
                    .derived(
                            "có báo cáo của Tổ đại biểu, không có báo cáo của đại biểu",
                            "a report of the group is recorded, and none of a delegate"),
            GroupSupervision::groupReportedInstead);

    /** The facts of its steps (dữ kiện về các bước). */
    public static final CaseFacts<GroupSupervision, GroupStep> CASE = CaseFacts.of(
            "groupSupervision",
            "cuộc giám sát của Tổ đại biểu",
            "supervision by a delegates' group",
            GroupSupervision.class,
            GroupStep.class,
            List.of(LEVEL, MATTER));

    /** Supervisions by delegates' groups (cuộc giám sát của Tổ đại biểu). */
    public static final SubjectType<GroupSupervision> GROUP_SUPERVISION = SubjectType.of(
            "groupSupervision",
            "cuộc giám sát của Tổ đại biểu",
            "supervision by a delegates' group",
            CASE.with(List.of(
                    LEVEL, MATTER, IN_OWN_CONSTITUENCY, STARTS_ON, DELEGATE_REPORTED_ON, GROUP_REPORTED_INSTEAD)));
}
