package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.COUNCIL;
import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.officer.ApprovalFacts.ACT;
import static io.github.councilprocedures.officer.ApprovalFacts.ACTED_ON;
import static io.github.councilprocedures.officer.ApprovalFacts.APPROVAL;
import static io.github.councilprocedures.officer.ApprovalFacts.DECIDED_BY;
import static io.github.councilprocedures.officer.ApprovalFacts.DECIDED_ON;
import static io.github.councilprocedures.officer.ApprovalFacts.GRANTED;
import static io.github.councilprocedures.officer.ApprovalFacts.LEVEL;
import static io.github.councilprocedures.officer.ApprovalFacts.PEOPLES_COMMITTEE_POST;
import static io.github.councilprocedures.officer.ApprovalFacts.POST;
import static io.github.councilprocedures.officer.ApprovalFacts.REASONS_IN_WRITING;
import static io.github.councilprocedures.officer.ApprovalFacts.RECEIVED_ON;
import static io.github.councilprocedures.officer.ApprovalFacts.SENT_BY;
import static io.github.councilprocedures.officer.ApprovalFacts.SENT_ON;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_VICE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static io.github.councilprocedures.unit.Authority.DISTRICT_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.DISTRICT_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.Authority.PRIME_MINISTER;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.unit.Authority.PROVINCIAL_STANDING_COMMITTEE;
import static io.github.councilprocedures.unit.UnitLevel.COMMUNE;
import static io.github.councilprocedures.unit.UnitLevel.DISTRICT;
import static io.github.councilprocedures.unit.UnitLevel.PROVINCE;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.officer.ApprovalOfOffice;
import io.github.councilprocedures.officer.ApprovedAct;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.Authority;
import java.util.List;

/** The approval from above (phê chuẩn) of who leads a council and its People's Committee: sent when and by whom, decided when and by whom. */
final class Approvals {

    private Approvals() {}

