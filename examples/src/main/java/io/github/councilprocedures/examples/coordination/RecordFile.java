package io.github.councilprocedures.examples.coordination;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;

/**
 * What the program reads besides the regulation (tệp theo dõi): what happened and what was delivered, and what of it is wanted.
 *
 * @param sample whether it is an invented sample
 * @param period the period of which the calendar is wanted, such as {@code 2026-H2}
 * @param year the year that is evaluated
 * @param span the days that the record is about
 * @param events what happened and what is planned
 * @param deliveries what was delivered
 * @param recordedThrough the day through which all of that is recorded
 */
public record RecordFile(
        boolean sample,
        ReportingPeriod period,
        int year,
        DateSpan span,
        List<TriggerEvent> events,
        List<Delivery> deliveries,
        LocalDate recordedThrough) {

    /** Checks that nothing is left out. */
    public RecordFile {
        requireNonNull(period, "period");
        requireNonNull(span, "span");
        requireNonNull(recordedThrough, "recordedThrough");
        events = List.copyOf(events);
        deliveries = List.copyOf(deliveries);
        if (period.span().isEmpty()) {
            throw new IllegalArgumentException("period must be a month, quarter, half-year or year, was " + period);
        }
    }

    /** The record of a regulation. */
    CoordinationRecord under(CoordinationRegulation regulation) {
        return CoordinationRecord.builder()
                .regulation(regulation)
                .span(span)
                .events(events)
                .deliveries(deliveries)
                .recordedThrough(recordedThrough)
                .build();
    }
}
