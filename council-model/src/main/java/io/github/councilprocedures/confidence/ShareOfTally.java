package io.github.councilprocedures.confidence;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import org.jspecify.annotations.Nullable;

/**
 * A percentage printed in a result with what it belongs to (tỷ lệ phần trăm trong kết quả), which is how rules see it.
 */
public final class ShareOfTally implements CouncilSubject {

    private final CouncilSubject whole;
    private final ConfidenceTally tally;
    private final ConfidenceLevel level;
    private final PrintedShare printed;

    ShareOfTally(CouncilSubject whole, ConfidenceTally tally, ConfidenceLevel level, PrintedShare printed) {
        this.whole = whole;
        this.tally = tally;
        this.level = level;
        this.printed = printed;
    }

    /**
     * The rating or the vote that the result is of.
     *
     * @return a {@link RatingOfPoll} or a {@link ConfidenceVote}
     */
    public CouncilSubject whole() {
        return whole;
    }

    /**
     * The result.
     *
     * @return the tally
     */
    public ConfidenceTally tally() {
        return tally;
    }

    /**
     * The level whose percentage it is (mức độ tín nhiệm).
     *
     * @return the level
     */
    public ConfidenceLevel level() {
        return level;
    }

    /**
     * The percentage.
     *
     * @return the percentage
     */
    public PrintedShare printed() {
        return printed;
    }

    /**
     * How the percentage comes about from the number over one of the recorded bases: the first that gives it. Null when
     * there is nothing to hold it against.
     */
    @Nullable
    SharePrinting printing() {
        long part = tally.number(level);
        SharePrinting best = over(tally.delegatesNumber(), part, null);
        best = over(tally.issuedNumber(), part, best);
        best = over(tally.collectedNumber(), part, best);
        return over(tally.validNumber(), part, best);
    }

    private @Nullable SharePrinting over(long total, long part, @Nullable SharePrinting best) {
        if (part == Fact.ABSENT || total < 1 || part > total || best != null && best.fits()) {
            return best;
        }
        SharePrinting here = printed.printing(part, total);
        return best == null || here.compareTo(best) < 0 ? here : best;
    }

    @Override
    public Council council() {
        return whole.council();
    }

    @Override
    public SubjectType<ShareOfTally> subjectType() {
        return TallyFacts.SHARE;
    }

    @Override
    public Phrase place() {
        Phrase of = whole.place();
        return new Phrase(
                "tỷ lệ " + printed + " “" + level.label().vi() + "”, " + of.vi(),
                printed + " “" + level.label().en() + "”, " + of.en());
    }
}
