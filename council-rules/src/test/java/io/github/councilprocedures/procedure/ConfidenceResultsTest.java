package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Reason.FACT_MISSING;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.confidence.ConfidenceLevel;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.ConfidenceTally;
import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.OfficerRating;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.confidence.ShareOfTally;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidenceResultsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(pollCounts(), voteCounts(), shares());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<RatingOfPoll> pollCounts() {
        return adding(
                RuleCases.of(ConfidenceResults.POLL_COUNTS, CALENDAR),
                tally -> new RatingOfPoll(
                        ConfidencePoll.builder().term(Samples.provincialTerm()).build(),
                        OfficerRating.builder()
                                .post(Post.CHAIR)
                                .tally(tally.putCounts(ConfidenceLevel.HIGH, 20)
                                        .putCounts(ConfidenceLevel.MEDIUM, 15)
                                        .putCounts(ConfidenceLevel.LOW, 5)
                                        .build())
                                .build()),
                "Số phiếu không khớp: phiếu theo các mức độ phải bằng phiếu hợp lệ; phiếu hợp lệ không nhiều hơn phiếu thu về, phiếu"
                        + " thu về không nhiều hơn phiếu phát ra, phiếu phát ra không nhiều hơn số đại biểu.",
                "The ballots do not add up: those of all levels are the valid ones; there are no more valid than collected, no more"
                        + " collected than issued, no more issued than delegates.");
    }

    private static RuleCases<ConfidenceVote> voteCounts() {
        return adding(
                RuleCases.of(ConfidenceResults.VOTE_COUNTS, CALENDAR),
                tally -> ConfidenceVote.builder()
                        .term(Samples.provincialTerm())
                        .post(Post.CHAIR)
                        .tally(tally.putCounts(ConfidenceLevel.TRUST, 30)
                                .putCounts(ConfidenceLevel.NO_TRUST, 10)
                                .build())
                        .build(),
                "Số phiếu không khớp: tín nhiệm và không tín nhiệm phải bằng phiếu hợp lệ; phiếu hợp lệ không nhiều hơn phiếu thu về,"
                        + " phiếu thu về không nhiều hơn phiếu phát ra, phiếu phát ra không nhiều hơn số đại biểu.",
                "The ballots do not add up: those for and against are the valid ones; there are no more valid than collected, no more"
                        + " collected than issued, no more issued than delegates.");
    }

    /** Forty ballots are marked; then so many are valid, collected, issued, of so many delegates. */
    private static <S extends Subject> RuleCases<S> adding(
            RuleCases<S> table, Function<ConfidenceTally.Builder, S> with, String vi, String en) {
        return table.when("all the same", with.apply(tally(40, 40, 40, 40)))
                .satisfied()
                .when("fewer at each step", with.apply(tally(40, 41, 42, 43)))
                .satisfied()
                .when("much fewer at each step", with.apply(tally(40, 45, 50, 55)))
                .satisfied()
                .when("one valid ballot without a mark", with.apply(tally(41, 41, 41, 41)))
                .violated(vi, en)
                .when("one mark too many", with.apply(tally(39, 40, 41, 42)))
                .violated()
                .when("more valid than collected", with.apply(tally(40, 39, 41, 42)))
                .violated()
                .when("more collected than issued", with.apply(tally(40, 42, 41, 43)))
                .violated()
                .when("more issued than delegates", with.apply(tally(40, 41, 43, 42)))
                .violated()
                .when(
                        "not known how many were valid",
                        with.apply(ConfidenceTally.builder().ballotsIssued(40)))
                .undetermined(FACT_MISSING);
    }

    private static ConfidenceTally.Builder tally(int valid, int collected, int issued, int delegates) {
        return ConfidenceTally.builder()
                .ballotsValid(valid)
                .ballotsCollected(collected)
                .ballotsIssued(issued)
                .totalDelegates(delegates);
    }

    private static RuleCases<ShareOfTally> shares() {
        return RuleCases.of(ConfidenceResults.SHARES, CALENDAR)
                .when("rounded", share("66,67%", 2, 3))
                .satisfied()
                .when("truncated", share("66,66%", 2, 3))
                .satisfied()
                .when("exact", share("87,50%", 35, 40))
                .satisfied()
                .when("that of another number", share("87,50%", 34, 40))
                .violated(
                        "Tỷ lệ nêu ra không phải là tỷ lệ của số phiếu: khớp với một số khác, không khớp với số đã nêu.",
                        "The percentage is not that of the ballots: right for another number, not for the one stated.")
                .when("that of no number", share("87,52%", 35, 40))
                .violated(
                        "Tỷ lệ nêu ra không phải là tỷ lệ của số phiếu: không số nguyên nào cho ra tỷ lệ này.",
                        "The percentage is not that of the ballots: no whole number gives it.")
                .when("nothing to hold it against", share("87,50%", 35, 0))
                .undetermined(FACT_MISSING);
    }

    private static ShareOfTally share(String printed, int low, int delegates) {
        ConfidencePoll poll = ConfidencePoll.builder()
                .term(Samples.provincialTerm())
                .addRatings(OfficerRating.builder()
                        .post(Post.CHAIR)
                        .tally(ConfidenceTally.builder()
                                .putCounts(ConfidenceLevel.LOW, low)
                                .putShares(ConfidenceLevel.LOW, PrintedShare.parse(printed))
                                .totalDelegates(delegates)
                                .build())
                        .build())
                .build();
        return (ShareOfTally) poll.parts().get(1);
    }
}
