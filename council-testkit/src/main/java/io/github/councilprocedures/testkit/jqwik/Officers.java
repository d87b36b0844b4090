package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.officer.Approval;
import io.github.councilprocedures.officer.ApprovalOfOffice;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.Occasion;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.officer.WayOutOfOffice;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.unit.Authority;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Posts that are filled and left, with their approvals, lawful or not. */
final class Officers {

    private Officers() {}

    static Arbitrary<Approval> approvals() {
        return Times.days().flatMap(Officers::approvals);
    }

    private static Arbitrary<Approval> approvals(LocalDate from) {
        return Builders.withBuilder(Approval::builder)
                .use(Arbitraries.of(ActingBody.class))
                .withProbability(0.8)
                .in((approval, by) -> approval.sentBy(by))
                .use(Times.near(from, 0, 12))
                .withProbability(0.8)
                .in((approval, day) -> approval.sentOn(day))
                .use(Times.near(from.plusDays(12), 0, 5))
                .withProbability(0.8)
                .in((approval, day) -> approval.receivedOn(day))
                .use(Arbitraries.of(Authority.class))
                .withProbability(0.8)
                .in((approval, by) -> approval.decidedBy(by))
                .use(Times.near(from.plusDays(17), 0, 25))
                .withProbability(0.8)
                .in((approval, day) -> approval.decidedOn(day))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((approval, granted) -> approval.granted(granted))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((approval, written) -> approval.reasonsInWriting(written))
                .build(approval -> approval.build());
    }

    static Arbitrary<StartOfOffice> starts() {
        return starts(Arbitraries.of(WayIntoOffice.class));
    }

    private static Arbitrary<StartOfOffice> starts(Arbitrary<WayIntoOffice> ways) {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> starts(term, day, ways)));
    }

    private static Arbitrary<StartOfOffice> starts(Term term, LocalDate day, Arbitrary<WayIntoOffice> ways) {
        return Builders.withBuilder(() -> StartOfOffice.builder().term(term))
                .use(Arbitraries.of(Post.class))
                .in((start, post) -> start.post(post))
                .use(ways)
                .in((start, way) -> start.way(way))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((start, person) -> start.person(person))
                .use(Arbitraries.of(Occasion.class))
                .withProbability(0.8)
                .in((start, occasion) -> start.occasion(occasion))
                .use(Arbitraries.of(OfficeProposer.class))
                .withProbability(0.8)
                .in((start, by) -> start.nominatedBy(by))
                .use(Arbitraries.of(true, false))
                .withProbability(0.2)
                .in((start, added) -> start.addedByDelegates(added))
                .use(Arbitraries.of(OfficeProposer.class))
                .withProbability(0.5)
                .in((start, by) -> start.presentedBy(by))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((start, delegate) -> start.delegate(delegate))
                .use(Arbitraries.of(true, false))
                .withProbability(0.2)
                .in((start, reorganised) -> start.afterReorganisation(reorganised))
                .use(Arbitraries.integers().between(1, 4))
                .withProbability(0.7)
                .in((start, terms) -> start.consecutiveTerms(terms))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((start, on) -> start.chosenOn(on))
                .use(Times.near(day, 1, 20))
                .withProbability(0.7)
                .in((start, on) -> start.tookOfficeOn(on))
                .use(approvals(day))
                .withProbability(0.6)
                .in((start, approval) -> start.approval(approval))
                .build(start -> start.build());
    }

    static Arbitrary<StartOfOffice> starts(Term term, LocalDate day) {
        return starts(term, day, Arbitraries.of(WayIntoOffice.class));
    }

    static Arbitrary<EndOfOffice> ends() {
        return ends(Arbitraries.of(WayOutOfOffice.class));
    }

    private static Arbitrary<EndOfOffice> ends(Arbitrary<WayOutOfOffice> ways) {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> ends(term, day, ways)));
    }

    private static Arbitrary<EndOfOffice> ends(Term term, LocalDate day, Arbitrary<WayOutOfOffice> ways) {
        return Builders.withBuilder(() -> EndOfOffice.builder().term(term))
                .use(Arbitraries.of(Post.class))
                .in((end, post) -> end.post(post))
                .use(ways)
                .in((end, way) -> end.way(way))
                .use(Texts.personNames())
                .withProbability(0.5)
                .in((end, person) -> end.person(person))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((end, on) -> end.arisenOn(on))
                .use(Arbitraries.of(true, false))
                .withProbability(0.7)
                .in((end, addressed) -> end.addressedToNominator(addressed))
                .use(Arbitraries.of(true, false))
                .withProbability(0.7)
                .in((end, consented) -> end.consented(consented))
                .use(Arbitraries.of(true, false))
                .withProbability(0.2)
                .in((end, lost) -> end.afterLostVote(lost))
                .use(Arbitraries.of(OfficeProposer.class))
                .withProbability(0.8)
                .in((end, by) -> end.proposedBy(by))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((end, between) -> end.betweenSessions(between))
                .use(Arbitraries.of(ActingBody.class))
                .withProbability(0.8)
                .in((end, by) -> end.decidedBy(by))
                .use(Times.near(day, 0, 40))
                .withProbability(0.8)
                .in((end, on) -> end.decidedOn(on))
                .use(Times.near(day, 0, 200))
                .withProbability(0.5)
                .in((end, on) -> end.successorElectedOn(on))
                .use(Times.near(day, 0, 200))
                .withProbability(0.6)
                .in((end, on) -> end.reportedOn(on))
                .use(Times.near(day, 0, 180))
                .withProbability(0.8)
                .in((end, on) -> end.nextSessionClosesOn(on))
                .use(approvals(day.plusDays(40)))
                .withProbability(0.5)
                .in((end, approval) -> end.approval(approval))
                .build(end -> end.build());
    }

    static Arbitrary<ApprovalOfOffice> approvalsOfOffices() {
        return Arbitraries.oneOf(
                starts(Arbitraries.just(WayIntoOffice.ELECTION)).map(ApprovalOfOffice::of),
                ends(Arbitraries.of(WayOutOfOffice.RESIGNATION, WayOutOfOffice.RELIEF, WayOutOfOffice.REMOVAL))
                        .map(ApprovalOfOffice::of));
    }
}
