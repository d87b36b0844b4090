package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.ByElectionDecider;
import io.github.councilprocedures.election.Candidate;
import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.ComplaintOfElection;
import io.github.councilprocedures.election.Constituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.election.ElectionComplaint;
import io.github.councilprocedures.election.HandoverOfElection;
import io.github.councilprocedures.election.OrganHandover;
import io.github.councilprocedures.election.OutgoingOrgan;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Elections with their constituencies, candidates, complaints and handovers, and by-elections, lawful or not. */
final class Elections {

    private Elections() {}

    static Arbitrary<Election> elections() {
        return Councils.terms().flatMap(Elections::elections);
    }

    static Arbitrary<Election> elections(Term term) {
        LocalDate polling = term.postponedPollingOn()
                .or(term::pollingOn)
                .orElse(LocalDate.of(term.years().firstYear(), 5, 22));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 3))
                .flatAs((candidates, size) -> Builders.withBuilder(
                                () -> Election.builder().term(term))
                        .use(Times.near(polling, 0, 90))
                        .withProbability(0.5)
                        .in((election, day) -> election.previousTermEndsOn(day))
                        .use(Times.near(polling, 130, -100))
                        .withProbability(0.8)
                        .in((election, day) -> election.announcedOn(day))
                        .use(Times.near(polling, 120, -90))
                        .withProbability(0.8)
                        .in((election, day) -> election.structurePlanOn(day))
                        .use(Times.near(polling, 95, -65))
                        .withProbability(0.8)
                        .in((election, day) -> election.constituenciesPublishedOn(day))
                        .use(Times.near(polling, 85, -30))
                        .withProbability(0.8)
                        .in((election, day) -> election.lastFileOn(day))
                        .use(Arbitraries.just(candidates))
                        .withProbability(0.8)
                        .in((election, number) -> election.officialCandidates(number))
                        .use(Arbitraries.integers().between(0, candidates))
                        .withProbability(0.8)
                        .in((election, number) -> election.womenCandidates(number))
                        .use(Times.near(polling, 0, 20))
                        .withProbability(0.8)
                        .in((election, day) -> election.resultsPublishedOn(day))
                        .use(Times.near(polling, -1, 60))
                        .withProbability(0.5)
                        .in((election, day) -> election.credentialsConfirmedOn(day))
                        .use(numbered(size, polling))
                        .in((election, constituencies) -> election.addAllConstituencies(constituencies))
                        .use(complaints(polling).list().ofMaxSize(2))
                        .in((election, complaints) -> election.addAllComplaints(complaints))
                        .use(handovers(polling).list().ofMaxSize(3))
                        .in((election, handovers) -> election.addAllHandovers(handovers))
                        .build(election -> election.build()));
    }

    private static Arbitrary<List<Constituency>> numbered(int size, LocalDate polling) {
        List<Arbitrary<Constituency>> numbered = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            numbered.add(constituencies(number, polling));
        }
        return Combinators.combine(numbered).as(constituencies -> constituencies);
    }

    static Arbitrary<Constituency> constituencies() {
        return Combinators.combine(Arbitraries.integers().between(1, 30), Times.days())
                .flatAs(Elections::constituencies);
    }

    private static Arbitrary<Constituency> constituencies(int number, LocalDate polling) {
        Arbitrary<Integer> listed = Arbitraries.integers().between(0, 20_000);
        return Combinators.combine(Arbitraries.integers().between(1, 6), listed)
                .flatAs((seats, voters) -> Arbitraries.integers()
                        .between(0, voters)
                        .flatMap(turnedOut -> Combinators.combine(
                                        Arbitraries.integers().between(0, turnedOut),
                                        Arbitraries.integers().between(0, seats))
                                .flatAs((valid, filled) -> Builders.withBuilder(
                                                () -> Constituency.builder().number(number))
                                        .use(Arbitraries.just(seats))
                                        .withProbability(0.9)
                                        .in((constituency, seat) -> constituency.seats(seat))
                                        .use(Arbitraries.just(voters))
                                        .withProbability(0.9)
                                        .in((constituency, count) -> constituency.listedVoters(count))
                                        .use(Arbitraries.just(turnedOut))
                                        .withProbability(0.9)
                                        .in((constituency, count) -> constituency.votersTurnedOut(count))
                                        .use(Arbitraries.just(valid))
                                        .withProbability(0.9)
                                        .in((constituency, count) -> constituency.validBallots(count))
                                        .use(Arbitraries.just(filled))
                                        .withProbability(0.9)
                                        .in((constituency, count) -> constituency.filledSeats(count))
                                        .use(Times.near(polling, -1, 21).list().ofMaxSize(2))
                                        .withProbability(0.2)
                                        .in((constituency, days) -> constituency.addAllReElectionsOn(days))
                                        .use(Times.near(polling, -1, 21).list().ofMaxSize(2))
                                        .withProbability(0.2)
                                        .in((constituency, days) -> constituency.addAllAdditionalElectionsOn(days))
                                        .use(lists(filled, seats, valid))
                                        .in((constituency, candidates) -> constituency.addAllCandidates(candidates))
                                        .build(constituency -> constituency.build()))));
    }

    /** A few more candidates than seats, of whom no more are elected than seats were filled. */
    private static Arbitrary<List<Candidate>> lists(int filled, int seats, int valid) {
        List<Arbitrary<Candidate>> lists = new ArrayList<>();
        for (int number = 1; number <= seats + 2; number++) {
            lists.add(candidates(number, valid, number <= filled));
        }
        return Combinators.combine(lists).as(candidates -> candidates);
    }

    static Arbitrary<Candidate> candidates() {
        return Combinators.combine(Arbitraries.integers().between(1, 10), Arbitraries.of(true, false))
                .flatAs((number, elected) -> candidates(number, 20_000, elected));
    }

    private static Arbitrary<Candidate> candidates(int number, int valid, boolean elected) {
        return Builders.withBuilder(() -> Candidate.builder().listNumber(number))
                .use(Times.between(LocalDate.of(1940, 1, 1), LocalDate.of(2012, 12, 31)))
                .withProbability(0.8)
                .in((candidate, day) -> candidate.bornOn(day))
                .use(Arbitraries.integers().between(0, valid))
                .withProbability(0.8)
                .in((candidate, votes) -> candidate.votes(votes))
                .use(Arbitraries.just(elected))
                .withProbability(0.9)
                .in((candidate, yes) -> candidate.elected(yes))
                .build(candidate -> candidate.build());
    }

    static Arbitrary<ConstituencyOfElection> constituenciesOfElections() {
        return elections()
                .flatMap(election -> constituencies(
                                30, election.term().lastPollingOn().orElse(LocalDate.of(2031, 5, 22)))
                        .map(constituency -> new ConstituencyOfElection(
                                Election.builder()
                                        .from(election)
                                        .addConstituencies(constituency)
                                        .build(),
                                constituency)));
    }

    static Arbitrary<CandidateOfConstituency> candidatesOfConstituencies() {
        // Every constituency generated has candidates.
        return constituenciesOfElections()
                .map(view -> new CandidateOfConstituency(
                        view, view.constituency().candidates().get(0)));
    }

    static Arbitrary<ElectionComplaint> complaints() {
        return Times.days().flatMap(Elections::complaints);
    }

    private static Arbitrary<ElectionComplaint> complaints(LocalDate polling) {
        return Builders.withBuilder(ElectionComplaint::builder)
                .use(Texts.lines())
                .in((complaint, label) -> complaint.label(label))
                .use(Times.near(polling, -1, 20))
                .withProbability(0.8)
                .in((complaint, day) -> complaint.filedOn(day))
                .use(Times.near(polling, -20, 25))
                .withProbability(0.8)
                .in((complaint, day) -> complaint.receivedOn(day))
                .use(Times.near(polling, -25, 50))
                .withProbability(0.7)
                .in((complaint, day) -> complaint.decidedOn(day))
                .build(complaint -> complaint.build());
    }

    static Arbitrary<ComplaintOfElection> complaintsOfElections() {
        return Combinators.combine(elections(), complaints())
                .as((election, complaint) -> new ComplaintOfElection(
                        Election.builder()
                                .from(election)
                                .addComplaints(complaint)
                                .build(),
                        complaint));
    }

    static Arbitrary<OrganHandover> handovers() {
        return Times.days().flatMap(Elections::handovers);
    }

    private static Arbitrary<OrganHandover> handovers(LocalDate polling) {
        return Builders.withBuilder(OrganHandover::builder)
                .use(Arbitraries.of(OutgoingOrgan.class))
                .in((handover, organ) -> handover.organ(organ))
                .use(Texts.lines())
                .withProbability(0.3)
                .in((handover, name) -> handover.name(name))
                .use(Times.near(polling, -20, 60))
                .withProbability(0.8)
                .in((handover, day) -> handover.successorElectedOn(day))
                .use(Times.near(polling, -20, 60))
                .withProbability(0.8)
                .in((handover, day) -> handover.stoppedOn(day))
                .build(handover -> handover.build());
    }

    static Arbitrary<HandoverOfElection> handoversOfElections() {
        return Combinators.combine(elections(), handovers())
                .as((election, handover) -> new HandoverOfElection(
                        Election.builder().from(election).addHandovers(handover).build(), handover));
    }

    static Arbitrary<ByElection> byElections() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> byElections(term, day)));
    }

    private static Arbitrary<ByElection> byElections(Term term, LocalDate polling) {
        return Builders.withBuilder(() -> ByElection.builder().term(term).pollingOn(polling))
                .use(Arbitraries.of(ByElectionDecider.class))
                .withProbability(0.8)
                .in((election, body) -> election.decidedBy(body))
                .use(Arbitraries.integers().between(15, 95))
                .withProbability(0.8)
                .in((election, number) -> election.electedAtStart(number))
                .use(Arbitraries.integers().between(0, 120))
                .withProbability(0.8)
                .in((election, number) -> election.inOffice(number))
                .use(Arbitraries.integers().between(15, 95))
                .withProbability(0.8)
                .in((election, number) -> election.statutoryDelegates(number))
                .use(Arbitraries.of(true, false))
                .in((election, reorganised) -> election.unitReorganised(reorganised))
                .use(Times.near(polling, 40, -20))
                .withProbability(0.8)
                .in((election, day) -> election.announcedOn(day))
                .use(Times.near(polling, 30, -10))
                .withProbability(0.8)
                .in((election, day) -> election.committeeSetUpOn(day))
                .use(Times.near(polling, 25, -5))
                .withProbability(0.8)
                .in((election, day) -> election.boardsSetUpOn(day))
                .use(Times.near(polling, 25, -5))
                .withProbability(0.8)
                .in((election, day) -> election.votersListedOn(day))
                .use(Times.near(polling, 25, -5))
                .withProbability(0.8)
                .in((election, day) -> election.lastFileOn(day))
                .use(Times.near(polling, 20, -5))
                .withProbability(0.8)
                .in((election, day) -> election.consultedOn(day))
                .use(Times.near(polling, 15, -5))
                .withProbability(0.8)
                .in((election, day) -> election.candidatesPublishedOn(day))
                .use(Times.near(polling, 0, 120))
                .withProbability(0.7)
                .in((election, day) -> election.nextSessionOpensOn(day))
                .use(Times.near(polling, 0, 120))
                .withProbability(0.7)
                .in((election, day) -> election.mandatesBeginOn(day))
                .build(election -> election.build());
    }
}
