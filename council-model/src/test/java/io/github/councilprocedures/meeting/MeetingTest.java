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
                        "hội nghị giao ban với Thường trực HĐND cấp dưới ngày 29/01/2024 của Thường trực HĐND huyện"
                                + " Hương Sơn",
                        "briefing with the lower Standing Committees on 29/01/2024 of the Standing Committee of the"
                                + " People's Council of Hương Sơn Rural District"));
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
                        "kind: thường kỳ", "heldOn: 26/02/2024", "reviewedEndsOn: 29/02/2024", "level: cấp huyện");
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
        assertThat(shown(MeetingFacts.BRIEFING, briefing))
                .containsExactly(
                        "kind: hội nghị giao ban với Thường trực HĐND cấp dưới",
                        "heldOn: 29/01/2024",
                        "reviewedEndsOn: 31/12/2023",
                        "level: cấp huyện");
        assertThat(briefing.chairs()).containsExactly(CHAIR);
        assertThat(briefing.council()).isEqualTo(HUONG_SON.council());
        assertThat(briefing.subjectType()).isSameAs(MeetingFacts.BRIEFING);
    }

    @Test
    void a_term_reviewed_has_no_last_day() {
        ReportingPeriod term = ReportingPeriod.term(2021, 2026);
        assertThat(MeetingFacts.REVIEWED_ENDS_ON.day(meeting().reviewed(term).build()))
                .isEmpty();
        assertThat(MeetingFacts.BRIEFING_REVIEWED_ENDS_ON.day(
                        briefing().reviewed(term).build()))
                .isEmpty();
        assertThat(MeetingFacts.REVIEWED_ENDS_ON.isPresent(meeting().build())).isFalse();
        assertThat(MeetingFacts.REVIEWED_ENDS_ON.derivation())
                .contains(new Phrase(
                        "ngày cuối cùng của tháng, quý, năm… được đánh giá; không có khi kỳ đó là một nhiệm kỳ",
                        "the last day of the month, quarter, year… reviewed; none when the period is a term"))
                .isEqualTo(MeetingFacts.BRIEFING_REVIEWED_ENDS_ON.derivation());
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
                .withMessageContaining("term, kind, heldOn");
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
