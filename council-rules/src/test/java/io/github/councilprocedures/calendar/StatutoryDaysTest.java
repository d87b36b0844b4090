package io.github.councilprocedures.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is expected of a year against what was announced for the years that are. */
class StatutoryDaysTest {

    /** Had it been worked out before the notice, each announced year would have come out right, but for swapped days. */
    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void expectsWhatWasAnnouncedButForSwappedDays(int year) {
        Set<LocalDate> announced = OfficialDays.DAYS.stream()
                .filter(row -> row.day().getYear() == year && !row.note().working())
                .filter(row -> !row.note().reason().vi().startsWith("Hoán đổi"))
                .map(OfficialDay::day)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(daysOf(StatutoryDays.expected(year, LocalDate.MAX))).isEqualTo(announced);
    }

    @ParameterizedTest
    @CsvSource({
        "2027, 12",
        "2028, 12",
        "2029, 11",
        "2030, 11",
        "2031, 12",
        "2032, 12",
        "2033, 12",
        "2034, 12",
        "2040, 11"
    })
    void everyHolidayOfTheCodeIsAWeekdayOffInTheEnd(int year, int weekdaysOff) {
        // Eleven holidays of the Code, each on a weekday or with one in lieu, and 24 November where it is a weekday.
        List<LocalDate> weekdays = StatutoryDays.expected(year, LocalDate.MAX).stream()
                .map(OfficialDay::day)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        assertThat(weekdays).doesNotHaveDuplicates().hasSize(weekdaysOff);
    }

    @ParameterizedTest
    @CsvSource({
        // Monday, Tuesday: one day before; Wednesday to Sunday: two.
        "2033, 2033-01-30, 2033-02-03",
        "2029, 2029-02-12, 2029-02-16",
        "2028, 2028-01-24, 2028-01-28",
        "2031, 2031-01-21, 2031-01-25",
        "2027, 2027-02-04, 2027-02-08",
        "2034, 2034-02-17, 2034-02-21"
    })
    void fiveDaysAreOffAtTet(int year, LocalDate first, LocalDate last) {
        assertThat(StatutoryDays.expected(year, LocalDate.MAX).stream()
                        .filter(row -> row.note().reason().vi().startsWith("Tết Âm lịch"))
                        .map(OfficialDay::day))
                .containsExactlyElementsOf(first.datesUntil(last.plusDays(1)).toList())
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-09-03", // Monday
        "2025, 2025-09-01", // Tuesday
        "2026, 2026-09-01", // Wednesday
        "2027, 2027-09-03", // Thursday
        "2022, 2022-09-01", // Friday
        "2028, 2028-09-01", // Saturday
        "2029, 2029-09-03" // Sunday
    })
    void theSecondDayOfNationalDayStandsBesideIt(int year, LocalDate day) {
        assertThat(StatutoryDays.expected(year, LocalDate.MAX).stream()
                        .filter(row -> row.note().reason().vi().equals("Quốc khánh – ngày liền kề"))
                        .map(OfficialDay::day))
                .containsExactly(day);
    }

    /** The days that the table of the law files reports as estimated elsewhere, and leaves out as not announced. */
    @Test
    void expectsOf2027WhatOthersEstimate() {
        assertThat(daysOf(StatutoryDays.expected(2027, LocalDate.MAX)))
                .containsAll(LocalDate.of(2027, 2, 4)
                        .datesUntil(LocalDate.of(2027, 2, 11))
                        .toList())
                .contains(LocalDate.of(2027, 9, 3))
                .doesNotContain(LocalDate.of(2027, 2, 3), LocalDate.of(2027, 2, 11), LocalDate.of(2027, 9, 1));
    }

    @Test
    void aDayInLieuNamesTheDayItStandsFor() {
        assertThat(StatutoryDays.expected(2029, LocalDate.MAX))
                .filteredOn(row -> row.note().reason().vi().startsWith("Nghỉ bù"))
                .extracting(row -> row.day() + " " + row.note().reason().vi() + " "
                        + row.note().source())
                .containsExactly("2029-09-04 Nghỉ bù Quốc khánh 2/9 (bù ngày 02/09/2029) BLLĐ 45/2019/QH14 Đ111.3");
        assertThat(StatutoryDays.expected(2018, LocalDate.MAX))
                .filteredOn(row -> row.day().equals(LocalDate.of(2018, 2, 20)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.note().decided()).isFalse();
                    assertThat(row.note().source()).isEqualTo("BLLĐ 10/2012/QH13 Đ115.3");
                });
    }

    @Test
    void whatTheLawFixesAloneHasNeitherTetNorTheSecondDay() {
        assertThat(daysOf(StatutoryDays.fixed(2027)))
                .containsExactlyElementsOf(List.of(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 4, 16),
                        LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 1),
                        LocalDate.of(2027, 5, 3),
                        LocalDate.of(2027, 9, 2),
                        LocalDate.of(2027, 11, 24)));
        assertThat(StatutoryDays.reach(2040)).isTrue();
        assertThat(StatutoryDays.reach(2041)).isFalse();
        assertThat(StatutoryDays.expected(2027, LocalDate.of(2012, 6, 17))).isEmpty();
    }

    private static Set<LocalDate> daysOf(List<OfficialDay> rows) {
        return rows.stream().map(OfficialDay::day).collect(Collectors.toCollection(TreeSet::new));
    }
}
