package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.organ.CommitteeFacts.OPINIONS_DIFFER;
import static io.github.councilprocedures.organ.CommitteeFacts.REPORT_CONTENT;
import static io.github.councilprocedures.organ.CommitteeFacts.VERIFICATION;
import static io.github.councilprocedures.organ.CommitteeFacts.VERIFICATION_ASSIGNED_BY;
import static io.github.councilprocedures.organ.CommitteeFacts.VERIFICATION_STEPS;
import static io.github.councilprocedures.organ.CommitteeFacts.VERIFIED_ON;
import static io.github.councilprocedures.organ.VerificationContent.LAW;
import static io.github.councilprocedures.organ.VerificationContent.LOCAL_CONDITIONS;
import static io.github.councilprocedures.organ.VerificationContent.PARTY_LINE;
import static io.github.councilprocedures.organ.VerificationContent.VIEWS_AND_OPTIONS;
import static io.github.councilprocedures.organ.VerificationStep.BODIES_HEARD;
import static io.github.councilprocedures.organ.VerificationStep.CONCLUDED;
import static io.github.councilprocedures.organ.VerificationStep.DISCUSSED;
import static io.github.councilprocedures.organ.VerificationStep.PRESENTED;
import static io.github.councilprocedures.organ.VerificationStep.REPLIED;

import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Verification by committees (thẩm tra của các Ban): who assigns it, how the meeting goes, what the report states. */
final class Verifications {

    private Verifications() {}

    /** A committee verifies what the council or its Standing Committee assigned (phân công thẩm tra). */
    static final Rule<Verification> ASSIGNED = leftSince2025(Rule.about(VERIFICATION, "organ.verification.assignment")
                    .titled("Phân công thẩm tra", "Assignment of a verification")
                    .because(
                            "Mỗi nội dung phải có một Ban chịu trách nhiệm thẩm tra.",
                            "Each matter needs a committee that answers for its verification.")
                    .leavingOut(
                            "Nội dung có thuộc lĩnh vực phụ trách của Ban hay không.",
                            "Whether the matter lies in the field of the committee.")
                    .governedBy(VERIFIED_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(109).clause(2))
                    .requires(VERIFICATION_ASSIGNED_BY.oneOf(DecidingBody.COUNCIL, DecidingBody.STANDING_COMMITTEE)))
            .otherwise(
                    "Việc thẩm tra do {assignedBy} phân công; thẩm quyền thuộc {allowed}.",
                    "The verification was assigned by: {assignedBy}; it is for: {allowed}.");

    /** The order of a verification meeting (trình tự phiên họp thẩm tra). */
    static final Rule<Verification> ORDER = leftSince2025(Rule.about(VERIFICATION, "organ.verification.order")
                    .titled("Trình tự phiên họp thẩm tra", "Order of a verification meeting")
                    .because(
                            "Ban phải nghe cơ quan trình và thảo luận rồi mới kết luận.",
                            "The committee hears the presenter and discusses before it concludes.")
                    .leavingOut(
                            "Thứ tự các bước trong cùng một ngày; cơ quan hữu quan không dự thì không có bước phát biểu.",
                            "The order of steps of one day; bodies concerned that do not come do not speak.")
                    .governedBy(VERIFIED_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(111).clause(2))
                    .requires(VERIFICATION_STEPS.inOrder(
                            once(PRESENTED), maybe(BODIES_HEARD), once(DISCUSSED), maybe(REPLIED), once(CONCLUDED))))
            .otherwise(
                    "Bước “{step}” không đúng trình tự phiên họp thẩm tra.",
                    "The step “{step}” is out of the order of a verification meeting.");

    /** What the report states (nội dung báo cáo thẩm tra). */
    static final Rule<Verification> CONTENT = leftSince2025(
                    Rule.about(VERIFICATION, "organ.verification.report-content")
                            .titled("Nội dung báo cáo thẩm tra", "Contents of a verification report")
                            .because(
                                    "Đại biểu dựa vào báo cáo thẩm tra để quyết định.",
                                    "Delegates decide by what the verification report tells them.")
                            .governedBy(VERIFIED_ON)
                            .from("2016-01-01")
                            .under(LAW_77_2015.article(111).clause(3))
                            .requires(all(
                                    REPORT_CONTENT.includes(PARTY_LINE, LAW, LOCAL_CONDITIONS),
                                    OPINIONS_DIFFER.when(true, REPORT_CONTENT.includes(VIEWS_AND_OPTIONS)))))
            .otherwise("Báo cáo thẩm tra còn thiếu: {lacking}.", "The verification report lacks: {lacking}.");

    /** Law 72/2025 does not say how committees verify: the council's regulation does (T2). */
    private static Rule.Draft<Verification> leftSince2025(Rule.Draft<Verification> draft) {
        return draft.from("2025-03-01")
                .under(LAW_65_2025)
                .notEncoded()
                .from("2025-06-16")
                .under(LAW_72_2025.article(31).clause(5))
                .leftToRegulation();
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ASSIGNED, ORDER, CONTENT);
}
