package io.github.councilprocedures.review;

import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of reviews of reports (dữ kiện về xem xét báo cáo). */
public final class ReportReviewFacts {

    private ReportReviewFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<ReportReview, UnitLevel> LEVEL = UnitFacts.level();

    /** The group of the report (nhóm báo cáo). */
    public static final ChoiceFact<ReportReview, ReportGroup> GROUP =
            ChoiceFact.of(Fact.named("group", "nhóm báo cáo", "group"), ReportGroup.class, ReportReview::group);

    /** Who made the report (cơ quan có báo cáo). */
    public static final ChoiceFact<ReportReview, ReportAuthor> AUTHOR = ChoiceFact.of(
            Fact.named("author", "cơ quan có báo cáo", "author"), ReportAuthor.class, ReportReview::knownAuthor);

    /** Whether a committee has to verify it (báo cáo phải được thẩm tra). */
    public static final ChoiceFact<ReportReview, Boolean> NEEDS_VERIFICATION = ChoiceFact.yesOrNo(
            Fact.named("needsVerification", "báo cáo phải được thẩm tra", "needs verification")
                    .derived(
                            "có, trừ báo cáo của Thường trực HĐND và của các Ban (khoản 3 Điều 59 Luật số 87/2015/QH13)",
                            "yes, but for reports of the Standing Committee and of the committees (Law 87/2015/QH13,"
                                    + " Article 59, Clause 3)"),
            ReportReview::needsVerification);

    /** The facts that every case file has (dữ kiện chung của hồ sơ). */
    public static final CaseFacts<ReportReview, ReportReviewStep> CASE = CaseFacts.of(
            "reportReview",
            "việc xem xét báo cáo",
            "review of a report",
            ReportReview.class,
            ReportReviewStep.class,
            List.of(LEVEL, GROUP, AUTHOR, NEEDS_VERIFICATION));

    /** Whether the Standing Committee proposed it (theo đề nghị của Thường trực HĐND). */
    public static final ChoiceFact<ReportReview, Boolean> PROPOSED_BY_STANDING_COMMITTEE = ChoiceFact.yesOrNo(
            Fact.named(
                    "proposedByStandingCommittee",
                    "theo đề nghị của Thường trực HĐND",
                    "proposed by the Standing Committee"),
            ReportReview::knownProposedByStandingCommittee);

    /** The session (kỳ họp xem xét báo cáo). */
    public static final ChoiceFact<ReportReview, ReportSession> SESSION = ChoiceFact.of(
            Fact.named("session", "kỳ họp xem xét báo cáo", "session"),
            ReportSession.class,
            ReportReview::knownSession);

    /** The opening day of the session (ngày khai mạc kỳ họp). */
    public static final DateFact<ReportReview> SESSION_OPENS_ON = DateFact.of(
            Fact.named("sessionOpensOn", "ngày khai mạc kỳ họp", "opening day of the session"),
            ReportReview::sessionOpensDay);

    /** What was done in turn at the verification meeting (trình tự phiên họp thẩm tra). */
    public static final SequenceFact<ReportReview, HearingStep> VERIFICATION = SequenceFact.listed(
            Fact.named("verification", "trình tự phiên họp thẩm tra", "course of the verification meeting"),
            HearingStep.class,
            ReportReview::verification);

    /** What was done in turn at the session (trình tự xem xét báo cáo tại kỳ họp). */
    public static final SequenceFact<ReportReview, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự xem xét báo cáo tại kỳ họp", "course of the review at the session"),
            HearingStep.class,
            ReportReview::hearing);

    /** What the resolution states (nội dung nghị quyết về báo cáo). */
    public static final SetFact<ReportReview, ResolutionPart> RESOLUTION_CONTENT = SetFact.of(
            Fact.named("resolutionContent", "nội dung nghị quyết về báo cáo", "contents of the resolution"),
            ResolutionPart.class,
            ReportReview::resolutionContent);

    /** Reviews of reports (việc xem xét báo cáo). */
    public static final SubjectType<ReportReview> REPORT_REVIEW = SubjectType.of(
            "reportReview",
            "việc xem xét báo cáo",
            "review of a report",
            CASE.with(List.of(
                    LEVEL,
                    GROUP,
                    AUTHOR,
                    NEEDS_VERIFICATION,
                    PROPOSED_BY_STANDING_COMMITTEE,
                    SESSION,
                    SESSION_OPENS_ON,
                    VERIFICATION,
                    HEARING,
                    RESOLUTION_CONTENT)));

    /** The level of the council (cấp). */
    public static final ChoiceFact<ReportsOfSession, UnitLevel> REPORTS_LEVEL = UnitFacts.level();

    /** Which session (kỳ họp). */
    public static final ChoiceFact<ReportsOfSession, ReportSession> REPORTS_SESSION = ChoiceFact.of(
            Fact.named("session", "kỳ họp xem xét báo cáo", "session"), ReportSession.class, ReportsOfSession::session);

    /** Its opening day (ngày khai mạc). */
    public static final DateFact<ReportsOfSession> REPORTS_OPENS_ON =
            DateFact.of(Fact.named("opensOn", "ngày khai mạc", "opening day"), ReportsOfSession::opensDay);

    /** Whose work reports were reviewed (báo cáo công tác 6 tháng, hằng năm). */
    public static final SetFact<ReportsOfSession, ReportAuthor> WORK_REPORTS = SetFact.of(
            Fact.named("workReports", "báo cáo công tác 6 tháng, hằng năm", "work reports of six months or the year"),
            ReportAuthor.class,
            ReportsOfSession::workReports);

    /** Whose reports of the term were reviewed (báo cáo công tác nhiệm kỳ). */
    public static final SetFact<ReportsOfSession, ReportAuthor> TERM_REPORTS = SetFact.of(
            Fact.named("termReports", "báo cáo công tác nhiệm kỳ", "work reports of the term"),
            ReportAuthor.class,
            ReportsOfSession::termReports);

    /** On which matters the People's Committee reported (báo cáo của UBND theo lĩnh vực). */
    public static final SetFact<ReportsOfSession, ReportMatter> MATTERS = SetFact.of(
            Fact.named("matters", "báo cáo của UBND theo lĩnh vực", "matters reported by the People's Committee"),
            ReportMatter.class,
            ReportsOfSession::matters);

    /** The reports of sessions (các báo cáo được xem xét tại kỳ họp). */
    public static final SubjectType<ReportsOfSession> REPORTS_OF_SESSION = SubjectType.of(
            "reportsOfSession",
            "các báo cáo được xem xét tại kỳ họp",
            "reports of a session",
            List.of(REPORTS_LEVEL, REPORTS_SESSION, REPORTS_OPENS_ON, WORK_REPORTS, TERM_REPORTS, MATTERS));
}
