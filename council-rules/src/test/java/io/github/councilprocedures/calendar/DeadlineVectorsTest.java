package io.github.councilprocedures.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DeadlineProof;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Thirteen deadlines worked out by hand over Tết, holidays, swapped days and make-up Saturdays. */
class DeadlineVectorsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    @Test
    void vector01ASwappedMondayIsOffAndItsSaturdayCounts() {
        assertDue("2024-05-07", "7 WORKING_DAYS", "2024-04-24", CALENDAR);
        // The letter that swapped them came twelve days before; without it the count ends on the same day.
        assertDue("2024-05-07", "7 WORKING_DAYS", "2024-04-24", CALENDAR.asKnownOn(LocalDate.of(2024, 4, 11)));
    }

    @Test
    void vector01InWords() {
        DeadlineProof proof = TimeLimit.parse("7 WORKING_DAYS").proofAfter(LocalDate.of(2024, 4, 24), CALENDAR);
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 24/04/2024; ngày này không tính.",
                        "Đếm 7 ngày làm việc, đến ngày 07/05/2024.",
                        "Ngày nghỉ 27/04/2024–28/04/2024, 05/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Ngày nghỉ 29/04/2024: Hoán đổi ngày làm việc: nghỉ thứ Hai, làm bù 04/05/2024 (CV 2450/VPCP-KGVX).",
                        "Ngày nghỉ 30/04/2024: Ngày Chiến thắng 30/4 (BLLĐ 45/2019/QH14 Đ112.1).",
                        "Ngày nghỉ 01/05/2024: Ngày Quốc tế lao động 1/5 (BLLĐ 45/2019/QH14 Đ112.1).",
                        "Ngày làm việc 04/05/2024: Làm bù thứ Bảy cho ngày nghỉ hoán đổi 29/04/2024 (CV 2450/VPCP-KGVX).",
                        "Thời hạn kết thúc khi hết ngày 07/05/2024.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted from 24/04/2024; that day is not counted.",
                        "7 working days counted, to 07/05/2024.",
                        "Day off 27/04/2024–28/04/2024, 05/05/2024: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "Day off 29/04/2024: Swapped working day: Monday off, made up on 04/05/2024 (CV 2450/VPCP-KGVX).",
                        "Day off 30/04/2024: Victory Day, 30 April (BLLĐ 45/2019/QH14 Đ112.1).",
                        "Day off 01/05/2024: International Labour Day, 1 May (BLLĐ 45/2019/QH14 Đ112.1).",
                        "Working day 04/05/2024: Make-up Saturday for the swapped day off 29/04/2024 (CV 2450/VPCP-KGVX).",
                        "The limit ends at the end of 07/05/2024.");
    }

    @Test
    void vector02TetIsSkipped() {
        assertDue("2025-02-10", "10 WORKING_DAYS", "2025-01-20", CALENDAR);
    }

    @Test
    void vector03WorkingDaysAreCountedBackOverNationalDay() {
        assertLatest("2026-08-28", "5 WORKING_DAYS", "2026-09-09", CALENDAR);
    }

    @Test
    void vector04AMakeUpSaturdayCountsOnTheWayBack() {
        assertLatest("2026-01-08", "5 WORKING_DAYS", "2026-01-14", CALENDAR);
        // As known before the letter of 25/12/2025 that made Saturday 10/01/2026 a working day.
        assertLatest("2026-01-07", "5 WORKING_DAYS", "2026-01-14", CALENDAR.asKnownOn(LocalDate.of(2025, 12, 24)));
    }

    @Test
    void vector05AnEndInTetRollsPastTheDaysInLieu() {
        assertDue("2024-02-15", "7 CALENDAR_DAYS", "2024-02-05", CALENDAR);
        assertUnrolled("2024-02-12", "7 CALENDAR_DAYS", "2024-02-05");
    }

    @Test
    void vector05InWords() {
        DeadlineProof proof = TimeLimit.parse("7 CALENDAR_DAYS").proofAfter(LocalDate.of(2024, 2, 5), CALENDAR);
        assertThat(proof.rolled()).isTrue();
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 05/02/2024; ngày này không tính.",
                        "Đếm 7 ngày, đến ngày 12/02/2024.",
                        "Ngày nghỉ 12/02/2024: Tết Âm lịch – mùng 3 (TB 5015/TB-LĐTBXH).",
                        "Ngày nghỉ 13/02/2024: Nghỉ bù Tết Âm lịch (bù ngày 10/02/2024) (TB 5015/TB-LĐTBXH).",
                        "Ngày nghỉ 14/02/2024: Nghỉ bù Tết Âm lịch (bù ngày 11/02/2024) (TB 5015/TB-LĐTBXH).",
                        "Ngày cuối 12/02/2024 là ngày nghỉ nên thời hạn kết thúc khi hết ngày làm việc tiếp theo,"
                                + " 15/02/2024 (khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13).",
                        "Áp dụng Bộ luật Dân sự cho thời hạn của luật công là theo cách hiểu của thư viện.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted from 05/02/2024; that day is not counted.",
                        "7 calendar days counted, to 12/02/2024.",
                        "Day off 12/02/2024: Lunar New Year (Tết) – day 3 (TB 5015/TB-LĐTBXH).",
                        "Day off 13/02/2024: Day in lieu of Lunar New Year (Tết) (for 10/02/2024) (TB 5015/TB-LĐTBXH).",
                        "Day off 14/02/2024: Day in lieu of Lunar New Year (Tết) (for 11/02/2024) (TB 5015/TB-LĐTBXH).",
                        "The last day, 12/02/2024, is a day off, so the limit ends at the end of the next working day,"
                                + " 15/02/2024 (Clause 5, Article 148, Civil Code No. 91/2015/QH13).",
                        "That the Civil Code governs time limits of public law is the library's reading.");
    }

    @Test
    void vector06AnEndOnHungKingsDayRollsPastTheDaysInLieu() {
        assertDue("2023-05-04", "10 CALENDAR_DAYS", "2023-04-19", CALENDAR);
        assertUnrolled("2023-04-29", "10 CALENDAR_DAYS", "2023-04-19");
    }

    @Test
    void vector07SixtyCalendarDays() {
        assertDue("2025-09-05", "60 CALENDAR_DAYS", "2025-07-07", CALENDAR);
    }

    @Test
    void vector08CountedBackASundayStays() {
        assertLatest("2025-10-05", "15 CALENDAR_DAYS", "2025-10-20", CALENDAR);
    }

    @Test
    void vector08InWords() {
        DeadlineProof proof = TimeLimit.parse("15 CALENDAR_DAYS").proofBefore(LocalDate.of(2025, 10, 20), CALENDAR);
        assertThat(proof.rolled()).isFalse();
        assertThat(vi(proof))
                .containsExactly(
                        "Tính ngược từ ngày 20/10/2025; ngày này không tính.",
                        "Đếm 15 ngày, đến ngày 05/10/2025.",
                        "Ngày nghỉ 04/10/2025–05/10/2025: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Chậm nhất là ngày 05/10/2025.",
                        "Lưu ý: ngày 05/10/2025 là ngày nghỉ. Hạn tính ngược không dời (luật không quy định; theo cách hiểu"
                                + " của thư viện); ngày làm việc liền trước là 03/10/2025.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted back from 20/10/2025; that day is not counted.",
                        "15 calendar days counted, to 05/10/2025.",
                        "Day off 04/10/2025–05/10/2025: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "At the latest on 05/10/2025.",
                        "Note: 05/10/2025 is a day off. A limit counted back is not moved (the law is silent; the"
                                + " library's reading); the working day before it is 03/10/2025.");
    }

    @Test
    void vector09TheUnitChangesWithTheVersionOfTheLaw() {
        assertDue("2026-06-30", "10 CALENDAR_DAYS", "2026-06-20", CALENDAR);
        assertDue("2026-07-10", "7 WORKING_DAYS", "2026-07-01", CALENDAR);
    }

    @Test
    void vector10FiveWorkingDaysOverTet2020() {
        assertDue("2020-02-04", "5 WORKING_DAYS", "2020-01-21", CALENDAR);
    }

    @Test
    void vector11AMonthWithoutTheDayEndsOnItsLast() {
        assertDue("2023-02-28", "1 MONTHS", "2023-01-31", CALENDAR);
    }

    @Test
    void vector12AMakeUpSaturdayCounts() {
        assertDue("2025-04-28", "3 WORKING_DAYS", "2025-04-24", CALENDAR);
        assertDue("2025-04-29", "3 WORKING_DAYS", "2025-04-24", WorkingCalendar.weekendsOff());
    }

    @Test
    void vector12InWords() {
        DeadlineProof proof = TimeLimit.parse("3 WORKING_DAYS").proofAfter(LocalDate.of(2025, 4, 24), CALENDAR);
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 24/04/2025; ngày này không tính.",
                        "Đếm 3 ngày làm việc, đến ngày 28/04/2025.",
                        "Ngày làm việc 26/04/2025: Làm bù thứ Bảy cho ngày nghỉ hoán đổi 02/05/2025 (TB 6150/TB-BLĐTBXH).",
                        "Ngày nghỉ 27/04/2025: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Thời hạn kết thúc khi hết ngày 28/04/2025.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted from 24/04/2025; that day is not counted.",
                        "3 working days counted, to 28/04/2025.",
                        "Working day 26/04/2025: Make-up Saturday for the swapped day off 02/05/2025 (TB 6150/TB-BLĐTBXH).",
                        "Day off 27/04/2025: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "The limit ends at the end of 28/04/2025.");
    }

    @Test
    void vector13CultureDayIsOffWhetherOrNotTheProposedSwapIsAdopted() {
        assertDue("2026-11-30", "5 WORKING_DAYS", "2026-11-20", CALENDAR);
        Phrase proposal = new Phrase("Hoán đổi ngày làm việc", "Swapped working day");
        LocalDate announced = LocalDate.of(2026, 10, 1);
        OfficialCalendar swapped = CALENDAR.withYear(
                2026,
                List.of(
                        new OfficialDay(
                                LocalDate.of(2026, 11, 23), new DayNote(false, true, proposal, "đề xuất"), announced),
                        new OfficialDay(
                                LocalDate.of(2026, 11, 28), new DayNote(true, true, proposal, "đề xuất"), announced)));
        assertDue("2026-11-30", "5 WORKING_DAYS", "2026-11-20", swapped);
    }

    /** C26: the same five days, forward to a Sunday and back to one. */
    @Test
    void c26ALimitMovesOnItsWayForwardAndNotOnItsWayBack() {
        assertUnrolled("2024-03-10", "5 CALENDAR_DAYS", "2024-03-05");
        assertDue("2024-03-11", "5 CALENDAR_DAYS", "2024-03-05", CALENDAR);
        assertLatest("2024-03-10", "5 CALENDAR_DAYS", "2024-03-15", CALENDAR);
    }

    @Test
    void aWeekEndsOnItsWeekdayAndAYearOnItsDay() {
        assertDue("2024-03-13", "7 CALENDAR_DAYS", "2024-03-06", CALENDAR); // Wednesday to Wednesday
        assertDue("2025-03-06", "12 MONTHS", "2024-03-06", CALENDAR);
        assertDue("2025-02-28", "12 MONTHS", "2024-02-29", CALENDAR); // the last day where there is no such day
    }

    private static void assertDue(String expected, String limit, String event, WorkingCalendar calendar) {
        LocalDate from = LocalDate.parse(event);
        assertThat(TimeLimit.parse(limit).proofAfter(from, calendar).dueOn()).contains(LocalDate.parse(expected));
        assertThat(TimeLimit.parse(limit).lastDayAfter(from.toEpochDay(), calendar))
                .isEqualTo(LocalDate.parse(expected).toEpochDay());
    }

    private static void assertUnrolled(String expected, String limit, String event) {
        LocalDate from = LocalDate.parse(event);
        assertThat(TimeLimit.parse(limit).proofAfter(from, CALENDAR).countedTo())
                .isEqualTo(expected);
        assertThat(TimeLimit.parse(limit).unrolledDayAfter(from.toEpochDay(), CALENDAR))
                .isEqualTo(LocalDate.parse(expected).toEpochDay());
    }

    private static void assertLatest(String expected, String limit, String event, WorkingCalendar calendar) {
        LocalDate before = LocalDate.parse(event);
        assertThat(TimeLimit.parse(limit).proofBefore(before, calendar).dueOn()).contains(LocalDate.parse(expected));
        assertThat(TimeLimit.parse(limit).lastDayBefore(before.toEpochDay(), calendar))
                .isEqualTo(LocalDate.parse(expected).toEpochDay());
    }

    private static List<String> vi(DeadlineProof proof) {
        return proof.steps().stream().map(Phrase::vi).toList();
    }

    private static List<String> en(DeadlineProof proof) {
        return proof.steps().stream().map(Phrase::en).toList();
    }
}
