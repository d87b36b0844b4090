package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.reorganisation.DepletedCouncil;
import io.github.councilprocedures.reorganisation.Dissolution;
import io.github.councilprocedures.reorganisation.DistrictHandover;
import io.github.councilprocedures.reorganisation.ReorganisedCouncil;
import io.github.councilprocedures.reorganisation.UnitChangeScheme;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.AnsweringCouncils;
import io.github.councilprocedures.unit.Authority;
import io.github.councilprocedures.unit.CouncilOnDay;
import io.github.councilprocedures.unit.Succession;
import io.github.councilprocedures.unit.SuccessionKind;
import io.github.councilprocedures.unit.UnitHistory;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** How units follow each other, and what becomes of their councils. */
final class Reorganisations {

    private Reorganisations() {}

    /** The days of 2016 to 2024, on which all kinds but special zones exist. */
    private static Arbitrary<LocalDate> daysOfThreeLevels() {
        return Times.between(LocalDate.of(2016, 1, 2), LocalDate.of(2024, 12, 31));
    }

    private static Arbitrary<AdministrativeUnit> unitsOfThreeLevels() {
        return Councils.units().filter(unit -> unit.kind().firstDay().isEmpty());
    }

    static Arbitrary<Succession> successions() {
        Arbitrary<AdministrativeUnit> units = unitsOfThreeLevels();
        return Combinators.combine(
                        Arbitraries.of(SuccessionKind.class),
                        daysOfThreeLevels(),
                        units.list().ofSize(2),
                        units.list().ofSize(2))
                .as((kind, day, before, after) -> {
                    Succession.Builder succession =
                            Succession.builder().kind(kind).effectiveOn(day).addSuccessors(after.get(0));
                    return switch (kind) {
                        case MERGE, LEVEL_ENDED ->
                            succession.addAllFormer(before).build();
                        case SPLIT ->
                            succession
                                    .addFormer(before.get(0))
                                    .addSuccessors(after.get(1))
                                    .build();
                        case SAME_TERRITORY ->
                            succession.addFormer(before.get(0)).build();
                        case FROM_PARTS, ADJUSTED ->
                            succession.addAllPartsOf(before).build();
                    };
                });
    }

    /** Histories of up to two successions, of two years so that they do not contradict each other. */
    static Arbitrary<UnitHistory> histories() {
        return Combinators.combine(
                        successions(), successions(), Arbitraries.integers().between(0, 2))
                .as((one, other, number) -> {
                    UnitHistory.Builder history = UnitHistory.builder();
                    if (number > 0) {
                        history.addSuccessions(one).completeThrough(LocalDate.of(2025, 6, 30));
                    }
                    if (number > 1 && !one.effectiveOn().equals(other.effectiveOn())) {
                        history.addSuccessions(other);
                    }
                    return history.build();
                });
    }

    static Arbitrary<AnsweringCouncils> answers() {
        return Combinators.combine(
                        Councils.councils().list().ofMaxSize(2),
                        Texts.phrases().list().ofMaxSize(2))
                .as(AnsweringCouncils::new);
    }

    static Arbitrary<CouncilOnDay> councilsOnDays() {
        return Combinators.combine(Councils.councils(), Times.days())
                .flatAs((council, day) -> Builders.withBuilder(
                                () -> CouncilOnDay.builder().council(council).on(day))
                        .use(Arbitraries.integers().between(0, 2000))
                        .withProbability(0.7)
                        .in((subject, people) -> subject.population(people))
                        .build(subject -> subject.build()));
    }

