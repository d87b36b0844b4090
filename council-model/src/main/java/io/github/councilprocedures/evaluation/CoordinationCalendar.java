package io.github.councilprocedures.evaluation;

import static java.util.Comparator.comparing;

import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What falls due under a coordination regulation in a span of days (lịch thực hiện quy chế phối hợp). Flat, and fit to be
 * stored: it needs no law to be read again. Nothing in it lies outside of the span of the regulation.
 */
@CouncilStyle
@Value.Immutable
public abstract class CoordinationCalendar {

    CoordinationCalendar() {}

    /**
     * What it is a calendar of.
     *
     * @return the name of the regulation
     */
    public abstract Phrase place();

    /**
     * The edition of the rules it was worked out by.
     *
     * @return the edition
     */
    public abstract String edition();

    /**
     * The days looked at, both ends included.
     *
     * @return the span
     */
    public abstract DateSpan span();

    /**
     * What falls due.
     *
     * @return the entries in the order of days; last those without a day, by the days of their events and periods
     */
    public abstract List<CalendarEntry> entries();

    /**
     * The calendar of the obligations that fall due in a record. A day that must be kept is in it if it lies in the span; what
     * has no day is in it if its event, or the last day of its period, does.
     *
     * @param book the rules, which hold the regulation
     * @param record the regulation with the events of the council's calendar, past or planned; its span may be wider
     * @param span the days looked at
     * @return the calendar
     * @throws IllegalArgumentException if the book does not hold the regulation
     */
    public static CoordinationCalendar under(RuleBook book, CoordinationRecord record, DateSpan span) {
        CoordinationRegulation regulation = record.regulation();
        List<Dated> dated = new ArrayList<>();
        for (DueObligation due : record.dueObligations()) {
            for (Milestone milestone : EvaluatedItem.milestones(book, due)) {
                LocalDate day = milestone.on().orElse(due.triggeredOn());
                if (span.contains(day) && regulation.span().orElseThrow().contains(day)) {
                    dated.add(new Dated(
                            milestone.on().isEmpty(),
                            day,
                            CalendarEntry.builder()
                                    .obligation(due.obligation())
                                    .event(due.event())
                                    .period(due.period())
                                    .milestone(milestone)
                                    .build()));
                }
            }
        }
        dated.sort(comparing(Dated::withoutDay).thenComparing(Dated::day));
        return builder()
                .place(regulation.place())
                .edition(book.edition())
                .span(span)
                .addAllEntries(dated.stream().map(Dated::entry).toList())
                .build();
    }

    private record Dated(boolean withoutDay, LocalDate day, CalendarEntry entry) {}

    /**
     * A builder, for reading a stored calendar; {@link #under} works one out.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CoordinationCalendar}; place, edition and span are needed. */
    public static final class Builder extends ImmutableCoordinationCalendar.Builder {
        Builder() {}
    }
}
