package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.petition.AnswerOfPetition;
import io.github.councilprocedures.petition.BreakdownOfResults;
import io.github.councilprocedures.petition.PetitionAnswer;
import io.github.councilprocedures.petition.PetitionBreakdown;
import io.github.councilprocedures.petition.PetitionChannel;
import io.github.councilprocedures.petition.PetitionCompetence;
import io.github.councilprocedures.petition.PetitionOnDay;
import io.github.councilprocedures.petition.PetitionResult;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.PetitionsOnDay;
import io.github.councilprocedures.petition.ResultDetail;
import io.github.councilprocedures.petition.ShareOfResults;
import io.github.councilprocedures.petition.VoterPetition;
import io.github.councilprocedures.petition.VoterPetitionStep;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Petitions of voters with their answers, the figures of reports on them, and what sessions hear of them. */
final class Petitions {

    private Petitions() {}

    static Arbitrary<PetitionAnswer> answers() {
        return Times.days().flatMap(Petitions::answers);
    }

    /** Answers of any class with a detail of that class; a roadmap that no detail speaks about. */
    private static Arbitrary<PetitionAnswer> answers(LocalDate day) {
        return Arbitraries.of(
                        PetitionResult.RESOLVED,
                        PetitionResult.IN_PROGRESS,
                        PetitionResult.EXPLAINED,
                        PetitionResult.WILL_RESOLVE)
                .flatMap(result -> {
                    List<ResultDetail> details = Arrays.stream(ResultDetail.values())
                            .filter(detail -> detail.result() == result)
                            .toList();
                    return Arbitraries.of(true, false)
                            .flatMap(detailed -> Builders.withBuilder(
                                            () -> PetitionAnswer.builder().result(result))
                                    .use(Arbitraries.of(details.isEmpty() ? List.of(ResultDetail.OTHER) : details))
                                    .withProbability(detailed && !details.isEmpty() ? 1 : 0)
                                    .in((answer, detail) -> answer.detail(detail))
                                    .use(Arbitraries.of(true, false))
                                    .withProbability(detailed ? 0 : 0.7)
                                    .in((answer, roadmap) -> answer.roadmap(roadmap))
                                    .use(Times.near(day, 0, 300))
                                    .withProbability(0.5)
                                    .in((answer, due) -> answer.dueOn(due))
                                    .build(answer -> answer.build()));
                });
    }

