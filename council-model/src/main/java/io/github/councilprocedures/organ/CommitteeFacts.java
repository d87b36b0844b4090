package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Whether opinions differed */
public final class CommitteeFacts {

    private CommitteeFacts() {}

    /** The day whose law fixes structure (ngày chọn luật về cơ cấu). */
    public static final DateFact<CouncilCommittees> COMMITTEES_STRUCTURE_ON =
            DateFact.of(Namings.structureOn(), one -> Namings.structureDay(one.term(), one.asOn()));

    /** The day looked at (ngày xác định). */
    public static final DateFact<CouncilCommittees> COMMITTEES_AS_ON =
            DateFact.of(Namings.asOn(), CouncilCommittees::asDay);

    /** The kind of unit of the council (loại đơn vị hành chính). */
    public static final ChoiceFact<CouncilCommittees, UnitKind> COMMITTEES_UNIT_KIND = UnitFacts.unitKind();

    /** The committees beside the one for ethnic affairs (các Ban (ngoài Ban Dân tộc)). */
    public static final SetFact<CouncilCommittees, CommitteeKind> COMMITTEE_KINDS = SetFact.of(
            Fact.named("committees", "các Ban (ngoài Ban Dân tộc)", "committees (beside the ethnic one)")
                    .derived(
                            "các Ban được ghi nhận, trừ Ban Dân tộc",
                            "the committees recorded, without that for ethnic affairs"),
            CommitteeKind.class,
            CouncilCommittees::kindsBesideEthnic);

    /** Whether there is an Ethnic Affairs Committee (có Ban Dân tộc). */
    public static final ChoiceFact<CouncilCommittees, Boolean> ETHNIC_COMMITTEE = ChoiceFact.yesOrNo(
            Fact.named("ethnicCommittee", "có Ban Dân tộc", "Ethnic Affairs Committee"),
            CouncilCommittees::ethnicCommittee);

    /** Whether the conditions for it are met (đủ điều kiện thành lập Ban Dân tộc). */
    public static final ChoiceFact<CouncilCommittees, Boolean> ETHNIC_CONDITIONS_MET = ChoiceFact.yesOrNo(
            Fact.named(
                    "ethnicConditionsMet",
                    "đủ điều kiện thành lập Ban Dân tộc",
                    "conditions for an Ethnic Affairs Committee met"),
            CouncilCommittees::knownEthnicConditionsMet);

    /** The committees of a council (các Ban của HĐND). */
    public static final SubjectType<CouncilCommittees> COMMITTEES = SubjectType.of(
            "councilCommittees",
            "các Ban của HĐND",
            "committees of a council",
            List.of(
                    COMMITTEES_STRUCTURE_ON,
                    COMMITTEES_AS_ON,
                    COMMITTEES_UNIT_KIND,
                    COMMITTEE_KINDS,
                    ETHNIC_COMMITTEE,
                    ETHNIC_CONDITIONS_MET));

    /** The day whose law fixes structure (ngày chọn luật về cơ cấu). */
    public static final DateFact<CouncilCommittee> COMMITTEE_STRUCTURE_ON =
            DateFact.of(Namings.structureOn(), one -> Namings.structureDay(one.term(), one.asOn()));

    /** The day looked at (ngày xác định). */
    public static final DateFact<CouncilCommittee> COMMITTEE_AS_ON =
            DateFact.of(Namings.asOn(), CouncilCommittee::asDay);

    /** The last polling day of the term (ngày bầu cử cuối cùng). */
    public static final DateFact<CouncilCommittee> COMMITTEE_POLLING_ON =
            DateFact.of(Namings.lastPollingOn(), one -> one.term().lastPollingDay());

    /** The level of the council (cấp). */
    public static final ChoiceFact<CouncilCommittee, UnitLevel> COMMITTEE_LEVEL = UnitFacts.level();

