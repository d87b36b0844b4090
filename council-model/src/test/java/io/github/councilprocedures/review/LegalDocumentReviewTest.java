package io.github.councilprocedures.review;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static io.github.councilprocedures.review.LegalDocumentFacts.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class LegalDocumentReviewTest {

    private static LegalDocumentReview.Builder review() {
        return LegalDocumentReview.builder()
                .term(HA_NAM)
                .document("Nghị quyết 05/NQ-HĐND")
                .kind(LegalDocumentKind.LOWER_COUNCIL_RESOLUTION);
    }

    private static LegalDocumentSending.Builder sending() {
        return LegalDocumentSending.builder()
                .term(THANH_LIEM)
                .document("Nghị quyết 05/NQ-HĐND")
                .issuer(LegalDocumentIssuer.COUNCIL);
    }

    private static CaseStep.Builder<LegalDocumentStep> taken(LegalDocumentStep step, String on) {
        return CaseStep.<LegalDocumentStep>builder().step(step).on(day(on));
    }

    @Test
    void a_review_is_told_by_its_document_and_steps() {
        LegalDocumentReview review = review().sign(LegalDocumentSign.ILLEGAL)
                .requestReceivedOn(day("2022-03-05"))
                .verifier(CommitteeKind.LEGAL)
                .inFieldOfVerifier(true)
                .addStandingHearing(HearingStep.PROPOSAL_PRESENTED, HearingStep.CONCLUDED)
                .addCouncilHearing(HearingStep.SUBMISSION_PRESENTED, HearingStep.DISCUSSED)
                .conclusion(LegalDocumentConclusion.CONTRARY)
                .addSteps(
                        taken(LegalDocumentStep.SUSPECTED, "2022-03-01")
                                .by(Actor.COMMITTEE)
                                .build(),
                        taken(LegalDocumentStep.ABOLISHED, "2022-07-08")
                                .by(Actor.COUNCIL)
                                .build())
                .build();
        assertThat(shown(LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW, review))
                .containsExactly(
                        "level: cấp tỉnh",
                        "kind: nghị quyết của HĐND cấp dưới trực tiếp",
                        "suspectedBy: Ban của HĐND",
                        "sign: dấu hiệu trái luật, văn bản của cơ quan cấp trên hoặc nghị quyết của HĐND",
                        "requestReceivedOn: 05/03/2022",
                        "verifier: Ban Pháp chế",
                        "inFieldOfVerifier: có",
                        "standingHearing: cơ quan, người đề nghị trình bày; chủ tọa kết luận",
                        "councilHearing: trình bày tờ trình; thảo luận",
                        "conclusion: trái",
                        "outcome: bãi bỏ toàn bộ văn bản",
                        "suspectedOn: 01/03/2022",
                        "abolishedOn: 08/07/2022",
                        "steps: phát hiện dấu hiệu trái pháp luật 01/03/2022; HĐND bãi bỏ toàn bộ văn bản 08/07/2022");
        assertThat(shown(LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW, review().build()))
                .containsExactly("level: cấp tỉnh", "kind: nghị quyết của HĐND cấp dưới trực tiếp");
        assertThat(review.place())
                .isEqualTo(new Phrase(
                        "giám sát văn bản “Nghị quyết 05/NQ-HĐND”, HĐND tỉnh Hà Nam",
                        "supervision of the document “Nghị quyết 05/NQ-HĐND”, People's Council of Hà Nam Province"));
        assertThat(review.subjectType()).isSameAs(LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW);
        assertThat(review.caseFacts()).isSameAs(CASE);
        assertThat(shown(CASE.stepType(), new StepOfCase<>(review, 0)))
                .contains("level: cấp tỉnh", "kind: nghị quyết của HĐND cấp dưới trực tiếp");
    }

    @Test
    void the_sending_of_the_document_is_judged_with_it() {
        LegalDocumentSending sending = sending().build();
        LegalDocumentReview review = review().sending(sending)
                .addSteps(taken(LegalDocumentStep.RECEIVED, "2022-03-01").build())
                .build();
        assertThat(review.parts()).containsExactly(new StepOfCase<>(review, 0), sending);
        assertThat(review().build().parts()).isEmpty();
    }

    @Test
    void who_found_the_signs_is_who_took_the_first_such_step() {
        LegalDocumentReview review = review().addSteps(
                        taken(LegalDocumentStep.RECEIVED, "2022-03-01")
                                .by(Actor.ISSUER)
                                .build(),
                        taken(LegalDocumentStep.SUSPECTED, "2022-03-02")
                                .by(Actor.DELEGATE)
                                .build(),
                        taken(LegalDocumentStep.SUSPECTED, "2022-03-01")
                                .by(Actor.COMMITTEE)
                                .build())
                .build();
        assertThat(LegalDocumentFacts.SUSPECTED_BY.choice(review)).isEqualTo(Actor.DELEGATE);
        LegalDocumentReview unknown = review().addSteps(
                        taken(LegalDocumentStep.SUSPECTED, "2022-03-02").build(),
                        taken(LegalDocumentStep.SUSPECTED, "2022-03-03")
                                .by(Actor.COMMITTEE)
                                .build())
                .build();
        assertThat(LegalDocumentFacts.SUSPECTED_BY.choice(unknown)).isNull();
    }

    @Test
    void the_outcome_is_the_last_thing_the_council_did() {
        LegalDocumentReview review = review().addSteps(
                        taken(LegalDocumentStep.SUSPENDED, "2025-07-08").build(),
                        taken(LegalDocumentStep.ABOLISHED_IN_PART, "2025-12-08").build(),
                        taken(LegalDocumentStep.FIXED, "2025-12-20").build())
                .build();
        assertThat(LegalDocumentFacts.OUTCOME.choice(review)).isEqualTo(LegalDocumentOutcome.ABOLISHED_IN_PART);
        for (LegalDocumentStep step : LegalDocumentStep.values()) {
            boolean ends = step.ordinal() >= LegalDocumentStep.UPHELD.ordinal();
            assertThat(LegalDocumentFacts.OUTCOME.choice(
                            review().addSteps(taken(step, "2025-07-08").build()).build()))
                    .isEqualTo(ends ? LegalDocumentOutcome.valueOf(step.name()) : null);
        }
    }

    @Test
    void a_document_has_a_title() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().document(" ").build())
                .withMessage("document must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sending().document("").build())
                .withMessage("document must not be blank");
    }

    @Test
    void a_sending_is_told_by_its_days_and_recipients() {
        LegalDocumentSending sending = sending()
                .signedOn(day("2022-03-01"))
                .sentOn(day("2022-03-03"))
                .receivedOn(day("2022-03-03"))
                .addSentTo(Actor.SUPERIOR_STANDING_COMMITTEE)
                .build();
        assertThat(shown(LegalDocumentFacts.SENDING, sending))
                .containsExactly(
                        "level: cấp huyện",
                        "issuer: HĐND",
                        "signedOn: 01/03/2022",
                        "sentOn: 03/03/2022",
                        "receivedOn: 03/03/2022",
                        "sentTo: Thường trực HĐND cấp trên trực tiếp");
        assertThat(shown(LegalDocumentFacts.SENDING, sending().build()))
                .containsExactly("level: cấp huyện", "issuer: HĐND");
        assertThat(sending.place())
                .isEqualTo(
                        new Phrase(
                                "việc gửi “Nghị quyết 05/NQ-HĐND”, HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                                "sending of “Nghị quyết 05/NQ-HĐND”, People's Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(sending.subjectType()).isSameAs(LegalDocumentFacts.SENDING);
    }

    @Test
    void nothing_is_received_before_it_is_sent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sending()
                        .sentOn(day("2022-03-03"))
                        .receivedOn(day("2022-03-02"))
                        .build())
                .withMessage("receivedOn 2022-03-02 is before sentOn 2022-03-03");
        assertThat(sending().receivedOn(day("2022-03-02")).build().receivedOn()).contains(day("2022-03-02"));
    }
}
