package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.DISCUSSED;
import static io.github.councilprocedures.casefile.HearingStep.REPORT_PRESENTED;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.casefile.HearingStep.SUPPLEMENTED;
import static io.github.councilprocedures.casefile.HearingStep.VERIFICATION_PRESENTED;
import static io.github.councilprocedures.fact.ProcedureStep.maybe;
import static io.github.councilprocedures.fact.ProcedureStep.once;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_121_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_114_2025;
import static io.github.councilprocedures.law.Evidence.REPORTED;
import static io.github.councilprocedures.review.ReportReviewFacts.AUTHOR;
import static io.github.councilprocedures.review.ReportReviewFacts.CASE;
import static io.github.councilprocedures.review.ReportReviewFacts.GROUP;
import static io.github.councilprocedures.review.ReportReviewFacts.HEARING;
import static io.github.councilprocedures.review.ReportReviewFacts.MATTERS;
import static io.github.councilprocedures.review.ReportReviewFacts.PROPOSED_BY_STANDING_COMMITTEE;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORTS_LEVEL;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORTS_OF_SESSION;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORTS_OPENS_ON;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORTS_SESSION;
import static io.github.councilprocedures.review.ReportReviewFacts.REPORT_REVIEW;
import static io.github.councilprocedures.review.ReportReviewFacts.RESOLUTION_CONTENT;
import static io.github.councilprocedures.review.ReportReviewFacts.SESSION;
import static io.github.councilprocedures.review.ReportReviewFacts.SESSION_OPENS_ON;
import static io.github.councilprocedures.review.ReportReviewFacts.TERM_REPORTS;
import static io.github.councilprocedures.review.ReportReviewFacts.WORK_REPORTS;
import static io.github.councilprocedures.review.ReportSession.END_OF_TERM;
import static io.github.councilprocedures.review.ReportSession.MID_YEAR;
import static io.github.councilprocedures.review.ReportSession.YEAR_END;

import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.review.ReportAuthor;
import io.github.councilprocedures.review.ReportGroup;
import io.github.councilprocedures.review.ReportMatter;
import io.github.councilprocedures.review.ReportReview;
import io.github.councilprocedures.review.ReportReviewStep;
import io.github.councilprocedures.review.ReportsOfSession;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Reviews of reports (xem xét báo cáo): which reports, at which session, in which order, and what a resolution says. */
final class ReportReviews {

    private ReportReviews() {}

    /** Whose reports belong to which group (các báo cáo HĐND xem xét). */
    static final Rule<ReportReview> CATALOGUE = Rule.about(REPORT_REVIEW, "review.report.catalogue")
            .titled("Cơ quan có báo cáo theo nhóm", "Authors of the reports of each group")
            .because(
                    "Luật nêu rõ cơ quan nào báo cáo công tác, cơ quan nào báo cáo nhiệm kỳ.",
                    "The law names whose work and whose term reports a council reviews.")
            .leavingOut(
                    "Báo cáo về thi hành pháp luật và báo cáo khác không nêu cơ quan.",
                    "For reports on the implementation of law and for others no author is named.")
            .governedBy(SESSION_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(59).clause(1))
            .requires(GROUP.when(
                            ReportGroup.WORK,
                            AUTHOR.noneOf(ReportAuthor.OTHER)
                                    .under(LAW_87_2015.article(59).clause(1).point("a")))
                    .when(
                            ReportGroup.TERM,
                            AUTHOR.noneOf(ReportAuthor.JUDGMENT_ENFORCEMENT, ReportAuthor.OTHER)
                                    .under(LAW_87_2015.article(59).clause(1).point("b")))
                    .when(
                            ReportGroup.PEOPLES_COMMITTEE,
                            AUTHOR.is(ReportAuthor.PEOPLES_COMMITTEE)
                                    .under(LAW_87_2015.article(59).clause(1).point("c"))))
            .from("2026-03-01")
            .under(LAW_121_2025.article(28).clause(1).point("a"), RESOLUTION_114_2025.article(15))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise(
                    "Báo cáo của {author} không thuộc nhóm \"{group}\".",
                    "A report of this author does not belong to the group \"{group}\": {author}.");

