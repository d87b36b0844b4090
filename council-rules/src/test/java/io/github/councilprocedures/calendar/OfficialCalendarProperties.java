package io.github.councilprocedures.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OfficialCalendarProperties {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    @Property(tries = 200)
    void whatWasDecidedStaysDecided(
            @ForAll("days") LocalDate knownOn, @ForAll("days") LocalDate later, @ForAll("days") LocalDate day) {
        if (CALENDAR.asKnownOn(knownOn).isDecided(day.toEpochDay())) {
            LocalDate after = later.isAfter(knownOn) ? later : knownOn;
            assertThat(CALENDAR.asKnownOn(after).isDecided(day.toEpochDay())).isTrue();
            assertThat(CALENDAR.isDecided(day.toEpochDay())).isTrue();
        }
    }

    @Property(tries = 200)
    void askingTwiceKnowsWhatTheEarlierDayKnew(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        assertThat(CALENDAR.asKnownOn(one).asKnownOn(other).days())
                .isEqualTo(CALENDAR.asKnownOn(earlier).days());
    }

    @Property
    void aDayInAnAnnouncedYearIsKnownOnTheDayItself(@ForAll("days") LocalDate day) {
        // Once Tết is past, the calendar known on the day says of the day what it says today.
        if (day.getYear() <= 2026 && day.getMonthValue() >= 3) {
            OfficialCalendar known = CALENDAR.asKnownOn(day);
            assertThat(known.noteOn(day)).isEqualTo(CALENDAR.noteOn(day));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2011, 1, 1).toEpochDay(),
                        LocalDate.of(2028, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
