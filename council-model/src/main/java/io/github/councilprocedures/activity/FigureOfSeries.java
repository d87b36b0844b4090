package io.github.councilprocedures.activity;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a period with the same figure of shorter periods within it (một chỉ tiêu qua các kỳ báo cáo).
 *
 * <p>A report made before its period ended knows nothing of the days after it: as a whole it is held only against periods
 * that were over by then, and as a part it fills nothing.
 */
public final class FigureOfSeries implements TermSubject {

    private final ActivityFigures whole;
    private final Figure figure;
    private final List<ActivityFigures> within;
    private final long largestPart;
    private final long periodsTotal;

    FigureOfSeries(ActivityFigures whole, Figure figure, List<ActivityFigures> reports) {
        this.whole = whole;
        this.figure = figure;
        this.within = within(reports);
        long largest = Fact.ABSENT;
        for (ActivityFigures part : within) {
            largest = Math.max(largest, part.count(figure));
        }
        this.largestPart = largest;
        List<ActivityFigures> filling =
                within.isEmpty() || whole.isProvisional() ? null : filling(start(whole), end(whole));
        long total = Fact.ABSENT;
        if (filling != null) {
            total = 0;
            for (ActivityFigures part : filling) {
                total += part.count(figure);
            }
        }
        this.periodsTotal = total;
    }

    /** The reports of shorter periods that state the figure of the same councils, the shortest first. */
    private List<ActivityFigures> within(List<ActivityFigures> reports) {
        List<ActivityFigures> found = new ArrayList<>();
        DateSpan span = span(whole);
        if (span != null) {
            LocalDate last = whole.isProvisional() ? whole.reportedOn().orElseThrow() : end(whole);
            for (ActivityFigures report : reports) {
                DateSpan shorter = span(report);
                if (shorter != null
                        && span.encloses(shorter)
                        && !span.equals(shorter)
                        && !end(report).isAfter(last)
                        && report.count(figure) != Fact.ABSENT
                        && report.scope() == whole.scope()
                        && report.label().equals(whole.label())) {
                    found.add(report);
                }
            }
            found.sort(Comparator.comparing(FigureOfSeries::end));
        }
        return List.copyOf(found);
    }

    /** Reports that follow on each other from a day through another, shortest periods first; null when there are none. */
    private @Nullable List<ActivityFigures> filling(LocalDate from, LocalDate through) {
        for (ActivityFigures part : within) {
            if (start(part).equals(from) && !part.isProvisional()) {
                List<ActivityFigures> rest = end(part).equals(through)
                        ? List.of()
                        : filling(end(part).plusDays(1), through);
                if (rest != null) {
                    List<ActivityFigures> all = new ArrayList<>(List.of(part));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return null;
    }

    private static @Nullable DateSpan span(ActivityFigures report) {
        return report.period().years().orElse(null);
    }

    private static LocalDate start(ActivityFigures report) {
        return report.period().years().orElseThrow().firstDay();
    }

    private static LocalDate end(ActivityFigures report) {
        return report.period().years().flatMap(DateSpan::lastDay).orElseThrow();
    }

    boolean isComparable() {
        return !within.isEmpty();
    }

    /**
     * The figures of the longer period (số liệu của kỳ dài).
     *
     * @return the figures
     */
    public ActivityFigures whole() {
        return whole;
    }

    /**
     * What is counted (chỉ tiêu).
     *
     * @return the figure
     */
    public Figure figure() {
        return figure;
    }

    /**
     * The figures of shorter periods within it (số liệu của các kỳ ngắn hơn).
     *
     * @return the figures, those that end first first
     */
    public List<ActivityFigures> within() {
        return within;
    }

    long largestPart() {
        return largestPart;
    }

    long periodsTotal() {
        return periodsTotal;
    }

    @Override
    public Term term() {
        return whole.term();
    }

    @Override
    public SubjectType<FigureOfSeries> subjectType() {
        return ActivityFacts.FIGURE_OF_SERIES;
    }

    @Override
    public Phrase place() {
        Phrase of = whole.periodAndOwner();
        Phrase parts = Phrase.join(
                "; ",
                within.stream()
                        .map(part -> {
                            ReportingPeriod period = part.period();
                            return new Phrase(
                                    period.label().vi() + ": " + part.count(figure),
                                    period.label().en() + ": " + part.count(figure));
                        })
                        .toList());
        return new Phrase(
                figure.label().vi() + " " + of.vi() + " (" + parts.vi() + ")",
                figure.label().en() + " " + of.en() + " (" + parts.en() + ")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureOfSeries that
                && figure == that.figure
                && whole.equals(that.whole)
                && within.equals(that.within);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figure, whole, within);
    }

    /** The Vietnamese name, for reading in a debugger. */
    @Override
    public String toString() {
        return place().vi();
    }
}
