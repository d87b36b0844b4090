package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportingPeriodProperties {

    @Property
    void everyPeriodIsReadBack(@ForAll("periods") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void thePartsOfAYearCoverItWithoutOverlap(@ForAll("years") int year) {
        DateSpan whole = ReportingPeriod.year(year).span().orElseThrow();
        long inMonths = 0;
        for (int month = 1; month <= 12; month++) {
            DateSpan span = ReportingPeriod.month(year, month).span().orElseThrow();
            assertThat(whole.encloses(span)).isTrue();
            inMonths += span.days().orElseThrow();
        }
        long inQuarters = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            inQuarters += ReportingPeriod.quarter(year, quarter)
                    .span()
                    .orElseThrow()
                    .days()
                    .orElseThrow();
        }
        assertThat(inMonths).isEqualTo(whole.days().orElseThrow()).isEqualTo(inQuarters);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1_000, 9_999);
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.oneOf(
                Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                        .as(ReportingPeriod::month),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(ReportingPeriod::quarter),
                Combinators.combine(years(), Arbitraries.integers().between(1, 2))
                        .as(ReportingPeriod::halfYear),
                Combinators.combine(years(), Arbitraries.integers().between(1, 12))
                        .as(ReportingPeriod::sinceLast),
                years().map(ReportingPeriod::nineMonths),
                years().map(ReportingPeriod::year),
                Combinators.combine(
                                Arbitraries.integers().between(1_000, 9_000),
                                Arbitraries.integers().between(1, 900))
                        .as((first, length) -> ReportingPeriod.term(first, first + length)));
    }
}
