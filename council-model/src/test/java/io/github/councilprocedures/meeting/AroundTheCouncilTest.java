package io.github.councilprocedures.meeting;

import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

/** Meetings of the People's Committee and dialogues. */
class AroundTheCouncilTest {

    private static PeoplesCommitteeMeeting.Builder meeting() {
        return PeoplesCommitteeMeeting.builder()
                .term(THANH_LIEM)
                .kind(CommitteeMeetingKind.REGULAR)
                .heldOn(day("2024-03-28"));
    }

    private static CommitteeVote.Builder vote(int votesFor) {
        return CommitteeVote.builder().title("Giá đất").votesFor(votesFor);
    }

    private static Dialogue.Builder dialogue() {
        return Dialogue.builder().term(THANH_LIEM);
    }

    @Test
    void a_meeting_is_named_by_kind_day_and_unit_and_its_votes_are_parts() {
        CommitteeVote vote = vote(9).votesAgainst(3).chairInFavour(true).build();
        PeoplesCommitteeMeeting meeting = meeting()
                .requester(CommitteeMeetingRequester.CHAIR)
                .requestSigners(0)
                .papersSentOn(day("2024-03-25"))
                .present(12)
                .members(15)
                .minutesKept(true)
                .addVotes(vote)
                .build();
        assertThat(meeting.place())
                .isEqualTo(new Phrase(
                        "phiên họp thường kỳ ngày 28/03/2024 của UBND huyện Thanh Liêm, tỉnh Hà Nam",
                        "regular meeting on 28/03/2024 of the People's Committee of Thanh Liêm Rural District, Hà Nam"
                                + " Province"));
        assertThat(shown(PeoplesCommitteeFacts.COMMITTEE_MEETING, meeting))
                .containsExactly(
                        "kind: thường kỳ",
                        "heldOn: 28/03/2024",
                        "requester: Chủ tịch UBND",
                        "requestSigners: 0",
                        "papersSentOn: 25/03/2024",
                        "present: 12",
                        "members: 15",
                        "minutesKept: có",
                        "level: cấp huyện");
        VoteOfCommittee view = new VoteOfCommittee(meeting, vote);
        assertThat(meeting.parts()).containsExactly(view);
        assertThat(view.council()).isEqualTo(THANH_LIEM.council());
        assertThat(view.place())
                .isEqualTo(new Phrase(
                        "biểu quyết “Giá đất”, phiên họp thường kỳ ngày 28/03/2024 của UBND huyện Thanh Liêm, tỉnh Hà Nam",
                        "vote on “Giá đất”, regular meeting on 28/03/2024 of the People's Committee of Thanh Liêm Rural"
                                + " District, Hà Nam Province"));
        assertThat(shown(PeoplesCommitteeFacts.COMMITTEE_VOTE, view))
                .containsExactly(
                        "votesFor: 9",
                        "votesAgainst: 3",
                        "members: 15",
                        "chairInFavour: có",
                        "adopted: có",
                        "written: không",
                        "votedOn: 28/03/2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoteOfCommittee(meeting, vote(8).build()))
                .withMessage(
                        "vote \"Giá đất\" is not one of the 1 votes of phiên họp thường kỳ ngày 28/03/2024 của UBND"
                                + " huyện Thanh Liêm, tỉnh Hà Nam");
    }

    @Test
    void nobody_counts_more_members_than_there_are() {
        assertThatCode(() -> meeting()
                        .members(1)
                        .present(1)
                        .requestSigners(1)
                        .addVotes(vote(1).build())
                        .build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().members(0).build())
                .withMessage("members must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().members(11).present(12).build())
                .withMessage("present must not be negative nor more than the 11 members, was 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().present(-1).build())
                .withMessage("present must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().members(3).requestSigners(4).build())
                .withMessage("requestSigners must not be negative nor more than the 3 members, was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting()
                        .members(11)
                        .addVotes(vote(9).votesAgainst(3).build())
                        .build())
                .withMessage("votes counted of \"Giá đất\" must not be negative nor more than the 11 members, was 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote(-1).build())
                .withMessage("votesFor must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote(1).votesAgainst(-1).build())
                .withMessage("votesAgainst must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommitteeVote.builder().title(" ").votesFor(1).build())
                .withMessage("title must not be blank");
    }

    @Test
    void a_dialogue_is_named_by_its_day_once_it_has_one() {
        Dialogue dialogue = dialogue()
                .requestedOn(day("2025-07-05"))
                .requestSigners(90)
                .voters(900)
                .announcedOn(day("2025-08-01"))
                .heldOn(day("2025-08-08"))
                .resultsAnnouncedOn(day("2025-08-08"))
                .addChairedBy(DialogueChair.PEOPLES_COMMITTEE)
                .build();
        assertThat(dialogue.place())
                .isEqualTo(new Phrase(
                        "hội nghị đối thoại với Nhân dân ngày 08/08/2025 của huyện Thanh Liêm, tỉnh Hà Nam",
                        "dialogue with the people on 08/08/2025 of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(shown(DialogueFacts.DIALOGUE, dialogue))
                .containsExactly(
                        "requestedOn: 05/07/2025",
                        "requestSigners: 90",
                        "voters: 900",
                        "announcedOn: 01/08/2025",
                        "heldOn: 08/08/2025",
                        "resultsAnnouncedOn: 08/08/2025",
                        "chairedBy: UBND",
                        "level: cấp huyện");
        assertThat(dialogue().build().place())
                .isEqualTo(new Phrase(
                        "hội nghị đối thoại với Nhân dân của huyện Thanh Liêm, tỉnh Hà Nam",
                        "dialogue with the people of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(shown(DialogueFacts.DIALOGUE, dialogue().build())).containsExactly("level: cấp huyện");
    }

    @Test
    void voters_who_asked_are_voters_and_results_follow_the_dialogue() {
        assertThatCode(() -> dialogue().voters(1).requestSigners(1).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialogue().voters(0).build())
                .withMessage("voters must be 1 or more, was 0");
        for (int wrong : new int[] {-1, 11}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> dialogue().voters(10).requestSigners(wrong).build())
                    .withMessage("requestSigners must not be negative nor more than the voters, was " + wrong);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dialogue()
                        .heldOn(day("2025-08-08"))
                        .resultsAnnouncedOn(day("2025-08-07"))
                        .build())
                .withMessage("resultsAnnouncedOn 2025-08-07 is before heldOn 2025-08-08");
    }
}
