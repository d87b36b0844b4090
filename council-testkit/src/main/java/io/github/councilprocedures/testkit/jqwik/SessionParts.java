package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.session.Agenda;
import io.github.councilprocedures.session.AgendaAmendment;
import io.github.councilprocedures.session.AmendmentOfSession;
import io.github.councilprocedures.session.Convenor;
import io.github.councilprocedures.session.Invitee;
import io.github.councilprocedures.session.PlanContent;
import io.github.councilprocedures.session.PlanOfSession;
import io.github.councilprocedures.session.Postponement;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.RecommendationKind;
import io.github.councilprocedures.session.RecommendationPart;
import io.github.councilprocedures.session.Recommendations;
import io.github.councilprocedures.session.RecommendationsOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.session.SessionPlan;
import io.github.councilprocedures.session.Vacancy;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** How sessions are called, prepared and held: agendas, sittings, plans, recommendations, invitees. */
final class SessionParts {

    private SessionParts() {}

    /** What fills a session that opens on a day with all this. */
    static Arbitrary<UnaryOperator<Session.Builder>> ofSession(LocalDate opensOn) {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        Arbitrary<UnaryOperator<Session.Builder>> called = Combinators.combine(
                        Arbitraries.of(Convenor.class),
                        Arbitraries.of(Vacancy.class),
                        Arbitraries.of(Convenor.class),
                        Times.near(opensOn, 30, 0),
                        Times.near(opensOn, 40, 0),
                        Arbitraries.of(SessionBody.class).set())
                .as((convenor, vacancy, opener, noticeOn, preparedOn, preparedBy) ->
                        session -> session.convenedBy(convenor)
                                .vacancy(vacancy)
                                .openedBy(opener)
                                .noticeSentOn(noticeOn)
                                .preparedOn(preparedOn)
                                .addAllPreparedBy(preparedBy));
        Arbitrary<UnaryOperator<Session.Builder>> held = Combinators.combine(
                        agendas(opensOn),
                        Arbitraries.of(Invitee.class).set(),
                        Arbitraries.of(SessionBody.class).set(),
                        yesOrNo,
                        yesOrNo,
                        yesOrNo)
                .as((agenda, invited, reporters, front, last, followedUp) -> session -> session.agenda(agenda)
                        .addAllInvited(invited)
                        .addAllVotersReportBy(reporters)
                        .concernsFront(front)
                        .lastOfYear(last)
                        .petitionSupervisionReported(followedUp));
        Arbitrary<UnaryOperator<Session.Builder>> parts = Combinators.combine(
                        Proceedings.sittings(opensOn).list().ofMaxSize(2),
                        plans().list().ofMaxSize(1),
                        recommendations(opensOn).list().ofMaxSize(1),
                        postponements().optional())
                .as((sittings, plans, recommendations, postponement) -> session -> session.addAllSittings(sittings)
                        .addAllPlans(plans)
                        .addAllRecommendations(recommendations)
                        .postponement(postponement));
        return Combinators.combine(called, held, parts)
                .as((first, second, third) -> session -> third.apply(second.apply(first.apply(session))));
    }

    static Arbitrary<Postponement> postponements() {
        return Combinators.combine(Times.days(), Arbitraries.integers().between(1, 120))
                .flatAs((day, total) -> Arbitraries.integers()
                        .between(0, total)
                        .map(quarantined -> new Postponement(day, quarantined, total)));
    }

    static Arbitrary<Agenda> agendas() {
        return Times.days().flatMap(SessionParts::agendas);
    }

    private static Arbitrary<Agenda> agendas(LocalDate opensOn) {
        return Builders.withBuilder(Agenda::builder)
                .use(Arbitraries.of(SessionBody.class))
                .withProbability(0.8)
                .in((agenda, body) -> agenda.draftedBy(body))
                .use(Times.near(opensOn, 30, 0))
                .withProbability(0.7)
                .in((agenda, day) -> agenda.sentOn(day))
                .use(Sessions.votes())
                .withProbability(0.6)
                .in((agenda, vote) -> agenda.vote(vote))
                .use(amendments().list().ofMaxSize(2))
                .in((agenda, amendments) -> agenda.addAllAmendments(amendments))
                .build(agenda -> agenda.build());
    }

    static Arbitrary<AgendaAmendment> amendments() {
        return Builders.withBuilder(AgendaAmendment::builder)
                .use(Texts.lines())
                .in((amendment, title) -> amendment.title(title))
                .use(Arbitraries.of(Proposer.class))
                .withProbability(0.8)
                .in((amendment, proposer) -> amendment.proposedBy(proposer))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((amendment, decided) -> amendment.decidedByCouncil(decided))
                .build(amendment -> amendment.build());
    }

    static Arbitrary<AmendmentOfSession> amendmentsOfSessions() {
        return Combinators.combine(Sessions.sessions(), amendments())
                .as((session, amendment) -> new AmendmentOfSession(
                        Session.builder()
                                .from(session)
                                .agenda(Agenda.builder()
                                        .addAmendments(amendment)
                                        .build())
                                .build(),
                        amendment));
    }

    static Arbitrary<SessionPlan> plans() {
        return Builders.withBuilder(SessionPlan::builder)
                .use(Arbitraries.integers().between(2016, 2032))
                .in((plan, year) -> plan.forYear(year))
                .use(Arbitraries.of(Proposer.class))
                .withProbability(0.8)
                .in((plan, proposer) -> plan.proposedBy(proposer))
                .use(Arbitraries.of(PlanContent.class).set())
                .in((plan, contents) -> plan.addAllContents(contents))
                .build(plan -> plan.build());
    }

    static Arbitrary<PlanOfSession> plansOfSessions() {
        return Combinators.combine(Sessions.sessions(), plans())
                .as((session, plan) -> new PlanOfSession(
                        Session.builder().from(session).addPlans(plan).build(), plan));
    }

    static Arbitrary<Recommendations> recommendations() {
        return Times.days().flatMap(SessionParts::recommendations);
    }

    private static Arbitrary<Recommendations> recommendations(LocalDate opensOn) {
        return Builders.withBuilder(Recommendations::builder)
                .use(Arbitraries.of(RecommendationKind.class))
                .in((recommendations, kind) -> recommendations.kind(kind))
                .use(Times.near(opensOn, 5, 200).list().ofMaxSize(10))
                .in((recommendations, days) -> recommendations.addAllReceivedOn(days))
                .use(Times.near(opensOn, 0, 190))
                .withProbability(0.7)
                .in((recommendations, until) -> recommendations.countedUntilOn(until))
                .use(Arbitraries.integers().between(10, 60))
                .withProbability(0.8)
                .in((recommendations, total) -> recommendations.totalDelegates(total))
                .use(Arbitraries.of(RecommendationPart.class).set())
                .in((recommendations, form) -> recommendations.addAllForm(form))
                .use(Arbitraries.of(true, false))
                .withProbability(0.6)
                .in((recommendations, decided) -> recommendations.decidedByCouncil(decided))
                .build(recommendations -> recommendations.build());
    }

    static Arbitrary<RecommendationsOfSession> recommendationsOfSessions() {
        return Combinators.combine(Sessions.sessions(), recommendations())
                .as((session, recommendations) -> new RecommendationsOfSession(
                        Session.builder()
                                .from(session)
                                .addRecommendations(recommendations)
                                .build(),
                        recommendations));
    }
}
