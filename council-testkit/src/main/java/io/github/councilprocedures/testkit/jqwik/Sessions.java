package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.session.Attendance;
import io.github.councilprocedures.session.Distribution;
import io.github.councilprocedures.session.DraftProcedure;
import io.github.councilprocedures.session.Recipient;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Resolution;
import io.github.councilprocedures.session.ResolutionMatter;
import io.github.councilprocedures.session.ResolutionOfSession;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionRequest;
import io.github.councilprocedures.session.Signer;
import io.github.councilprocedures.session.SignerDetail;
import io.github.councilprocedures.session.Vote;
import io.github.councilprocedures.session.VoteOrder;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Sessions with their requests, documents, votes and resolutions, lawful or not. */
final class Sessions {

    private Sessions() {}

    static Arbitrary<Session> sessions() {
        return Councils.terms().flatMap(term -> sessions(term, Councils.inOffice(term)));
    }

    static Arbitrary<Session> sessions(Term term, DateSpan span) {
        return Times.within(span)
                .flatMap(day -> Builders.withBuilder(() -> Session.builder().term(term))
                        .use(Arbitraries.of(SessionKind.class))
                        .in((session, kind) -> session.kind(kind))
                        .use(Arbitraries.integers().between(1, 60).map(Ordinal::of))
                        .withProbability(0.8)
                        .in((session, ordinal) -> session.ordinal(ordinal))
                        .use(Arbitraries.just(Ordinal.of(1)))
                        .withProbability(0.05)
                        .in((session, first) -> session.ordinal(first).firstAfterReorganisation(true))
                        .use(requests(day))
                        .withProbability(0.3)
                        .in((session, request) -> session.request(request))
                        .use(Times.near(day, 45, 3))
                        .withProbability(0.8)
                        .in((session, on) -> session.convenedOn(on))
                        .use(Times.near(day, 30, 3))
                        .withProbability(0.6)
                        .in((session, on) -> session.announcedOn(on))
                        .use(Arbitraries.just(day))
                        .withProbability(0.9)
                        .in((session, on) -> session.opensOn(on))
                        .use(Times.near(day, 0, 5))
                        .withProbability(0.8)
                        .in((session, on) -> session.closesOn(on))
                        .use(documents(day).list().ofMaxSize(3))
                        .in((session, documents) -> session.addAllDocuments(documents))
                        .use(attendances())
                        .withProbability(0.7)
                        .in((session, attendance) -> session.attendance(attendance))
                        .use(resolutions(day).list().ofMaxSize(3))
                        .in((session, resolutions) -> session.addAllResolutions(resolutions))
                        .use(Proceedings.drafts(day).list().ofMaxSize(1))
                        .in((session, drafts) -> session.addAllNormativeDrafts(drafts))
                        .use(Proceedings.items(day).list().ofMaxSize(1))
                        .in((session, items) -> session.addAllItems(items))
                        .use(Proceedings.participations(day).list().ofMaxSize(1))
                        .in((session, participations) -> session.addAllParticipations(participations))
                        .use(Times.near(day, 0, 30))
                        .withProbability(0.6)
                        .in((session, on) -> session.resolutionsSentOn(on))
                        .use(Arbitraries.of(Recipient.class).set())
                        .in((session, recipients) -> session.addAllResolutionsSentTo(recipients))
                        .use(SessionParts.ofSession(day))
                        .withProbability(0.5)
                        .in((session, parts) -> parts.apply(session))
                        .build(session -> session.build()));
    }

    static Arbitrary<Attendance> attendances() {
        return Arbitraries.integers()
                .between(1, 120)
                .flatMap(total ->
                        Arbitraries.integers().between(0, total).map(present -> new Attendance(present, total)));
    }

    /** Votes around every majority: three numbers up to the total cut it into for, against, abstained and absent. */
    static Arbitrary<Vote> votes() {
        return Arbitraries.integers()
                .between(1, 120)
                .flatMap(total -> Arbitraries.integers()
                        .between(0, total)
                        .list()
                        .ofSize(3)
                        .flatMap(cuts -> {
                            int[] sorted = cuts.stream()
                                    .mapToInt(Integer::intValue)
                                    .sorted()
                                    .toArray();
                            return Builders.withBuilder(() -> Vote.builder().votesFor(sorted[0]))
                                    .use(Arbitraries.just(sorted[1] - sorted[0]))
                                    .withProbability(0.7)
                                    .in((vote, against) -> vote.votesAgainst(against))
                                    .use(Arbitraries.just(sorted[2] - sorted[1]))
                                    .withProbability(0.7)
                                    .in((vote, abstained) -> vote.abstained(abstained))
                                    .use(Arbitraries.just(total))
                                    .withProbability(0.9)
                                    .in((vote, delegates) -> vote.totalDelegates(delegates))
                                    .use(Arbitraries.just(true))
                                    .withProbability(0.1)
                                    .in((vote, depleted) -> vote.depletedCouncil(depleted))
                                    .use(Arbitraries.just(total))
                                    .withProbability(0.2)
                                    .in((vote, delegates) -> vote.delegatesInOffice(delegates))
                                    .use(Arbitraries.of(true, false))
                                    .withProbability(0.5)
                                    .in((vote, plenary) -> vote.plenary(plenary))
                                    .use(Arbitraries.of(VoteOrder.class))
                                    .withProbability(0.5)
                                    .in((vote, order) -> vote.order(order))
                                    .build(vote -> vote.build());
                        }));
    }