    static Arbitrary<ReorganisedCouncil> reorganised() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 150);
        return Combinators.combine(Councils.terms(), Arbitraries.of(SuccessionKind.class), Times.days())
                .flatAs((term, kind, day) -> Builders.withBuilder(() -> ReorganisedCouncil.builder()
                                .term(term)
                                .kind(kind)
                                .formedOn(day))
                        .use(Councils.councils().list().ofMaxSize(3))
                        .in((council, former) -> council.addAllFormerCouncils(former))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.2)
                        .in((council, provisional) -> council.provisional(provisional))
                        .use(counts)
                        .withProbability(0.8)
                        .in((council, number) -> council.delegates(number))
                        .use(counts)
                        .withProbability(0.7)
                        .in((council, number) -> council.formerDelegates(number))
                        .use(Arbitraries.integers().between(1, 100))
                        .withProbability(0.8)
                        .in((council, number) -> council.statutorySeats(number))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.7)
                        .in((council, authority) -> council.convenorNamedBy(authority))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((council, yes) -> council.convenorIsDelegate(yes))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((council, yes) -> council.officersElected(yes))
                        .use(Arbitraries.integers().between(0, 6))
                        .withProbability(0.5)
                        .in((council, number) ->
                                council.viceChairs(number).viceChairLimit(2).viceChairsCountedOn(day))
                        .build(council -> council.build()));
    }

    /** Councils around each of the bounds: two thirds, one third, 18 months. */
    static Arbitrary<DepletedCouncil> depleted() {
        return Combinators.combine(
                        Councils.terms(), Times.days(), Arbitraries.integers().between(0, 40))
                .flatAs((term, day, number) -> Builders.withBuilder(() -> DepletedCouncil.builder()
                                .term(term)
                                .on(day)
                                .delegatesInOffice(number)
                                .statutorySeats(30))
                        .use(Times.near(day, 0, 900))
                        .withProbability(0.8)
                        .in((council, end) -> council.termEndsOn(end))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((council, yes) -> council.byElectionHeld(yes))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.5)
                        .in((council, vacant) -> council.chairVacant(vacant))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.3)
                        .in((council, authority) -> council.actingChairNamedBy(authority))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((council, yes) -> council.otherMattersDecided(yes))
                        .build(council -> council.build()));
    }

    static Arbitrary<Dissolution> dissolutions() {
        return Combinators.combine(Councils.terms(), Times.days())
                .flatAs((term, day) -> Builders.withBuilder(
                                () -> Dissolution.builder().term(term).decidedOn(day))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.8)
                        .in((dissolution, authority) -> dissolution.decidedBy(authority))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.6)
                        .in((dissolution, authority) -> dissolution.approvedBy(authority))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.6)
                        .in((dissolution, authority) -> dissolution.interimNamedBy(authority))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.6)
                        .in((dissolution, authority) -> dissolution.pollingSetBy(authority))
                        .build(dissolution -> dissolution.build()));
    }

    static Arbitrary<DistrictHandover> handovers() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> DistrictHandover.builder().term(term))
                        .use(Times.near(LocalDate.of(2025, 6, 30), 20, 20))
                        .withProbability(0.8)
                        .in((handover, day) -> handover.handedOverOn(day))
                        .use(Arbitraries.of(Authority.class))
                        .withProbability(0.8)
                        .in((handover, authority) -> handover.delegatesAssignedBy(authority))
                        .build(handover -> handover.build()));
    }

    static Arbitrary<UnitChangeScheme> schemes() {
        return Combinators.combine(
                        Councils.terms(), Times.days(), Arbitraries.integers().between(1, 20_000))
                .flatAs((term, day, voters) -> Builders.withBuilder(
                                () -> UnitChangeScheme.builder().term(term).voters(voters))
                        .use(Arbitraries.just(day))
                        .withProbability(0.9)
                        .in((scheme, laid) -> scheme.laidOn(laid))
                        .use(Arbitraries.integers().between(0, voters))
                        .withProbability(0.8)
                        .in((scheme, agreeing) -> scheme.votersAgreeing(agreeing))
                        .use(Combinators.combine(Arbitraries.of(UnitLevel.class), Times.near(day, 0, 30))
                                .as((level, on) -> new Stamped<>(level, on))
                                .list()
                                .ofMaxSize(4))
                        .in((scheme, opinions) -> scheme.addAllOpinions(opinions))
                        .build(scheme -> scheme.build()));
    }
}
