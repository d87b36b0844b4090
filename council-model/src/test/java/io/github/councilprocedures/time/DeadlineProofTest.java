package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineProofTest {

    private static final WorkingCalendar WEEK = WorkingCalendar.weekendsOff();
    private static final LocalDate MAY_2 = LocalDate.of(2024, 5, 2); // Thursday

    @Test
    void aCountInCalendarDaysListsEachDay() {
        DeadlineProof proof = TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, WEEK);
        assertThat(proof.eventOn()).isEqualTo(MAY_2);
        assertThat(proof.limit()).isEqualTo(TimeLimit.parse("2 CALENDAR_DAYS"));
        assertThat(proof.direction()).isEqualTo(CountDirection.AFTER);
        assertThat(proof.countedTo()).isEqualTo("2024-05-04");
        assertThat(proof.dueOn()).contains(LocalDate.of(2024, 5, 6));
        assertThat(proof.rolled()).isTrue();
        assertThat(proof.days())
                .containsExactly(
                        day("2024-05-03", true),
                        day("2024-05-04", true),
                        day("2024-05-05", false),
                        day("2024-05-06", false));
    }

    @Test
    void aRolledLimitNamesTheCodeOfItsDayAndThatThisIsOurReading() {
        assertThat(vi(TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, WEEK)))
                .containsExactly(
                        "Tính từ ngày 02/05/2024; ngày này không tính.",
                        "Đếm 2 ngày, đến ngày 04/05/2024.",
                        "Ngày nghỉ 04/05/2024–05/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Ngày cuối 04/05/2024 là ngày nghỉ nên thời hạn kết thúc khi hết ngày làm việc tiếp theo,"
                                + " 06/05/2024 (khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13).",
                        "Áp dụng Bộ luật Dân sự cho thời hạn của luật công là theo cách hiểu của thư viện.");
        assertThat(en(TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, WEEK)))
                .containsExactly(
                        "Counted from 02/05/2024; that day is not counted.",
                        "2 calendar days counted, to 04/05/2024.",
                        "Day off 04/05/2024–05/05/2024: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "The last day, 04/05/2024, is a day off, so the limit ends at the end of the next working day,"
                                + " 06/05/2024 (Clause 5, Article 148, Civil Code No. 91/2015/QH13).",
                        "That the Civil Code governs time limits of public law is the library's reading.");
    }

    @Test
    void aCountThatRestsOnProvisionalDaysSaysSo() {
        Phrase said = new Phrase(
                "Tạm tính: lịch nghỉ chính thức của thời gian này chưa được công bố nên ngày cuối có thể thay đổi.",
                "Provisional: the official days off of this time are not announced, so the last day may still change.");
        // From Thursday 02/05/2024 on to Saturday 04/05, Monday 06/05; in working days over 03/05 to 06/05.
        DeadlineProof rolled = TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, provisional("2024-05-06"));
        assertThat(rolled.provisional()).isTrue();
        assertThat(rolled.steps()).last().isEqualTo(said);
        assertThat(provisionalAfter("2 CALENDAR_DAYS", "2024-05-04")).isTrue();
        assertThat(provisionalAfter("2 CALENDAR_DAYS", "2024-05-03")).isFalse();
        assertThat(provisionalAfter("2 CALENDAR_DAYS", "2024-05-07")).isFalse();
        assertThat(provisionalAfter("2 WORKING_DAYS", "2024-05-03")).isTrue();
        assertThat(provisionalAfter("2 WORKING_DAYS", "2024-05-04")).isTrue();
        assertThat(provisionalAfter("2 WORKING_DAYS", "2024-05-07")).isFalse();
        // Back from the Thursday only working days ask the calendar for an end.
        assertThat(provisionalBefore("2 WORKING_DAYS", "2024-05-01")).isTrue();
        assertThat(provisionalBefore("4 CALENDAR_DAYS", "2024-04-28")).isFalse();
        assertThat(TimeLimit.parse("4 CALENDAR_DAYS")
                        .proofBefore(MAY_2, provisional("2024-04-28"))
                        .steps())
                .doesNotContain(said);
    }

    private static boolean provisionalAfter(String limit, String day) {
        return TimeLimit.parse(limit).proofAfter(MAY_2, provisional(day)).provisional();
    }

    private static boolean provisionalBefore(String limit, String day) {
        return TimeLimit.parse(limit).proofBefore(MAY_2, provisional(day)).provisional();
    }

    private static WorkingCalendar provisional(String day) {
        return SmallCalendar.provisionalIn(day + "/" + day);
    }

    @Test
    void theCodeOf2015GovernsEndsFromItsFirstDay() {
        TimeLimit day = TimeLimit.parse("1 CALENDAR_DAYS");
        // Saturday 31/12/2016 and Sunday 01/01/2017
        assertThat(day.proofAfter(LocalDate.of(2016, 12, 30), WEEK).steps())
                .contains(new Phrase(
                        "Ngày cuối 31/12/2016 là ngày nghỉ nên thời hạn kết thúc khi hết ngày làm việc tiếp theo,"
                                + " 02/01/2017 (các điều 149–153 Bộ luật Dân sự số 33/2005/QH11).",
                        "The last day, 31/12/2016, is a day off, so the limit ends at the end of the next working day,"
                                + " 02/01/2017 (Articles 149–153, Civil Code No. 33/2005/QH11)."));
        assertThat(en(day.proofAfter(LocalDate.of(2016, 12, 31), WEEK)))
                .contains(
                        "The last day, 01/01/2017, is a day off, so the limit ends at the end of the next working day,"
                                + " 02/01/2017 (Clause 5, Article 148, Civil Code No. 91/2015/QH13).");
    }

    @Test
    void aLimitThatEndsOnAWorkingDayIsNotRolled() {
        DeadlineProof proof = TimeLimit.parse("11 CALENDAR_DAYS").proofAfter(MAY_2, WEEK);
        assertThat(proof.rolled()).isFalse();
        assertThat(proof.dueOn()).contains(proof.countedTo());
        assertThat(proof.days()).hasSize(11).allMatch(CountedDay::counted);
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 02/05/2024; ngày này không tính.",
                        "Đếm 11 ngày, đến ngày 13/05/2024.",
                        "Thời hạn kết thúc khi hết ngày 13/05/2024.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted from 02/05/2024; that day is not counted.",
                        "11 calendar days counted, to 13/05/2024.",
                        "The limit ends at the end of 13/05/2024.");
    }

    @Test
    void workingDaysSayWhichDaysWereSkippedAndWhichMadeUp() {
        SmallCalendar calendar = SmallCalendar.withDaysOff("2024-05-07").withMadeUp("2024-05-11");
        DeadlineProof proof = TimeLimit.parse("6 WORKING_DAYS").proofAfter(MAY_2, calendar);
        assertThat(proof.dueOn()).contains(LocalDate.of(2024, 5, 11));
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 02/05/2024; ngày này không tính.",
                        "Đếm 6 ngày làm việc, đến ngày 11/05/2024.",
                        "Ngày nghỉ 04/05/2024–05/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Ngày nghỉ 07/05/2024: Nghỉ lễ (TB 1).",
                        "Ngày làm việc 11/05/2024: Làm bù (TB 2).",
                        "Thời hạn kết thúc khi hết ngày 11/05/2024.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted from 02/05/2024; that day is not counted.",
                        "6 working days counted, to 11/05/2024.",
                        "Day off 04/05/2024–05/05/2024: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "Day off 07/05/2024: Holiday (TB 1).",
                        "Working day 11/05/2024: Make-up day (TB 2).",
                        "The limit ends at the end of 11/05/2024.");
        assertThat(proof.days())
                .filteredOn(day -> !day.counted())
                .extracting(CountedDay::day)
                .containsExactly(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 5), LocalDate.of(2024, 5, 7));
    }

    @Test
    void calendarDaysThatEndOnAMakeUpDaySayWhyItIsWorked() {
        SmallCalendar calendar = SmallCalendar.withDaysOff("2024-05-03").withMadeUp("2024-05-04");
        assertThat(vi(TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, calendar)))
                .containsExactly(
                        "Tính từ ngày 02/05/2024; ngày này không tính.",
                        "Đếm 2 ngày, đến ngày 04/05/2024.",
                        "Ngày làm việc 04/05/2024: Làm bù (TB 2).",
                        "Thời hạn kết thúc khi hết ngày 04/05/2024.");
    }

    @Test
    void workingDaysCountedBackListTheWayBack() {
        DeadlineProof proof = TimeLimit.parse("2 WORKING_DAYS").proofBefore(LocalDate.of(2024, 5, 7), WEEK);
        assertThat(proof.direction()).isEqualTo(CountDirection.BEFORE);
        assertThat(proof.days())
                .containsExactly(
                        day("2024-05-06", true),
                        day("2024-05-05", false),
                        day("2024-05-04", false),
                        day("2024-05-03", true));
        assertThat(vi(proof))
                .containsExactly(
                        "Tính ngược từ ngày 07/05/2024; ngày này không tính.",
                        "Đếm 2 ngày làm việc, đến ngày 03/05/2024.",
                        "Ngày nghỉ 04/05/2024–05/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Chậm nhất là ngày 03/05/2024.");
        assertThat(en(proof))
                .containsExactly(
                        "Counted back from 07/05/2024; that day is not counted.",
                        "2 working days counted, to 03/05/2024.",
                        "Day off 04/05/2024–05/05/2024: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "At the latest on 03/05/2024.");
    }

    @Test
    void calendarDaysCountedBackStayOnADayOffAndWarn() {
        DeadlineProof proof = TimeLimit.parse("3 CALENDAR_DAYS").proofBefore(LocalDate.of(2024, 5, 8), WEEK);
        assertThat(proof.dueOn()).contains(LocalDate.of(2024, 5, 5));
        assertThat(proof.rolled()).isFalse();
        assertThat(proof.days())
                .containsExactly(
                        day("2024-05-07", true),
                        day("2024-05-06", true),
                        day("2024-05-05", true),
                        day("2024-05-04", false),
                        day("2024-05-03", false));
        assertThat(vi(proof))
                .containsExactly(
                        "Tính ngược từ ngày 08/05/2024; ngày này không tính.",
                        "Đếm 3 ngày, đến ngày 05/05/2024.",
                        "Ngày nghỉ 04/05/2024–05/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Chậm nhất là ngày 05/05/2024.",
                        "Lưu ý: ngày 05/05/2024 là ngày nghỉ. Hạn tính ngược không dời (luật không quy định; theo cách hiểu"
                                + " của thư viện); ngày làm việc liền trước là 03/05/2024.");
        assertThat(en(proof))
                .endsWith("Note: 05/05/2024 is a day off. A limit counted back is not moved (the law is silent; the"
                        + " library's reading); the working day before it is 03/05/2024.");
    }

    @Test
    void aWarningSaysWhenTheWorkingDayBeforeIsNotKnown() {
        SmallCalendar calendar = SmallCalendar.decidedIn("2024-05-04/2024-12-31");
        DeadlineProof proof = TimeLimit.parse("3 CALENDAR_DAYS").proofBefore(LocalDate.of(2024, 5, 8), calendar);
        assertThat(proof.dueOn()).contains(LocalDate.of(2024, 5, 5));
        assertThat(proof.steps())
                .endsWith(new Phrase(
                        "Lưu ý: ngày 05/05/2024 là ngày nghỉ. Hạn tính ngược không dời (luật không quy định; theo cách hiểu"
                                + " của thư viện); chưa xác định được ngày làm việc liền trước.",
                        "Note: 05/05/2024 is a day off. A limit counted back is not moved (the law is silent; the"
                                + " library's reading); the working day before it is not known."));
    }

    @Test
    void countingBackOverUndecidedDaysGivesTheDayWithoutWarning() {
        SmallCalendar nothing = SmallCalendar.decidedIn("1900-01-01/1900-01-01");
        DeadlineProof proof = TimeLimit.parse("3 CALENDAR_DAYS").proofBefore(LocalDate.of(2024, 5, 8), nothing);
        assertThat(proof.dueOn()).contains(LocalDate.of(2024, 5, 5));
        assertThat(vi(proof))
                .containsExactly(
                        "Tính ngược từ ngày 08/05/2024; ngày này không tính.",
                        "Đếm 3 ngày, đến ngày 05/05/2024.",
                        "Chậm nhất là ngày 05/05/2024.");
    }

    @Test
    void monthsEndOnTheCorrespondingDayOrTheLast() {
        DeadlineProof short28 = TimeLimit.parse("1 MONTHS").proofAfter(LocalDate.of(2023, 1, 31), WEEK);
        assertThat(short28.days()).containsExactly(day("2023-02-28", true));
        assertThat(vi(short28))
                .containsExactly(
                        "Tính từ ngày 31/01/2023; ngày này không tính.",
                        "Đếm 1 tháng, đến ngày 28/02/2023.",
                        "Tháng đó không có ngày 31 nên lấy ngày cuối tháng.",
                        "Thời hạn kết thúc khi hết ngày 28/02/2023.");
        assertThat(en(short28))
                .containsExactly(
                        "Counted from 31/01/2023; that day is not counted.",
                        "1 month counted, to 28/02/2023.",
                        "That month has no day 31, so its last day is taken.",
                        "The limit ends at the end of 28/02/2023.");
        assertThat(vi(TimeLimit.parse("2 MONTHS").proofAfter(LocalDate.of(2023, 1, 31), WEEK)))
                .containsExactly(
                        "Tính từ ngày 31/01/2023; ngày này không tính.",
                        "Đếm 2 tháng, đến ngày 31/03/2023.",
                        "Thời hạn kết thúc khi hết ngày 31/03/2023.");
        assertThat(TimeLimit.parse("3 MONTHS")
                        .proofAfter(LocalDate.of(2024, 2, 4), WEEK)
                        .days())
                .containsExactly(day("2024-05-04", true), day("2024-05-05", false), day("2024-05-06", false));
    }

    @Test
    void aLimitOfNothingIsTheDayItself() {
        DeadlineProof proof = TimeLimit.parse("0 CALENDAR_DAYS").proofAfter(LocalDate.of(2024, 5, 4), WEEK);
        assertThat(proof.days())
                .containsExactly(day("2024-05-04", false), day("2024-05-05", false), day("2024-05-06", false));
        assertThat(proof.steps())
                .startsWith(
                        new Phrase("Thời hạn là chính ngày 04/05/2024.", "The limit is the day itself, 04/05/2024."));
        assertThat(proof.dueOn()).contains(LocalDate.of(2024, 5, 6));
        assertThat(TimeLimit.parse("0 CALENDAR_DAYS").proofBefore(MAY_2, WEEK).days())
                .containsExactly(day("2024-05-02", false));
        assertThat(vi(TimeLimit.parse("0 WORKING_DAYS").proofAfter(LocalDate.of(2024, 5, 4), WEEK)))
                .containsExactly("Thời hạn là chính ngày 04/05/2024.", "Thời hạn kết thúc khi hết ngày 04/05/2024.");
    }

    @Test
    void anUndecidedDayAmongWorkingDaysStopsTheCount() {
        SmallCalendar calendar = SmallCalendar.decidedIn("2024-01-01/2024-05-06");
        DeadlineProof proof = TimeLimit.parse("3 WORKING_DAYS").proofAfter(MAY_2, calendar);
        assertThat(proof.dueOn()).isEmpty();
        assertThat(proof.rolled()).isFalse();
        assertThat(proof.countedTo()).isEqualTo("2024-05-07");
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 02/05/2024; ngày này không tính.",
                        "Mới đếm được 2 trong 3 ngày làm việc.",
                        "Ngày nghỉ 04/05/2024–05/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Chưa xác định được ngày cuối: 07/05/2024 chưa rõ là ngày làm việc hay ngày nghỉ. Chưa công bố (TB 9).");
        assertThat(en(proof))
                .containsExactly(
                        "Counted from 02/05/2024; that day is not counted.",
                        "Only 2 of 3 working days could be counted.",
                        "Day off 04/05/2024–05/05/2024: Weekly rest (QĐ 188/1999/QĐ-TTg).",
                        "The last day cannot be determined: whether 07/05/2024 is a working day is not decided."
                                + " Not announced (TB 9).");
        assertThat(proof.days().get(4).counted()).isFalse();
    }

    @Test
    void anUndecidedEndOfCalendarDaysLeavesTheRawEnd() {
        SmallCalendar calendar = SmallCalendar.decidedIn("2024-01-01/2024-05-04");
        DeadlineProof proof = TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, calendar);
        assertThat(proof.dueOn()).isEmpty();
        assertThat(proof.countedTo()).isEqualTo("2024-05-04");
        assertThat(vi(proof))
                .containsExactly(
                        "Tính từ ngày 02/05/2024; ngày này không tính.",
                        "Đếm 2 ngày, đến ngày 04/05/2024.",
                        "Ngày nghỉ 04/05/2024: Nghỉ hằng tuần (QĐ 188/1999/QĐ-TTg).",
                        "Chưa xác định được ngày cuối: 05/05/2024 chưa rõ là ngày làm việc hay ngày nghỉ. Chưa công bố (TB 9).");
    }

    @Test
    void aProofCanBeStoredAndBuiltAgain() {
        DeadlineProof proof = TimeLimit.parse("2 CALENDAR_DAYS").proofAfter(MAY_2, WEEK);
        DeadlineProof copy = DeadlineProof.builder()
                .eventOn(MAY_2)
                .limit(TimeLimit.parse("2 CALENDAR_DAYS"))
                .direction(CountDirection.AFTER)
                .countedTo(LocalDate.of(2024, 5, 4))
                .dueOn(LocalDate.of(2024, 5, 6))
                .addAllDays(proof.days())
                .build();
        assertThat(copy).isEqualTo(proof);
        assertThat(copy.steps()).isEqualTo(proof.steps());
    }

    @Test
    void aProofThatContradictsItselfCannotBeBuilt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        proof(CountDirection.AFTER, "2024-05-01").dueOn(MAY_2).build())
                .withMessage("countedTo 2024-05-01 must not lie on the other side of eventOn 2024-05-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        proof(CountDirection.BEFORE, "2024-05-03").dueOn(MAY_2).build())
                .withMessage("countedTo 2024-05-03 must not lie on the other side of eventOn 2024-05-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        proof(CountDirection.AFTER, "2024-05-03").dueOn(MAY_2).build())
                .withMessage("dueOn 2024-05-02 does not follow from countedTo 2024-05-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        proof(CountDirection.BEFORE, "2024-05-01").dueOn(MAY_2).build())
                .withMessage("dueOn 2024-05-02 does not follow from countedTo 2024-05-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof(CountDirection.AFTER, "2024-05-03").build())
                .withMessage("dueOn may be left out only if the last of days is not decided");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> proof(CountDirection.AFTER, "2024-05-03")
                        .addDays(day("2024-05-03", true))
                        .build())
                .withMessage("dueOn may be left out only if the last of days is not decided");
        assertThatIllegalStateException()
                .isThrownBy(() -> DeadlineProof.builder().build());
        assertThat(proof(CountDirection.BEFORE, "2024-05-02")
                        .dueOn(MAY_2)
                        .build()
                        .steps())
                .hasSize(3);
        assertThat(proof(CountDirection.AFTER, "2024-05-02")
                        .dueOn(MAY_2)
                        .build()
                        .steps())
                .hasSize(3);
    }

    private static DeadlineProof.Builder proof(CountDirection direction, String countedTo) {
        DeadlineProof.Builder builder = DeadlineProof.builder();
        builder.eventOn(MAY_2)
                .limit(TimeLimit.parse("1 CALENDAR_DAYS"))
                .direction(direction)
                .countedTo(LocalDate.parse(countedTo));
        return builder;
    }

    private static CountedDay day(String day, boolean counted) {
        return new CountedDay(LocalDate.parse(day), counted, WEEK.noteOn(LocalDate.parse(day)));
    }

    private static List<String> vi(DeadlineProof proof) {
        return proof.steps().stream().map(Phrase::vi).toList();
    }

    private static List<String> en(DeadlineProof proof) {
        return proof.steps().stream().map(Phrase::en).toList();
    }
}
