package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.evaluation.CalendarEntry;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.time.WorkingCalendar;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Calendars and evaluations of coordination regulations, worked out from records. */
final class Evaluations {
    private Evaluations() {}

    private static RuleBook book(CoordinationRecord record) {
        return RuleBook.of("thử", WorkingCalendar.weekendsOff(), List.of()).with(record.regulation());
    }

    private static Arbitrary<CoordinationRecord> records() {
        return Coordinations.records().filter(record -> !record.dueObligations().isEmpty());
    }

    static Arbitrary<CoordinationCalendar> calendars() {
        return records().map(record -> CoordinationCalendar.under(book(record), record, record.span()));
    }

    static Arbitrary<CalendarEntry> entries() {
        return calendars()
                .filter(calendar -> !calendar.entries().isEmpty())
                .flatMap(calendar -> Arbitraries.of(calendar.entries()));
    }

    static Arbitrary<YearlyEvaluation> evaluations() {
        return records()
                .map(record -> YearlyEvaluation.under(
                        book(record),
                        record,
                        record.dueObligations().get(0).triggeredOn().getYear()));
    }

    static Arbitrary<EvaluatedItem> items() {
        return evaluations().flatMap(evaluation -> Arbitraries.of(evaluation.items()));
    }
}
