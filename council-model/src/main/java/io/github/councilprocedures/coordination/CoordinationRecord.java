package io.github.councilprocedures.coordination;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a coordination regulation was carried out (theo dõi việc thực hiện quy chế phối hợp): the events that made obligations
 * fall due in a span of days, and what was delivered. Events may be planned ones: then it is a calendar to come.
 *
 * <p>Its parts are the obligations that fell due: an event counts if its day lies in the span and in that of the regulation, a
 * period if all of its days do. So a month in the midst of which the regulation began is not asked for.
 */
@CouncilStyle
@Value.Immutable
public abstract class CoordinationRecord implements TermSubject {

    private static final SubjectType<CoordinationRecord> RECORD = SubjectType.of(
            "coordinationRecord",
            "theo dõi việc thực hiện quy chế phối hợp",
            "record of a coordination regulation",
            List.of());

    CoordinationRecord() {}

    /**
     * The regulation.
     *
     * @return the regulation, with its obligations
     */
    public abstract CoordinationRegulation regulation();

    /**
     * The days looked at, both ends included.
     *
     * @return the span, which has an end
     */
    public abstract DateSpan span();

    /**
     * The events of the council's calendar (sự kiện), past or planned.
     *
     * @return the events; those outside of the span or of the regulation's make nothing fall due
     */
    public abstract List<TriggerEvent> events();

    /**
     * What was delivered (việc đã thực hiện).
     *
     * @return the deliveries, each for an obligation that fell due
     */
    public abstract List<Delivery> deliveries();

    /**
     * The last day through which all that was delivered is recorded (ngày ghi nhận đầy đủ đến hết), included.
     *
     * @return the day; absent where the record makes no such claim, and then absence proves nothing
     */
    public abstract Optional<LocalDate> recordedThrough();

    /**
     * The obligations that fall due, in the order of the regulation, and each in the order of the events or of the days.
     *
     * @return the views
     */
    @Value.Lazy
    public List<DueObligation> dueObligations() {
        return regulation()
                .span()
                .flatMap(span()::intersection)
                .map(this::dueIn)
                .orElse(ImmutableList.of());
    }

    private List<DueObligation> dueIn(DateSpan days) {
        ImmutableList.Builder<DueObligation> due = ImmutableList.builder();
        for (Obligation obligation : regulation().obligations()) {
            PeriodKind kind = obligation.trigger().period().orElse(null);
            if (kind == null) {
                for (TriggerEvent event : events()) {
                    if (event.trigger().isA(obligation.trigger()) && days.contains(event.on())) {
                        due.add(DueObligation.of(
                                regulation(), obligation, event, first(obligation, one -> one.isFor(event))));
                    }
                }
            } else if (kind == PeriodKind.TERM) {
                addTerm(obligation, days, due);
            } else {
                for (ReportingPeriod period : within(kind, days)) {
                    due.add(due(obligation, period, period.span().orElseThrow()));
                }
            }
        }
        return due.build();
    }

    /** What is owed once in the term is owed by the last day of the regulation, if that is known. */
    private void addTerm(Obligation obligation, DateSpan days, ImmutableList.Builder<DueObligation> due) {
        DateSpan whole = regulation().span().orElseThrow();
        if (whole.lastDay().filter(days::contains).isPresent()) {
            ReportingPeriod term = ReportingPeriod.term(
                    term().years().firstYear(), term().years().lastYear());
            due.add(due(obligation, term, whole));
        }
    }

    private DueObligation due(Obligation obligation, ReportingPeriod period, DateSpan days) {
        return DueObligation.of(regulation(), obligation, period, days, first(obligation, one -> one.isFor(period)));
    }

    /** Of several deliveries of the same thing the first one. */
    private @Nullable Delivery first(Obligation obligation, Predicate<Delivery> isFor) {
        Delivery first = null;
        for (Delivery delivery : deliveries()) {
            if (delivery.obligation().equals(obligation.key())
                    && isFor.test(delivery)
                    && (first == null || delivery.deliveredOn().isBefore(first.deliveredOn()))) {
                first = delivery;
            }
        }
        return first;
    }

    /** The periods of a kind all of whose days lie in a span. */
    private static List<ReportingPeriod> within(PeriodKind kind, DateSpan days) {
        List<ReportingPeriod> periods = new ArrayList<>();
        int lastYear = days.lastDay().orElseThrow().getYear();
        for (int year = days.firstDay().getYear(); year <= lastYear; year++) {
            for (ReportingPeriod period : ofYear(kind, year)) {
                if (days.encloses(period.span().orElseThrow())) {
                    periods.add(period);
                }
            }
        }
        return periods;
    }

    private static List<ReportingPeriod> ofYear(PeriodKind kind, int year) {
        List<ReportingPeriod> periods = new ArrayList<>();
        int many = switch (kind) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            default -> 1;
        };
        for (int number = 1; number <= many; number++) {
            periods.add(
                    switch (kind) {
                        case MONTH -> ReportingPeriod.month(year, number);
                        case QUARTER -> ReportingPeriod.quarter(year, number);
                        case HALF_YEAR -> ReportingPeriod.halfYear(year, number);
                        default -> ReportingPeriod.year(year);
                    });
        }
        return periods;
    }

    @Override
    public Term term() {
        return regulation().term();
    }

    @Override
    public SubjectType<CoordinationRecord> subjectType() {
        return RECORD;
    }

    @Override
    public Phrase place() {
        Phrase of = regulation().place();
        return new Phrase("việc thực hiện " + of.vi(), "carrying out of the " + of.en());
    }

    @Override
    public List<Subject> parts() {
        return List.copyOf(dueObligations());
    }

    @Override
    public Optional<LocalDate> recordedThrough(Subject part) {
        return recordedThrough();
    }

    @Value.Check
    void check() {
        if (span().lastDay().isEmpty()) {
            throw new IllegalArgumentException("span must have a last day, was " + span());
        }
        for (int i = 0; i < events().size(); i++) {
            if (events().indexOf(events().get(i)) < i) {
                throw new IllegalArgumentException(
                        "events has " + events().get(i) + " twice; a label tells them apart");
            }
        }
        for (int i = 0; i < deliveries().size(); i++) {
            Delivery delivery = deliveries().get(i);
            Obligation obligation = regulation().obligation(delivery.obligation());
            if (!isDue(obligation, delivery)) {
                throw new IllegalArgumentException("deliveries[" + i + "]: " + obligation.key() + " falls not due for "
                        + delivery.triggeredOn()
                                .<Object>map(day -> day)
                                .orElseGet(() -> delivery.period().orElseThrow())
                        + delivery.label().map(label -> " (" + label + ")").orElse("") + " in this record");
            }
        }
    }

    private boolean isDue(Obligation obligation, Delivery delivery) {
        return dueObligations().stream()
                .filter(due -> due.obligation().equals(obligation))
                .anyMatch(due -> due.event()
                        .map(delivery::isFor)
                        .orElseGet(() -> delivery.isFor(due.period().orElseThrow())));
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoordinationRecord}; the regulation and the span are needed. */
    public static final class Builder extends ImmutableCoordinationRecord.Builder {
        Builder() {}
    }
}
