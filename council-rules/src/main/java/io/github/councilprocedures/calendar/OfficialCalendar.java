package io.github.councilprocedures.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.Maps;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The calendar of Vietnamese public bodies (lịch làm việc của cơ quan nhà nước): weekly rest by QĐ 188/1999/QĐ-TTg, public
 * holidays, days in lieu, swapped weekdays and make-up Saturdays, 2016 to 2027, each with its document. Not the calendar of
 * private employers, who need not follow swapped days.
 *
 * <p>A year is decided once the notice that fixes its Tết is out. 2027 is not: only what the Labour Code fixes is known.
 * An application {@linkplain #withYear adds a year} when its notice comes, without waiting for a release of this library.
 * To plan further ahead, {@link #withProvisionalYears} works out what can be expected, and says of each such day that it is
 * provisional. Immutable; safe to share between threads.
 */
public final class OfficialCalendar implements WorkingCalendar {

    private static final WorkingCalendar WEEK = WorkingCalendar.weekendsOff();

    private static final Wording OUTSIDE = Wording.of("Lịch không có năm {year}", "The calendar does not reach {year}");
    private static final Wording UNANNOUNCED =
            Wording.of("Lịch nghỉ năm {year} chưa được công bố", "The days off of {year} have not been announced");
    private static final Wording PROVISIONAL = Wording.of(
            "{reason} (tạm tính, lịch nghỉ năm {year} chưa được công bố)",
            "{reason} (provisional, the days off of {year} have not been announced)");

    private static final OfficialCalendar STANDARD =
            new OfficialCalendar(byDay(OfficialDays.DAYS), OfficialDays.announcements(), LocalDate.MAX, false);

    /** What documents say. */
    private final NavigableMap<LocalDate, OfficialDay> published;
    /** What documents say and, for a year without a notice, what is expected. */
    private final NavigableMap<LocalDate, OfficialDay> days;
    /** By year, the day its notice was published; a year without is not decided. */
    private final Map<Integer, LocalDate> announcements;

    private final LocalDate knownOn;
    private final boolean provisional;

    /** One bit a day from {@code start} on. */
    private final long start;

    private final int length;
    private final long[] working;
    private final long[] decided;

    private OfficialCalendar(
            NavigableMap<LocalDate, OfficialDay> published,
            Map<Integer, LocalDate> announcements,
            LocalDate knownOn,
            boolean provisional) {
        this.published = published;
        this.announcements = announcements;
        this.knownOn = knownOn;
        this.provisional = provisional;
        this.days = provisional ? withExpected(published, announcements, knownOn) : published;
        if (days.isEmpty()) {
            this.start = 0;
            this.length = 0;
        } else {
            this.start = firstOf(days.firstKey().getYear());
            this.length = (int) (firstOf(days.lastKey().getYear() + 1) - start);
        }
        this.working = new long[length / Long.SIZE + 1];
        this.decided = new long[length / Long.SIZE + 1];
        for (int index = 0; index < length; index++) {
            LocalDate day = LocalDate.ofEpochDay(start + index);
            OfficialDay row = days.get(day);
            DayNote note = row == null ? WEEK.noteOn(day) : row.note();
            set(working, index, note.working());
            set(decided, index, isAnnounced(day.getYear()) || provisional && hasRows(day.getYear()));
        }
    }

    /** Where a document speaks of a day, nothing is expected of it. */
    private static NavigableMap<LocalDate, OfficialDay> withExpected(
            Map<LocalDate, OfficialDay> published, Map<Integer, LocalDate> announcements, LocalDate knownOn) {
        NavigableMap<LocalDate, OfficialDay> days = new TreeMap<>(published);
        for (int year : LunarYear.table().keySet()) {
            if (!announcements.containsKey(year)) {
                StatutoryDays.expected(year, knownOn).forEach(row -> days.putIfAbsent(row.day(), row));
            }
        }
        return days;
    }

    /**
     * The calendar with all that this release of the library knows.
     *
     * @return the calendar
     */
    public static OfficialCalendar standard() {
        return STANDARD;
    }

    /**
     * This calendar as it was known on a day: documents published later are left out, and a year whose notice was not yet
     * out is not decided. For judging a plan by what its makers could know.
     *
     * @param day the day, what was published on it included
     * @return the calendar
     */
    public OfficialCalendar asKnownOn(LocalDate day) {
        requireNonNull(day, "day");
        return new OfficialCalendar(
                new TreeMap<>(
                        Maps.filterValues(published, row -> !row.announcedOn().isAfter(day))),
                Map.copyOf(Maps.filterValues(announcements, announced -> !announced.isAfter(day))),
                day.isBefore(knownOn) ? day : knownOn,
                provisional);
    }

    /**
     * This calendar with every year through 2040 that is not decided taken as decided (năm tạm tính), by the holidays of the
     * Labour Code, the days in lieu of them and the lunar calendar, and with Tết and National Day off where they lay in earlier
     * years. Every note on such a year says that it is provisional, and so does whatever is counted over it. For plans; to
     * judge by it would be to guess.
     *
     * @return the calendar
     */
    public OfficialCalendar withProvisionalYears() {
        return new OfficialCalendar(published, announcements, knownOn, true);
    }

    /**
     * This calendar with further days of one year, which becomes decided. Days already known stay unless given again, and
     * so do those that the law fixes without a notice, through 2040. A swap across the turn of a year is added in two steps.
     *
     * @param year the year
     * @param daysOfYear the days off and make-up days that its notice adds, at least one
     * @return the calendar
     * @throws IllegalArgumentException if there is no day, or one lies in another year or is not decided
     */
    public OfficialCalendar withYear(int year, List<OfficialDay> daysOfYear) {
        Preconditions.checkArgument(!daysOfYear.isEmpty(), "daysOfYear must not be empty");
        NavigableMap<LocalDate, OfficialDay> merged = new TreeMap<>(published);
        if (!isAnnounced(year) && StatutoryDays.reach(year)) {
            StatutoryDays.fixed(year).forEach(row -> merged.putIfAbsent(row.day(), row));
        }
        LocalDate announced = LocalDate.MIN;
        for (OfficialDay row : daysOfYear) {
            Preconditions.checkArgument(row.day().getYear() == year, "day %s does not lie in year %s", row.day(), year);
            Preconditions.checkArgument(row.note().decided(), "day %s must be decided", row.day());
            merged.put(row.day(), row);
            announced = row.announcedOn().isAfter(announced) ? row.announcedOn() : announced;
        }
        Map<Integer, LocalDate> years = new TreeMap<>(announcements);
        years.putIfAbsent(year, announced);
        return new OfficialCalendar(merged, Map.copyOf(years), knownOn, provisional);
    }

    /**
     * The days that differ from the weekly rhythm.
     *
     * @return the days off and make-up days, in the order of days
     */
    public List<OfficialDay> days() {
        return List.copyOf(days.values());
    }

    @Override
    public boolean isWorkingDay(long epochDay) {
        long index = epochDay - start;
        return index >= 0 && index < length ? isSet(working, (int) index) : WEEK.isWorkingDay(epochDay);
    }

    @Override
    public boolean isDecided(long epochDay) {
        long index = epochDay - start;
        return index >= 0 && index < length && isSet(decided, (int) index);
    }

    @Override
    public DayNote noteOn(LocalDate day) {
        OfficialDay row = days.get(day);
        DayNote note = row == null ? WEEK.noteOn(day) : row.note();
        int year = day.getYear();
        if (isAnnounced(year)) {
            return new DayNote(note.working(), true, note.reason(), note.source());
        }
        Map<String, Phrase> values = Map.of("year", Phrase.number(year), "reason", note.reason());
        if (!hasRows(year)) {
            return new DayNote(note.working(), false, OUTSIDE.fill(values), note.source());
        }
        if (row == null && !provisional) {
            return new DayNote(
                    note.working(), false, UNANNOUNCED.fill(values), OfficialDays.clauseOnYearlyNotices(year));
        }
        return new DayNote(note.working(), provisional, provisional, PROVISIONAL.fill(values), note.source());
    }

    private boolean isAnnounced(int year) {
        return announcements.containsKey(year);
    }

    private boolean hasRows(int year) {
        LocalDate next = days.ceilingKey(LocalDate.of(year, 1, 1));
        return next != null && next.getYear() == year;
    }

    private static NavigableMap<LocalDate, OfficialDay> byDay(List<OfficialDay> rows) {
        NavigableMap<LocalDate, OfficialDay> days = new TreeMap<>();
        rows.forEach(row -> days.put(row.day(), row));
        return days;
    }

    private static long firstOf(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }

    private static void set(long[] bits, int index, boolean value) {
        if (value) {
            bits[index / Long.SIZE] |= 1L << index;
        }
    }

    private static boolean isSet(long[] bits, int index) {
        return (bits[index / Long.SIZE] & 1L << index) != 0;
    }
}
