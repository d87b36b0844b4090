package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.function.Function;

/** Cases that many tables share: the days on which the laws on local government replaced each other. */
final class Days {

    private Days() {}

    /** A lawful subject on the first and last day of each law, with what Laws 77/2015 and 72/2025 say of it. */
    static <S extends Subject> RuleCases<S> ofLaws(
            RuleCases<S> table, Function<String, S> on, Reason law77, Reason law72) {
        RuleCases<S> more =
                expect(table.when("the day before Law 77/2015", on.apply("2015-12-31")), Reason.NOT_ENCODED);
        more = expect(more.when("the first day of Law 77/2015", on.apply("2016-01-01")), law77);
        more = expect(more.when("the last day of Law 77/2015", on.apply("2025-02-28")), law77);
        return ofLaws2025(more, on, law72);
    }

    /** The same for the two laws of 2025. */
    static <S extends Subject> RuleCases<S> ofLaws2025(RuleCases<S> table, Function<String, S> on, Reason law72) {
        RuleCases<S> more =
                expect(table.when("the first day of Law 65/2025", on.apply("2025-03-01")), Reason.NOT_ENCODED);
        more = expect(more.when("the last day of Law 65/2025", on.apply("2025-06-15")), Reason.NOT_ENCODED);
        return expect(more.when("the first day of Law 72/2025", on.apply("2025-06-16")), law72);
    }

    /** The same for a duty that is new in 2025. */
    static <S extends Subject> RuleCases<S> newIn2025(RuleCases<S> table, Function<String, S> on, Reason law72) {
        return ofLaws2025(table, on, law72)
                .equivalent("from 2025-03-01: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2025-03-01: starts a day later", "before it nothing is encoded either");
    }

    static <S extends Subject> RuleCases<S> expect(RuleCases.When<S> when, Reason reason) {
        if (reason == Reason.MET) {
            return when.satisfied();
        }
        return reason.verdict() == Verdict.NOT_APPLICABLE ? when.notApplicable(reason) : when.undetermined(reason);
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
