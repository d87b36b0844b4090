package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.programme.ComparedItem;
import io.github.councilprocedures.programme.ItemOfProgramme;
import io.github.councilprocedures.programme.ProgrammeGround;
import io.github.councilprocedures.programme.ProgrammeItem;
import io.github.councilprocedures.programme.ProgrammeStep;
import io.github.councilprocedures.programme.ProgrammesOfYear;
import io.github.councilprocedures.programme.Proposal;
import io.github.councilprocedures.programme.ProposalContent;
import io.github.councilprocedures.programme.ProposalOfProgramme;
import io.github.councilprocedures.programme.SupervisionProgramme;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Programmes of supervision, what was proposed for them, and what they hold. */
final class Programmes {

    private Programmes() {}

    static Arbitrary<Proposal> proposals() {
        return Times.days().flatMap(Programmes::proposals);
    }

    private static Arbitrary<Proposal> proposals(LocalDate day) {
        return Builders.withBuilder(Proposal::builder)
                .use(Texts.lines())
                .in((proposal, topic) -> proposal.topic(topic))
                .use(Arbitraries.of(Actor.class))
                .withProbability(0.8)
                .in((proposal, by) -> proposal.by(by))
                .use(Times.near(day, 5, 5))
                .withProbability(0.9)
                .in((proposal, sent) -> proposal.sentOn(sent))
                .use(Times.near(day, -6, 12))
                .withProbability(0.5)
                .in((proposal, received) -> proposal.receivedOn(received))
                .use(Arbitraries.of(ProposalContent.class).set())
                .in((proposal, content) -> proposal.addAllContent(content))
                .build(proposal -> proposal.build());
    }

    static Arbitrary<ProgrammeItem> items() {
        return Times.days().flatMap(Programmes::items);
    }

