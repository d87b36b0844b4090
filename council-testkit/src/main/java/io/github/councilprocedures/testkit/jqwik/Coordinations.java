package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.coordination.CoordinationMethod;
import io.github.councilprocedures.coordination.CoordinationPrinciple;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.coordination.Delivery;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.coordination.Evaluation;
import io.github.councilprocedures.coordination.FixedDay;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.coordination.Signatory;
import io.github.councilprocedures.coordination.Trigger;
import io.github.councilprocedures.coordination.TriggerEvent;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Coordination regulations with their obligations, and records of how they were carried out. */
final class Coordinations {
    private Coordinations() {}

    static Arbitrary<CoordinationRegulation> regulations() {
        return Councils.terms().flatMap(Coordinations::regulations);
    }

    static Arbitrary<CoordinationRegulation> regulations(Term term) {
        return Arbitraries.oneOf(written(term), withObligations(term, 0));
    }

    /** What is known of most regulations: no more than that there is one. */
    private static Arbitrary<CoordinationRegulation> written(Term term) {
        return Builders.withBuilder(() -> CoordinationRegulation.builder().term(term))
                .use(Arbitraries.of(Party.class).set().ofMinSize(2))
                .in((regulation, parties) -> regulation.addAllParties(parties))
                .use(numbers())
                .withProbability(0.7)
                .in((regulation, number) -> regulation.number(number))
                .use(Times.within(Councils.inOffice(term)))
                .withProbability(0.8)
                .in((regulation, day) -> regulation.signedOn(day))
                .use(Times.spans())
                .withProbability(0.8)
                .in((regulation, span) -> regulation.inForce(span))
                .use(evaluations().list().ofMaxSize(4))
                .in((regulation, evaluations) -> regulation.addAllEvaluations(evaluations))
                .build(regulation -> regulation.build());
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.of("01/QCPH", "05/QCPH-HĐND-UBND-MTTQ");
    }

    /** Regulations as they are written, each with so many obligations at least; a law takes them. */
    private static Arbitrary<CoordinationRegulation> withObligations(Term term, int least) {
        DateSpan office = Councils.inOffice(term);
        Arbitrary<DateSpan> spans = Arbitraries.oneOf(
                Times.within(office).map(DateSpan::from),
                Combinators.combine(Times.within(office), Times.within(office))
                        .as((one, other) -> one.isBefore(other) ? DateSpan.of(one, other) : DateSpan.of(other, one)));
        return Builders.withBuilder(() -> CoordinationRegulation.builder().term(term))
                .use(Arbitraries.of(true, false))
                .in((regulation, four) -> regulation
                        .addParties(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD)
                        .addAllParties(four ? List.of(Party.PARTY_PROPAGANDA_BOARD) : List.of()))
                .use(signatories().list().ofMaxSize(2))
                .in((regulation, signatories) -> regulation.addAllSignatories(signatories))
                .use(numbers())
                .in((regulation, number) -> regulation.number(number))
                .use(spans)
                .in((regulation, span) -> regulation.inForce(span))
                .use(Councils.termYears())
                .withProbability(0.3)
                .in((regulation, years) -> regulation.writtenFor(years))
                .use(Laws.citations().list().ofMaxSize(2))
                .in((regulation, basis) -> regulation.addAllBasis(basis))
                .use(Arbitraries.of(true, false))
                .in((regulation, sample) -> regulation.sample(sample))
                .use(Arbitraries.integers().between(5, 8))
                .withProbability(0.5)
                .in((regulation, chapters) -> regulation
                        .chapters(chapters)
                        .articles(chapters * 4)
                        .addPrinciples(CoordinationPrinciple.values()))
                .use(Arbitraries.of(CoordinationMethod.class).set())
                .in((regulation, methods) -> regulation.addAllMethods(methods))
                .use(Arbitraries.of(CoordinationSubject.class).set())
                .in((regulation, subjects) -> regulation.addAllSubjects(subjects))
                .use(obligations().list().ofMinSize(least).ofMaxSize(5).uniqueElements(Obligation::key))
                .in((regulation, obligations) -> regulation.addAllObligations(obligations))
                .build(regulation -> regulation.build());
    }

    static Arbitrary<Signatory> signatories() {
        return Combinators.combine(
                        Arbitraries.of(Party.STANDING_COMMITTEE, Party.PEOPLES_COMMITTEE, Party.FRONT_STANDING_BOARD),
                        Texts.phrases())
                .as(Signatory::new);
    }

