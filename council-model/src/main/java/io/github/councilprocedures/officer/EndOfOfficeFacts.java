package io.github.councilprocedures.officer;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of posts that end (dữ kiện về việc thôi giữ chức vụ). */
public final class EndOfOfficeFacts {

    private EndOfOfficeFacts() {}

    /** Post (chức vụ). */
    public static final ChoiceFact<EndOfOffice, Post> POST =
            ChoiceFact.of(Fact.named("post", "chức vụ", "post"), Post.class, EndOfOffice::post);

    /** Way out of office (hình thức thôi giữ chức vụ). */
    public static final ChoiceFact<EndOfOffice, WayOutOfOffice> WAY = ChoiceFact.of(
            Fact.named("way", "hình thức thôi giữ chức vụ", "way out of office"),
            WayOutOfOffice.class,
            EndOfOffice::way);

    /** Day on which it arose (ngày phát sinh). */
    public static final DateFact<EndOfOffice> ARISEN_ON =
            DateFact.of(Fact.named("arisenOn", "ngày phát sinh", "day on which it arose"), EndOfOffice::arisenDay);

    /** Application addressed to the nominator (đơn gửi người đã giới thiệu để bầu). */
    public static final ChoiceFact<EndOfOffice, Boolean> ADDRESSED_TO_NOMINATOR = ChoiceFact.yesOrNo(
            Fact.named(
                    "addressedToNominator",
                    "đơn gửi người đã giới thiệu để bầu",
                    "application addressed to the nominator"),
            EndOfOffice::addressedToNominatorValue);

    /** Consent of the authority over the cadre (cơ quan quản lý cán bộ đồng ý). */
    public static final ChoiceFact<EndOfOffice, Boolean> CONSENTED = ChoiceFact.yesOrNo(
            Fact.named("consented", "cơ quan quản lý cán bộ đồng ý", "consent of the authority over the cadre"),
            EndOfOffice::consentedValue);

    /** After a lost vote of confidence (sau khi quá nửa đại biểu không tín nhiệm). */
    public static final ChoiceFact<EndOfOffice, Boolean> AFTER_LOST_VOTE = ChoiceFact.yesOrNo(
            Fact.named("afterLostVote", "sau khi quá nửa đại biểu không tín nhiệm", "after a lost vote of confidence"),
            EndOfOffice::afterLostVote);

    /** The proposer (người đề nghị). */
    public static final ChoiceFact<EndOfOffice, OfficeProposer> PROPOSED_BY = ChoiceFact.of(
            Fact.named("proposedBy", "người đề nghị", "proposer"), OfficeProposer.class, EndOfOffice::proposedByValue);

    /** Between sessions (giữa hai kỳ họp). */
    public static final ChoiceFact<EndOfOffice, Boolean> BETWEEN_SESSIONS = ChoiceFact.yesOrNo(
            Fact.named("betweenSessions", "giữa hai kỳ họp", "between sessions"), EndOfOffice::betweenSessionsValue);

    /** Decided by (người quyết định). */
    public static final ChoiceFact<EndOfOffice, ActingBody> DECIDED_BY = ChoiceFact.of(
            Fact.named("decidedBy", "người quyết định", "decided by"), ActingBody.class, EndOfOffice::decidedByValue);

    /** Day of the decision (ngày quyết định). */
    public static final DateFact<EndOfOffice> DECIDED_ON =
            DateFact.of(Fact.named("decidedOn", "ngày quyết định", "day of the decision"), EndOfOffice::decidedDay);

    /** Day on which the successor was elected (ngày bầu người thay). */
    public static final DateFact<EndOfOffice> SUCCESSOR_ELECTED_ON = DateFact.of(
            Fact.named("successorElectedOn", "ngày bầu người thay", "day on which the successor was elected"),
            EndOfOffice::successorElectedDay);

    /** Day of the report to the council (ngày báo cáo HĐND). */
    public static final DateFact<EndOfOffice> REPORTED_ON = DateFact.of(
            Fact.named("reportedOn", "ngày báo cáo HĐND", "day of the report to the council"),
            EndOfOffice::reportedDay);

    /** Closing day of the nearest session (ngày bế mạc kỳ họp gần nhất). */
    public static final DateFact<EndOfOffice> NEXT_SESSION_CLOSES_ON = DateFact.of(
            Fact.named("nextSessionClosesOn", "ngày bế mạc kỳ họp gần nhất", "closing day of the nearest session"),
            EndOfOffice::nextSessionClosesDay);

    /** Level (cấp). */
    public static final ChoiceFact<EndOfOffice, UnitLevel> LEVEL = UnitFacts.level();

    /** End of a post (việc thôi giữ chức vụ). */
    public static final SubjectType<EndOfOffice> END_OF_OFFICE = SubjectType.of(
            "endOfOffice",
            "việc thôi giữ chức vụ",
            "end of a post",
            List.of(
                    POST,
                    WAY,
                    ARISEN_ON,
                    ADDRESSED_TO_NOMINATOR,
                    CONSENTED,
                    AFTER_LOST_VOTE,
                    PROPOSED_BY,
                    BETWEEN_SESSIONS,
                    DECIDED_BY,
                    DECIDED_ON,
                    SUCCESSOR_ELECTED_ON,
                    REPORTED_ON,
                    NEXT_SESSION_CLOSES_ON,
                    LEVEL));
}