    /** The kind of unit of the council (loại đơn vị hành chính). */
    public static final ChoiceFact<CouncilCommittee, UnitKind> COMMITTEE_UNIT_KIND = UnitFacts.unitKind();

    /** Which of the cities that clauses name (thành phố được luật nêu tên). */
    public static final ChoiceFact<CouncilCommittee, NamedCity> COMMITTEE_CITY =
            ChoiceFact.of(Namings.city(), NamedCity.class, CouncilCommittee::city);

    /** Which committee (loại Ban). */
    public static final ChoiceFact<CouncilCommittee, CommitteeKind> COMMITTEE_KIND = ChoiceFact.of(
            Fact.named("kind", "loại Ban", "kind of committee"), CommitteeKind.class, CouncilCommittee::kind);

    /** Whether the head is full-time (Trưởng Ban chuyên trách). */
    public static final ChoiceFact<CouncilCommittee, Boolean> HEAD_FULL_TIME = ChoiceFact.yesOrNo(
            Fact.named("headFullTime", "Trưởng Ban chuyên trách", "full-time head"),
            CouncilCommittee::knownHeadFullTime);

    /** The deputy heads (số Phó Trưởng Ban). */
    public static final NumberFact<CouncilCommittee> DEPUTY_HEADS = NumberFact.of(
            Fact.named("deputyHeads", "số Phó Trưởng Ban", "deputy heads"), CouncilCommittee::deputyHeadsNumber);

    /** The full-time deputy heads (số Phó Trưởng Ban chuyên trách). */
    public static final NumberFact<CouncilCommittee> FULL_TIME_DEPUTY_HEADS = NumberFact.of(
            Fact.named("fullTimeDeputyHeads", "số Phó Trưởng Ban chuyên trách", "full-time deputy heads"),
            CouncilCommittee::fullTimeDeputyHeadsNumber);

    /** The full-time members beside head and deputies (số Ủy viên chuyên trách). */
    public static final NumberFact<CouncilCommittee> FULL_TIME_MEMBERS = NumberFact.of(
            Fact.named("fullTimeMembers", "số Ủy viên chuyên trách", "full-time members"),
            CouncilCommittee::fullTimeMembersNumber);

    /** Head and deputies who are full-time (số Trưởng Ban, Phó Trưởng Ban chuyên trách). */
    public static final NumberFact<CouncilCommittee> FULL_TIME_HEADS = NumberFact.of(
            Fact.named("fullTimeHeads", "số Trưởng Ban, Phó Trưởng Ban chuyên trách", "full-time head and deputy heads")
                    .derived("cộng Trưởng Ban và các Phó Trưởng Ban chuyên trách", "head and deputies added up"),
            CouncilCommittee::fullTimeLeaders);

    /** All who are full-time (số người chuyên trách của Ban). */
    public static final NumberFact<CouncilCommittee> FULL_TIME_PEOPLE = NumberFact.of(
            Fact.named("fullTimePeople", "số người chuyên trách của Ban", "full-time people")
                    .derived(
                            "cộng Trưởng Ban, Phó Trưởng Ban và Ủy viên chuyên trách",
                            "head, deputies and members added up"),
            CouncilCommittee::fullTimePeople);

    /** Head and deputies who head a specialised agency (số Trưởng Ban, Phó Trưởng Ban là người đứng đầu cơ quan chuyên môn). */
    public static final NumberFact<CouncilCommittee> DEPARTMENT_HEADS = NumberFact.of(
            Fact.named(
                    "departmentHeads",
                    "số Trưởng Ban, Phó Trưởng Ban là người đứng đầu cơ quan chuyên môn",
                    "heads and deputies who head a specialised agency"),
            CouncilCommittee::departmentHeadsNumber);

    /** From how many units the unit was merged (số đơn vị hành chính được nhập). */
    public static final NumberFact<CouncilCommittee> COMMITTEE_MERGED_UNITS = NumberFact.of(
            Fact.named("mergedUnits", "số đơn vị hành chính được nhập", "units merged into one"),
            CouncilCommittee::mergedUnitsNumber);

