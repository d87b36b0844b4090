package io.github.councilprocedures.confidence;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The result for one officer as it is published (kết quả kiểm phiếu của một người): how many ballots say what, of how many
 * delegates and ballots, and the percentages printed. Not a claim that it adds up.
 *
 * <p>Both bases are kept, because the law changed from one to the other: all delegates until 2023-06-30, the ballots
 * since. Which ballots, issued, collected or valid, the text that was read does not say, so all three are kept too.
 */
@CouncilStyle
@Value.Immutable
public abstract class ConfidenceTally {

    /** What stands for a result that is not recorded. */
    static final ConfidenceTally NOTHING = builder().build();

    ConfidenceTally() {}

    /**
     * How many ballots say what (số phiếu theo từng mức độ tín nhiệm).
     *
     * @return the numbers, 0 or more, of levels of a poll or of a vote, as far as published
     */
    public abstract Map<ConfidenceLevel, Integer> counts();

    /**
     * The percentages printed (tỷ lệ phần trăm được nêu).
     *
     * @return the percentages of the same levels, as far as published
     */
    public abstract Map<ConfidenceLevel, PrintedShare> shares();

    /**
     * All delegates at that time, absent ones included (tổng số đại biểu).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt totalDelegates();

    /**
     * The ballots given out (số phiếu phát ra).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt ballotsIssued();

    /**
     * The ballots that came back (số phiếu thu về).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt ballotsCollected();

    /**
     * The ballots that are valid as to this officer (số phiếu hợp lệ).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt ballotsValid();

    /** The percentages printed, each with what it belongs to. */
    List<Subject> sharesOf(CouncilSubject whole) {
        List<Subject> parts = new ArrayList<>(shares().size());
        shares().forEach((level, printed) -> parts.add(new ShareOfTally(whole, this, level, printed)));
        return parts;
    }

    @Value.Derived
    @Value.Auxiliary
    long highNumber() {
        return number(ConfidenceLevel.HIGH);
    }

    @Value.Derived
    @Value.Auxiliary
    long mediumNumber() {
        return number(ConfidenceLevel.MEDIUM);
    }

    @Value.Derived
    @Value.Auxiliary
    long lowNumber() {
        return number(ConfidenceLevel.LOW);
    }

    @Value.Derived
    @Value.Auxiliary
    long trustNumber() {
        return number(ConfidenceLevel.TRUST);
    }

    @Value.Derived
    @Value.Auxiliary
    long noTrustNumber() {
        return number(ConfidenceLevel.NO_TRUST);
    }

    /** The number of ballots that say this, or {@link Fact#ABSENT}. */
    long number(ConfidenceLevel level) {
        Integer count = counts().get(level);
        return count == null ? Fact.ABSENT : count;
    }

    /** All ballots that say something of the officer, or {@link Fact#ABSENT} where a level is not published. */
    @Value.Derived
    @Value.Auxiliary
    long markedNumber() {
        if (highNumber() != Fact.ABSENT && mediumNumber() != Fact.ABSENT && lowNumber() != Fact.ABSENT) {
            return highNumber() + mediumNumber() + lowNumber();
        }
        return trustNumber() != Fact.ABSENT && noTrustNumber() != Fact.ABSENT
                ? trustNumber() + noTrustNumber()
                : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long delegatesNumber() {
        return number(totalDelegates());
    }

    @Value.Derived
    @Value.Auxiliary
    long issuedNumber() {
        return number(ballotsIssued());
    }

    @Value.Derived
    @Value.Auxiliary
    long collectedNumber() {
        return number(ballotsCollected());
    }

    @Value.Derived
    @Value.Auxiliary
    long validNumber() {
        return number(ballotsValid());
    }

    /** The most that "all ballots" can mean by what is recorded. */
    @Value.Derived
    @Value.Auxiliary
    long mostBallots() {
        return Math.max(issuedNumber(), Math.max(collectedNumber(), validNumber()));
    }

    /** The least that "all ballots" can mean by what is recorded. */
    @Value.Derived
    @Value.Auxiliary
    long fewestBallots() {
        long fewest = Long.MAX_VALUE;
        fewest = issuedNumber() == Fact.ABSENT ? fewest : Math.min(fewest, issuedNumber());
        fewest = collectedNumber() == Fact.ABSENT ? fewest : Math.min(fewest, collectedNumber());
        fewest = validNumber() == Fact.ABSENT ? fewest : Math.min(fewest, validNumber());
        return fewest == Long.MAX_VALUE ? Fact.ABSENT : fewest;
    }

    /** A total less the ballots against the officer: of low confidence in a poll, of no confidence in a vote. */
    long less(long total) {
        long against = lowNumber() == Fact.ABSENT ? noTrustNumber() : lowNumber();
        return total == Fact.ABSENT || against == Fact.ABSENT ? Fact.ABSENT : total - against;
    }

    private static long number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        counts().forEach((level, count) -> checkCount("counts of " + level, count));
        checkCount("totalDelegates", delegatesNumber());
        checkCount("ballotsIssued", issuedNumber());
        checkCount("ballotsCollected", collectedNumber());
        checkCount("ballotsValid", validNumber());
    }

    /** Refuses levels of a vote where a poll is meant, and the other way round. */
    void checkLevels(String field, boolean ofPoll) {
        for (Map<ConfidenceLevel, ?> levels : List.of(counts(), shares())) {
            for (ConfidenceLevel level : levels.keySet()) {
                if (level.ofPoll() != ofPoll) {
                    throw new IllegalArgumentException(
                            field + " must have the levels of a " + (ofPoll ? "poll" : "vote") + ", had " + level);
                }
            }
        }
    }

    private static void checkCount(String field, long number) {
        if (number != Fact.ABSENT && number < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + number);
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConfidenceTally}; nothing is needed. */
    public static final class Builder extends ImmutableConfidenceTally.Builder {
        Builder() {}
    }
}
