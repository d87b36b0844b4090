package io.github.councilprocedures.session;

import io.github.councilprocedures.style.CouncilStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The result of a vote (kết quả biểu quyết). The law measures the votes for against all delegates of the council, not
 * against those present or voting, and does not say whether suspended delegates belong to the total: so the total is
 * recorded with the vote.
 */
@CouncilStyle
@Value.Immutable
public abstract class Vote {

    Vote() {}

    /**
     * The votes for (tán thành).
     *
     * @return the number, 0 or more
     */
    public abstract int votesFor();

    /**
     * The votes against (không tán thành).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt votesAgainst();

    /**
     * The abstentions (không biểu quyết).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt abstained();

    /**
     * All delegates of the council at the time of the vote, the absent included (tổng số đại biểu HĐND).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt totalDelegates();

    /**
     * Whether the council was depleted: below two thirds of its statutory seats, with at least one third, and with no
     * by-election to come because the term ends within 18 months (HĐND không đủ hai phần ba số đại biểu).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean depletedCouncil() {
        return false;
    }

    /**
     * The delegates in office at the time of the vote (số đại biểu hiện có), the base in a depleted council.
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt delegatesInOffice();

    /**
     * Whether it was taken at a plenary sitting (phiên họp toàn thể).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> plenary();

    /**
     * How a resolution of several items was voted (từng vấn đề, toàn bộ).
     *
     * @return the order, absent when not recorded
     */
    public abstract Optional<VoteOrder> order();

    @Value.Check
    void check() {
        requireCount("votesFor", votesFor());
        requireCount("votesAgainst", votesAgainst().orElse(0));
        requireCount("abstained", abstained().orElse(0));
        requireBase("totalDelegates", totalDelegates());
        requireBase("delegatesInOffice", delegatesInOffice());
    }

    private void requireBase(String field, OptionalInt base) {
        long counted =
                (long) votesFor() + votesAgainst().orElse(0) + abstained().orElse(0);
        if (base.isPresent() && (base.getAsInt() < 1 || counted > base.getAsInt())) {
            throw new IllegalArgumentException(field + " must be 1 or more and no fewer than the " + counted
                    + " votes counted, was " + base.getAsInt());
        }
    }

    private static void requireCount(String field, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + count);
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

    /** Builds a {@link Vote}; the votes for are needed. */
    public static final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }
}
