package io.github.councilprocedures.examples.coordination;

import static io.github.councilprocedures.coordination.Trigger.DECISION_SIGNED;
import static io.github.councilprocedures.coordination.Trigger.REGULAR_SESSION_CLOSES;
import static io.github.councilprocedures.coordination.Trigger.YEAR_END_SESSION_OPENS;
import static io.github.councilprocedures.examples.coordination.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.evaluation.EvaluatedItem;
import io.github.councilprocedures.evaluation.Standing;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the law behind an obligation has ended or could not be read, doing nothing is no breach of it. */
class EndedLawTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    /** A record in which nothing was ever delivered, and which is complete. */
    private static CoordinationRecord.Builder nothingDone(String sample, String span) {
        return Samples.record(Samples.regulation(sample), span)
                .recordedThrough(DateSpan.parse(span).lastDay().orElseThrow());
    }

    private static List<EvaluatedItem> items(CoordinationRecord record, int year) {
        return LAW.with(record.regulation()).evaluation(record, year).items();
    }

    /** The standings of an obligation by the day or period that made it fall due. */
    private static Map<String, Standing> standings(CoordinationRecord record, int year, String key) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        items(record, year).stream()
                .filter(item -> item.obligation().key().equals(key))
                .forEach(item -> standings.put(
                        item.period()
                                .map(Object::toString)
                                .orElseGet(() -> item.event().orElseThrow().on().toString()),
                        item.standing()));
        return standings;
    }

    @Test
    void c17_the_monthly_meeting_is_law_to_february_2025_unread_then_and_the_regulations_from_june() {
        CoordinationRecord record =
                nothingDone("province", "2025-01-01/2025-12-31").build();

        assertThat(standings(record, 2025, "meetings.monthly"))
                .containsEntry("2025-01", Standing.MISSING)
                .containsEntry("2025-02", Standing.MISSING)
                .containsEntry("2025-03", Standing.UNDETERMINED)
                .containsEntry("2025-05", Standing.UNDETERMINED)
                .containsEntry("2025-06", Standing.NO_DUTY)
                .containsEntry("2025-12", Standing.NO_DUTY)
                .hasSize(12);
    }

    @Test
    void the_duties_of_law_87_are_undetermined_from_march_2026() {
        CoordinationRecord record = nothingDone("province", "2025-10-01/2026-03-31")
                .addEvents(
                        event(YEAR_END_SESSION_OPENS, "2025-12-09"),
                        event(DECISION_SIGNED, "2026-02-27"),
                        event(DECISION_SIGNED, "2026-03-02"))
                .build();

        assertThat(standings(record, 2025, "meetings.committee-heads")).containsEntry("2025-Q4", Standing.MISSING);
        assertThat(standings(record, 2025, "sessions.verification")).containsEntry("2025-12-09", Standing.MISSING);
        assertThat(standings(record, 2026, "meetings.committee-heads"))
                .containsExactly(Map.entry("2026-Q1", Standing.UNDETERMINED));
        assertThat(standings(record, 2026, "documents.decisions"))
                .containsExactly(
                        Map.entry("2026-02-27", Standing.MISSING), Map.entry("2026-03-02", Standing.UNDETERMINED));
        assertThat(items(record, 2026))
                .filteredOn(item -> item.obligation().key().equals("meetings.committee-heads"))
                .singleElement()
                .satisfies(item -> assertThat(item.finding().citations())
                        .extracting(citation -> citation.label().en())
                        .contains("Law No. 121/2025/QH15"));
    }

    @Test
    void in_a_commune_of_2026_what_only_old_laws_said_is_never_missing() {
        CoordinationRecord record = nothingDone("commune", "2026-07-01/2026-12-31")
                .addEvents(
                        event(YEAR_END_SESSION_OPENS, "2026-12-08"),
                        event(REGULAR_SESSION_CLOSES, "2026-12-09"),
                        event(DECISION_SIGNED, "2026-08-03"))
                .build();

        for (String key : List.of(
                "sessions.verification",
                "sessions.settlement-report",
                "sessions.promise-report",
                "meetings.committee-heads",
                "documents.decisions",
                "petitions.verification",
                "supervision.standing-committee-proposals")) {
            assertThat(standings(record, 2026, key).values())
                    .as(key)
                    .isNotEmpty()
                    .containsOnly(Standing.UNDETERMINED);
        }
        assertThat(standings(record, 2026, "meetings.monthly").values())
                .as("the regulation itself asks for it")
                .containsOnly(Standing.MISSING);
        assertThat(standings(record, 2026, "information.front-notice")).containsEntry("2026-H2", Standing.MISSING);
    }

    @Test
    void what_rests_on_the_regulation_or_on_practice_never_cites_a_law() {
        CoordinationRecord record =
                nothingDone("district", "2024-01-01/2024-12-31").build();

        assertThat(items(record, 2024)).isNotEmpty().allSatisfy(item -> {
            Ground ground = item.finding().ground();
            if (ground == Ground.COORDINATION_REGULATION) {
                assertThat(item.finding().citations())
                        .allSatisfy(cited -> assertThat(cited.label().vi()).contains("01/QCPH-HĐND-UBND-MTTQ"));
            } else if (ground != Ground.STATUTE) {
                assertThat(item.finding().citations()).isEmpty();
            }
        });
    }

    @Test
    void c10_nothing_falls_due_in_a_district_after_june_2025() {
        CoordinationRecord record =
                nothingDone("district", "2025-01-01/2025-12-31").build();

        assertThat(LAW.with(record.regulation())
                        .calendar(record, DateSpan.of(LocalDate.parse("2025-07-01"), LocalDate.parse("2025-12-31")))
                        .entries())
                .isEmpty();
        assertThat(standings(record, 2025, "meetings.monthly").keySet())
                .containsExactly("2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06");
        assertThat(standings(record, 2025, "evaluation.term")).containsOnlyKeys("2021-2026");
    }
}
