package io.github.councilprocedures;

import io.github.councilprocedures.confidence.ConfidenceVote;
import io.github.councilprocedures.confidence.Consequence;
import io.github.councilprocedures.confidence.RatingOfPoll;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the result of a confidence poll or of a vote of confidence leads to (hệ quả) under the law of its day. Not what was
 * done about it. Worked out by the rules that judge a stated consequence: it is the one that they accept, and their finding
 * tells the clause and the arithmetic.
 */
public final class Consequences {

    private Consequences() {}

    /**
     * What follows for an officer who was rated.
     *
     * @param law the law
     * @param rating the rating with its poll; a consequence that it states does not matter
     * @return the consequence; empty where it cannot be known, such as when a number is missing, or all ballots can be counted
     *     in ways that lead to different answers
     */
    public static Optional<Consequence> of(CouncilLaw law, RatingOfPoll rating) {
        return accepted(
                law,
                "confidence.poll.consequence",
                stated -> new RatingOfPoll(rating.poll(), rating.rating().stating(stated)));
    }

    /**
     * What follows for an officer who was voted on.
     *
     * @param law the law
     * @param vote the vote; a consequence that it states does not matter
     * @return the consequence; empty where it cannot be known, such as when a number is missing, or all ballots can be counted
     *     in ways that lead to different answers
     */
    public static Optional<Consequence> of(CouncilLaw law, ConfidenceVote vote) {
        return accepted(law, "confidence.vote.consequence", vote::stating);
    }

    private static Optional<Consequence> accepted(CouncilLaw law, String rule, Function<Consequence, Subject> stating) {
        for (Consequence stated : Consequence.values()) {
            Subject subject = stating.apply(stated);
            if (law.judge(subject).of(rule).get(0).verdict() == Verdict.SATISFIED) {
                return Optional.of(stated);
            }
        }
        return Optional.empty();
    }
}