    /** Of few topics and supervisees, so that some are the same. */
    private static Arbitrary<ProgrammeItem> items(LocalDate around) {
        return Arbitraries.of(SupervisingBody.class)
                .flatMap(body -> Builders.withBuilder(
                                () -> ProgrammeItem.builder().body(body))
                        .use(Arbitraries.of("Việc sử dụng đất công", "Việc giải ngân vốn đầu tư công"))
                        .in((item, topic) -> item.topic(topic))
                        .use(Arbitraries.of(CommitteeKind.class))
                        .withProbability(body == SupervisingBody.COMMITTEE ? 0.8 : 0)
                        .in((item, committee) -> item.committee(committee))
                        .use(Arbitraries.of("Sở Tài chính", "UBND xã Bến Sen", "UBND xã Đồng Mây")
                                .list()
                                .ofMaxSize(2))
                        .in((item, supervisees) -> item.addAllSupervisees(supervisees))
                        .use(Times.near(around, 1000, 0))
                        .withProbability(0.6)
                        .in((item, first) -> item.period(DateSpan.of(first, around.plusDays(1))))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.8)
                        .in((item, team) -> item.councilTeam(team))
                        .use(Times.near(around, 0, 500))
                        .withProbability(0.8)
                        .in((item, opened) -> item.dossierOpenedOn(opened))
                        .use(Times.near(around, 0, 500))
                        .withProbability(0.1)
                        .in((item, dropped) -> item.droppedOn(dropped))
                        .build(item -> item.build()));
    }

    static Arbitrary<SupervisionProgramme> programmes() {
        return Combinators.combine(Councils.terms(), Arbitraries.integers().between(2016, 2031))
                .flatAs(Programmes::programmes);
    }

    static Arbitrary<SupervisionProgramme> programmes(Term term, int year) {
        return Arbitraries.of(SupervisingBody.class).flatMap(body -> programmes(term, year, body));
    }

    private static Arbitrary<SupervisionProgramme> programmes(Term term, int year, SupervisingBody body) {
        LocalDate midYear = LocalDate.of(year - 1, 7, 5);
        LocalDate yearEnd = LocalDate.of(year - 1, 12, 5);
        return Builders.withBuilder(() ->
                        SupervisionProgramme.builder().term(term).year(year).body(body))
                .use(Arbitraries.of(CommitteeKind.class))
                .withProbability(body == SupervisingBody.COMMITTEE ? 0.8 : 0)
                .in((programme, committee) -> programme.committee(committee))
                .use(CaseSteps.of(
                                ProgrammeStep.class,
                                Times.near(body == SupervisingBody.COUNCIL ? midYear : yearEnd, 30, 30))
                        .list()
                        .ofMaxSize(6))
                .in((programme, steps) -> programme.addAllSteps(steps))
                .use(Arbitraries.of(
                                HearingStep.SUBMISSION_PRESENTED,
                                HearingStep.DISCUSSED,
                                HearingStep.VOTED,
                                HearingStep.CONCLUDED)
                        .list()
                        .ofMaxSize(4))
                .in((programme, hearing) -> programme.addAllHearing(hearing))
                .use(sessions(midYear))
                .withProbability(0.9)
                .in((programme, session) -> programme.midYearSession(session))
                .use(sessions(yearEnd))
                .withProbability(0.9)
                .in((programme, session) -> programme.yearEndSession(session))
                .use(sessions(midYear.plusYears(2)))
                .withProbability(0.7)
                .in((programme, session) -> programme.nextMidYearSession(session))
                .use(Arbitraries.of(ProgrammeGround.class).set())
                .in((programme, grounds) -> programme.addAllGrounds(grounds))
                .use(proposals(LocalDate.of(year - 1, 3, 1)).list().ofMaxSize(3))
                .in((programme, proposals) -> programme.addAllProposals(proposals))
                .use(items(LocalDate.of(year, 1, 1)).list().ofMaxSize(3))
                .in((programme, items) -> programme.addAllItems(items))
                .build(programme -> programme.build());
    }

    /** Sessions of some days near a day, some of them not closed. */
    private static Arbitrary<DateSpan> sessions(LocalDate around) {
        return Combinators.combine(
                        Times.near(around, 10, 10), Arbitraries.integers().between(-1, 3))
                .as((opens, more) -> more < 0 ? DateSpan.from(opens) : DateSpan.of(opens, opens.plusDays(more)));
    }

    static Arbitrary<ProposalOfProgramme> proposalsOfProgrammes() {
        return Combinators.combine(programmes(), proposals())
                .as((programme, proposal) -> new ProposalOfProgramme(
                        SupervisionProgramme.builder()
                                .from(programme)
                                .addProposals(proposal)
                                .build(),
                        proposal));
    }

    static Arbitrary<ItemOfProgramme> itemsOfProgrammes() {
        return Combinators.combine(programmes(), items())
                .as((programme, item) -> new ItemOfProgramme(
                        SupervisionProgramme.builder()
                                .from(programme)
                                .addItems(item)
                                .build(),
                        item));
    }

    static Arbitrary<ProgrammesOfYear> programmesOfYears() {
        return Combinators.combine(Councils.terms(), Arbitraries.integers().between(2016, 2031))
                .flatAs((term, year) -> programmes(term, year)
                        .list()
                        .ofMaxSize(3)
                        .map(programmes -> ProgrammesOfYear.builder()
                                .term(term)
                                .year(year)
                                .addAllProgrammes(programmes)
                                .build()));
    }

    static Arbitrary<ComparedItem> comparedItems() {
        return Combinators.combine(programmesOfYears(), items())
                .flatAs((year, item) -> programmes(year.term(), year.year()).map(programme -> {
                    ProgrammesOfYear more = ProgrammesOfYear.builder()
                            .from(year)
                            .addProgrammes(SupervisionProgramme.builder()
                                    .from(programme)
                                    .addItems(item)
                                    .build())
                            .build();
                    int last = more.programmes().size() - 1;
                    return new ComparedItem(
                            more, last, more.programmes().get(last).items().size() - 1);
                }));
    }
}
