package io.github.councilprocedures.officer;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of approvals (dữ kiện về phê chuẩn chức vụ). */
public final class ApprovalFacts {

    private ApprovalFacts() {}

    /** Post (chức vụ). */
    public static final ChoiceFact<ApprovalOfOffice, Post> POST =
            ChoiceFact.of(Fact.named("post", "chức vụ", "post"), Post.class, ApprovalOfOffice::post);

    /** What is approved (việc được phê chuẩn). */
    public static final ChoiceFact<ApprovalOfOffice, ApprovedAct> ACT = ChoiceFact.of(
            Fact.named("act", "việc được phê chuẩn", "what is approved"), ApprovedAct.class, ApprovalOfOffice::act);

    /** Post of the People's Committee (chức vụ của UBND). */
    public static final ChoiceFact<ApprovalOfOffice, Boolean> PEOPLES_COMMITTEE_POST = ChoiceFact.yesOrNo(
            Fact.named("peoplesCommitteePost", "chức vụ của UBND", "post of the People's Committee")
                    .derived(
                            "Chủ tịch, Phó Chủ tịch và Ủy viên UBND",
                            "the Chair, the Vice Chairs and the members of the People's Committee"),
            approval -> approval.post().ofPeoplesCommittee());

    /** Day of the election, relief or removal (ngày bầu, miễn nhiệm hoặc bãi nhiệm). */
    public static final DateFact<ApprovalOfOffice> ACTED_ON = DateFact.of(
            Fact.named("actedOn", "ngày bầu, miễn nhiệm hoặc bãi nhiệm", "day of the election, relief or removal"),
            ApprovalOfOffice::actedDay);

    /** Sender (cơ quan gửi). */
    public static final ChoiceFact<ApprovalOfOffice, ActingBody> SENT_BY = ChoiceFact.of(
            Fact.named("sentBy", "cơ quan gửi", "sender"), ActingBody.class, ApprovalOfOffice::sentByValue);

    /** Day on which it was sent for approval (ngày gửi đề nghị phê chuẩn). */
    public static final DateFact<ApprovalOfOffice> SENT_ON = DateFact.of(
            Fact.named("sentOn", "ngày gửi đề nghị phê chuẩn", "day on which it was sent for approval"),
            ApprovalOfOffice::sentDay);

    /** Day of receipt (ngày nhận đề nghị phê chuẩn). */
    public static final DateFact<ApprovalOfOffice> RECEIVED_ON = DateFact.of(
            Fact.named("receivedOn", "ngày nhận đề nghị phê chuẩn", "day of receipt"), ApprovalOfOffice::receivedDay);

    /** Approver (người phê chuẩn). */
    public static final ChoiceFact<ApprovalOfOffice, Authority> DECIDED_BY = ChoiceFact.of(
            Fact.named("decidedBy", "người phê chuẩn", "approver"), Authority.class, ApprovalOfOffice::decidedByValue);

    /** Day of the decision (ngày quyết định phê chuẩn). */
    public static final DateFact<ApprovalOfOffice> DECIDED_ON = DateFact.of(
            Fact.named("decidedOn", "ngày quyết định phê chuẩn", "day of the decision"), ApprovalOfOffice::decidedDay);

    /** Approved (được phê chuẩn). */
    public static final ChoiceFact<ApprovalOfOffice, Boolean> GRANTED =
            ChoiceFact.yesOrNo(Fact.named("granted", "được phê chuẩn", "approved"), ApprovalOfOffice::grantedValue);

    /** Answered in writing with reasons (trả lời bằng văn bản, nêu rõ lý do). */
    public static final ChoiceFact<ApprovalOfOffice, Boolean> REASONS_IN_WRITING = ChoiceFact.yesOrNo(
            Fact.named("reasonsInWriting", "trả lời bằng văn bản, nêu rõ lý do", "answered in writing with reasons"),
            ApprovalOfOffice::reasonsInWritingValue);

    /** Level (cấp). */
    public static final ChoiceFact<ApprovalOfOffice, UnitLevel> LEVEL = UnitFacts.level();

    /** Approval (phê chuẩn chức vụ). */
    public static final SubjectType<ApprovalOfOffice> APPROVAL = SubjectType.of(
            "approvalOfOffice",
            "phê chuẩn chức vụ",
            "approval",
            List.of(
                    POST,
                    ACT,
                    PEOPLES_COMMITTEE_POST,
                    ACTED_ON,
                    SENT_BY,
                    SENT_ON,
                    RECEIVED_ON,
                    DECIDED_BY,
                    DECIDED_ON,
                    GRANTED,
                    REASONS_IN_WRITING,
                    LEVEL));
}
