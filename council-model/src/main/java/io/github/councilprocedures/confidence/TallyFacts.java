package io.github.councilprocedures.confidence;

import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;
import java.util.function.Function;

/** The facts of printed percentages (dữ kiện về tỷ lệ phần trăm trong kết quả tín nhiệm). */
public final class TallyFacts {

    private TallyFacts() {}

    /** Level (mức độ tín nhiệm). */
    public static final ChoiceFact<ShareOfTally, ConfidenceLevel> LEVEL_MARKED = ChoiceFact.of(
            Fact.named("levelMarked", "mức độ tín nhiệm", "level of confidence"),
            ConfidenceLevel.class,
            ShareOfTally::level);

    /** Ballots that say so (số phiếu của mức độ đó). */
    public static final NumberFact<ShareOfTally> MARKED = NumberFact.of(
            Fact.named("marked", "số phiếu của mức độ đó", "ballots of that level"),
            share -> share.tally().number(share.level()));

    /** All delegates (tổng số đại biểu HĐND). */
    public static final NumberFact<ShareOfTally> TOTAL_DELEGATES = totalDelegates(ShareOfTally::tally);

    /** Ballots given out (số phiếu phát ra). */
    public static final NumberFact<ShareOfTally> BALLOTS_ISSUED = ballotsIssued(ShareOfTally::tally);

    /** Ballots that came back (số phiếu thu về). */
    public static final NumberFact<ShareOfTally> BALLOTS_COLLECTED = ballotsCollected(ShareOfTally::tally);

    /** Valid ballots (số phiếu hợp lệ). */
    public static final NumberFact<ShareOfTally> BALLOTS_VALID = ballotsValid(ShareOfTally::tally);

    /** How the percentage comes about (cách in tỷ lệ). */
    public static final ChoiceFact<ShareOfTally, SharePrinting> PRINTING = ChoiceFact.of(
            Fact.named("printing", "cách in tỷ lệ phần trăm", "how the percentage comes about")
                    .derived(
                            "so tỷ lệ đã nêu với số phiếu trên tổng số đại biểu, rồi trên số phiếu phát ra, thu về, hợp lệ",
                            "the percentage held against the ballots of the level over all delegates, then over the ballots"
                                    + " issued, collected and valid"),
            SharePrinting.class,
            ShareOfTally::printing);

    /** Percentage in a result (tỷ lệ phần trăm trong kết quả tín nhiệm). */
    public static final SubjectType<ShareOfTally> SHARE = SubjectType.of(
            "confidenceShare",
            "tỷ lệ phần trăm trong kết quả tín nhiệm",
            "percentage in a confidence result",
            List.of(LEVEL_MARKED, MARKED, TOTAL_DELEGATES, BALLOTS_ISSUED, BALLOTS_COLLECTED, BALLOTS_VALID, PRINTING));

    // What a poll and a vote show of their tallies alike.

    /** Ballots of all levels (tổng số phiếu theo các mức độ). */
    static <S> NumberFact<S> marked(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("marked", "tổng số phiếu theo các mức độ", "ballots of all levels")
                        .derived("cộng số phiếu của các mức độ", "the ballots of each level, added up"),
                subject -> tally.apply(subject).markedNumber());
    }

    /** All delegates (tổng số đại biểu HĐND). */
    static <S> NumberFact<S> totalDelegates(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("totalDelegates", "tổng số đại biểu HĐND", "all delegates"),
                subject -> tally.apply(subject).delegatesNumber());
    }

    /** Ballots issued (số phiếu phát ra). */
    static <S> NumberFact<S> ballotsIssued(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("ballotsIssued", "số phiếu phát ra", "ballots issued"),
                subject -> tally.apply(subject).issuedNumber());
    }

    /** Ballots collected (số phiếu thu về). */
    static <S> NumberFact<S> ballotsCollected(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("ballotsCollected", "số phiếu thu về", "ballots collected"),
                subject -> tally.apply(subject).collectedNumber());
    }

    /** Valid ballots (số phiếu hợp lệ). */
    static <S> NumberFact<S> ballotsValid(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("ballotsValid", "số phiếu hợp lệ", "valid ballots"),
                subject -> tally.apply(subject).validNumber());
    }

    /** All ballots (at most) (tổng số phiếu (cách tính nhiều nhất)). */
    static <S> NumberFact<S> mostBallots(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("mostBallots", "tổng số phiếu (cách tính nhiều nhất)", "all ballots (at most)")
                        .derived(
                                "số lớn nhất trong các số phiếu phát ra, thu về, hợp lệ được ghi",
                                "the largest of the ballots issued, collected and valid that are recorded"),
                subject -> tally.apply(subject).mostBallots());
    }

    /** All ballots (at the fewest) (tổng số phiếu (cách tính ít nhất)). */
    static <S> NumberFact<S> fewestBallots(Function<S, ConfidenceTally> tally) {
        return NumberFact.of(
                Fact.named("fewestBallots", "tổng số phiếu (cách tính ít nhất)", "all ballots (at the fewest)")
                        .derived(
                                "số nhỏ nhất trong các số phiếu phát ra, thu về, hợp lệ được ghi",
                                "the smallest of the ballots issued, collected and valid that are recorded"),
                subject -> tally.apply(subject).fewestBallots());
    }
}
