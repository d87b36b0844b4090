package io.github.councilprocedures.supervision;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SequenceFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of explanation sessions (dữ kiện của phiên giải trình). */
public final class ExplanationFacts {

    private ExplanationFacts() {}

    /** The level of the council (cấp). */
    public static final ChoiceFact<ExplanationSession, UnitLevel> LEVEL = UnitFacts.level();

    /** The days of its steps, its log, and the facts of each step (các bước của phiên giải trình). */
    public static final CaseFacts<ExplanationSession, ExplanationStep> CASE = CaseFacts.of(
            "explanationSession",
            "phiên giải trình",
            "session of explanation",
            ExplanationSession.class,
            ExplanationStep.class,
            List.of(LEVEL));

    /** Whether it rests on the supervision programme (căn cứ chương trình giám sát). */
    public static final ChoiceFact<ExplanationSession, Boolean> PROGRAMMED = ChoiceFact.yesOrNo(
            Fact.named("programmed", "căn cứ chương trình giám sát", "on the supervision programme"),
            ExplanationSession::programmedKnown);

    /** What the Standing Committee decided of it (nội dung quyết định). */
    public static final SetFact<ExplanationSession, ExplanationMatter> DECIDED = SetFact.of(
            Fact.named("decided", "nội dung quyết định", "matters decided"),
            ExplanationMatter.class,
            ExplanationSession::decided);

    /** The offices of those who are required to explain (người được yêu cầu giải trình). */
    public static final SetFact<ExplanationSession, ExplainingPost> REQUIRED = SetFact.of(
            Fact.named("required", "người được yêu cầu giải trình", "persons required to explain"),
            ExplainingPost.class,
            ExplanationSession::required);

    /** Whether others are required than those Law 87/2015/QH13 names (có người khác được yêu cầu giải trình). */
    public static final ChoiceFact<ExplanationSession, Boolean> OTHERS_REQUIRED = ChoiceFact.yesOrNo(
            Fact.named(
                            "othersRequired",
                            "có người ngoài thành viên UBND, Chánh án, Viện trưởng được yêu cầu giải trình",
                            "others required than members of the People's Committee, Chief Judge and Chief Procurator")
                    .derived(
                            "xem trong danh sách người được yêu cầu giải trình",
                            "looked up among those required to explain"),
            ExplanationSession::othersRequired);

    /** Who was invited (thành phần được mời). */
    public static final SetFact<ExplanationSession, Actor> INVITED = SetFact.of(
            Fact.named("invited", "thành phần được mời", "those invited"), Actor.class, ExplanationSession::invited);

    /** The day of the session (ngày tổ chức phiên giải trình). */
    public static final DateFact<ExplanationSession> SESSION_ON = DateFact.of(
            Fact.named("sessionOn", "ngày tổ chức phiên giải trình", "day of the session")
                    .derived(
                            "ngày đã tổ chức; nếu chưa thì ngày dự kiến tổ chức",
                            "the day held; before that the day for which it is called"),
            ExplanationSession::sessionDay);

    /** Whether it was held in public (công khai). */
    public static final ChoiceFact<ExplanationSession, Boolean> OPEN_TO_PUBLIC = ChoiceFact.yesOrNo(
            Fact.named("openToPublic", "tổ chức công khai", "held in public"), ExplanationSession::openToPublicKnown);

    /** Whether the Standing Committee decided to hold it behind closed doors (quyết định không công khai). */
    public static final ChoiceFact<ExplanationSession, Boolean> CLOSED_BY_DECISION = ChoiceFact.yesOrNo(
            Fact.named("closedByDecision", "Thường trực HĐND quyết định không công khai", "decided to be closed"),
            ExplanationSession::closedByDecisionKnown);

    /** What was done in turn (trình tự phiên giải trình). */
    public static final SequenceFact<ExplanationSession, HearingStep> HEARING = SequenceFact.listed(
            Fact.named("hearing", "trình tự phiên giải trình", "order of the session"),
            HearingStep.class,
            ExplanationSession::hearing);

    /** How many voted for the conclusion (số thành viên tán thành). */
    public static final NumberFact<ExplanationSession> VOTES_FOR = NumberFact.of(
            Fact.named("votesFor", "số thành viên biểu quyết tán thành", "votes for"),
            ExplanationSession::votesForNumber);

    /** How many members the Standing Committee has (tổng số thành viên Thường trực). */
    public static final NumberFact<ExplanationSession> STANDING_COMMITTEE_MEMBERS = NumberFact.of(
            Fact.named(
                    "standingCommitteeMembers",
                    "tổng số thành viên Thường trực HĐND",
                    "members of the Standing Committee"),
            ExplanationSession::standingCommitteeMembersNumber);

    /** Whether the conclusion was carried out, and fully (kết luận được thực hiện đầy đủ). */
    public static final ChoiceFact<ExplanationSession, Boolean> CARRIED_OUT = ChoiceFact.yesOrNo(
            Fact.named("carriedOut", "kết luận được thực hiện đầy đủ", "conclusion fully carried out"),
            ExplanationSession::carriedOutKnown);

    /** Explanation sessions (phiên giải trình). */
    public static final SubjectType<ExplanationSession> EXPLANATION_SESSION = SubjectType.of(
            "explanationSession",
            "phiên giải trình",
            "explanation session",
            CASE.with(List.of(
                    LEVEL,
                    PROGRAMMED,
                    DECIDED,
                    REQUIRED,
                    OTHERS_REQUIRED,
                    INVITED,
                    SESSION_ON,
                    OPEN_TO_PUBLIC,
                    CLOSED_BY_DECISION,
                    HEARING,
                    VOTES_FOR,
                    STANDING_COMMITTEE_MEMBERS,
                    CARRIED_OUT)));
}
