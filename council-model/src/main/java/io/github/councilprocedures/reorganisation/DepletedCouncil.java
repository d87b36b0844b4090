package io.github.councilprocedures.reorganisation;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Authority;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A council with too few delegates (HĐND không còn đủ số đại biểu), measured against the statutory number, and what it did
 * then. Whether they are too few is for rules.
 */
@CouncilStyle
@Value.Immutable
public abstract class DepletedCouncil implements TermSubject {

    DepletedCouncil() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    @Override
    public abstract Term term();

    /**
     * The day on which the delegates were counted (ngày xem xét số đại biểu).
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The delegates in office on that day (số đại biểu hiện có).
     *
     * @return the number, 0 or more
     */
    public abstract int delegatesInOffice();

    /**
     * How many delegates the law fixes for the unit (số đại biểu được bầu theo quy định của Luật). Not those who were elected.
     *
     * @return the number, 1 or more
     */
    public abstract int statutorySeats();

    /**
     * The day on which the term is to end (ngày hết nhiệm kỳ).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> termEndsOn();

    /**
     * Whether a by-election was held (bầu cử bổ sung).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> byElectionHeld();

    /**
     * Whether it had no Chair (khuyết Chủ tịch HĐND).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> chairVacant();

    /**
     * Who named the Acting Chair where nobody was left (cơ quan chỉ định Quyền Chủ tịch HĐND).
     *
     * @return the authority, absent when nobody did or it was not recorded
     */
    public abstract Optional<Authority> actingChairNamedBy();

    /**
     * Whether it decided anything but the socio-economic plan and the budget (quyết định nội dung khác).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> otherMattersDecided();

    @Override
    public SubjectType<DepletedCouncil> subjectType() {
        return DepletionFacts.DEPLETED_COUNCIL;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                council.vi() + " với " + delegatesInOffice() + "/" + statutorySeats() + " đại biểu ngày "
                        + Phrase.date(on()).vi(),
                council.en() + " with " + delegatesInOffice() + "/" + statutorySeats() + " delegates on "
                        + Phrase.date(on()).en());
    }

    @Value.Derived
    @Value.Auxiliary
    long onDay() {
        return on().toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    long termEndsOnDay() {
        return termEndsOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean byElectionHeldOrNull() {
        return byElectionHeld().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean chairVacantOrNull() {
        return chairVacant().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Authority actingChairNamedByOrNull() {
        return actingChairNamedBy().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean otherMattersDecidedOrNull() {
        return otherMattersDecided().orElse(null);
    }

    /** The months left of the term, a month that has begun counted as one. */
    @Value.Derived
    @Value.Auxiliary
    long monthsLeft() {
        if (termEndsOn().isEmpty()) {
            return Fact.ABSENT;
        }
        long whole = ChronoUnit.MONTHS.between(on(), termEndsOn().get());
        return on().plusMonths(whole).isBefore(termEndsOn().get()) ? whole + 1 : whole;
    }

    private static void requireCount(String field, int count) {
        if (count < 0) {
            throw new IllegalArgumentException(field + " must not be negative, was " + count);
        }
    }

    @Value.Check
    void check() {
        if (statutorySeats() < 1) {
            throw new IllegalArgumentException("statutorySeats must be 1 or more, was " + statutorySeats());
        }
        requireCount("delegatesInOffice", delegatesInOffice());
        if (termEndsOnDay() != Fact.ABSENT && termEndsOnDay() < onDay()) {
            throw new IllegalArgumentException("termEndsOn " + termEndsOn().get() + " is before on " + on());
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

    /** Builds a {@link DepletedCouncil}; term, day and both numbers of delegates are needed. */
    public static final class Builder extends ImmutableDepletedCouncil.Builder {
        Builder() {}
    }
}