    static Arbitrary<VoterPetition> petitions() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> Texts.lines().flatMap(number -> petitions(term, number, day))));
    }

    /** A petition with any steps in any order. Those it is linked with are named after it. */
    static Arbitrary<VoterPetition> petitions(Term term, String number, LocalDate day) {
        return CaseSteps.of(VoterPetitionStep.class, Times.near(day, 0, 200))
                .list()
                .ofMaxSize(8)
                .flatMap(steps -> Builders.withBuilder(() -> VoterPetition.builder()
                                .term(term)
                                .number(number)
                                .addAllSteps(steps))
                        .use(Arbitraries.of(PetitionChannel.class))
                        .in((petition, channel) -> petition.channel(channel))
                        .use(Arbitraries.of(PetitionCompetence.class))
                        .withProbability(0.8)
                        .in((petition, competence) -> petition.competence(competence))
                        .use(Times.near(day, 0, 60))
                        .withProbability(0.8)
                        .in((petition, received) -> petition.receivedOn(received))
                        .use(Times.near(day, 30, 130))
                        .withProbability(0.6)
                        .in((petition, due) -> petition.answerDueOn(due))
                        .use(answers(day).list().ofMaxSize(count(steps)))
                        .in((petition, answers) -> petition.addAllAnswers(answers))
                        .use(Times.near(day, 0, 400).list().ofMaxSize(3))
                        .in((petition, reports) -> petition.addAllSessionReports(reports))
                        .use(Times.near(day, 0, 200))
                        .withProbability(0.3)
                        .in((petition, since) -> petition.pressingSince(since))
                        .use(Arbitraries.of(List.<String>of(), List.of(number + "a", number + "b")))
                        .in((petition, parts) -> petition.addAllSplitInto(parts))
                        .use(Arbitraries.just(number + " khác"))
                        .withProbability(0.2)
                        .in((petition, other) -> petition.duplicateOf(other))
                        .use(Arbitraries.just(number + " gốc"))
                        .withProbability(0.2)
                        .in((petition, whole) -> petition.partOf(whole))
                        .use(flags())
                        .withProbability(0.7)
                        .in((petition, kept) -> petition.inDatabase(kept))
                        .use(flags())
                        .withProbability(0.7)
                        .in((petition, requested) -> petition.evaluationRequested(requested))
                        .use(Times.near(day, 0, 100))
                        .withProbability(0.5)
                        .in((petition, posted) -> petition.postedOn(posted))
                        .use(Times.near(day.plusDays(100), 0, 60))
                        .withProbability(0.5)
                        .in((petition, through) -> petition.postedThrough(through))
                        .build(petition -> petition.build()));
    }

    private static int count(List<CaseStep<VoterPetitionStep>> steps) {
        return (int) steps.stream()
                .filter(taken -> taken.step() == VoterPetitionStep.ANSWERED)
                .count();
    }

    static Arbitrary<AnswerOfPetition> answersOfPetitions() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> Combinators.combine(
                                        petitions(term, "1", day),
                                        answers(day),
                                        CaseSteps.of(VoterPetitionStep.class, Times.near(day, 0, 200)))
                                .as((petition, answer, step) -> {
                                    List<PetitionAnswer> answers = new ArrayList<>(petition.answers());
                                    answers.add(answer);
                                    return new AnswerOfPetition(
                                            VoterPetition.builder()
                                                    .from(petition)
                                                    .answers(answers)
                                                    .addSteps(CaseStep.<VoterPetitionStep>builder()
                                                            .from(step)
                                                            .step(VoterPetitionStep.ANSWERED)
                                                            .build())
                                                    .build(),
                                            answers.size() - 1);
                                })));
    }

    static Arbitrary<PetitionOnDay> petitionsOnDay() {
        return Combinators.combine(petitions(), Times.days()).as(PetitionOnDay::new);
    }

    static Arbitrary<PetitionsOnDay> petitionsOnOneDay() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> Combinators.combine(
                                        petitions(term, "1", day)
                                                .list()
                                                .ofMinSize(1)
                                                .ofMaxSize(6),
                                        Times.near(day, 10, 250))
                                .as((petitions, on) -> new PetitionsOnDay(numbered(petitions), on))));
    }

    private static List<VoterPetition> numbered(List<VoterPetition> petitions) {
        List<VoterPetition> numbered = new ArrayList<>();
        for (VoterPetition petition : petitions) {
            numbered.add(VoterPetition.builder()
                    .from(petition)
                    .number("KN-" + (numbered.size() + 1))
                    .build());
        }
        return numbered;
    }

    static Arbitrary<PetitionResults> results() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term)).flatMap(day -> results(term, day)));
    }

    /** Figures that may add up or not. */
    private static Arbitrary<PetitionResults> results(Term term, LocalDate day) {
        return Builders.withBuilder(() -> PetitionResults.builder().term(term))
                .use(Texts.lines())
                .withProbability(0.5)
                .in((results, label) -> results.label(label))
                .use(Arbitraries.just(day))
                .withProbability(0.8)
                .in((results, on) -> results.reportedOn(on))
                .use(counts())
                .withProbability(0.8)
                .in((results, received) -> results.received(received))
                .use(counts())
                .withProbability(0.6)
                .in((results, items) -> results.items(items))
                .use(counts())
                .withProbability(0.5)
                .in((results, answered) -> results.answered(answered))
                .use(counts())
                .withProbability(0.5)
                .in((results, own) -> results.own(own))
                .use(counts())
                .withProbability(0.3)
                .in((results, unclassified) -> results.unclassified(unclassified))
                .use(Arbitraries.maps(Arbitraries.of(PetitionCompetence.class), counts()))
                .in((results, numbers) -> results.putAllByCompetence(numbers))
                .use(Arbitraries.maps(Texts.lines(), counts()).ofMaxSize(3))
                .in((results, numbers) -> results.putAllByField(numbers))
                .use(Arbitraries.maps(Arbitraries.of(PetitionResult.class), counts()))
                .in((results, numbers) -> results.putAllByResult(numbers))
                .use(Arbitraries.maps(Arbitraries.of(PetitionResult.class), Confidences.printedShares())
                        .ofMaxSize(2))
                .in((results, shares) -> results.putAllShares(shares))
                .build(results -> results.build());
    }

    static Arbitrary<BreakdownOfResults> breakdowns() {
        return Combinators.combine(results(), counts(), counts(), Arbitraries.of(PetitionBreakdown.class))
                .as((results, received, number, by) -> new BreakdownOfResults(
                        PetitionResults.builder()
                                .from(results)
                                .received(received)
                                .own(received)
                                .byCompetence(Map.of(PetitionCompetence.PROVINCE, number))
                                .byField(Map.of("Giao thông", number))
                                .byResult(Map.of(PetitionResult.RESOLVED, number))
                                .build(),
                        by));
    }

    static Arbitrary<ShareOfResults> shares() {
        return Combinators.combine(results(), Arbitraries.of(PetitionResult.class), Confidences.printedShares())
                .as((results, result, printed) -> new ShareOfResults(withShare(results, result, printed), result));
    }

    private static PetitionResults withShare(PetitionResults results, PetitionResult result, PrintedShare printed) {
        return PetitionResults.builder()
                .from(results)
                .shares(Map.of(result, printed))
                .build();
    }

    static Arbitrary<PetitionsOfSession> petitionsOfSessions() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> Builders.withBuilder(
                                        () -> PetitionsOfSession.builder().term(term))
                                .use(Arbitraries.of(DateSpan.of(day, day.plusDays(2)), DateSpan.from(day)))
                                .in((petitions, session) -> petitions.session(session))
                                .use(Times.near(day, 1, 3))
                                .withProbability(0.8)
                                .in((petitions, on) -> petitions.frontNoticeOn(on))
                                .use(Times.near(day, 1, 3))
                                .withProbability(0.8)
                                .in((petitions, on) -> petitions.supervisionReportOn(on))
                                .build(petitions -> petitions.build())));
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, 40);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}
