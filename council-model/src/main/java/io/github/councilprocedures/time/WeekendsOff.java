package io.github.councilprocedures.time;

import io.github.councilprocedures.text.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The calendar of weekly rest alone, see {@link WorkingCalendar#weekendsOff}. */
enum WeekendsOff implements WorkingCalendar {
    CALENDAR;

    private static final String FORTY_HOUR_WEEK = "QĐ 188/1999/QĐ-TTg";

    private static final DayNote REST =
            new DayNote(false, true, new Phrase("Nghỉ hằng tuần", "Weekly rest"), FORTY_HOUR_WEEK);

    private static final DayNote WORK =
            new DayNote(true, true, new Phrase("Ngày làm việc thường", "Ordinary working day"), FORTY_HOUR_WEEK);

    /** Days from a Monday to the first day of the epoch, a Thursday. */
    private static final int FROM_MONDAY = DayOfWeek.THURSDAY.getValue() - DayOfWeek.MONDAY.getValue();

    @Override
    public boolean isWorkingDay(long epochDay) {
        return Math.floorMod(epochDay + FROM_MONDAY, 7) < 5;
    }

    @Override
    public boolean isDecided(long epochDay) {
        return true;
    }

    @Override
    public DayNote noteOn(LocalDate day) {
        return isWorkingDay(day.toEpochDay()) ? WORK : REST;
    }
}
