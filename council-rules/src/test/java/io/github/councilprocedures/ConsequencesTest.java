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
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
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
                                "confidence.poll.consequence", "confidence.poll.vote-due", "confidence.poll.relief-due")
                        .contains(finding.rule()))
                .map(ConsequencesTest::told)
                .toList();
    }

    /** Rule, reason and clauses; of a violation also what it says. */
    private static String told(Finding finding) {
        String clauses = finding.citations().stream()
                .map(Citation::label)
                .map(Phrase::en)
                .collect(Collectors.joining("; "));
        String said = finding.verdict() == Verdict.VIOLATED
                ? "\n" + finding.message().vi() + "\n" + finding.message().en()
                : "";
        return finding.rule() + " " + finding.reason() + ": " + clauses + said;
    }

    @Test
    void s1_s2_the_same_tally_is_judged_by_all_delegates_on_one_day_and_by_the_ballots_on_the_next() {
        OfficerRating stated = rating(40, Consequence.VOTE_DUE);

        assertThat(told(on("2023-06-30", stated)))
                .containsExactly(
                        "confidence.poll.consequence MET: Clause 3, Article 63, Law No. 87/2015/QH13; Article 10, Resolution No."
                                + " 85/2014/QH13",
                        "confidence.poll.vote-due NEVER_DONE: Clause 3, Article 63, Law No. 87/2015/QH13; Article 10, Resolution"
                                + " No. 85/2014/QH13\n"
                                + "Trình bỏ phiếu tín nhiệm sau khi lấy phiếu: không thực hiện; hồ sơ đầy đủ đến hết ngày"
                                + " 31/12/2024 không có ngày trình bỏ phiếu tín nhiệm, ngày xin từ chức.\n"
                                + "Vote of confidence after a poll: never done; the record, complete through 31/12/2024, has no"
                                + " day on which a vote was put to the council, day of the resignation.",
                        "confidence.poll.relief-due CONDITION: Clause 3, Article 63, Law No. 87/2015/QH13");
        assertThat(told(on("2023-07-01", stated)))
                .containsExactly(
                        "confidence.poll.consequence NOT_MET: Clause 1, Article 12, Resolution No. 96/2023/QH15; Clause 2,"
                                + " Article 12, Resolution No. 96/2023/QH15; Clause 3, Article 12, Resolution No. 96/2023/QH15\n"
                                + "Hệ quả được nêu (trình bỏ phiếu tín nhiệm) không phải là hệ quả luật định khi có 40 phiếu tín"
                                + " nhiệm thấp.\n"
                                + "The consequence stated (a vote of confidence is due) is not the one that the law attaches to"
                                + " 40 ballots of low confidence.",
                        "confidence.poll.vote-due CONDITION: Clause 2, Article 12, Resolution No. 96/2023/QH15",
                        "confidence.poll.relief-due NEVER_DONE: Clause 3, Article 12, Resolution No. 96/2023/QH15\n"
                                + "Trình miễn nhiệm sau khi lấy phiếu: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2024 không"
                                + " có ngày trình miễn nhiệm. Hạn cuối là ngày 02/07/2023.\n"
                                + "Relief after a poll: never done; the record, complete through 31/12/2024, has no day on which"
                                + " relief was put to the council. The last day is 02/07/2023.");
        assertThat(told(on("2023-07-01", rating(40, Consequence.RELIEF_DUE))))
                .first()
                .isEqualTo("confidence.poll.consequence MET: Clause 3, Article 12, Resolution No. 96/2023/QH15");
    }

    /** 31 of 60 delegates are more than half of them, and more than two thirds of 45 ballots. */
    @Test
    void s1_a_base_that_is_smaller_makes_a_share_greater() {
        assertThat(Consequences.of(LAW, on("2023-06-30", rating(31, Consequence.NO_CONSEQUENCE))))
                .contains(Consequence.MAY_RESIGN);
        assertThat(Consequences.of(LAW, on("2023-07-01", rating(31, Consequence.NO_CONSEQUENCE))))
                .contains(Consequence.RELIEF_DUE);
    }

    @Test
    void what_follows_for_an_officer_who_was_rated() {
        assertThat(Consequences.of(LAW, on("2023-06-30", rating(30, Consequence.RELIEF_DUE))))
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
                .contains(Consequence.RELIEF_DUE);
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
        assertThat(Consequences.of(LAW, vote("2023-07-01", 23))).contains(Consequence.RELIEF_DUE);
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
