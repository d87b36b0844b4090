package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of Standing Committee meetings and of briefing conferences (dữ kiện của phiên họp, của hội nghị giao ban). */
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
    public static final ChoiceFact<StandingCommitteeMeeting, UnitLevel> LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            meeting -> meeting.council().level());

    /** The kind of conference (loại hội nghị). */
    public static final ChoiceFact<BriefingConference, BriefingKind> BRIEFING_KIND = ChoiceFact.of(
            Fact.named("kind", "loại hội nghị", "kind of conference"), BriefingKind.class, BriefingConference::kind);

    /** The day the conference was held (ngày họp). */
    public static final DateFact<BriefingConference> BRIEFING_HELD_ON =
            DateFact.of(Fact.named("heldOn", "ngày họp", "day of the conference"), BriefingConference::heldDay);

    /** The last day of the period the conference reviewed (ngày cuối của kỳ được đánh giá). */
    public static final DateFact<BriefingConference> BRIEFING_REVIEWED_ENDS_ON =
            DateFact.of(reviewedEndsOn(), BriefingConference::reviewedEndDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<BriefingConference, UnitLevel> BRIEFING_LEVEL = ChoiceFact.of(
            Fact.named("level", "cấp", "level"),
            UnitLevel.class,
            briefing -> briefing.council().level());

    /** Meetings of the Standing Committee (phiên họp Thường trực HĐND). */
    public static final SubjectType<StandingCommitteeMeeting> MEETING = SubjectType.of(
            "standingCommitteeMeeting",
            "phiên họp Thường trực HĐND",
            "Standing Committee meeting",
            List.of(KIND, HELD_ON, REVIEWED_ENDS_ON, LEVEL));

    /** Briefing conferences (hội nghị giao ban). */
    public static final SubjectType<BriefingConference> BRIEFING = SubjectType.of(
            "briefingConference",
            "hội nghị giao ban",
            "briefing conference",
            List.of(BRIEFING_KIND, BRIEFING_HELD_ON, BRIEFING_REVIEWED_ENDS_ON, BRIEFING_LEVEL));

    private static Fact.Naming reviewedEndsOn() {
        return Fact.named("reviewedEndsOn", "ngày cuối của kỳ được đánh giá", "last day of the period reviewed")
                .derived(
                        "ngày cuối cùng của tháng, quý, năm… được đánh giá; không có khi kỳ đó là một nhiệm kỳ",
                        "the last day of the month, quarter, year… reviewed; none when the period is a term");
    }
}
