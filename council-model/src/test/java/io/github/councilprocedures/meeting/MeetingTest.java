package io.github.councilprocedures.meeting;

import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Officer CHAIR =
            new Officer(PersonName.parse("Nguyễn Văn Mẫu"), List.of("Chủ tịch HĐND huyện"));

    private static StandingCommitteeMeeting.Builder meeting() {
        return StandingCommitteeMeeting.builder()
                .term(THANH_LIEM)
                .kind(MeetingKind.ORDINARY)
                .heldOn(day("2024-02-26"));
    }

    private static BriefingConference.Builder briefing() {
        return BriefingConference.builder()
                .term(HUONG_SON)
                .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
                .heldOn(day("2024-01-29"));
    }

    @Test
    void a_meeting_is_named_by_its_kind_and_day() {
        assertThat(meeting().build().place())
                .isEqualTo(new Phrase(
                        "phiên họp thường kỳ ngày 26/02/2024 của Thường trực HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "ordinary meeting on 26/02/2024 of the Standing Committee of the People's Council of"
                                + " Thanh Liêm Rural District, Hà Nam Province"));
    }

    @Test
    void a_conference_is_named_by_its_kind_and_day() {
        assertThat(briefing().build().place())
                .isEqualTo(new Phrase(
                        "hội nghị giao ban với Thường trực HĐND cấp xã ngày 29/01/2024 của Thường trực HĐND huyện Hương Sơn",
                        "briefing with the Standing Committees of the commune level on 29/01/2024 of the Standing Committee of"
                                + " the People's Council of Hương Sơn Rural District"));
    }

    @Test
    void the_period_reviewed_may_end_after_the_day() {
        StandingCommitteeMeeting meeting = meeting()
                .label("phiên họp thường kỳ tháng 2 năm 2024")
                .reviewed(ReportingPeriod.month(2024, 2))
                .planned(ReportingPeriod.month(2024, 3))
                .presidedBy(CHAIR)
                .build();
        assertThat(shown(MeetingFacts.MEETING, meeting))
                .containsExactly(
                        "kind: thường kỳ",
                        "heldOn: 26/02/2024",
                        "reviewedEndsOn: 29/02/2024",
                        "level: cấp huyện",
                        "titlePeriod: kỳ được đánh giá");
        assertThat(meeting.toString()).contains("…").doesNotContain("Nguyễn Văn Mẫu");
        assertThat(meeting.planned()).contains(ReportingPeriod.month(2024, 3));
        assertThat(meeting.council()).isEqualTo(THANH_LIEM.council());
        assertThat(meeting.subjectType()).isSameAs(MeetingFacts.MEETING);
    }

    @Test
    void the_facts_of_a_conference_are_those_of_a_meeting() {
        BriefingConference briefing = briefing()
                .label("Hội nghị giao ban")
                .reviewed(ReportingPeriod.year(2023))
                .addChairs(CHAIR)
                .build();
        assertThat(shown(BriefingFacts.BRIEFING, briefing))
                .containsExactly(
                        "kind: hội nghị giao ban với Thường trực HĐND cấp dưới",
                        "lowerLevel: cấp xã",
                        "reviewedEndsOn: 31/12/2023",
                        "titlePeriod: không ghi kỳ nào",
                        "chairedByLeaders: có",
                        "level: cấp huyện",
                        "heldOn: 29/01/2024",
                        "steps: tổ chức hội nghị 29/01/2024");
        assertThat(briefing.chairs()).containsExactly(CHAIR);
        assertThat(briefing.council()).isEqualTo(HUONG_SON.council());
        assertThat(briefing.subjectType()).isSameAs(BriefingFacts.BRIEFING);
    }

    @Test
    void a_meeting_tells_who_came_and_what_was_sent() {
        StandingCommitteeMeeting meeting = meeting()
                .presidedAs(MeetingPresider.AUTHORISED_VICE_CHAIR)
                .proposedByChair(false)
                .notifiedOn(day("2024-02-19"))
                .documentsSentOn(day("2024-02-22"))
                .addInvitees(MeetingInvitee.FATHERLAND_FRONT)
                .present(4)
                .totalMembers(6)
                .absencesReported(2)
                .conclusionIssuedOn(day("2024-02-29"))
                .build();
        assertThat(shown(MeetingFacts.MEETING, meeting))
                .containsExactly(
                        "kind: thường kỳ",
                        "heldOn: 26/02/2024",
                        "level: cấp huyện",
                        "present: 4",
                        "totalMembers: 6",
                        "absentMembers: 2",
                        "absencesReported: 2",
                        "presidedAs: Phó Chủ tịch được ủy quyền",
                        "proposedByChair: không",
                        "invitees: đại diện Ủy ban Mặt trận Tổ quốc Việt Nam",
                        "notifiedOn: 19/02/2024",
                        "documentsSentOn: 22/02/2024",
                        "conclusionIssuedOn: 29/02/2024");
        assertThat(MeetingFacts.ABSENT_MEMBERS.isPresent(meeting().present(4).build()))
                .isFalse();
        assertThat(MeetingFacts.ABSENT_MEMBERS.isPresent(
                        meeting().totalMembers(4).build()))
                .isFalse();
    }

    @Test
    void numbers_of_members_must_fit_together() {
        assertThat(meeting()
                        .present(0)
                        .totalMembers(1)
                        .absencesReported(1)
                        .build()
                        .present())
                .hasValue(0);
        assertThat(meeting()
                        .present(6)
                        .totalMembers(6)
                        .absencesReported(0)
                        .build()
                        .present())
                .hasValue(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().totalMembers(0).build())
                .withMessage("totalMembers must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().present(-1).build())
                .withMessage("present must be from 0 to totalMembers, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().present(7).totalMembers(6).build())
                .withMessage("present must be from 0 to totalMembers, was 7 of 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().absencesReported(-1).build())
                .withMessage("absencesReported must be from 0 to the number of members absent, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        meeting().present(5).totalMembers(6).absencesReported(2).build())
                .withMessage("absencesReported must be from 0 to the number of members absent, was 2");
    }

    private static StandingCommitteeDecision.Builder decision() {
        return StandingCommitteeDecision.builder()
                .term(THANH_LIEM)
                .title("Hỗ trợ khắc phục hậu quả bão")
                .matter(DecisionMatter.URGENT_MEASURES)
                .decidedOn(day("2024-09-10"));
    }

    @Test
    void a_decision_knows_the_session_after_it() {
        StandingCommitteeDecision decision = decision()
                .votesFor(5)
                .totalMembers(5)
                .nextSessionOpensOn(day("2024-09-10"))
                .nextSessionClosesOn(day("2024-09-10"))
                .reportedOn(day("2024-09-11"))
                .build();
        assertThat(decision.place())
                .isEqualTo(new Phrase(
                        "quyết định “Hỗ trợ khắc phục hậu quả bão” của Thường trực HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "decision “Hỗ trợ khắc phục hậu quả bão” of the Standing Committee of the People's Council of"
                                + " Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(shown(MeetingFacts.DECISION, decision))
                .containsExactly(
                        "matter: biện pháp giải quyết công việc đột xuất, khẩn cấp",
                        "decidedOn: 10/09/2024",
                        "votesFor: 5",
                        "totalMembers: 5",
                        "nextSessionOpensOn: 10/09/2024",
                        "nextSessionClosesOn: 10/09/2024",
                        "reportedOn: 11/09/2024",
                        "level: cấp huyện");
        assertThat(decision.council()).isEqualTo(THANH_LIEM.council());
        assertThat(decision.subjectType()).isSameAs(MeetingFacts.DECISION);
        assertThat(shown(MeetingFacts.DECISION, decision().build()))
                .containsExactly(
                        "matter: biện pháp giải quyết công việc đột xuất, khẩn cấp",
                        "decidedOn: 10/09/2024",
                        "level: cấp huyện");
    }

    @Test
    void nonsense_in_a_decision_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().title(" ").build())
                .withMessage("title must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().votesFor(-1).build())
                .withMessage("votesFor must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision().votesFor(6).totalMembers(5).build())
                .withMessage("votesFor must be no more than totalMembers 5, was 6");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> decision().nextSessionOpensOn(day("2024-09-09")).build())
                .withMessage("nextSessionOpensOn 2024-09-09 is before decidedOn 2024-09-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision()
                        .nextSessionOpensOn(day("2024-12-10"))
                        .nextSessionClosesOn(day("2024-12-09"))
                        .build())
                .withMessage("nextSessionClosesOn 2024-12-09 is before nextSessionOpensOn 2024-12-10");
        assertThat(decision()
                        .nextSessionClosesOn(day("2024-12-09"))
                        .votesFor(0)
                        .build()
                        .votesFor())
                .hasValue(0);
    }

    @Test
    void a_term_reviewed_has_no_last_day() {
        ReportingPeriod term = ReportingPeriod.term(2021, 2026);
        assertThat(MeetingFacts.REVIEWED_ENDS_ON.day(meeting().reviewed(term).build()))
                .isEmpty();
        assertThat(BriefingFacts.REVIEWED_ENDS_ON.day(briefing().reviewed(term).build()))
                .isEmpty();
        assertThat(MeetingFacts.REVIEWED_ENDS_ON.isPresent(meeting().build())).isFalse();
        assertThat(MeetingFacts.REVIEWED_ENDS_ON.derivation())
                .contains(new Phrase(
                        "ngày cuối cùng của tháng, quý, năm… được đánh giá; không có khi kỳ đó là một nhiệm kỳ",
                        "the last day of the month, quarter, year… reviewed; none when the period is a term"))
                .isEqualTo(BriefingFacts.REVIEWED_ENDS_ON.derivation());
    }

    @Test
    void a_blank_label_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().label(" ").build())
                .withMessage("label must not be blank; leave it out when there is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> briefing().label("").build())
                .withMessage("label must not be blank; leave it out when there is none");
    }

    @Test
    void term_kind_and_day_are_needed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> StandingCommitteeMeeting.builder().build())
                .withMessageContaining("term, kind, heldOn");
        assertThatIllegalStateException()
                .isThrownBy(() -> BriefingConference.builder().build())
                .withMessageContaining("term, kind]");
    }

    @Test
    void kinds_are_named_in_both_languages() {
        assertThat(MeetingKind.values())
                .extracting(Labelled::label)
                .containsExactly(new Phrase("thường kỳ", "ordinary"), new Phrase("đột xuất", "ad hoc"));
        assertThat(BriefingKind.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("hội nghị giao ban với các Ban", "briefing with the committees"),
                        new Phrase(
                                "hội nghị giao ban với Thường trực HĐND cấp dưới",
                                "briefing with the lower Standing Committees"),
                        new Phrase("hội nghị sơ kết, tổng kết", "summary conference"),
                        new Phrase("hội nghị rút kinh nghiệm", "lessons-learned conference"));
    }
}
