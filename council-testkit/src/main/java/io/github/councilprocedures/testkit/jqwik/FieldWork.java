package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.review.ComplaintMatter;
import io.github.councilprocedures.review.ComplaintMeans;
import io.github.councilprocedures.review.ComplaintStep;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.review.PetitionSettlement;
import io.github.councilprocedures.review.PetitionStep;
import io.github.councilprocedures.supervision.GroupMatter;
import io.github.councilprocedures.supervision.GroupStep;
import io.github.councilprocedures.supervision.GroupSupervision;
import io.github.councilprocedures.supervision.SuperviseeKind;
import io.github.councilprocedures.supervision.SuperviseeOfSupervision;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.term.Term;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Supervisions by delegates' groups, and of how complaints and voters' petitions are settled. */
final class FieldWork {

    private FieldWork() {}

    static Arbitrary<GroupSupervision> groupSupervisions() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> groupSupervisions(term, day)));
    }

    private static Arbitrary<GroupSupervision> groupSupervisions(Term term, LocalDate day) {
        return Builders.withBuilder(() -> GroupSupervision.builder().term(term))
                .use(Arbitraries.of("Tổ đại biểu số 1", "Tổ đại biểu số 2"))
                .in((supervision, group) -> supervision.group(group))
                .use(Arbitraries.of(GroupMatter.class))
                .in((supervision, matter) -> supervision.matter(matter))
                .use(Texts.lines())
                .in((supervision, topic) -> supervision.topic(topic))
                .use(Arbitraries.of(true, false))
                .withProbability(0.7)
                .in((supervision, own) -> supervision.inOwnConstituency(own))
                .use(Times.near(day, 0, 20))
                .withProbability(0.5)
                .in((supervision, on) -> supervision.plannedStartOn(on))
                .use(CaseSteps.of(GroupStep.class, Times.near(day, 0, 60))
                        .list()
                        .ofMaxSize(6))
                .in((supervision, steps) -> supervision.addAllSteps(steps))
                .build(supervision -> supervision.build());
    }

    static Arbitrary<ComplaintSupervision> complaints() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> complaints(term, day)));
    }

    private static Arbitrary<ComplaintSupervision> complaints(Term term, LocalDate day) {
        return Builders.withBuilder(() -> ComplaintSupervision.builder().term(term))
                .use(Arbitraries.of(SupervisingBody.class))
                .in((complaint, body) -> complaint.body(body))
                .use(Arbitraries.of(ComplaintMatter.class))
                .in((complaint, matter) -> complaint.matter(matter))
                .use(Texts.lines())
                .in((complaint, topic) -> complaint.topic(topic))
                .use(Arbitraries.of(ComplaintMeans.class))
                .withProbability(0.7)
                .in((complaint, means) -> complaint.means(means))
                .use(Arbitraries.of(true, false))
                .withProbability(0.7)
                .in((complaint, found) -> complaint.violationFound(found))
                .use(Times.near(day, 0, 60))
                .withProbability(0.5)
                .in((complaint, due) -> complaint.settlementDueOn(due))
                .use(CaseSteps.of(ComplaintStep.class, Times.near(day, 0, 60))
                        .list()
                        .ofMaxSize(7))
                .in((complaint, steps) -> complaint.addAllSteps(steps))
                .build(complaint -> complaint.build());
    }

    static Arbitrary<PetitionSettlement> petitionSettlements() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> petitionSettlements(term, day)));
    }

    private static Arbitrary<PetitionSettlement> petitionSettlements(Term term, LocalDate day) {
        return Builders.withBuilder(() -> PetitionSettlement.builder().term(term))
                .use(Texts.lines())
                .in((settlement, petitions) -> settlement.petitions(petitions))
                .use(Arbitraries.integers().between(20, 90))
                .withProbability(0.7)
                .in((settlement, received) -> settlement.received(received))
                .use(Arbitraries.integers().between(0, 20))
                .withProbability(0.7)
                .in((settlement, answered) -> settlement.answered(answered))
                .use(Arbitraries.of(HearingStep.class).list().ofMaxSize(5))
                .in((settlement, hearing) -> settlement.addAllHearing(hearing))
                .use(CaseSteps.of(PetitionStep.class, Times.near(day, 0, 60))
                        .list()
                        .ofMaxSize(6))
                .in((settlement, steps) -> settlement.addAllSteps(steps))
                .build(settlement -> settlement.build());
    }

    static Arbitrary<SuperviseeOfSupervision> supervisees() {
        return Combinators.combine(Supervisions.mentioned(), Arbitraries.of(SuperviseeKind.class))
                .as((supervision, kind) -> new SuperviseeOfSupervision(
                        Supervision.builder()
                                .from(supervision)
                                .addSuperviseeKinds(kind)
                                .build(),
                        kind));
    }

    /** Steps in any order, by anybody, within two months. */
}
