package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of mandates that end (dữ kiện về chấm dứt nhiệm vụ đại biểu). */
public final class EndOfMandateFacts {

    private EndOfMandateFacts() {}

    /** Way out of the mandate (hình thức chấm dứt nhiệm vụ đại biểu). */
    public static final ChoiceFact<EndOfMandate, WayOutOfMandate> WAY = ChoiceFact.of(
            Fact.named("way", "hình thức chấm dứt nhiệm vụ đại biểu", "way out of the mandate"),
            WayOutOfMandate.class,
            EndOfMandate::way);

    /** Day on which it arose (ngày phát sinh). */
    public static final DateFact<EndOfMandate> ARISEN_ON =
            DateFact.of(Fact.named("arisenOn", "ngày phát sinh", "day on which it arose"), EndOfMandate::arisenDay);

    /** Who brought the removal (người đưa ra bãi nhiệm). */
    public static final ChoiceFact<EndOfMandate, ActingBody> BROUGHT_BY = ChoiceFact.of(
            Fact.named("broughtBy", "người đưa ra bãi nhiệm", "who brought the removal"),
            ActingBody.class,
            EndOfMandate::broughtByValue);

    /** Proposed by the Fatherland Front (Ủy ban Mặt trận Tổ quốc đề nghị). */
    public static final ChoiceFact<EndOfMandate, Boolean> FRONT_PROPOSED = ChoiceFact.yesOrNo(
            Fact.named("frontProposed", "Ủy ban Mặt trận Tổ quốc đề nghị", "proposed by the Fatherland Front"),
            EndOfMandate::frontProposedValue);

    /** No longer meets the standards (không còn đáp ứng tiêu chuẩn của đại biểu). */
    public static final ChoiceFact<EndOfMandate, Boolean> BELOW_STANDARDS = ChoiceFact.yesOrNo(
            Fact.named("belowStandards", "không còn đáp ứng tiêu chuẩn của đại biểu", "no longer meets the standards"),
            EndOfMandate::belowStandardsValue);

    /** No longer worthy of the People's trust (không còn xứng đáng với sự tín nhiệm của Nhân dân). */
    public static final ChoiceFact<EndOfMandate, Boolean> LOST_TRUST = ChoiceFact.yesOrNo(
            Fact.named(
                    "lostTrust",
                    "không còn xứng đáng với sự tín nhiệm của Nhân dân",
                    "no longer worthy of the People's trust"),
            EndOfMandate::lostTrustValue);

    /** Between sessions (giữa hai kỳ họp). */
    public static final ChoiceFact<EndOfMandate, Boolean> BETWEEN_SESSIONS = ChoiceFact.yesOrNo(
            Fact.named("betweenSessions", "giữa hai kỳ họp", "between sessions"), EndOfMandate::betweenSessionsValue);

    /** Decided by (người quyết định). */
    public static final ChoiceFact<EndOfMandate, ActingBody> DECIDED_BY = ChoiceFact.of(
            Fact.named("decidedBy", "người quyết định", "decided by"), ActingBody.class, EndOfMandate::decidedByValue);

    /** Day of the decision (ngày quyết định). */
    public static final DateFact<EndOfMandate> DECIDED_ON =
            DateFact.of(Fact.named("decidedOn", "ngày quyết định", "day of the decision"), EndOfMandate::decidedDay);

    /** Day of the report to the council (ngày báo cáo HĐND). */
    public static final DateFact<EndOfMandate> REPORTED_ON = DateFact.of(
            Fact.named("reportedOn", "ngày báo cáo HĐND", "day of the report to the council"),
            EndOfMandate::reportedDay);

    /** Closing day of the nearest session (ngày bế mạc kỳ họp gần nhất). */
    public static final DateFact<EndOfMandate> NEXT_SESSION_CLOSES_ON = DateFact.of(
            Fact.named("nextSessionClosesOn", "ngày bế mạc kỳ họp gần nhất", "closing day of the nearest session"),
            EndOfMandate::nextSessionClosesDay);

    /** Day on which the judgment took effect (ngày bản án có hiệu lực). */
    public static final DateFact<EndOfMandate> JUDGMENT_EFFECTIVE_ON = DateFact.of(
            Fact.named("judgmentEffectiveOn", "ngày bản án có hiệu lực", "day on which the judgment took effect"),
            EndOfMandate::judgmentEffectiveDay);

    /** Day on which the mandate ended (ngày chấm dứt nhiệm vụ đại biểu). */
    public static final DateFact<EndOfMandate> ENDED_ON = DateFact.of(
            Fact.named("endedOn", "ngày chấm dứt nhiệm vụ đại biểu", "day on which the mandate ended"),
            EndOfMandate::endedDay);

    /** Held posts in the Standing Committee or a committee (có chức vụ trong Thường trực HĐND, Ban). */
    public static final ChoiceFact<EndOfMandate, Boolean> HELD_POSTS = ChoiceFact.yesOrNo(
            Fact.named(
                    "heldPosts",
                    "có chức vụ trong Thường trực HĐND, Ban",
                    "held posts in the Standing Committee or a committee"),
            EndOfMandate::heldPostsValue);

    /** Day on which the posts ended (ngày thôi các chức vụ). */
    public static final DateFact<EndOfMandate> POSTS_ENDED_ON = DateFact.of(
            Fact.named("postsEndedOn", "ngày thôi các chức vụ", "day on which the posts ended"),
            EndOfMandate::postsEndedDay);

    /** Days since the judgment took effect (số ngày từ khi bản án có hiệu lực). */
    public static final NumberFact<EndOfMandate> DAYS_AFTER_JUDGMENT = NumberFact.of(
            Fact.named("daysAfterJudgment", "số ngày từ khi bản án có hiệu lực", "days since the judgment took effect")
                    .derived(
                            "ngày chấm dứt nhiệm vụ đại biểu trừ ngày bản án có hiệu lực",
                            "the day on which the mandate ended less that on which the judgment took effect"),
            EndOfMandate::daysAfterJudgment);

    /** Level (cấp). */
    public static final ChoiceFact<EndOfMandate, UnitLevel> LEVEL = UnitFacts.level();

    /** End of a mandate (chấm dứt nhiệm vụ đại biểu). */
    public static final SubjectType<EndOfMandate> END_OF_MANDATE = SubjectType.of(
            "endOfMandate",
            "chấm dứt nhiệm vụ đại biểu",
            "end of a mandate",
            List.of(
                    WAY,
                    ARISEN_ON,
                    BROUGHT_BY,
                    FRONT_PROPOSED,
                    BELOW_STANDARDS,
                    LOST_TRUST,
                    BETWEEN_SESSIONS,
                    DECIDED_BY,
                    DECIDED_ON,
                    REPORTED_ON,
                    NEXT_SESSION_CLOSES_ON,
                    JUDGMENT_EFFECTIVE_ON,
                    ENDED_ON,
                    HELD_POSTS,
                    POSTS_ENDED_ON,
                    DAYS_AFTER_JUDGMENT,
                    LEVEL));
}
