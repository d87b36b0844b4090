package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of the supervision of legal documents (dữ kiện về giám sát văn bản quy phạm pháp luật). */
public final class LegalDocumentFacts {

    private LegalDocumentFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<LegalDocumentReview, UnitLevel> LEVEL = UnitFacts.level();

    /** What document it is (loại văn bản). */
    public static final ChoiceFact<LegalDocumentReview, LegalDocumentKind> KIND = ChoiceFact.of(
            Fact.named("kind", "loại văn bản", "kind of document"), LegalDocumentKind.class, LegalDocumentReview::kind);

    /** The facts that every case file has (dữ kiện chung của hồ sơ). */
    public static final CaseFacts<LegalDocumentReview, LegalDocumentStep> CASE = CaseFacts.of(
            "legalDocumentReview",
            "việc giám sát văn bản quy phạm pháp luật",
            "supervision of a legal document",
            LegalDocumentReview.class,
            LegalDocumentStep.class,
            List.of(LEVEL, KIND));

    /** Who found the signs of illegality (chủ thể phát hiện dấu hiệu trái pháp luật). */
    public static final ChoiceFact<LegalDocumentReview, Actor> SUSPECTED_BY = ChoiceFact.of(
            Fact.named("suspectedBy", "chủ thể phát hiện dấu hiệu trái pháp luật", "who found the signs of illegality")
                    .derived(
                            "chủ thể thực hiện bước phát hiện dấu hiệu trái pháp luật đầu tiên được ghi nhận",
                            "who took the first recorded step that found signs of illegality"),
            Actor.class,
            LegalDocumentReview::suspectedBy);

    /** Of what it shows signs (dấu hiệu vi phạm). */
    public static final ChoiceFact<LegalDocumentReview, LegalDocumentSign> SIGN = ChoiceFact.of(
            Fact.named("sign", "dấu hiệu vi phạm", "sign"), LegalDocumentSign.class, LegalDocumentReview::knownSign);

    /** The day the issuing body received the request of the committee (ngày nhận được yêu cầu của Ban). */
    public static final DateFact<LegalDocumentReview> REQUEST_RECEIVED_ON = DateFact.of(
            Fact.named(
                    "requestReceivedOn",
                    "ngày cơ quan ban hành nhận được yêu cầu của Ban",
                    "day on which the issuing body received the request of the committee"),
            LegalDocumentReview::requestReceivedDay);

    /** The committee that verifies it (Ban thẩm tra). */
    public static final ChoiceFact<LegalDocumentReview, CommitteeKind> VERIFIER = ChoiceFact.of(
            Fact.named("verifier", "Ban thẩm tra", "verifying committee"),
            CommitteeKind.class,
            LegalDocumentReview::knownVerifier);

    /** Whether the document lies in the field of that committee (thuộc lĩnh vực Ban phụ trách). */
    public static final ChoiceFact<LegalDocumentReview, Boolean> IN_FIELD_OF_VERIFIER = ChoiceFact.yesOrNo(
            Fact.named("inFieldOfVerifier", "thuộc lĩnh vực Ban thẩm tra phụ trách", "in the field of the committee"),
            LegalDocumentReview::knownInFieldOfVerifier);

    /** What was done in turn at the meeting of the Standing Committee (trình tự tại phiên họp Thường trực HĐND). */
    public static final SequenceFact<LegalDocumentReview, HearingStep> STANDING_HEARING = SequenceFact.listed(
            Fact.named(
                    "standingHearing",
                    "trình tự tại phiên họp Thường trực HĐND",
                    "course of the meeting of the Standing Committee"),
            HearingStep.class,
            LegalDocumentReview::standingHearing);

    /** What was done in turn at the session (trình tự tại kỳ họp HĐND). */
    public static final SequenceFact<LegalDocumentReview, HearingStep> COUNCIL_HEARING = SequenceFact.listed(
            Fact.named("councilHearing", "trình tự tại kỳ họp HĐND", "course of the session"),
            HearingStep.class,
            LegalDocumentReview::councilHearing);

    /** What the resolution says of the document (kết luận của nghị quyết). */
    public static final ChoiceFact<LegalDocumentReview, LegalDocumentConclusion> CONCLUSION = ChoiceFact.of(
            Fact.named("conclusion", "kết luận của nghị quyết về văn bản", "conclusion of the resolution"),
            LegalDocumentConclusion.class,
            LegalDocumentReview::knownConclusion);

    /** What the council did in the end (kết quả tại HĐND). */
    public static final ChoiceFact<LegalDocumentReview, LegalDocumentOutcome> OUTCOME = ChoiceFact.of(
            Fact.named("outcome", "kết quả tại HĐND", "what the council did")
                    .derived(
                            "bước cuối cùng được ghi nhận trong số: giữ nguyên, đình chỉ, bãi bỏ một phần, bãi bỏ toàn bộ",
                            "the last step recorded of: upheld, suspended, abolished in part, abolished"),
            LegalDocumentOutcome.class,
            LegalDocumentReview::outcome);

    /** Supervisions of legal documents (việc giám sát văn bản quy phạm pháp luật). */
    public static final SubjectType<LegalDocumentReview> LEGAL_DOCUMENT_REVIEW = SubjectType.of(
            "legalDocumentReview",
            "việc giám sát văn bản quy phạm pháp luật",
            "supervision of a legal document",
            CASE.with(List.of(
                    LEVEL,
                    KIND,
                    SUSPECTED_BY,
                    SIGN,
                    REQUEST_RECEIVED_ON,
                    VERIFIER,
                    IN_FIELD_OF_VERIFIER,
                    STANDING_HEARING,
                    COUNCIL_HEARING,
                    CONCLUSION,
                    OUTCOME)));

    /** The level of the council (cấp). */
    public static final ChoiceFact<LegalDocumentSending, UnitLevel> SENDING_LEVEL = UnitFacts.level();

    /** Who issued it (cơ quan ban hành). */
    public static final ChoiceFact<LegalDocumentSending, LegalDocumentIssuer> ISSUER = ChoiceFact.of(
            Fact.named("issuer", "cơ quan ban hành", "issuer"),
            LegalDocumentIssuer.class,
            LegalDocumentSending::issuer);

    /** The day of signing (ngày ký). */
    public static final DateFact<LegalDocumentSending> SIGNED_ON =
            DateFact.of(Fact.named("signedOn", "ngày ký", "day of signing"), LegalDocumentSending::signedDay);

    /** The day of sending (ngày gửi). */
    public static final DateFact<LegalDocumentSending> SENT_ON =
            DateFact.of(Fact.named("sentOn", "ngày gửi", "day of sending"), LegalDocumentSending::sentDay);

    /** The day of receipt (ngày nhận). */
    public static final DateFact<LegalDocumentSending> RECEIVED_ON =
            DateFact.of(Fact.named("receivedOn", "ngày nhận", "day of receipt"), LegalDocumentSending::receivedDay);

    /** To whom it was sent (nơi nhận). */
    public static final SetFact<LegalDocumentSending, Actor> SENT_TO =
            SetFact.of(Fact.named("sentTo", "nơi nhận", "recipients"), Actor.class, LegalDocumentSending::sentTo);

    /** Sendings of legal documents (việc gửi văn bản quy phạm pháp luật). */
    public static final SubjectType<LegalDocumentSending> SENDING = SubjectType.of(
            "legalDocumentSending",
            "việc gửi văn bản quy phạm pháp luật",
            "sending of a legal document",
            List.of(SENDING_LEVEL, ISSUER, SIGNED_ON, SENT_ON, RECEIVED_ON, SENT_TO));
}
