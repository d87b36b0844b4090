package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureOfSeries;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.activity.ShareOfReport;
import io.github.councilprocedures.activity.StatedShare;
import io.github.councilprocedures.activity.StatedSum;
import io.github.councilprocedures.activity.SumOfReport;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.ReportingPeriod;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Figures of activity reports, the sums and percentages they state, and reports of several periods. */
final class Reports {

    private Reports() {}

    static Arbitrary<ActivityFigures> figures() {
        return Councils.terms().flatMap(Reports::figures);
    }

    /** Figures whose parts may or may not add up. */
    static Arbitrary<ActivityFigures> figures(Term term) {
        return Builders.withBuilder(() -> ActivityFigures.builder().term(term))
                .use(Arbitraries.of(FigureScope.class))
                .withProbability(0.5)
                .in((figures, scope) -> figures.scope(scope))
                .use(Texts.lines())
                .withProbability(0.3)
                .in((figures, label) -> figures.label(label))
                .use(Times.periods())
                .in((figures, period) -> figures.period(period))
                .use(Times.days())
                .withProbability(0.8)
                .in((figures, day) -> figures.reportedOn(day))
                .use(Arbitraries.maps(
                                Arbitraries.of(Figure.class),
                                Arbitraries.integers().between(0, 400))
                        .ofMinSize(1)
                        .ofMaxSize(8))
                .in((figures, counts) -> figures.putAllCounts(counts))
                .use(sums().list().ofMaxSize(2))
                .in((figures, sums) -> figures.addAllSums(sums))
                .use(shares().list().ofMaxSize(2))
                .in((figures, shares) -> figures.addAllShares(shares))
                .build(figures -> figures.build());
    }

    /** Sums that are right in half of the cases. */
    static Arbitrary<StatedSum> sums() {
        return Combinators.combine(
                        Texts.lines(),
                        Arbitraries.integers()
                                .between(0, 200)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(5),
                        Arbitraries.of(0, 0, 1, 5))
                .as((what, parts, more) -> new StatedSum(
                        what, parts.stream().mapToInt(Integer::intValue).sum() + more, parts));
    }

    /** Percentages rounded, truncated, or of another number. */
    static Arbitrary<StatedShare> shares() {
        return Combinators.combine(
                        Texts.lines(),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as((what, total, part, decimals, rounded) -> {
                    int some = part % (total + 1);
                    PrintedShare printed = rounded
                            ? PrintedShare.rounded(some, total, decimals)
                            : PrintedShare.truncated(part * 7 % (total + 1), total, decimals);
                    return new StatedShare(what, some, total, printed);
                });
    }

    static Arbitrary<SumOfReport> sumsOfReports() {
        return Combinators.combine(figures(), sums())
                .as((figures, sum) -> new SumOfReport(
                        ActivityFigures.builder().from(figures).addSums(sum).build(), 0));
    }

    static Arbitrary<ShareOfReport> sharesOfReports() {
        return Combinators.combine(figures(), shares())
                .as((figures, share) -> new ShareOfReport(
                        ActivityFigures.builder().from(figures).addShares(share).build(), 0));
    }

    static Arbitrary<ReportSeries> series() {
        return Councils.terms()
                .flatMap(term -> figures(term).list().ofMinSize(1).ofMaxSize(4))
                .map(ReportSeries::new);
    }

    /** The sessions of a year with those of its halves. */
    static Arbitrary<FigureOfSeries> figuresOfSeries() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 9);
        return Combinators.combine(Councils.terms(), counts, counts, counts).as((term, first, second, year) -> {
            ReportSeries series = new ReportSeries(List.of(
                    sessions(term, ReportingPeriod.year(2023), year),
                    sessions(term, ReportingPeriod.halfYear(2023, 1), first),
                    sessions(term, ReportingPeriod.halfYear(2023, 2), second)));
            return (FigureOfSeries) series.parts().get(0);
        });
    }

    private static ActivityFigures sessions(Term term, ReportingPeriod period, int count) {
        return ActivityFigures.builder()
                .term(term)
                .period(period)
                .putCounts(Figure.SESSIONS, count)
                .build();
    }
}
