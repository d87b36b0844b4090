package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A request that a session be held (yêu cầu tổ chức kỳ họp). Not the decision to convene it, which is the Standing
 * Committee's, and not {@linkplain Recommendations recommendations} of single delegates, on which the council decides.
 */
@CouncilStyle
@Value.Immutable
public abstract class SessionRequest {

    SessionRequest() {}

    /**
     * Who asked (người yêu cầu).
     *
     * @return the requester
     */
    public abstract Requester requester();

    /**
     * How many delegates or voters signed (số người ký).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt signers();

    /**
     * All delegates of the council at that time (tổng số đại biểu HĐND), of whom the signing delegates are a part.
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt totalDelegates();

    /**
     * All voters of whom the signing voters are a part (tổng số cử tri): under Law 77/2015/QH13 those on the list of
     * the latest election of the council (Article 78, Clause 3).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt voters();

    /**
     * The day of the request (ngày yêu cầu).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> requestedOn();

    /**
     * What each signing voter states (thông tin kèm chữ ký): what every one of the signatures has.
     *
     * @return the details, as far as recorded
     */
    public abstract Set<SignerDetail> signerDetails();

    /**
     * How many of the signing voters were sent to the session to represent them (người đại diện).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt representatives();

    long representativesNumber() {
        return representatives().isPresent() ? representatives().getAsInt() : Fact.ABSENT;
    }

    long signersNumber() {
        return signers().isPresent() ? signers().getAsInt() : Fact.ABSENT;
    }

    long totalDelegatesNumber() {
        return totalDelegates().isPresent() ? totalDelegates().getAsInt() : Fact.ABSENT;
    }

    long votersNumber() {
        return voters().isPresent() ? voters().getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        requireAtLeast("signers", signers().orElse(0), 0);
        requireAtLeast("totalDelegates", totalDelegates().orElse(1), 1);
        requireAtLeast("voters", voters().orElse(1), 1);
        requireAtLeast("representatives", representatives().orElse(0), 0);
        if (requester() == Requester.DELEGATES) {
            requireSignersWithin("totalDelegates", totalDelegates().orElse(Integer.MAX_VALUE));
        } else if (requester() == Requester.VOTERS) {
            requireSignersWithin("voters", voters().orElse(Integer.MAX_VALUE));
        }
    }

    private void requireSignersWithin(String base, int number) {
        if (signers().orElse(0) > number) {
            throw new IllegalArgumentException(
                    "signers " + signers().getAsInt() + " must be no more than " + base + " " + number);
        }
    }

    private static void requireAtLeast(String field, int number, int least) {
        if (number < least) {
            throw new IllegalArgumentException(field + " must be " + least + " or more, was " + number);
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

    /** Builds a {@link SessionRequest}; the requester is needed. */
    public static final class Builder extends ImmutableSessionRequest.Builder {
        Builder() {}
    }
}
