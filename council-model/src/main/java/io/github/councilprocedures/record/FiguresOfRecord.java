package io.github.councilprocedures.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a council reports, counted from its record (số liệu tổng hợp từ hồ sơ), and held against what it
 * reported. Not the figures of other councils, and none that a record does not hold, such as projects cancelled.
 *
 * <p>Each thing is counted on one day, so that the months of a quarter add up to it: a session on its opening day, a
 * supervision on the day it began, what has a file on the day of the step that makes it count. A supervision of which only
 * the period of a report is known is counted on the last day of that period.
 *
 * <p>A supervision is recorded once, as a file of its own or as a mention in {@link CouncilRecord#supervisions}; a figure is
 * complete when all lists that may hold what it counts are. Letters and voters' petitions are counted by files of their own
 * where the record holds any or claims to hold all; else by what a supervision tells of many together.
 *
 * <pre>{@code
 * FiguresOfRecord figures = FiguresOfRecord.of(record);
 * figures.counts(DateSpan.parse("2024-04-01/2024-06-30"));   // as far as recorded
 * figures.figures(ReportingPeriod.parse("2024-Q2"));         // what the record can vouch for
 * figures.compare(published);                                // agrees, differs by how much, or cannot be compared
 * }</pre>
 */
public final class FiguresOfRecord {

    private final CouncilRecord record;
    private final ImmutableMap<Figure, CountedThings> counted;

    private FiguresOfRecord(CouncilRecord record) {
        this.record = record;
        this.counted = CountedThings.of(record);
    }

    /**
     * The figures of a record.
     *
     * @param record the record
     * @return its figures
     */
    public static FiguresOfRecord of(CouncilRecord record) {
        return new FiguresOfRecord(requireNonNull(record, "record"));
    }

    /**
     * How many of everything are recorded in some days, whether or not the record is complete.
     *
     * @param span the days, both ends included
     * @return a number for each figure that a record can hold, 0 or more, in the order of the figures
     */
    public Map<Figure, Integer> counts(DateSpan span) {
        requireNonNull(span, "span");
        return Maps.immutableEnumMap(Maps.transformValues(counted, things -> things.in(span)));
    }

    /**
     * The figures of a period that the record can vouch for: it is complete through the end of the period, and knows when
     * each thing was.
     *
     * @param period the period; of a term, that of the record, whose first and last day must be known
     * @return the figures, as a report of the council itself would state them; empty when the record can vouch for none
     */
    public Optional<ActivityFigures> figures(ReportingPeriod period) {
        return span(requireNonNull(period, "period")).flatMap(span -> {
            Map<Figure, Integer> sure = new EnumMap<>(Figure.class);
            counted.forEach((figure, things) -> {
                if (whyNot(things, span) == null) {
                    sure.put(figure, things.in(span));
                }
            });
            return sure.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ActivityFigures.builder()
                            .term(record.term())
                            .period(period)
                            .putAllCounts(sure)
                            .build());
        });
    }

    /**
     * Figures of a report, held against the record one by one. A report made before its period ends is compared through its
     * day.
     *
     * @param published the figures
     * @return a comparison for each of its figures, in the order of the figures
     * @throws IllegalArgumentException if they are of another council or term than the record
     */
    public List<FigureComparison> compare(ActivityFigures published) {
        if (!published.term().equals(record.term())) {
            throw new IllegalArgumentException("term of published must be that of the record, "
                    + record.term().label().vi() + ", was "
                    + published.term().label().vi());
        }
        return published.counts().keySet().stream()
                .sorted()
                .map(figure -> compare(published, figure))
                .toList();
    }

    /**
     * The figures that the record itself lists as reported, each held against all else that it holds.
     *
     * @return the comparisons, in the order of the reports
     */
    public List<FigureComparison> compareAll() {
        return record.figures().stream()
                .flatMap(published -> compare(published).stream())
                .toList();
    }

    private FigureComparison compare(ActivityFigures published, Figure figure) {
        int stated = published.counts().get(figure);
        FigureComparison.Builder comparison = FigureComparison.builder()
                .figure(figure)
                .period(published.period())
                .stated(stated);
        if (published.scope() != FigureScope.OWN_COUNCIL) {
            return comparison.agreement(FigureAgreement.OTHER_COUNCILS).build();
        }
        CountedThings things = counted.get(figure);
        if (things == null) {
            return comparison.agreement(FigureAgreement.NOT_RECORDED).build();
        }
        DateSpan span = span(published).orElse(null);
        if (span == null) {
            return comparison.agreement(FigureAgreement.PERIOD_NOT_KNOWN).build();
        }
        int recorded = things.in(span);
        FigureAgreement whyNot = whyNot(things, span);
        FigureAgreement agreement =
                whyNot != null ? whyNot : stated == recorded ? FigureAgreement.AGREES : FigureAgreement.DIFFERS;
        return comparison.counted(recorded).agreement(agreement).build();
    }

    /** The days that a report speaks of: its period, or as much of it as was over on the day of the report. */
    private Optional<DateSpan> span(ActivityFigures published) {
        return span(published.period()).map(span -> {
            LocalDate last = published
                    .reportedOn()
                    .filter(span::contains)
                    .orElse(span.lastDay().orElseThrow());
            return DateSpan.of(span.firstDay(), last);
        });
    }

    /** The days of a period; of a term from its first session to the day before that of the next. */
    private Optional<DateSpan> span(ReportingPeriod period) {
        if (period.kind() != PeriodKind.TERM) {
            return period.span();
        }
        Term term = record.term();
        TermYears years = term.years();
        boolean own = period.equals(ReportingPeriod.term(years.firstYear(), years.lastYear()));
        return own && term.beginsOn().isPresent()
                ? term.endsOn().map(end -> DateSpan.of(term.beginsOn().get(), end.minusDays(1)))
                : Optional.empty();
    }

    /** Why a number of some days may not be all; null when it is. */
    private @Nullable FigureAgreement whyNot(CountedThings things, DateSpan span) {
        boolean complete = !record.span().firstDay().isAfter(span.firstDay())
                && things.isCompleteThrough(span.lastDay().orElseThrow());
        if (!complete) {
            return FigureAgreement.RECORD_NOT_COMPLETE;
        }
        return things.isSureIn(span) ? null : FigureAgreement.DETAILS_MISSING;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiguresOfRecord that && record.equals(that.record);
    }

    @Override
    public int hashCode() {
        return record.hashCode();
    }

    /** The Vietnamese name of the record, for reading in a debugger. */
    @Override
    public String toString() {
        return "số liệu của " + record.place().vi();
    }
}