    /** At which session a report is reviewed (thời điểm xem xét báo cáo). */
    static final Rule<ReportReview> AT_SESSION = Rule.about(REPORT_REVIEW, "review.report.session")
            .titled("Kỳ họp xem xét báo cáo", "Session at which a report is reviewed")
            .because(
                    "Mỗi nhóm báo cáo được xem xét vào thời điểm phục vụ quyết định của kỳ họp.",
                    "Each group is reviewed when the session needs it.")
            .governedBy(SESSION_OPENS_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(59).clause(2).point("a"),
                    LAW_87_2015.article(59).clause(2).point("b"))
            .requires(GROUP.when(
                            ReportGroup.WORK,
                            SESSION.oneOf(MID_YEAR, YEAR_END)
                                    .under(LAW_87_2015.article(59).clause(2).point("a")))
                    .when(
                            ReportGroup.PEOPLES_COMMITTEE,
                            SESSION.oneOf(MID_YEAR, YEAR_END)
                                    .under(LAW_87_2015.article(59).clause(2).point("a")))
                    .when(
                            ReportGroup.TERM,
                            SESSION.is(END_OF_TERM)
                                    .under(LAW_87_2015.article(59).clause(2).point("b"))))
            .from("2026-03-01")
            .under(LAW_121_2025.article(28).clause(1).point("a"), RESOLUTION_114_2025.article(15))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise(
                    "Báo cáo thuộc nhóm \"{group}\" được xem xét tại {session}, không phải: {allowed}.",
                    "A report of the group \"{group}\" was reviewed at: {session}. It belongs to: {allowed}.");

    /** Other reports are reviewed when the Standing Committee proposes it (theo đề nghị của Thường trực HĐND). */
    static final Rule<ReportReview> ON_PROPOSAL = Rule.about(REPORT_REVIEW, "review.report.proposal")
            .titled("Đề nghị xem xét báo cáo khác", "Proposal to review another report")
            .because(
                    "Ngoài các báo cáo thường kỳ, Thường trực HĐND chọn báo cáo cần xem xét.",
                    "Beside the reports that always come, the Standing Committee chooses what needs a review.")
            .appliesWhen(GROUP.oneOf(ReportGroup.IMPLEMENTATION_OF_LAW, ReportGroup.OTHER))
            .governedBy(SESSION_OPENS_ON)
            .from("2016-07-01")
            .under(LAW_87_2015.article(59).clause(2).point("c"))
            .requires(PROPOSED_BY_STANDING_COMMITTEE.is(true))
            .from("2026-03-01")
            .under(LAW_121_2025.article(28).clause(1).point("a"), RESOLUTION_114_2025.article(15))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise(
                    "{group}: được xem xét mà không có đề nghị của Thường trực HĐND.",
                    "Reviewed without a proposal of the Standing Committee: {group}.");

    /** All the reports that come to each mid-year and each year-end session (kỳ họp giữa năm và cuối năm). */
    static final Rule<ReportsOfSession> REGULAR_SESSION = Rule.about(
                    REPORTS_OF_SESSION, "review.report.regular-session")
            .titled("Báo cáo tại kỳ họp giữa năm và cuối năm", "Reports of mid-year and year-end sessions")
            .because(
                    "Hội đồng nhân dân theo dõi hoạt động của các cơ quan hai lần mỗi năm.",
                    "A council looks at the work of each body twice a year.")
            .leavingOut(
                    "Cấp xã không có Tòa án, Viện kiểm sát, cơ quan thi hành án cùng cấp nên không đòi báo cáo của các cơ quan này.",
                    "A commune has no court, procuracy or enforcement body of its level, so none of theirs is asked for.")
            .appliesWhen(REPORTS_SESSION.oneOf(MID_YEAR, YEAR_END))
            .governedBy(REPORTS_OPENS_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(59).clause(1).point("a"),
                    LAW_87_2015.article(59).clause(1).point("c"),
                    LAW_87_2015.article(59).clause(2).point("a"))
            .requires(all(
                    WORK_REPORTS.includes(
                            ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE, ReportAuthor.PEOPLES_COMMITTEE),
                    any(
                            REPORTS_LEVEL.is(UnitLevel.COMMUNE),
                            WORK_REPORTS.includes(
                                    ReportAuthor.COURT, ReportAuthor.PROCURACY, ReportAuthor.JUDGMENT_ENFORCEMENT)),
                    MATTERS.includes(
                            ReportMatter.SOCIO_ECONOMY,
                            ReportMatter.BUDGET,
                            ReportMatter.ANTI_CORRUPTION,
                            ReportMatter.THRIFT,
                            ReportMatter.CRIME,
                            ReportMatter.COMPLAINTS_AND_PETITIONS)))
            .from("2026-03-01")
            .under(LAW_121_2025.article(28).clause(1).point("a"), RESOLUTION_114_2025.article(15))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise("Chưa xem xét tại {session}: {lacking}.", "Not reviewed at the {session}: {lacking}.");

