package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Requirements.assertReadsBack;
import static io.github.councilprocedures.fact.Requirements.changes;
import static io.github.councilprocedures.fact.Requirements.completeThrough;
import static io.github.councilprocedures.fact.Requirements.explained;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.time.PeriodKind.HALF_YEAR;
import static io.github.councilprocedures.time.PeriodKind.MONTH;
import static io.github.councilprocedures.time.PeriodKind.QUARTER;
import static io.github.councilprocedures.time.PeriodKind.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

    private static final Requirement<Thing> MONTHLY = MEETINGS.atLeast(1).per(MONTH);
    private static final Requirement<Thing> TWICE_A_YEAR = MEETINGS.exactly(2).per(YEAR);
    private static final Requirement<Thing> ONCE_A_MONTH = MEETINGS.exactly(1).per(MONTH);

    private static final Knowledge COMPLETE = completeThrough("2024-12-31");

    private static Thing of(String span, int stated, String... days) {
        String[] ends = span.split("/");
        return NOTHING.with(Occurrences.of(
                LocalDate.parse(ends[0]),
                LocalDate.parse(ends[1]),
                Arrays.stream(days).map(LocalDate::parse).toList(),
                stated < 0 ? OptionalInt.empty() : OptionalInt.of(stated)));
    }

    private static Thing quarter(String... days) {
        return of("2024-01-01/2024-03-31", -1, days);
    }

    private static Thing quarterStating(int stated, String... days) {
        return of("2024-01-01/2024-03-31", stated, days);
    }

    private static Thing year(int stated, String... days) {
        return of("2024-01-01/2024-12-31", stated, days);
    }

    @Test
    void isMetWhenEachPeriodHasItsNumber() {
        assertThat(MONTHLY.judge(quarter("2024-01-01", "2024-02-29", "2024-03-31"), PLAIN))
                .isEqualTo(Reason.MET);
        assertThat(MONTHLY.judge(quarter("2024-01-31", "2024-02-01", "2024-03-01", "2024-03-02"), PLAIN))
                .isEqualTo(Reason.MET);
    }

    @Test
    void aPeriodWithoutOneProvesSomethingInACompleteRecordOnly() {
        Thing noneInMarch = quarter("2024-01-01", "2024-02-29", "2024-02-01", "2024-01-05");

        assertThat(MONTHLY.judge(noneInMarch, PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(MONTHLY.judge(noneInMarch, completeThrough("2024-03-30"))).isEqualTo(Reason.NOT_YET_DUE);
        assertThat(MONTHLY.judge(noneInMarch, completeThrough("2024-03-31"))).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void aBrokenPeriodDecidesWhateverComesLater() {
        Thing noneInFebruary = quarter("2024-01-01", "2024-03-01");

        assertThat(MONTHLY.judge(noneInFebruary, completeThrough("2024-02-28"))).isEqualTo(Reason.NOT_YET_DUE);
        assertThat(MONTHLY.judge(noneInFebruary, completeThrough("2024-02-29"))).isEqualTo(Reason.NOT_MET);
        assertThat(MONTHLY.judge(quarter("2024-01-01"), completeThrough("2024-02-29")))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void exactlyRefusesMoreAtOnceAndNeedsACompleteRecordToBeMet() {
        assertThat(ONCE_A_MONTH.judge(quarter("2024-01-01", "2024-02-01", "2024-03-01"), COMPLETE))
                .isEqualTo(Reason.MET);
        assertThat(ONCE_A_MONTH.judge(quarter("2024-01-01", "2024-02-01", "2024-03-01"), PLAIN))
                .isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(ONCE_A_MONTH.judge(quarter("2024-01-01", "2024-02-01", "2024-03-01"), completeThrough("2024-03-30")))
                .isEqualTo(Reason.NOT_YET_DUE);
        assertThat(ONCE_A_MONTH.judge(quarter("2024-02-01", "2024-02-02"), PLAIN))
                .isEqualTo(Reason.NOT_MET);
        assertThat(ONCE_A_MONTH.judge(quarter("2024-01-01", "2024-02-01"), COMPLETE))
                .isEqualTo(Reason.NOT_MET);
    }

    @Test
    void aStatedTotalProvesTooFewButNotEnough() {
        // Eleven meetings in a year that needs twelve.
        assertThat(MONTHLY.judge(year(11), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(MONTHLY.judge(year(11), completeThrough("2024-12-30"))).isEqualTo(Reason.NOT_YET_DUE);
        assertThat(MONTHLY.judge(year(11), COMPLETE)).isEqualTo(Reason.NOT_MET);
        assertThat(MONTHLY.judge(year(12), COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        assertThat(MONTHLY.judge(year(12), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void thoseWithADayFillTheirOwnPeriodOnly() {
        // Two without a day cannot fill three months, one of which alone could have been.
        assertThat(MONTHLY.judge(quarterStating(4, "2024-01-01", "2024-01-02"), COMPLETE))
                .isEqualTo(Reason.FACT_MISSING);
        assertThat(MONTHLY.judge(quarterStating(3, "2024-01-01", "2024-01-02"), COMPLETE))
                .isEqualTo(Reason.NOT_MET);
        assertThat(MONTHLY.judge(quarterStating(9, "2024-01-01", "2024-02-01", "2024-03-01"), PLAIN))
                .isEqualTo(Reason.MET);
    }

    @Test
    void aTotalOfOnePeriodLiesInIt() {
        Requirement<Thing> twice = MEETINGS.atLeast(2).per(YEAR);

        assertThat(twice.judge(year(2), PLAIN)).isEqualTo(Reason.MET);
        assertThat(twice.judge(year(1), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(twice.judge(year(1), completeThrough("2024-06-30"))).isEqualTo(Reason.NOT_YET_DUE);
        assertThat(twice.judge(year(1), COMPLETE)).isEqualTo(Reason.NOT_MET);
        assertThat(TWICE_A_YEAR.judge(year(3), PLAIN)).isEqualTo(Reason.NOT_MET);
        assertThat(TWICE_A_YEAR.judge(year(2), COMPLETE)).isEqualTo(Reason.MET);
        assertThat(TWICE_A_YEAR.judge(year(2, "2024-07-01"), COMPLETE)).isEqualTo(Reason.MET);
        assertThat(TWICE_A_YEAR.judge(year(2), PLAIN)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @Test
    void aTotalBeyondAllPeriodsIsTooMany() {
        assertThat(ONCE_A_MONTH.judge(quarterStating(4), PLAIN)).isEqualTo(Reason.NOT_MET);
        assertThat(ONCE_A_MONTH.judge(quarterStating(4, "2024-01-01", "2024-02-01", "2024-03-01"), PLAIN))
                .isEqualTo(Reason.NOT_MET);
        assertThat(ONCE_A_MONTH.judge(quarterStating(3), COMPLETE)).isEqualTo(Reason.FACT_MISSING);
    }

    @Test
    void aTotalOfASpanWithBrokenPeriodsMayLieInThem() {
        Thing oneSomewhere = of("2024-01-15/2024-02-29", 1);

        assertThat(MONTHLY.judge(oneSomewhere, COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        assertThat(ONCE_A_MONTH.judge(of("2024-01-15/2024-02-29", 9), COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        assertThat(ONCE_A_MONTH.judge(of("2024-02-01/2024-03-30", 9, "2024-02-01"), COMPLETE))
                .isEqualTo(Reason.FACT_MISSING);
        assertThat(MONTHLY.judge(of("2024-01-15/2024-02-29", 0), COMPLETE)).isEqualTo(Reason.NOT_MET);
    }

    @Test
    void onlyWholePeriodsCount() {
        assertThat(MONTHLY.judge(of("2024-01-02/2024-02-29", -1, "2024-02-10"), COMPLETE))
                .isEqualTo(Reason.MET);
        assertThat(MONTHLY.judge(of("2024-01-01/2024-02-28", -1, "2024-01-10"), COMPLETE))
                .isEqualTo(Reason.MET);
        assertThat(MONTHLY.judge(of("2024-01-02/2024-02-28", -1), COMPLETE)).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(TWICE_A_YEAR.judge(of("2024-01-01/2024-12-30", -1), COMPLETE))
                .isEqualTo(Reason.RECORD_NOT_COMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 2024-01-01/2024-06-30, CONDITION",
        "YEAR, 2024-02-01/2024-06-30, CONDITION",
        "YEAR, 2024-02-01/2024-12-31, RECORD_NOT_COMPLETE",
        "QUARTER, 2024-05-01/2024-06-30, RECORD_NOT_COMPLETE",
        "QUARTER, 2024-05-01/2024-06-29, CONDITION",
        "QUARTER, 2024-04-01/2024-06-30, NOT_MET"
    })
    void whatEndedWithinAPeriodOwesNothingForIt(PeriodKind period, String span, Reason reason) {
        String[] ends = span.split("/");
        Occurrences none =
                Occurrences.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]), List.of(), OptionalInt.empty());

        assertThat(MEETINGS.atLeast(1).per(period).judge(NOTHING.with(none.ended()), COMPLETE))
                .isEqualTo(reason);
        assertThat(none.ended()).isNotEqualTo(none).isEqualTo(none.ended());
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2024-01-01/2024-01-31, MET",
        "MONTH, 2024-01-02/2024-02-28, RECORD_NOT_COMPLETE",
        "QUARTER, 2024-01-01/2024-03-31, MET",
        "QUARTER, 2024-02-01/2024-06-29, RECORD_NOT_COMPLETE",
        "QUARTER, 2024-02-01/2024-06-30, NOT_MET",
        "QUARTER, 2024-10-01/2024-12-31, NOT_MET",
        "QUARTER, 2023-12-01/2024-03-31, MET",
        "HALF_YEAR, 2023-12-31/2024-06-30, MET",
        "HALF_YEAR, 2024-01-01/2024-06-30, MET",
        "HALF_YEAR, 2024-01-02/2024-12-30, RECORD_NOT_COMPLETE",
        "HALF_YEAR, 2024-01-02/2024-12-31, NOT_MET",
        "YEAR, 2024-01-01/2024-12-31, MET",
        "YEAR, 2023-01-02/2024-12-30, RECORD_NOT_COMPLETE"
    })
    void periodsAreThoseOfTheCalendar(PeriodKind period, String span, Reason reason) {
        assertThat(MEETINGS.atLeast(1).per(period).judge(of(span, -1, "2024-01-15"), COMPLETE))
                .isEqualTo(reason);
    }

    @Test
    void looksOnlyAtItsPartOfTheCalendar() {
        Knowledge january = COMPLETE.within(day("2024-01-01"), day("2024-01-31"));
        Knowledge beyond = COMPLETE.within(day("2023-01-01"), day("2025-12-31"));
        Thing january1 = quarter("2024-01-01");

        assertThat(MONTHLY.judge(january1, january)).isEqualTo(Reason.MET);
        assertThat(MONTHLY.judge(january1, beyond)).isEqualTo(Reason.NOT_MET);
        assertThat(MONTHLY.judge(january1, COMPLETE.within(day("2024-02-01"), day("2024-03-31"))))
                .isEqualTo(Reason.NOT_MET);
        assertThat(MONTHLY.judge(january1, COMPLETE.within(day("2024-01-02"), day("2024-02-28"))))
                .isEqualTo(Reason.CONDITION);
        assertThat(MONTHLY.judge(
                        of("2024-01-02/2024-02-28", -1), COMPLETE.within(day("2024-01-02"), day("2024-02-27"))))
                .isEqualTo(Reason.CONDITION);
        assertThat(MONTHLY.judge(
                        of("2024-01-02/2024-02-28", -1), COMPLETE.within(day("2024-01-03"), day("2024-02-28"))))
                .isEqualTo(Reason.CONDITION);
    }

    @Test
    void aTotalOfTheWholeSpanMayLieInThePartLookedAt() {
        Knowledge january = COMPLETE.within(day("2024-01-01"), day("2024-01-31"));
        Knowledge march = COMPLETE.within(day("2024-03-01"), day("2024-03-31"));

        assertThat(MONTHLY.judge(quarterStating(1), january)).isEqualTo(Reason.FACT_MISSING);
        assertThat(MONTHLY.judge(quarterStating(1), march)).isEqualTo(Reason.FACT_MISSING);
        assertThat(MONTHLY.judge(quarterStating(0), january)).isEqualTo(Reason.NOT_MET);
        assertThat(ONCE_A_MONTH.judge(quarterStating(5), january)).isEqualTo(Reason.FACT_MISSING);
        assertThat(ONCE_A_MONTH.judge(quarterStating(5), march)).isEqualTo(Reason.FACT_MISSING);
    }

    @Test
    void needsTheTally() {
        assertThat(MONTHLY.judge(NOTHING, COMPLETE)).isEqualTo(Reason.FACT_MISSING);
        var account = explained(MONTHLY, NOTHING);
        assertThat(account.missing()).containsExactly(MEETINGS.label());
        assertThat(account.arithmetic()).isEmpty();
        assertThat(account.slots()).containsOnly(entry("required", Phrase.number(1)));
        assertThat(MONTHLY.due(NOTHING, PLAIN)).isEmpty();
    }

    @Test
    void tellsItsArithmetic() {
        var account = explained(MONTHLY, quarter("2024-01-01", "2024-03-01", "2024-03-31"));

        assertThat(account.arithmetic())
                .containsExactly(
                        new Phrase(
                                "Từ 01/01/2024 đến 31/03/2024: 3 kỳ (tháng) × 1 = 3; đã ghi nhận 3.",
                                "From 01/01/2024 to 31/03/2024: 3 period(s) (month) × 1 = 3; 3 on record."),
                        new Phrase(
                                "Theo từng kỳ (tháng cuối kỳ: số lần có ngày): 01/2024: 1; 02/2024: 0; 03/2024: 2.",
                                "By period (its last month: times with a day): 01/2024: 1; 02/2024: 0; 03/2024: 2."));
        assertThat(account.slots())
                .containsOnly(
                        entry("meetings", Phrase.number(3)),
                        entry("required", Phrase.number(1)),
                        entry("counted", Phrase.number(3)),
                        entry("needed", Phrase.number(3)));
        assertThat(account.missing()).isEmpty();
    }

    @Test
    void tellsWhatHasNoDay() {
        var account = explained(TWICE_A_YEAR, year(3, "2024-07-01"));

        assertThat(account.arithmetic())
                .containsExactly(
                        new Phrase(
                                "Từ 01/01/2024 đến 31/12/2024: 1 kỳ (năm) × 2 = 2; đã ghi nhận 3.",
                                "From 01/01/2024 to 31/12/2024: 1 period(s) (year) × 2 = 2; 3 on record."),
                        new Phrase(
                                "2 lần trong thời gian từ 01/01/2024 đến 31/12/2024 không nêu ngày.",
                                "2 time(s) from 01/01/2024 to 31/12/2024 are stated without a day."));
        assertThat(account.missing())
                .containsExactly(new Phrase("ngày của từng lần (số phiên họp)", "the day of each (meetings)"));
    }

    @Test
    void tellsOfThePartLookedAt() {
        var account = explained(
                MONTHLY,
                quarterStating(5, "2024-01-01", "2024-02-02"),
                COMPLETE.within(day("2024-02-01"), day("2030-01-01")));

        assertThat(account.arithmetic().get(0))
                .isEqualTo(new Phrase(
                        "Từ 01/02/2024 đến 31/03/2024: 2 kỳ (tháng) × 1 = 2; đã ghi nhận 1.",
                        "From 01/02/2024 to 31/03/2024: 2 period(s) (month) × 1 = 2; 1 on record."));
        assertThat(explained(
                                MONTHLY,
                                quarterStating(5, "2024-01-01", "2024-02-02"),
                                COMPLETE.within(day("2020-01-01"), day("2024-02-29")))
                        .slots())
                .containsEntry("counted", Phrase.number(2))
                .containsEntry("needed", Phrase.number(2));
    }

    @Test
    void isDueAtTheEndOfEachWholePeriod() {
        assertThat(MEETINGS.atLeast(2).per(QUARTER).due(of("2024-02-01/2024-12-31", -1), PLAIN))
                .containsExactly(
                        due("2024-06-30", "01/04/2024", "30/06/2024"),
                        due("2024-09-30", "01/07/2024", "30/09/2024"),
                        due("2024-12-31", "01/10/2024", "31/12/2024"));
        assertThat(MONTHLY.due(quarter(), PLAIN.within(day("2024-02-01"), day("2024-02-29"))))
                .extracting(Due::day)
                .containsExactly(LocalDate.of(2024, 2, 29));
    }

    private static Due due(String day, String from, String to) {
        return new Due(
                "meetings",
                new Phrase(
                        "số phiên họp: 2 lần từ " + from + " đến " + to,
                        "meetings: 2 time(s) from " + from + " to " + to),
                true,
                LocalDate.parse(day),
                Reason.MET,
                List.of(),
                null);
    }

    @Test
    void isDescribed() {
        assertThat(MONTHLY.describe())
                .isEqualTo(new Phrase("số phiên họp: mỗi tháng ít nhất 1 lần", "meetings: at least 1 a month"));
        assertThat(MEETINGS.exactly(2).per(HALF_YEAR).describe())
                .isEqualTo(new Phrase("số phiên họp: mỗi 6 tháng đúng 2 lần", "meetings: exactly 2 a half-year"));
        assertThat(MONTHLY.slots()).containsExactlyInAnyOrder("required", "counted", "needed", "meetings");
    }

    @Test
    void hasNeighboursInNumberStrictnessAndPeriod() {
        assertThat(changes(MONTHLY))
                .containsExactly(
                        "meetings: at least 1 a month -> meetings: at least 2 a month",
                        "meetings: at least 1 a month -> meetings: exactly 1 a month",
                        "meetings: at least 1 a month -> meetings: at least 1 a quarter");
        assertThat(changes(TWICE_A_YEAR))
                .containsExactly(
                        "meetings: exactly 2 a year -> meetings: exactly 3 a year",
                        "meetings: exactly 2 a year -> meetings: exactly 1 a year",
                        "meetings: exactly 2 a year -> meetings: at least 2 a year",
                        "meetings: exactly 2 a year -> meetings: exactly 2 a month");
    }

    @Test
    void isWrittenAsData() {
        assertThat(MONTHLY.form())
                .isEqualTo(Map.of("frequency", Map.of("of", "meetings", "atLeast", 1, "per", "MONTH")));
        assertThat(TWICE_A_YEAR.form())
                .isEqualTo(Map.of("frequency", Map.of("of", "meetings", "exactly", 2, "per", "YEAR")));
        assertReadsBack(MONTHLY);
        assertReadsBack(TWICE_A_YEAR);
    }

    @ParameterizedTest
    @EnumSource(names = {"NINE_MONTHS", "TERM"})
    void refusesAPeriodThatDoesNotRecurThroughTheYear(PeriodKind period) {
        var twice = MEETINGS.atLeast(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.per(period))
                .withMessage("per must be MONTH, QUARTER, HALF_YEAR or YEAR, was " + period);
    }

    @Test
    void refusesNoTimesAtAll() {
        var never = MEETINGS.atLeast(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> never.per(MONTH))
                .withMessage("times must be 1 or more, was 0");
    }

    private static long day(String isoDay) {
        return LocalDate.parse(isoDay).toEpochDay();
    }
}
