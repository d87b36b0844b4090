package io.github.councilprocedures.examples.coordination;

import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The sample regulations, and short ways to write a record of one. */
final class Samples {

    private Samples() {}

    static String json(String level) {
        try (InputStream file = Samples.class.getResourceAsStream("regulations/" + level + ".json")) {
            return new String(Objects.requireNonNull(file, level).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(level, unreadable);
        }
    }

    static CoordinationRegulation regulation(String level) {
        return CouncilJson.read(json(level), CoordinationRegulation.class);
    }

    /** A sample as the regulation of another council. */
    static CoordinationRegulation of(
            String sample, UnitKind kind, String name, String province, String years, String inForce) {
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder().kind(kind).name(name);
        if (!province.isEmpty()) {
            unit.superior(AdministrativeUnit.builder()
                    .kind(UnitKind.PROVINCE)
                    .name(province)
                    .build());
        }
        return CoordinationRegulation.builder()
                .from(regulation(sample))
                .term(Term.builder()
                        .council(Council.builder().unit(unit.build()).build())
                        .years(TermYears.parse(years))
                        .build())
                .writtenFor(TermYears.parse(years))
                .inForce(DateSpan.parse(inForce))
                .build();
    }

    /** A record of a regulation in a span, without events. */
    static CoordinationRecord.Builder record(CoordinationRegulation regulation, String span) {
        return CoordinationRecord.builder().regulation(regulation).span(DateSpan.parse(span));
    }

    static TriggerEvent event(Trigger trigger, String day) {
        return TriggerEvent.builder().trigger(trigger).on(LocalDate.parse(day)).build();
    }

    static TriggerEvent event(Trigger trigger, String day, String label) {
        return TriggerEvent.builder()
                .trigger(trigger)
                .on(LocalDate.parse(day))
                .label(label)
                .build();
    }

    /** What was done about an event. */
    static Delivery done(String obligation, String triggeredOn, String deliveredOn) {
        return Delivery.builder()
                .obligation(obligation)
                .triggeredOn(LocalDate.parse(triggeredOn))
                .deliveredOn(LocalDate.parse(deliveredOn))
                .build();
    }

    /** What was done for a period. */
    static Delivery doneFor(String obligation, String period, String deliveredOn) {
        return Delivery.builder()
                .obligation(obligation)
                .period(ReportingPeriod.parse(period))
                .deliveredOn(LocalDate.parse(deliveredOn))
                .build();
    }
}
