package io.github.councilprocedures.confidence;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTypesTest {

    private static CaseStep<PollStep> step(PollStep step, String on) {
        return CaseStep.<PollStep>builder().step(step).on(day(on)).build();
    }

    private static CaseStep<VoteStep> step(VoteStep step, String on) {
        return CaseStep.<VoteStep>builder().step(step).on(day(on)).build();
    }

    private static ConfidenceTally.Builder tally(int high, int medium, int low) {
        return ConfidenceTally.builder()
                .putCounts(ConfidenceLevel.HIGH, high)
                .putCounts(ConfidenceLevel.MEDIUM, medium)
                .putCounts(ConfidenceLevel.LOW, low);
    }

    private static OfficerRating.Builder chair() {
        return OfficerRating.builder().post(Post.CHAIR);
    }

    private static ConfidencePoll.Builder poll() {
        return ConfidencePoll.builder().term(HA_NAM).opensOn(day("2018-12-06"));
    }

    private static ConfidenceVote.Builder vote() {
        return ConfidenceVote.builder().term(HA_NAM).post(Post.COMMITTEE_HEAD);
    }

    // ---- Tallies ----

    @Test
    void both_bases_are_kept_and_what_all_ballots_can_mean() {
        ConfidenceTally tally = tally(30, 15, 3)
                .totalDelegates(50)
                .ballotsIssued(50)
                .ballotsCollected(49)
                .ballotsValid(48)
                .build();
        assertThat(tally.markedNumber()).isEqualTo(48);
        assertThat(tally.mostBallots()).isEqualTo(50);
        assertThat(tally.fewestBallots()).isEqualTo(48);
        assertThat(ConfidenceTally.builder().ballotsCollected(49).build().mostBallots())
                .isEqualTo(49);
        assertThat(ConfidenceTally.builder().ballotsCollected(49).build().fewestBallots())
                .isEqualTo(49);
        assertThat(ConfidenceTally.builder().ballotsIssued(51).build().fewestBallots())
                .isEqualTo(51);
        assertThat(ConfidenceTally.builder().ballotsValid(47).build().mostBallots())
                .isEqualTo(47);
    }

    @Test
    void the_sum_needs_each_level() {
        assertThat(shown(
                        PollFacts.RATING,
                        new RatingOfPoll(
                                poll().build(),
                                chair().tally(ConfidenceTally.builder()
                                                .putCounts(ConfidenceLevel.HIGH, 1)
                                                .putCounts(ConfidenceLevel.MEDIUM, 2)
                                                .build())
                                        .build())))
                .contains("high: 1", "medium: 2")
                .noneMatch(fact -> fact.startsWith("marked") || fact.startsWith("low"));
        assertThat(shown(
                        ConfidenceVoteFacts.CONFIDENCE_VOTE,
                        vote().tally(ConfidenceTally.builder()
                                        .putCounts(ConfidenceLevel.TRUST, 1)
                                        .build())
                                .build()))
                .contains("trust: 1")
                .noneMatch(fact -> fact.startsWith("marked"));
        for (ConfidenceLevel missing : List.of(ConfidenceLevel.HIGH, ConfidenceLevel.MEDIUM, ConfidenceLevel.LOW)) {
            ConfidenceTally.Builder some = ConfidenceTally.builder();
            Arrays.stream(ConfidenceLevel.values())
                    .filter(level -> level.ofPoll() && level != missing)
                    .forEach(level -> some.putCounts(level, 1));
            assertThat(some.build().markedNumber()).isEqualTo(Long.MIN_VALUE);
        }
        assertThat(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.NO_TRUST, 1)
                        .build()
                        .markedNumber())
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_tally_refuses_negative_numbers_and_levels_of_the_other_procedure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(1, 2, -3).build())
                .withMessage("counts of LOW must not be negative, was -3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(1, 2, 3).totalDelegates(-1).build())
                .withMessage("totalDelegates must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(1, 2, 3).ballotsIssued(-1).build())
                .withMessage("ballotsIssued must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(1, 2, 3).ballotsCollected(-1).build())
                .withMessage("ballotsCollected must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(1, 2, 3).ballotsValid(-1).build())
                .withMessage("ballotsValid must not be negative, was -1");
        assertThat(tally(0, 0, 0)
                        .totalDelegates(0)
                        .ballotsIssued(0)
                        .ballotsCollected(0)
                        .ballotsValid(0)
                        .build()
                        .markedNumber())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote().tally(tally(1, 2, 3).build()).build())
                .withMessage("tally must have the levels of a vote, had HIGH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chair().tally(ConfidenceTally.builder()
                                .putShares(ConfidenceLevel.NO_TRUST, PrintedShare.parse("1%"))
                                .build())
                        .build())
                .withMessage("tally must have the levels of a poll, had NO_TRUST");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote().poll(ConfidenceTally.builder()
                                .putCounts(ConfidenceLevel.TRUST, 1)
                                .build())
                        .build())
                .withMessage("poll must have the levels of a poll, had TRUST");
    }

    // ---- Percentages ----

    private static ShareOfTally share(ConfidenceTally.Builder tally, String printed) {
        ConfidencePoll poll = poll().addRatings(
                        chair().tally(tally.putShares(ConfidenceLevel.LOW, PrintedShare.parse(printed))
                                        .build())
                                .build())
                .build();
        return (ShareOfTally) poll.parts().get(1);
    }

    @Test
    void a_percentage_is_held_against_the_first_base_that_gives_it() {
        assertThat(share(tally(30, 15, 3).totalDelegates(50).ballotsValid(48), "6,25%")
                        .printing())
                .as("of the valid ballots")
                .isEqualTo(SharePrinting.BOTH);
        assertThat(share(tally(30, 15, 3).totalDelegates(50).ballotsValid(48), "6,00%")
                        .printing())
                .as("of all delegates")
                .isEqualTo(SharePrinting.BOTH);
        assertThat(share(tally(2, 2, 2).ballotsIssued(7).ballotsCollected(6), "28,57%")
                        .printing())
                .as("of the ballots issued")
                .isEqualTo(SharePrinting.BOTH);
        assertThat(share(tally(2, 2, 2).ballotsIssued(7).ballotsCollected(6), "33,33%")
                        .printing())
                .as("of the ballots collected")
                .isEqualTo(SharePrinting.BOTH);
        assertThat(share(tally(2, 2, 2).totalDelegates(7), "14,28%").printing()).isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share(tally(2, 2, 2).totalDelegates(7).ballotsValid(6), "14,28%")
                        .printing())
                .as("possible of one base is not impossible")
                .isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share(tally(2, 2, 2).totalDelegates(6).ballotsValid(7), "14,28%")
                        .printing())
                .isEqualTo(SharePrinting.OTHER_NUMBER);
        assertThat(share(tally(2, 2, 2).totalDelegates(7), "14,27%").printing()).isEqualTo(SharePrinting.IMPOSSIBLE);
    }

    @Test
    void without_a_number_or_a_base_nothing_is_said_of_a_percentage() {
        assertThat(share(tally(2, 2, 2), "1%").printing()).isNull();
        assertThat(share(tally(2, 2, 2).totalDelegates(0), "1%").printing()).isNull();
        assertThat(share(tally(2, 2, 2).totalDelegates(1), "1%").printing()).isNull();
        assertThat(share(tally(0, 0, 1).totalDelegates(1), "100%").printing()).isEqualTo(SharePrinting.BOTH);
        assertThat(share(ConfidenceTally.builder().totalDelegates(7), "1%").printing())
                .isNull();
    }

    @Test
    void a_percentage_names_itself_with_its_officer_and_shows_what_it_rests_on() {
        ShareOfTally share = share(
                tally(30, 15, 3)
                        .totalDelegates(50)
                        .ballotsIssued(50)
                        .ballotsCollected(49)
                        .ballotsValid(48),
                "6,25%");
        assertThat(share.place())
                .isEqualTo(new Phrase(
                        "tỷ lệ 6,25% “tín nhiệm thấp”, Chủ tịch HĐND, lấy phiếu tín nhiệm tại kỳ họp khai mạc ngày"
                                + " 06/12/2018 – HĐND tỉnh Hà Nam",
                        "6,25% “low confidence”, Chair of the council, confidence poll at the session of 06/12/2018 –"
                                + " People's Council of Hà Nam Province"));
        assertThat(shown(TallyFacts.SHARE, share))
                .containsExactly(
                        "levelMarked: tín nhiệm thấp",
                        "marked: 3",
                        "totalDelegates: 50",
                        "ballotsIssued: 50",
                        "ballotsCollected: 49",
                        "ballotsValid: 48",
                        "printing: làm tròn hay bỏ các chữ số sau đều ra số này");
        assertThat(share.subjectType()).isSameAs(TallyFacts.SHARE);
        assertThat(share.council()).isEqualTo(HA_NAM.council());
        assertThat(share.printed()).isEqualTo(PrintedShare.parse("6,25%"));
        assertThat(share.level()).isEqualTo(ConfidenceLevel.LOW);
        assertThat(share.whole()).isInstanceOf(RatingOfPoll.class);
        assertThat(share.tally().highNumber()).isEqualTo(30);
    }

    // ---- Polls ----

    @Test
    void a_poll_has_its_steps_ratings_and_percentages_as_parts() {
        ConfidencePoll poll = poll().addSteps(step(PollStep.BALLOTED, "2018-12-07"))
                .addRatings(
                        chair().build(),
                        OfficerRating.builder()
                                .post(Post.VICE_CHAIR)
                                .tally(ConfidenceTally.builder()
                                        .putShares(ConfidenceLevel.LOW, PrintedShare.parse("1%"))
                                        .build())
                                .build())
                .build();
        assertThat(poll.parts()).hasSize(4);
        assertThat(poll.parts().get(0)).isInstanceOf(StepOfCase.class);
        assertThat(poll.parts().get(1))
                .isEqualTo(new RatingOfPoll(poll, poll.ratings().get(0)));
        assertThat(poll.parts().get(2).place())
                .isEqualTo(new Phrase(
                        "Phó Chủ tịch HĐND, lấy phiếu tín nhiệm tại kỳ họp khai mạc ngày 06/12/2018 – HĐND tỉnh Hà Nam",
                        "Vice Chair of the council, confidence poll at the session of 06/12/2018 – People's Council of Hà"
                                + " Nam Province"));
        assertThat(poll.parts().get(2).subjectType()).isSameAs(PollFacts.RATING);
        assertThat(poll.parts().get(3)).isInstanceOf(ShareOfTally.class);
        assertThat(poll.caseFacts()).isSameAs(PollFacts.CASE);
        assertThat(ConfidencePoll.builder().term(HA_NAM).build().place())
                .isEqualTo(new Phrase(
                        "lấy phiếu tín nhiệm – HĐND tỉnh Hà Nam",
                        "confidence poll – People's Council of Hà Nam Province"));
    }

    @Test
    void what_is_known_of_a_poll_is_published() {
        ConfidencePoll poll = poll().addSteps(
                        step(PollStep.REPORTS_RECEIVED, "2018-11-02"),
                        step(PollStep.REPORTS_RECEIVED, "2018-11-05"),
                        step(PollStep.REPORTS_RECEIVED, "2018-11-03"),
                        step(PollStep.VERIFICATION_ASKED, "2018-11-20"),
                        step(PollStep.CLARIFICATION, "2018-11-25"),
                        step(PollStep.BALLOTED, "2018-12-07"))
                .yearEndSession(true)
                .earlierPolls(0)
                .addHearing(HearingStep.LIST_DECIDED, HearingStep.BALLOTED)
                .nextSessionClosesOn(day("2018-12-08"))
                .build();
        assertThat(shown(PollFacts.POLL, poll))
                .contains(
                        "level: cấp tỉnh",
                        "opensOn: 06/12/2018",
                        "polledOn: 07/12/2018",
                        "yearOfTerm: 3",
                        "yearEndSession: có",
                        "firstOfTerm: có",
                        "hearing: quyết định danh sách; bỏ phiếu kín",
                        "lastReportOn: 05/11/2018",
                        "lastVerificationOn: 20/11/2018",
                        "lastClarificationOn: 25/11/2018",
                        "reportsReceivedOn: 02/11/2018",
                        "ballotedOn: 07/12/2018");
        assertThat(shown(PollFacts.POLL, ConfidencePoll.builder().term(HA_NAM).build()))
                .containsExactly("level: cấp tỉnh");
        assertThat(shown(PollFacts.POLL, poll().earlierPolls(1).build())).contains("firstOfTerm: không");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll().earlierPolls(-1).build())
                .withMessage("earlierPolls must not be negative, was -1");
    }

    @Test
    void s5_the_first_year_of_the_term_is_2026_though_the_term_before_was_cut_short() {
        Term term = Term.builder()
                .council(HA_NAM.council())
                .years(TermYears.of(2026, 2031))
                .pollingOn(day("2026-03-15"))
                .build();
        assertThat(shown(
                        PollFacts.POLL,
                        ConfidencePoll.builder()
                                .term(term)
                                .opensOn(day("2026-12-01"))
                                .build()))
                .contains("yearOfTerm: 1");
        assertThat(shown(
                        PollFacts.POLL,
                        ConfidencePoll.builder()
                                .term(term)
                                .opensOn(day("2028-12-05"))
                                .build()))
                .contains("yearOfTerm: 3");
    }

    @Test
    void what_is_known_of_a_rating_is_published() {
        OfficerRating rating = OfficerRating.builder()
                .post(Post.VICE_CHAIR)
                .addOtherPosts(Post.COMMITTEE_HEAD)
                .addRatedFor(Post.COMMITTEE_HEAD)
                .person(PersonName.parse("Nguyễn Văn Mẫu"))
                .inPostSince(day("2016-07-01"))
                .leavingForRetirement(false)
                .tally(tally(30, 15, 3)
                        .totalDelegates(50)
                        .ballotsIssued(50)
                        .ballotsCollected(49)
                        .ballotsValid(48)
                        .build())
                .consequence(Consequence.NO_CONSEQUENCE)
                .resignedOn(day("2018-12-08"))
                .votePutOn(day("2018-12-09"))
                .reliefPutOn(day("2018-12-10"))
                .reliefPutBy(OfficeProposer.STANDING_COMMITTEE)
                .nominatedBy(OfficeProposer.COUNCIL_CHAIR)
                .build();
        RatingOfPoll part =
                new RatingOfPoll(poll().nextSessionClosesOn(day("2018-12-10")).build(), rating);
        assertThat(shown(PollFacts.RATING, part))
                .containsExactly(
                        "post: Phó Chủ tịch HĐND",
                        "level: cấp tỉnh",
                        "polledOn: 06/12/2018",
                        "opensOn: 06/12/2018",
                        "inPostSince: 01/07/2016",
                        "yearsInPost: 2",
                        "leavingForRetirement: không",
                        "heldPosts: 2",
                        "ratedPosts: 1",
                        "highestPostRated: không",
                        "high: 30",
                        "medium: 15",
                        "low: 3",
                        "marked: 48",
                        "totalDelegates: 50",
                        "ballotsIssued: 50",
                        "ballotsCollected: 49",
                        "ballotsValid: 48",
                        "mostBallots: 50",
                        "fewestBallots: 48",
                        "otherDelegates: 47",
                        "mostOtherBallots: 47",
                        "fewestOtherBallots: 45",
                        "consequence: không có hệ quả",
                        "resignedOn: 08/12/2018",
                        "votePutOn: 09/12/2018",
                        "reliefPutOn: 10/12/2018",
                        "reliefPutBy: Thường trực HĐND",
                        "putByNominator: không",
                        "nextSessionClosesOn: 10/12/2018");
        assertThat(rating.toString()).doesNotContain("Mẫu");
        assertThat(rating.stating(Consequence.VOTE_DUE).consequence()).contains(Consequence.VOTE_DUE);
        assertThat(shown(
                        PollFacts.RATING,
                        new RatingOfPoll(
                                ConfidencePoll.builder().term(HA_NAM).build(),
                                chair().inPostSince(day("2016-07-01")).build())))
                .containsExactly("post: Chủ tịch HĐND", "level: cấp tỉnh", "inPostSince: 01/07/2016", "heldPosts: 1");
        assertThat(shown(
                        PollFacts.RATING,
                        new RatingOfPoll(
                                poll().build(),
                                chair().addRatedFor(Post.CHAIR)
                                        .reliefPutBy(OfficeProposer.OTHER)
                                        .nominatedBy(OfficeProposer.OTHER)
                                        .build())))
                .contains("highestPostRated: có", "putByNominator: có", "ratedPosts: 1")
                .noneMatch(fact -> fact.startsWith("yearsInPost"));
        for (OfficerRating half : List.of(
                chair().reliefPutBy(OfficeProposer.OTHER).build(),
                chair().nominatedBy(OfficeProposer.OTHER).build())) {
            assertThat(shown(PollFacts.RATING, new RatingOfPoll(poll().build(), half)))
                    .noneMatch(fact -> fact.startsWith("putByNominator"));
        }
    }

    @Test
    void posts_are_held_once_and_rated_only_if_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chair().addOtherPosts(Post.CHAIR).build())
                .withMessage("otherPosts must not hold the highest post again, were [CHAIR]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chair().addRatedFor(Post.VICE_CHAIR).build())
                .withMessage("ratedFor must be posts held, was VICE_CHAIR");
    }

    // ---- Votes ----

    @Test
    void a_vote_of_confidence_is_named_by_its_post_and_day() {
        assertThat(vote().addSteps(step(VoteStep.BALLOTED, "2018-07-10"))
                        .build()
                        .place())
                .isEqualTo(new Phrase(
                        "bỏ phiếu tín nhiệm Trưởng Ban của HĐND ngày 10/07/2018 – HĐND tỉnh Hà Nam",
                        "vote of confidence, head of a committee on 10/07/2018 – People's Council of Hà Nam Province"));
        assertThat(vote().build().place())
                .isEqualTo(new Phrase(
                        "bỏ phiếu tín nhiệm Trưởng Ban của HĐND – HĐND tỉnh Hà Nam",
                        "vote of confidence, head of a committee – People's Council of Hà Nam Province"));
    }

    @Test
    void what_is_known_of_a_vote_of_confidence_is_published() {
        ConfidenceVote vote = vote().ground(ConfidenceVoteGround.DELEGATES)
                .person(PersonName.parse("Nguyễn Văn Mẫu"))
                .electedByCouncil(true)
                .signers(17)
                .poll(tally(5, 10, 34)
                        .totalDelegates(51)
                        .ballotsCollected(50)
                        .ballotsValid(49)
                        .build())
                .addHearing(HearingStep.DISCUSSED)
                .tally(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.TRUST, 23)
                        .putCounts(ConfidenceLevel.NO_TRUST, 26)
                        .putShares(ConfidenceLevel.NO_TRUST, PrintedShare.parse("52%"))
                        .totalDelegates(50)
                        .ballotsIssued(49)
                        .build())
                .consequence(Consequence.MAY_RESIGN_ELSE_DISMISSAL)
                .reliefPutBy(OfficeProposer.STANDING_COMMITTEE)
                .nominatedBy(OfficeProposer.STANDING_COMMITTEE)
                .nextSessionClosesOn(day("2018-07-12"))
                .addSteps(step(VoteStep.TRIGGERED, "2018-05-31"), step(VoteStep.BALLOTED, "2018-07-10"))
                .build();

        assertThat(shown(ConfidenceVoteFacts.CONFIDENCE_VOTE, vote))
                .containsExactly(
                        "post: Trưởng Ban của HĐND",
                        "ground: kiến nghị của đại biểu HĐND",
                        "electedByCouncil: có",
                        "signers: 17",
                        "pollLow: 34",
                        "pollDelegates: 51",
                        "pollMostBallots: 50",
                        "pollFewestBallots: 49",
                        "hearing: thảo luận",
                        "trust: 23",
                        "noTrust: 26",
                        "marked: 49",
                        "totalDelegates: 50",
                        "ballotsIssued: 49",
                        "mostBallots: 49",
                        "fewestBallots: 49",
                        "otherDelegates: 24",
                        "mostOtherBallots: 23",
                        "fewestOtherBallots: 23",
                        "consequence: có thể xin từ chức, nếu không thì trình miễn nhiệm, bãi nhiệm",
                        "reliefPutBy: Thường trực HĐND",
                        "putByNominator: có",
                        "nextSessionClosesOn: 12/07/2018",
                        "level: cấp tỉnh",
                        "triggeredOn: 31/05/2018",
                        "ballotedOn: 10/07/2018",
                        "steps: có căn cứ bỏ phiếu tín nhiệm 31/05/2018; bỏ phiếu kín 10/07/2018");
        assertThat(vote.toString()).doesNotContain("Mẫu");
        assertThat(vote.council()).isEqualTo(HA_NAM.council());
        assertThat(vote.caseFacts()).isSameAs(ConfidenceVoteFacts.CASE);
        assertThat(vote.parts()).hasSize(3);
        assertThat(vote.parts().get(2)).isInstanceOf(ShareOfTally.class);
        assertThat(vote.stating(Consequence.RELIEF_DUE).consequence()).contains(Consequence.RELIEF_DUE);
        assertThat(shown(ConfidenceVoteFacts.CONFIDENCE_VOTE, vote().build()))
                .containsExactly("post: Trưởng Ban của HĐND", "level: cấp tỉnh");
        for (ConfidenceVote half : List.of(
                vote().reliefPutBy(OfficeProposer.OTHER).build(),
                vote().nominatedBy(OfficeProposer.OTHER).build())) {
            assertThat(shown(ConfidenceVoteFacts.CONFIDENCE_VOTE, half))
                    .noneMatch(fact -> fact.startsWith("putByNominator"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vote().signers(-1).build())
                .withMessage("signers must not be negative, was -1");
        assertThat(vote().signers(0).build().signers()).hasValue(0);
    }

    @Test
    void three_levels_are_of_a_poll() {
        assertThat(Arrays.stream(ConfidenceLevel.values()).filter(ConfidenceLevel::ofPoll))
                .containsExactly(ConfidenceLevel.HIGH, ConfidenceLevel.MEDIUM, ConfidenceLevel.LOW);
    }

    @Test
    void every_label_is_its_own() {
        for (List<? extends Labelled> values : List.<List<? extends Labelled>>of(
                List.of(ConfidenceLevel.values()),
                List.of(Consequence.values()),
                List.of(PollStep.values()),
                List.of(VoteStep.values()),
                List.of(ConfidenceVoteGround.values()))) {
            assertThat(values.stream().map(Labelled::label).map(Phrase::vi)).doesNotHaveDuplicates();
            assertThat(values.stream().map(Labelled::label).map(Phrase::en)).doesNotHaveDuplicates();
        }
    }
}
