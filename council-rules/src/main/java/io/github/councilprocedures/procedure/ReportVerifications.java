package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.CONCLUDED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.REPORT_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.review.ReportReviewFacts.AUTHOR;
import static io.github.councilprocedures.review.ReportReviewFacts.CASE;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORT_REVIEW;
import static io.github.councilprocedures.review.ReportReviewFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.review.ReportReviewFacts.VERIFICATION;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The verification of reports (thẩm tra báo cáo) before a council reviews them; of drafts, see {@link Verifications}. */
final class ReportVerifications {

    private ReportVerifications() {}

    /** A committee verifies a report 10 days before the session, unless the council's own bodies made it. */
    static final Rule<ReportReview> VERIFIED = Rule.about(REPORT_REVIEW, "review.report.verification-deadline")
            .titled("Thẩm tra báo cáo trước kỳ họp", "Verification of a report before the session")
            .because(
                    "Đại biểu cần ý kiến thẩm tra trước khi xem xét báo cáo.",
                    "Delegates need the view of a committee before they review a report.")
            .leavingOut(
                    "Báo cáo thẩm tra được gửi cho Hội đồng nhân dân và Thường trực, luật không nêu số ngày.",
                    "The verification report goes to the council and its Standing Committee; no number of days is named.")
            .appliesWhen(AUTHOR.noneOf(ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE))
            .governedBy(SESSION_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(59).clause(3), LAW_87_2015.article(78).clause(1))
            .requires(CASE.day(ReportReviewStep.VERIFIED)
                    .atLeast(10, CALENDAR_DAYS)
                    .before(SESSION_OPENS_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .otherwise(
                    "Phiên họp thẩm tra báo cáo: {verifiedOn}; chậm nhất là ngày {due}, trước khai mạc {required} ngày.",
                    "Verification meeting on the report: {verifiedOn}; it had to be held by {due}, {required} days before"
                            + " the opening.");

    /** The order of the verification meeting (trình tự thẩm tra); the author supplements after the discussion. */
    static final Rule<ReportReview> ORDER = Rule.about(REPORT_REVIEW, "review.report.verification-order")
            .titled("Trình tự thẩm tra báo cáo", "Order of the verification of a report")
            .because(
                    "Ban nghe cơ quan có báo cáo và các bên liên quan rồi mới kết luận.",
                    "The committee hears the author and others concerned before it concludes.")
            .leavingOut(
                    "Ban biểu quyết khi cần thiết nên không xét.",
                    "The committee votes where there is need, so votes are not judged.")
            .governedBy(CASE.day(ReportReviewStep.VERIFIED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(78).clause(2))
            .requires(VERIFICATION.inOrder(
                    once(REPORT_PRESENTED), maybe(BODIES_HEARD), once(DISCUSSED), maybe(SUPPLEMENTED), once(CONCLUDED)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự thẩm tra báo cáo.",
                    "The step “{step}” is out of the order of the verification of a report.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(VERIFIED, ORDER);
}
