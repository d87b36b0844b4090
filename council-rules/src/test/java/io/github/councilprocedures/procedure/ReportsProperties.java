package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.ReportSeries;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.FiguresOfRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CouncilDomain.class)
class ReportsProperties {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    /** Whatever happened, and whatever the days: each thing counts on one day, so periods cannot contradict each other. */
    @Property(tries = 60)
    void reports_made_from_one_record_never_contradict_each_other(@ForAll CouncilRecord some) {
        CouncilRecord record = complete(some);
        FiguresOfRecord figures = FiguresOfRecord.of(record);
        List<ActivityFigures> reports = new ArrayList<>();
        LocalDate last = record.span().lastDay().orElseThrow();
        for (int year = record.span().firstDay().getYear(); year <= last.getYear(); year++) {
            for (ReportingPeriod period : periods(year)) {
                figures.figures(period).ifPresent(reports::add);
            }
        }
        if (!reports.isEmpty()) {
            assertThat(LAW.judge(new ReportSeries(reports)).with(Verdict.VIOLATED))
                    .isEmpty();
        }
    }

    private static List<ReportingPeriod> periods(int year) {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            periods.add(ReportingPeriod.month(year, month));
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            periods.add(ReportingPeriod.quarter(year, quarter));
        }
        periods.add(ReportingPeriod.halfYear(year, 1));
        periods.add(ReportingPeriod.halfYear(year, 2));
        periods.add(ReportingPeriod.nineMonths(year));
        periods.add(ReportingPeriod.year(year));
        return periods;
    }

    /** The same, claiming that each list is complete. */
    private static CouncilRecord complete(CouncilRecord record) {
        CouncilRecord.Builder complete = CouncilRecord.builder().from(record);
        for (RecordList list : RecordList.values()) {
            if (!record.completeThrough().containsKey(list)) {
                complete.putCompleteThrough(list, record.span().lastDay().orElseThrow());
            }
        }
        return complete.build();
    }
}