    /** The committees of that kind before the merger (số Ban cùng loại trước khi nhập). */
    public static final NumberFact<CouncilCommittee> FORMER_COMMITTEES = NumberFact.of(
            Fact.named(
                    "formerCommittees", "số Ban cùng loại trước khi nhập", "committees of the kind before the merger"),
            CouncilCommittee::formerCommitteesNumber);

    /** Who decided the number of members (cơ quan quyết định số lượng thành viên). */
    public static final ChoiceFact<CouncilCommittee, DecidingBody> SIZE_DECIDED_BY = ChoiceFact.of(
            Fact.named("sizeDecidedBy", "cơ quan quyết định số lượng thành viên", "body that decided the size"),
            DecidingBody.class,
            CouncilCommittee::knownSizeDecidedBy);

    /** Who approved the members (cơ quan phê chuẩn Ủy viên). */
    public static final ChoiceFact<CouncilCommittee, DecidingBody> MEMBERS_APPROVED_BY = ChoiceFact.of(
            Fact.named("membersApprovedBy", "cơ quan phê chuẩn Ủy viên", "body that approved the members"),
            DecidingBody.class,
            CouncilCommittee::knownMembersApprovedBy);

    /** Who approved the deputy heads (cơ quan phê chuẩn Phó Trưởng Ban). */
    public static final ChoiceFact<CouncilCommittee, DecidingBody> DEPUTY_HEADS_APPROVED_BY = ChoiceFact.of(
            Fact.named(
                    "deputyHeadsApprovedBy", "cơ quan phê chuẩn Phó Trưởng Ban", "body that approved the deputy heads"),
            DecidingBody.class,
            CouncilCommittee::knownDeputyHeadsApprovedBy);

    /** The day its size was decided and its people approved (ngày kiện toàn). */
    public static final DateFact<CouncilCommittee> FORMED_ON =
            DateFact.of(Fact.named("formedOn", "ngày kiện toàn", "day it was formed"), CouncilCommittee::formedDay);

    /** Whether on the proposal of the head (theo đề nghị của Trưởng Ban). */
    public static final ChoiceFact<CouncilCommittee, Boolean> PROPOSED_BY_HEAD = ChoiceFact.yesOrNo(
            Fact.named("proposedByHead", "theo đề nghị của Trưởng Ban", "on the proposal of the head"),
            CouncilCommittee::knownProposedByHead);

    /** One committee (Ban của HĐND). */
    public static final SubjectType<CouncilCommittee> COMMITTEE = SubjectType.of(
            "councilCommittee",
            "Ban của HĐND",
            "committee of a council",
            List.of(
                    COMMITTEE_STRUCTURE_ON,
                    COMMITTEE_AS_ON,
                    COMMITTEE_POLLING_ON,
                    COMMITTEE_LEVEL,
                    COMMITTEE_UNIT_KIND,
                    COMMITTEE_CITY,
                    COMMITTEE_KIND,
                    HEAD_FULL_TIME,
                    DEPUTY_HEADS,
                    FULL_TIME_DEPUTY_HEADS,
                    FULL_TIME_MEMBERS,
                    FULL_TIME_HEADS,
                    FULL_TIME_PEOPLE,
                    DEPARTMENT_HEADS,
                    COMMITTEE_MERGED_UNITS,
                    FORMER_COMMITTEES,
                    SIZE_DECIDED_BY,
                    MEMBERS_APPROVED_BY,
                    DEPUTY_HEADS_APPROVED_BY,
                    FORMED_ON,
                    PROPOSED_BY_HEAD));

