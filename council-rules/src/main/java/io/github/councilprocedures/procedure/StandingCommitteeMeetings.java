package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.meeting.MeetingFacts.ABSENCES_REPORTED;
import static io.github.councilprocedures.meeting.MeetingFacts.ABSENT_MEMBERS;
import static io.github.councilprocedures.meeting.MeetingFacts.HELD_ON;
import static io.github.councilprocedures.meeting.MeetingFacts.INVITEES;
import static io.github.councilprocedures.meeting.MeetingFacts.KIND;
import static io.github.councilprocedures.meeting.MeetingFacts.LEVEL;
import static io.github.councilprocedures.meeting.MeetingFacts.MEETING;
import static io.github.councilprocedures.meeting.MeetingFacts.PRESENT;
import static io.github.councilprocedures.meeting.MeetingFacts.PRESIDED_AS;
import static io.github.councilprocedures.meeting.MeetingFacts.PROPOSED_BY_CHAIR;
import static io.github.councilprocedures.meeting.MeetingFacts.TOTAL_MEMBERS;
import static io.github.councilprocedures.meeting.MeetingInvitee.FATHERLAND_FRONT;
import static io.github.councilprocedures.meeting.MeetingInvitee.NATIONAL_ASSEMBLY_DELEGATION_DEPUTY_HEAD;
import static io.github.councilprocedures.meeting.MeetingInvitee.NATIONAL_ASSEMBLY_DELEGATION_HEAD;
import static io.github.councilprocedures.meeting.MeetingInvitee.PEOPLES_COMMITTEE;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.MeetingPresider;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Meetings of the Standing Committee (phiên họp Thường trực HĐND): who calls, presides, comes and is invited. */
final class StandingCommitteeMeetings {

    private StandingCommitteeMeetings() {}

    /** An ad hoc meeting (phiên họp đột xuất) is held when the Chair proposes it. */
    static final Rule<StandingCommitteeMeeting> AD_HOC = leftSince2025(Rule.about(MEETING, "meeting.ad-hoc.proposal")
                    .titled("Phiên họp đột xuất theo đề nghị của Chủ tịch", "Ad hoc meeting proposed by the Chair")
                    .because(
                            "Chủ tịch điều hành công việc của Thường trực nên quyết định khi nào cần họp thêm.",
                            "The Chair runs the Standing Committee and so decides when to meet besides.")
                    .appliesWhen(KIND.is(MeetingKind.AD_HOC))
                    .governedBy(HELD_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(106).clause(2))
                    .requires(PROPOSED_BY_CHAIR.is(true)))
            .otherwise(
                    "Phiên họp đột xuất không theo đề nghị của Chủ tịch Hội đồng nhân dân.",
                    "The ad hoc meeting was not proposed by the Chair.");

    /** Two thirds of the members (hai phần ba tổng số thành viên) must be there. */
    static final Rule<StandingCommitteeMeeting> QUORUM = leftSince2025(Rule.about(MEETING, "meeting.quorum")
                    .titled("Số thành viên có mặt tại phiên họp Thường trực", "Members present at a meeting")
                    .because(
                            "Thường trực làm việc tập thể nên phải có đủ thành viên.",
                            "The Standing Committee works as a body, so enough of it must be there.")
                    .governedBy(HELD_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(106).clause(2))
                    .requires(PRESENT.atLeast(2, 3).of(TOTAL_MEMBERS)))
            .otherwise(
                    "Phiên họp có {present} trên tổng số {totalMembers} thành viên, cần ít nhất {required}.",
                    "{present} of {totalMembers} members were present; at least {required} are needed.");

