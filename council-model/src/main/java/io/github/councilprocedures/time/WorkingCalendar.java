package io.github.councilprocedures.time;

import java.time.LocalDate;

/**
 * The days on which public bodies work (lịch ngày làm việc). An application may bring its own. Not a holiday calendar
 * of the private sector, which need not follow swapped days.
 *
 * <p>The three methods must agree on every day. The two that answer a primitive stand on the judging path: they should
 * answer in constant time and allocate nothing. A calendar is immutable, and among its decided days working days are
 * never far apart, since a count walks on until it meets one.
 */
public interface WorkingCalendar {

    /**
     * Whether public bodies work on a day. Means something only where the day {@linkplain #isDecided is decided}.
     *
     * @param epochDay the day, as {@link LocalDate#toEpochDay}
     * @return true on a working day, a make-up Saturday (làm bù) included
     */
    boolean isWorkingDay(long epochDay);

    /**
     * Whether it is fixed that the day is a working day or a day off. In a year whose days off are not announced no day
     * is decided, weekends included: a Saturday may still be made a working day.
     *
     * @param epochDay the day, as {@link LocalDate#toEpochDay}
     * @return false where nobody has fixed it, or this calendar does not know
     */
    boolean isDecided(long epochDay);

    /**
     * Why a day is a working day or a day off.
     *
     * @param day the day
     * @return the reason, with the document that made it so
     */
    DayNote noteOn(LocalDate day);

    /**
     * A calendar that knows weekly rest only: every day is decided, Saturdays and Sundays are off (QĐ 188/1999/QĐ-TTg).
     * For plans beyond any announced year and for tests, never for judging: it knows no public holiday.
     *
     * @return the calendar
     */
    static WorkingCalendar weekendsOff() {
        return WeekendsOff.CALENDAR;
    }
}
