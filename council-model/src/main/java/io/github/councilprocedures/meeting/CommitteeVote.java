package io.github.councilprocedures.meeting;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the People's Committee (biểu quyết của UBND), at a meeting or by written ballots. Not a vote of the council.
 */
@CouncilStyle
@Value.Immutable
public abstract class CommitteeVote {

    CommitteeVote() {}

    /**
     * What was voted on (nội dung biểu quyết).
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * Whether members voted by written ballots sent to them (gửi phiếu ghi ý kiến).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean written() {
        return false;
    }

    /**
     * Whether the matter was declared decided in favour (được thông qua).
     *
     * @return true unless said otherwise
     */
    @Value.Default
    public boolean adopted() {
        return true;
    }

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
     * Whether the Chair of the People's Committee voted for (ý kiến của Chủ tịch UBND), which decides a tie.
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> chairInFavour();

    int counted() {
        return votesFor() + votesAgainst().orElse(0);
    }

    @Value.Derived
    @Value.Auxiliary
    long againstNumber() {
        return votesAgainst().isPresent() ? votesAgainst().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean chairOrNull() {
        return chairInFavour().orElse(null);
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        requireCount("votesFor", votesFor());
        requireCount("votesAgainst", votesAgainst().orElse(0));
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

    /** Builds a {@link CommitteeVote}; the title and the votes for are needed. */
    public static final class Builder extends ImmutableCommitteeVote.Builder {
        Builder() {}
    }
}
