package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.function.Function;

/** Terms, and cases of what is new in 2025, that many tables share. */
final class Days {

    private Days() {}

    /** Cases of a duty that is new in 2025, on the days of both laws. */
    static <S extends Subject> RuleCases<S> newIn2025(RuleCases<S> table, Function<String, S> on, Reason law72) {
        return LawDays.since2025(table, on, law72)
                .equivalent("from 2025-03-01: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2025-03-01: starts a day later", "before it nothing is encoded either");
    }

    /** A term of an invented unit, elected on a day; without one, of 2021-2026. */
    static Term term(UnitKind kind, String pollingOn) {
        return term(kind, "Sông Trăng", pollingOn);
    }

    static Term term(UnitKind kind, String name, String pollingOn) {
        int year = pollingOn == null ? 2021 : Integer.parseInt(pollingOn.substring(0, 4));
        int first = year - (year - 1) % 5;
        Term.Builder term = Term.builder()
                .council(Council.builder()
                        .unit(AdministrativeUnit.builder().kind(kind).name(name).build())
                        .build())
                .years(TermYears.of(first, first + 5));
        return pollingOn == null
                ? term.build()
                : term.pollingOn(LocalDate.parse(pollingOn)).build();
    }
}
