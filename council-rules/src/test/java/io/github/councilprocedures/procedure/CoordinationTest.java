package io.github.councilprocedures.procedure;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.coordination.Signatory;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoordinationTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate YEAR_END = LocalDate.parse("2020-12-31");

    static List<RuleCases<?>> tables() {
        return List.of(signed(), signatories(), term(), yearlyEvaluation());
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

    private static RuleCases<CoordinationRegulation> signatories() {
        return RuleCases.of(Coordination.SIGNATORIES, CALENDAR)
                .when("each party signed", signedBy(Party.values()).build())
                .satisfied()
                .when(
                        "C14: the Party's propaganda board is a party and did not sign",
                        signedBy(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                                .build())
                .violated(
                        "Quy chế phối hợp còn 1 bên chưa có người ký.",
                        "The coordination regulation has 1 party/parties that nobody signed for.")
                .when(
                        "two did not sign",
                        signedBy(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE)
                                .build())
                .violated(
                        "Quy chế phối hợp còn 2 bên chưa có người ký.",
                        "The coordination regulation has 2 party/parties that nobody signed for.")
                .when("nobody wrote down who signed", regulation().build())
                .undetermined(Reason.FACT_MISSING)
                .equivalent(
                        "always: parties that nobody signed for equal to 0 -> parties that nobody signed for at most 0",
                        "no number of parties is below 0");
    }

    /** With the four parties of a district, as in Thanh Liêm. */
    private static CoordinationRegulation.Builder signedBy(Party... parties) {
        CoordinationRegulation.Builder regulation = regulation().addParties(Party.PARTY_PROPAGANDA_BOARD);
        for (Party party : parties) {
            if (party != Party.NATIONAL_ASSEMBLY_DELEGATION) {
                regulation.addSignatories(new Signatory(party, new Phrase("Người đứng đầu", "Head")));
            }
        }
        return regulation;
    }

    private static RuleCases<CoordinationRegulation> term() {
        return RuleCases.of(Coordination.TERM, CALENDAR)
                .when(
                        "the term of the council",
                        regulation().writtenFor(TermYears.of(2016, 2021)).build())
                .satisfied()
                .when(
                        "C13: years between those of the council and of the Front",
                        regulation()
                                .writtenFor(TermYears.parse("giai đoạn 2017–2021"))
                                .build())
                .violated(
                        "Nhiệm kỳ ghi trong quy chế phối hợp không phải là nhiệm kỳ của HĐND.",
                        "The years written in the coordination regulation are not those of the council's term.")
                .when("no years are written in it", regulation().build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static RuleCases<RegulationYear> yearlyEvaluation() {
        return RuleCases.of(Coordination.YEARLY_EVALUATION, CALENDAR)
                .when(
                        "Hà Nam: the year 2020, evaluated on 2021-01-07",
                        RegulationYear.of(
                                regulation()
                                        .inForce(DateSpan.parse("2016-10-06/2021-06-30"))
                                        .addEvaluations(Evaluation.builder()
                                                .forYear(2020)
                                                .evaluatedOn(LocalDate.parse("2021-01-07"))
                                                .build())
                                        .build(),
                                2020))
                .recordedThrough(YEAR_END)
                .satisfied()
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
