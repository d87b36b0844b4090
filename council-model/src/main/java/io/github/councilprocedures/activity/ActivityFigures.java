package io.github.councilprocedures.activity;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures that a report states for a period (số liệu báo cáo). Not a claim that they are right: what is recorded day
 * by day stands in the record of the council.
 */
@CouncilStyle
@Value.Immutable
public abstract class ActivityFigures implements TermSubject {

    ActivityFigures() {}

    /**
     * The term of the council that reports (nhiệm kỳ).
     *
     * @return the term
     */
    public abstract Term term();

    /**
     * Whose activity is counted (phạm vi số liệu).
     *
     * @return the scope, {@link FigureScope#OWN_COUNCIL} unless said otherwise
     */
    @Value.Default
    public FigureScope scope() {
        return FigureScope.OWN_COUNCIL;
    }

    /**
     * How the report calls those whose activity is counted, such as {@code HĐND các xã, thị trấn}.
     *
     * @return the name, absent when the scope says enough
     */
    public abstract Optional<String> label();

    /**
     * The period counted (kỳ báo cáo).
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * The day of the report (ngày báo cáo), which may come before the period ends.
     *
     * @return the day, absent when not recorded
     */
    public abstract Optional<LocalDate> reportedOn();

    /**
     * The figures stated (số liệu). One that is left out is not zero.
     *
     * @return the numbers, 0 or more, at least one
     */
    public abstract Map<Figure, Integer> counts();

    @Override
    public SubjectType<ActivityFigures> subjectType() {
        return ActivityFacts.FIGURES;
    }

    @Override
    public Phrase place() {
        Phrase of = periodAndOwner();
        return new Phrase("số liệu " + of.vi(), "figures " + of.en());
    }

    /** The period and whose figures they are, to be put after what is counted. */
    Phrase periodAndOwner() {
        Phrase period = period().label();
        Phrase council = council().fullLabel();
        if (label().isEmpty() && scope() == FigureScope.OWN_COUNCIL) {
            return new Phrase(period.vi() + " của " + council.vi(), "for " + period.en() + " of the " + council.en());
        }
        Phrase owner = label().map(name -> new Phrase(name, "“" + name + "”")).orElse(scope().label());
        return new Phrase(
                period.vi() + " của " + owner.vi() + " (theo " + council.vi() + ")",
                "for " + period.en() + " of " + owner.en() + " (reported by the " + council.en() + ")");
    }

    /** The breakdowns: each total that is stated together with at least two of its parts. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        return Arrays.stream(Figure.values())
                .filter(total -> FigureBreakdown.isStated(this, total))
                .<Subject>map(total -> new FigureBreakdown(this, total))
                .toList();
    }

    /** The number of a figure, or {@link Fact#ABSENT}. */
    long count(Figure figure) {
        Integer count = counts().get(figure);
        return count == null ? Fact.ABSENT : count;
    }

    @Value.Derived
    @Value.Auxiliary
    long reportedDay() {
        return reportedOn().map(LocalDate::toEpochDay).orElse(Fact.ABSENT);
    }

    /** The last day of the period; a term has none that is known. */
    @Value.Derived
    @Value.Auxiliary
    long periodEndDay() {
        return period().span()
                .flatMap(DateSpan::lastDay)
                .map(LocalDate::toEpochDay)
                .orElse(Fact.ABSENT);
    }

    long datedDay() {
        return reportedDay() != Fact.ABSENT ? reportedDay() : periodEndDay();
    }

    @Value.Check
    void check() {
        if (counts().isEmpty()) {
            throw new IllegalArgumentException("counts must hold at least one figure");
        }
        counts().forEach((figure, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("counts of " + figure + " must not be negative, was " + count);
            }
        });
        if (label().orElse("-").isBlank()) {
            throw new IllegalArgumentException("label must not be blank; leave it out when there is none");
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ActivityFigures}; term, period and at least one count are needed. */
    public static final class Builder extends ImmutableActivityFigures.Builder {
        Builder() {}
    }
}
