package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.text.Labelled;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Steps of a case, any in any order, by anybody. Those of lawful cases are in {@link CaseRuns}. */
final class CaseSteps {

    private CaseSteps() {}

    static <V extends Enum<V> & Labelled> Arbitrary<CaseStep<V>> of(Class<V> steps, Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        Arbitraries.of(steps),
                        days,
                        Arbitraries.of(Actor.class).optional(0.8),
                        Arbitraries.of(Actor.class).set().ofMaxSize(2),
                        Arbitraries.of(CaseDocument.class).set().ofMaxSize(3))
                .as((step, on, by, to, documents) -> CaseStep.<V>builder()
                        .step(step)
                        .on(on)
                        .by(by)
                        .to(to)
                        .documents(documents)
                        .build());
    }
}
