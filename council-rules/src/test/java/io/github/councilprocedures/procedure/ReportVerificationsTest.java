package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.CONCLUDED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.REPORT_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.procedure.ReviewCases.sitting;
import static io.github.councilprocedures.procedure.ReviewCases.taken;
import static io.github.councilprocedures.procedure.ReviewCases.underLaw87;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportVerificationsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(verified(), order());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ReportReview> verified() {
        RuleCases<ReportReview> table = underLaw87(
                        RuleCases.of(ReportVerifications.VERIFIED, CALENDAR), day -> verifiedBefore(day, 12))
                .when("10 days before", verifiedBefore("2024-07-10", 10))
                .satisfied()
                .when("9 days before", verifiedBefore("2024-07-10", 9))
                .violated(
                        "Phiên họp thẩm tra báo cáo: 01/07/2024; chậm nhất là ngày 30/06/2024, trước khai mạc 10 ngày.",
                        "Verification meeting on the report: 01/07/2024; it had to be held by 30/06/2024, 10 days before the"
                                + " opening.")
                .when("11 days before", verifiedBefore("2024-07-10", 11))
                .satisfied()
                .when("not verified, in a complete record", court("2024-07-10").build())
                .recordedThrough(LocalDate.parse("2024-07-10"))
                .neverDone()
                .when("no verification recorded", court("2024-07-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "no author recorded",
                        review().sessionOpensOn(LocalDate.parse("2024-07-10")).build())
                .undetermined(Reason.FACT_MISSING);
        for (ReportAuthor own : List.of(ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE)) {
            table = table.when("by " + own, court("2024-07-10").author(own).build())
                    .notApplicable(Reason.CONDITION);
        }
        for (ReportAuthor author : List.of(
                ReportAuthor.PEOPLES_COMMITTEE,
                ReportAuthor.PROCURACY,
                ReportAuthor.JUDGMENT_ENFORCEMENT,
                ReportAuthor.OTHER)) {
            table = table.when(
                            "by " + author, court("2024-07-10").author(author).build())
                    .undetermined(Reason.FACT_MISSING);
        }
        return table;
    }

    /** The author supplements after the discussion here, and before it at the session. */
    private static RuleCases<ReportReview> order() {
        RuleCases<ReportReview> table = underLaw87(
                        RuleCases.of(ReportVerifications.ORDER, CALENDAR),
                        day -> verification(day, REPORT_PRESENTED, BODIES_HEARD, DISCUSSED, SUPPLEMENTED, CONCLUDED))
                .when(
                        "S28: the author supplements before the discussion",
                        verification("2024-06-20", REPORT_PRESENTED, SUPPLEMENTED, DISCUSSED, CONCLUDED))
                .violated(
                        "Bước “thảo luận” không đúng trình tự thẩm tra báo cáo.",
                        "The step “discussed” is out of the order of the verification of a report.")
                .when("concluded without discussion", verification("2024-06-20", REPORT_PRESENTED, CONCLUDED))
                .recordedThrough(LocalDate.parse("2024-06-30"))
                .neverDone()
                .when(
                        "voted too",
                        verification("2024-06-20", REPORT_PRESENTED, DISCUSSED, CONCLUDED, HearingStep.VOTED))
                .satisfied()
                .when("nothing recorded", verification("2024-06-20"))
                .undetermined(Reason.FACT_MISSING);
        return sitting(
                table,
                "the meeting",
                steps -> verification("2024-06-20", steps.toArray(new HearingStep[0])),
                List.of(REPORT_PRESENTED, BODIES_HEARD, DISCUSSED, SUPPLEMENTED, CONCLUDED),
                once(REPORT_PRESENTED),
                maybe(BODIES_HEARD),
                once(DISCUSSED),
                maybe(SUPPLEMENTED),
                once(CONCLUDED));
    }

    private static ReportReview verification(String day, HearingStep... steps) {
        return review().addSteps(taken(ReportReviewStep.VERIFIED, day).build())
                .addVerification(steps)
                .build();
    }

    private static ReportReview verifiedBefore(String opens, int days) {
        return court(opens)
                .addSteps(taken(
                                ReportReviewStep.VERIFIED,
                                LocalDate.parse(opens).minusDays(days).toString())
                        .build())
                .build();
    }

    private static ReportReview.Builder court(String opens) {
        return review().author(ReportAuthor.COURT).sessionOpensOn(LocalDate.parse(opens));
    }

    private static ReportReview.Builder review() {
        return ReportReview.builder()
                .term(term(UnitKind.PROVINCE, "2021-05-23"))
                .report("Báo cáo công tác 6 tháng")
                .group(ReportGroup.WORK);
    }
}