    static Arbitrary<FixedDay> fixedDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 31))
                .as(FixedDay::new);
    }

    /** Obligations of every ground but a statute, whose rules are not known here; what they ask for fits the trigger. */
    static Arbitrary<Obligation> obligations() {
        return Combinators.combine(Arbitraries.of(Trigger.class), fixedDays(), Arbitraries.of(true, false))
                .flatAs((trigger, day, fixed) ->
                        obligations(trigger, fixed ? fitting(trigger, day) : Optional.empty()));
    }

    /** The fixed day if the trigger has such a month. */
    private static Optional<FixedDay> fitting(Trigger trigger, FixedDay day) {
        int months = switch (trigger) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            default -> 0;
        };
        return Optional.of(day).filter(fixed -> fixed.monthOfPeriod() <= months);
    }

    private static Arbitrary<Obligation> obligations(Trigger trigger, Optional<FixedDay> fixedDay) {
        Arbitrary<String> keys = Combinators.combine(
                        Arbitraries.of("sessions", "information", "voter-contact"),
                        Arbitraries.of("report", "notice", "plan-of-year"))
                .as((subject, what) -> subject + "." + what);
        return Builders.withBuilder(() -> Obligation.builder().trigger(trigger).fixedDay(fixedDay))
                .use(keys)
                .in((obligation, key) -> obligation.key(key))
                .use(Arbitraries.of(CoordinationSubject.class))
                .in((obligation, subject) -> obligation.subject(subject))
                .use(Arbitraries.of(
                                Actor.STANDING_COMMITTEE,
                                Actor.PEOPLES_COMMITTEE,
                                Actor.FATHERLAND_FRONT,
                                Actor.COMMITTEE,
                                Actor.DRAFTER)
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .in((obligation, obligors) -> obligation.addAllObligors(obligors))
                .use(Arbitraries.of(Actor.class).set().ofMinSize(1).ofMaxSize(3))
                .in((obligation, beneficiaries) -> obligation.addAllBeneficiaries(beneficiaries))
                .use(Arbitraries.of(new Phrase("Báo cáo", "Report"), new Phrase("Kế hoạch năm", "Plan of the year")))
                .in((obligation, deliverable) -> obligation.deliverable(deliverable))
                .use(Arbitraries.of(CoordinationMethod.class))
                .in((obligation, form) -> obligation.form(form))
                .use(Arbitraries.of(Ground.COORDINATION_REGULATION, Ground.PROGRAMME, Ground.PRACTICE))
                .in((obligation, ground) -> obligation.ground(ground).article("5"))
                .use(Arbitraries.of("1", "2a"))
                .withProbability(0.5)
                .in((obligation, clause) -> obligation.clause(clause))
                .use(Arbitraries.of("a", "đ"))
                .withProbability(0.3)
                .in((obligation, point) -> obligation.point(point))
                .use(requirements(trigger, fixedDay.isPresent()))
                .withProbability(0.7)
                .in((obligation, requirement) -> obligation.putAllRequires(requirement.form()))
                .use(Texts.phrases())
                .withProbability(0.2)
                .in((obligation, note) -> obligation.note(note))
                .build(obligation -> obligation.build());
    }

    private static Arbitrary<Requirement<DueObligation>> requirements(Trigger trigger, boolean fixedDay) {
        List<DateFact<DueObligation>> events = new ArrayList<>(List.of(CoordinationFacts.TRIGGERED_ON));
        if (trigger.period().isPresent()) {
            events.addAll(List.of(CoordinationFacts.PERIOD_STARTS_ON, CoordinationFacts.PERIOD_ENDS_ON));
        }
        if (fixedDay) {
            events.add(CoordinationFacts.FIXED_DAY_ON);
        }
        Arbitrary<Requirement<DueObligation>> single = Combinators.combine(
                        Times.limits(), Arbitraries.of(events), Arbitraries.of(0, 1, 2))
                .as(Coordinations::deadline);
        return Arbitraries.frequencyOf(
                Tuple.of(5, single),
                Tuple.of(1, Combinators.combine(single, single).as(Requirement::all)),
                Tuple.of(1, Combinators.combine(single, single).as(Requirement::any)));
    }

    private static Requirement<DueObligation> deadline(TimeLimit limit, DateFact<DueObligation> event, int bound) {
        DateFact<DueObligation> act = CoordinationFacts.DELIVERED_ON;
        return switch (bound) {
            case 0 -> act.atLeast(limit.amount(), limit.unit()).before(event);
            case 1 -> act.within(limit.amount(), limit.unit()).after(event);
            default -> act.notSooner(limit.amount(), limit.unit()).after(event);
        };
    }

    static Arbitrary<TriggerEvent> events() {
        return events(DateSpan.parse("2016-01-01/2031-12-31"));
    }

    private static Arbitrary<TriggerEvent> events(DateSpan span) {
        List<Trigger> kinds = List.of(Trigger.values()).stream()
                .filter(trigger -> trigger.period().isEmpty())
                .toList();
        return Builders.withBuilder(TriggerEvent::builder)
                .use(Arbitraries.of(kinds))
                .in((event, trigger) -> event.trigger(trigger))
                .use(Times.within(span))
                .in((event, day) -> event.on(day))
                .use(Arbitraries.of("12/QĐ-UBND", "13/QĐ-UBND"))
                .withProbability(0.3)
                .in((event, label) -> event.label(label))
                .build(event -> event.build());
    }

    static Arbitrary<CoordinationRecord> records() {
        return Councils.terms().flatMap(term -> withObligations(term, 1)).flatMap(Coordinations::records);
    }

    private static Arbitrary<CoordinationRecord> records(CoordinationRegulation regulation) {
        LocalDate first = regulation.inForce().orElseThrow().firstDay();
        Arbitrary<DateSpan> spans = Combinators.combine(
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.integers().between(200, 500))
                .as((ahead, days) -> DateSpan.of(first.plusDays(ahead), first.plusDays(ahead + days)));
        return spans.flatMap(span -> Builders.withBuilder(() -> CoordinationRecord.builder()
                                .regulation(regulation)
                                .span(span))
                        .use(events(span).list().ofMaxSize(6).uniqueElements())
                        .in((record, events) -> record.addAllEvents(events))
                        .use(Times.within(span))
                        .withProbability(0.7)
                        .in((record, through) -> record.recordedThrough(through))
                        .build(record -> record.build()))
                .flatMap(Coordinations::delivered);
    }

    /** The same with something done about some of what falls due, mostly in time. */
    private static Arbitrary<CoordinationRecord> delivered(CoordinationRecord record) {
        List<DueObligation> due = record.dueObligations();
        return due.isEmpty()
                ? Arbitraries.just(record)
                : Arbitraries.of(due)
                        .flatMap(Coordinations::deliveries)
                        .list()
                        .ofMaxSize(8)
                        .map(deliveries -> CoordinationRecord.builder()
                                .from(record)
                                .addAllDeliveries(deliveries)
                                .build());
    }

    static Arbitrary<Delivery> deliveries() {
        return records()
                .filter(record -> !record.dueObligations().isEmpty())
                .flatMap(record -> deliveries(record.dueObligations().get(0)));
    }

    private static Arbitrary<Delivery> deliveries(DueObligation due) {
        return Builders.withBuilder(() -> {
                    Delivery.Builder delivery =
                            Delivery.builder().obligation(due.obligation().key());
                    due.event()
                            .ifPresentOrElse(
                                    event -> delivery.triggeredOn(event.on()).label(event.label()),
                                    () -> delivery.period(due.period().orElseThrow()));
                    return delivery;
                })
                .use(Times.near(due.triggeredOn(), 40, 20))
                .in((delivery, day) -> delivery.deliveredOn(day))
                .use(Arbitraries.of(CaseDocument.class))
                .withProbability(0.5)
                .in((delivery, document) -> delivery.document(document))
                .use(Arbitraries.of("15/BC-UBND", "16/BC-UBND"))
                .withProbability(0.5)
                .in((delivery, number) -> delivery.number(number))
                .build(delivery -> delivery.build());
    }

    /** What falls due; each by itself. */
    static Arbitrary<DueObligation> dueObligations() {
        return records()
                .filter(record -> !record.dueObligations().isEmpty())
                .flatMap(record -> Arbitraries.of(record.dueObligations()));
    }

    static Arbitrary<Evaluation> evaluations() {
        return Arbitraries.integers()
                .between(2016, 2031)
                .flatMap(year -> Builders.withBuilder(() -> Evaluation.builder().forYear(year))
                        .use(Times.between(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 31)))
                        .withProbability(0.8)
                        .in((evaluation, day) -> evaluation.evaluatedOn(day))
                        .use(Texts.lines())
                        .withProbability(0.5)
                        .in((evaluation, result) -> evaluation.result(result))
                        .build(evaluation -> evaluation.build()));
    }

    static Arbitrary<RegulationYear> regulationYears() {
        return Combinators.combine(regulations(), Arbitraries.integers().between(2016, 2031))
                .as(RegulationYear::of);
    }
}
