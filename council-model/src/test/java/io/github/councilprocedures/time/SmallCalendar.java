package io.github.councilprocedures.time;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * A calendar for tests: weekends off, some more days off, some weekend days worked, decided in one span only, and in another
 * for the time being only.
 */
public record SmallCalendar(DateSpan decided, Set<LocalDate> daysOff, Set<LocalDate> madeUp, DateSpan provisional)
        implements WorkingCalendar {

    private static final DateSpan LONG_AGO = DateSpan.parse("1900-01-01/1900-01-01");
    private static final DateSpan ALWAYS = DateSpan.parse("2000-01-01/2099-12-31");

    public SmallCalendar(DateSpan decided, Set<LocalDate> daysOff, Set<LocalDate> madeUp) {
        this(decided, daysOff, madeUp, LONG_AGO);
    }

    public static SmallCalendar provisionalIn(String span) {
        return new SmallCalendar(ALWAYS, Set.of(), Set.of(), DateSpan.parse(span));
    }

    public static SmallCalendar decidedIn(String span) {
        return new SmallCalendar(DateSpan.parse(span), Set.of(), Set.of());
    }

    public static SmallCalendar withDaysOff(String... days) {
        return new SmallCalendar(ALWAYS, daysOf(days), Set.of());
    }

    public SmallCalendar withMadeUp(String... days) {
        return new SmallCalendar(decided, daysOff, daysOf(days), provisional);
    }

    private static Set<LocalDate> daysOf(String... days) {
        return Set.copyOf(Arrays.stream(days).map(LocalDate::parse).toList());
    }

    @Override
    public boolean isWorkingDay(long epochDay) {
        return noteOn(LocalDate.ofEpochDay(epochDay)).working();
    }

    @Override
    public boolean isDecided(long epochDay) {
        return decided.contains(epochDay);
    }

    @Override
    public DayNote noteOn(LocalDate day) {
        DayNote weekly = WorkingCalendar.weekendsOff().noteOn(day);
        if (!decided.contains(day)) {
            return new DayNote(weekly.working(), false, new Phrase("Chưa công bố", "Not announced"), "TB 9");
        }
        if (provisional.contains(day)) {
            return new DayNote(weekly.working(), true, true, weekly.reason(), weekly.source());
        }
        if (daysOff.contains(day)) {
            return new DayNote(false, true, new Phrase("Nghỉ lễ", "Holiday"), "TB 1");
        }
        return madeUp.contains(day) ? new DayNote(true, true, new Phrase("Làm bù", "Make-up day"), "TB 2") : weekly;
    }
}
