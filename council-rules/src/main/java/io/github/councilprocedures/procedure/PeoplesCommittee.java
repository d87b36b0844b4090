package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.ADOPTED;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.CHAIR_IN_FAVOUR;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.COMMITTEE_LEVEL;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.COMMITTEE_MEETING;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.COMMITTEE_MEETING_KIND;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.COMMITTEE_MET_ON;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.COMMITTEE_VOTE;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.MEETING_REQUESTER;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.MEETING_REQUEST_SIGNERS;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.MEMBERS;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.MEMBERS_PRESENT;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.MINUTES_KEPT;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.PAPERS_SENT_ON;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.VOTED_ON;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.VOTES_AGAINST;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.VOTES_FOR;
import static io.github.councilprocedures.meeting.PeoplesCommitteeFacts.VOTING_MEMBERS;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.meeting.CommitteeMeetingKind;
import io.github.councilprocedures.meeting.CommitteeMeetingRequester;
import io.github.councilprocedures.meeting.PeoplesCommitteeMeeting;
import io.github.councilprocedures.meeting.VoteOfCommittee;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Meetings of the People's Committee (phiên họp UBND): who may ask for one, papers, quorum, votes, minutes. */
final class PeoplesCommittee {

    private PeoplesCommittee() {}

    /** Those who may ask for a special meeting (họp bất thường, chuyên đề, đột xuất). */
    static final Rule<PeoplesCommitteeMeeting> REQUESTER = Rule.about(
                    COMMITTEE_MEETING, "meeting.peoples-committee.requester")
            .titled("Người yêu cầu họp UBND ngoài kế hoạch", "Requester of a special meeting of the People's Committee")
            .because(
                    "Họp ngoài kế hoạch phải có người có thẩm quyền hoặc đủ số thành viên yêu cầu.",
                    "A meeting outside the plan needs somebody entitled, or enough members, to ask for it.")
            .leavingOut(
                    "Từ ngày 16/06/2025 đối với cấp xã, luật nêu Chủ tịch UBND cấp tỉnh; trước ngày 01/07/2025 người này chưa"
                            + " phải là cấp trên trực tiếp.",
                    "From 16/06/2025 the law names the provincial Chair for communes, who is directly above them only"
                            + " since 01/07/2025.")
            .appliesWhen(COMMITTEE_MEETING_KIND.is(CommitteeMeetingKind.SPECIAL))
            .governedBy(COMMITTEE_MET_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(113).clause(2))
            .requires(entitled())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(40).clause(1))
            .requires(entitled())
            .otherwise(
                    "Người yêu cầu họp UBND ({requester}) không thuộc diện được yêu cầu hoặc chưa đủ số thành viên.",
                    "The requester ({requester}) is not entitled to ask for the meeting, or too few members asked.");

    private static Requirement<PeoplesCommitteeMeeting> entitled() {
        return any(
                MEETING_REQUESTER.is(CommitteeMeetingRequester.CHAIR),
                MEETING_REQUESTER
                        .when(CommitteeMeetingRequester.SUPERIOR_CHAIR, COMMITTEE_LEVEL.isNot(UnitLevel.PROVINCE))
                        .when(CommitteeMeetingRequester.PRIME_MINISTER, COMMITTEE_LEVEL.is(UnitLevel.PROVINCE))
                        .when(
                                CommitteeMeetingRequester.MEMBERS,
                                MEETING_REQUEST_SIGNERS.atLeast(1, 3).of(MEMBERS)));
    }

    /** The quorum (ít nhất hai phần ba thành viên tham dự). */
    static final Rule<PeoplesCommitteeMeeting> QUORUM = Rule.about(
                    COMMITTEE_MEETING, "meeting.peoples-committee.quorum")
            .titled("Số thành viên dự phiên họp UBND", "Quorum of the People's Committee")
            .because(
                    "UBND quyết định tập thể nên phiên họp phải đông đủ.",
                    "The People's Committee decides together, so enough of it must be there.")
            .governedBy(COMMITTEE_MET_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(114).clause(3))
            .requires(MEMBERS_PRESENT.atLeast(2, 3).of(MEMBERS))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(40))
            // A matter for the People's Committee's own regulation; a council's cannot settle it.
            .repealed()
            .otherwise(
                    "Phiên họp UBND có {present} trên {members} thành viên dự, cần ít nhất {required}.",
                    "{present} of {members} members came to the meeting; {required} are needed.");

    /** The papers (chương trình, thời gian, tài liệu) reach the members in time. */
    static final Rule<PeoplesCommitteeMeeting> PAPERS = Rule.about(
                    COMMITTEE_MEETING, "meeting.peoples-committee.papers")
            .titled("Gửi tài liệu phiên họp UBND", "Papers of a meeting of the People's Committee")
            .because(
                    "Thành viên UBND cần thời gian nghiên cứu trước khi biểu quyết.",
                    "Members need time to study what they will vote on.")
            .governedBy(COMMITTEE_MET_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(114).clause(4))
            .requires(COMMITTEE_MEETING_KIND
                    .when(
                            CommitteeMeetingKind.REGULAR,
                            PAPERS_SENT_ON.atLeast(3, WORKING_DAYS).before(COMMITTEE_MET_ON))
                    .when(
                            CommitteeMeetingKind.SPECIAL,
                            PAPERS_SENT_ON.atLeast(1, CALENDAR_DAYS).before(COMMITTEE_MET_ON)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(40))
            // A matter for the People's Committee's own regulation; a council's cannot settle it.
            .repealed()
            .otherwise(
                    "Tài liệu phiên họp UBND ({kind}) được gửi ngày {papersSentOn}; hạn cuối là {due}.",
                    "The papers of the meeting ({kind}) were sent on {papersSentOn}; the last day was {due}.");

    /** The majority (quá nửa tổng số thành viên); in a tie the side of the Chair prevails. */
    static final Rule<VoteOfCommittee> MAJORITY = Rule.about(COMMITTEE_VOTE, "meeting.peoples-committee.majority")
            .titled("Biểu quyết của UBND", "Majority in the People's Committee")
            .because(
                    "Quyết định của UBND là quyết định của cả tập thể.",
                    "What the People's Committee decides is decided by all of it.")
            .leavingOut(
                    "Ai quyết định lấy phiếu ghi ý kiến và việc thông báo kết quả tại phiên họp gần nhất.",
                    "Who decides on written ballots, and that their result is announced at the nearest meeting.")
            .appliesWhen(ADOPTED.is(true))
            .governedBy(VOTED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(117).clause(3), LAW_77_2015.article(118))
            .requires(moreThanHalfOrTheChair())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(40).clause(3))
            .requires(moreThanHalfOrTheChair())
            .otherwise(
                    "Quyết định có {votesFor} tán thành, {votesAgainst} không tán thành trên {members} thành viên: không quá"
                            + " nửa, và không phải là ngang nhau với Chủ tịch UBND tán thành.",
                    "The decision had {votesFor} votes for and {votesAgainst} against out of {members} members: not more than"
                            + " half, and no tie with the Chair in favour.");

    private static Requirement<VoteOfCommittee> moreThanHalfOrTheChair() {
        return any(
                VOTES_FOR.moreThan(1, 2).of(VOTING_MEMBERS),
                all(VOTES_FOR.equalTo(VOTES_AGAINST), CHAIR_IN_FAVOUR.is(true)));
    }

    /** The minutes (biên bản phiên họp). */
    static final Rule<PeoplesCommitteeMeeting> MINUTES = Rule.about(
                    COMMITTEE_MEETING, "meeting.peoples-committee.minutes")
            .titled("Biên bản phiên họp UBND", "Minutes of the People's Committee")
            .because(
                    "Biên bản là căn cứ để biết ai đã có ý kiến gì và đã kết luận gì.",
                    "Minutes show who said what and what was concluded.")
            .leavingOut(
                    "Nội dung biên bản (ý kiến, diễn biến, kết luận hoặc kết quả biểu quyết).",
                    "What the minutes must hold: opinions, proceedings, conclusion or result of the vote.")
            .governedBy(COMMITTEE_MET_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(119))
            .requires(MINUTES_KEPT.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(40))
            // A matter for the People's Committee's own regulation; a council's cannot settle it.
            .repealed()
            .otherwise("Phiên họp UBND không được lập biên bản.", "No minutes were kept of the meeting.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(REQUESTER, PAPERS, QUORUM, MAJORITY, MINUTES);
}
