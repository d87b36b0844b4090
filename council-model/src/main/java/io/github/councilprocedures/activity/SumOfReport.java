package io.github.councilprocedures.activity;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A {@link StatedSum} with the report that states it (tổng số trong báo cáo), which is how rules see it.
 *
 * @param figures the figures of the report
 * @param index which of its sums, from 0
 */
public record SumOfReport(ActivityFigures figures, int index) implements CouncilSubject {

    /**
     * Checks that the report states the sum.
     *
     * @param figures the figures
     * @param index which of its sums
     * @throws IllegalArgumentException if there is no such sum
     */
    public SumOfReport {
        if (index < 0 || index >= requireNonNull(figures, "figures").sums().size()) {
            throw new IllegalArgumentException(
                    "index must be that of one of " + figures.sums().size() + " sums, was " + index);
        }
    }

    /**
     * The sum.
     *
     * @return the sum
     */
    public StatedSum sum() {
        return figures.sums().get(index);
    }

    long partsTotal() {
        List<Integer> parts = sum().parts();
        long total = 0;
        for (int i = 0; i < parts.size(); i++) {
            total += parts.get(i);
        }
        return total;
    }

    @Override
    public Council council() {
        return figures.council();
    }

    @Override
    public SubjectType<SumOfReport> subjectType() {
        return ActivityFacts.SUM;
    }

    @Override
    public Phrase place() {
        Phrase of = figures.periodAndOwner();
        String parts = sum().parts().stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return new Phrase(
                sum().what() + " " + of.vi() + ": " + parts, "“" + sum().what() + "” " + of.en() + ": " + parts);
    }
}
