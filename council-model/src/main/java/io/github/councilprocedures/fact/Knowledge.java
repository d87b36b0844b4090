package io.github.councilprocedures.fact;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known besides the subject when it is judged (căn cứ xem xét): the working calendar, the day through which the
 * record is complete, and the part of the calendar that is looked at. The library has no clock; this is its "today".
 */
public final class Knowledge {

    private final WorkingCalendar calendar;
    private final long recordedThrough;
    private final boolean trustsRecalled;
    private final long windowFirst;
    private final long windowLast;

    private Knowledge(
            WorkingCalendar calendar, long recordedThrough, boolean trustsRecalled, long windowFirst, long windowLast) {
        this.calendar = requireNonNull(calendar, "calendar");
        this.recordedThrough = recordedThrough;
        this.trustsRecalled = trustsRecalled;
        this.windowFirst = windowFirst;
        this.windowLast = windowLast;
    }

    /**
     * Knowledge of a calendar only: absence proves nothing.
     *
     * @param calendar the working calendar
     * @return the knowledge
     */
    public static Knowledge of(WorkingCalendar calendar) {
        return new Knowledge(calendar, Fact.ABSENT, false, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * The same knowledge with a complete record: up to that day, included, what is not recorded did not happen.
     *
     * @param day the last day covered
     * @return the knowledge
     */
    public Knowledge recordedThrough(LocalDate day) {
        return new Knowledge(calendar, day.toEpochDay(), trustsRecalled, windowFirst, windowLast);
    }

    /**
     * The same knowledge, looking only at part of the calendar; for duties that recur while the law changes.
     *
     * @param firstDay the first epoch day, included
     * @param lastDay the last epoch day, included
     * @return the knowledge
     */
    public Knowledge within(long firstDay, long lastDay) {
        return new Knowledge(calendar, recordedThrough, trustsRecalled, firstDay, lastDay);
    }

    /**
     * The same knowledge, trusting clauses that are known from memory only.
     *
     * @return the knowledge
     */
    public Knowledge trustingRecalled() {
        return new Knowledge(calendar, recordedThrough, true, windowFirst, windowLast);
    }

    /**
     * Whether clauses known from memory only are applied.
     *
     * @return true if they are
     */
    public boolean trustsRecalled() {
        return trustsRecalled;
    }

    /**
     * The working calendar.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The day through which the record is complete.
     *
     * @return the day, if the record makes that claim
     */
    public Optional<LocalDate> recordedThrough() {
        return isComplete() ? Optional.of(LocalDate.ofEpochDay(recordedThrough)) : Optional.empty();
    }

    boolean isComplete() {
        return recordedThrough != Fact.ABSENT;
    }

    boolean reaches(long day) {
        return isComplete() && recordedThrough >= day;
    }

    long windowFirst() {
        return windowFirst;
    }

    long windowLast() {
        return windowLast;
    }

    /** Why something that is not recorded cannot be judged, when its last day is known. */
    Reason absent(long lastDay, Reason unknown) {
        if (!isComplete()) {
            return unknown;
        }
        return recordedThrough >= lastDay ? Reason.NEVER_DONE : Reason.NOT_YET_DUE;
    }
}
