package io.github.councilprocedures.calendar;

import static io.github.councilprocedures.calendar.OfficialDays.CODE_2012_HOLIDAYS;
import static io.github.councilprocedures.calendar.OfficialDays.CODE_2012_IN_LIEU;
import static io.github.councilprocedures.calendar.OfficialDays.CODE_2019_HOLIDAYS;
import static io.github.councilprocedures.calendar.OfficialDays.CODE_2019_IN_LIEU;
import static io.github.councilprocedures.calendar.OfficialDays.CULTURE_DAY;
import static io.github.councilprocedures.calendar.OfficialDays.HUNG_KINGS;
import static io.github.councilprocedures.calendar.OfficialDays.LABOUR_DAY;
import static io.github.councilprocedures.calendar.OfficialDays.NATIONAL_DAY;
import static io.github.councilprocedures.calendar.OfficialDays.NATIONAL_DAY_ADJACENT;
import static io.github.councilprocedures.calendar.OfficialDays.NEW_YEAR;
import static io.github.councilprocedures.calendar.OfficialDays.RESOLUTION_28;
import static io.github.councilprocedures.calendar.OfficialDays.VICTORY_DAY;

import io.github.councilprocedures.calendar.OfficialDays.Document;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The days off of a year whose notice is not out (ngày nghỉ tạm tính), worked out from the Labour Code and the lunar calendar:
 * the holidays, and for each that falls on a day of weekly rest the next working day in lieu of it.
 *
 * <p>The Code leaves it to the Prime Minister which five days are off at Tết and on which side of 2 September the second day of
 * National Day lies (Labour Code 45/2019/QH14, Article 112, Clauses 1 and 3). They are expected where they lay in every year
 * from 2016 to 2026 with the same weekday, and elsewhere where they join the weekend. Swapped days cannot be expected.
 */
final class StatutoryDays {

    private static final int CODE_2019_FROM = 2021;
    private static final int CULTURE_DAY_FROM = 2026;

    private final int year;
    private final Document holidaysOf;
    private final Document inLieuOf;
    private final NavigableMap<LocalDate, Phrase> holidays = new TreeMap<>();

    private StatutoryDays(int year, LocalDate knownOn) {
        boolean isNew = year >= CODE_2019_FROM && CODE_2019_HOLIDAYS.isKnownOn(knownOn);
        this.year = year;
        this.holidaysOf = isNew ? CODE_2019_HOLIDAYS : CODE_2012_HOLIDAYS;
        this.inLieuOf = isNew ? CODE_2019_IN_LIEU : CODE_2012_IN_LIEU;
        holidays.put(LocalDate.of(year, 1, 1), NEW_YEAR);
        holidays.put(LunarYear.table().get(year).hungKings(), HUNG_KINGS);
        holidays.put(LocalDate.of(year, 4, 30), VICTORY_DAY);
        holidays.put(LocalDate.of(year, 5, 1), LABOUR_DAY);
        holidays.put(LocalDate.of(year, 9, 2), NATIONAL_DAY);
    }

    /** Whether the days of a year can be worked out. */
    static boolean reach(int year) {
        return LunarYear.table().containsKey(year);
    }

    /** What the law fixes without any notice. */
    static List<OfficialDay> fixed(int year) {
        return new StatutoryDays(year, LocalDate.MAX).rows(LocalDate.MAX);
    }

    /** What the law fixes and what a notice is expected to add, as far as documents published by a day say. */
    static List<OfficialDay> expected(int year, LocalDate knownOn) {
        StatutoryDays days = new StatutoryDays(year, knownOn);
        days.addTet(LunarYear.table().get(year).firstOfTet());
        if (days.holidaysOf == CODE_2019_HOLIDAYS) {
            days.holidays.put(adjacentTo(LocalDate.of(year, 9, 2)), NATIONAL_DAY_ADJACENT);
        }
        return days.rows(knownOn);
    }

    private void addTet(LocalDate first) {
        int before = first.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0 ? 1 : 2;
        for (int day = -before; day < 5 - before; day++) {
            holidays.put(first.plusDays(day), day < 0 ? OfficialDays.tetEve() : OfficialDays.tet(day + 1));
        }
    }

    private static LocalDate adjacentTo(LocalDate nationalDay) {
        return switch (nationalDay.getDayOfWeek()) {
            case MONDAY, THURSDAY, SUNDAY -> nationalDay.plusDays(1);
            default -> nationalDay.minusDays(1);
        };
    }

    private List<OfficialDay> rows(LocalDate knownOn) {
        List<OfficialDay> rows = new ArrayList<>();
        Set<LocalDate> inLieu = new HashSet<>();
        for (Map.Entry<LocalDate, Phrase> holiday : holidays.entrySet()) {
            rows.add(holidaysOf.expected(holiday.getKey(), holiday.getValue()));
            if (!isOrdinary(holiday.getKey())) {
                LocalDate next = holiday.getKey();
                while (!isOrdinary(next) || holidays.containsKey(next) || inLieu.contains(next)) {
                    next = next.plusDays(1);
                }
                inLieu.add(next);
                Phrase inLieuOfIt = OfficialDays.inLieuOf(
                        holiday.getValue(), Phrase.date(holiday.getKey()).vi());
                rows.add(inLieuOf.expected(next, inLieuOfIt));
            }
        }
        if (year >= CULTURE_DAY_FROM) {
            // Not a holiday of the Code, so there is no day in lieu of it.
            rows.add(RESOLUTION_28.expected(LocalDate.of(year, 11, 24), CULTURE_DAY));
        }
        rows.removeIf(row -> row.announcedOn().isAfter(knownOn));
        return rows;
    }

    private static boolean isOrdinary(LocalDate day) {
        return WorkingCalendar.weekendsOff().isWorkingDay(day.toEpochDay());
    }
}
