package io.github.councilprocedures.casefile;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.List;

/**
 * A step with the file it belongs to (bước trong hồ sơ vụ việc), which is how rules see it.
 *
 * @param <V> the steps of the procedure
 * @param file the file
 * @param index its place in the steps of the file, from 0
 */
public record StepOfCase<V extends Enum<V> & Labelled>(CaseFile<V> file, int index) implements CouncilSubject {

    /**
     * Checks that the file has such a step.
     *
     * @param file the file
     * @param index the place, from 0
     * @throws IllegalArgumentException if there is none
     */
    public StepOfCase {
        if (index < 0 || index >= requireNonNull(file, "file").steps().size()) {
            throw new IllegalArgumentException("index must be a place among the "
                    + requireNonNull(file, "file").steps().size() + " steps of the file, was " + index);
        }
    }

    /**
     * What was done.
     *
     * @return the step taken
     */
    public CaseStep<V> taken() {
        return file.steps().get(index);
    }

    /**
     * The day of the step before it, from which its time runs: the latest one that was taken on or before its day and, if on
     * the same day, stands before it in the file. For the first step its own day.
     */
    long startedDay() {
        List<CaseStep<V>> steps = file.steps();
        long own = taken().takenDay();
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < steps.size(); i++) {
            long day = steps.get(i).takenDay();
            if (day > latest && (day < own || day == own && i < index)) {
                latest = day;
            }
        }
        return latest == Long.MIN_VALUE ? own : latest;
    }

    @Override
    public Council council() {
        return file.council();
    }

    @Override
    public SubjectType<StepOfCase<V>> subjectType() {
        return file.caseFacts().stepType();
    }

    @Override
    public Phrase place() {
        Phrase of = file.place();
        Phrase step = taken().step().label();
        Phrase on = Phrase.date(taken().on());
        return new Phrase(
                "bước “" + step.vi() + "” ngày " + on.vi() + ", " + of.vi(),
                "step “" + step.en() + "” of " + on.en() + ", " + of.en());
    }
}
