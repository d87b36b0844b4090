package io.github.councilprocedures.term;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A term (nhiệm kỳ) of one council, and the election it came from. Not a span of days: it runs from the opening day of
 * the council's first session to that of the next council's, and both are sessions.
 */
@CouncilStyle
@Value.Immutable
public abstract class Term {

    Term() {}

    /**
     * The council (Hội đồng nhân dân).
     *
     * @return the council
     */
    public abstract Council council();

    /**
     * The years by which the term is named.
     *
     * @return the years
     */
    public abstract TermYears years();

    /**
     * The polling day as first announced (ngày bầu cử).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> pollingOn();

    /**
     * The new polling day where polling was put off (hoãn ngày bỏ phiếu).
     *
     * @return the day, absent when polling was not put off or it was not recorded
     */
    public abstract Optional<LocalDate> postponedPollingOn();

    /**
     * The day of a re-election (bầu cử lại), held where too few voters came; the last one if several.
     *
     * @return the day, absent when none was recorded
     */
    public abstract Optional<LocalDate> reElectionOn();

    /**
     * The day of an additional election (bầu cử thêm), held where too few delegates were elected; the last one if
     * several. Not a by-election in the course of the term (bầu cử bổ sung).
     *
     * @return the day, absent when none was recorded
     */
    public abstract Optional<LocalDate> additionalElectionOn();

    /**
     * The day on which the term begins: the opening day of the council's first session (ngày khai mạc kỳ họp thứ nhất).
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> beginsOn();

    /**
     * The day on which the term ends: the opening day of the next council's first session (ngày khai mạc kỳ họp thứ nhất của
     * khóa mới). It differs from unit to unit, and is not five years after the beginning: Resolution 199/2025/QH15 shortened
     * the term 2021-2026. While the term runs it is the day expected.
     *
     * @return the day, absent when not known
     */
    public abstract Optional<LocalDate> endsOn();

    /**
     * The last polling day, from which the time for the first session is counted: the re-election or additional election,
     * the later of the two, if there was one; else the new polling day; else the polling day (Law 77/2015/QH13, Article
     * 80, Clause 1; Law 72/2025/QH15, Article 34, Clause 1).
     *
     * @return the day, absent when no polling day is recorded
     */
    public Optional<LocalDate> lastPollingOn() {
        return lastPollingDay() == Long.MIN_VALUE
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(lastPollingDay()));
    }

    /**
     * The {@linkplain #lastPollingOn() last polling day} as a number that can be read again and again at no cost.
     *
     * @return the epoch day, or {@link Long#MIN_VALUE} when absent
     */
    @Value.Derived
    @Value.Auxiliary
    public long lastPollingDay() {
        long repeated = Math.max(
                epochDay(reElectionOn().orElse(null)),
                epochDay(additionalElectionOn().orElse(null)));
        return repeated != Long.MIN_VALUE ? repeated : epochDay(heldOn());
    }

    /**
     * The name of the term with its council, such as {@code nhiệm kỳ 2021-2026 của HĐND huyện Thanh Liêm}.
     *
     * @return the text in both languages
     */
    public Phrase label() {
        Phrase years = years().label();
        Phrase council = council().label();
        return new Phrase(years.vi() + " của " + council.vi(), years.en() + " of the " + council.en());
    }

    @Value.Check
    void check() {
        checkYear("pollingOn", pollingOn().orElse(null));
        checkPolling(
                "postponedPollingOn",
                postponedPollingOn().orElse(null),
                pollingOn().orElse(null));
        checkPolling("reElectionOn", reElectionOn().orElse(null), heldOn());
        checkPolling("additionalElectionOn", additionalElectionOn().orElse(null), heldOn());
        checkPolling("beginsOn", beginsOn().orElse(null), heldOn());
        if (beginsOn().isPresent()
                && endsOn().isPresent()
                && !endsOn().get().isAfter(beginsOn().get())) {
            throw new IllegalArgumentException(
                    "endsOn must be after beginsOn " + beginsOn().get() + ", was " + endsOn().get());
        }
    }

    /** The day of the first polling that took place. */
    private @Nullable LocalDate heldOn() {
        return postponedPollingOn().or(this::pollingOn).orElse(null);
    }

    private void checkPolling(String field, @Nullable LocalDate day, @Nullable LocalDate earlier) {
        checkYear(field, day);
        if (day != null && earlier != null && !day.isAfter(earlier)) {
            throw new IllegalArgumentException(field + " must be after the polling day " + earlier + ", was " + day);
        }
    }

    private void checkYear(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < years().firstYear() || day.getYear() > years().lastYear())) {
            throw new IllegalArgumentException(field + " must lie in the years " + years() + ", was " + day);
        }
    }

    private static long epochDay(@Nullable LocalDate day) {
        return day == null ? Long.MIN_VALUE : day.toEpochDay();
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Term}; council and years are needed. */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
