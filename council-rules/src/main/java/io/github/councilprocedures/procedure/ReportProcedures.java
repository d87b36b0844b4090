package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.review.ReportReviewFacts.CASE;
import static io.github.councilprocedures.review.ReportReviewFacts.NEEDS_VERIFICATION;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORT_REVIEW;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Step;
import java.util.List;

/** The ways of a report (trình tự xem xét báo cáo) from its coming in to the follow-up, with and without a verification. */
final class ReportProcedures {

    private ReportProcedures() {}

    /** The review of a report that a committee verifies (báo cáo phải được thẩm tra). */
    static final Procedure<ReportReview, ReportReviewStep> VERIFIED_REPORT = Procedure.of(
                    REPORT_REVIEW, CASE, "review.report.verified")
            .titled("Xem xét báo cáo phải được thẩm tra", "Review of a report that needs verification")
            .where(NEEDS_VERIFICATION, true)
            .from("2016-07-01")
            .under(LAW_87_2015.article(59), LAW_87_2015.article(78))
            .step(ReportReviewStep.EXPECTED, step -> step.modelled())
            .step(
                    ReportReviewStep.RECEIVED,
                    step -> step.after(ReportReviewStep.EXPECTED).modelled())
            .step(
                    ReportReviewStep.ASSIGNED,
                    step -> step.after(ReportReviewStep.RECEIVED)
                            .by(Actor.STANDING_COMMITTEE, Actor.COUNCIL)
                            .under(
                                    LAW_87_2015.article(59).clause(3),
                                    LAW_87_2015.article(78).clause(1)))
            .step(
                    ReportReviewStep.VERIFIED,
                    step -> step.after(ReportReviewStep.ASSIGNED)
                            .by(Actor.COMMITTEE)
                            .to(Actor.COUNCIL, Actor.STANDING_COMMITTEE)
                            .with(CaseDocument.VERIFICATION_REPORT)
                            .due(ReportVerifications.VERIFIED)
                            .under(LAW_87_2015.article(59).clause(3), LAW_87_2015.article(78)))
            .step(
                    ReportReviewStep.PRESENTED,
                    step -> step.after(ReportReviewStep.VERIFIED)
                            .by(Actor.HEAD_OF_AUTHOR, Actor.DEPUTY_OF_SUPERVISEE)
                            .under(
                                    LAW_87_2015.article(59).clause(4),
                                    LAW_87_2015.article(7).clause(3)))
            .step(ReportReviewStep.SUPPLEMENTED, ReportProcedures::supplemented)
            .step(ReportReviewStep.DISCUSSED, ReportProcedures::discussed)
            .step(ReportReviewStep.RESOLUTION_ADOPTED, ReportProcedures::resolutionAdopted)
            .step(
                    ReportReviewStep.NOTED,
                    step -> step.after(ReportReviewStep.DISCUSSED).modelled())
            .step(ReportReviewStep.FOLLOW_UP, ReportProcedures::followUp)
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .build();

    /** The review of a report of the council's own bodies (báo cáo của Thường trực, các Ban của HĐND). */
    static final Procedure<ReportReview, ReportReviewStep> OWN_REPORT = Procedure.of(
                    REPORT_REVIEW, CASE, "review.report.own")
            .titled(
                    "Xem xét báo cáo của Thường trực, các Ban của Hội đồng nhân dân",
                    "Review of a report of the Standing Committee or a committee")
            .where(NEEDS_VERIFICATION, false)
            .from("2016-07-01")
            .under(LAW_87_2015.article(59))
            .step(ReportReviewStep.EXPECTED, step -> step.modelled())
            .step(
                    ReportReviewStep.RECEIVED,
                    step -> step.after(ReportReviewStep.EXPECTED).modelled())
            .step(
                    ReportReviewStep.PRESENTED,
                    step -> step.after(ReportReviewStep.RECEIVED)
                            .by(Actor.HEAD_OF_AUTHOR, Actor.DEPUTY_OF_SUPERVISEE)
                            .under(
                                    LAW_87_2015.article(59).clause(4),
                                    LAW_87_2015.article(7).clause(3)))
            .step(ReportReviewStep.SUPPLEMENTED, ReportProcedures::supplemented)
            .step(ReportReviewStep.DISCUSSED, ReportProcedures::discussed)
            .step(ReportReviewStep.RESOLUTION_ADOPTED, ReportProcedures::resolutionAdopted)
            .step(
                    ReportReviewStep.NOTED,
                    step -> step.after(ReportReviewStep.DISCUSSED).modelled())
            .step(ReportReviewStep.FOLLOW_UP, ReportProcedures::followUp)
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .build();

    private static Step<ReportReviewStep> supplemented(Step<ReportReviewStep> step) {
        return step.after(ReportReviewStep.PRESENTED)
                .by(Actor.HEAD_OF_AUTHOR, Actor.DEPUTY_OF_SUPERVISEE)
                .under(LAW_87_2015.article(59).clause(4), LAW_87_2015.article(7).clause(3));
    }

    private static Step<ReportReviewStep> discussed(Step<ReportReviewStep> step) {
        return step.after(ReportReviewStep.PRESENTED, ReportReviewStep.SUPPLEMENTED)
                .by(Actor.COUNCIL)
                .under(LAW_87_2015.article(59).clause(4));
    }

    private static Step<ReportReviewStep> resolutionAdopted(Step<ReportReviewStep> step) {
        return step.after(ReportReviewStep.DISCUSSED)
                .by(Actor.COUNCIL)
                .with(CaseDocument.RESOLUTION)
                .under(LAW_87_2015.article(59).clause(4));
    }

    private static Step<ReportReviewStep> followUp(Step<ReportReviewStep> step) {
        return step.after(ReportReviewStep.RESOLUTION_ADOPTED)
                .repeatable()
                .under(LAW_87_2015.article(89).clause(3));
    }

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(VERIFIED_REPORT, OWN_REPORT);
}
