package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.confidence.ConfidenceLevel;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.Consequence;
import io.github.councilprocedures.confidence.OfficerRating;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    /** A council of 60, of whom 45 were there and all rated the officer. */
    private static OfficerRating rating(int low, Consequence stated) {
        return OfficerRating.builder()
                .post(Post.CHAIR)
                .tally(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.LOW, low)
                        .putCounts(ConfidenceLevel.MEDIUM, 45 - low)
                        .putCounts(ConfidenceLevel.HIGH, 0)
                        .totalDelegates(60)
                        .ballotsIssued(45)
                        .ballotsCollected(45)
                        .ballotsValid(45)
                        .build())
                .consequence(stated)
                .build();
    }

    private static RatingOfPoll on(String day, OfficerRating rating) {
        ConfidencePoll poll = ConfidencePoll.builder()
                .term(Samples.provincialTerm())
                .opensOn(LocalDate.parse(day))
                .addSteps(CaseStep.<PollStep>builder()
                        .step(PollStep.BALLOTED)
                        .on(LocalDate.parse(day))
                        .build())
                .addRatings(rating)
                .nextSessionClosesOn(LocalDate.parse(day).plusDays(1))
                .build();
        return new RatingOfPoll(poll, rating);
    }

    private static List<String> told(RatingOfPoll rating) {
        return LAW.judge(rating, LocalDate.parse("2024-12-31")).all().stream()
                .filter(finding -> List.of(
                                "confidence.poll.consequence",
                                "confidence.poll.vote-due",
                                "confidence.poll.dismissal-due")
                        .contains(finding.rule()))
                .map(ConsequencesTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.reason() + " "
                + finding.citations().stream()
                        .map(Citation::label)
                        .map(label -> label.en())
                        .collect(Collectors.joining("; "))
                + " | " + finding.message().en();
    }

    @Test
    void s1_s2_the_same_tally_is_judged_by_all_delegates_on_one_day_and_by_the_ballots_on_the_next() {
        OfficerRating stated = rating(31, Consequence.MAY_RESIGN);

        assertThat(told(on("2023-06-30", stated))).containsExactly("A");
        assertThat(told(on("2023-07-01", stated))).containsExactly("B");
    }

    @Test
    void what_follows_for_an_officer_who_was_rated() {
        assertThat(Consequences.of(LAW, on("2023-06-30", rating(30, Consequence.DISMISSAL_DUE))))
                .contains(Consequence.NO_CONSEQUENCE);
        assertThat(Consequences.of(LAW, on("2023-06-30", rating(31, Consequence.NO_CONSEQUENCE))))
                .contains(Consequence.MAY_RESIGN);
        assertThat(Consequences.of(LAW, on("2023-06-30", rating(40, Consequence.NO_CONSEQUENCE))))
                .contains(Consequence.VOTE_DUE);
        assertThat(Consequences.of(LAW, on("2023-07-01", rating(22, Consequence.VOTE_DUE))))
                .contains(Consequence.NO_CONSEQUENCE);
        assertThat(Consequences.of(LAW, on("2023-07-01", rating(23, Consequence.NO_CONSEQUENCE))))
                .contains(Consequence.MAY_RESIGN_ELSE_VOTE);
        assertThat(Consequences.of(LAW, on("2023-07-01", rating(30, Consequence.NO_CONSEQUENCE))))
                .contains(Consequence.DISMISSAL_DUE);
        assertThat(Consequences.of(LAW, on("2015-01-01", rating(30, Consequence.NO_CONSEQUENCE))))
                .isEmpty();
    }

    @Test
    void nothing_is_said_where_ballots_can_be_counted_in_ways_that_differ() {
        OfficerRating rating = rating(23, Consequence.NO_CONSEQUENCE);
        OfficerRating doubtful = OfficerRating.builder()
                .from(rating)
                .tally(ConfidenceTally.builder()
                        .from(rating.tally().orElseThrow())
                        .ballotsIssued(46)
                        .build())
                .build();
        assertThat(Consequences.of(LAW, on("2023-07-01", doubtful))).isEmpty();
    }

    @Test
    void what_follows_for_an_officer_who_was_voted_on() {
        assertThat(Consequences.of(LAW, vote("2023-06-30", 30))).contains(Consequence.NO_CONSEQUENCE);
        assertThat(Consequences.of(LAW, vote("2023-06-30", 31))).contains(Consequence.MAY_RESIGN_ELSE_DISMISSAL);
        assertThat(Consequences.of(LAW, vote("2023-07-01", 22))).contains(Consequence.NO_CONSEQUENCE);
        assertThat(Consequences.of(LAW, vote("2023-07-01", 23))).contains(Consequence.DISMISSAL_DUE);
    }

    private static ConfidenceVote vote(String day, int against) {
        return ConfidenceVote.builder()
                .term(Samples.provincialTerm())
                .post(Post.CHAIR)
                .addSteps(CaseStep.<VoteStep>builder()
                        .step(VoteStep.BALLOTED)
                        .on(LocalDate.parse(day))
                        .build())
                .tally(ConfidenceTally.builder()
                        .putCounts(ConfidenceLevel.NO_TRUST, against)
                        .totalDelegates(60)
                        .ballotsCollected(45)
                        .build())
                .build();
    }
}