    /** The Chair (Chủ tịch) presides, or a Vice Chair whom the Chair authorised. */
    static final Rule<StandingCommitteeMeeting> PRESIDING = Rule.about(MEETING, "meeting.presiding")
            .titled("Chủ tọa phiên họp Thường trực", "Presiding over a meeting")
            .because(
                    "Người chủ tọa chịu trách nhiệm về thời gian, chương trình và kết luận phiên họp.",
                    "Whoever presides answers for time, agenda and conclusion of the meeting.")
            .governedBy(HELD_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(106).clause(3))
            .requires(PRESIDED_AS.oneOf(MeetingPresider.CHAIR, MeetingPresider.AUTHORISED_VICE_CHAIR))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(32).clause(1).point("b"))
            .requires(any(
                    PRESIDED_AS.is(MeetingPresider.CHAIR),
                    PRESIDED_AS.when(
                            MeetingPresider.AUTHORISED_VICE_CHAIR,
                            Requirement.unclear(
                                    "Luật số 72/2025/QH15 giao Chủ tịch chủ tọa phiên họp, không nói Phó Chủ tịch được ủy"
                                            + " quyền có chủ tọa được hay không.",
                                    "Law 72/2025/QH15 has the Chair preside and does not say whether a Vice Chair may be"
                                            + " authorised to."))))
            .otherwise(
                    "Phiên họp do {presidedAs} chủ tọa, không đúng thẩm quyền.",
                    "The meeting was presided over by {presidedAs}, who was not entitled to.");

    /** A member who stays away (vắng mặt) tells the Chair why. */
    static final Rule<StandingCommitteeMeeting> ABSENCE = leftSince2025(Rule.about(MEETING, "meeting.absence")
                    .titled("Thành viên vắng mặt báo cáo Chủ tịch", "Absences reported to the Chair")
                    .because(
                            "Thành viên chỉ vắng mặt khi có lý do đặc biệt và được Chủ tịch đồng ý.",
                            "A member may stay away for a special reason only, and with the leave of the Chair.")
                    .leavingOut(
                            "Lý do có đặc biệt hay không và quyết định của Chủ tịch.",
                            "Whether the reason was special, and what the Chair decided.")
                    .appliesWhen(ABSENT_MEMBERS.atLeast(1))
                    .governedBy(HELD_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(106).clause(4))
                    .requires(ABSENCES_REPORTED.equalTo(ABSENT_MEMBERS)))
            .otherwise(
                    "{absentMembers} thành viên vắng mặt nhưng chỉ {absencesReported} người báo cáo Chủ tịch.",
                    "{absentMembers} member(s) were absent but only {absencesReported} told the Chair.");

    /** People's Committee and Front are invited (được mời), in a province also those who lead the deputies. */
    static final Rule<StandingCommitteeMeeting> INVITEES_OF_MEETING = leftSince2025(
                    Rule.about(MEETING, "meeting.invitees")
                            .titled("Thành phần được mời dự phiên họp Thường trực", "Those invited to a meeting")
                            .because(
                                    "Cơ quan thi hành và Mặt trận cần nắm việc Thường trực bàn.",
                                    "Those who carry out and the Front need to know what the Standing Committee discusses.")
                            .leavingOut(
                                    "Những người có thể được mời khi bàn việc liên quan.",
                                    "Those who may be invited when matters of theirs come up.")
                            .governedBy(HELD_ON)
                            .from("2016-01-01")
                            .under(
                                    LAW_77_2015.article(106).clause(5),
                                    LAW_77_2015.article(106).clause(6))
                            .requires(LEVEL.when(
                                            UnitLevel.PROVINCE,
                                            INVITEES.includes(
                                                    PEOPLES_COMMITTEE,
                                                    FATHERLAND_FRONT,
                                                    NATIONAL_ASSEMBLY_DELEGATION_HEAD,
                                                    NATIONAL_ASSEMBLY_DELEGATION_DEPUTY_HEAD))
                                    .when(UnitLevel.DISTRICT, INVITEES.includes(PEOPLES_COMMITTEE, FATHERLAND_FRONT))
                                    .when(UnitLevel.COMMUNE, INVITEES.includes(PEOPLES_COMMITTEE, FATHERLAND_FRONT))))
            .otherwise(
                    "Phiên họp không mời đủ thành phần; còn thiếu: {lacking}.",
                    "Not all who are to be invited were; missing: {lacking}.");

    /** How early members are told of a meeting (thông báo phiên họp): no law says. */
    static final Rule<StandingCommitteeMeeting> NOTICE = leftSince2025(Rule.about(MEETING, "meeting.notice")
                    .titled("Thông báo phiên họp Thường trực", "Notice of a meeting")
                    .because(
                            "Thành viên cần biết trước thời gian và nội dung phiên họp.",
                            "Members need to know ahead when they meet and what about.")
                    .governedBy(HELD_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(106))
                    .leftToRegulation())
            .otherwise(
                    "Phiên họp không được thông báo theo đúng quy chế.",
                    "The meeting was not notified as the regulation says.");

    /** When the papers of a meeting are sent (tài liệu phiên họp): no law says. */
    static final Rule<StandingCommitteeMeeting> DOCUMENTS = leftSince2025(Rule.about(MEETING, "meeting.documents")
                    .titled("Gửi tài liệu phiên họp Thường trực", "Papers of a meeting")
                    .because("Thành viên cần thời gian nghiên cứu tài liệu.", "Members need time to study the papers.")
                    .governedBy(HELD_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(106))
                    .leftToRegulation())
            .otherwise(
                    "Tài liệu phiên họp không được gửi theo đúng quy chế.",
                    "The papers of the meeting were not sent as the regulation says.");

    /** When minutes and conclusion of a meeting are issued (biên bản, thông báo kết luận): no law says. */
    static final Rule<StandingCommitteeMeeting> CONCLUSION = leftSince2025(Rule.about(MEETING, "meeting.conclusion")
                    .titled("Biên bản, thông báo kết luận phiên họp Thường trực", "Minutes and conclusion of a meeting")
                    .because(
                            "Kết luận phải thành văn bản thì cơ quan liên quan mới thực hiện được.",
                            "A conclusion must be in writing before anybody can act on it.")
                    .governedBy(HELD_ON)
                    .from("2016-01-01")
                    .under(LAW_77_2015.article(106))
                    .leftToRegulation())
            .otherwise(
                    "Thông báo kết luận phiên họp không được ban hành theo đúng quy chế.",
                    "The conclusion of the meeting was not issued as the regulation says.");

    /** What Law 77/2015 says of meetings, Law 72/2025 does not: it leaves them to the council's regulation (T2). */
    private static Rule.Draft<StandingCommitteeMeeting> leftSince2025(Rule.Draft<StandingCommitteeMeeting> draft) {
        return draft.from("2025-03-01")
                .under(LAW_65_2025)
                .notEncoded()
                .from("2025-06-16")
                .under(LAW_72_2025.article(31), LAW_72_2025.article(32))
                .leftToRegulation();
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES =
            List.of(AD_HOC, QUORUM, PRESIDING, ABSENCE, INVITEES_OF_MEETING, NOTICE, DOCUMENTS, CONCLUSION);
}