    /** All the reports of the term that come to its last session (kỳ họp cuối nhiệm kỳ). */
    static final Rule<ReportsOfSession> LAST_SESSION = Rule.about(REPORTS_OF_SESSION, "review.report.last-session")
            .titled("Báo cáo tại kỳ họp cuối nhiệm kỳ", "Reports of the last session of a term")
            .because(
                    "Hội đồng nhân dân đánh giá cả nhiệm kỳ trước khi kết thúc.",
                    "A council looks back on the whole term before it ends.")
            .leavingOut(
                    "Cấp xã không có Tòa án, Viện kiểm sát cùng cấp nên không đòi báo cáo của các cơ quan này.",
                    "A commune has no court or procuracy of its level, so none of theirs is asked for.")
            .appliesWhen(REPORTS_SESSION.is(END_OF_TERM))
            .governedBy(REPORTS_OPENS_ON)
            .from("2016-07-01")
            .under(
                    LAW_87_2015.article(59).clause(1).point("b"),
                    LAW_87_2015.article(59).clause(2).point("b"))
            .requires(all(
                    TERM_REPORTS.includes(
                            ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE, ReportAuthor.PEOPLES_COMMITTEE),
                    any(
                            REPORTS_LEVEL.is(UnitLevel.COMMUNE),
                            TERM_REPORTS.includes(ReportAuthor.COURT, ReportAuthor.PROCURACY))))
            .from("2026-03-01")
            .under(LAW_121_2025.article(28).clause(1).point("a"), RESOLUTION_114_2025.article(15))
            .knownBy(REPORTED)
            .notEncoded()
            .otherwise(
                    "Chưa xem xét báo cáo công tác nhiệm kỳ của: {lacking}.",
                    "Work reports of the term not reviewed: {lacking}.");

    /** The order at the session (trình tự xem xét báo cáo); the author supplements before the discussion. */
    static final Rule<ReportReview> SESSION_ORDER = Rule.about(REPORT_REVIEW, "review.report.session-order")
            .titled("Trình tự xem xét báo cáo tại kỳ họp", "Order of the review of a report at the session")
            .because(
                    "Hội đồng nhân dân nghe báo cáo và thẩm tra rồi mới thảo luận.",
                    "The council hears report and verification before it discusses.")
            .leavingOut(
                    "Hội đồng nhân dân có thể không ra nghị quyết về báo cáo.",
                    "The council may do without a resolution on the report.")
            .governedBy(CASE.day(ReportReviewStep.PRESENTED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(59).clause(4))
            .requires(any(
                    HEARING.inOrder(
                            once(REPORT_PRESENTED),
                            once(VERIFICATION_PRESENTED),
                            maybe(SUPPLEMENTED),
                            once(DISCUSSED),
                            maybe(RESOLUTION_ADOPTED)),
                    all(
                            AUTHOR.oneOf(ReportAuthor.STANDING_COMMITTEE, ReportAuthor.COMMITTEE),
                            HEARING.inOrder(
                                    once(REPORT_PRESENTED),
                                    maybe(VERIFICATION_PRESENTED),
                                    maybe(SUPPLEMENTED),
                                    once(DISCUSSED),
                                    maybe(RESOLUTION_ADOPTED)))))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .otherwise(
                    "Bước “{step}” không đúng trình tự xem xét báo cáo tại kỳ họp.",
                    "The step “{step}” is out of the order of the review of a report.");

    /** What a resolution on a report states (nội dung nghị quyết). */
    static final Rule<ReportReview> RESOLUTION = Rule.about(REPORT_REVIEW, "review.report.resolution-content")
            .titled("Nội dung nghị quyết về báo cáo", "Contents of a resolution on a report")
            .because(
                    "Không nêu thời hạn và trách nhiệm thì không theo dõi được việc thực hiện.",
                    "Without time and responsibility nobody can follow what comes of it.")
            .appliesWhen(present(CASE.day(ReportReviewStep.RESOLUTION_ADOPTED)))
            .governedBy(CASE.day(ReportReviewStep.PRESENTED))
            .from("2016-07-01")
            .under(LAW_87_2015.article(59).clause(5), LAW_87_2015.article(13).clause(5))
            .requires(RESOLUTION_CONTENT.includes(
                    ResolutionPart.ASSESSMENT,
                    ResolutionPart.CORRECTION_TIME,
                    ResolutionPart.IMPLEMENTATION,
                    ResolutionPart.REPORTING))
            .from("2026-03-01")
            .under(LAW_121_2025)
            .under(RESOLUTION_114_2025)
            .notEncoded()
            .otherwise("Nghị quyết về báo cáo còn thiếu: {lacking}.", "The resolution on the report lacks: {lacking}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(CATALOGUE, AT_SESSION, ON_PROPOSAL, REGULAR_SESSION, LAST_SESSION, SESSION_ORDER, RESOLUTION);
}
