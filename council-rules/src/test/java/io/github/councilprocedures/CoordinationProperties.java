package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.evaluation.CalendarEntry;
import io.github.councilprocedures.evaluation.CoordinationCalendar;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.evaluation.YearlyEvaluation;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.testkit.jqwik.CouncilDomain;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(CouncilDomain.class)
class CoordinationProperties {

    private static final CouncilLaw LAW =
            CouncilLaw.standard().with(OfficialCalendar.standard().withProvisionalYears());

    @Property(tries = 200)
    void a_calendar_never_has_an_obligation_outside_the_span_of_the_regulation(
            @ForAll CoordinationRecord record, @ForAll DateSpan span) {
        CoordinationRegulation regulation = record.regulation();
        CoordinationCalendar calendar = LAW.with(regulation).calendar(record, span);
        DateSpan inForce = regulation.span().orElse(span);
        for (CalendarEntry entry : calendar.entries()) {
            LocalDate day = entry.milestone().on().orElseGet(() -> triggeredOn(entry, inForce));
            assertThat(inForce.contains(day)).isTrue();
            assertThat(span.contains(day)).isTrue();
            entry.event()
                    .ifPresent(event -> assertThat(inForce.contains(event.on())).isTrue());
            entry.period()
                    .flatMap(period -> period.span())
                    .ifPresent(period -> assertThat(inForce.encloses(period)).isTrue());
        }
    }

    private static LocalDate triggeredOn(CalendarEntry entry, DateSpan inForce) {
        return entry.event()
                .map(event -> event.on())
                .or(() -> entry.period().flatMap(period -> period.span()).flatMap(DateSpan::lastDay))
                .or(inForce::lastDay)
                .orElseThrow();
    }

    @Property(tries = 200)
    void nobody_is_late_or_missing_before_the_last_day_has_ended(@ForAll CoordinationRecord record) {
        CouncilLaw law = LAW.with(record.regulation());
        for (int year : years(record)) {
            for (EvaluatedItem item : law.evaluation(record, year).items()) {
                if (item.standing() == Standing.MISSING) {
                    assertThat(item.deliveredOn()).isEmpty();
                    assertThat(record.recordedThrough().orElseThrow())
                            .isAfterOrEqualTo(item.dueOn().orElseThrow());
                }
                if (item.standing() == Standing.LATE) {
                    assertThat(item.deliveredOn().orElseThrow())
                            .isAfter(item.dueOn().orElseThrow());
                }
            }
        }
    }

    /** Each item once, in the year of its event or of the end of its period; the counts are those of the items. */
    @Property(tries = 100)
    void the_years_of_a_record_evaluate_each_item_once(@ForAll CoordinationRecord record) {
        CouncilLaw law = LAW.with(record.regulation());
        List<YearlyEvaluation> evaluations =
                years(record).stream().map(year -> law.evaluation(record, year)).toList();
        assertThat(evaluations.stream().mapToInt(each -> each.items().size()).sum())
                .isEqualTo(record.dueObligations().size());
        for (YearlyEvaluation evaluation : evaluations) {
            assertThat(evaluation.standings().total())
                    .isEqualTo(evaluation.items().size());
            assertThat(evaluation.bySubject().values().stream()
                            .mapToInt(counts -> counts.total())
                            .sum())
                    .isEqualTo(evaluation.items().size());
            assertThat(evaluation.byGround().values().stream()
                            .mapToInt(counts -> counts.due())
                            .sum())
                    .isEqualTo(evaluation.standings().due());
            assertThat(CouncilJson.read(CouncilJson.write(evaluation), YearlyEvaluation.class))
                    .isEqualTo(evaluation);
        }
    }

    @Property(tries = 100)
    void what_rests_on_no_law_is_never_a_breach(@ForAll CoordinationRecord record) {
        List<Finding> breaches = LAW.with(record.regulation()).judge(record).breaches();
        assertThat(breaches).isEmpty(); // None of the generated obligations rests on a statute.
    }

    /** What review does not say cannot be taken is taken; a regulation read twice is judged the same. */
    @Property(tries = 100)
    void a_regulation_that_was_read_twice_is_judged_the_same(@ForAll CoordinationRecord record) {
        CoordinationRegulation again =
                CouncilJson.read(CouncilJson.write(record.regulation()), CoordinationRegulation.class);
        assertThat(LAW.with(again).judge(record).all())
                .isEqualTo(LAW.with(record.regulation()).judge(record).all());
    }

    private static List<Integer> years(CoordinationRecord record) {
        return IntStream.rangeClosed(
                        record.span().firstDay().getYear(),
                        record.span().lastDay().orElseThrow().getYear())
                .boxed()
                .toList();
    }
}