    /** The day looked at (ngày xác định). */
    public static final DateFact<DelegatesGroups> GROUPS_AS_ON = DateFact.of(Namings.asOn(), DelegatesGroups::asDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<DelegatesGroups, UnitLevel> GROUPS_LEVEL = UnitFacts.level();

    /** The groups (số Tổ đại biểu). */
    public static final NumberFact<DelegatesGroups> NUMBER_OF_GROUPS =
            NumberFact.of(Fact.named("groups", "số Tổ đại biểu", "groups"), DelegatesGroups::groupsNumber);

    /** Who decided their number (cơ quan quyết định số Tổ đại biểu). */
    public static final ChoiceFact<DelegatesGroups, DecidingBody> SET_UP_BY = ChoiceFact.of(
            Fact.named("setUpBy", "cơ quan quyết định số Tổ đại biểu", "body that decided their number"),
            DecidingBody.class,
            DelegatesGroups::knownSetUpBy);

    /** Who named leaders and deputies (cơ quan cử Tổ trưởng, Tổ phó). */
    public static final ChoiceFact<DelegatesGroups, DecidingBody> LEADERS_NAMED_BY = ChoiceFact.of(
            Fact.named("leadersNamedBy", "cơ quan cử Tổ trưởng, Tổ phó", "body that named the leaders"),
            DecidingBody.class,
            DelegatesGroups::knownLeadersNamedBy);

    /** Delegates' groups (Tổ đại biểu HĐND). */
    public static final SubjectType<DelegatesGroups> GROUPS = SubjectType.of(
            "delegatesGroups",
            "Tổ đại biểu HĐND",
            "delegates' groups",
            List.of(GROUPS_AS_ON, GROUPS_LEVEL, NUMBER_OF_GROUPS, SET_UP_BY, LEADERS_NAMED_BY));

    /** The day of the meeting (ngày họp thẩm tra). */
    public static final DateFact<Verification> VERIFIED_ON = DateFact.of(
            Fact.named("heldOn", "ngày họp thẩm tra", "day of the verification meeting"), Verification::heldDay);

    /** The committee (Ban thẩm tra). */
    public static final ChoiceFact<Verification, CommitteeKind> VERIFYING_COMMITTEE = ChoiceFact.of(
            Fact.named("committee", "Ban thẩm tra", "committee"), CommitteeKind.class, Verification::committee);

    /** Who assigned it (cơ quan phân công thẩm tra). */
    public static final ChoiceFact<Verification, DecidingBody> VERIFICATION_ASSIGNED_BY = ChoiceFact.of(
            Fact.named("assignedBy", "cơ quan phân công thẩm tra", "body that assigned it"),
            DecidingBody.class,
            Verification::knownAssignedBy);

    /** The steps (trình tự phiên họp thẩm tra). */
    public static final SequenceFact<Verification, VerificationStep> VERIFICATION_STEPS = SequenceFact.of(
            Fact.named("steps", "trình tự phiên họp thẩm tra", "steps of the verification"),
            VerificationStep.class,
            Verification::steps);

    /** What the report states (nội dung báo cáo thẩm tra). */
    public static final SetFact<Verification, VerificationContent> REPORT_CONTENT = SetFact.of(
            Fact.named("reportContent", "nội dung báo cáo thẩm tra", "contents of the report"),
            VerificationContent.class,
            Verification::reportContent);

    /** Whether opinions differed (có ý kiến khác nhau). */
    public static final ChoiceFact<Verification, Boolean> OPINIONS_DIFFER = ChoiceFact.yesOrNo(
            Fact.named("opinionsDiffer", "có ý kiến khác nhau", "opinions differ"), Verification::knownOpinionsDiffer);

    /** Verifications (thẩm tra). */
    public static final SubjectType<Verification> VERIFICATION = SubjectType.of(
            "verification",
            "thẩm tra",
            "verification",
            List.of(
                    VERIFIED_ON,
                    VERIFYING_COMMITTEE,
                    VERIFICATION_ASSIGNED_BY,
                    VERIFICATION_STEPS,
                    REPORT_CONTENT,
                    OPINIONS_DIFFER));
}
