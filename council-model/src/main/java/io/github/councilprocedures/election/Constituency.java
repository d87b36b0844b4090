package io.github.councilprocedures.election;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A constituency in an election (đơn vị bầu cử) with the result of its first polling. Not an administrative unit, and
 * not a polling area (khu vực bỏ phiếu) within it.
 */
@CouncilStyle
@Value.Immutable
public abstract class Constituency {

    Constituency() {}

    /**
     * Which constituency of the council it is (đơn vị bầu cử số …).
     *
     * @return the number, 1 or more
     */
    public abstract int number();

    /**
     * The delegates to be elected in it (số đại biểu được bầu).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt seats();

    /**
     * The voters on its list (số cử tri ghi trong danh sách).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt listedVoters();

    /**
     * The voters who came to the first polling (số cử tri đi bầu).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt votersTurnedOut();

    /**
     * The valid ballots of the first polling (số phiếu hợp lệ).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt validBallots();

    /**
     * The delegates elected at the first polling (số người trúng cử).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt filledSeats();

    /**
     * The days on which polling was held again because too few voters had come (bầu cử lại).
     *
     * @return the days, empty when there was none or it was not recorded
     */
    public abstract List<LocalDate> reElectionsOn();

    /**
     * The days on which polling was held for the seats left empty (bầu cử thêm). Not a by-election in the course of the
     * term (bầu cử bổ sung).
     *
     * @return the days, empty when there was none or it was not recorded
     */
    public abstract List<LocalDate> additionalElectionsOn();

    /**
     * The candidates of the official list (danh sách chính thức những người ứng cử).
     *
     * @return the candidates, as far as recorded
     */
    public abstract List<Candidate> candidates();

    @Value.Derived
    @Value.Auxiliary
    long seatsNumber() {
        return seats().isPresent() ? seats().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long listedVotersNumber() {
        return listedVoters().isPresent() ? listedVoters().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long validBallotsNumber() {
        return validBallots().isPresent() ? validBallots().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long filledSeatsNumber() {
        return filledSeats().isPresent() ? filledSeats().getAsInt() : Fact.ABSENT;
    }

    /** The voters on the list who did not come. */
    @Value.Derived
    @Value.Auxiliary
    long votersAbsentNumber() {
        return listedVoters().isPresent() && votersTurnedOut().isPresent()
                ? listedVoters().getAsInt() - votersTurnedOut().getAsInt()
                : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long reElectionDay() {
        return first(reElectionsOn());
    }

    @Value.Derived
    @Value.Auxiliary
    long additionalElectionDay() {
        return first(additionalElectionsOn());
    }

    private static long first(List<LocalDate> days) {
        return days.stream().mapToLong(LocalDate::toEpochDay).min().orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        if (number() < 1) {
            throw new IllegalArgumentException("number must be 1 or more, was " + number());
        }
        if (seats().orElse(1) < 1) {
            throw new IllegalArgumentException("seats must be 1 or more, was " + seats().getAsInt());
        }
        requirePart("listedVoters", listedVoters(), "", OptionalInt.empty());
        requirePart("votersTurnedOut", votersTurnedOut(), "listedVoters", listedVoters());
        requirePart("validBallots", validBallots(), "votersTurnedOut", votersTurnedOut());
        requirePart("filledSeats", filledSeats(), "seats", seats());
        checkCandidates();
    }

    private void checkCandidates() {
        Set<Integer> listNumbers = new HashSet<>();
        int elected = 0;
        for (Candidate candidate : candidates()) {
            if (!listNumbers.add(candidate.listNumber())) {
                throw new IllegalArgumentException(
                        "listNumber " + candidate.listNumber() + " is given to two candidates");
            }
            requirePart(
                    "votes of candidate " + candidate.listNumber(), candidate.votes(), "validBallots", validBallots());
            elected += candidate.elected().orElse(false) ? 1 : 0;
        }
        requirePart("number of candidates elected", OptionalInt.of(elected), "filledSeats", filledSeats());
    }

    private static void requirePart(String field, OptionalInt part, String wholeField, OptionalInt whole) {
        if (part.orElse(0) < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + part.getAsInt());
        }
        if (part.isPresent() && whole.isPresent() && part.getAsInt() > whole.getAsInt()) {
            throw new IllegalArgumentException(
                    field + " must not exceed " + wholeField + " " + whole.getAsInt() + ", was " + part.getAsInt());
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

    /** Builds a {@link Constituency}; its number is needed. */
    public static final class Builder extends ImmutableConstituency.Builder {
        Builder() {}
    }
}
