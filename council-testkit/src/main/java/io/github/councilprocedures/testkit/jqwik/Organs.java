package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.meeting.DecisionMatter;
import io.github.councilprocedures.meeting.StandingCommitteeDecision;
import io.github.councilprocedures.organ.ActingLeader;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.StandingPost;
import io.github.councilprocedures.organ.StandingSeat;
import io.github.councilprocedures.organ.VacancyCause;
import io.github.councilprocedures.organ.Verification;
import io.github.councilprocedures.organ.VerificationContent;
import io.github.councilprocedures.organ.VerificationStep;
import io.github.councilprocedures.organ.WorkingRegulation;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** The organs of a council, the number of its delegates, and what its Standing Committee and committees do. */
final class Organs {

    private Organs() {}

    static Arbitrary<NumberOfDelegates> numbers() {
        return Builders.withBuilder(NumberOfDelegates::builder)
                .use(Councils.terms())
                .in((number, term) -> number.term(term))
                .use(Arbitraries.integers().between(15, 125))
                .withProbability(0.9)
                .in((number, elected) -> number.elected(elected))
                .use(Arbitraries.integers().between(500, 9_000_000))
                .withProbability(0.9)
                .in((number, population) -> number.population(population))
                .use(Times.days())
                .withProbability(0.5)
                .in((number, day) -> number.populationOn(day))
                .use(flags())
                .withProbability(0.8)
                .in((number, mountainous) -> number.mountainous(mountainous))
                .use(Arbitraries.integers().between(0, 40))
                .withProbability(0.5)
                .in((number, units) -> number.lowerUnits(units))
                .use(flags())
                .withProbability(0.2)
                .in((number, combined) -> number.combined(combined))
                .build(number -> number.build());
    }

    static Arbitrary<StandingSeat> seats() {
        return Combinators.combine(Arbitraries.of(StandingPost.class), flags()).as(StandingSeat::new);
    }

