package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of drafts of normative resolutions with their sessions (dữ kiện của dự thảo nghị quyết). */
public final class DraftFacts {

    private DraftFacts() {}

    /** The procedure it follows (trình tự, thủ tục). */
    public static final ChoiceFact<DraftOfSession, DraftProcedure> PROCEDURE = ChoiceFact.of(
            Fact.named("procedure", "trình tự, thủ tục", "procedure"),
            DraftProcedure.class,
            view -> view.draft().procedure());

    /** Who submits it (cơ quan trình). */
    public static final ChoiceFact<DraftOfSession, DraftSubmitter> SUBMITTED_BY = ChoiceFact.of(
            Fact.named("submittedBy", "cơ quan trình", "submitter"),
            DraftSubmitter.class,
            view -> view.draft().knownSubmittedBy());

    /** Whether its policies must be assessed (phải đánh giá tác động). */
    public static final ChoiceFact<DraftOfSession, Boolean> SETS_POLICY = ChoiceFact.yesOrNo(
            Fact.named(
                    "setsPolicy",
                    "thuộc loại nghị quyết phải đánh giá tác động",
                    "resolution whose impact must be assessed"),
            view -> view.draft().knownSetsPolicy());

    /** The day it was sent to the People's Committee (ngày gửi UBND lấy ý kiến). */
    public static final DateFact<DraftOfSession> SENT_TO_PEOPLES_COMMITTEE_ON = DateFact.of(
            Fact.named(
                    "sentToPeoplesCommitteeOn",
                    "ngày gửi Ủy ban nhân dân lấy ý kiến",
                    "day on which it was sent to the People's Committee"),
            view -> view.draft().sentToPeoplesCommitteeDay());

    /** The day of the opinion of the People's Committee (ngày UBND có ý kiến). */
    public static final DateFact<DraftOfSession> PEOPLES_COMMITTEE_OPINION_ON = DateFact.of(
            Fact.named(
                    "peoplesCommitteeOpinionOn",
                    "ngày Ủy ban nhân dân có ý kiến",
                    "day of the People's Committee's opinion"),
            view -> view.draft().peoplesCommitteeOpinionDay());

    /** The day opinions were asked (ngày lấy ý kiến). */
    public static final DateFact<DraftOfSession> OPINIONS_ASKED_ON = DateFact.of(
            Fact.named("opinionsAskedOn", "ngày lấy ý kiến", "day on which opinions were asked"),
            view -> view.draft().opinionsAskedDay());

    /** The day the asking of opinions ended (ngày kết thúc lấy ý kiến). */
    public static final DateFact<DraftOfSession> OPINIONS_CLOSED_ON = DateFact.of(
            Fact.named("opinionsClosedOn", "ngày kết thúc lấy ý kiến", "day on which the asking of opinions ended"),
            view -> view.draft().opinionsClosedDay());

    /** The day the appraising body had the dossier (ngày cơ quan thẩm định nhận hồ sơ). */
    public static final DateFact<DraftOfSession> APPRAISAL_RECEIVED_ON = DateFact.of(
            Fact.named(
                    "appraisalReceivedOn",
                    "ngày cơ quan thẩm định nhận hồ sơ",
                    "day on which the appraising body received the dossier"),
            view -> view.draft().appraisalReceivedDay());

    /** The day of the appraisal (ngày thẩm định xong). */
    public static final DateFact<DraftOfSession> APPRAISED_ON = DateFact.of(
            Fact.named("appraisedOn", "ngày thẩm định xong", "day of the appraisal"),
            view -> view.draft().appraisedDay());

    /** The day the verifying committee had it (ngày Ban thẩm tra nhận hồ sơ). */
    public static final DateFact<DraftOfSession> SENT_TO_COMMITTEE_ON = DateFact.of(
            Fact.named(
                    "sentToCommitteeOn",
                    "ngày Ban thẩm tra nhận hồ sơ",
                    "day on which the verifying committee received the dossier"),
            view -> view.draft().sentToCommitteeDay());

    /** The documents sent to that committee (hồ sơ gửi thẩm tra). */
    public static final SetFact<DraftOfSession, DraftDocument> COMMITTEE_DOSSIER = SetFact.of(
            Fact.named("committeeDossier", "hồ sơ gửi thẩm tra", "dossier for verification"),
            DraftDocument.class,
            view -> view.draft().committeeDossier());

    /** The day of the verification report (ngày gửi báo cáo thẩm tra). */
    public static final DateFact<DraftOfSession> VERIFIED_ON = DateFact.of(
            Fact.named("verifiedOn", "ngày gửi báo cáo thẩm tra", "day of the verification report"),
            view -> view.draft().verifiedDay());

    /** The day the Standing Committee had it for the delegates (ngày gửi Thường trực HĐND để chuyển đại biểu). */
    public static final DateFact<DraftOfSession> SENT_TO_STANDING_COMMITTEE_ON = DateFact.of(
            Fact.named(
                    "sentToStandingCommitteeOn",
                    "ngày gửi Thường trực Hội đồng nhân dân để chuyển đại biểu",
                    "day on which the Standing Committee received it for the delegates"),
            view -> view.draft().sentToStandingCommitteeDay());

    /** The day the delegates had it (ngày gửi đại biểu). */
    public static final DateFact<DraftOfSession> SENT_TO_DELEGATES_ON = DateFact.of(
            Fact.named("sentToDelegatesOn", "ngày gửi đại biểu", "day on which it was sent to the delegates"),
            view -> view.draft().sentToDelegatesDay());

    /** The documents sent to the delegates (hồ sơ gửi đại biểu). */
    public static final SetFact<DraftOfSession, DraftDocument> DELEGATES_DOSSIER = SetFact.of(
            Fact.named("delegatesDossier", "hồ sơ gửi đại biểu", "dossier for the delegates"),
            DraftDocument.class,
            view -> view.draft().delegatesDossier());

    /** The opening day of the session (ngày khai mạc kỳ họp). */
    public static final DateFact<DraftOfSession> OPENS_ON = DateFact.of(
            Fact.named("opensOn", "ngày khai mạc kỳ họp", "opening day of the session"),
            view -> view.session().openingDay());

    /** The level of the council (cấp). */
    public static final ChoiceFact<DraftOfSession, UnitLevel> LEVEL = UnitFacts.level();

    /** Drafts of normative resolutions with their sessions (dự thảo nghị quyết quy phạm pháp luật). */
    public static final SubjectType<DraftOfSession> DRAFT = SubjectType.of(
            "normativeDraft",
            "dự thảo nghị quyết quy phạm pháp luật",
            "draft of a normative resolution",
            List.of(
                    PROCEDURE,
                    SUBMITTED_BY,
                    SETS_POLICY,
                    SENT_TO_PEOPLES_COMMITTEE_ON,
                    PEOPLES_COMMITTEE_OPINION_ON,
                    OPINIONS_ASKED_ON,
                    OPINIONS_CLOSED_ON,
                    APPRAISAL_RECEIVED_ON,
                    APPRAISED_ON,
                    SENT_TO_COMMITTEE_ON,
                    COMMITTEE_DOSSIER,
                    VERIFIED_ON,
                    SENT_TO_STANDING_COMMITTEE_ON,
                    SENT_TO_DELEGATES_ON,
                    DELEGATES_DOSSIER,
                    OPENS_ON,
                    LEVEL));
}
