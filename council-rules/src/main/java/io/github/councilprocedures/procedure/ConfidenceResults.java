package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.activity.SharePrinting.BOTH;
import static io.github.councilprocedures.activity.SharePrinting.ROUNDED;
import static io.github.councilprocedures.activity.SharePrinting.TRUNCATED;
import static io.github.councilprocedures.confidence.TallyFacts.PRINTING;
import static io.github.councilprocedures.confidence.TallyFacts.SHARE;
import static io.github.councilprocedures.fact.Requirement.all;

import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.ConfidenceVoteFacts;
import io.github.councilprocedures.confidence.PollFacts;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.confidence.ShareOfTally;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Published results of polls and votes (kết quả được công bố): that their numbers and percentages agree. */
final class ConfidenceResults {

    private ConfidenceResults() {}

    /** The ballots of a poll (số phiếu lấy tín nhiệm) add up. */
    static final Rule<RatingOfPoll> POLL_COUNTS = Rule.about(PollFacts.RATING, "confidence.poll.counts")
            .titled("Số phiếu lấy tín nhiệm khớp nhau", "Ballots of a poll add up")
            .because(
                    "Kết quả công bố phải kiểm lại được từ số phiếu.",
                    "A published result can be checked from its ballots.")
            .restingOn(Ground.ARITHMETIC)
            .always()
            .requires(addUp(
                    PollFacts.MARKED,
                    PollFacts.BALLOTS_VALID,
                    PollFacts.BALLOTS_COLLECTED,
                    PollFacts.BALLOTS_ISSUED,
                    PollFacts.TOTAL_DELEGATES))
            .otherwise(
                    "Số phiếu không khớp: phiếu theo các mức độ phải bằng phiếu hợp lệ; phiếu hợp lệ không nhiều hơn phiếu thu về, phiếu"
                            + " thu về không nhiều hơn phiếu phát ra, phiếu phát ra không nhiều hơn số đại biểu.",
                    "The ballots do not add up: those of all levels are the valid ones; there are no more valid than collected, no"
                            + " more collected than issued, no more issued than delegates.");

    /** The ballots of a vote (số phiếu bỏ phiếu tín nhiệm) add up. */
    static final Rule<ConfidenceVote> VOTE_COUNTS = Rule.about(
                    ConfidenceVoteFacts.CONFIDENCE_VOTE, "confidence.vote.counts")
            .titled("Số phiếu bỏ phiếu tín nhiệm khớp nhau", "Ballots of a vote add up")
            .because(
                    "Kết quả công bố phải kiểm lại được từ số phiếu.",
                    "A published result can be checked from its ballots.")
            .restingOn(Ground.ARITHMETIC)
            .always()
            .requires(addUp(
                    ConfidenceVoteFacts.MARKED,
                    ConfidenceVoteFacts.BALLOTS_VALID,
                    ConfidenceVoteFacts.BALLOTS_COLLECTED,
                    ConfidenceVoteFacts.BALLOTS_ISSUED,
                    ConfidenceVoteFacts.TOTAL_DELEGATES))
            .otherwise(
                    "Số phiếu không khớp: tín nhiệm và không tín nhiệm phải bằng phiếu hợp lệ; phiếu hợp lệ không nhiều hơn phiếu thu"
                            + " về, phiếu thu về không nhiều hơn phiếu phát ra, phiếu phát ra không nhiều hơn số đại biểu.",
                    "The ballots do not add up: those for and against are the valid ones; there are no more valid than collected, no"
                            + " more collected than issued, no more issued than delegates.");

    private static <S> Requirement<S> addUp(
            NumberFact<S> marked,
            NumberFact<S> valid,
            NumberFact<S> collected,
            NumberFact<S> issued,
            NumberFact<S> delegates) {
        return all(marked.equalTo(valid), valid.atMost(collected), collected.atMost(issued), issued.atMost(delegates));
    }

    /** A printed percentage (tỷ lệ được nêu) is that of the ballots over one of the totals, rounded or truncated. */
    static final Rule<ShareOfTally> SHARES = Rule.about(SHARE, "confidence.share.printed")
            .titled("Tỷ lệ phần trăm khớp số phiếu", "Percentages agree with the ballots")
            .because(
                    "Có nơi làm tròn, có nơi bỏ phần lẻ; cả hai đều đúng, còn tỷ lệ không số nào cho ra thì chắc chắn sai.",
                    "Some round and some truncate, and both are right; a percentage that no number gives is surely wrong.")
            .leavingOut(
                    "Tỷ lệ tính trên tổng số nào: khớp với một trong các tổng số được ghi là đủ.",
                    "Which total a percentage is of: it is enough that it agrees with one that is recorded.")
            .restingOn(Ground.ARITHMETIC)
            .always()
            .requires(PRINTING.oneOf(ROUNDED, TRUNCATED, BOTH))
            .otherwise(
                    "Tỷ lệ nêu ra không phải là tỷ lệ của số phiếu: {printing}.",
                    "The percentage is not that of the ballots: {printing}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(POLL_COUNTS, VOTE_COUNTS, SHARES);
}
