package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A sitting within a session (phiên họp của HĐND). Not the session, and not a meeting of the Standing Committee. It is
 * judged with its session, as {@link SittingOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Sitting {

    Sitting() {}

    /**
     * What it is about (nội dung phiên họp).
     *
     * @return the text, not blank
     */
    public abstract String title();

    /**
     * The day (ngày họp).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> heldOn();

    /**
     * Whether all delegates sat together (phiên họp toàn thể), not in groups.
     *
     * @return true unless said otherwise
     */
    @Value.Default
    public boolean plenary() {
        return true;
    }

    /**
     * Whether the public was kept out (họp kín).
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean closed() {
        return false;
    }

    /**
     * Who proposed or asked that it be closed (người đề nghị, yêu cầu họp kín).
     *
     * @return the requester, absent when not recorded or the sitting was public
     */
    public abstract Optional<Requester> closureProposedBy();

    /**
     * How many delegates asked that it be closed (số đại biểu yêu cầu họp kín).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt closureSigners();

    /**
     * All delegates of the council at that time (tổng số đại biểu HĐND).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt totalDelegates();

    /**
     * Whether the council itself decided that it be closed (HĐND quyết định họp kín).
     *
     * @return yes or no, absent when not recorded or the sitting was public
     */
    public abstract Optional<Boolean> closureDecidedByCouncil();

    /**
     * How many members of the People's Committee, chief judges and chief procurators who are no delegates have their
     * field discussed (thành viên UBND, Chánh án, Viện trưởng có lĩnh vực được thảo luận).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt officialsConcerned();

    /**
     * How many of them came (số người có mặt).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt officialsPresent();

    /**
     * Who presided (chủ tọa phiên họp).
     *
     * @return the office, absent when not recorded
     */
    public abstract Optional<Presider> presidedBy();

    /**
     * Who signed its minutes (người ký biên bản).
     *
     * @return the capacity, absent when nobody signed or it was not recorded
     */
    public abstract Optional<Signer> minutesSignedBy();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Presider presider() {
        return presidedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Signer minutesSigner() {
        return minutesSignedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long heldDay() {
        return heldOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Requester closureProposer() {
        return closureProposedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean closureDecision() {
        return closureDecidedByCouncil().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long closureSignersNumber() {
        return number(closureSigners());
    }

    @Value.Derived
    @Value.Auxiliary
    long totalDelegatesNumber() {
        return number(totalDelegates());
    }

    @Value.Derived
    @Value.Auxiliary
    long officialsConcernedNumber() {
        return number(officialsConcerned());
    }

    @Value.Derived
    @Value.Auxiliary
    long officialsPresentNumber() {
        return number(officialsPresent());
    }

    private static long number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (totalDelegates().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "totalDelegates must be 1 or more, was " + totalDelegates().getAsInt());
        }
        requirePart("closureSigners", closureSigners(), "totalDelegates", totalDelegates());
        requirePart("officialsConcerned", officialsConcerned(), "officialsConcerned", OptionalInt.empty());
        requirePart("officialsPresent", officialsPresent(), "officialsConcerned", officialsConcerned());
    }

    private static void requirePart(String field, OptionalInt part, String base, OptionalInt whole) {
        int number = part.orElse(0);
        if (number < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + number);
        }
        if (number > whole.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    field + " " + number + " must be no more than " + base + " " + whole.getAsInt());
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

    /** Builds a {@link Sitting}; the title is needed. */
    public static final class Builder extends ImmutableSitting.Builder {
        Builder() {}
    }
}
