package io.github.councilprocedures.examples.coordination;

import static io.github.councilprocedures.examples.coordination.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of the law research that are about what a coordination regulation asks for, with the day after each. */
class CountedDaysTest {

    private static final CoordinationRegulation OF_2016 = Samples.of(
            "district", UnitKind.RURAL_DISTRICT, "Đô Lương", "Nghệ An", "2016-2021", "2016-09-01/2021-05-22");

    private static CoordinationRegulation regulation(String sample) {
        return sample.equals("2016") ? OF_2016 : Samples.regulation(sample);
    }

    /** A record of one event. */
    private static CoordinationRecord.Builder record(String sample, Trigger trigger, LocalDate on) {
        return Samples.record(regulation(sample), on.withDayOfMonth(1) + "/" + on.plusMonths(3))
                .addEvents(event(trigger, on.toString()));
    }

    /** How an obligation stands that the event made fall due. */
    private static EvaluatedItem item(CoordinationRecord.Builder built, String key) {
        CoordinationRecord record = built.build();
        CouncilLaw law = CouncilLaw.standard().with(record.regulation());
        return law.evaluation(record, record.events().get(0).on().getYear()).items().stream()
                .filter(each -> each.obligation().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static EvaluatedItem delivered(String sample, Trigger trigger, LocalDate on, String key, LocalDate day) {
        return item(record(sample, trigger, on).addDeliveries(Samples.done(key, on.toString(), day.toString())), key);
    }

    @ParameterizedTest(name = "vector {0}")
    @CsvSource(delimiter = '|', textBlock = """
            1  | district | CASE_RESOLVED               | 2024-04-24 | citizens.result-notice           | 2024-05-07
            5  | district | DECISION_SIGNED             | 2024-02-05 | documents.decisions              | 2024-02-15
            6  | district | SESSION_CLOSES              | 2023-04-19 | sessions.result-notice           | 2023-05-04
            7  | province | NATIONAL_PETITIONS_RECEIVED | 2025-07-07 | petitions.national-answers       | 2025-09-05
            10 | 2016     | DENUNCIATION_RECEIVED       | 2020-01-21 | citizens.denunciation-forwarding | 2020-02-04
            12 | province | DOCUMENT_ISSUED             | 2025-04-24 | documents.exchange               | 2025-04-28
            4  | province | RECEPTION_DAY               | 2026-01-14 | citizens.schedule                | 2026-01-08
            """)
    void the_last_day_is_on_time_and_the_next_is_late(
            String vector, String sample, Trigger trigger, LocalDate on, String key, LocalDate due) {
        EvaluatedItem kept = delivered(sample, trigger, on, key, due);

        assertThat(kept.dueOn()).as(vector).contains(due);
        assertThat(kept.standing()).as(vector).isEqualTo(Standing.ON_TIME);
        assertThat(delivered(sample, trigger, on, key, due.plusDays(1)).standing())
                .as(vector)
                .isEqualTo(Standing.LATE);
    }

    /** Vector 3: the same count, but the law of 2026 could not be read, so no day is given. */
    @Test
    void no_day_is_given_by_a_law_that_was_not_read() {
        EvaluatedItem item =
                item(record("commune", Trigger.RECEPTION_DAY, LocalDate.parse("2026-09-09")), "citizens.schedule");

        assertThat(item.dueOn()).isEmpty();
        assertThat(item.standing()).isEqualTo(Standing.UNDETERMINED);
    }

    /** C1: the sixty days are the National Assembly's, the thirty those of a regulation. */
    @Test
    void c1_petitions_to_a_council_have_thirty_days_by_the_regulation() {
        LocalDate received = LocalDate.parse("2025-07-07");

        assertThat(item(record("province", Trigger.PETITIONS_RECEIVED, received), "petitions.answers")
                        .dueOn())
                .contains(LocalDate.parse("2025-08-06"));
    }
}
