package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Units, councils and terms. */
final class Councils {

    private Councils() {}

    /** Units of each level, some with all units above, some with none, communes also directly in a province. */
    static Arbitrary<AdministrativeUnit> units() {
        Arbitrary<AdministrativeUnit> provinces = unitsOf(UnitLevel.PROVINCE);
        Arbitrary<AdministrativeUnit> districts = unitsOf(UnitLevel.DISTRICT);
        Arbitrary<AdministrativeUnit> communes = unitsOf(UnitLevel.COMMUNE);
        Arbitrary<AdministrativeUnit> districtsInProvinces = in(provinces, districts);
        return Arbitraries.oneOf(
                provinces,
                districts,
                communes,
                districtsInProvinces,
                in(provinces, communes),
                in(districtsInProvinces, communes));
    }

    private static Arbitrary<AdministrativeUnit> unitsOf(UnitLevel level) {
        List<UnitKind> kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> kind.level() == level)
                .toList();
        Arbitrary<String> names = Arbitraries.of("Sông Trăng", "Đồng Mây", "Bến Sen", "Ea Nắng", "1", "12");
        return Combinators.combine(Arbitraries.of(kinds), names)
                .as((kind, name) ->
                        AdministrativeUnit.builder().kind(kind).name(name).build());
    }

    private static Arbitrary<AdministrativeUnit> in(
            Arbitrary<AdministrativeUnit> above, Arbitrary<AdministrativeUnit> below) {
        return Combinators.combine(above, below)
                .as((superior, unit) -> AdministrativeUnit.builder()
                        .from(unit)
                        .superior(superior)
                        .build());
    }

    static Arbitrary<Council> councils() {
        return Builders.withBuilder(Council::builder)
                .use(units())
                .in((council, unit) -> council.unit(unit))
                .use(Arbitraries.integers().between(1, 30).map(Ordinal::of))
                .withProbability(0.8)
                .in((council, number) -> council.number(number))
                .build(council -> council.build());
    }

    /** The terms since 2011. */
    static Arbitrary<TermYears> termYears() {
        return Arbitraries.of(2011, 2016, 2021, 2026).map(first -> TermYears.of(first, first + 5));
    }

    /** Terms with any of the four polling days: the re-election days come after every other. */
    static Arbitrary<Term> terms() {
        return termYears()
                .flatMap(years -> Times.between(
                                LocalDate.of(years.firstYear(), 3, 1), LocalDate.of(years.firstYear(), 5, 31))
                        .flatMap(polling -> Builders.withBuilder(
                                        () -> Term.builder().years(years))
                                .use(councils().filter(council -> isElectedIn(years, council)))
                                .in((term, council) -> term.council(council))
                                .use(Arbitraries.just(polling))
                                .withProbability(0.9)
                                .in((term, day) -> term.pollingOn(day))
                                .use(Times.near(polling, -1, 14))
                                .withProbability(0.1)
                                .in((term, day) -> term.postponedPollingOn(day))
                                .use(Times.near(polling, -15, 40))
                                .withProbability(0.1)
                                .in((term, day) -> term.reElectionOn(day))
                                .use(Times.near(polling, -15, 40))
                                .withProbability(0.1)
                                .in((term, day) -> term.additionalElectionOn(day))
                                .use(Times.near(polling, -15, 60))
                                .withProbability(0.3)
                                .in((term, day) -> term.beginsOn(day))
                                .use(Times.near(LocalDate.of(years.lastYear(), 6, 1), 60, 60))
                                .withProbability(0.3)
                                .in((term, day) -> term.endsOn(day))
                                .build(term -> term.build())));
    }

    /** Whether units of its kind had not ended by then. */
    private static boolean isElectedIn(TermYears years, Council council) {
        return council.kind()
                .lastDay()
                .filter(end -> end.getYear() < years.firstYear())
                .isEmpty();
    }

    /** The days on which a council of a term surely is in office. */
    static DateSpan inOffice(Term term) {
        LocalDate last = LocalDate.of(term.years().lastYear(), 2, 28);
        LocalDate end = term.council().kind().lastDay().orElse(last);
        return DateSpan.of(LocalDate.of(term.years().firstYear(), 7, 1), end.isBefore(last) ? end : last);
    }
}
