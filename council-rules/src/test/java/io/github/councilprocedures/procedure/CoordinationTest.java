package io.github.councilprocedures.procedure;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoordinationTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate YEAR_END = LocalDate.parse("2020-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(signed(), yearlyEvaluation());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<CoordinationRegulation> signed() {
        return RuleCases.of(Coordination.SIGNED, CALENDAR)
                .when(
                        "signed",
                        regulation().signedOn(LocalDate.parse("2016-10-06")).build())
                .satisfied()
                .when("no day", regulation().build())
                .undetermined(Reason.FACT_MISSING)
                .when("no day, complete record", regulation().build())
                .recordedThrough(YEAR_END)
                .neverDone(
                        "Quy chế phối hợp được các bên ký: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2020 không có ngày ký.",
                        "Coordination regulation signed by its parties: never done; the record, complete through 31/12/2020, has no day of signing.");
    }

    private static RuleCases<RegulationYear> yearlyEvaluation() {
        return RuleCases.of(Coordination.YEARLY_EVALUATION, CALENDAR)
                .when("evaluated once", year(2020))
                .satisfied()
                .when("evaluated twice, complete record", year(2020, 2020))
                .recordedThrough(YEAR_END)
                .satisfied()
                .when("not evaluated, complete record", year())
                .recordedThrough(YEAR_END)
                .violated(
                        "Việc thực hiện quy chế phối hợp trong năm chưa được đánh giá (0/1 lần).",
                        "How the regulation was carried out in the year was not evaluated (0/1).")
                .when("not evaluated, year not over", year())
                .recordedThrough(YEAR_END.minusDays(1))
                .undetermined(Reason.NOT_YET_DUE)
                .when("not evaluated, record not complete", year(2019))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "not in force in the year",
                        RegulationYear.of(
                                regulation()
                                        .inForce(DateSpan.parse("2021-01-01/.."))
                                        .build(),
                                2020))
                .recordedThrough(YEAR_END)
                .notApplicable(Reason.CONDITION)
                .when("not known to be in force", RegulationYear.of(regulation().build(), 2020))
                .undetermined(Reason.FACT_MISSING);
    }

    private static RegulationYear year(int... evaluatedFor) {
        CoordinationRegulation.Builder regulation = regulation().inForce(DateSpan.parse("2016-10-06/2021-06-30"));
        for (int year : evaluatedFor) {
            regulation.addEvaluations(Evaluation.builder().forYear(year).build());
        }
        return RegulationYear.of(regulation.build(), 2020);
    }

    private static CoordinationRegulation.Builder regulation() {
        return CoordinationRegulation.builder()
                .term(Samples.provincialTerm2016())
                .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD);
    }
}
