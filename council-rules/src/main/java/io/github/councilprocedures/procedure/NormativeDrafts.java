package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_63_2020;
import static io.github.councilprocedures.instrument.Instruments.LAW_64_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_80_2015;
import static io.github.councilprocedures.session.DraftFacts.COMMITTEE_DOSSIER;
import static io.github.councilprocedures.session.DraftFacts.DELEGATES_DOSSIER;
import static io.github.councilprocedures.session.DraftFacts.DRAFT;
import static io.github.councilprocedures.session.DraftFacts.LEVEL;
import static io.github.councilprocedures.session.DraftFacts.OPENS_ON;
import static io.github.councilprocedures.session.DraftFacts.PEOPLES_COMMITTEE_OPINION_ON;
import static io.github.councilprocedures.session.DraftFacts.PROCEDURE;
import static io.github.councilprocedures.session.DraftFacts.SENT_TO_COMMITTEE_ON;
import static io.github.councilprocedures.session.DraftFacts.SENT_TO_DELEGATES_ON;
import static io.github.councilprocedures.session.DraftFacts.SENT_TO_PEOPLES_COMMITTEE_ON;
import static io.github.councilprocedures.session.DraftFacts.SENT_TO_STANDING_COMMITTEE_ON;
import static io.github.councilprocedures.session.DraftFacts.SETS_POLICY;
import static io.github.councilprocedures.session.DraftFacts.SUBMITTED_BY;
import static io.github.councilprocedures.session.DraftFacts.VERIFIED_ON;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.DraftDocument;
import io.github.councilprocedures.session.DraftOfSession;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.DraftSubmitter;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Drafts of normative resolutions (dự thảo nghị quyết quy phạm pháp luật): the days and papers of a dossier before the session. */
final class NormativeDrafts {

    private NormativeDrafts() {}

