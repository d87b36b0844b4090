package io.github.councilprocedures.time;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A time limit (thời hạn): an amount of calendar days, working days or months, such as {@code 20 CALENDAR_DAYS}. Not a
 * deadline: that needs an event to count from.
 *
 * <p>The event itself is never counted and the last day is included. Counted forwards, a limit in calendar days or months
 * that ends on a day off ends on the next working day (Civil Code 2015, Articles 147 and 148; that they govern limits of
 * public law is the library's reading). Counted backwards it is never moved: no provision says so, and moving it forwards
 * would shorten the notice.
 */
public final class TimeLimit {

    /** The answer when the calendar does not know a day that is needed. */
    public static final long UNDECIDED = Long.MIN_VALUE;

    /** Far beyond any limit in law; keeps every count within the range of dates. */
    private static final int MOST = 9_999;

    private final int amount;
    private final DayUnit unit;

    private TimeLimit(int amount, DayUnit unit) {
        this.amount = amount;
        this.unit = unit;
    }

    /**
     * A time limit.
     *
     * @param amount the number of units, 0 to 9999; 0 ends on the day of the event
     * @param unit the unit
     * @return the limit
     * @throws IllegalArgumentException if the amount is out of range
     */
    public static TimeLimit of(int amount, DayUnit unit) {
        requireNonNull(unit, "unit");
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("amount must be 0 to " + MOST + ", was " + amount);
        }
        return new TimeLimit(amount, unit);
    }

    /**
     * Reads a limit written as {@link #toString} writes it.
     *
     * @param text such as {@code 20 CALENDAR_DAYS}
     * @return the limit
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static TimeLimit parse(String text) {
        int space = text.indexOf(' ');
        try {
            return of(Integer.parseInt(text, 0, Math.max(space, 0), 10), DayUnit.valueOf(text.substring(space + 1)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "limit \"" + text + "\": expected a number from 0 to " + MOST + ", a space and one of "
                            + Arrays.toString(DayUnit.values()),
                    wrong);
        }
    }

    /**
     * The number of units.
     *
     * @return 0 or more
     */
    public int amount() {
        return amount;
    }

    /**
     * The unit counted in.
     *
     * @return the unit
     */
    public DayUnit unit() {
        return unit;
    }

    /**
     * The latest day for "at the latest N units before the event" (chậm nhất N ngày trước). It may be a day off.
     *
     * @param eventEpochDay the event, not counted
     * @param calendar asked for working days only
     * @return the latest day, included, or {@link #UNDECIDED}
     */
    public long lastDayBefore(long eventEpochDay, WorkingCalendar calendar) {
        return end(eventEpochDay, CountDirection.BEFORE.step, calendar);
    }

    /**
     * The last day for "within N units of the event" (trong thời hạn N ngày kể từ): for calendar days and months the next
     * working day where the count ends on a day off.
     *
     * @param eventEpochDay the event, not counted
     * @param calendar the days off
     * @return the last day, included, or {@link #UNDECIDED}
     */
    public long lastDayAfter(long eventEpochDay, WorkingCalendar calendar) {
        long day = unrolledDayAfter(eventEpochDay, calendar);
        if (unit == DayUnit.WORKING_DAYS) {
            return day;
        }
        while (calendar.isDecided(day)) {
            if (calendar.isWorkingDay(day)) {
                return day;
            }
            day++;
        }
        return UNDECIDED;
    }

    /**
     * The last day for "within N units of the event" without moving it off a day off. What was done by this day was done in
     * time, whatever the calendar says.
     *
     * @param eventEpochDay the event, not counted
     * @param calendar asked for working days only
     * @return the day the count ends on, or {@link #UNDECIDED}
     */
    public long unrolledDayAfter(long eventEpochDay, WorkingCalendar calendar) {
        return end(eventEpochDay, CountDirection.AFTER.step, calendar);
    }

    private long end(long event, int step, WorkingCalendar calendar) {
        return switch (unit) {
            case CALENDAR_DAYS -> event + (long) step * amount;
            case MONTHS ->
                LocalDate.ofEpochDay(event).plusMonths((long) step * amount).toEpochDay();
            case WORKING_DAYS -> {
                long day = event;
                int left = amount;
                while (left > 0) {
                    day += step;
                    if (!calendar.isDecided(day)) {
                        yield UNDECIDED;
                    }
                    if (calendar.isWorkingDay(day)) {
                        left--;
                    }
                }
                yield day;
            }
        };
    }

    /**
     * The count behind {@link #lastDayBefore}, day by day.
     *
     * @param event the event, not counted
     * @param calendar the days off; for calendar days and months it only adds notes and a warning
     * @return the proof
     */
    public DeadlineProof proofBefore(LocalDate event, WorkingCalendar calendar) {
        return proof(event, CountDirection.BEFORE, calendar);
    }

    /**
     * The count behind {@link #lastDayAfter}, day by day.
     *
     * @param event the event, not counted
     * @param calendar the days off
     * @return the proof; without a due day where the calendar does not know a day that is needed
     */
    public DeadlineProof proofAfter(LocalDate event, WorkingCalendar calendar) {
        return proof(event, CountDirection.AFTER, calendar);
    }

    private DeadlineProof proof(LocalDate event, CountDirection direction, WorkingCalendar calendar) {
        DeadlineProof.Builder proof =
                DeadlineProof.builder().eventOn(event).limit(this).direction(direction);
        return unit == DayUnit.WORKING_DAYS
                ? workingDaysProof(proof, event, direction, calendar)
                : unbrokenProof(proof, event, direction, calendar);
    }

    private DeadlineProof workingDaysProof(
            DeadlineProof.Builder proof, LocalDate event, CountDirection direction, WorkingCalendar calendar) {
        LocalDate day = event;
        int left = amount;
        while (left > 0) {
            day = day.plusDays(direction.step);
            DayNote note = calendar.noteOn(day);
            boolean counted = note.decided() && note.working();
            proof.addDays(new CountedDay(day, counted, note));
            if (!note.decided()) {
                return proof.countedTo(day).build();
            }
            if (counted) {
                left--;
            }
        }
        return proof.countedTo(day).dueOn(day).build();
    }

    /** Calendar days and months: every day in between counts, and a day off matters at the end only. */
    private DeadlineProof unbrokenProof(
            DeadlineProof.Builder proof, LocalDate event, CountDirection direction, WorkingCalendar calendar) {
        LocalDate end = LocalDate.ofEpochDay(end(event.toEpochDay(), direction.step, calendar));
        LocalDate day = unit == DayUnit.CALENDAR_DAYS && amount > 0 ? event.plusDays(direction.step) : end;
        while (!day.equals(end)) {
            proof.addDays(new CountedDay(day, true, calendar.noteOn(day)));
            day = day.plusDays(direction.step);
        }
        DayNote note = calendar.noteOn(end);
        proof.countedTo(end).addDays(new CountedDay(end, amount > 0, note));
        while (note.decided() && !note.working()) {
            day = day.plusDays(direction.step);
            note = calendar.noteOn(day);
            proof.addDays(new CountedDay(day, false, note));
        }
        if (direction == CountDirection.BEFORE) {
            proof.dueOn(end);
        } else if (note.decided()) {
            proof.dueOn(day);
        }
        return proof.build();
    }

    /**
     * The limit in words.
     *
     * @return such as "20 ngày" and "20 calendar days"
     */
    public Phrase label() {
        return unit.label(amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeLimit limit && amount == limit.amount && unit == limit.unit;
    }

    @Override
    public int hashCode() {
        return 31 * amount + unit.hashCode();
    }

    /** The amount and the unit, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
