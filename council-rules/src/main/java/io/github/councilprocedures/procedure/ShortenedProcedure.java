package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_64_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_80_2015;
import static io.github.councilprocedures.session.DraftFacts.APPRAISAL_RECEIVED_ON;
import static io.github.councilprocedures.session.DraftFacts.APPRAISED_ON;
import static io.github.councilprocedures.session.DraftFacts.DELEGATES_DOSSIER;
import static io.github.councilprocedures.session.DraftFacts.DRAFT;
import static io.github.councilprocedures.session.DraftFacts.LEVEL;
import static io.github.councilprocedures.session.DraftFacts.OPENS_ON;
import static io.github.councilprocedures.session.DraftFacts.OPINIONS_ASKED_ON;
import static io.github.councilprocedures.session.DraftFacts.OPINIONS_CLOSED_ON;
import static io.github.councilprocedures.session.DraftFacts.PROCEDURE;
import static io.github.councilprocedures.session.DraftFacts.SENT_TO_COMMITTEE_ON;
import static io.github.councilprocedures.session.DraftFacts.VERIFIED_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The shortened procedure (trình tự, thủ tục rút gọn) of a draft of a province: few days, few papers. */
final class ShortenedProcedure {

    private ShortenedProcedure() {}

    /** Asking opinions under the shortened procedure (rút gọn) takes 20 days at most. */
    static final Rule<DraftOfSession> OPINIONS = Rule.about(DRAFT, "session.draft.shortened.opinions")
            .titled("Lấy ý kiến theo trình tự rút gọn", "Asking opinions under the shortened procedure")
            .because(
                    "Rút gọn thì việc lấy ý kiến cũng phải ngắn.",
                    "A shortened procedure keeps the asking of opinions short.")
            .appliesWhen(
                    PROCEDURE.is(DraftProcedure.SHORTENED), LEVEL.is(UnitLevel.PROVINCE), present(OPINIONS_ASKED_ON))
            .governedBy(OPINIONS_ASKED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(148))
            .requires(OPINIONS_CLOSED_ON.within(20, CALENDAR_DAYS).after(OPINIONS_ASKED_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Việc lấy ý kiến từ ngày {opinionsAskedOn} kết thúc ngày {opinionsClosedOn}, quá {required} ngày.",
                    "Opinions asked on {opinionsAskedOn} were closed on {opinionsClosedOn}, after more than {required} days.");

    /** Appraisal under the shortened procedure (thẩm định rút gọn): 7 days from receipt. */
    static final Rule<DraftOfSession> APPRAISAL = Rule.about(DRAFT, "session.draft.shortened.appraisal")
            .titled("Thẩm định theo trình tự rút gọn", "Appraisal under the shortened procedure")
            .because(
                    "Cơ quan thẩm định không được làm chậm việc cấp bách.",
                    "The appraising body must not hold up what is urgent.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.SHORTENED), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(APPRAISAL_RECEIVED_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(148))
            .requires(APPRAISED_ON.within(7, CALENDAR_DAYS).after(APPRAISAL_RECEIVED_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Thẩm định xong ngày {appraisedOn}, sau khi nhận hồ sơ {days} ngày, quá {required} ngày.",
                    "The appraisal was done on {appraisedOn}, {days} days after receipt, more than {required}.");

    /** Verification under the shortened procedure (thẩm tra rút gọn): 7 days from receipt. */
    static final Rule<DraftOfSession> VERIFICATION = Rule.about(DRAFT, "session.draft.shortened.verification")
            .titled("Thẩm tra theo trình tự rút gọn", "Verification under the shortened procedure")
            .because(
                    "Ban thẩm tra không được làm chậm việc cấp bách.", "The committee must not hold up what is urgent.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.SHORTENED), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(SENT_TO_COMMITTEE_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(148))
            .requires(VERIFIED_ON.within(7, CALENDAR_DAYS).after(SENT_TO_COMMITTEE_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Thẩm tra xong ngày {verifiedOn}, sau khi nhận hồ sơ {days} ngày, quá {required} ngày.",
                    "The verification was done on {verifiedOn}, {days} days after receipt, more than {required}.");

    /** The dossier for the council under the shortened procedure (hồ sơ trình rút gọn): three documents. */
    static final Rule<DraftOfSession> DOSSIER = Rule.about(DRAFT, "session.draft.shortened.dossier")
            .titled(
                    "Hồ sơ trình Hội đồng nhân dân theo trình tự rút gọn",
                    "Dossier for the council under the shortened procedure")
            .because(
                    "Rút gọn vẫn phải có tờ trình, dự thảo và ý kiến thẩm tra.",
                    "Even in haste there must be a proposal, a draft and a verification.")
            .leavingOut(
                    "Việc thông qua tại kỳ họp gần nhất: không có dữ kiện. Các thời hạn thông thường không được xét (cách hiểu của thư viện).",
                    "Adoption at the nearest session: there is no fact for it. The ordinary days are not judged (the library's reading).")
            .appliesWhen(PROCEDURE.is(DraftProcedure.SHORTENED), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(
                    LAW_80_2015.article(149).clause(1).point("a"),
                    LAW_80_2015.article(149).clause(2).point("e"))
            .requires(DELEGATES_DOSSIER.includes(
                    DraftDocument.PROPOSAL, DraftDocument.DRAFT, DraftDocument.VERIFICATION_REPORT))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Hồ sơ trình gồm {delegatesDossier}; còn thiếu {lacking}.",
                    "The dossier has: {delegatesDossier}; it lacks: {lacking}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(OPINIONS, APPRAISAL, VERIFICATION, DOSSIER);
}