    static Arbitrary<Resolution> resolutions() {
        return Times.days().flatMap(Sessions::resolutions);
    }

    private static Arbitrary<Resolution> resolutions(LocalDate opensOn) {
        return Builders.withBuilder(Resolution::builder)
                .use(Arbitraries.integers().between(1, 99).map(number -> number + "/NQ-HĐND"))
                .withProbability(0.8)
                .in((resolution, number) -> resolution.number(number))
                .use(Texts.lines())
                .in((resolution, title) -> resolution.title(title))
                .use(Arbitraries.of(ResolutionMatter.class))
                .withProbability(0.5)
                .in((resolution, matter) -> resolution.matter(matter))
                .use(Times.near(opensOn, 0, 5))
                .withProbability(0.7)
                .in((resolution, day) -> resolution.adoptedOn(day))
                .use(votes())
                .withProbability(0.8)
                .in((resolution, vote) -> resolution.vote(vote))
                .use(Arbitraries.of(DraftProcedure.class))
                .withProbability(0.5)
                .in((resolution, procedure) -> resolution.normative(true).procedure(procedure))
                .use(Times.near(opensOn, 0, 8))
                .withProbability(0.6)
                .in((resolution, day) -> resolution.signedOn(day))
                .use(Arbitraries.of(Signer.class))
                .withProbability(0.6)
                .in((resolution, signer) -> resolution.signedBy(signer))
                .use(Arbitraries.just(true))
                .withProbability(0.1)
                .in((resolution, vacant) -> resolution.chairVacant(vacant))
                .use(Times.near(opensOn, -1, 20))
                .withProbability(0.6)
                .in((resolution, day) -> resolution.effectiveOn(day))
                .use(Arbitraries.of(true, false))
                .withProbability(0.4)
                .in((resolution, retroactive) -> resolution.retroactive(retroactive))
                .use(Arbitraries.of(Distribution.class).set())
                .in((resolution, ways) -> resolution.addAllDistribution(ways))
                .use(Proceedings.publications(opensOn))
                .withProbability(0.4)
                .in((resolution, publication) -> resolution.publication(publication))
                .build(resolution -> resolution.build());
    }

    static Arbitrary<ResolutionOfSession> resolutionsOfSessions() {
        return Combinators.combine(sessions(), resolutions())
                .as((session, resolution) -> new ResolutionOfSession(
                        Session.builder()
                                .from(session)
                                .addResolutions(resolution)
                                .build(),
                        resolution));
    }

    static Arbitrary<SessionDocument> documents() {
        return Times.days().flatMap(Sessions::documents);
    }

    private static Arbitrary<SessionDocument> documents(LocalDate opensOn) {
        return Builders.withBuilder(SessionDocument::builder)
                .use(Texts.lines())
                .in((document, title) -> document.title(title))
                .use(Times.near(opensOn, 20, 1))
                .withProbability(0.8)
                .in((document, day) -> document.sentOn(day))
                .build(document -> document.build());
    }

    static Arbitrary<SessionRequest> requests() {
        return Times.days().flatMap(Sessions::requests);
    }

    private static Arbitrary<SessionRequest> requests(LocalDate opensOn) {
        return Combinators.combine(
                        Arbitraries.of(Requester.class),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.integers().between(120, 20_000))
                .flatAs((requester, delegates, voters) -> Builders.withBuilder(
                                () -> SessionRequest.builder().requester(requester))
                        .use(Arbitraries.integers().between(0, requester == Requester.VOTERS ? voters : delegates))
                        .withProbability(0.7)
                        .in((request, signers) -> request.signers(signers))
                        .use(Arbitraries.just(delegates))
                        .withProbability(0.7)
                        .in((request, number) -> request.totalDelegates(number))
                        .use(Arbitraries.just(voters))
                        .withProbability(0.5)
                        .in((request, number) -> request.voters(number))
                        .use(Times.near(opensOn, 60, -1))
                        .withProbability(0.7)
                        .in((request, day) -> request.requestedOn(day))
                        .use(Arbitraries.of(SignerDetail.class).set())
                        .in((request, details) -> request.addAllSignerDetails(details))
                        .use(Arbitraries.integers().between(0, 3))
                        .withProbability(0.3)
                        .in((request, number) -> request.representatives(number))
                        .build(request -> request.build()));
    }
}
