package io.github.councilprocedures.session;

import static io.github.councilprocedures.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void the_votes_counted_may_reach_the_total_and_not_pass_it() {
        Vote.Builder vote = Vote.builder().votesFor(26).votesAgainst(3).abstained(1);
        assertThat(vote.totalDelegates(30).build().totalDelegates()).hasValue(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote.totalDelegates(29).build())
                .withMessage("totalDelegates must be 1 or more and no fewer than the 30 votes counted, was 29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vote.builder()
                        .votesFor(Integer.MAX_VALUE)
                        .votesAgainst(1)
                        .totalDelegates(Integer.MAX_VALUE)
                        .build())
                .withMessageContaining("the 2147483648 votes counted");
    }

    @Test
    void the_votes_counted_may_reach_the_delegates_in_office_and_not_pass_them() {
        Vote.Builder vote = Vote.builder().votesFor(26).abstained(1).totalDelegates(60);
        assertThat(vote.delegatesInOffice(27).build().delegatesInOffice()).hasValue(27);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote.delegatesInOffice(26).build())
                .withMessage("delegatesInOffice must be 1 or more and no fewer than the 27 votes counted, was 26");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Vote.builder().votesFor(0).delegatesInOffice(0).build())
                .withMessage("delegatesInOffice must be 1 or more and no fewer than the 0 votes counted, was 0");
    }

    @Test
    void a_vote_may_lack_everything_but_the_votes_for() {
        Vote vote = Vote.builder().votesFor(0).build();
        assertThat(vote.votesAgainst()).isEmpty();
        assertThat(vote.abstained()).isEmpty();
        assertThat(vote.totalDelegates()).isEmpty();
        assertThat(Vote.builder().votesFor(0).totalDelegates(1).build().votesFor())
                .isZero();
    }

    @Test
    void negative_votes_and_an_empty_council_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vote.builder().votesFor(-1).build())
                .withMessage("votesFor must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vote.builder().votesFor(1).votesAgainst(-1).build())
                .withMessage("votesAgainst must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vote.builder().votesFor(1).abstained(-2).build())
                .withMessage("abstained must not be negative, was -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vote.builder().votesFor(0).totalDelegates(0).build())
                .withMessage("totalDelegates must be 1 or more and no fewer than the 0 votes counted, was 0");
    }

    @Test
    void nobody_or_everybody_may_come() {
        assertThat(new Attendance(0, 1).present()).isZero();
        assertThat(new Attendance(58, 58).totalDelegates()).isEqualTo(58);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(-1, 58))
                .withMessage("present must be from 0 to totalDelegates 58, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(59, 58))
                .withMessage("present must be from 0 to totalDelegates 58, was 59");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attendance(0, 0))
                .withMessage("totalDelegates must be 1 or more, was 0");
    }

    @Test
    void no_more_delegates_can_sign_than_there_are() {
        SessionRequest.Builder request =
                SessionRequest.builder().requester(Requester.DELEGATES).signers(20);
        assertThatCode(() -> request.totalDelegates(20).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.totalDelegates(19).build())
                .withMessage("signers 20 must be no more than totalDelegates 19");
    }

    @Test
    void no_more_voters_can_sign_than_there_are() {
        SessionRequest.Builder request = SessionRequest.builder()
                .requester(Requester.VOTERS)
                .signers(500)
                .totalDelegates(25);
        assertThatCode(() -> request.voters(500).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.voters(499).build())
                .withMessage("signers 500 must be no more than voters 499");
        assertThatCode(() -> request.requester(Requester.OTHER).build()).doesNotThrowAnyException();
    }

    @Test
    void the_numbers_of_a_request_count_something() {
        SessionRequest.Builder request =
                SessionRequest.builder().requester(Requester.OTHER).requestedOn(day("2020-11-01"));
        assertThat(request.signers(0).totalDelegates(1).voters(1).build().requestedOn())
                .contains(day("2020-11-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionRequest.builder()
                        .requester(Requester.OTHER)
                        .signers(-1)
                        .build())
                .withMessage("signers must be 0 or more, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionRequest.builder()
                        .requester(Requester.OTHER)
                        .totalDelegates(0)
                        .build())
                .withMessage("totalDelegates must be 1 or more, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionRequest.builder()
                        .requester(Requester.OTHER)
                        .voters(0)
                        .build())
                .withMessage("voters must be 1 or more, was 0");
    }

    @Test
    void closed_values_are_named_in_both_languages() {
        assertThat(SessionKind.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("thường lệ", "regular"),
                        new Phrase("bất thường", "extraordinary"),
                        new Phrase("chuyên đề", "thematic"),
                        new Phrase("giải quyết công việc phát sinh đột xuất", "unexpected-matters"));
        assertThat(Requester.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Thường trực HĐND", "Standing Committee"),
                        new Phrase("Chủ tịch UBND cùng cấp", "Chair of the People's Committee"),
                        new Phrase("đại biểu HĐND", "delegates"),
                        new Phrase("cử tri", "voters"),
                        new Phrase("người khác", "somebody else"));
        assertThat(Recipient.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Thường trực HĐND cấp trên trực tiếp", "Standing Committee of the council above"),
                        new Phrase("UBND cấp trên trực tiếp", "People's Committee above"),
                        new Phrase("Ủy ban Thường vụ Quốc hội", "National Assembly Standing Committee"),
                        new Phrase("Chính phủ", "Government"));
        assertThat(ResolutionMatter.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("vấn đề khác", "ordinary matter"),
                        new Phrase("miễn nhiệm, bãi nhiệm người giữ chức vụ", "relief or removal of an officer"),
                        new Phrase("bãi nhiệm đại biểu HĐND", "removal of a delegate"));
    }
}
