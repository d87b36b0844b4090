package io.github.councilprocedures.activity;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
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

    /** One in the middle and one at the end of the year (kỳ họp thường lệ giữa năm và cuối năm). */
    private static final int REGULAR_SESSIONS_A_YEAR = 2;

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
     * @return the numbers, 0 or more
     */
    public abstract Map<Figure, Integer> counts();

    /**
     * The totals that the report breaks down in words of its own (tổng số và các phần).
     *
     * @return the sums, as far as recorded
     */
    public abstract List<StatedSum> sums();

    /**
     * The percentages that it states (tỷ lệ phần trăm).
     *
     * @return the shares, as far as recorded
     */
    public abstract List<StatedShare> shares();

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

    /** The breakdowns: each total that is stated together with at least two of its parts; then the sums and the shares. */
    @Override
    @Value.Lazy
    public List<Subject> parts() {
        ImmutableList.Builder<Subject> parts = ImmutableList.builder();
        for (Figure total : Figure.values()) {
            if (FigureBreakdown.isStated(this, total)) {
                parts.add(new FigureBreakdown(this, total));
            }
        }
        for (int i = 0; i < sums().size(); i++) {
            parts.add(new SumOfReport(this, i));
        }
        for (int i = 0; i < shares().size(); i++) {
            parts.add(new ShareOfReport(this, i));
        }
        return parts.build();
    }

    /** Whether it was made before its period ended (số liệu tạm tính). */
    boolean isProvisional() {
        return reportedDay() != Fact.ABSENT && periodEndDay() != Fact.ABSENT && reportedDay() < periodEndDay();
    }

    /** Twice the number of councils, or {@link Fact#ABSENT}; a council that reports on itself is one. */
    long regularSessionsFromCouncils() {
        long councils = scope() == FigureScope.OWN_COUNCIL ? 1 : count(Figure.COUNCILS);
        return councils == Fact.ABSENT ? Fact.ABSENT : REGULAR_SESSIONS_A_YEAR * councils;
    }

    /** Whether the period is a calendar year through which the council of this term was in office, and was over. */
    @Value.Derived
    @Value.Auxiliary
    boolean isWholeYear() {
        if (period().kind() != PeriodKind.YEAR || isProvisional()) {
            return false;
        }
        int year = period().span().orElseThrow().firstDay().getYear();
        TermYears years = term().years();
        boolean cut =
                council().kind().lastDay().filter(end -> end.getYear() <= year).isPresent();
        return year > years.firstYear() && year < years.lastYear() && !cut;
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
        if (counts().isEmpty() && sums().isEmpty() && shares().isEmpty()) {
            throw new IllegalArgumentException("counts must hold at least one figure where sums and shares are empty");
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

    /** Builds {@link ActivityFigures}; term, period and at least one count, sum or share are needed. */
    public static final class Builder extends ImmutableActivityFigures.Builder {
        Builder() {}
    }
}
