package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureAgreement;
import io.github.councilprocedures.activity.FigureComparison;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.recommendation.EscalationMeasure;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.PracticeProfile;
import io.github.councilprocedures.recommendation.Reminder;
import io.github.councilprocedures.recommendation.SupervisionDocument;
import io.github.councilprocedures.recommendation.SupervisionDocumentKind;
import io.github.councilprocedures.recommendation.TaskOnDay;
import io.github.councilprocedures.recommendation.TaskOutcome;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.record.FiguresOfRecord;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Tasks after supervisions, their files, how practice follows them, and figures held against a record. */
final class FollowUps {

    private FollowUps() {}

    static Arbitrary<SupervisionDocument> documents() {
        return Times.days().flatMap(FollowUps::documents);
    }

    private static Arbitrary<SupervisionDocument> documents(LocalDate day) {
        return Builders.withBuilder(SupervisionDocument::builder)
                .use(Arbitraries.of(SupervisionDocumentKind.class))
                .in((document, kind) -> document.kind(kind))
                .use(Texts.lines())
                .in((document, title) -> document.title(title))
                .use(Texts.lines())
                .withProbability(0.8)
                .in((document, number) -> document.number(number))
                .use(Arbitraries.of(SupervisingBody.class))
                .withProbability(0.9)
                .in((document, body) -> document.issuedBy(body))
                .use(Arbitraries.just(day))
                .withProbability(0.9)
                .in((document, on) -> document.issuedOn(on))
                .build(document -> document.build());
    }

    static Arbitrary<ImplementationTask> tasks() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> documents(day).flatMap(document -> tasks(term, document, day))));
    }

    /** Tasks of a document with any steps in any order. */
    private static Arbitrary<ImplementationTask> tasks(Term term, SupervisionDocument document, LocalDate day) {
        return CaseSteps.of(TaskStep.class, Times.near(day, 0, 200))
                .list()
                .ofMaxSize(8)
                .flatMap(steps -> Builders.withBuilder(() -> ImplementationTask.builder()
                                .term(term)
                                .document(document)
                                .addAllSteps(steps))
                        .use(Texts.lines())
                        .in((task, content) -> task.content(content))
                        .use(Texts.lines())
                        .in((task, owner) -> task.owner(owner))
                        .use(Times.near(day, -1, 180))
                        .withProbability(0.8)
                        .in((task, due) -> task.dueOn(due))
                        .use(Times.near(day, -1, 300).list().ofMaxSize(count(steps, TaskStep.EXTENDED)))
                        .in((task, days) -> task.addAllExtendedTo(days))
                        .use(Arbitraries.of(EscalationMeasure.class).list().ofMaxSize(count(steps, TaskStep.ESCALATED)))
                        .in((task, measures) -> task.addAllMeasures(measures))
                        .use(Arbitraries.of(true, false))
                        .withProbability(0.7)
                        .in((task, complex) -> task.complex(complex))
                        .use(Times.near(day, -1, 210))
                        .withProbability(0.5)
                        .in((task, received) -> task.explanationRequestReceivedOn(received))
                        .use(Texts.lines().list().ofMaxSize(2))
                        .in((task, evidence) -> task.addAllEvidence(evidence))
                        .use(Arbitraries.of(TaskOutcome.class))
                        .withProbability(0.4)
                        .in((task, outcome) -> task.outcome(outcome))
                        .build(task -> task.build()));
    }

    private static int count(List<CaseStep<TaskStep>> steps, TaskStep which) {
        return (int) steps.stream().filter(taken -> taken.step() == which).count();
    }

    static Arbitrary<TaskOnDay> tasksOnDays() {
        return Combinators.combine(tasks(), Times.days()).as(TaskOnDay::new);
    }

    static Arbitrary<FollowUpFile> files() {
        return Councils.terms()
                .flatMap(term -> Times.within(Councils.inOffice(term))
                        .flatMap(day -> documents(day)
                                .flatMap(document -> tasks(term, document, day)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(4))
                                .map(FollowUpFile::new)));
    }

    static Arbitrary<PracticeProfile> profiles() {
        return Builders.withBuilder(PracticeProfile::builder)
                .use(Texts.phrases())
                .in((profile, title) -> profile.title(title))
                .use(Texts.lines())
                .withProbability(0.5)
                .in((profile, source) -> profile.source(source))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in((profile, sample) -> profile.sample(sample))
                .use(Times.limits().list().uniqueElements().ofMaxSize(4))
                .in((profile, limits) -> profile.addAllRemindBefore(limits))
                .use(Arbitraries.of(TaskOutcome.class).set())
                .in((profile, outcomes) -> profile.addAllOutcomes(outcomes))
                .use(Arbitraries.of(EscalationMeasure.class).list().uniqueElements())
                .in((profile, ladder) -> profile.addAllLadder(ladder))
                .build(profile -> profile.build());
    }

    static Arbitrary<Reminder> reminders() {
        Arbitrary<TimeLimit> limits = Times.limits();
        return Combinators.combine(limits, Times.days(), Times.calendars())
                .as((limit, due, calendar) -> new Reminder(limit.proofBefore(due, calendar)));
    }

    static Arbitrary<FiguresOfRecord> figuresOfRecords() {
        return Acts.records().map(FiguresOfRecord::of);
    }

    static Arbitrary<FigureComparison> comparisons() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 20);
        return Combinators.combine(
                        Arbitraries.of(Figure.class),
                        Times.periods(),
                        counts,
                        counts.optional(0.9),
                        Arbitraries.of(FigureAgreement.class))
                .as((figure, period, stated, counted, agreement) -> {
                    FigureComparison.Builder comparison = FigureComparison.builder()
                            .figure(figure)
                            .period(period)
                            .stated(stated);
                    counted.ifPresent(comparison::counted);
                    boolean compared = agreement == FigureAgreement.AGREES || agreement == FigureAgreement.DIFFERS;
                    return comparison
                            .agreement(
                                    !compared
                                            ? agreement
                                            : counted.map(number -> number.equals(stated)
                                                            ? FigureAgreement.AGREES
                                                            : FigureAgreement.DIFFERS)
                                                    .orElse(FigureAgreement.NOT_RECORDED))
                            .build();
                });
    }
}
