package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Stamped;
import io.github.councilprocedures.supervision.ExplainingPost;
import io.github.councilprocedures.supervision.ExplanationMatter;
import io.github.councilprocedures.supervision.ExplanationSession;
import io.github.councilprocedures.supervision.ExplanationStep;
import io.github.councilprocedures.supervision.InstrumentPart;
import io.github.councilprocedures.supervision.SuperviseeKind;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.SupervisionGround;
import io.github.councilprocedures.supervision.Survey;
import io.github.councilprocedures.supervision.SurveyStep;
import io.github.councilprocedures.supervision.TeamRole;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.TopicCriterion;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Supervisions that are mentioned, thematic supervisions with their visits, explanation sessions and surveys. */
final class Supervisions {

    private Supervisions() {}

    static Arbitrary<Supervision> mentioned() {
        return Councils.terms().flatMap(Supervisions::mentioned);
    }

    static Arbitrary<Supervision> mentioned(Term term) {
        return Combinators.combine(days(term), bodies()).flatAs((day, body) -> mentioned(term, day, body));
    }

    private static Arbitrary<Supervision> mentioned(Term term, LocalDate day, SupervisingBody body) {
        return Builders.withBuilder(() -> Supervision.builder().term(term).body(body))
                .use(committees())
                .withProbability(ofCommittee(body))
                .in((supervision, committee) -> supervision.committee(committee))
                .use(Arbitraries.of(SupervisionForm.class))
                .in((supervision, form) -> supervision.form(form))
                .use(Texts.lines())
                .in((supervision, topic) -> supervision.topic(topic))
                .use(Texts.lines().list().ofMaxSize(3))
                .in((supervision, supervisees) -> supervision.addAllSupervisees(supervisees))
                .use(Arbitraries.of(SuperviseeKind.class).set().ofMaxSize(2))
                .in((supervision, kinds) -> supervision.addAllSuperviseeKinds(kinds))
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.3)
                .in((supervision, stated) -> supervision.superviseesStated(stated))
                .use(Arbitraries.just(day))
                .withProbability(0.8)
                .in((supervision, on) -> supervision.heldOn(on))
                .use(Times.periods())
                .withProbability(0.2)
                .in((supervision, period) -> supervision.reportedFor(period))
                .build(supervision -> supervision.build());
    }

    static Arbitrary<ThematicSupervision> thematic() {
        return Councils.terms().flatMap(Supervisions::thematic);
    }

    static Arbitrary<ThematicSupervision> thematic(Term term) {
        return Combinators.combine(days(term), bodies()).flatAs((day, body) -> thematic(term, day, body));
    }

    private static Arbitrary<ThematicSupervision> thematic(Term term, LocalDate day, SupervisingBody body) {
        return Builders.withBuilder(
                        () -> ThematicSupervision.builder().term(term).body(body))
                .use(committees())
                .withProbability(ofCommittee(body))
                .in((supervision, committee) -> supervision.committee(committee))
                .use(Texts.lines())
                .in((supervision, topic) -> supervision.topic(topic))
                .use(Arbitraries.of(TopicCriterion.class).set())
                .in((supervision, criteria) -> supervision.addAllTopicCriteria(criteria))
                .use(Arbitraries.of(SupervisionGround.class))
                .withProbability(0.8)
                .in((supervision, ground) -> supervision.ground(ground))
                .use(Arbitraries.of(InstrumentPart.class).set())
                .in((supervision, parts) -> supervision.addAllInstrumentContent(parts))
                .use(Arbitraries.of(TeamRole.class))
                .withProbability(0.8)
                .in((supervision, leader) -> supervision.leader(leader))
                .use(Arbitraries.of(TeamRole.class).set())
                .in((supervision, members) -> supervision.addAllMembers(members))
                .use(Texts.lines().list().ofMaxSize(3))
                .in((supervision, supervisees) -> supervision.addAllSupervisees(supervisees))
                .use(visits(day).list().ofMaxSize(3))
                .in((supervision, visits) -> supervision.addAllVisits(visits))
                .use(Times.near(day, 0, 30))
                .withProbability(0.4)
                .in((supervision, on) -> supervision.reportsDueOn(on))
                .use(Times.near(day, -60, 200))
                .withProbability(0.6)
                .in((supervision, on) -> supervision.nearestSession(DateSpan.of(on, on.plusDays(2))))
                .use(Times.near(day, 0, 100))
                .withProbability(0.4)
                .in((supervision, on) -> supervision.preReportedOn(on))
                .use(Times.near(day, 0, 100))
                .withProbability(0.6)
                .in((supervision, on) -> supervision.reportReceivedOn(on))
                .use(hearing())
                .in((supervision, hearing) -> supervision.addAllHearing(hearing))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((supervision, stated) -> supervision.measuresStated(stated))
                .use(Arbitraries.of(ResolutionPart.class).set())
                .in((supervision, parts) -> supervision.addAllResolutionContent(parts))
                .use(Times.near(day, 0, 200))
                .withProbability(0.4)
                .in((supervision, on) -> supervision.reportedToCouncilOn(on))
                .use(CaseSteps.of(ThematicStep.class, Times.near(day, 0, 120))
                        .list()
                        .ofMaxSize(8))
                .in((supervision, steps) -> supervision.addAllSteps(steps))
                .build(supervision -> supervision.build());
    }

    static Arbitrary<Visit> visits() {
        return Times.days().flatMap(Supervisions::visits);
    }

    private static Arbitrary<Visit> visits(LocalDate around) {
        return Builders.withBuilder(Visit::builder)
                .use(Texts.lines())
                .in((visit, supervisee) -> visit.supervisee(supervisee))
                .use(Times.near(around, 0, 30))
                .withProbability(0.8)
                .in((visit, day) -> visit.notifiedOn(day))
                .use(Times.near(around, 0, 60))
                .withProbability(0.9)
                .in((visit, day) -> visit.visitedOn(day))
                .use(documents())
                .in((visit, notice) -> visit.addAllNotice(notice))
                .build(visit -> visit.build());
    }

    static Arbitrary<VisitOfSupervision> visitsOfSupervisions() {
        return Combinators.combine(thematic(), visits())
                .as((supervision, visit) -> new VisitOfSupervision(
                        ThematicSupervision.builder()
                                .from(supervision)
                                .addVisits(visit)
                                .build(),
                        visit));
    }

    static Arbitrary<ExplanationSession> explanationSessions() {
        return Councils.terms().flatMap(term -> days(term).flatMap(day -> explanationSessions(term, day)));
    }

    private static Arbitrary<ExplanationSession> explanationSessions(Term term, LocalDate day) {
        return Builders.withBuilder(() -> ExplanationSession.builder().term(term))
                .use(Texts.lines())
                .in((session, topic) -> session.topic(topic))
                .use(Arbitraries.of(true, false))
                .withProbability(0.6)
                .in((session, programmed) -> session.programmed(programmed))
                .use(Arbitraries.of(ExplanationMatter.class).set())
                .in((session, decided) -> session.addAllDecided(decided))
                .use(Arbitraries.of(ExplainingPost.class).set())
                .in((session, required) -> session.addAllRequired(required))
                .use(Arbitraries.of(Actor.class).set().ofMaxSize(4))
                .in((session, invited) -> session.addAllInvited(invited))
                .use(Times.near(day, 0, 30))
                .withProbability(0.8)
                .in((session, on) -> session.scheduledOn(on))
                .use(Arbitraries.of(true, false))
                .withProbability(0.8)
                .in((session, open) -> session.openToPublic(open))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((session, closed) -> session.closedByDecision(closed))
                .use(hearing())
                .in((session, hearing) -> session.addAllHearing(hearing))
                .use(Arbitraries.integers().between(0, 5))
                .withProbability(0.8)
                .in((session, votes) -> session.votesFor(votes))
                .use(Arbitraries.integers().between(5, 9))
                .withProbability(0.8)
                .in((session, members) -> session.standingCommitteeMembers(members))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((session, done) -> session.carriedOut(done))
                .use(CaseSteps.of(ExplanationStep.class, Times.near(day, 0, 120))
                        .list()
                        .ofMaxSize(8))
                .in((session, steps) -> session.addAllSteps(steps))
                .build(session -> session.build());
    }

    static Arbitrary<Survey> surveys() {
        return Councils.terms()
                .flatMap(term ->
                        Combinators.combine(days(term), bodies()).flatAs((day, body) -> surveys(term, day, body)));
    }

    private static Arbitrary<Survey> surveys(Term term, LocalDate day, SupervisingBody body) {
        return Builders.withBuilder(() -> Survey.builder().term(term).body(body))
                .use(committees())
                .withProbability(ofCommittee(body))
                .in((survey, committee) -> survey.committee(committee))
                .use(Texts.lines())
                .in((survey, topic) -> survey.topic(topic))
                .use(CaseSteps.of(SurveyStep.class, Times.near(day, 0, 120))
                        .list()
                        .ofMaxSize(8))
                .in((survey, steps) -> survey.addAllSteps(steps))
                .build(survey -> survey.build());
    }

    /** Steps of a thematic supervision on any day. */
    static Arbitrary<Stamped<ThematicStep>> stampedSteps() {
        return Combinators.combine(Arbitraries.of(ThematicStep.class), Times.days())
                .as((step, day) -> new Stamped<>(step, day));
    }

    private static Arbitrary<LocalDate> days(Term term) {
        return Times.within(Councils.inOffice(term));
    }

    private static Arbitrary<SupervisingBody> bodies() {
        return Arbitraries.of(SupervisingBody.class);
    }

    private static Arbitrary<String> committees() {
        return Arbitraries.of("Ban Pháp chế", "Ban Kinh tế - Ngân sách");
    }

    private static double ofCommittee(SupervisingBody body) {
        return body == SupervisingBody.COMMITTEE ? 0.8 : 0;
    }

    private static Arbitrary<Set<CaseDocument>> documents() {
        return Arbitraries.of(CaseDocument.class).set().ofMaxSize(4);
    }

    private static Arbitrary<List<HearingStep>> hearing() {
        return Arbitraries.of(HearingStep.class).list().ofMaxSize(6);
    }
}
