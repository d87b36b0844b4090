package io.github.councilprocedures.session;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.style.CouncilStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Recommendations on one matter that single delegates sent to the Standing Committee after a session opened (kiến nghị
 * của đại biểu HĐND), which the law adds up. Not a {@linkplain SessionRequest request} of delegates for a session,
 * which needs no decision of the council. They are judged with that session, as {@link RecommendationsOfSession}.
 */
@CouncilStyle
@Value.Immutable
public abstract class Recommendations {

    Recommendations() {}

    /**
     * What is recommended (loại kiến nghị).
     *
     * @return the kind
     */
    public abstract RecommendationKind kind();

    /**
     * The day on which each delegate's recommendation came (ngày nhận kiến nghị), one day for each delegate.
     *
     * @return the days, as far as recorded
     */
    public abstract List<LocalDate> receivedOn();

    /**
     * The day up to which they are added up, itself not included: the opening day of the next session; for a closed
     * sitting the day of that sitting (Law 77/2015/QH13, Article 97, Clauses 3 and 4).
     *
     * @return the day, absent when not known
     */
    public abstract Optional<LocalDate> countedUntilOn();

    /**
     * All delegates of the council at that time (tổng số đại biểu HĐND).
     *
     * @return the number, 1 or more; absent when not recorded
     */
    public abstract OptionalInt totalDelegates();

    /**
     * What each of the recommendations has (hình thức văn bản kiến nghị).
     *
     * @return what every one of them has, as far as recorded
     */
    public abstract Set<RecommendationPart> form();

    /**
     * Whether the council itself decided on the matter (HĐND xem xét, quyết định).
     *
     * @return yes or no, absent when not recorded
     */
    public abstract Optional<Boolean> decidedByCouncil();

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean councilDecision() {
        return decidedByCouncil().orElse(null);
    }

    @Value.Derived
    @Value.Auxiliary
    long totalDelegatesNumber() {
        return totalDelegates().isPresent() ? totalDelegates().getAsInt() : Fact.ABSENT;
    }

    /** How many came from a day on, until the day up to which they are added up. */
    long countedFrom(long openingDay) {
        if (openingDay == Fact.ABSENT || untilDay() == Fact.ABSENT) {
            return Fact.ABSENT;
        }
        long counted = 0;
        List<LocalDate> days = receivedOn();
        for (int i = 0; i < days.size(); i++) {
            long day = days.get(i).toEpochDay();
            counted += day >= openingDay && day < untilDay() ? 1 : 0;
        }
        return counted;
    }

    @Value.Derived
    @Value.Auxiliary
    long untilDay() {
        return countedUntilOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    @Value.Check
    void check() {
        int total = totalDelegates().orElse(Integer.MAX_VALUE);
        if (total < 1 || receivedOn().size() > total) {
            throw new IllegalArgumentException("totalDelegates must be 1 or more and no fewer than the "
                    + receivedOn().size() + " recommendations received, was " + total);
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

    /** Builds a {@link Recommendations}; the kind is needed. */
    public static final class Builder extends ImmutableRecommendations.Builder {
        Builder() {}
    }
}
