package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.confidence.ConfidenceLevel;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.ConfidenceVoteGround;
import io.github.councilprocedures.confidence.Consequence;
import io.github.councilprocedures.confidence.OfficerRating;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.confidence.VoteStep;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Confidence polls, votes of confidence and their results with percentages right and wrong, lawful or not. */
final class Confidences {

    private Confidences() {}

    static Arbitrary<PrintedShare> printedShares() {
        return Arbitraries.integers()
                .between(1, 120)
                .flatMap(total -> Arbitraries.integers().between(0, total).flatMap(part -> shares(part, total)));
    }

    /** Most are those of the part, rounded or truncated; some are those of one more. */
    private static Arbitrary<PrintedShare> shares(int part, int total) {
        Arbitrary<Integer> decimals = Arbitraries.integers().between(0, 2);
        return Arbitraries.oneOf(
                decimals.map(shown -> PrintedShare.rounded(part, total, shown)),
                decimals.map(shown -> PrintedShare.truncated(part, total, shown)),
                decimals.map(shown -> PrintedShare.rounded(Math.min(part + 1, total), total, shown)));
    }

    static Arbitrary<ConfidenceTally> tallies() {
        return Arbitraries.of(true, false).flatMap(Confidences::tallies);
    }

    private static Arbitrary<ConfidenceTally> tallies(boolean ofPoll) {
        return Arbitraries.integers().between(1, 120).flatMap(total -> tallies(ofPoll, total));
    }

