package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/**
 * The facts of Standing Committee meetings and decisions (dữ kiện của phiên họp, quyết định của Thường trực). Those of
 * briefing conferences stand in {@link BriefingFacts}.
 */
public final class MeetingFacts {

    private MeetingFacts() {}

    /** The kind of meeting (loại phiên họp). */
    public static final ChoiceFact<StandingCommitteeMeeting, MeetingKind> KIND = ChoiceFact.of(
            Fact.named("kind", "loại phiên họp", "kind of meeting"), MeetingKind.class, StandingCommitteeMeeting::kind);

    /** The day the meeting was held (ngày họp). */
    public static final DateFact<StandingCommitteeMeeting> HELD_ON =
            DateFact.of(Fact.named("heldOn", "ngày họp", "day of the meeting"), StandingCommitteeMeeting::heldDay);

    /** The last day of the period the meeting reviewed (ngày cuối của kỳ được đánh giá). */
    public static final DateFact<StandingCommitteeMeeting> REVIEWED_ENDS_ON =
            DateFact.of(reviewedEndsOn(), StandingCommitteeMeeting::reviewedEndDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<StandingCommitteeMeeting, UnitLevel> LEVEL = UnitFacts.level();

    /** The members present (số thành viên có mặt). */
    public static final NumberFact<StandingCommitteeMeeting> PRESENT = NumberFact.of(
            Fact.named("present", "số thành viên có mặt", "members present"), StandingCommitteeMeeting::presentNumber);

    /** All members (tổng số thành viên Thường trực). */
    public static final NumberFact<StandingCommitteeMeeting> TOTAL_MEMBERS = NumberFact.of(
            Fact.named("totalMembers", "tổng số thành viên Thường trực", "all members"),
            StandingCommitteeMeeting::totalMembersNumber);

    /** The members absent (số thành viên vắng mặt). */
    public static final NumberFact<StandingCommitteeMeeting> ABSENT_MEMBERS = NumberFact.of(
            Fact.named("absentMembers", "số thành viên vắng mặt", "members absent")
                    .derived("tổng số thành viên trừ số có mặt", "all members less those present"),
            StandingCommitteeMeeting::absentMembers);

    /** The absences reported to the Chair (số thành viên vắng mặt có báo cáo Chủ tịch). */
    public static final NumberFact<StandingCommitteeMeeting> ABSENCES_REPORTED = NumberFact.of(
            Fact.named(
                    "absencesReported", "số thành viên vắng mặt có báo cáo Chủ tịch", "absences reported to the Chair"),
            StandingCommitteeMeeting::absencesReportedNumber);

    /** Who presided, by office (người chủ tọa). */
    public static final ChoiceFact<StandingCommitteeMeeting, MeetingPresider> PRESIDED_AS = ChoiceFact.of(
            Fact.named("presidedAs", "người chủ tọa", "who presided"),
            MeetingPresider.class,
            StandingCommitteeMeeting::knownPresidedAs);

    /** Whether the Chair proposed it (theo đề nghị của Chủ tịch). */
    public static final ChoiceFact<StandingCommitteeMeeting, Boolean> PROPOSED_BY_CHAIR = ChoiceFact.yesOrNo(
            Fact.named("proposedByChair", "theo đề nghị của Chủ tịch", "proposed by the Chair"),
            StandingCommitteeMeeting::knownProposedByChair);

    /** Who was invited (thành phần được mời). */
    public static final SetFact<StandingCommitteeMeeting, MeetingInvitee> INVITEES = SetFact.of(
            Fact.named("invitees", "thành phần được mời", "invited"),
            MeetingInvitee.class,
            StandingCommitteeMeeting::invitees);

    /** The day the members were notified (ngày thông báo phiên họp). */
    public static final DateFact<StandingCommitteeMeeting> NOTIFIED_ON = DateFact.of(
            Fact.named("notifiedOn", "ngày thông báo phiên họp", "day of the notice"),
            StandingCommitteeMeeting::notifiedDay);

    /** The day the papers were sent (ngày gửi tài liệu phiên họp). */
    public static final DateFact<StandingCommitteeMeeting> DOCUMENTS_SENT_ON = DateFact.of(
            Fact.named("documentsSentOn", "ngày gửi tài liệu phiên họp", "day the papers were sent"),
            StandingCommitteeMeeting::documentsSentDay);

    /** The day the conclusion was issued (ngày ban hành thông báo kết luận). */
    public static final DateFact<StandingCommitteeMeeting> CONCLUSION_ISSUED_ON = DateFact.of(
            Fact.named("conclusionIssuedOn", "ngày ban hành thông báo kết luận", "day the conclusion was issued"),
            StandingCommitteeMeeting::conclusionIssuedDay);

    /** The matter (loại nội dung). */
    public static final ChoiceFact<StandingCommitteeDecision, DecisionMatter> DECISION_MATTER = ChoiceFact.of(
            Fact.named("matter", "loại nội dung", "matter"), DecisionMatter.class, StandingCommitteeDecision::matter);

    /** The day of the decision (ngày quyết định). */
    public static final DateFact<StandingCommitteeDecision> DECIDED_ON = DateFact.of(
            Fact.named("decidedOn", "ngày quyết định", "day of the decision"), StandingCommitteeDecision::decidedDay);

    /** The votes for (số thành viên tán thành). */
    public static final NumberFact<StandingCommitteeDecision> VOTES_FOR = NumberFact.of(
            Fact.named("votesFor", "số thành viên tán thành", "votes for"), StandingCommitteeDecision::votesForNumber);

    /** All members (tổng số thành viên Thường trực). */
    public static final NumberFact<StandingCommitteeDecision> DECISION_TOTAL_MEMBERS = NumberFact.of(
            Fact.named("totalMembers", "tổng số thành viên Thường trực", "all members"),
            StandingCommitteeDecision::totalMembersNumber);

    /** The opening day of the nearest session (ngày khai mạc kỳ họp gần nhất). */
    public static final DateFact<StandingCommitteeDecision> NEXT_SESSION_OPENS_ON = DateFact.of(
            Fact.named("nextSessionOpensOn", "ngày khai mạc kỳ họp gần nhất", "opening day of the nearest session"),
            StandingCommitteeDecision::nextSessionOpensDay);

    /** The closing day of the nearest session (ngày bế mạc kỳ họp gần nhất). */
    public static final DateFact<StandingCommitteeDecision> NEXT_SESSION_CLOSES_ON = DateFact.of(
            Fact.named("nextSessionClosesOn", "ngày bế mạc kỳ họp gần nhất", "closing day of the nearest session"),
            StandingCommitteeDecision::nextSessionClosesDay);

    /** The day of the report (ngày báo cáo HĐND). */
    public static final DateFact<StandingCommitteeDecision> REPORTED_ON = DateFact.of(
            Fact.named("reportedOn", "ngày báo cáo HĐND", "day of the report to the council"),
            StandingCommitteeDecision::reportedDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<StandingCommitteeDecision, UnitLevel> DECISION_LEVEL = UnitFacts.level();

    /** Decisions between sessions (quyết định giữa hai kỳ họp). */
    public static final SubjectType<StandingCommitteeDecision> DECISION = SubjectType.of(
            "standingCommitteeDecision",
            "quyết định của Thường trực HĐND giữa hai kỳ họp",
            "Standing Committee decision",
            List.of(
                    DECISION_MATTER,
                    DECIDED_ON,
                    VOTES_FOR,
                    DECISION_TOTAL_MEMBERS,
                    NEXT_SESSION_OPENS_ON,
                    NEXT_SESSION_CLOSES_ON,
                    REPORTED_ON,
                    DECISION_LEVEL));

    /** Which period the title names (kỳ ghi trong tên gọi). */
    public static final ChoiceFact<StandingCommitteeMeeting, TitlePeriod> TITLE_PERIOD =
            ChoiceFact.of(titlePeriod(), TitlePeriod.class, StandingCommitteeMeeting::titlePeriod);

    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    public static final SubjectType<StandingCommitteeMeeting> MEETING = SubjectType.of(
            "standingCommitteeMeeting",
            "phiên họp Thường trực HĐND",
            "Standing Committee meeting",
            List.of(
                    KIND,
                    HELD_ON,
                    REVIEWED_ENDS_ON,
                    LEVEL,
                    PRESENT,
                    TOTAL_MEMBERS,
                    ABSENT_MEMBERS,
                    ABSENCES_REPORTED,
                    PRESIDED_AS,
                    PROPOSED_BY_CHAIR,
                    INVITEES,
                    NOTIFIED_ON,
                    DOCUMENTS_SENT_ON,
                    CONCLUSION_ISSUED_ON,
                    TITLE_PERIOD));

    static Fact.Naming reviewedEndsOn() {
        return Fact.named("reviewedEndsOn", "ngày cuối của kỳ được đánh giá", "last day of the period reviewed")
                .derived(
                        "ngày cuối cùng của tháng, quý, năm… được đánh giá; không có khi kỳ đó là một nhiệm kỳ",
                        "the last day of the month, quarter, year… reviewed; none when the period is a term");
    }

    static Fact.Naming titlePeriod() {
        return Fact.named("titlePeriod", "kỳ ghi trong tên gọi", "period that the title names")
                .derived(
                        "so tháng, quý, năm ghi trong tên gọi với kỳ được đánh giá, ngày họp, rồi kỳ được triển khai",
                        "the month, quarter or year in the title, held against the period reviewed, the day, then the period"
                                + " planned");
    }
}
