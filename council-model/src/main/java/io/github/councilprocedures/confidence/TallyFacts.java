package io.github.councilprocedures.confidence;

import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import java.util.List;

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
    public static final NumberFact<ShareOfTally> TOTAL_DELEGATES = NumberFact.of(
            Fact.named("totalDelegates", "tổng số đại biểu HĐND", "all delegates"),
            share -> share.tally().delegatesNumber());

    /** Ballots given out (số phiếu phát ra). */
    public static final NumberFact<ShareOfTally> BALLOTS_ISSUED = NumberFact.of(
            Fact.named("ballotsIssued", "số phiếu phát ra", "ballots issued"),
            share -> share.tally().issuedNumber());

    /** Ballots that came back (số phiếu thu về). */
    public static final NumberFact<ShareOfTally> BALLOTS_COLLECTED = NumberFact.of(
            Fact.named("ballotsCollected", "số phiếu thu về", "ballots collected"),
            share -> share.tally().collectedNumber());

    /** Valid ballots (số phiếu hợp lệ). */
    public static final NumberFact<ShareOfTally> BALLOTS_VALID = NumberFact.of(
            Fact.named("ballotsValid", "số phiếu hợp lệ", "valid ballots"),
            share -> share.tally().validNumber());

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
}
