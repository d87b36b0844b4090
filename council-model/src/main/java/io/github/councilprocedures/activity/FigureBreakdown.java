package io.github.councilprocedures.activity;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * A stated total with the parts it is broken down into (tổng số và các phần), which is how rules see them.
 *
 * <p>A report that names two parts or more is taken to name all that are not zero; one that names a single part only
 * picks it out, and is no breakdown.
 *
 * @param figures the figures that state both
 * @param total the total
 */
public record FigureBreakdown(ActivityFigures figures, Figure total) implements CouncilSubject {

    private static final int FEWEST_PARTS = 2;

    /**
     * Checks that the figures state the breakdown.
     *
     * @param figures the figures
     * @param total the total
     * @throws IllegalArgumentException if the total or all but one of its parts are not stated
     */
    public FigureBreakdown {
        if (!isStated(requireNonNull(figures, "figures"), requireNonNull(total, "total"))) {
            throw new IllegalArgumentException("total " + total + " is not stated with at least " + FEWEST_PARTS
                    + " of its parts in " + figures.counts());
        }
    }

    static boolean isStated(ActivityFigures figures, Figure total) {
        return figures.count(total) != Fact.ABSENT
                && statedParts(figures, total).size() >= FEWEST_PARTS;
    }

    @Override
    public Council council() {
        return figures.council();
    }

    @Override
    public SubjectType<FigureBreakdown> subjectType() {
        return ActivityFacts.BREAKDOWN;
    }

    @Override
    public Phrase place() {
        List<Phrase> parts = new ArrayList<>();
        for (Figure part : statedParts(figures, total)) {
            long count = figures.count(part);
            parts.add(new Phrase(
                    count + " " + part.label().vi(), count + " " + part.label().en()));
        }
        Phrase sum = Phrase.join(" + ", parts);
        Phrase of = figures.periodAndOwner();
        return new Phrase(
                total.label().vi() + " " + of.vi() + ": " + sum.vi(),
                total.label().en() + " " + of.en() + ": " + sum.en());
    }

    /** The sum of the parts stated. */
    long partsTotal() {
        List<Figure> parts = total.parts();
        long sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            long count = figures.count(parts.get(i));
            sum += count == Fact.ABSENT ? 0 : count;
        }
        return sum;
    }

    private static List<Figure> statedParts(ActivityFigures figures, Figure total) {
        return total.parts().stream()
                .filter(part -> figures.count(part) != Fact.ABSENT)
                .toList();
    }
}
