package io.github.councilprocedures.time;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** A calendar for tests: weekends off, some more days off, some weekend days worked, decided in one span only. */
public record SmallCalendar(DateSpan decided, Set<LocalDate> daysOff, Set<LocalDate> madeUp)
        implements WorkingCalendar {

    public static SmallCalendar decidedIn(String span) {
        return new SmallCalendar(DateSpan.parse(span), Set.of(), Set.of());
    }

    public static SmallCalendar withDaysOff(String... days) {
        return new SmallCalendar(DateSpan.parse("2000-01-01/2099-12-31"), daysOf(days), Set.of());
    }

    public SmallCalendar withMadeUp(String... days) {
        return new SmallCalendar(decided, daysOff, daysOf(days));
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
        if (daysOff.contains(day)) {
            return new DayNote(false, true, new Phrase("Nghỉ lễ", "Holiday"), "TB 1");
        }
        return madeUp.contains(day) ? new DayNote(true, true, new Phrase("Làm bù", "Make-up day"), "TB 2") : weekly;
    }
}