    static Arbitrary<StandingCommittee> standingCommittees() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> StandingCommittee.builder().term(term))
                        .use(inOffice(term))
                        .in((standing, day) -> standing.asOn(day))
                        .use(seats().list().ofMaxSize(8))
                        .in((standing, seats) -> standing.addAllSeats(seats))
                        .use(few())
                        .withProbability(0.8)
                        .in((standing, committees) -> standing.committees(committees))
                        .use(few())
                        .withProbability(0.5)
                        .in((standing, units) -> standing.mergedUnits(units))
                        .use(few())
                        .withProbability(0.5)
                        .in((standing, members) -> standing.peoplesCommitteeMembers(members))
                        .build(standing -> standing.build()));
    }

    static Arbitrary<ChairVacancy> vacancies() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> ChairVacancy.builder().term(term))
                        .use(inOffice(term))
                        .in((vacancy, day) -> vacancy.since(day))
                        .use(Arbitraries.of(VacancyCause.class))
                        .in((vacancy, cause) -> vacancy.cause(cause))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((vacancy, body) -> vacancy.assignedBy(body))
                        .use(Arbitraries.of(ActingLeader.class))
                        .withProbability(0.8)
                        .in((vacancy, leader) -> vacancy.leader(leader))
                        .use(few())
                        .withProbability(0.8)
                        .in((vacancy, assigned) -> vacancy.assigned(assigned))
                        .build(vacancy -> vacancy.build()));
    }

    static Arbitrary<CouncilCommittees> committeesOfCouncils() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> CouncilCommittees.builder().term(term))
                        .use(inOffice(term))
                        .in((committees, day) -> committees.asOn(day))
                        .use(Arbitraries.of(CommitteeKind.class).set().ofMaxSize(5))
                        .in((committees, kinds) -> committees.addAllKinds(kinds))
                        .use(flags())
                        .withProbability(0.5)
                        .in((committees, met) -> committees.ethnicConditionsMet(met))
                        .build(committees -> committees.build()));
    }

    static Arbitrary<CouncilCommittee> committees() {
        return Councils.terms().flatMap(term -> committees(term));
    }

    static Arbitrary<CouncilCommittee> committees(Term term) {
        Arbitrary<CouncilCommittee> posts = Builders.withBuilder(
                        () -> CouncilCommittee.builder().term(term))
                .use(inOffice(term))
                .in((committee, day) -> committee.asOn(day))
                .use(Arbitraries.of(CommitteeKind.class))
                .in((committee, kind) -> committee.kind(kind))
                .use(flags())
                .withProbability(0.8)
                .in((committee, fullTime) -> committee.headFullTime(fullTime))
                .use(few().map(more -> more + 2))
                .withProbability(0.8)
                .in((committee, deputies) -> committee.deputyHeads(deputies))
                .use(Arbitraries.integers().between(0, 2))
                .withProbability(0.8)
                .in((committee, deputies) -> committee.fullTimeDeputyHeads(deputies))
                .use(few())
                .withProbability(0.8)
                .in((committee, members) -> committee.fullTimeMembers(members))
                .use(few())
                .withProbability(0.5)
                .in((committee, heads) -> committee.departmentHeads(heads))
                .build(committee -> committee.build());
        return posts.flatMap(
                one -> Builders.withBuilder(() -> CouncilCommittee.builder().from(one))
                        .use(few())
                        .withProbability(0.5)
                        .in((committee, units) -> committee.mergedUnits(units))
                        .use(few())
                        .withProbability(0.5)
                        .in((committee, former) -> committee.formerCommittees(former))
                        .use(inOffice(term))
                        .withProbability(0.8)
                        .in((committee, day) -> committee.formedOn(day))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((committee, body) -> committee.sizeDecidedBy(body))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((committee, body) -> committee.membersApprovedBy(body))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((committee, body) -> committee.deputyHeadsApprovedBy(body))
                        .use(flags())
                        .withProbability(0.8)
                        .in((committee, proposed) -> committee.proposedByHead(proposed))
                        .build(committee -> committee.build()));
    }

    static Arbitrary<DelegatesGroups> groups() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> DelegatesGroups.builder().term(term))
                        .use(inOffice(term))
                        .in((groups, day) -> groups.asOn(day))
                        .use(Arbitraries.integers().between(0, 20))
                        .withProbability(0.9)
                        .in((groups, number) -> groups.groups(number))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((groups, body) -> groups.setUpBy(body))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((groups, body) -> groups.leadersNamedBy(body))
                        .build(groups -> groups.build()));
    }

    static Arbitrary<Verification> verifications() {
        return Councils.terms().flatMap(term -> inOffice(term).flatMap(day -> verifications(term, day)));
    }

    static Arbitrary<Verification> verifications(Term term, LocalDate day) {
        Arbitrary<Stamped<VerificationStep>> steps = Combinators.combine(
                        Arbitraries.of(VerificationStep.class), Times.near(day, 0, 3))
                .as((step, on) -> new Stamped<>(step, on));
        return Builders.withBuilder(() -> Verification.builder().term(term).heldOn(day))
                .use(Texts.lines())
                .in((verification, matter) -> verification.matter(matter))
                .use(Arbitraries.of(CommitteeKind.class))
                .in((verification, kind) -> verification.committee(kind))
                .use(bodies())
                .withProbability(0.8)
                .in((verification, body) -> verification.assignedBy(body))
                .use(steps.list().ofMaxSize(6))
                .in((verification, taken) -> verification.addAllSteps(taken))
                .use(Arbitraries.of(VerificationContent.class).set())
                .in((verification, contents) -> verification.addAllReportContent(contents))
                .use(flags())
                .withProbability(0.8)
                .in((verification, differ) -> verification.opinionsDiffer(differ))
                .build(verification -> verification.build());
    }

    static Arbitrary<WorkingRegulation> workingRegulations() {
        return Councils.terms()
                .flatMap(term -> Builders.withBuilder(
                                () -> WorkingRegulation.builder().term(term))
                        .use(inOffice(term))
                        .in((regulation, day) -> regulation.issuedOn(day))
                        .use(bodies())
                        .withProbability(0.8)
                        .in((regulation, body) -> regulation.issuedBy(body))
                        .use(flags())
                        .withProbability(0.5)
                        .in((regulation, follows) -> regulation.followsModel(follows))
                        .build(regulation -> regulation.build()));
    }

    static Arbitrary<StandingCommitteeDecision> decisions() {
        return Councils.terms().flatMap(term -> inOffice(term).flatMap(day -> decisions(term, day)));
    }

    static Arbitrary<StandingCommitteeDecision> decisions(Term term, LocalDate day) {
        return Builders.withBuilder(
                        () -> StandingCommitteeDecision.builder().term(term).decidedOn(day))
                .use(Texts.lines())
                .in((decision, title) -> decision.title(title))
                .use(Arbitraries.of(DecisionMatter.class))
                .in((decision, matter) -> decision.matter(matter))
                .use(few())
                .withProbability(0.8)
                .in((decision, votes) -> decision.votesFor(votes))
                .use(few().map(more -> more + 4))
                .withProbability(0.8)
                .in((decision, members) -> decision.totalMembers(members))
                .use(Times.near(day, 0, 90))
                .withProbability(0.8)
                .in((decision, opens) -> decision.nextSessionOpensOn(opens))
                .use(Times.near(day, -91, 93))
                .withProbability(0.8)
                .in((decision, closes) -> decision.nextSessionClosesOn(closes))
                .use(Times.near(day, 0, 120))
                .withProbability(0.8)
                .in((decision, reported) -> decision.reportedOn(reported))
                .build(decision -> decision.build());
    }

    private static Arbitrary<LocalDate> inOffice(Term term) {
        return Times.within(Councils.inOffice(term));
    }

    private static Arbitrary<DecidingBody> bodies() {
        return Arbitraries.of(DecidingBody.class);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Integer> few() {
        return Arbitraries.integers().between(0, 4);
    }
}
