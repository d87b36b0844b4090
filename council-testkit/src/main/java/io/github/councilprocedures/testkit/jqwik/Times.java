package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.CountDirection;
import io.github.councilprocedures.time.CountedDay;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.DeadlineProof;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Days, spans, periods, limits, calendars and counts. */
final class Times {

    private Times() {}

    /** Days of the years whose law the library is about. */
    static Arbitrary<LocalDate> days() {
        return between(LocalDate.of(2016, 1, 1), LocalDate.of(2031, 12, 31));
    }

    static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Dates.dates().between(first, last);
    }

    /** Days of a span that has an end. */
    static Arbitrary<LocalDate> within(DateSpan span) {
        return between(span.firstDay(), span.lastDay().orElseThrow());
    }

    /** Days from so many before an event to so many after it. */
    static Arbitrary<LocalDate> near(LocalDate event, int before, int after) {
        return Arbitraries.integers().between(-before, after).map(event::plusDays);
    }

    static Arbitrary<DateSpan> spans() {
        Arbitrary<DateSpan> closed = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 2_000))
                .as((first, more) -> DateSpan.of(first, first.plusDays(more)));
        return Arbitraries.oneOf(closed, days().map(DateSpan::from));
    }

    static Arbitrary<ReportingPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2016, 2031);
        return Arbitraries.oneOf(
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(ReportingPeriod::month),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(ReportingPeriod::quarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(ReportingPeriod::halfYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(ReportingPeriod::sinceLast),
                years.map(ReportingPeriod::nineMonths),
                years.map(ReportingPeriod::year),
                Councils.termYears().map(term -> ReportingPeriod.term(term.firstYear(), term.lastYear())));
    }

    /** Limits as laws set them. */
    static Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 120).map(amount -> TimeLimit.of(amount, DayUnit.CALENDAR_DAYS)),
                Arbitraries.integers().between(0, 60).map(amount -> TimeLimit.of(amount, DayUnit.WORKING_DAYS)),
                Arbitraries.integers().between(0, 24).map(amount -> TimeLimit.of(amount, DayUnit.MONTHS)));
    }

    /** Calendars of weekends, some holidays, and a day after which nothing is decided. */
    static Arbitrary<WorkingCalendar> calendars() {
        return Combinators.combine(days().set().ofMaxSize(40), days())
                .as((holidays, decidedThrough) -> new SomeHolidays(holidays, decidedThrough));
    }

    private record SomeHolidays(Set<LocalDate> holidays, LocalDate decidedThrough) implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(long epochDay) {
            return WorkingCalendar.weekendsOff().isWorkingDay(epochDay)
                    && !holidays.contains(LocalDate.ofEpochDay(epochDay));
        }

        @Override
        public boolean isDecided(long epochDay) {
            return epochDay <= decidedThrough.toEpochDay();
        }

        @Override
        public DayNote noteOn(LocalDate day) {
            return new DayNote(
                    isWorkingDay(day.toEpochDay()),
                    isDecided(day.toEpochDay()),
                    holidays.contains(day)
                            ? new Phrase("Ngày nghỉ lễ", "Public holiday")
                            : new Phrase("Ngày thường", "Ordinary day"),
                    "1/TB-LĐTBXH");
        }
    }

    static Arbitrary<DayNote> notes() {
        // Decided or not; and if so, perhaps only for the time being.
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(0, 1, 2), Texts.phrases(), Texts.lines())
                .as((working, decided, reason, source) ->
                        new DayNote(working, decided > 0, decided > 1, reason, source));
    }

    static Arbitrary<CountedDay> countedDays() {
        return Combinators.combine(days(), Arbitraries.of(true, false), notes()).as(CountedDay::new);
    }

    static Arbitrary<DeadlineProof> proofs() {
        return Combinators.combine(days(), limits(), Arbitraries.of(CountDirection.class), calendars())
                .as((event, limit, direction, calendar) -> direction == CountDirection.BEFORE
                        ? limit.proofBefore(event, calendar)
                        : limit.proofAfter(event, calendar));
    }
}