    private static Arbitrary<ConfidenceTally> tallies(boolean ofPoll, int total) {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, total);
        return Combinators.combine(counts, counts, Arbitraries.integers().between(0, 2))
                .flatAs((one, other, invalid) -> {
                    int low = Math.min(one, other);
                    int high = Math.max(one, other);
                    ConfidenceTally.Builder tally = ConfidenceTally.builder();
                    if (ofPoll) {
                        tally.putCounts(ConfidenceLevel.LOW, low)
                                .putCounts(ConfidenceLevel.MEDIUM, high - low)
                                .putCounts(ConfidenceLevel.HIGH, total - high);
                    } else {
                        tally.putCounts(ConfidenceLevel.NO_TRUST, low).putCounts(ConfidenceLevel.TRUST, total - low);
                    }
                    ConfidenceLevel level = ofPoll ? ConfidenceLevel.LOW : ConfidenceLevel.NO_TRUST;
                    return known(tally, level, low, total, invalid);
                });
    }

    private static Arbitrary<ConfidenceTally> known(
            ConfidenceTally.Builder counted, ConfidenceLevel level, int low, int total, int invalid) {
        ConfidenceTally counts = counted.build();
        return Builders.withBuilder(() -> ConfidenceTally.builder().from(counts))
                .use(shares(low, total))
                .withProbability(0.5)
                .in((tally, share) -> tally.putShares(level, share))
                .use(Arbitraries.just(total + invalid))
                .withProbability(0.8)
                .in((tally, all) -> tally.totalDelegates(all))
                .use(Arbitraries.just(total + invalid))
                .withProbability(0.6)
                .in((tally, issued) -> tally.ballotsIssued(issued))
                .use(Arbitraries.just(total + invalid))
                .withProbability(0.6)
                .in((tally, collected) -> tally.ballotsCollected(collected))
                .use(Arbitraries.just(total))
                .withProbability(0.6)
                .in((tally, valid) -> tally.ballotsValid(valid))
                .build(tally -> tally.build());
    }

    static Arbitrary<OfficerRating> ratings() {
        return Times.days().flatMap(Confidences::ratings);
    }

    private static Arbitrary<OfficerRating> ratings(LocalDate day) {
        return Combinators.combine(Arbitraries.of(Post.class), Arbitraries.of(Post.class))
                .flatAs((post, other) -> Builders.withBuilder(
                                () -> OfficerRating.builder().post(post))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.8)
                        .in((rating, both) -> {
                            rating.addRatedFor(post);
                            if (both && other != post) {
                                rating.addOtherPosts(other).addRatedFor(other);
                            }
                            return rating;
                        })
                        .use(Texts.personNames())
                        .withProbability(0.5)
                        .in((rating, person) -> rating.person(person))
                        .use(Times.near(day, 900, 0))
                        .withProbability(0.8)
                        .in((rating, since) -> rating.inPostSince(since))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.6)
                        .in((rating, leaving) -> rating.leavingForRetirement(leaving))
                        .use(tallies(true))
                        .withProbability(0.9)
                        .in((rating, tally) -> rating.tally(tally))
                        .use(Arbitraries.of(Consequence.class))
                        .withProbability(0.6)
                        .in((rating, consequence) -> rating.consequence(consequence))
                        .use(Times.near(day, 0, 30))
                        .withProbability(0.2)
                        .in((rating, on) -> rating.resignedOn(on))
                        .use(Times.near(day, 0, 30))
                        .withProbability(0.2)
                        .in((rating, on) -> rating.votePutOn(on))
                        .use(Times.near(day, 0, 30))
                        .withProbability(0.2)
                        .in((rating, on) -> rating.reliefPutOn(on))
                        .use(Arbitraries.of(OfficeProposer.class))
                        .withProbability(0.4)
                        .in((rating, by) -> rating.reliefPutBy(by))
                        .use(Arbitraries.of(OfficeProposer.class))
                        .withProbability(0.4)
                        .in((rating, by) -> rating.nominatedBy(by))
                        .build(rating -> rating.build()));
    }

    static Arbitrary<ConfidencePoll> polls() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> polls(term, day)));
    }

    private static Arbitrary<ConfidencePoll> polls(Term term, LocalDate day) {
        return Builders.withBuilder(() -> ConfidencePoll.builder().term(term))
                .use(CaseSteps.of(PollStep.class, Times.near(day, 50, 10))
                        .list()
                        .ofMaxSize(9))
                .in((poll, steps) -> poll.steps(steps))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((poll, on) -> poll.opensOn(on))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((poll, yearEnd) -> poll.yearEndSession(yearEnd))
                .use(Arbitraries.integers().between(0, 1))
                .withProbability(0.8)
                .in((poll, earlier) -> poll.earlierPolls(earlier))
                .use(Arbitraries.of(HearingStep.class).list().ofMaxSize(5))
                .in((poll, hearing) -> poll.hearing(hearing))
                .use(ratings(day).list().ofMaxSize(3))
                .in((poll, ratings) -> poll.ratings(ratings))
                .use(Times.near(day, 0, 200))
                .withProbability(0.7)
                .in((poll, on) -> poll.nextSessionClosesOn(on))
                .build(poll -> poll.build());
    }

    static Arbitrary<RatingOfPoll> ratingsOfPolls() {
        return Combinators.combine(polls(), ratings()).as(RatingOfPoll::new);
    }

    static Arbitrary<ConfidenceVote> votes() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> votes(term, day)));
    }

    private static Arbitrary<ConfidenceVote> votes(Term term, LocalDate day) {
        return Builders.withBuilder(() -> ConfidenceVote.builder().term(term))
                .use(Arbitraries.of(Post.class))
                .in((vote, post) -> vote.post(post))
                .use(CaseSteps.of(VoteStep.class, Times.near(day, 0, 60)).list().ofMaxSize(6))
                .in((vote, steps) -> vote.steps(steps))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((vote, person) -> vote.person(person))
                .use(Arbitraries.of(true, false))
                .withProbability(0.7)
                .in((vote, elected) -> vote.electedByCouncil(elected))
                .use(Arbitraries.of(ConfidenceVoteGround.class))
                .withProbability(0.9)
                .in((vote, ground) -> vote.ground(ground))
                .use(Arbitraries.integers().between(0, 60))
                .withProbability(0.6)
                .in((vote, signers) -> vote.signers(signers))
                .use(tallies(true))
                .withProbability(0.5)
                .in((vote, poll) -> vote.poll(poll))
                .use(Arbitraries.of(HearingStep.class).list().ofMaxSize(5))
                .in((vote, hearing) -> vote.hearing(hearing))
                .use(tallies(false))
                .withProbability(0.8)
                .in((vote, tally) -> vote.tally(tally))
                .use(Arbitraries.of(Consequence.class))
                .withProbability(0.5)
                .in((vote, consequence) -> vote.consequence(consequence))
                .use(Arbitraries.of(OfficeProposer.class))
                .withProbability(0.5)
                .in((vote, by) -> vote.reliefPutBy(by))
                .use(Arbitraries.of(OfficeProposer.class))
                .withProbability(0.5)
                .in((vote, by) -> vote.nominatedBy(by))
                .use(Times.near(day, 0, 200))
                .withProbability(0.6)
                .in((vote, on) -> vote.nextSessionClosesOn(on))
                .build(vote -> vote.build());
    }
}
