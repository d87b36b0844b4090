package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A year of one delegate's service (năm hoạt động của đại biểu): how much time went to the mandate.
 */
@CouncilStyle
@Value.Immutable
public abstract class YearOfMandate implements TermSubject {

    YearOfMandate() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Who it is about (họ và tên). Not shown by findings.
     *
     * @return the name, absent when not recorded
     */
    public abstract Optional<PersonName> person();

    /**
     * The year (năm).
     *
     * @return the year
     */
    public abstract int year();

    /**
     * Whether the delegate serves full-time (hoạt động chuyên trách).
     *
     * @return true or false, absent when not recorded
     */
    public abstract Optional<Boolean> fullTime();

    /**
     * How many working days of the year went to the mandate (số ngày làm nhiệm vụ đại biểu).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt mandateDays();

    /**
     * How many working days the delegate had in the year (số ngày làm việc).
     *
     * @return the number, absent when not recorded
     */
    public abstract OptionalInt workingDays();

    @Override
    public SubjectType<YearOfMandate> subjectType() {
        return YearOfMandateFacts.YEAR_OF_MANDATE;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "đại biểu " + council.vi() + ", năm " + year(), "delegate of the " + council.en() + ", year " + year());
    }

    @Value.Derived
    @Value.Auxiliary
    long lastDay() {
        return LocalDate.of(year(), 12, 31).toEpochDay();
    }

    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Boolean fullTimeValue() {
        return fullTime().isPresent() ? Boolean.valueOf(fullTime().get()) : null;
    }

    @Value.Derived
    @Value.Auxiliary
    long mandateDaysNumber() {
        return mandateDays().isPresent() ? mandateDays().getAsInt() : Fact.ABSENT;
    }

    @Value.Derived
    @Value.Auxiliary
    long workingDaysNumber() {
        return workingDays().isPresent() ? workingDays().getAsInt() : Fact.ABSENT;
    }

    @Value.Check
    void check() {
        checkDays("mandateDays", mandateDaysNumber());
        checkDays("workingDays", workingDaysNumber());
        if (year() < 1945 || year() > 9999) {
            throw new IllegalArgumentException("year must lie between 1945 and 9999, was " + year());
        }
    }

    private static void checkDays(String field, long days) {
        if (days != Fact.ABSENT && (days < 0 || days > 366)) {
            throw new IllegalArgumentException(field + " must lie between 0 and 366, was " + days);
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

    /** Builds a {@link YearOfMandate}; term and year are needed. */
    public static final class Builder extends ImmutableYearOfMandate.Builder {
        Builder() {}
    }
}
