package io.github.councilprocedures.review;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.review.ReportReviewFacts.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class ReportReviewTest {

    private static ReportReview.Builder review() {
        return ReportReview.builder()
                .term(HA_NAM)
                .report("Báo cáo kinh tế - xã hội 6 tháng")
                .group(ReportGroup.PEOPLES_COMMITTEE);
    }

    private static CaseStep<ReportReviewStep> taken(ReportReviewStep step, String on) {
        return CaseStep.<ReportReviewStep>builder()
                .step(step)
                .on(day(on))
                .by(Actor.COMMITTEE)
                .build();
    }

    @Test
    void a_review_is_told_by_its_report_session_and_steps() {
        ReportReview review = review().author(ReportAuthor.PEOPLES_COMMITTEE)
                .proposedByStandingCommittee(false)
                .session(ReportSession.MID_YEAR)
                .sessionOpensOn(day("2019-07-10"))
                .addVerification(HearingStep.REPORT_PRESENTED, HearingStep.DISCUSSED)
                .addHearing(HearingStep.REPORT_PRESENTED, HearingStep.VERIFICATION_PRESENTED)
                .addResolutionContent(ResolutionPart.ASSESSMENT)
                .addSteps(
                        taken(ReportReviewStep.VERIFIED, "2019-06-28"), taken(ReportReviewStep.PRESENTED, "2019-07-10"))
                .build();
        assertThat(shown(ReportReviewFacts.REPORT_REVIEW, review))
                .containsExactly(
                        "level: cấp tỉnh",
                        "group: báo cáo của UBND theo lĩnh vực",
                        "author: UBND",
                        "needsVerification: có",
                        "proposedByStandingCommittee: không",
                        "session: kỳ họp giữa năm",
                        "sessionOpensOn: 10/07/2019",
                        "verification: trình bày báo cáo; thảo luận",
                        "hearing: trình bày báo cáo; trình bày báo cáo thẩm tra",
                        "resolutionContent: đánh giá kết quả, hạn chế, nguyên nhân và trách nhiệm",
                        "verifiedOn: 28/06/2019",
                        "presentedOn: 10/07/2019",
                        "steps: Ban họp thẩm tra 28/06/2019; trình bày báo cáo tại kỳ họp 10/07/2019");
        assertThat(shown(ReportReviewFacts.REPORT_REVIEW, review().build()))
                .containsExactly("level: cấp tỉnh", "group: báo cáo của UBND theo lĩnh vực");
        assertThat(review.place())
                .isEqualTo(new Phrase(
                        "xem xét “Báo cáo kinh tế - xã hội 6 tháng”, HĐND tỉnh Hà Nam",
                        "review of “Báo cáo kinh tế - xã hội 6 tháng”, People's Council of Hà Nam Province"));
        assertThat(review.subjectType()).isSameAs(ReportReviewFacts.REPORT_REVIEW);
        assertThat(review.council()).isEqualTo(HA_NAM.council());
        assertThat(review.caseFacts()).isSameAs(CASE);
        assertThat(review.parts()).containsExactly(new StepOfCase<>(review, 0), new StepOfCase<>(review, 1));
    }

    @Test
    void its_steps_show_group_author_and_level() {
        ReportReview review = review().author(ReportAuthor.COURT)
                .addSteps(taken(ReportReviewStep.VERIFIED, "2019-06-28"))
                .build();
        assertThat(shown(CASE.stepType(), new StepOfCase<>(review, 0)))
                .contains(
                        "level: cấp tỉnh",
                        "group: báo cáo của UBND theo lĩnh vực",
                        "author: Tòa án nhân dân",
                        "needsVerification: có");
    }

    @Test
    void only_the_councils_own_bodies_report_without_verification() {
        for (ReportAuthor author : ReportAuthor.values()) {
            boolean own = author == ReportAuthor.STANDING_COMMITTEE || author == ReportAuthor.COMMITTEE;
            assertThat(ReportReviewFacts.NEEDS_VERIFICATION.choice(
                            review().author(author).build()))
                    .as("%s", author)
                    .isEqualTo(!own);
        }
        assertThat(ReportReviewFacts.NEEDS_VERIFICATION.choice(review().build()))
                .isNull();
    }

    @Test
    void a_report_has_a_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().report(" ").build())
                .withMessage("report must not be blank");
    }

    @Test
    void the_reports_of_a_session_are_sets() {
        ReportsOfSession reports = ReportsOfSession.builder()
                .term(HA_NAM)
                .session(ReportSession.YEAR_END)
                .opensOn(day("2019-12-05"))
                .addWorkReports(ReportAuthor.COURT, ReportAuthor.PROCURACY)
                .addTermReports(ReportAuthor.COMMITTEE)
                .addMatters(ReportMatter.THRIFT)
                .build();
        assertThat(shown(ReportReviewFacts.REPORTS_OF_SESSION, reports))
                .containsExactly(
                        "level: cấp tỉnh",
                        "session: kỳ họp cuối năm",
                        "opensOn: 05/12/2019",
                        "workReports: Tòa án nhân dân, Viện kiểm sát nhân dân",
                        "termReports: Ban của HĐND",
                        "matters: thực hành tiết kiệm, chống lãng phí");
        assertThat(reports.place())
                .isEqualTo(new Phrase(
                        "báo cáo tại kỳ họp cuối năm khai mạc ngày 05/12/2019, HĐND tỉnh Hà Nam",
                        "reports at the year-end session opening on 05/12/2019, People's Council of Hà Nam Province"));
        assertThat(reports.subjectType()).isSameAs(ReportReviewFacts.REPORTS_OF_SESSION);
    }
}
