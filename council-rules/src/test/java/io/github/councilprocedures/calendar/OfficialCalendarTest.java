package io.github.councilprocedures.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialCalendarTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final Phrase NOTICE = new Phrase("Tết Âm lịch", "Lunar New Year (Tết)");

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, false",
        "2016-01-01, true",
        "2016-01-02, true", // a Saturday
        "2026-12-31, true",
        "2027-01-01, false",
        "2027-12-31, false",
        "2028-01-01, false",
    })
    void decidedAreTheYearsWhoseNoticeIsOut(LocalDate day, boolean decided) {
        assertThat(decided(CALENDAR, day.toString())).isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-03, true", // an ordinary Friday
        "2024-05-04, true", // a make-up Saturday
        "2024-05-05, false",
        "2024-04-29, false", // swapped
        "2024-02-14, false", // in lieu of a day of Tết
        "2016-01-01, false",
        "2026-12-31, true",
        "2015-12-31, true", // outside: by the week
        "2016-01-02, false",
        "2015-12-27, false",
        "2028-01-01, false",
        "2028-01-03, true",
    })
    void workingDaysFollowTheTableThenTheWeek(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day.toEpochDay())).isEqualTo(working);
    }

    @Test
    void bitsAndNotesAgreeOnEveryDay() {
        for (OfficialCalendar calendar : List.of(
                CALENDAR,
                CALENDAR.withProvisionalYears(),
                CALENDAR.withYear(2030, List.of(row("2030-02-04", false, "2029-11-01"))),
                CALENDAR.asKnownOn(LocalDate.of(2018, 12, 31)), // ends before a Friday
                CALENDAR.asKnownOn(LocalDate.of(2019, 12, 1)),
                CALENDAR.asKnownOn(LocalDate.of(2010, 1, 1)))) {
            for (LocalDate day = LocalDate.of(2014, 1, 1); day.getYear() < 2042; day = day.plusDays(1)) {
                DayNote note = calendar.noteOn(day);
                assertThat(calendar.isDecided(day.toEpochDay())).as("%s", day).isEqualTo(note.decided());
                assertThat(calendar.isWorkingDay(day.toEpochDay()))
                        .as("%s", day)
                        .isEqualTo(note.working());
            }
        }
    }

    @Test
    void aNoteNamesTheDocument() {
        assertThat(CALENDAR.noteOn(LocalDate.of(2024, 4, 29)))
                .isEqualTo(new DayNote(
                        false,
                        true,
                        new Phrase(
                                "Hoán đổi ngày làm việc: nghỉ thứ Hai, làm bù 04/05/2024",
                                "Swapped working day: Monday off, made up on 04/05/2024"),
                        "CV 2450/VPCP-KGVX"));
        LocalDate monday = LocalDate.of(2024, 5, 6);
        assertThat(CALENDAR.noteOn(monday))
                .isEqualTo(WorkingCalendar.weekendsOff().noteOn(monday));
    }

    @Test
    void anUndecidedDaySaysWhatIsMissing() {
        assertThat(CALENDAR.noteOn(LocalDate.of(2027, 2, 8)))
                .isEqualTo(new DayNote(
                        true,
                        false,
                        new Phrase(
                                "Lịch nghỉ năm 2027 chưa được công bố", "The days off of 2027 have not been announced"),
                        "BLLĐ 45/2019/QH14 Đ112.3"));
        assertThat(CALENDAR.noteOn(LocalDate.of(2027, 1, 1)))
                .isEqualTo(new DayNote(
                        false,
                        false,
                        new Phrase(
                                "Tết Dương lịch (tạm tính, lịch nghỉ năm 2027 chưa được công bố)",
                                "New Year's Day (provisional, the days off of 2027 have not been announced)"),
                        "BLLĐ 45/2019/QH14 Đ112.1"));
        assertThat(CALENDAR.noteOn(LocalDate.of(2015, 12, 31)))
                .isEqualTo(new DayNote(
                        true,
                        false,
                        new Phrase("Lịch không có năm 2015", "The calendar does not reach 2015"),
                        "QĐ 188/1999/QĐ-TTg"));
    }

    @Test
    void aYearNotYetAnnouncedCitesTheCodeOfItsTime() {
        OfficialCalendar early = CALENDAR.asKnownOn(LocalDate.of(2019, 12, 1));
        assertThat(early.noteOn(LocalDate.of(2020, 1, 2)).source()).isEqualTo("BLLĐ 10/2012/QH13 Đ115");
        assertThat(early.noteOn(LocalDate.of(2021, 1, 4)).source()).isEqualTo("BLLĐ 45/2019/QH14 Đ112.3");
    }

    @Test
    void aLimitIntoAnUndecidedYearHasNoLastDay() {
        TimeLimit limit = TimeLimit.parse("2 WORKING_DAYS");
        assertThat(limit.proofAfter(LocalDate.of(2026, 12, 29), CALENDAR).dueOn())
                .contains(LocalDate.of(2026, 12, 31));
        assertThat(limit.proofAfter(LocalDate.of(2026, 12, 30), CALENDAR).steps())
                .containsExactly(
                        new Phrase(
                                "Tính từ ngày 30/12/2026; ngày này không tính.",
                                "Counted from 30/12/2026; that day is not counted."),
                        new Phrase(
                                "Mới đếm được 1 trong 2 ngày làm việc.", "Only 1 of 2 working days could be counted."),
                        new Phrase(
                                "Chưa xác định được ngày cuối: 01/01/2027 chưa rõ là ngày làm việc hay ngày nghỉ."
                                        + " Tết Dương lịch (tạm tính, lịch nghỉ năm 2027 chưa được công bố)"
                                        + " (BLLĐ 45/2019/QH14 Đ112.1).",
                                "The last day cannot be determined: whether 01/01/2027 is a working day is not decided."
                                        + " New Year's Day (provisional, the days off of 2027 have not been announced)"
                                        + " (BLLĐ 45/2019/QH14 Đ112.1)."));
    }

    @Test
    void provisionalYearsAreDecidedForTheTimeBeing() {
        OfficialCalendar provisional = CALENDAR.withProvisionalYears();
        assertThat(decided(provisional, "2027-01-01")).isTrue();
        assertThat(decided(provisional, "2027-12-31")).isTrue();
        assertThat(decided(provisional, "2040-12-31")).isTrue();
        assertThat(decided(provisional, "2041-01-01")).isFalse();
        assertThat(decided(provisional, "2015-12-31")).isFalse();
        assertThat(working(provisional, "2027-05-03")).isFalse();
        assertThat(working(provisional, "2027-05-04")).isTrue();
        assertThat(provisional.noteOn(LocalDate.of(2027, 5, 4)))
                .isEqualTo(new DayNote(
                        true,
                        true,
                        true,
                        new Phrase(
                                "Ngày làm việc thường (tạm tính, lịch nghỉ năm 2027 chưa được công bố)",
                                "Ordinary working day (provisional, the days off of 2027 have not been announced)"),
                        "QĐ 188/1999/QĐ-TTg"));
        assertThat(provisional.noteOn(LocalDate.of(2027, 2, 4)))
                .isEqualTo(new DayNote(
                        false,
                        true,
                        true,
                        new Phrase(
                                "Tết Âm lịch – trước mùng 1 (tạm tính, lịch nghỉ năm 2027 chưa được công bố)",
                                "Lunar New Year (Tết) – before day 1 (provisional, the days off of 2027 have not been"
                                        + " announced)"),
                        "BLLĐ 45/2019/QH14 Đ112.1"));
        // What a document says is not worked out again, and an announced year stays as it is.
        assertThat(provisional.noteOn(LocalDate.of(2027, 2, 6)).reason().vi())
                .isEqualTo("Tết Âm lịch – mùng 1 Đinh Mùi (tạm tính, lịch nghỉ năm 2027 chưa được công bố)");
        assertThat(provisional.noteOn(LocalDate.of(2026, 5, 4))).isEqualTo(CALENDAR.noteOn(LocalDate.of(2026, 5, 4)));
        assertThat(provisional.days()).hasSizeGreaterThan(CALENDAR.days().size());
    }

    @Test
    void anAddedYearIsNoLongerProvisional() {
        OfficialCalendar added =
                CALENDAR.withProvisionalYears().withYear(2028, List.of(row("2028-01-25", false, "2027-10-20")));
        DayNote newYear = added.noteOn(LocalDate.of(2028, 1, 1));
        assertThat(newYear)
                .isEqualTo(new DayNote(
                        false, true, new Phrase("Tết Dương lịch", "New Year's Day"), "BLLĐ 45/2019/QH14 Đ112.1"));
        // Of what only a notice can fix, only what the notice says is left.
        assertThat(working(added, "2028-01-25")).isFalse();
        assertThat(working(added, "2028-01-26")).isTrue();
        assertThat(working(added, "2028-01-03")).isFalse(); // in lieu of a Saturday
        assertThat(working(added, "2028-04-04")).isFalse();
        assertThat(added.noteOn(LocalDate.of(2029, 1, 1)).provisional()).isTrue();
        OfficialCalendar strict = CALENDAR.withYear(2028, List.of(row("2028-01-25", false, "2027-10-20")));
        assertThat(decided(strict, "2028-06-01")).isTrue();
        assertThat(decided(strict, "2029-06-01")).isFalse();
        OfficialCalendar beyond = CALENDAR.withYear(2041, List.of(row("2041-02-01", false, "2040-10-20")));
        assertThat(working(beyond, "2041-01-01")).isTrue();
    }

    @Test
    void aYearIsDecidedFromTheDayItsNoticeWasPublished() {
        assertThat(decided(asKnownOn("2023-11-21"), "2024-03-01")).isFalse();
        assertThat(decided(asKnownOn("2023-11-22"), "2024-03-01")).isTrue();
        assertThat(decided(asKnownOn("2023-11-21"), "2023-12-31")).isTrue();
        assertThat(decided(asKnownOn("2024-03-01"), "2024-12-31")).isTrue();
    }

    @Test
    void aNoticeOfUnknownDayIsKnownFromTheFirstDayItGoverns() {
        assertThat(decided(asKnownOn("2021-02-09"), "2021-09-03")).isFalse();
        assertThat(decided(asKnownOn("2021-02-10"), "2021-09-03")).isTrue();
        assertThat(working(asKnownOn("2021-02-10"), "2021-09-03")).isFalse();
        assertThat(working(asKnownOn("2026-06-30"), "2026-11-24")).isTrue();
        assertThat(working(asKnownOn("2026-07-01"), "2026-11-24")).isFalse();
    }

    @Test
    void aSwapAnnouncedLaterIsLeftOut() {
        assertThat(working(asKnownOn("2024-04-11"), "2024-04-29")).isTrue();
        assertThat(working(asKnownOn("2024-04-11"), "2024-05-04")).isFalse();
        assertThat(working(asKnownOn("2024-04-12"), "2024-04-29")).isFalse();
        assertThat(working(asKnownOn("2024-04-12"), "2024-05-04")).isTrue();
    }

    @Test
    void whatTheCodeFixesIsKnownBeforeTheNotice() {
        OfficialCalendar provisional = asKnownOn("2023-11-21").withProvisionalYears();
        assertThat(decided(provisional, "2024-03-01")).isTrue();
        assertThat(working(provisional, "2024-04-30")).isFalse();
        assertThat(working(provisional, "2024-02-12")).isFalse(); // a day of Tết, not announced but expected
        assertThat(working(asKnownOn("2023-11-21"), "2024-02-12")).isTrue();
        assertThat(provisional.noteOn(LocalDate.of(2024, 2, 12)).provisional()).isTrue();
        assertThat(CALENDAR.withProvisionalYears()
                        .noteOn(LocalDate.of(2024, 2, 12))
                        .provisional())
                .isFalse();
        assertThat(decided(CALENDAR.withProvisionalYears().asKnownOn(LocalDate.of(2023, 11, 21)), "2024-03-01"))
                .isTrue();
    }

    @Test
    void beforeEveryDocumentNothingIsDecided() {
        OfficialCalendar empty = asKnownOn("2012-06-17");
        assertThat(empty.days()).isEmpty();
        assertThat(decided(empty.withProvisionalYears(), "2016-01-04")).isFalse();
        assertThat(decided(empty.withProvisionalYears(), "1970-01-01")).isFalse();
        assertThat(empty.withProvisionalYears().days()).isEmpty();
        assertThat(working(empty, "2016-01-01")).isTrue();
        assertThat(asKnownOn("2012-06-18").days()).isNotEmpty();
    }

    @Test
    void anApplicationAddsAYear() {
        OfficialCalendar with2027 = CALENDAR.withYear(
                2027,
                List.of(
                        row("2027-02-05", false, "2026-10-20"),
                        row("2027-02-08", false, "2026-12-20"),
                        row("2027-02-13", true, "2026-10-20")));
        assertThat(decided(with2027, "2027-01-01")).isTrue();
        assertThat(decided(with2027, "2028-01-01")).isFalse();
        assertThat(working(with2027, "2027-02-05")).isFalse();
        assertThat(working(with2027, "2027-02-13")).isTrue();
        assertThat(working(with2027, "2027-04-30")).isFalse(); // known before
        assertThat(with2027.noteOn(LocalDate.of(2027, 1, 1)))
                .isEqualTo(new DayNote(
                        false, true, new Phrase("Tết Dương lịch", "New Year's Day"), "BLLĐ 45/2019/QH14 Đ112.1"));
        assertThat(with2027.days()).hasSize(CALENDAR.days().size() + 3);
        // Decided once all of it was known.
        assertThat(decided(with2027.asKnownOn(LocalDate.of(2026, 12, 19)), "2027-03-01"))
                .isFalse();
        assertThat(decided(with2027.asKnownOn(LocalDate.of(2026, 12, 20)), "2027-03-01"))
                .isTrue();
        assertThat(decided(CALENDAR, "2027-01-01")).isFalse();
    }

    @Test
    void anApplicationAddsASwapToADecidedYear() {
        OfficialCalendar swapped = CALENDAR.withYear(2026, List.of(row("2026-11-23", false, "2026-10-01")));
        assertThat(working(swapped, "2026-11-23")).isFalse();
        assertThat(working(swapped.asKnownOn(LocalDate.of(2026, 9, 30)), "2026-11-23"))
                .isTrue();
        assertThat(decided(swapped.asKnownOn(LocalDate.of(2026, 9, 30)), "2026-11-23"))
                .isTrue();
        OfficialCalendar takenBack = swapped.withYear(2026, List.of(row("2026-11-23", true, "2026-11-01")));
        assertThat(working(takenBack, "2026-11-23")).isTrue();
    }

    @Test
    void aYearFarAheadLeavesTheYearsBetweenUndecided() {
        OfficialCalendar far = CALENDAR.withYear(2030, List.of(row("2030-02-04", false, "2029-11-01")));
        assertThat(decided(far, "2030-12-31")).isTrue();
        assertThat(decided(far, "2029-06-01")).isFalse();
        assertThat(working(far, "2029-06-01")).isTrue();
        assertThat(decided(far, "2027-06-01")).isFalse();
        assertThat(far.noteOn(LocalDate.of(2029, 6, 1)).reason())
                .isEqualTo(new Phrase("Lịch không có năm 2029", "The calendar does not reach 2029"));
    }

    @Test
    void whatIsExpectedIsOnlyWhatDocumentsOfTheTimeSay() {
        OfficialCalendar early = asKnownOn("2019-11-19").withProvisionalYears();
        OfficialCalendar later = asKnownOn("2019-11-20").withProvisionalYears();
        assertThat(early.noteOn(LocalDate.of(2021, 1, 1)).source()).isEqualTo("BLLĐ 10/2012/QH13 Đ115.1");
        assertThat(later.noteOn(LocalDate.of(2021, 1, 1)).source()).isEqualTo("BLLĐ 45/2019/QH14 Đ112.1");
        assertThat(working(early, "2021-09-03")).isTrue();
        assertThat(working(later, "2021-09-03")).isFalse();
        assertThat(working(asKnownOn("2026-06-30").withProvisionalYears(), "2028-11-24"))
                .isTrue();
        assertThat(working(asKnownOn("2026-07-01").withProvisionalYears(), "2028-11-24"))
                .isFalse();
        assertThat(CALENDAR.withProvisionalYears()
                        .asKnownOn(LocalDate.of(2019, 11, 19))
                        .days())
                .isEqualTo(early.days());
        assertThat(early.asKnownOn(LocalDate.of(2026, 1, 1)).days()).isEqualTo(early.days());
    }

    @Test
    void aYearIsAddedWithDaysOfThatYearOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withYear(2027, List.of()))
                .withMessage("daysOfYear must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withYear(2027, List.of(row("2028-01-01", false, "2026-10-20"))))
                .withMessage("day 2028-01-01 does not lie in year 2027");
        OfficialDay undecided = new OfficialDay(
                LocalDate.of(2027, 2, 5), new DayNote(false, false, NOTICE, "TB 1"), LocalDate.of(2026, 10, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.withYear(2027, List.of(undecided)))
                .withMessage("day 2027-02-05 must be decided");
    }

    @Test
    @SuppressWarnings("NullAway")
    void missingPartsAreNamed() {
        LocalDate day = LocalDate.of(2027, 2, 5);
        DayNote note = new DayNote(false, true, NOTICE, "TB 1");
        assertThatNullPointerException()
                .isThrownBy(() -> new OfficialDay(null, note, day))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> new OfficialDay(day, null, day))
                .withMessage("note");
        assertThatNullPointerException()
                .isThrownBy(() -> new OfficialDay(day, note, null))
                .withMessage("announcedOn");
        assertThatNullPointerException()
                .isThrownBy(() -> CALENDAR.asKnownOn(null))
                .withMessage("day");
    }

    @Test
    void theDaysAreThoseOfTheTable() {
        assertThat(CALENDAR.days()).isEqualTo(OfficialDays.DAYS);
    }

    private static OfficialCalendar asKnownOn(String day) {
        return CALENDAR.asKnownOn(LocalDate.parse(day));
    }

    private static OfficialDay row(String day, boolean working, String announcedOn) {
        return new OfficialDay(
                LocalDate.parse(day), new DayNote(working, true, NOTICE, "TB 1"), LocalDate.parse(announcedOn));
    }

    private static boolean decided(WorkingCalendar calendar, String day) {
        return calendar.isDecided(LocalDate.parse(day).toEpochDay());
    }

    private static boolean working(WorkingCalendar calendar, String day) {
        return calendar.isWorkingDay(LocalDate.parse(day).toEpochDay());
    }
}
