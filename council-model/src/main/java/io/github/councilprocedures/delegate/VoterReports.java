package io.github.councilprocedures.delegate;

import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A calendar year of the reports of one delegate to the voters (báo cáo của đại biểu với cử tri trong năm). Messages
 * never name the delegate.
 */
@CouncilStyle
@Value.Immutable
public abstract class VoterReports implements TermSubject {

    VoterReports() {}

    /**
     * The term of the council (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * The delegate (đại biểu).
     *
     * @return the name
     */
    public abstract PersonName delegate();

    /**
     * The calendar year (năm).
     *
     * @return the year, four digits
     */
    public abstract int year();

    /**
     * The days on which the delegate reported to the voters on his work (các ngày báo cáo với cử tri).
     *
     * @return the days of that year, as far as recorded
     */
    public abstract List<LocalDate> reportedOn();

    @Override
    public SubjectType<VoterReports> subjectType() {
        return VoterReportFacts.VOTER_REPORTS;
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "báo cáo của một đại biểu với cử tri năm " + year() + ", " + council.vi(),
                "reports of a delegate to voters in " + year() + ", " + council.en());
    }

    @Value.Derived
    @Value.Auxiliary
    Occurrences occurrences() {
        return Occurrences.of(
                LocalDate.of(year(), 1, 1), LocalDate.of(year(), 12, 31), reportedOn(), OptionalInt.empty());
    }

    @Value.Derived
    @Value.Auxiliary
    long lastDay() {
        return LocalDate.of(year(), 12, 31).toEpochDay();
    }

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("year must have four digits, was " + year());
        }
        for (LocalDate day : reportedOn()) {
            if (day.getYear() != year()) {
                throw new IllegalArgumentException("reportedOn must lie in year " + year() + ", was " + day);
            }
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

    /** Builds a {@link VoterReports}; term, delegate and year are needed. */
    public static final class Builder extends ImmutableVoterReports.Builder {
        Builder() {}
    }
}
