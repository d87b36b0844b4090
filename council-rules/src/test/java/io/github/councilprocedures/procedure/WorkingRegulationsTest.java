package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.newIn2025;
import static io.github.councilprocedures.procedure.Days.term;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingRegulationsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(issued());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<WorkingRegulation> issued() {
        RuleCases<WorkingRegulation> table = newIn2025(
                        RuleCases.of(WorkingRegulations.ISSUED, CALENDAR),
                        day -> issued(UnitKind.PROVINCE, day, DecidingBody.COUNCIL)
                                .build(),
                        Reason.MET)
                .when(
                        "before the laws of 2025",
                        issued(UnitKind.PROVINCE, "2025-02-28", DecidingBody.COUNCIL)
                                .build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "a commune",
                        issued(UnitKind.COMMUNE, "2025-07-20", DecidingBody.COUNCIL)
                                .build())
                .satisfied()
                .when(
                        "a district",
                        issued(UnitKind.TOWN, "2025-06-20", DecidingBody.COUNCIL)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "T23: the day before the model, whatever it says",
                        issued(UnitKind.PROVINCE, "2025-09-25", DecidingBody.COUNCIL)
                                .followsModel(false)
                                .build())
                .satisfied()
                .when(
                        "T23: on the day of the model, not like it",
                        issued(UnitKind.PROVINCE, "2025-09-26", DecidingBody.COUNCIL)
                                .followsModel(false)
                                .build())
                .violated(
                        "Quy chế làm việc do Hội đồng nhân dân ban hành (phù hợp với quy chế mẫu: không).",
                        "The regulation was issued by: council (consistent with the model: no).")
                .when(
                        "like the model",
                        issued(UnitKind.PROVINCE, "2025-09-26", DecidingBody.COUNCIL)
                                .followsModel(true)
                                .build())
                .satisfied()
                .when(
                        "whether like the model is unknown",
                        issued(UnitKind.PROVINCE, "2025-12-09", DecidingBody.COUNCIL)
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "issued by the Standing Committee before the model",
                        issued(UnitKind.PROVINCE, "2025-07-20", DecidingBody.STANDING_COMMITTEE)
                                .build())
                .violated(
                        "Quy chế làm việc do Thường trực Hội đồng nhân dân ban hành; thẩm quyền thuộc Hội đồng nhân dân.",
                        "The regulation was issued by: Standing Committee; it is for: council.");
        for (DecidingBody body : DecidingBody.values()) {
            if (body != DecidingBody.COUNCIL) {
                table = table.when(
                                "by " + body,
                                issued(UnitKind.COMMUNE, "2025-07-20", body).build())
                        .violated()
                        .when(
                                "by " + body + ", like the model",
                                issued(UnitKind.COMMUNE, "2025-12-09", body)
                                        .followsModel(true)
                                        .build())
                        .violated();
            }
        }
        return table;
    }

    private static WorkingRegulation.Builder issued(UnitKind kind, String day, DecidingBody body) {
        return WorkingRegulation.builder()
                .term(term(kind, "2021-05-23"))
                .issuedOn(LocalDate.parse(day))
                .issuedBy(body);
    }
}
