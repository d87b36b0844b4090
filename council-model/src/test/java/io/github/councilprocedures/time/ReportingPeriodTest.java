package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Phrase;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-02   | MONTH       | 2024-02-01/2024-02-29 | tháng 02/2024         | February 2024
                    2023-12   | MONTH       | 2023-12-01/2023-12-31 | tháng 12/2023         | December 2023
                    2024-10   | MONTH       | 2024-10-01/2024-10-31 | tháng 10/2024         | October 2024
                    2024-01   | MONTH       | 2024-01-01/2024-01-31 | tháng 01/2024         | January 2024
                    2024-Q1   | QUARTER     | 2024-01-01/2024-03-31 | quý I/2024            | Q1 2024
                    2024-Q2   | QUARTER     | 2024-04-01/2024-06-30 | quý II/2024           | Q2 2024
                    2024-Q3   | QUARTER     | 2024-07-01/2024-09-30 | quý III/2024          | Q3 2024
                    2024-Q4   | QUARTER     | 2024-10-01/2024-12-31 | quý IV/2024           | Q4 2024
                    2022-H1   | HALF_YEAR   | 2022-01-01/2022-06-30 | 6 tháng đầu năm 2022  | first half of 2022
                    2022-H2   | HALF_YEAR   | 2022-07-01/2022-12-31 | 6 tháng cuối năm 2022 | second half of 2022
                    2020-9M   | NINE_MONTHS | 2020-01-01/2020-09-30 | 9 tháng đầu năm 2020  | first nine months of 2020
                    2023      | YEAR        | 2023-01-01/2023-12-31 | năm 2023              | year 2023
                    """)
    void eachFormIsReadAndWrittenBack(String text, PeriodKind kind, String span, String vi, String en) {
        ReportingPeriod period = ReportingPeriod.parse(text);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.span()).contains(DateSpan.parse(span));
        assertThat(period.label()).isEqualTo(new Phrase(vi, en));
        assertThat(period).hasToString(text);
    }

    @Test
    void aTermHasNoSpanOfItsOwn() {
        ReportingPeriod term = ReportingPeriod.parse("2021-2026");
        assertThat(term).isEqualTo(ReportingPeriod.term(2021, 2026)).hasToString("2021-2026");
        assertThat(term.kind()).isEqualTo(PeriodKind.TERM);
        assertThat(term.span()).isEmpty();
        assertThat(term.label()).isEqualTo(new Phrase("nhiệm kỳ 2021-2026", "term 2021-2026"));
    }

    @Test
    void factoriesMakeWhatIsParsed() {
        assertThat(ReportingPeriod.month(2024, 2)).isEqualTo(ReportingPeriod.parse("2024-02"));
        assertThat(ReportingPeriod.quarter(2024, 2)).isEqualTo(ReportingPeriod.parse("2024-Q2"));
        assertThat(ReportingPeriod.halfYear(2022, 1)).isEqualTo(ReportingPeriod.parse("2022-H1"));
        assertThat(ReportingPeriod.nineMonths(2020)).isEqualTo(ReportingPeriod.parse("2020-9M"));
        assertThat(ReportingPeriod.year(2023)).isEqualTo(ReportingPeriod.parse("2023"));
    }

    @Test
    void numbersOutOfRangeAreNamed() {
        refused(() -> ReportingPeriod.month(2024, 0), "month must be 1 to 12, was 0");
        refused(() -> ReportingPeriod.month(2024, 13), "month must be 1 to 12, was 13");
        refused(() -> ReportingPeriod.quarter(2024, 0), "quarter must be 1 to 4, was 0");
        refused(() -> ReportingPeriod.parse("2024-Q5"), "quarter must be 1 to 4, was 5");
        refused(() -> ReportingPeriod.halfYear(2024, 0), "half must be 1 to 2, was 0");
        refused(() -> ReportingPeriod.halfYear(2024, 3), "half must be 1 to 2, was 3");
        refused(() -> ReportingPeriod.year(999), "year must have four digits, was 999");
        refused(() -> ReportingPeriod.year(20023), "year must have four digits, was 20023");
        refused(() -> ReportingPeriod.nineMonths(10_000), "year must have four digits, was 10000");
        assertThat(ReportingPeriod.year(1_000)).hasToString("1000");
        assertThat(ReportingPeriod.year(9_999)).hasToString("9999");
    }

    @Test
    void aTermEndsAfterItBegins() {
        refused(() -> ReportingPeriod.parse("2021-2016"), "lastYear 2016 is not after firstYear 2021");
        refused(() -> ReportingPeriod.term(2021, 2021), "lastYear 2021 is not after firstYear 2021");
        refused(() -> ReportingPeriod.term(21, 2026), "firstYear must have four digits, was 21");
        refused(() -> ReportingPeriod.term(2021, 20026), "lastYear must have four digits, was 20026");
        assertThat(ReportingPeriod.term(2021, 2022)).hasToString("2021-2022");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20023", "2024-2", "2024-q2", "2022-H", "2020-6M", "2021 - 2026", "2021-2026 ", "24-02"})
    void anotherFormIsRefusedWithExamples(String text) {
        refused(
                () -> ReportingPeriod.parse(text),
                "period \"" + text
                        + "\": expected a form such as 2024-02, 2024-Q2, 2022-H1, 2020-9M, 2023, 2021-2026 or since-2022-10");
    }

    @Test
    void equalPeriodsAreEqual() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2024, 2);
        assertThat(quarter)
                .hasSameHashCodeAs(ReportingPeriod.quarter(2024, 2))
                .isNotEqualTo(ReportingPeriod.quarter(2024, 1))
                .isNotEqualTo(ReportingPeriod.quarter(2023, 2))
                .isNotEqualTo(ReportingPeriod.month(2024, 2))
                .isNotEqualTo("2024-Q2");
        assertThat(quarter.hashCode()).isEqualTo(31 * (31 * PeriodKind.QUARTER.hashCode() + 2024) + 2);
    }

    @Test
    void kindsAreNamedInBothLanguages() {
        assertThat(PeriodKind.values())
                .extracting(PeriodKind::label)
                .containsExactly(
                        new Phrase("tháng", "month"),
                        new Phrase("quý", "quarter"),
                        new Phrase("6 tháng", "half-year"),
                        new Phrase("9 tháng", "nine months"),
                        new Phrase("năm", "year"),
                        new Phrase("nhiệm kỳ", "term"),
                        new Phrase("từ lần trước", "since the last one"));
    }

    @Test
    void theTimeSinceTheLastOneHasNoKnownDays() {
        ReportingPeriod since = ReportingPeriod.parse("since-2022-10");
        assertThat(since).isEqualTo(ReportingPeriod.sinceLast(2022, 10)).hasToString("since-2022-10");
        assertThat(since.kind()).isEqualTo(PeriodKind.SINCE_LAST);
        assertThat(since.span()).isEmpty();
        assertThat(since.years()).isEmpty();
        assertThat(since.label())
                .isEqualTo(
                        new Phrase("thời gian từ lần trước (tháng 10/2022)", "time since the last one (October 2022)"));
        refused(() -> ReportingPeriod.sinceLast(2022, 13), "month must be 1 to 12, was 13");
        refused(() -> ReportingPeriod.parse("since-2022-00"), "month must be 1 to 12, was 0");
    }

    @Test
    void aTermLiesInItsYears() {
        assertThat(ReportingPeriod.term(2021, 2026).years()).contains(DateSpan.parse("2021-01-01/2026-12-31"));
        assertThat(ReportingPeriod.quarter(2024, 2).years()).contains(DateSpan.parse("2024-04-01/2024-06-30"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phiên họp thường kỳ tháng 2 năm 2024                    | 2024-02
                    phiên họp thường kỳ tháng 01/2021                       | 2021-01
                    PHIÊN HỌP THÁNG 12-2023                                 | 2023-12
                    hội nghị giao ban quý II/2024                           | 2024-Q2
                    giao ban quý 4 năm 2022                                 | 2022-Q4
                    hội nghị giao ban quý iii năm 2022                      | 2022-Q3
                    sơ kết 6 tháng đầu năm 2022                             | 2022-H1
                    sơ kết 06 tháng năm 2022                                | 2022-H1
                    nhiệm vụ sáu tháng cuối năm 2022                        | 2022-H2
                    sơ kết 9 tháng đầu năm 2020                             | 2020-9M
                    hội nghị sơ kết 9 tháng 2020                            | 2020-9M
                    tổng kết năm 2023, nhiệm kỳ 2021-2026                   | 2021-2026 2023
                    tổng kết nhiệm kỳ 2016 – 2021                           | 2016-2021
                    tổng kết năm 2023                                       | 2023
                    tháng 2 năm 2024 theo Quy chế nhiệm kỳ 2021-2026        | 2024-02 2021-2026
                    sơ kết 9 tháng đầu năm 2020, triển khai quý IV năm 2020 | 2020-Q4 2020-9M
                    giao ban tháng 1/2024, tháng 2/2024 và tháng 1/2024     | 2024-01 2024-02
                    giao ban tháng 13/2024, năm 2024                        | 2024
                    nhiệm kỳ 2026-2021, năm 2024                            | 2024
                    """)
    void aTitleNamesItsPeriods(String title, String periods) {
        List<ReportingPeriod> expected =
                Stream.of(periods.split(" ")).map(ReportingPeriod::parse).toList();
        assertThat(ReportingPeriod.named(title)).isEqualTo(expected);
        assertThat(ReportingPeriod.named(Normalizer.normalize(title, Normalizer.Form.NFD)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hội nghị giao ban với các Ban",
                "hội nghị giao ban lần thứ Ba",
                "năm 20023",
                "tháng 2",
                "19 tháng 2020",
                "quý V/2024",
                "năm 0999"
            })
    void aTitleMayNameNone(String title) {
        assertThat(ReportingPeriod.named(title)).isEmpty();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
