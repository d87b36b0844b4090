package io.github.councilprocedures.activity;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import java.util.List;

/**
 * The figures of several reports of one term, held against each other (số liệu qua các kỳ báo cáo): what is counted for six
 * months cannot be more than for nine, and months add up to their quarter. Figures of other councils are held apart from
 * those of the council itself.
 *
 * @param reports the figures, at least one, all of one term
 */
public record ReportSeries(List<ActivityFigures> reports) implements TermSubject {

    /**
     * Checks that the figures belong together.
     *
     * @param reports the figures
     * @throws IllegalArgumentException if there are none, or they are of more than one term
     */
    public ReportSeries {
        reports = ImmutableList.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("reports must not be empty");
        }
        Term first = reports.get(0).term();
        for (ActivityFigures report : reports) {
            if (!report.term().equals(first)) {
                throw new IllegalArgumentException("reports must be of one term, "
                        + first.label().vi() + ", was " + report.term().label().vi());
            }
        }
    }

    @Override
    public Term term() {
        return reports.get(0).term();
    }

    @Override
    public SubjectType<ReportSeries> subjectType() {
        return ActivityFacts.SERIES;
    }

    /** The figures for which another report states the same of a shorter period within theirs. */
    @Override
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        for (ActivityFigures whole : reports) {
            for (Figure figure : whole.counts().keySet().stream().sorted().toList()) {
                FigureOfSeries one = new FigureOfSeries(whole, figure, reports);
                if (one.isComparable()) {
                    parts.add(one);
                }
            }
        }
        return parts.build();
    }

    @Override
    public Phrase place() {
        Phrase council = council().fullLabel();
        return new Phrase(
                "số liệu qua các kỳ báo cáo của " + council.vi(), "figures of several periods of the " + council.en());
    }
}