    /** Who sends the result up (cơ quan gửi): the council, since Law 72/2025 its Standing Committee. */
    static final Rule<ApprovalOfOffice> SENDER = Rule.about(APPROVAL, "officer.approval.sender")
            .titled("Cơ quan gửi đề nghị phê chuẩn", "Sender of the request for approval")
            .because(
                    "Cơ quan phê chuẩn cần biết ai chịu trách nhiệm về hồ sơ.",
                    "The approver needs to know who answers for the file.")
            .leavingOut(
                    "Từ 16/6/2025, việc gửi kết quả miễn nhiệm, bãi nhiệm: luật không nói ai gửi và trong bao lâu.",
                    "Since 16/06/2025 the law does not say who sends up a relief or removal, and how soon.")
            .appliesWhen(needsApproval())
            .governedBy(ACTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(10), LAW_77_2015.article(84).clause(4))
            .requires(SENT_BY.is(COUNCIL))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(7))
            .when(ACT.is(ApprovedAct.ELECTION))
            .requires(SENT_BY.is(STANDING_COMMITTEE))
            .otherwise(
                    "Kết quả về chức vụ {post} do {sentBy} gửi đề nghị phê chuẩn, không phải cơ quan được luật giao.",
                    "The result ({post}) was sent for approval by: {sentBy}, which is not the sender that the law names.");

    private static Requirement<ApprovalOfOffice> needsApproval() {
        return POST.oneOf(CHAIR, VICE_CHAIR, PEOPLES_COMMITTEE_CHAIR, PEOPLES_COMMITTEE_VICE_CHAIR);
    }

    /** The result is sent (gửi) within 5 working days. */
    static final Rule<ApprovalOfOffice> SENT = Rule.about(APPROVAL, "officer.approval.sent")
            .titled("Thời hạn gửi đề nghị phê chuẩn", "Time to send for approval")
            .because(
                    "Người được bầu đã làm nhiệm vụ nên việc phê chuẩn không được kéo dài.",
                    "The officer is at work already, so the approval should not drag on.")
            .leavingOut(
                    "Từ 16/6/2025, việc gửi kết quả miễn nhiệm, bãi nhiệm: luật không quy định số ngày.",
                    "Since 16/06/2025 the law has no number of days for a relief or removal.")
            .appliesWhen(needsApproval())
            .governedBy(ACTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(10), LAW_77_2015.article(84).clause(4))
            .requires(SENT_ON.within(5, WORKING_DAYS).after(ACTED_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(7))
            .when(ACT.is(ApprovedAct.ELECTION))
            .requires(SENT_ON.within(5, WORKING_DAYS).after(ACTED_ON))
            .otherwise(
                    "Kết quả về chức vụ {post} được gửi đề nghị phê chuẩn sau {days} ngày làm việc, quá {required} ngày làm việc; hạn cuối"
                            + " là {due}.",
                    "The result ({post}) was sent for approval after {days} working days, more than {required}; the last day was"
                            + " {due}.");

    /** The approver decides (xem xét, phê chuẩn) within 10 working days of receipt. */
    static final Rule<ApprovalOfOffice> DECIDED = Rule.about(APPROVAL, "officer.approval.decided")
            .titled("Thời hạn phê chuẩn", "Time to decide on the approval")
            .because("Kết quả bầu cần sớm được xác nhận.", "The result should be confirmed soon.")
            .leavingOut(
                    "Từ 16/6/2025, việc phê chuẩn kết quả miễn nhiệm, bãi nhiệm: luật không quy định số ngày.",
                    "Since 16/06/2025 the law has no number of days for a relief or removal.")
            .appliesWhen(needsApproval())
            .governedBy(RECEIVED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(10), LAW_77_2015.article(84).clause(4))
            .requires(DECIDED_ON.within(10, WORKING_DAYS).after(RECEIVED_ON))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(7))
            .when(ACT.is(ApprovedAct.ELECTION))
            .requires(DECIDED_ON.within(10, WORKING_DAYS).after(RECEIVED_ON))
            .otherwise(
                    "Việc phê chuẩn chức vụ {post} được quyết định sau {days} ngày làm việc kể từ ngày nhận, quá {required} ngày làm"
                            + " việc; hạn cuối là {due}.",
                    "The approval ({post}) was decided {days} working days after receipt, more than {required}; the last day was"
                            + " {due}.");

    /** A refusal (không phê chuẩn) comes in writing with reasons. */
    static final Rule<ApprovalOfOffice> REFUSAL = Rule.about(APPROVAL, "officer.approval.refusal")
            .titled("Không phê chuẩn phải nêu rõ lý do", "Refusal with reasons")
            .because(
                    "Hội đồng nhân dân cần biết vì sao phải bầu lại.",
                    "The council needs to know why it must elect again.")
            .leavingOut(
                    "Việc Hội đồng nhân dân bầu lại được ghi thành một lần bầu khác.",
                    "The new election that follows is recorded as an election of its own.")
            .appliesWhen(needsApproval(), GRANTED.is(false))
            .governedBy(RECEIVED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(83).clause(10), LAW_77_2015.article(84).clause(4))
            .requires(REASONS_IN_WRITING.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(36).clause(7))
            .when(ACT.is(ApprovedAct.ELECTION))
            .requires(REASONS_IN_WRITING.is(true))
            .otherwise(
                    "Kết quả về chức vụ {post} không được phê chuẩn nhưng không có văn bản nêu rõ lý do.",
                    "The result ({post}) was not approved, and there is no answer in writing with reasons.");

    /** Who approves (thẩm quyền phê chuẩn), by the level of the council and the side that the post is on. */
    static final Rule<ApprovalOfOffice> AUTHORITY = Rule.about(APPROVAL, "officer.approval.authority")
            .titled("Thẩm quyền phê chuẩn", "Authority to approve")
            .because(
                    "Cấp trên kiểm soát người đứng đầu cấp dưới trực tiếp.",
                    "Each level checks who leads the level directly below.")
            .leavingOut(
                    "Phường, quận không có Hội đồng nhân dân theo các nghị quyết về chính quyền đô thị.",
                    "Wards and urban districts without a council under the resolutions on urban government.")
            .appliesWhen(needsApproval())
            .governedBy(ACTED_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(83).clause(6),
                    LAW_77_2015.article(83).clause(7),
                    LAW_77_2015.article(84).clause(4))
            .requires(LEVEL.when(PROVINCE, by(NATIONAL_ASSEMBLY_STANDING_COMMITTEE, PRIME_MINISTER))
                    .when(DISTRICT, by(PROVINCIAL_STANDING_COMMITTEE, PROVINCIAL_PEOPLES_COMMITTEE_CHAIR))
                    .when(COMMUNE, by(DISTRICT_STANDING_COMMITTEE, DISTRICT_PEOPLES_COMMITTEE_CHAIR)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(36).clause(3),
                    LAW_72_2025.article(36).clause(4),
                    LAW_72_2025.article(37).clause(5))
            .when(ACT.isNot(ApprovedAct.RESIGNATION))
            .requires(LEVEL.when(PROVINCE, by(NATIONAL_ASSEMBLY_STANDING_COMMITTEE, PRIME_MINISTER))
                    .when(DISTRICT, gap())
                    .when(COMMUNE, gap()))
            .from("2025-07-01")
            .under(
                    LAW_72_2025.article(36).clause(3),
                    LAW_72_2025.article(36).clause(4),
                    LAW_72_2025.article(37).clause(5))
            .when(ACT.isNot(ApprovedAct.RESIGNATION))
            .requires(LEVEL.when(PROVINCE, by(NATIONAL_ASSEMBLY_STANDING_COMMITTEE, PRIME_MINISTER))
                    .when(COMMUNE, by(PROVINCIAL_STANDING_COMMITTEE, PROVINCIAL_PEOPLES_COMMITTEE_CHAIR)))
            .otherwise(
                    "Kết quả về chức vụ {post} ({level}) do {decidedBy} quyết định phê chuẩn, không đúng thẩm quyền.",
                    "The result ({post}, {level}) was decided on by: {decidedBy}, which has no authority to approve it.");

    private static Requirement<ApprovalOfOffice> by(Authority ofCouncil, Authority ofPeoplesCommittee) {
        return PEOPLES_COMMITTEE_POST
                .when(false, DECIDED_BY.is(ofCouncil))
                .when(true, DECIDED_BY.is(ofPeoplesCommittee));
    }

    /** The new law knows two levels already, the old third level works on for a fortnight. */
    private static Requirement<ApprovalOfOffice> gap() {
        return unclear(
                "Từ ngày 16/6/2025 đến ngày 30/6/2025 luật mới chỉ quy định hai cấp trong khi cấp huyện còn hoạt động: không rõ ai"
                        + " phê chuẩn.",
                "From 16/06/2025 to 30/06/2025 the new law provides for two levels while the district level still works: it is"
                        + " not clear who approves.");
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SENDER, SENT, DECIDED, REFUSAL, AUTHORITY);
}
