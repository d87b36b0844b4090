package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.unclear;

import io.github.councilprocedures.fact.Requirement;

/**
 * Shares of all ballots (tổng số phiếu), where the text that was read does not say which ballots: what holds however they are
 * counted holds, and what holds for one way of counting only is unclear.
 */
final class AllBallots {

    private AllBallots() {}

    /**
     * A share that holds for each way of counting, or is unclear.
     *
     * @param surely the share of that total for which it is hardest to hold
     * @param perhaps the share of that total for which it is easiest to hold
     */
    static <S> Requirement<S> whichever(Requirement<S> surely, Requirement<S> perhaps) {
        return any(
                surely,
                all(
                        perhaps,
                        unclear(
                                "Văn bản không nói rõ “tổng số phiếu” là phiếu phát ra, thu về hay hợp lệ.",
                                "The text does not say whether “all ballots” are those issued, collected or valid.")));
    }
}
