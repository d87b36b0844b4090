package io.github.councilprocedures.casefile;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.term.TermSubject;
import io.github.councilprocedures.text.Labelled;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of a case that goes through a procedure (hồ sơ vụ việc), as a log of the steps that were taken. It refuses no
 * order of steps: which may follow which is for rules. Each step taken is a part, judged as {@link StepOfCase}.
 *
 * @param <V> the steps of its procedure
 */
public interface CaseFile<V extends Enum<V> & Labelled> extends TermSubject {

    /**
     * The steps taken (các bước đã thực hiện), in the order in which they were taken as far as it is known. A step may be
     * recorded more than once.
     *
     * @return the steps, as far as recorded
     */
    List<CaseStep<V>> steps();

    /**
     * The facts of this type of file and of its steps.
     *
     * @return the facts
     */
    CaseFacts<?, V> caseFacts();

    /** The steps, each with this file. Made anew at each call: a type of file keeps them, since judging asks often. */
    @Override
    default List<Subject> parts() {
        List<Subject> parts = new ArrayList<>(steps().size());
        for (int i = 0; i < steps().size(); i++) {
            parts.add(new StepOfCase<>(this, i));
        }
        return List.copyOf(parts);
    }

    /**
     * The first day on which a step was taken.
     *
     * @param step the step
     * @return the epoch day, or {@link Fact#ABSENT} if it is not recorded
     */
    default long firstDay(V step) {
        List<CaseStep<V>> steps = steps();
        long first = Fact.ABSENT;
        for (int i = 0; i < steps.size(); i++) {
            CaseStep<V> one = steps.get(i);
            if (one.step() == step && (first == Fact.ABSENT || one.takenDay() < first)) {
                first = one.takenDay();
            }
        }
        return first;
    }
}