    /** A draft of another body goes to the People's Committee (gửi UBND lấy ý kiến) 25 days ahead. */
    static final Rule<DraftOfSession> TO_PEOPLES_COMMITTEE = Rule.about(DRAFT, "session.draft.peoples-committee")
            .titled(
                    "Gửi Ủy ban nhân dân lấy ý kiến về dự thảo",
                    "Sending a draft to the People's Committee for its opinion")
            .because(
                    "Ủy ban nhân dân là cơ quan thi hành nên phải có ý kiến về dự thảo không do mình trình.",
                    "The People's Committee will have to carry it out and must be heard on what it did not draft.")
            .appliesWhen(
                    PROCEDURE.is(DraftProcedure.ORDINARY),
                    LEVEL.is(UnitLevel.PROVINCE),
                    SUBMITTED_BY.is(DraftSubmitter.OTHER_BODY))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(123).clause(2))
            .requires(SENT_TO_PEOPLES_COMMITTEE_ON.atLeast(25, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Dự thảo được gửi Ủy ban nhân dân trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The draft was sent to the People's Committee {days} days before the opening, fewer than {required}.");

    /** The People's Committee answers in writing (ý kiến của UBND) 20 days ahead. */
    static final Rule<DraftOfSession> OPINION = Rule.about(DRAFT, "session.draft.opinion")
            .titled("Ý kiến của Ủy ban nhân dân về dự thảo", "Opinion of the People's Committee on a draft")
            .because(
                    "Cơ quan trình cần thời gian tiếp thu ý kiến trước khi gửi thẩm tra.",
                    "The submitter needs time to take the opinion up before verification.")
            .appliesWhen(
                    PROCEDURE.is(DraftProcedure.ORDINARY),
                    LEVEL.is(UnitLevel.PROVINCE),
                    SUBMITTED_BY.is(DraftSubmitter.OTHER_BODY))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(123).clause(2))
            .requires(PEOPLES_COMMITTEE_OPINION_ON.atLeast(20, CALENDAR_DAYS).before(OPENS_ON))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Ủy ban nhân dân có ý kiến trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The People's Committee gave its opinion {days} days before the opening, fewer than {required}.");

    /** The committee that verifies a draft (Ban được phân công thẩm tra) has it 15 or 10 days ahead. */
    static final Rule<DraftOfSession> TO_COMMITTEE = Rule.about(DRAFT, "session.draft.committee")
            .titled("Gửi dự thảo để thẩm tra", "Sending a draft for verification")
            .because(
                    "Ban cần thời gian thẩm tra trước kỳ họp.",
                    "The committee needs time to verify before the session.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.ORDINARY))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(124).clause(2), LAW_80_2015.article(136))
            .requires(LEVEL.when(UnitLevel.PROVINCE, provinceToCommittee())
                    .when(
                            UnitLevel.DISTRICT,
                            SENT_TO_COMMITTEE_ON.atLeast(10, CALENDAR_DAYS).before(OPENS_ON)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Dự thảo được gửi thẩm tra trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The draft was sent for verification {days} days before the opening, fewer than {required}.");

    private static Requirement<DraftOfSession> provinceToCommittee() {
        return SENT_TO_COMMITTEE_ON.atLeast(15, CALENDAR_DAYS).before(OPENS_ON);
    }

    /** The dossier for verification (hồ sơ gửi thẩm tra) of a province. */
    static final Rule<DraftOfSession> COMMITTEE_DOSSIER_COMPLETE = Rule.about(DRAFT, "session.draft.committee-dossier")
            .titled("Hồ sơ gửi thẩm tra", "Dossier for verification")
            .because("Ban chỉ thẩm tra được khi có đủ căn cứ.", "A committee can verify only what it has before it.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.ORDINARY), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(124).clause(2))
            .requires(papers(COMMITTEE_DOSSIER))
            .from("2021-01-01")
            .under(LAW_80_2015.article(124).clause(2), LAW_63_2020.article(1).clause(38))
            .requires(papersSince2021(COMMITTEE_DOSSIER))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Hồ sơ gửi thẩm tra gồm {committeeDossier}; còn thiếu {lacking}.",
                    "The dossier for verification has: {committeeDossier}; it lacks: {lacking}.");

    /** What a dossier holds, by who submits the draft. */
    private static Requirement<DraftOfSession> papers(SetFact<DraftOfSession, DraftDocument> dossier) {
        return SUBMITTED_BY
                .when(
                        DraftSubmitter.PEOPLES_COMMITTEE,
                        dossier.includes(
                                DraftDocument.PROPOSAL,
                                DraftDocument.DRAFT,
                                DraftDocument.APPRAISAL_REPORT,
                                DraftDocument.APPRAISAL_EXPLANATION,
                                DraftDocument.SUMMARY_OF_OPINIONS))
                .when(
                        DraftSubmitter.OTHER_BODY,
                        dossier.includes(
                                DraftDocument.PROPOSAL,
                                DraftDocument.DRAFT,
                                DraftDocument.COMMITTEE_OPINION,
                                DraftDocument.OPINION_EXPLANATION,
                                DraftDocument.SUMMARY_OF_OPINIONS));
    }

    /** The same, with the impact report that some resolutions have needed since 2021. */
    private static Requirement<DraftOfSession> papersSince2021(SetFact<DraftOfSession, DraftDocument> dossier) {
        return all(papers(dossier), any(SETS_POLICY.is(false), dossier.includes(DraftDocument.IMPACT_REPORT)));
    }

    /** A committee does not verify (không tiến hành thẩm tra) what came late or is incomplete. */
    static final Rule<DraftOfSession> INCOMPLETE = Rule.about(DRAFT, "session.draft.incomplete")
            .titled(
                    "Không thẩm tra hồ sơ thiếu tài liệu hoặc gửi không đúng thời hạn",
                    "No verification of a dossier that is late or incomplete")
            .because(
                    "Nếu hồ sơ thiếu hay muộn vẫn được thẩm tra thì thời hạn không còn ý nghĩa.",
                    "If late and incomplete dossiers were verified all the same, the limits would mean nothing.")
            .leavingOut(
                    "Điều 136 về cấp huyện không viện dẫn quy định này.",
                    "Article 136 on districts does not refer to this clause.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.ORDINARY), LEVEL.is(UnitLevel.PROVINCE), present(VERIFIED_ON))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(124))
            .leftToRegulation()
            .from("2021-01-01")
            .under(LAW_80_2015.article(124).clause("2a"), LAW_63_2020.article(1).clause(38))
            .requires(all(provinceToCommittee(), papersSince2021(COMMITTEE_DOSSIER)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Dự thảo đã được thẩm tra dù hồ sơ gửi ngày {sentToCommitteeOn} (hạn cuối {due}) gồm: {committeeDossier}.",
                    "The draft was verified although its dossier came on {sentToCommitteeOn} (last day {due}) with:"
                            + " {committeeDossier}.");

    /** The verification report (báo cáo thẩm tra) is there 10 or 7 days ahead, in a commune before the session. */
    static final Rule<DraftOfSession> VERIFICATION = Rule.about(DRAFT, "session.draft.verification")
            .titled("Báo cáo thẩm tra dự thảo", "Verification report on a draft")
            .because(
                    "Đại biểu cần ý kiến thẩm tra khi nghiên cứu dự thảo.",
                    "Delegates need the view of the committee when they study a draft.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.ORDINARY))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(
                    LAW_80_2015.article(124).clause(4),
                    LAW_80_2015.article(136),
                    LAW_80_2015.article(143).clause(1))
            .requires(LEVEL.when(
                            UnitLevel.PROVINCE,
                            VERIFIED_ON.atLeast(10, CALENDAR_DAYS).before(OPENS_ON))
                    .when(
                            UnitLevel.DISTRICT,
                            VERIFIED_ON.atLeast(7, CALENDAR_DAYS).before(OPENS_ON))
                    .when(
                            UnitLevel.COMMUNE,
                            VERIFIED_ON.atLeast(0, CALENDAR_DAYS).before(OPENS_ON)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Báo cáo thẩm tra có ngày {verifiedOn}; hạn cuối trước ngày khai mạc {opensOn} là {due}.",
                    "The verification report is of {verifiedOn}; the last day before the opening on {opensOn} was {due}.");

    /** Delegates have a draft (gửi đại biểu) 7 days ahead, in a commune 3. */
    static final Rule<DraftOfSession> TO_DELEGATES = Rule.about(DRAFT, "session.draft.delegates")
            .titled("Gửi dự thảo đến đại biểu", "Sending a draft to the delegates")
            .because(
                    "Đại biểu cần thời gian nghiên cứu dự thảo trước khi biểu quyết.",
                    "Delegates need time to study a draft before they vote.")
            .leavingOut(
                    "Theo trình tự rút gọn, các thời hạn thông thường không được xét (cách hiểu của thư viện).",
                    "Under the shortened procedure the ordinary days are not judged (the library's reading).")
            .appliesWhen(PROCEDURE.is(DraftProcedure.ORDINARY))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(
                    LAW_80_2015.article(125).clause(2),
                    LAW_80_2015.article(135).clause(2),
                    LAW_80_2015.article(143).clause(1))
            .requires(LEVEL.when(
                            UnitLevel.PROVINCE,
                            SENT_TO_DELEGATES_ON.atLeast(7, CALENDAR_DAYS).before(OPENS_ON))
                    .when(UnitLevel.DISTRICT, districtToDelegates())
                    .when(
                            UnitLevel.COMMUNE,
                            SENT_TO_DELEGATES_ON.atLeast(3, CALENDAR_DAYS).before(OPENS_ON)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Dự thảo được gửi đại biểu trước ngày khai mạc {days} ngày, ít hơn {required} ngày.",
                    "The draft was sent to the delegates {days} days before the opening, fewer than {required}.");

    /** The clause says "to the Standing Committee, to pass on to the delegates"; which of the two days counts is not said. */
    private static Requirement<DraftOfSession> districtToDelegates() {
        return any(
                SENT_TO_DELEGATES_ON.atLeast(7, CALENDAR_DAYS).before(OPENS_ON),
                all(
                        SENT_TO_STANDING_COMMITTEE_ON.atLeast(7, CALENDAR_DAYS).before(OPENS_ON),
                        unclear(
                                "Khoản 2 Điều 135 không nêu rõ 07 ngày tính đến khi Thường trực Hội đồng nhân dân nhận hay khi đại"
                                        + " biểu nhận.",
                                "Article 135, Clause 2 does not say whether the 7 days end with the Standing Committee or with"
                                        + " the delegates.")));
    }

    /** The dossier for the delegates (hồ sơ gửi đại biểu) of a province adds the verification report. */
    static final Rule<DraftOfSession> DELEGATES_DOSSIER_COMPLETE = Rule.about(DRAFT, "session.draft.delegates-dossier")
            .titled("Hồ sơ dự thảo gửi đại biểu", "Dossier for the delegates")
            .because(
                    "Đại biểu phải có đủ những gì Ban đã có, cùng ý kiến của Ban.",
                    "Delegates must have all that the committee had, and its view.")
            .appliesWhen(PROCEDURE.is(DraftProcedure.ORDINARY), LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(OPENS_ON)
            .from("2016-07-01")
            .under(LAW_80_2015.article(125).clause(1))
            .requires(all(papers(DELEGATES_DOSSIER), DELEGATES_DOSSIER.includes(DraftDocument.VERIFICATION_REPORT)))
            .from("2021-01-01")
            .under(LAW_80_2015.article(125).clause(1), LAW_63_2020.article(1).clause(38))
            .requires(all(
                    papersSince2021(DELEGATES_DOSSIER), DELEGATES_DOSSIER.includes(DraftDocument.VERIFICATION_REPORT)))
            .from("2025-04-01")
            .under(LAW_64_2025)
            .notEncoded()
            .otherwise(
                    "Hồ sơ gửi đại biểu chưa đủ, chỉ gồm: {delegatesDossier}.",
                    "The dossier for the delegates is not complete; it has only: {delegatesDossier}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(
            TO_PEOPLES_COMMITTEE,
            OPINION,
            TO_COMMITTEE,
            COMMITTEE_DOSSIER_COMPLETE,
            INCOMPLETE,
            VERIFICATION,
            TO_DELEGATES,
            DELEGATES_DOSSIER_COMPLETE);
}
