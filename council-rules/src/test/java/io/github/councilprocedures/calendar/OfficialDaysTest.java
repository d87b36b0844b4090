package io.github.councilprocedures.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.councilprocedures.text.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDaysTest {

    @Test
    void theTableHoldsTheRowsOfTheDayListInOrder() throws IOException {
        List<NamedCsvRecord> rows = rows();
        assertThat(OfficialDays.DAYS).hasSameSizeAs(rows).hasSize(168);
        SoftAssertions softly = new SoftAssertions();
        for (int index = 0; index < rows.size(); index++) {
            NamedCsvRecord row = rows.get(index);
            OfficialDay day = OfficialDays.DAYS.get(index);
            softly.assertThat(day.day()).isEqualTo(row.getField("date"));
            softly.assertThat(day.note().working())
                    .as("%s", day)
                    .isEqualTo(row.getField("kind").equals("make_up"));
            softly.assertThat(day.note().reason().vi()).isEqualTo(row.getField("reason_vi"));
            softly.assertThat(day.note().source()).as("%s", day).isEqualTo(row.getField("source"));
            softly.assertThat(day.note().decided())
                    .as("%s", day)
                    .isEqualTo(row.getField("confidence").equals("high"));
            softly.assertThat(day.announcedOn()).as("%s", day).isEqualTo(announcedOn(row, rows));
        }
        softly.assertAll();
    }

    /** Where the list does not know the day, the first day that the document governs. */
    private static LocalDate announcedOn(NamedCsvRecord row, List<NamedCsvRecord> rows) {
        if (!row.getField("announced_on").isEmpty()) {
            return LocalDate.parse(row.getField("announced_on"));
        }
        if (row.getField("source").startsWith("NQ 28/2026")) {
            return LocalDate.of(2026, 7, 1); // in force
        }
        String year = row.getField("date").substring(0, 4);
        return rows.stream()
                .filter(other -> other.getField("source").equals(row.getField("source")))
                .map(other -> other.getField("date"))
                .filter(date -> date.startsWith(year))
                .map(LocalDate::parse)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-08, Bính Thân",
        "2017-01-28, Đinh Dậu",
        "2018-02-16, Mậu Tuất",
        "2019-02-05, Kỷ Hợi",
        "2020-01-25, Canh Tý",
        "2021-02-12, Tân Sửu",
        "2022-02-01, Nhâm Dần",
        "2023-01-22, Quý Mão",
        "2024-02-10, Giáp Thìn",
        "2025-01-29, Ất Tỵ",
        "2026-02-17, Bính Ngọ",
        "2027-02-06, Đinh Mùi",
    })
    void theFirstOfTetIsOff(LocalDate day, String lunarYear) {
        OfficialDay row = rowOf(day);
        assertThat(row.note().working()).isFalse();
        assertThat(row.note().reason())
                .isEqualTo(new Phrase(
                        "Tết Âm lịch – mùng 1 " + lunarYear, "Lunar New Year (Tết) – day 1 of " + lunarYear));
    }

    @Test
    void fiveDaysOfTetAreOffEachDecidedYear() {
        for (int year = 2016; year <= 2026; year++) {
            int ofYear = year;
            assertThat(OfficialDays.DAYS)
                    .filteredOn(row -> row.day().getYear() == ofYear)
                    .filteredOn(row -> row.note().reason().vi().startsWith("Tết Âm lịch"))
                    .hasSize(5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 10, 251, 10",
        "2017, 10, 250, 10",
        "2018, 11, 250, 10",
        "2019, 11, 252, 10",
        "2020, 10, 252, 10",
        "2021, 11, 250, 11",
        "2022, 11, 249, 11",
        "2023, 11, 249, 11",
        "2024, 12, 251, 11",
        "2025, 12, 250, 11",
        "2026, 14, 249, 12",
    })
    void weekdaysOffLessSwappedDaysAreTheHolidaysOfTheLabourCode(
            int year, long weekdaysOff, int workingDays, long holidays) {
        List<OfficialDay> off = OfficialDays.DAYS.stream()
                .filter(row -> row.day().getYear() == year && !row.note().working())
                .filter(row -> row.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        assertThat(off).hasSize(Math.toIntExact(weekdaysOff));
        long swapped = off.stream()
                .filter(row -> row.note().reason().vi().startsWith("Hoán đổi"))
                .count();
        assertThat(weekdaysOff - swapped).isEqualTo(holidays);
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .filteredOn(day -> OfficialCalendar.standard().isWorkingDay(day.toEpochDay()))
                .hasSize(workingDays);
    }

    /** C23: a day of Tết on a weekend is made up for after the block, so it spans seven or nine days with the weekends beside it. */
    @ParameterizedTest
    @CsvSource({
        "2016-02-06, 9, 2016-02-08",
        "2017-01-26, 7, 2017-01-28", // the first of Tết is a Saturday: two days before it and two after
        "2018-02-14, 7, 2018-02-16",
        "2019-02-02, 9, 2019-02-05",
        "2020-01-23, 7, 2020-01-25",
        "2021-02-10, 7, 2021-02-12",
        "2022-01-29, 9, 2022-02-01",
        "2023-01-20, 7, 2023-01-22",
        "2024-02-08, 7, 2024-02-10",
        "2025-01-25, 9, 2025-01-29", // the first is a Wednesday: which days are off cannot be told from it alone
        "2026-02-14, 9, 2026-02-17",
    })
    void c23TetSpansSevenOrNineDaysOff(LocalDate first, int days, LocalDate newYear) {
        OfficialCalendar calendar = OfficialCalendar.standard();
        assertThat(first.datesUntil(first.plusDays(days)))
                .contains(newYear)
                .noneMatch(day -> calendar.isWorkingDay(day.toEpochDay()));
        assertThat(calendar.isWorkingDay(first.minusDays(1).toEpochDay())).isTrue();
        assertThat(calendar.isWorkingDay(first.plusDays(days).toEpochDay())).isTrue();
    }

    /** C25: one day until 2020, from 2021 two, of which the second stands before or after it. */
    @ParameterizedTest
    @CsvSource({
        "2016, ''",
        "2019, ''",
        "2020, ''",
        "2021, 2021-09-03",
        "2022, 2022-09-01",
        "2023, 2023-09-01",
        "2024, 2024-09-03",
        "2025, 2025-09-01",
        "2026, 2026-09-01",
    })
    void c25NationalDayIsOneDayUntil2020AndTwoFrom2021(int year, String second) {
        assertThat(OfficialDays.DAYS)
                .filteredOn(row ->
                        row.day().getYear() == year && row.note().reason().vi().equals("Quốc khánh – ngày liền kề"))
                .extracting(row -> row.day().toString())
                .isEqualTo(second.isEmpty() ? List.of() : List.of(second));
        assertThat(rowOf(LocalDate.of(year, 9, 2)).note().working()).isFalse();
    }

    @Test
    void everyMakeUpDayIsASaturdayAndHasItsSwappedWeekday() {
        List<OfficialDay> madeUp =
                OfficialDays.DAYS.stream().filter(row -> row.note().working()).toList();
        assertThat(madeUp).hasSize(6).allMatch(row -> row.day().getDayOfWeek() == DayOfWeek.SATURDAY);
        assertThat(OfficialDays.DAYS)
                .filteredOn(row -> row.note().reason().vi().startsWith("Hoán đổi"))
                .hasSize(6)
                .extracting(row -> row.note().source())
                .containsExactlyInAnyOrderElementsOf(
                        madeUp.stream().map(row -> row.note().source()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2016-01-01 | New Year's Day
                    2016-02-07 | Lunar New Year (Tết) – 29th of the last month
                    2016-02-09 | Lunar New Year (Tết) – day 2
                    2016-02-12 | Day in lieu of Lunar New Year (Tết) (for 07/02/2016)
                    2016-04-16 | Hùng Kings' Commemoration Day (10th of the 3rd lunar month)
                    2016-04-30 | Victory Day, 30 April
                    2016-05-01 | International Labour Day, 1 May
                    2016-09-02 | National Day, 2 September
                    2021-09-03 | National Day, the adjacent day
                    2018-12-31 | Swapped working day: Monday off, made up on 05/01/2019
                    2026-01-02 | Swapped working day: Friday off, made up on 10/01/2026
                    2019-01-05 | Make-up Saturday for the swapped day off 31/12/2018
                    2026-11-24 | Vietnam Culture Day, 24 November
                    """)
    void reasonsReadInEnglishToo(LocalDate day, String reason) {
        assertThat(rowOf(day).note().reason().en()).isEqualTo(reason);
    }

    private static OfficialDay rowOf(LocalDate day) {
        return OfficialDays.DAYS.stream()
                .filter(row -> row.day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        InputStream list = Objects.requireNonNull(OfficialDaysTest.class.getResourceAsStream("holidays.csv"));
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            reader.forEach(rows::add);
            return rows;
        }
    }
}
