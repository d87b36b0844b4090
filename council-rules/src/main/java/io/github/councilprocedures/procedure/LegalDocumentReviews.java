package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_115_2025;
import static io.github.councilprocedures.review.LegalDocumentFacts.CASE;
import static io.github.councilprocedures.review.LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW;
import static io.github.councilprocedures.review.LegalDocumentStep.ABOLISHED;
import static io.github.councilprocedures.review.LegalDocumentStep.ABOLISHED_IN_PART;
import static io.github.councilprocedures.review.LegalDocumentStep.BEFORE_COUNCIL;
import static io.github.councilprocedures.review.LegalDocumentStep.CONSIDERED;
import static io.github.councilprocedures.review.LegalDocumentStep.FIXED;
import static io.github.councilprocedures.review.LegalDocumentStep.ISSUER_REPLIED;
import static io.github.councilprocedures.review.LegalDocumentStep.NO_ISSUE;
import static io.github.councilprocedures.review.LegalDocumentStep.PROPOSED_TO_STANDING;
import static io.github.councilprocedures.review.LegalDocumentStep.RECEIVED;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_COMMITTEE;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_DELEGATE;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_STANDING;
import static io.github.councilprocedures.review.LegalDocumentStep.SUSPECTED;
import static io.github.councilprocedures.review.LegalDocumentStep.SUSPENDED;
import static io.github.councilprocedures.review.LegalDocumentStep.UPHELD;
import static io.github.councilprocedures.review.LegalDocumentStep.VERIFYING;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentStep;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.Step;
import java.util.List;

/** The way of a legal document that shows signs of illegality (trình tự giám sát văn bản QPPL), from all who may find them. */
final class LegalDocumentReviews {

    private LegalDocumentReviews() {}

    /**
     * The steps (các bước giám sát văn bản). A committee need not ask the issuing body first, and receipt is no condition: what
     * is asked of the sending is asked of {@link LegalDocumentSendings}. Suspension by the council came with Law 72/2025/QH15.
     */
    static final Procedure<LegalDocumentReview, LegalDocumentStep> LEGAL_DOCUMENT = upToCouncil(
                    upToCouncil(Procedure.of(LEGAL_DOCUMENT_REVIEW, CASE, "review.legal-document")
                                    .titled("Giám sát văn bản quy phạm pháp luật", "Supervision of a legal document")
                                    .from("2016-07-01"))
                            .from("2025-06-16"))
            .step(
                    SUSPENDED,
                    step -> step.after(BEFORE_COUNCIL)
                            .by(Actor.COUNCIL)
                            .with(CaseDocument.RESOLUTION)
                            .under(
                                    LAW_72_2025.article(15).clause(1).point("đ"),
                                    LAW_72_2025.article(21).clause(1).point("d")))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .build();

    private static Procedure.Start<LegalDocumentReview, LegalDocumentStep> upToCouncil(
            Procedure.Start<LegalDocumentReview, LegalDocumentStep> start) {
        return start.under(
                        LAW_87_2015.article(61),
                        LAW_87_2015.article(68),
                        LAW_87_2015.article(79),
                        LAW_87_2015.article(85))
                .step(RECEIVED, step -> step.modelled())
                .step(
                        SUSPECTED,
                        step -> step.after(RECEIVED)
                                .by(
                                        Actor.COMMITTEE,
                                        Actor.DELEGATE,
                                        Actor.STANDING_COMMITTEE,
                                        Actor.PEOPLES_COMMITTEE,
                                        Actor.FATHERLAND_FRONT)
                                .under(
                                        LAW_87_2015.article(68).clause(1),
                                        LAW_87_2015.article(79).clause(1),
                                        LAW_87_2015.article(85).clause(1)))
                .step(
                        REQUESTED_BY_DELEGATE,
                        step -> step.after(SUSPECTED)
                                .by(Actor.DELEGATE)
                                .to(Actor.COMPETENT_BODY)
                                .beside()
                                .under(LAW_87_2015.article(85).clause(2)))
                .step(
                        REQUESTED_BY_COMMITTEE,
                        step -> step.after(SUSPECTED)
                                .by(Actor.COMMITTEE)
                                .to(Actor.ISSUER)
                                .with(CaseDocument.REQUEST)
                                .under(LAW_87_2015.article(79).clause(2)))
                .step(
                        ISSUER_REPLIED,
                        step -> step.after(REQUESTED_BY_COMMITTEE)
                                .by(Actor.ISSUER)
                                .to(Actor.COMMITTEE)
                                .due(LegalDocuments.REPLY)
                                .under(LAW_87_2015.article(79).clause(2)))
                .step(
                        PROPOSED_TO_STANDING,
                        step -> step.after(SUSPECTED, REQUESTED_BY_COMMITTEE, ISSUER_REPLIED)
                                .by(Actor.COMMITTEE, Actor.DELEGATE, Actor.PEOPLES_COMMITTEE, Actor.FATHERLAND_FRONT)
                                .to(Actor.STANDING_COMMITTEE)
                                .under(
                                        LAW_87_2015.article(68).clause(1),
                                        LAW_87_2015.article(79).clause(2)))
                .step(
                        VERIFYING,
                        step -> step.after(SUSPECTED, PROPOSED_TO_STANDING)
                                .by(Actor.LEGAL_COMMITTEE, Actor.COMMITTEE)
                                .under(LAW_87_2015.article(68).clause(2)))
                .step(
                        CONSIDERED,
                        step -> step.after(VERIFYING)
                                .by(Actor.STANDING_COMMITTEE)
                                .under(LAW_87_2015.article(68).clause(3)))
                .step(
                        REQUESTED_BY_STANDING,
                        step -> step.after(CONSIDERED)
                                .by(Actor.STANDING_COMMITTEE)
                                .to(Actor.ISSUER)
                                .under(LAW_87_2015.article(68).clause(4)))
                .step(
                        FIXED,
                        step -> step.after(ISSUER_REPLIED, REQUESTED_BY_STANDING)
                                .by(Actor.ISSUER)
                                .under(
                                        LAW_87_2015.article(68).clause(4),
                                        LAW_87_2015.article(79).clause(2)))
                // The chair concludes at the meeting; that a committee closes a case after the reply is named by no
                // law.
                .step(
                        NO_ISSUE,
                        step -> step.after(CONSIDERED, ISSUER_REPLIED)
                                .by(Actor.CHAIR, Actor.COMMITTEE)
                                .under(LAW_87_2015.article(68).clause(3)))
                .step(
                        BEFORE_COUNCIL,
                        step -> step.after(REQUESTED_BY_STANDING)
                                .by(Actor.STANDING_COMMITTEE)
                                .to(Actor.COUNCIL)
                                .with(CaseDocument.SUBMISSION)
                                .under(
                                        LAW_87_2015.article(61).clause(1),
                                        LAW_87_2015.article(61).clause(2),
                                        LAW_87_2015.article(68).clause(4)))
                .step(UPHELD, LegalDocumentReviews::resolved)
                .step(ABOLISHED_IN_PART, LegalDocumentReviews::resolved)
                .step(ABOLISHED, LegalDocumentReviews::resolved);
    }

    private static Step<LegalDocumentStep> resolved(Step<LegalDocumentStep> step) {
        return step.after(BEFORE_COUNCIL)
                .by(Actor.COUNCIL)
                .with(CaseDocument.RESOLUTION)
                .under(
                        LAW_87_2015.article(61).clause(3),
                        LAW_87_2015.article(65).clause(1));
    }

    /** In the order of the law. */
    static final List<Procedure<?, ?>> PROCEDURES = List.of(LEGAL_DOCUMENT);
}
