package io.github.councilprocedures.activity;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSeriesTest {

    private static ActivityFigures sessions(String period, int count) {
        return report(period, count).build();
    }

    private static ActivityFigures.Builder report(String period, int count) {
        return ActivityFigures.builder()
                .term(HUONG_SON)
                .period(ReportingPeriod.parse(period))
                .putCounts(Figure.SESSIONS, count);
    }

    private static Optional<FigureOfSeries> of(String period, ActivityFigures... reports) {
        return new ReportSeries(List.of(reports))
                .parts().stream()
                        .map(FigureOfSeries.class::cast)
                        .filter(one -> one.whole().period().toString().equals(period))
                        .findFirst();
    }

    private static long total(String period, ActivityFigures... reports) {
        return ActivityFacts.PERIODS_TOTAL.number(of(period, reports).orElseThrow());
    }

    private static long largest(String period, ActivityFigures... reports) {
        return ActivityFacts.LARGEST_PART.number(of(period, reports).orElseThrow());
    }

    @Test
    void a_longer_period_is_held_against_the_shorter_ones_within_it() {
        ActivityFigures half = sessions("2023-H1", 3);
        ActivityFigures nine = sessions("2023-9M", 5);
        ActivityFigures year = sessions("2023", 6);
        assertThat(largest("2023-9M", half, nine, year)).isEqualTo(3);
        assertThat(largest("2023", year, nine, half)).isEqualTo(5);
        assertThat(total("2023", year, nine, half)).isEqualTo(Fact.ABSENT);
        assertThat(of("2023-H1", half, nine, year)).isEmpty();
        assertThat(of("2023", year, sessions("2024-H1", 9), sessions("2022-Q4", 9)))
                .isEmpty();
        assertThat(of("2023", year, sessions("2023", 9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q1, '2023-01=1 2023-02=2 2023-03=4', 7",
        "2023-H1, '2023-Q1=1 2023-Q2=2', 3",
        "2023-H1, '2023-Q1=1 2023-04=2 2023-05=4 2023-06=8', 15",
        "2023-9M, '2023-H1=3 2023-Q3=1', 4",
        "2023, '2023-9M=3 2023-Q4=1', 4",
        "2023, '2023-H1=3 2023-H2=1', 4",
        "2023, '2023-H1=9 2023-Q1=1 2023-Q2=1 2023-Q3=1 2023-Q4=5', 8",
        "2021-2026, '2021=1 2022=2 2023=2 2024=3 2025=2 2026=1', 11",
    })
    void periods_that_follow_on_each_other_add_up(String period, String parts, int total) {
        List<ActivityFigures> reports = new ArrayList<>(List.of(sessions(period, 0)));
        Arrays.stream(parts.split(" "))
                .map(part -> part.split("="))
                .forEach(part -> reports.add(sessions(part[0], Integer.parseInt(part[1]))));
        assertThat(total(period, reports.toArray(new ActivityFigures[0]))).isEqualTo(total);
        // One of them missing, they fill it no more.
        reports.remove(reports.size() - 1);
        assertThat(of(period, reports.toArray(new ActivityFigures[0])))
                .hasValueSatisfying(one ->
                        assertThat(ActivityFacts.PERIODS_FILL.choice(one)).isFalse());
    }

    @Test
    void only_figures_of_the_same_councils_are_held_together() {
        ActivityFigures year = sessions("2023", 6);
        assertThat(of(
                        "2023",
                        year,
                        report("2023-H1", 3).scope(FigureScope.LOWER_COUNCILS).build()))
                .isEmpty();
        assertThat(of("2023", year, report("2023-H1", 3).label("các xã").build()))
                .isEmpty();
        assertThat(of(
                        "2023",
                        year,
                        ActivityFigures.builder()
                                .term(HUONG_SON)
                                .period(ReportingPeriod.halfYear(2023, 1))
                                .putCounts(Figure.RESOLUTIONS, 3)
                                .build()))
                .isEmpty();
    }

    @Test
    void provisional_figures_fill_nothing_and_know_nothing_of_later_days() {
        ActivityFigures half =
                report("2023-H1", 3).reportedOn(day("2023-06-29")).build();
        ActivityFigures rest = sessions("2023-H2", 3);
        assertThat(total("2023", sessions("2023", 6), half, rest)).isEqualTo(Fact.ABSENT);
        assertThat(largest("2023", sessions("2023", 6), half)).isEqualTo(3);
        assertThat(total(
                        "2023",
                        sessions("2023", 6),
                        report("2023-H1", 3).reportedOn(day("2023-06-30")).build(),
                        rest))
                .isEqualTo(6);
        ActivityFigures early =
                report("2023-9M", 4).reportedOn(day("2023-09-23")).build();
        assertThat(of("2023-9M", early, sessions("2023-Q3", 5))).isEmpty();
        assertThat(of("2023-9M", early, sessions("2023-H1", 5), sessions("2023-Q3", 1)))
                .hasValueSatisfying(one -> {
                    assertThat(one.within()).hasSize(1);
                    assertThat(ActivityFacts.PERIODS_FILL.choice(one)).isFalse();
                });
    }

    @Test
    void a_series_is_of_one_term() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportSeries(List.of()))
                .withMessage("reports must not be empty");
        ActivityFigures other = report("2023", 1).term(THANH_LIEM).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportSeries(List.of(sessions("2023", 6), other)))
                .withMessageStartingWith("reports must be of one term, ");
        ReportSeries series = new ReportSeries(List.of(sessions("2023", 6)));
        assertThat(series.place())
                .isEqualTo(new Phrase(
                        "số liệu qua các kỳ báo cáo của HĐND huyện Hương Sơn",
                        "figures of several periods of the People's Council of Hương Sơn Rural District"));
        assertThat(series.parts()).isEmpty();
        assertThat(shown(ActivityFacts.SERIES, series)).containsExactly("level: cấp huyện");
    }

    @Test
    void a_figure_of_a_series_is_named_with_its_periods() {
        ActivityFigures first = sessions("2023-H1", 3);
        ActivityFigures second = sessions("2023-H2", 4);
        FigureOfSeries one = of("2023", sessions("2023", 6), second, first).orElseThrow();
        assertThat(one.place())
                .isEqualTo(new Phrase(
                        "kỳ họp năm 2023 của HĐND huyện Hương Sơn (6 tháng đầu năm 2023: 3; 6 tháng cuối năm 2023: 4)",
                        "sessions for year 2023 of the People's Council of Hương Sơn Rural District (first half of 2023: 3;"
                                + " second half of 2023: 4)"));
        assertThat(one.within()).containsExactly(first, second);
        assertThat(one.figure()).isEqualTo(Figure.SESSIONS);
        assertThat(shown(ActivityFacts.FIGURE_OF_SERIES, one))
                .containsExactly("whole: 6", "largestPart: 4", "periodsTotal: 7", "periodsFill: có");
        assertThat(one)
                .isEqualTo(of("2023", sessions("2023", 6), first, second).orElseThrow())
                .hasSameHashCodeAs(
                        of("2023", sessions("2023", 6), first, second).orElseThrow())
                .isNotEqualTo(of("2023", sessions("2023", 7), first, second).orElseThrow())
                .isNotEqualTo(of("2023", sessions("2023", 6), first).orElseThrow())
                .isNotEqualTo(first)
                .hasToString(one.place().vi());
    }

    @Test
    void sums_and_shares_are_parts_of_their_report() {
        ActivityFigures report = ActivityFigures.builder()
                .term(HUONG_SON)
                .period(ReportingPeriod.year(2023))
                .addSums(new StatedSum("kiến nghị theo lĩnh vực", 84, List.of(76, 3, 5)))
                .addShares(new StatedShare("kiến nghị đã giải quyết", 144, 166, PrintedShare.parse("86,74%")))
                .build();
        assertThat(report.parts()).containsExactly(new SumOfReport(report, 0), new ShareOfReport(report, 0));
        SumOfReport sum = new SumOfReport(report, 0);
        assertThat(sum.place())
                .isEqualTo(new Phrase(
                        "kiến nghị theo lĩnh vực năm 2023 của HĐND huyện Hương Sơn: 76 + 3 + 5",
                        "“kiến nghị theo lĩnh vực” for year 2023 of the People's Council of Hương Sơn Rural District:"
                                + " 76 + 3 + 5"));
        assertThat(shown(ActivityFacts.SUM, sum)).containsExactly("partsTotal: 84", "statedTotal: 84");
        ShareOfReport share = new ShareOfReport(report, 0);
        assertThat(share.place())
                .isEqualTo(new Phrase(
                        "kiến nghị đã giải quyết năm 2023 của HĐND huyện Hương Sơn: 144/166 = 86,74%",
                        "“kiến nghị đã giải quyết” for year 2023 of the People's Council of Hương Sơn Rural District:"
                                + " 144/166 = 86,74%"));
        assertThat(shown(ActivityFacts.SHARE, share))
                .containsExactly("part: 144", "total: 166", "printing: bỏ các chữ số thập phân sau");
        for (Subject part : report.parts()) {
            assertThat(part.subjectType().facts()).isNotEmpty();
        }
        assertThat(sum.council()).isEqualTo(share.council()).isEqualTo(HUONG_SON.council());
        refused(() -> new SumOfReport(report, 1), "index must be that of one of 1 sums, was 1");
        refused(() -> new SumOfReport(report, -1), "index must be that of one of 1 sums, was -1");
        refused(() -> new ShareOfReport(report, 1), "index must be that of one of 1 shares, was 1");
        refused(() -> new ShareOfReport(report, -1), "index must be that of one of 1 shares, was -1");
    }

    @Test
    void what_is_no_sum_or_share_is_refused() {
        assertThat(new StatedSum("a", 0, List.of(0, 0)).total()).isZero();
        assertThat(new StatedShare("a", 1, 1, PrintedShare.parse("100%")).part())
                .isEqualTo(1);
        refused(() -> new StatedSum(" ", 1, List.of(1, 0)), "what must not be blank");
        refused(() -> new StatedSum("a", 1, List.of(1)), "parts must be at least two, were [1]");
        refused(
                () -> new StatedSum("a", -1, List.of(1, 0)),
                "total and parts must not be negative, were -1 and [1, 0]");
        refused(
                () -> new StatedSum("a", 1, List.of(2, -1)),
                "total and parts must not be negative, were 1 and [2, -1]");
        PrintedShare half = PrintedShare.parse("50%");
        refused(() -> new StatedShare("", 1, 2, half), "what must not be blank");
        refused(() -> new StatedShare("a", 3, 2, half), "part must be from 0 to a total of 1 or more, was 3 of 2");
        refused(() -> new StatedShare("a", -1, 2, half), "part must be from 0 to a total of 1 or more, was -1 of 2");
        refused(() -> new StatedShare("a", 0, 0, half), "part must be from 0 to a total of 1 or more, was 0 of 0");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"2021, false", "2022, true", "2025, false", "2024, true", "2026, false", "2023-H1, false"})
    void a_whole_year_is_one_through_which_the_council_was_in_office(String period, boolean whole) {
        assertThat(ActivityFacts.WHOLE_YEAR.choice(sessions(period, 1))).isEqualTo(whole);
    }

    @Test
    void a_province_goes_on_when_districts_end() {
        ActivityFigures province = ActivityFigures.builder()
                .term(HA_NAM)
                .period(ReportingPeriod.year(2020))
                .putCounts(Figure.COUNCILS, 25)
                .build();
        assertThat(ActivityFacts.WHOLE_YEAR.choice(province)).isTrue();
    }

    @Test
    void two_regular_sessions_are_expected_of_each_council() {
        ActivityFigures own = sessions("2023", 6);
        assertThat(ActivityFacts.REGULAR_SESSIONS_FROM_COUNCILS.number(own)).isEqualTo(2);
        ActivityFigures.Builder communes = report("2023", 82).scope(FigureScope.LOWER_COUNCILS);
        assertThat(ActivityFacts.REGULAR_SESSIONS_FROM_COUNCILS.isPresent(communes.build()))
                .isFalse();
        assertThat(ActivityFacts.REGULAR_SESSIONS_FROM_COUNCILS.number(
                        communes.putCounts(Figure.COUNCILS, 25).build()))
                .isEqualTo(50);
    }

    @Test
    void a_year_reported_before_its_end_is_not_whole() {
        assertThat(ActivityFacts.WHOLE_YEAR.choice(
                        report("2023", 1).reportedOn(day("2023-12-30")).build()))
                .isFalse();
        assertThat(ActivityFacts.WHOLE_YEAR.choice(
                        report("2023", 1).reportedOn(day("2023-12-31")).build()))
                .isTrue();
    }
}
