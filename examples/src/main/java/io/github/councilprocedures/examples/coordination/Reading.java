package io.github.councilprocedures.examples.coordination;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.evaluation.StandingCounts;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law says of a record (kết quả đọc hồ sơ).
 *
 * @param file the file that was read
 * @param record the record in it
 * @param calendar what falls due in its period
 * @param evaluation how its year went
 * @param standings how everything in the calendar stands
 */
record Reading(
        RecordFile file,
        CoordinationRecord record,
        CoordinationCalendar calendar,
        YearlyEvaluation evaluation,
        Map<Time, EvaluatedItem> standings) {

    /** One time that an obligation falls due. */
    record Time(Obligation obligation, Optional<TriggerEvent> event, Optional<ReportingPeriod> period) {}

    /** Reads a record by a law that holds its regulation. */
    static Reading of(CouncilLaw law, CoordinationRegulation regulation, RecordFile file) {
        CoordinationRecord record = file.under(regulation);
        Map<Time, EvaluatedItem> standings = new LinkedHashMap<>();
        DateSpan span = record.span();
        // What falls due in the first days of a year may be of the year before.
        for (int year = span.firstDay().getYear();
                year <= span.lastDay().orElseThrow().getYear();
                year++) {
            for (EvaluatedItem item : law.evaluation(record, year).items()) {
                standings.put(new Time(item.obligation(), item.event(), item.period()), item);
            }
        }
        return new Reading(
                file,
                record,
                law.calendar(record, file.period().span().orElseThrow()),
                law.evaluation(record, file.year()),
                standings);
    }

    /** Calendar and evaluation as they are stored. */
    Map<String, Object> stored() {
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("calendar", calendar);
        stored.put("evaluation", evaluation);
        return stored;
    }

    /** Both as they are shown. */
    Overview overview() {
        Map<Boolean, List<Line>> lines = calendar.entries().stream()
                .map(entry ->
                        Line.of(entry, standings.get(new Time(entry.obligation(), entry.event(), entry.period()))))
                .collect(partitioningBy(line -> line.dueOn().isPresent()));
        return new Overview(
                file.sample(),
                record.regulation().place(),
                file.period().label(),
                calendar.span(),
                file.recordedThrough(),
                lines.get(true),
                byReason(lines.get(false)),
                evaluation.year(),
                Score.of(evaluation.place(), evaluation.standings()),
                scores(evaluation.byObligor()),
                scores(evaluation.bySubject()),
                scores(evaluation.byGround()),
                evaluation.items().stream()
                        .filter(item -> item.standing().isDue() && item.standing() != Standing.ON_TIME)
                        .sorted(comparing(item -> item.dueOn().orElse(LocalDate.MAX)))
                        .map(Line::of)
                        .toList());
    }

    private static Map<List<Phrase>, List<Line>> byReason(List<Line> undated) {
        return undated.stream().collect(groupingBy(Line::account, LinkedHashMap::new, toList()));
    }

    private static List<Score> scores(Map<? extends Labelled, StandingCounts> counts) {
        return counts.entrySet().stream()
                .map(entry -> Score.of(entry.getKey().label(), entry.getValue()))
                .toList();
    }
}
