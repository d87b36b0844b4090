package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of meetings of the People's Committee and of its votes (dữ kiện của phiên họp UBND, của biểu quyết). */
public final class PeoplesCommitteeFacts {

    private PeoplesCommitteeFacts() {}

    /** The kind of meeting (loại phiên họp). */
    public static final ChoiceFact<PeoplesCommitteeMeeting, CommitteeMeetingKind> COMMITTEE_MEETING_KIND =
            ChoiceFact.of(
                    Fact.named("kind", "loại phiên họp", "kind of meeting"),
                    CommitteeMeetingKind.class,
                    PeoplesCommitteeMeeting::kind);

    /** The day the meeting was held (ngày họp). */
    public static final DateFact<PeoplesCommitteeMeeting> COMMITTEE_MET_ON =
            DateFact.of(Fact.named("heldOn", "ngày họp", "day of the meeting"), PeoplesCommitteeMeeting::heldDay);

    /** Who asked for it (người yêu cầu họp). */
    public static final ChoiceFact<PeoplesCommitteeMeeting, CommitteeMeetingRequester> MEETING_REQUESTER =
            ChoiceFact.of(
                    Fact.named("requester", "người yêu cầu họp", "requester"),
                    CommitteeMeetingRequester.class,
                    PeoplesCommitteeMeeting::requesterOrNull);

    /** How many members asked for it (số thành viên yêu cầu họp). */
    public static final NumberFact<PeoplesCommitteeMeeting> MEETING_REQUEST_SIGNERS = NumberFact.of(
            Fact.named("requestSigners", "số thành viên yêu cầu họp", "members who asked for it"),
            PeoplesCommitteeMeeting::signersNumber);

    /** The day on which the papers had reached the members (ngày gửi tài liệu). */
    public static final DateFact<PeoplesCommitteeMeeting> PAPERS_SENT_ON = DateFact.of(
            Fact.named(
                    "papersSentOn", "ngày gửi chương trình, tài liệu", "day on which programme and papers were sent"),
            PeoplesCommitteeMeeting::papersSentDay);

    /** The members present (số thành viên có mặt). */
    public static final NumberFact<PeoplesCommitteeMeeting> MEMBERS_PRESENT = NumberFact.of(
            Fact.named("present", "số thành viên có mặt", "members present"), PeoplesCommitteeMeeting::presentNumber);

    /** All members (tổng số thành viên UBND). */
    public static final NumberFact<PeoplesCommitteeMeeting> MEMBERS = NumberFact.of(
            Fact.named("members", "tổng số thành viên UBND", "all members of the People's Committee"),
            PeoplesCommitteeMeeting::membersNumber);

    /** Whether minutes were kept (có biên bản). */
    public static final ChoiceFact<PeoplesCommitteeMeeting, Boolean> MINUTES_KEPT = ChoiceFact.yesOrNo(
            Fact.named("minutesKept", "có biên bản phiên họp", "minutes kept"), PeoplesCommitteeMeeting::minutesOrNull);

    /** The level of the unit (cấp). */
    public static final ChoiceFact<PeoplesCommitteeMeeting, UnitLevel> COMMITTEE_LEVEL = UnitFacts.level();

    /** The votes for (số phiếu tán thành). */
    public static final NumberFact<VoteOfCommittee> VOTES_FOR = NumberFact.of(
            Fact.named("votesFor", "số phiếu tán thành", "votes for"),
            view -> view.vote().votesFor());

    /** The votes against (số phiếu không tán thành). */
    public static final NumberFact<VoteOfCommittee> VOTES_AGAINST = NumberFact.of(
            Fact.named("votesAgainst", "số phiếu không tán thành", "votes against"),
            view -> view.vote().againstNumber());

    /** All members at the time of the vote (tổng số thành viên UBND). */
    public static final NumberFact<VoteOfCommittee> VOTING_MEMBERS = NumberFact.of(
            Fact.named("members", "tổng số thành viên UBND", "all members of the People's Committee"),
            view -> view.meeting().membersNumber());

    /** Whether the Chair voted for (Chủ tịch UBND tán thành). */
    public static final ChoiceFact<VoteOfCommittee, Boolean> CHAIR_IN_FAVOUR = ChoiceFact.yesOrNo(
            Fact.named("chairInFavour", "Chủ tịch UBND tán thành", "Chair of the People's Committee in favour"),
            view -> view.vote().chairOrNull());

    /** Whether the matter was declared adopted (được thông qua). */
    public static final ChoiceFact<VoteOfCommittee, Boolean> ADOPTED = ChoiceFact.yesOrNo(
            Fact.named("adopted", "được thông qua", "adopted"),
            view -> view.vote().adopted());

    /** Whether it was a vote by written ballots (gửi phiếu ghi ý kiến). */
    public static final ChoiceFact<VoteOfCommittee, Boolean> WRITTEN = ChoiceFact.yesOrNo(
            Fact.named("written", "biểu quyết bằng phiếu ghi ý kiến", "vote by written ballots"),
            view -> view.vote().written());

    /** The day of the meeting of the vote (ngày họp). */
    public static final DateFact<VoteOfCommittee> VOTED_ON = DateFact.of(
            Fact.named("votedOn", "ngày họp", "day of the meeting")
                    .derived(
                            "ngày của phiên họp có biểu quyết hoặc công bố kết quả biểu quyết",
                            "the day of the meeting that voted or was told the result"),
            view -> view.meeting().heldDay());

    /** Meetings of the People's Committee (phiên họp UBND). */
    public static final SubjectType<PeoplesCommitteeMeeting> COMMITTEE_MEETING = SubjectType.of(
            "peoplesCommitteeMeeting",
            "phiên họp UBND",
            "meeting of the People's Committee",
            List.of(
                    COMMITTEE_MEETING_KIND,
                    COMMITTEE_MET_ON,
                    MEETING_REQUESTER,
                    MEETING_REQUEST_SIGNERS,
                    PAPERS_SENT_ON,
                    MEMBERS_PRESENT,
                    MEMBERS,
                    MINUTES_KEPT,
                    COMMITTEE_LEVEL));

    /** Votes of the People's Committee (biểu quyết của UBND). */
    public static final SubjectType<VoteOfCommittee> COMMITTEE_VOTE = SubjectType.of(
            "peoplesCommitteeVote",
            "biểu quyết của UBND",
            "vote of the People's Committee",
            List.of(VOTES_FOR, VOTES_AGAINST, VOTING_MEMBERS, CHAIR_IN_FAVOUR, ADOPTED, WRITTEN, VOTED_ON));
}
