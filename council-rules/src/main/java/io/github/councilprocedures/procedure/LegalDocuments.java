package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BODIES_HEARD;
import static io.github.councilprocedures.casefile.HearingStep.CONCLUDED;
import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.EXPLAINED;
import static io.github.councilprocedures.casefile.HearingStep.PROPOSAL_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.VERIFICATION_PRESENTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_115_2025;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.review.LegalDocumentFacts.CASE;
import static io.github.councilprocedures.review.LegalDocumentFacts.IN_FIELD_OF_VERIFIER;
import static io.github.councilprocedures.review.LegalDocumentFacts.KIND;
import static io.github.councilprocedures.review.LegalDocumentFacts.LEGAL_DOCUMENT_REVIEW;
import static io.github.councilprocedures.review.LegalDocumentFacts.LEVEL;
import static io.github.councilprocedures.review.LegalDocumentFacts.REQUEST_RECEIVED_ON;
import static io.github.councilprocedures.review.LegalDocumentFacts.SIGN;
import static io.github.councilprocedures.review.LegalDocumentFacts.STANDING_HEARING;
import static io.github.councilprocedures.review.LegalDocumentFacts.SUSPECTED_BY;
import static io.github.councilprocedures.review.LegalDocumentFacts.VERIFIER;
import static io.github.councilprocedures.review.LegalDocumentKind.CHAIR_DECISION;
import static io.github.councilprocedures.review.LegalDocumentKind.LOWER_COUNCIL_RESOLUTION;
import static io.github.councilprocedures.review.LegalDocumentKind.PEOPLES_COMMITTEE_DECISION;
import static io.github.councilprocedures.review.LegalDocumentKind.SPECIAL_ZONE_DOCUMENT;
import static io.github.councilprocedures.review.LegalDocumentStep.CONSIDERED;
import static io.github.councilprocedures.review.LegalDocumentStep.ISSUER_REPLIED;
import static io.github.councilprocedures.review.LegalDocumentStep.PROPOSED_TO_STANDING;
import static io.github.councilprocedures.review.LegalDocumentStep.REQUESTED_BY_COMMITTEE;
import static io.github.councilprocedures.review.LegalDocumentStep.SUSPECTED;
import static io.github.councilprocedures.review.LegalDocumentStep.VERIFYING;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.review.LegalDocumentReview;
import io.github.councilprocedures.review.LegalDocumentSign;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The supervision of legal documents (giám sát văn bản QPPL) by delegates, committees and the Standing Committee. */
final class LegalDocuments {

    private LegalDocuments() {}

