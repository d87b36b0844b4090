package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.casefile.HearingStep.SUBMISSION_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_115_2025;
import static io.github.councilprocedures.review.LegalDocumentFacts.CASE;
import static io.github.councilprocedures.review.LegalDocumentFacts.CONCLUSION;
import static io.github.councilprocedures.review.LegalDocumentFacts.COUNCIL_HEARING;
import static io.github.councilprocedures.review.LegalDocumentFacts.KIND;
import static io.github.councilprocedures.review.LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW;
import static io.github.councilprocedures.review.LegalDocumentFacts.LEVEL;
import static io.github.councilprocedures.review.LegalDocumentFacts.OUTCOME;
import static io.github.councilprocedures.review.LegalDocumentKind.CHAIR_DECISION;
import static io.github.councilprocedures.review.LegalDocumentKind.LOWER_COUNCIL_RESOLUTION;
import static io.github.councilprocedures.review.LegalDocumentKind.PEOPLES_COMMITTEE_DECISION;
import static io.github.councilprocedures.review.LegalDocumentOutcome.ABOLISHED;
import static io.github.councilprocedures.review.LegalDocumentOutcome.ABOLISHED_IN_PART;
import static io.github.councilprocedures.review.LegalDocumentOutcome.SUSPENDED;
import static io.github.councilprocedures.review.LegalDocumentOutcome.UPHELD;
import static io.github.councilprocedures.review.LegalDocumentStep.BEFORE_COUNCIL;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.review.LegalDocumentConclusion;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** A legal document before the council (HĐND xem xét văn bản QPPL): how it goes, what is resolved, what the council may do. */
final class LegalDocumentsAtCouncil {

    private LegalDocumentsAtCouncil() {}

    /** The order at the session (trình tự); here the issuing body speaks after the discussion. */
    static final Rule<LegalDocumentReview> ORDER = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.council.order")
            .titled("Trình tự Hội đồng nhân dân xem xét văn bản", "Order of a document at the council")
            .because(
                    "Hội đồng nhân dân thảo luận, nghe cơ quan ban hành rồi mới ra nghị quyết.",
                    "The council discusses and hears the issuing body before it resolves.")
            .governedBy(CASE.day(BEFORE_COUNCIL))
            .from("2016-07-01")
            .under(LAW_87_2015.article(61).clause(2))
            .requires(COUNCIL_HEARING.inOrder(
                    once(SUBMISSION_PRESENTED), once(DISCUSSED), once(SUPPLEMENTED), once(RESOLUTION_ADOPTED)))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự Hội đồng nhân dân xem xét văn bản.",
                    "The step “{step}” is out of the order of a document at the council.");

    /** The resolution says contrary or not; a contrary document is abolished in part or whole (bãi bỏ). */
    static final Rule<LegalDocumentReview> DECISION = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.council.decision")
            .titled("Nghị quyết của Hội đồng nhân dân về văn bản", "Resolution of the council on a document")
            .because(
                    "Nghị quyết phải nói rõ văn bản có trái hay không và xử lý văn bản trái.",
                    "The resolution has to say whether the document is contrary, and to deal with it.")
            .governedBy(CASE.day(BEFORE_COUNCIL))
            .from("2016-07-01")
            .under(LAW_87_2015.article(61).clause(3), LAW_87_2015.article(65).clause(1))
            .requires(decision(OUTCOME.oneOf(ABOLISHED_IN_PART, ABOLISHED)))
            .from("2025-06-16")
            .under(LAW_87_2015.article(61).clause(3), LAW_87_2015.article(65).clause(1))
            .requires(
                    decision(
                            any(
                                    OUTCOME.oneOf(ABOLISHED_IN_PART, ABOLISHED),
                                    all(
                                            OUTCOME.is(SUSPENDED),
                                            Requirement.unclear(
                                                    "Khoản 3 Điều 61 chỉ nêu bãi bỏ; Luật số 72/2025/QH15 cho Hội đồng nhân dân đình chỉ.",
                                                    "Article 61, Clause 3 names abolition only; Law 72/2025/QH15 lets a council suspend.")))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Nghị quyết kết luận văn bản: {conclusion}; xử lý: {outcome}.",
                    "The resolution says of the document: {conclusion}; what was done: {outcome}.");

    private static Requirement<LegalDocumentReview> decision(Requirement<LegalDocumentReview> whenContrary) {
        return all(
                CONCLUSION.isNot(LegalDocumentConclusion.NOT_STATED),
                CONCLUSION
                        .when(LegalDocumentConclusion.CONTRARY, whenContrary)
                        .when(LegalDocumentConclusion.NOT_CONTRARY, OUTCOME.is(UPHELD)));
    }

    /** What a council may do to which document (đình chỉ, bãi bỏ văn bản trái pháp luật). */
    static final Rule<LegalDocumentReview> POWERS = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.council.powers")
            .titled("Thẩm quyền đình chỉ, bãi bỏ văn bản", "Power to suspend or abolish a document")
            .because(
                    "Hội đồng nhân dân chỉ đình chỉ, bãi bỏ những văn bản luật giao.",
                    "A council suspends or abolishes the documents that the law gives into its power.")
            .leavingOut(
                    "Văn bản có trái pháp luật hay không. Luật số 72/2025/QH15 không có quy định cho cấp huyện.",
                    "Whether the document is illegal. Law 72/2025/QH15 has nothing on districts.")
            .appliesWhen(OUTCOME.isNot(UPHELD))
            .governedBy(CASE.day(BEFORE_COUNCIL))
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(65).clause(1),
                    LAW_77_2015.article(87).clause(4).point("b"))
            .requires(all(
                    OUTCOME.isNot(SUSPENDED),
                    KIND.oneOf(PEOPLES_COMMITTEE_DECISION, CHAIR_DECISION, LOWER_COUNCIL_RESOLUTION)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(
                    LAW_72_2025.article(15).clause(1).point("đ"),
                    LAW_72_2025.article(18),
                    LAW_72_2025.article(21).clause(1).point("d"),
                    LAW_72_2025.article(24),
                    LAW_72_2025.article(27).clause(1))
            .requires(LEVEL.when(
                            UnitLevel.PROVINCE,
                            any(
                                            KIND.oneOf(PEOPLES_COMMITTEE_DECISION, CHAIR_DECISION),
                                            all(KIND.is(LOWER_COUNCIL_RESOLUTION), OUTCOME.isNot(SUSPENDED)))
                                    .under(LAW_72_2025.article(15).clause(1).point("đ"), LAW_72_2025.article(18)))
                    .when(
                            UnitLevel.COMMUNE,
                            KIND.oneOf(PEOPLES_COMMITTEE_DECISION, CHAIR_DECISION)
                                    .under(
                                            LAW_72_2025.article(21).clause(1).point("d"),
                                            LAW_72_2025.article(24),
                                            LAW_72_2025.article(27).clause(1))))
            .otherwise(
                    "Luật không cho Hội đồng nhân dân xử lý như vậy: {outcome} ({kind}).",
                    "The law gives the council no such power: {outcome} ({kind}).");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(ORDER, DECISION, POWERS);
}
