package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_115_2025;
import static io.github.councilprocedures.review.LegalDocumentFacts.ISSUER;
import static io.github.councilprocedures.review.LegalDocumentFacts.SENDING;
import static io.github.councilprocedures.review.LegalDocumentFacts.SENDING_LEVEL;
import static io.github.councilprocedures.review.LegalDocumentFacts.SENT_ON;
import static io.github.councilprocedures.review.LegalDocumentFacts.SENT_TO;
import static io.github.councilprocedures.review.LegalDocumentFacts.SIGNED_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.review.LegalDocumentIssuer;
import io.github.councilprocedures.review.LegalDocumentSending;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The sending of legal documents to those who supervise them (gửi văn bản để giám sát): when, and to whom. */
final class LegalDocumentSendings {

    private LegalDocumentSendings() {}

    /** A document is sent within 3 days of signing; the day of receipt does not matter. */
    static final Rule<LegalDocumentSending> IN_TIME = Rule.about(SENDING, "review.legal-document.sending.deadline")
            .titled("Thời hạn gửi văn bản để giám sát", "Time for sending a legal document to its supervisors")
            .because(
                    "Cơ quan giám sát phải sớm có văn bản để phát hiện dấu hiệu trái pháp luật.",
                    "Those who supervise need the text early to find signs of illegality.")
            .leavingOut(
                    "Ngày nhận không được xét vì luật tính ngày gửi.",
                    "The day of receipt is not judged: the law counts the sending.")
            .governedBy(SIGNED_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(7).clause(2))
            .requires(SENT_ON.within(3, CALENDAR_DAYS).after(SIGNED_ON))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise(
                    "Văn bản ký ngày {signedOn} phải gửi chậm nhất ngày {due}; ngày gửi: {sentOn}.",
                    "Signed on {signedOn}, the document had to be sent by {due}; sent: {sentOn}.");

    /** Resolutions go to the body above, decisions of the People's Committee to the council's own bodies. */
    static final Rule<LegalDocumentSending> RECIPIENTS = Rule.about(SENDING, "review.legal-document.sending.recipients")
            .titled("Nơi nhận văn bản để giám sát", "Recipients of a legal document for supervision")
            .because(
                    "Văn bản phải đến đúng cơ quan có thẩm quyền giám sát.",
                    "The document has to reach those who may supervise it.")
            .leavingOut(
                    "Ban nào của Hội đồng nhân dân nhận quyết định của Ủy ban nhân dân.",
                    "Which of the committees a decision of the People's Committee concerns.")
            .governedBy(SIGNED_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(7).clause(2))
            .requires(recipients(SENT_TO.includes(Actor.SUPERIOR_STANDING_COMMITTEE)))
            .from("2025-07-01")
            .under(LAW_87_2015.article(7).clause(2))
            .requires(recipients(Requirement.unclear(
                    "Khoản 2 Điều 7 gửi nghị quyết của Hội đồng nhân dân cấp xã đến Thường trực Hội đồng nhân dân cấp huyện,"
                            + " cơ quan này không còn từ ngày 01/07/2025; gửi Thường trực Hội đồng nhân dân cấp tỉnh chỉ là"
                            + " một cách hiểu.",
                    "Article 7, Clause 2 sends resolutions of communes to the Standing Committee of the district council, which is"
                            + " no more since 01/07/2025; to send them to that of the province is a reading only.")))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_115_2025)
            .notEncoded()
            .otherwise("Văn bản chưa được gửi đến: {lacking}.", "The document was not sent to: {lacking}.");

    private static Requirement<LegalDocumentSending> recipients(Requirement<LegalDocumentSending> ofCommunes) {
        return ISSUER.when(
                        LegalDocumentIssuer.COUNCIL,
                        SENDING_LEVEL
                                .when(UnitLevel.PROVINCE, SENT_TO.includes(Actor.NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                                .when(UnitLevel.DISTRICT, SENT_TO.includes(Actor.SUPERIOR_STANDING_COMMITTEE))
                                .when(UnitLevel.COMMUNE, ofCommunes))
                .when(
                        LegalDocumentIssuer.PEOPLES_COMMITTEE,
                        SENT_TO.includes(Actor.STANDING_COMMITTEE, Actor.COMMITTEE));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(IN_TIME, RECIPIENTS);
}