    /** Which documents are supervised (phạm vi văn bản). */
    static final Rule<LegalDocumentReview> SCOPE = Rule.about(LEGAL_DOCUMENT_REVIEW, "review.legal-document.scope")
            .titled("Văn bản thuộc phạm vi giám sát", "Documents under supervision")
            .because(
                    "Chỉ văn bản luật nêu mới được giám sát theo trình tự này.",
                    "This procedure is for the documents that the law names.")
            .leavingOut(
                    "Văn bản có thuộc lĩnh vực phụ trách của Ban hay không; đại biểu cấp tỉnh có quy tắc riêng.",
                    "Whether a document lies in the field of a committee; delegates of a province have a rule of their own.")
            .appliesWhen(any(SUSPECTED_BY.isNot(Actor.DELEGATE), LEVEL.isNot(UnitLevel.PROVINCE)))
            .governedBy(CASE.day(SUSPECTED))
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(5).clause(1),
                    LAW_87_2015.article(57).clause(3),
                    LAW_87_2015.article(66).clause(1),
                    LAW_87_2015.article(76).clause(2),
                    LAW_87_2015.article(83).clause(1).point("b"))
            .requires(any(
                    KIND.is(PEOPLES_COMMITTEE_DECISION),
                    // A commune has no council below it.
                    all(KIND.is(LOWER_COUNCIL_RESOLUTION), LEVEL.isNot(UnitLevel.COMMUNE)),
                    decisionOfTheChair()))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Văn bản không thuộc phạm vi giám sát của Hội đồng nhân dân {level}: {kind}.",
                    "Not under supervision by a council at {level}: {kind}.");

    /** Which documents a delegate of a province supervises (đại biểu HĐND cấp tỉnh); of the new law this is reported. */
    static final Rule<LegalDocumentReview> PROVINCIAL_DELEGATE = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.scope.provincial-delegate")
            .titled(
                    "Văn bản thuộc phạm vi giám sát của đại biểu cấp tỉnh",
                    "Documents under supervision by delegates of a province")
            .because(
                    "Đại biểu chỉ giám sát những văn bản luật nêu.",
                    "A delegate supervises the documents that the law names.")
            .appliesWhen(SUSPECTED_BY.is(Actor.DELEGATE), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(CASE.day(SUSPECTED))
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(5).clause(1),
                    LAW_87_2015.article(83).clause(1).point("b"))
            .requires(any(KIND.oneOf(PEOPLES_COMMITTEE_DECISION, LOWER_COUNCIL_RESOLUTION), decisionOfTheChair()))
            .from("2026-03-01")
            .under(LAW_121_2025.article(36).clause(1).point("b"))
            .knownBy(REPORTED)
            .requires(KIND.oneOf(
                    PEOPLES_COMMITTEE_DECISION, CHAIR_DECISION, LOWER_COUNCIL_RESOLUTION, SPECIAL_ZONE_DOCUMENT))
            .otherwise(
                    "Văn bản không thuộc phạm vi giám sát của đại biểu Hội đồng nhân dân cấp tỉnh: {kind}.",
                    "Not under supervision by a delegate of a province: {kind}.");

    private static Requirement<LegalDocumentReview> decisionOfTheChair() {
        return all(
                KIND.is(CHAIR_DECISION),
                Requirement.unclear(
                        "Luật số 87/2015/QH13 không nêu quyết định của Chủ tịch Ủy ban nhân dân, trong khi Luật Tổ chức chính quyền"
                                + " địa phương cho Hội đồng nhân dân bãi bỏ văn bản trái pháp luật của Chủ tịch.",
                        "Law 87/2015/QH13 does not name decisions of the chair, while the law on local government lets a council"
                                + " abolish illegal documents of the chair."));
    }

    /** The issuing body replies to a committee within 30 days of receipt (thông báo việc giải quyết). */
    static final Rule<LegalDocumentReview> REPLY = Rule.about(LEGAL_DOCUMENT_REVIEW, "review.legal-document.reply")
            .titled("Cơ quan ban hành trả lời yêu cầu của Ban", "Reply of the issuing body to a committee")
            .because(
                    "Quá thời hạn mà không trả lời, Ban có quyền đề nghị Thường trực HĐND xem xét.",
                    "After that time without an answer the committee may turn to the Standing Committee.")
            .appliesWhen(present(CASE.day(REQUESTED_BY_COMMITTEE)))
            .governedBy(REQUEST_RECEIVED_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(79).clause(2))
            .requires(CASE.day(ISSUER_REPLIED).within(30, CALENDAR_DAYS).after(REQUEST_RECEIVED_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Nhận yêu cầu của Ban ngày {requestReceivedOn}, cơ quan ban hành phải thông báo việc giải quyết chậm nhất ngày"
                            + " {due}; đã thông báo: {issuerRepliedOn}.",
                    "The issuing body received the request on {requestReceivedOn} and had to reply by {due}; replied:"
                            + " {issuerRepliedOn}.");

    /** What makes the Standing Committee consider a document (các trường hợp xem xét). */
    static final Rule<LegalDocumentReview> TRIGGER = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.standing-committee.trigger")
            .titled(
                    "Căn cứ để Thường trực HĐND xem xét văn bản",
                    "What lets the Standing Committee consider a document")
            .because(
                    "Thường trực HĐND xem xét khi tự phát hiện hoặc khi có đề nghị.",
                    "It considers what it found itself or was asked to consider.")
            .appliesWhen(present(CASE.day(CONSIDERED)))
            .governedBy(CASE.day(CONSIDERED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(68).clause(1))
            .requires(any(SUSPECTED_BY.is(Actor.STANDING_COMMITTEE), present(CASE.day(PROPOSED_TO_STANDING))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Thường trực HĐND xem xét văn bản khi không tự phát hiện (chủ thể phát hiện: {suspectedBy}) và không có đề nghị.",
                    "The Standing Committee considered a document that it did not find itself (found by: {suspectedBy}) and that"
                            + " nobody proposed.");

    /** The Legal Committee verifies what may be unconstitutional (Ban Pháp chế); communes have none since Law 72/2025. */
    static final Rule<LegalDocumentReview> BY_LEGAL_COMMITTEE = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.verifier.constitution")
            .titled(
                    "Ban thẩm tra văn bản có dấu hiệu trái Hiến pháp",
                    "Committee that verifies an unconstitutional document")
            .because(
                    "Việc xem xét tính hợp hiến thuộc chuyên môn của Ban Pháp chế.",
                    "Whether a document is constitutional is a matter for the Legal Committee.")
            .appliesWhen(SIGN.is(LegalDocumentSign.UNCONSTITUTIONAL))
            .governedBy(CASE.day(VERIFYING))
            .from("2016-07-01")
            .under(LAW_87_2015.article(68).clause(2))
            .requires(VERIFIER.is(CommitteeKind.LEGAL))
            .from("2025-06-16")
            .under(
                    LAW_87_2015.article(68).clause(2),
                    LAW_72_2025.article(29).clause(3).point("a"))
            .requires(
                    LEVEL.when(UnitLevel.PROVINCE, VERIFIER.is(CommitteeKind.LEGAL))
                            .when(UnitLevel.DISTRICT, VERIFIER.is(CommitteeKind.LEGAL))
                            .when(
                                    UnitLevel.COMMUNE,
                                    Requirement.unclear(
                                            "Điều 68 giao Ban Pháp chế, Hội đồng nhân dân cấp xã không có Ban này theo Luật số 72/2025/QH15;"
                                                    + " Thường trực phân công Ban khác chỉ là một cách hiểu.",
                                            "Article 68 names the Legal Committee, which councils of communes do not have under Law"
                                                    + " 72/2025/QH15; that the Standing Committee assigns another one is a reading only.")))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Văn bản có dấu hiệu trái Hiến pháp do {verifier} thẩm tra, không phải: {allowed}.",
                    "A document with signs of being unconstitutional was verified by: {verifier}. It is for: {allowed}.");

    /** The committee of the field verifies other signs of illegality (Ban thuộc lĩnh vực phụ trách). */
    static final Rule<LegalDocumentReview> BY_COMMITTEE_OF_FIELD = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.verifier.field")
            .titled("Ban thẩm tra văn bản có dấu hiệu trái pháp luật", "Committee that verifies an illegal document")
            .because(
                    "Văn bản do Ban phụ trách lĩnh vực đó thẩm tra.",
                    "A document is verified by the committee that is in charge of its field.")
            .appliesWhen(SIGN.is(LegalDocumentSign.ILLEGAL))
            .governedBy(CASE.day(VERIFYING))
            .from("2016-07-01")
            .under(LAW_87_2015.article(68).clause(2))
            .requires(IN_FIELD_OF_VERIFIER.is(true))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Văn bản không thuộc lĩnh vực phụ trách của Ban thẩm tra.",
                    "The document does not lie in the field of the committee that verified it.");

    /** The order at the Standing Committee (trình tự); the issuing body explains before the discussion. */
    static final Rule<LegalDocumentReview> STANDING_ORDER = Rule.about(
                    LEGAL_DOCUMENT_REVIEW, "review.legal-document.standing-committee.order")
            .titled("Trình tự Thường trực HĐND xem xét văn bản", "Order of a document at the Standing Committee")
            .because(
                    "Cơ quan ban hành phải được giải trình trước khi Thường trực HĐND thảo luận.",
                    "The issuing body is to explain itself before the Standing Committee discusses.")
            .leavingOut(
                    "Khi Thường trực HĐND tự phát hiện thì không có người đề nghị trình bày; chỉ có người được mời mới phát biểu.",
                    "Where the Standing Committee found the signs itself nobody presents a proposal; bodies speak if invited.")
            .governedBy(CASE.day(CONSIDERED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(68).clause(3))
            .requires(any(
                    STANDING_HEARING.inOrder(
                            once(PROPOSAL_PRESENTED),
                            once(VERIFICATION_PRESENTED),
                            maybe(BODIES_HEARD),
                            once(EXPLAINED),
                            once(DISCUSSED),
                            once(CONCLUDED)),
                    all(
                            SUSPECTED_BY.is(Actor.STANDING_COMMITTEE),
                            STANDING_HEARING.inOrder(
                                    maybe(PROPOSAL_PRESENTED),
                                    once(VERIFICATION_PRESENTED),
                                    maybe(BODIES_HEARD),
                                    once(EXPLAINED),
                                    once(DISCUSSED),
                                    once(CONCLUDED)))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự Thường trực HĐND xem xét văn bản.",
                    "The step “{step}” is out of the order of a document at the Standing Committee.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            SCOPE, PROVINCIAL_DELEGATE, REPLY, TRIGGER, BY_LEGAL_COMMITTEE, BY_COMMITTEE_OF_FIELD, STANDING_ORDER);
}
