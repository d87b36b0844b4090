package io.github.councilprocedures.testkit.jqwik;

import static io.github.councilprocedures.session.SessionFacts.CONVENED_ON;
import static io.github.councilprocedures.session.SessionFacts.FIRST_OF_TERM;
import static io.github.councilprocedures.session.SessionFacts.KIND;
import static io.github.councilprocedures.session.SessionFacts.OPENS_ON;
import static io.github.councilprocedures.session.SessionFacts.ORDINAL;
import static io.github.councilprocedures.session.SessionFacts.PRESENT;
import static io.github.councilprocedures.session.SessionFacts.RESOLUTIONS_SENT_ON;
import static io.github.councilprocedures.session.SessionFacts.RESOLUTIONS_SENT_TO;
import static io.github.councilprocedures.session.SessionFacts.TOTAL_DELEGATES;

import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.ProcedureStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.law.InstrumentKind;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Remark;
import io.github.councilprocedures.rule.RemarkKind;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.supervision.ThematicStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Instruments, citations, requirements, local regulations, and what judging answers. */
final class Laws {

    private Laws() {}

    private static Arbitrary<String> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2000),
                        Arbitraries.integers().between(1999, 2031),
                        Arbitraries.of("QH13", "NĐ-CP", "QĐ-TTg", "NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN", "NQ-HĐND"))
                .as((serial, year, sign) -> serial + "/" + year + "/" + sign);
    }

    private static Arbitrary<String> numbered() {
        return Combinators.combine(Arbitraries.integers().between(1, 9999), Arbitraries.of("", "", "a", "b", "đ"))
                .as((number, letter) -> number + letter);
    }

    private static Arbitrary<String> points() {
        return Arbitraries.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "y", "a1");
    }

    static Arbitrary<Citation> citations() {
        Arbitrary<Citation> laws = Combinators.combine(
                        Arbitraries.of(InstrumentKind.class).map(Laws::notConstitution), numbers())
                .as(Citation::of);
        Arbitrary<Citation> constitutions =
                Arbitraries.of("1992", "2013").map(year -> Citation.of(InstrumentKind.CONSTITUTION, year));
        Arbitrary<Citation> wholes = Arbitraries.frequencyOf(Tuple.of(9, laws), Tuple.of(1, constitutions));
        Arbitrary<Citation> articles = Combinators.combine(wholes, numbered()).as(Citation::article);
        Arbitrary<Citation> clauses = Combinators.combine(articles, numbered()).as(Citation::clause);
        Arbitrary<Citation> points = Combinators.combine(Arbitraries.oneOf(articles, clauses), points())
                .as(Citation::point);
        return Arbitraries.oneOf(wholes, articles, clauses, points);
    }

    private static InstrumentKind notConstitution(InstrumentKind kind) {
        return kind == InstrumentKind.CONSTITUTION ? InstrumentKind.LAW : kind;
    }

    static Arbitrary<Instrument> instruments() {
        return Builders.withBuilder(Instrument::builder)
                .use(Arbitraries.of(InstrumentKind.class))
                .in((instrument, kind) -> instrument.kind(kind))
                .use(numbers())
                .in((instrument, number) -> instrument.number(number))
                .use(Texts.phrases())
                .in((instrument, title) -> instrument.title(title))
                .use(Times.days())
                .withProbability(0.9)
                .in((instrument, day) -> instrument.passedOn(day))
                .use(Times.spans())
                .withProbability(0.9)
                .in((instrument, span) -> instrument.inForce(span))
                .use(Arbitraries.of(Evidence.class))
                .in((instrument, evidence) -> instrument.evidence(evidence))
                // No instrument of the numbers above amends or replaces itself.
                .use(numbers().map(number -> number + "-SĐ").list().ofMaxSize(2))
                .in((instrument, others) -> instrument.addAllAmendedBy(others))
                .use(numbers().map(number -> number + "-TT").list().ofMaxSize(2))
                .in((instrument, others) -> instrument.addAllReplacedBy(others))
                .build(instrument -> instrument.build());
    }

    /** What a clause may ask of a session, one of each kind that can be written as data, alone or joined. */
    static Arbitrary<Requirement<Session>> requirements() {
        Arbitrary<Requirement<Session>> single = single();
        return Arbitraries.frequencyOf(
                Tuple.of(6, single),
                Tuple.of(1, Combinators.combine(single, single).as((one, other) -> Requirement.all(one, other))),
                Tuple.of(1, Combinators.combine(single, single).as((one, other) -> Requirement.any(one, other))),
                Tuple.of(
                        1,
                        Combinators.combine(single, single)
                                .as((one, other) ->
                                        KIND.when(SessionKind.REGULAR, one).when(SessionKind.THEMATIC, other))));
    }

    private static Arbitrary<Requirement<Session>> single() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 60);
        return Arbitraries.oneOf(
                Times.limits()
                        .map(limit -> CONVENED_ON
                                .atLeast(limit.amount(), limit.unit())
                                .before(OPENS_ON)),
                Times.limits()
                        .map(limit -> RESOLUTIONS_SENT_ON
                                .within(limit.amount(), limit.unit())
                                .after(OPENS_ON)),
                Times.limits()
                        .map(limit ->
                                OPENS_ON.notSooner(limit.amount(), limit.unit()).after(CONVENED_ON)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.integers().between(3, 5))
                        .as((part, whole) -> PRESENT.moreThan(part, whole).of(TOTAL_DELEGATES)),
                Combinators.combine(
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.integers().between(3, 5))
                        .as((part, whole) -> PRESENT.atLeast(part, whole).of(TOTAL_DELEGATES)),
                small.map(number -> ORDINAL.atMost(number)),
                small.map(number -> ORDINAL.atLeast(number)),
                Arbitraries.of(SessionKind.class).map(kind -> KIND.is(kind)),
                Arbitraries.of(SessionKind.class).map(kind -> KIND.isNot(kind)),
                Arbitraries.of(true, false).map(first -> FIRST_OF_TERM.is(first)),
                Arbitraries.of(Recipient.class).set().ofMinSize(1).map(Laws::includes),
                Arbitraries.just(Requirement.present(OPENS_ON, CONVENED_ON)));
    }

    private static Requirement<Session> includes(Set<Recipient> recipients) {
        return RESOLUTIONS_SENT_TO.includes(recipients.toArray(Recipient[]::new));
    }

    /** Steps of a thematic supervision, each with its place. */
    static Arbitrary<ProcedureStep<ThematicStep>> procedureSteps() {
        return Combinators.combine(
                        Arbitraries.of(ThematicStep.class), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((step, optional, repeatable) -> new ProcedureStep<>(step, optional, repeatable));
    }

    private static Arbitrary<String> ruleIds() {
        return Arbitraries.of(
                "session.convocation.regular",
                "session.convocation.extraordinary",
                "session.resolutions.majority",
                "meeting.frequency.monthly");
    }

    static Arbitrary<Duty> duties() {
        return Builders.withBuilder(Duty::builder)
                .use(ruleIds())
                .in((duty, rule) -> duty.rule(rule))
                .use(numbered())
                .in((duty, article) -> duty.article(article))
                .use(numbered())
                .withProbability(0.7)
                .in((duty, clause) -> duty.clause(clause))
                .use(points())
                .withProbability(0.3)
                .in((duty, point) -> duty.point(point))
                .use(requirements())
                .in((duty, requirement) -> duty.putAllRequires(requirement.form()))
                .use(Texts.phrases())
                .withProbability(0.3)
                .in((duty, otherwise) -> duty.otherwise(otherwise))
                .build(duty -> duty.build());
    }

    /** Regulations as they are written; not each of their duties fits the rule it names. */
    static Arbitrary<LocalRegulation> regulations() {
        return Builders.withBuilder(LocalRegulation::builder)
                .use(numbers())
                .in((regulation, number) -> regulation.number(number))
                .use(Arbitraries.of(InstrumentKind.RESOLUTION, InstrumentKind.REGULATION, InstrumentKind.DECISION))
                .withProbability(0.5)
                .in((regulation, kind) -> regulation.kind(kind))
                .use(Texts.phrases())
                .in((regulation, title) -> regulation.title(title))
                .use(Councils.councils())
                .in((regulation, council) -> regulation.council(council))
                .use(Times.days())
                .withProbability(0.8)
                .in((regulation, day) -> regulation.adoptedOn(day))
                .use(Times.spans())
                .in((regulation, span) -> regulation.inForce(span))
                .use(citations().list().ofMaxSize(2))
                .in((regulation, basis) -> regulation.addAllBasis(basis))
                .use(Arbitraries.of(true, false))
                .withProbability(0.2)
                .in((regulation, sample) -> regulation.sample(sample))
                .use(duties().list().ofMinSize(1).ofMaxSize(3))
                .in((regulation, duties) -> regulation.addAllDuties(duties))
                .build(regulation -> regulation.build());
    }

    static Arbitrary<Remark> remarks() {
        return Builders.withBuilder(Remark::builder)
                .use(Arbitraries.of(RemarkKind.class))
                .in((remark, kind) -> remark.kind(kind))
                .use(Arbitraries.of("basis[0]", "council.unit", "duties", "duties[2].requires.deadline.act"))
                .in((remark, path) -> remark.path(path))
                .use(ruleIds())
                .withProbability(0.8)
                .in((remark, rule) -> remark.rule(rule))
                .use(Texts.phrases())
                .in((remark, message) -> remark.message(message))
                .use(citations().list().ofMaxSize(2))
                .in((remark, citations) -> remark.addAllCitations(citations))
                .build(remark -> remark.build());
    }

    static Arbitrary<FactUsed> factsUsed() {
        return Builders.withBuilder(FactUsed::builder)
                .use(Arbitraries.of("convenedOn", "opensOn", "votesFor"))
                .in((fact, name) -> fact.name(name))
                .use(Texts.phrases())
                .in((fact, label) -> fact.label(label))
                .use(Texts.phrases())
                .withProbability(0.8)
                .in((fact, value) -> fact.value(value))
                .use(Texts.phrases())
                .withProbability(0.3)
                .in((fact, derivation) -> fact.derivation(derivation))
                .build(fact -> fact.build());
    }

    static Arbitrary<Finding> findings() {
        return Builders.withBuilder(Finding::builder)
                .use(ruleIds())
                .in((finding, rule) -> finding.rule(rule))
                .use(Texts.phrases())
                .in((finding, title) -> finding.title(title))
                .use(Texts.phrases())
                .in((finding, place) -> finding.place(place))
                .use(Arbitraries.of(Reason.class))
                .in((finding, reason) -> finding.reason(reason))
                .use(Arbitraries.of(Ground.class))
                .in((finding, ground) -> finding.ground(ground))
                .use(citations().list().ofMaxSize(2))
                .in((finding, citations) -> finding.addAllCitations(citations))
                .use(Arbitraries.of(Evidence.class))
                .withProbability(0.9)
                .in((finding, evidence) -> finding.evidence(evidence))
                .use(Texts.phrases())
                .in((finding, message) -> finding.message(message))
                .use(factsUsed().list().ofMaxSize(3))
                .in((finding, facts) -> finding.addAllFacts(facts))
                .use(Texts.phrases().list().ofMaxSize(3))
                .in((finding, steps) -> finding.addAllArithmetic(steps))
                .use(Times.proofs().list().ofMaxSize(1))
                .in((finding, proofs) -> finding.addAllProofs(proofs))
                .use(Texts.lines())
                .in((finding, edition) -> finding.edition(edition))
                .build(finding -> finding.build());
    }

    static Arbitrary<Milestone> milestones() {
        Arbitrary<Optional<LocalDate>> days = Times.days().optional(0.8);
        Arbitrary<Reason> unknown = Arbitraries.of(
                Reason.FACT_MISSING, Reason.CALENDAR_NOT_DECIDED, Reason.LEFT_TO_REGULATION, Reason.NOT_ENCODED);
        return Builders.withBuilder(Milestone::builder)
                .use(ruleIds())
                .in((milestone, rule) -> milestone.rule(rule))
                .use(Texts.phrases())
                .in((milestone, title) -> milestone.title(title))
                .use(Texts.phrases())
                .in((milestone, place) -> milestone.place(place))
                .use(Arbitraries.of("convenedOn", "resolutionsSentOn"))
                .in((milestone, fact) -> milestone.fact(fact))
                .use(Texts.phrases())
                .in((milestone, what) -> milestone.what(what))
                .use(Combinators.combine(days, unknown).as(Known::new))
                .in((milestone, known) ->
                        milestone.on(known.day()).reason(known.day().isPresent() ? Reason.MET : known.otherwise()))
                .use(Arbitraries.of(true, false))
                .in((milestone, latest) -> milestone.latest(latest))
                .use(Arbitraries.of(Ground.class))
                .in((milestone, ground) -> milestone.ground(ground))
                .use(citations().list().ofMaxSize(2))
                .in((milestone, citations) -> milestone.addAllCitations(citations))
                .use(Arbitraries.of(Evidence.class))
                .withProbability(0.9)
                .in((milestone, evidence) -> milestone.evidence(evidence))
                .use(Texts.phrases().list().ofMaxSize(3))
                .in((milestone, steps) -> milestone.addAllArithmetic(steps))
                .build(milestone -> milestone.build());
    }

    /** A day, or why it is not known. */
    private record Known(Optional<LocalDate> day, Reason otherwise) {}
}
