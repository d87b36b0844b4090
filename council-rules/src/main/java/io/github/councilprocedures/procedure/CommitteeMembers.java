package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_AS_ON;
import static io.github.councilprocedures.organ.CommitteeFacts.DEPARTMENT_HEADS;
import static io.github.councilprocedures.organ.CommitteeFacts.DEPUTY_HEADS_APPROVED_BY;
import static io.github.councilprocedures.organ.CommitteeFacts.FORMED_ON;
import static io.github.councilprocedures.organ.CommitteeFacts.MEMBERS_APPROVED_BY;
import static io.github.councilprocedures.organ.CommitteeFacts.PROPOSED_BY_HEAD;
import static io.github.councilprocedures.organ.CommitteeFacts.SIZE_DECIDED_BY;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The people of a committee (thành viên Ban): who decides how many, who approves them, and what they may not be. */
final class CommitteeMembers {

    private CommitteeMembers() {}

    /** Head and deputies head no specialised agency of the People's Committee (cơ quan chuyên môn). */
    static final Rule<CouncilCommittee> INCOMPATIBILITY = Rule.about(COMMITTEE, "organ.committee.incompatibility")
            .titled(
                    "Trưởng Ban, Phó Trưởng Ban không là người đứng đầu cơ quan chuyên môn",
                    "Not heading a specialised agency too")
            .because(
                    "Người giám sát không thể đồng thời là người bị giám sát.",
                    "Who supervises cannot be one of those supervised.")
            .governedBy(COMMITTEE_AS_ON)
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(3).point("c"))
            .requires(DEPARTMENT_HEADS.equalTo(0))
            .otherwise(
                    "{departmentHeads} người trong số Trưởng Ban, Phó Trưởng Ban đứng đầu cơ quan chuyên môn thuộc Ủy ban nhân"
                            + " dân cùng cấp.",
                    "{departmentHeads} of head and deputies head a specialised agency of the People's Committee.");

    /** The number of members (số lượng Ủy viên) is decided by the council, from 2025 by its Standing Committee. */
    static final Rule<CouncilCommittee> SIZE = Rule.about(COMMITTEE, "organ.committee.size")
            .titled("Thẩm quyền quyết định số lượng thành viên Ban", "Who decides the size of a committee")
            .because(
                    "Số lượng thành viên quyết định năng lực làm việc của Ban.",
                    "How many members it has decides what a committee can do.")
            .governedBy(FORMED_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(3))
            .requires(SIZE_DECIDED_BY.is(DecidingBody.COUNCIL))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(7))
            .requires(SIZE_DECIDED_BY.is(DecidingBody.STANDING_COMMITTEE))
            .otherwise(
                    "Số lượng thành viên Ban do {sizeDecidedBy} quyết định; thẩm quyền thuộc {allowed}.",
                    "The size was decided by: {sizeDecidedBy}; it is for: {allowed}.");

    /** Members (Ủy viên) are approved by the Standing Committee on the proposal of the head. */
    static final Rule<CouncilCommittee> MEMBERS = Rule.about(COMMITTEE, "organ.committee.members.approval")
            .titled("Phê chuẩn Ủy viên của Ban", "Approval of the members of a committee")
            .because(
                    "Trưởng Ban chịu trách nhiệm về Ban nên là người đề nghị.",
                    "The head answers for the committee and so proposes.")
            .leavingOut("Ủy viên phải là đại biểu Hội đồng nhân dân.", "That members must be delegates of the council.")
            .governedBy(FORMED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(104).clause(6))
            .requires(byStandingCommittee())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(7))
            .requires(byStandingCommittee())
            .otherwise(
                    "Ủy viên do {membersApprovedBy} phê chuẩn (theo đề nghị của Trưởng Ban: {proposedByHead}).",
                    "The members were approved by: {membersApprovedBy} (on the proposal of the head: {proposedByHead}).");

    private static Requirement<CouncilCommittee> byStandingCommittee() {
        return all(MEMBERS_APPROVED_BY.is(DecidingBody.STANDING_COMMITTEE), PROPOSED_BY_HEAD.is(true));
    }

    /** Deputy heads (Phó Trưởng Ban) are approved by the Standing Committee from 2025; before, the council elected them. */
    static final Rule<CouncilCommittee> DEPUTIES_APPROVAL = Rule.about(
                    COMMITTEE, "organ.committee.deputy-heads.approval")
            .titled("Phê chuẩn Phó Trưởng Ban", "Approval of the deputy heads of a committee")
            .because(
                    "Phó Trưởng Ban không còn do Hội đồng nhân dân bầu, nên Thường trực phê chuẩn.",
                    "The council no longer elects deputy heads, so the Standing Committee approves them.")
            .leavingOut(
                    "Trước Luật số 65/2025/QH15 Phó Trưởng Ban do Hội đồng nhân dân bầu: quy tắc về bầu chức danh. Chỉ định khi"
                            + " sắp xếp đơn vị hành chính năm 2025.",
                    "Before Law 65/2025/QH15 the council elected them, which the rules on elections judge. Appointments in the"
                            + " reorganisation of 2025.")
            .governedBy(FORMED_ON)
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(7))
            .requires(all(DEPUTY_HEADS_APPROVED_BY.is(DecidingBody.STANDING_COMMITTEE), PROPOSED_BY_HEAD.is(true)))
            .otherwise(
                    "Phó Trưởng Ban do {deputyHeadsApprovedBy} phê chuẩn (theo đề nghị của Trưởng Ban: {proposedByHead}).",
                    "The deputy heads were approved by: {deputyHeadsApprovedBy} (on the proposal of the head:"
                            + " {proposedByHead}).");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(INCOMPATIBILITY, SIZE, MEMBERS, DEPUTIES_APPROVAL);
}
