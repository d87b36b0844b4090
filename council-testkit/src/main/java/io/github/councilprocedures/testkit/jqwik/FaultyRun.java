package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.workflow.FaultKind;
import java.util.List;

/**
 * A run with one fault (diễn biến có một thiếu sót): otherwise lawful as to order, actors, papers and recipients.
 *
 * @param <V> the steps of the procedure
 * @param steps the steps taken
 * @param step the step at which the fault is to be found
 * @param kind the fault
 */
public record FaultyRun<V extends Enum<V> & Labelled>(List<CaseStep<V>> steps, V step, FaultKind kind) {

    /**
     * Copies the steps.
     *
     * @param steps the steps taken
     * @param step the step at which the fault is to be found
     * @param kind the fault
     */
    public FaultyRun {
        steps = List.copyOf(steps);
    }
}
