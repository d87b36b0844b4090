package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.delegate.Clearance;
import io.github.councilprocedures.delegate.CoerciveMeasure;
import io.github.councilprocedures.delegate.CoerciveMeasureKind;
import io.github.councilprocedures.delegate.Delegate;
import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.delegate.Nationality;
import io.github.councilprocedures.delegate.Suspension;
import io.github.councilprocedures.delegate.SuspensionGround;
import io.github.councilprocedures.delegate.WayOutOfMandate;
import io.github.councilprocedures.delegate.YearOfMandate;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Delegates, their years, and what interrupts or ends a mandate, lawful or not. */
final class Delegates {

    private Delegates() {}

    private static <T> Arbitrary<T> inOffice(BiFunction<Term, LocalDate, Arbitrary<T>> values) {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> values.apply(term, day)));
    }

    private static Arbitrary<Boolean> answers() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<Delegate> delegates() {
        return inOffice(Delegates::delegates);
    }

    private static Arbitrary<Delegate> delegates(Term term, LocalDate day) {
        return Builders.withBuilder(() -> Delegate.builder().term(term))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((delegate, person) -> delegate.person(person))
                .use(Arbitraries.just(day))
                .withProbability(0.2)
                .in((delegate, on) -> delegate.byElectedOn(on))
                .use(Arbitraries.of(Nationality.class))
                .withProbability(0.9)
                .in((delegate, nationality) -> delegate.nationality(nationality))
                .use(answers())
                .withProbability(0.9)
                .in((delegate, works) -> delegate.worksInUnit(works))
                .use(answers())
                .withProbability(0.9)
                .in((delegate, resides) -> delegate.residesInUnit(resides))
                .use(Times.near(day, 0, 400))
                .withProbability(0.7)
                .in((delegate, on) -> delegate.movedAwayOn(on))
                .use(Times.near(day, 0, 500))
                .withProbability(0.5)
                .in((delegate, on) -> delegate.askedToLeaveOn(on))
                .build(delegate -> delegate.build());
    }

    static Arbitrary<YearOfMandate> years() {
        return inOffice(Delegates::years);
    }

    private static Arbitrary<YearOfMandate> years(Term term, LocalDate day) {
        return Builders.withBuilder(() -> YearOfMandate.builder().term(term).year(day.getYear()))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((year, person) -> year.person(person))
                .use(answers())
                .withProbability(0.9)
                .in((year, fullTime) -> year.fullTime(fullTime))
                .use(Arbitraries.integers().between(0, 260))
                .withProbability(0.9)
                .in((year, days) -> year.mandateDays(days))
                .use(Arbitraries.integers().between(0, 260))
                .withProbability(0.9)
                .in((year, days) -> year.workingDays(days))
                .build(year -> year.build());
    }

    static Arbitrary<CoerciveMeasure> measures() {
        return inOffice(Delegates::measures);
    }

    private static Arbitrary<CoerciveMeasure> measures(Term term, LocalDate day) {
        return Builders.withBuilder(() -> CoerciveMeasure.builder().term(term))
                .use(Arbitraries.of(CoerciveMeasureKind.class))
                .in((measure, kind) -> measure.kind(kind))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((measure, person) -> measure.person(person))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((measure, on) -> measure.takenOn(on))
                .use(answers())
                .withProbability(0.5)
                .in((measure, caught) -> measure.caughtInTheAct(caught))
                .use(answers())
                .withProbability(0.8)
                .in((measure, between) -> measure.betweenSessions(between))
                .use(Arbitraries.of(ActingBody.class))
                .withProbability(0.7)
                .in((measure, by) -> measure.consentedBy(by))
                .use(Times.near(day, 10, 10))
                .withProbability(0.7)
                .in((measure, on) -> measure.consentedOn(on))
                .use(Times.near(day, 0, 10))
                .withProbability(0.7)
                .in((measure, on) -> measure.reportedOn(on))
                .build(measure -> measure.build());
    }

    static Arbitrary<Suspension> suspensions() {
        return inOffice(Delegates::suspensions);
    }

    static Arbitrary<Suspension> suspensions(Term term, LocalDate day) {
        return Builders.withBuilder(() -> Suspension.builder().term(term))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((suspension, person) -> suspension.person(person))
                .use(Arbitraries.of(SuspensionGround.class))
                .withProbability(0.9)
                .in((suspension, ground) -> suspension.ground(ground))
                .use(Times.near(day, 20, 0))
                .withProbability(0.9)
                .in((suspension, on) -> suspension.groundOn(on))
                .use(answers())
                .withProbability(0.8)
                .in((suspension, official) -> suspension.publicOfficial(official))
                .use(answers())
                .withProbability(0.8)
                .in((suspension, requested) -> suspension.requestedInWriting(requested))
                .use(Arbitraries.of(ActingBody.class))
                .withProbability(0.9)
                .in((suspension, by) -> suspension.decidedBy(by))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((suspension, on) -> suspension.decidedOn(on))
                .use(Times.near(day, 0, 200))
                .withProbability(0.7)
                .in((suspension, on) -> suspension.reportedOn(on))
                .use(Times.near(day, 0, 180))
                .withProbability(0.8)
                .in((suspension, on) -> suspension.nextSessionClosesOn(on))
                .use(Arbitraries.of(Clearance.class))
                .withProbability(0.6)
                .in((suspension, by) -> suspension.clearedBy(by))
                .use(Times.near(day, 0, 300))
                .withProbability(0.6)
                .in((suspension, on) -> suspension.clearedOn(on))
                .use(Times.near(day, 0, 320))
                .withProbability(0.6)
                .in((suspension, on) -> suspension.restoredOn(on))
                .build(suspension -> suspension.build());
    }

    static Arbitrary<EndOfMandate> ends() {
        return inOffice(Delegates::ends);
    }

    private static Arbitrary<EndOfMandate> ends(Term term, LocalDate day) {
        return Builders.withBuilder(() -> EndOfMandate.builder().term(term))
                .use(Arbitraries.of(WayOutOfMandate.class))
                .in((end, way) -> end.way(way))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((end, person) -> end.person(person))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((end, on) -> end.arisenOn(on))
                .use(Arbitraries.of(ActingBody.class))
                .withProbability(0.8)
                .in((end, by) -> end.broughtBy(by))
                .use(answers())
                .withProbability(0.8)
                .in((end, proposed) -> end.frontProposed(proposed))
                .use(answers())
                .withProbability(0.8)
                .in((end, below) -> end.belowStandards(below))
                .use(answers())
                .withProbability(0.8)
                .in((end, lost) -> end.lostTrust(lost))
                .use(answers())
                .withProbability(0.8)
                .in((end, between) -> end.betweenSessions(between))
                .use(Arbitraries.of(ActingBody.class))
                .withProbability(0.8)
                .in((end, by) -> end.decidedBy(by))
                .use(Times.near(day, 0, 40))
                .withProbability(0.8)
                .in((end, on) -> end.decidedOn(on))
                .use(Times.near(day.plusDays(40), 0, 200))
                .withProbability(0.6)
                .in((end, on) -> end.reportedOn(on))
                .use(Times.near(day.plusDays(40), 0, 180))
                .withProbability(0.8)
                .in((end, on) -> end.nextSessionClosesOn(on))
                .use(Times.near(day, 10, 40))
                .withProbability(0.5)
                .in((end, on) -> end.judgmentEffectiveOn(on))
                .use(Times.near(day, 0, 60))
                .withProbability(0.8)
                .in((end, on) -> end.endedOn(on))
                .use(answers())
                .withProbability(0.8)
                .in((end, held) -> end.heldPosts(held))
                .use(Times.near(day, 0, 80))
                .withProbability(0.6)
                .in((end, on) -> end.postsEndedOn(on))
                .build(end -> end.build());
    }
}
