package io.github.councilprocedures.record;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year that the span of a record touches (một năm trong hồ sơ), seen through one of its lists.
 *
 * <p>What happened before the span is not known: of a year that begins before it only the months, quarters or half-years
 * that lie in the span are looked at. A year that the span leaves early stands whole, since what happened in it so far
 * may already be enough. A year in which units of the kind ended, as districts did on 2025-06-30, ends with them.
 */
public abstract sealed class YearOfRecord implements CouncilSubject permits YearOfSessions, YearOfMeetings, YearOfActs {

    private final CouncilRecord record;
    private final int year;
    private final long firstDay;
    private final long lastDay;
    private final Occurrences occurrences;

    YearOfRecord(CouncilRecord record, int year, List<LocalDate> days, @Nullable Figure figure) {
        this.record = requireNonNull(record, "record");
        this.year = year;
        if (year < record.firstYear() || year > record.lastDay().getYear()) {
            throw new IllegalArgumentException("year must be touched by the span " + record.span() + ", was " + year);
        }
        if (year > record.lastYear()) {
            throw new IllegalArgumentException("year must not be after " + record.lastYear() + ", the last of "
                    + record.council().label().vi() + ", was " + year);
        }
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = record.council().kind().lastDay().orElse(LocalDate.MAX);
        boolean endsInYear = end.getYear() == year;
        LocalDate last = endsInYear ? end : LocalDate.of(year, 12, 31);
        this.firstDay = first.toEpochDay();
        this.lastDay = last.toEpochDay();
        LocalDate begun = record.span().firstDay();
        LocalDate from = begun.isAfter(first) && !begun.isAfter(last) ? begun : first;
        int stated = figure == null ? -1 : record.stated(figure, DateSpan.of(from, last));
        Occurrences counted =
                Occurrences.of(from, last, days, stated < 0 ? OptionalInt.empty() : OptionalInt.of(stated));
        this.occurrences = endsInYear ? counted.ended() : counted;
    }

    /**
     * The record.
     *
     * @return the record
     */
    public final CouncilRecord record() {
        return record;
    }

    /**
     * The year looked at.
     *
     * @return the year
     */
    public final int year() {
        return year;
    }

    @Override
    public final Council council() {
        return record.council();
    }

    long firstDay() {
        return firstDay;
    }

    long lastDay() {
        return lastDay;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    /** What of the record the year looks at: its class tells, unless one class serves several. */
    Object aspect() {
        return getClass();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof YearOfRecord that
                && aspect().equals(that.aspect())
                && year == that.year
                && record.equals(that.record);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(aspect(), record, year);
    }

    /** The Vietnamese name, for reading in a debugger. */
    @Override
    public final String toString() {
        return place().vi();
    }
}
