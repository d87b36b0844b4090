package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.NextStep;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Where cases stand, what may follow and what went wrong. */
final class Workflows {

    private Workflows() {}

    /** The step a case has reached, how it is called and since when. */
    private record Reached(String step, Phrase label, LocalDate since) {}

    private static Arbitrary<String> stepNames() {
        return Arbitraries.of("PLANNED", "ESTABLISHED", "NOTIFIED", "CONCLUDED");
    }

    static Arbitrary<NextStep> nextSteps() {
        return Builders.withBuilder(NextStep::builder)
                .use(stepNames())
                .in((next, step) -> next.step(step))
                .use(Texts.phrases())
                .in((next, label) -> next.label(label))
                .use(Arbitraries.of(Actor.class).set().ofMaxSize(2))
                .in((next, by) -> next.by(by))
                .use(Arbitraries.of(Actor.class).set().ofMaxSize(3))
                .in((next, to) -> next.to(to))
                .use(Arbitraries.of(CaseDocument.class).set().ofMaxSize(3))
                .in((next, documents) -> next.documents(documents))
                .use(Laws.milestones().list().ofMaxSize(2))
                .in((next, due) -> next.due(due))
                .use(Laws.citations().list().ofMaxSize(2))
                .in((next, citations) -> next.citations(citations))
                .use(Arbitraries.of(true, false))
                .in((next, beside) -> next.beside(beside))
                .build(next -> next.build());
    }

    static Arbitrary<Fault> faults() {
        return Combinators.combine(stepNames(), Texts.phrases(), Arbitraries.of(FaultKind.class), Laws.findings())
                .as((step, label, kind, finding) -> Fault.builder()
                        .step(step)
                        .label(label)
                        .kind(kind)
                        .finding(finding)
                        .build());
    }

    static Arbitrary<Progress> progresses() {
        Arbitrary<Optional<Reached>> reached = Combinators.combine(stepNames(), Texts.phrases(), Times.days())
                .as(Reached::new)
                .optional(0.8);
        return Builders.withBuilder(Progress::builder)
                .use(Arbitraries.of("supervision.thematic.committee", "question.session"))
                .in((progress, procedure) -> progress.procedure(procedure))
                .use(Texts.phrases())
                .in((progress, title) -> progress.title(title))
                .use(Texts.phrases())
                .in((progress, place) -> progress.place(place))
                .use(reached)
                .in((progress, step) -> progress.step(step.map(Reached::step))
                        .label(step.map(Reached::label))
                        .since(step.map(Reached::since)))
                .use(Arbitraries.of(Status.class))
                .in((progress, status) -> progress.status(status))
                .use(Laws.citations().list().ofMaxSize(2))
                .in((progress, citations) -> progress.citations(citations))
                .use(nextSteps().list().ofMaxSize(3))
                .in((progress, next) -> progress.next(next))
                .use(faults().list().ofMaxSize(2))
                .in((progress, faults) -> progress.faults(faults))
                .build(progress -> progress.build());
    }
}
