package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.front.FrontProposal;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontSupervisionStep;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.front.SocialCriticism;
import io.github.councilprocedures.front.SocialCriticismStep;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Supervision, social criticism and proposals of the Fatherland Front. */
final class Fronts {

    private Fronts() {}

    static Arbitrary<FrontYear> years() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> years(term, day.getYear())));
    }

    private static Arbitrary<FrontYear> years(Term term, int year) {
        return Builders.withBuilder(() -> FrontYear.builder().term(term).year(year))
                .use(Arbitraries.of(Actor.class).set().ofMaxSize(3))
                .in((ofFront, agreed) -> ofFront.addAllPlanAgreedWith(agreed))
                .use(Times.near(LocalDate.of(year - 1, 12, 31), 120, 30))
                .withProbability(0.8)
                .in((ofFront, day) -> ofFront.planIssuedOn(day))
                .use(Times.near(LocalDate.of(year, 1, 1), 0, 364).list().ofMaxSize(4))
                .in((ofFront, days) -> ofFront.addAllResultsHeardOn(days))
                .build(ofFront -> ofFront.build());
    }

    static Arbitrary<FrontProposal> proposals() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> proposals(term, day)));
    }

    private static Arbitrary<FrontProposal> proposals(Term term, LocalDate day) {
        return Builders.withBuilder(() -> FrontProposal.builder().term(term))
                .use(Texts.lines())
                .in((proposal, topic) -> proposal.topic(topic))
                .use(Arbitraries.of(Actor.class))
                .in((proposal, addressee) -> proposal.addressee(addressee))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((proposal, received) -> proposal.receivedOn(received))
                .use(Times.near(day, 0, 60))
                .withProbability(0.7)
                .in((proposal, answered) -> proposal.answeredOn(answered))
                .build(proposal -> proposal.build());
    }

    static Arbitrary<FrontSupervision> supervisions() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> supervisions(term, day)));
    }

    static Arbitrary<FrontSupervision> supervisions(Term term, LocalDate day) {
        return Builders.withBuilder(() -> FrontSupervision.builder().term(term))
                .use(Texts.lines())
                .in((supervision, topic) -> supervision.topic(topic))
                .use(Texts.lines())
                .in((supervision, supervisee) -> supervision.supervisee(supervisee))
                .use(CaseSteps.of(FrontSupervisionStep.class, Times.near(day, 0, 60))
                        .list()
                        .ofMaxSize(6))
                .in((supervision, steps) -> supervision.addAllSteps(steps))
                .build(supervision -> supervision.build());
    }

    static Arbitrary<SocialCriticism> criticisms() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> criticisms(term, day)));
    }

    private static Arbitrary<SocialCriticism> criticisms(Term term, LocalDate day) {
        return Builders.withBuilder(() -> SocialCriticism.builder().term(term))
                .use(Texts.lines())
                .in((criticism, draft) -> criticism.draft(draft))
                .use(Arbitraries.of(true, false))
                .withProbability(0.7)
                .in((criticism, accepted) -> criticism.accepted(accepted))
                .use(CaseSteps.of(SocialCriticismStep.class, Times.near(day, 0, 60))
                        .list()
                        .ofMaxSize(6))
                .in((criticism, steps) -> criticism.addAllSteps(steps))
                .build(criticism -> criticism.build());
    }
}
