package io.github.councilprocedures.petition;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One breakdown of the figures of petitions with the total it belongs to (một cách phân chia số kiến nghị), which is how rules
 * see it.
 *
 * @param results the figures that state both
 * @param by the breakdown
 */
public record BreakdownOfResults(PetitionResults results, PetitionBreakdown by) implements CouncilSubject {

    /**
     * Checks that the figures state the breakdown and its total.
     *
     * @param results the figures
     * @param by the breakdown
     * @throws IllegalArgumentException if one of them is not stated
     */
    public BreakdownOfResults {
        if (!isStated(requireNonNull(results, "results"), requireNonNull(by, "by"))) {
            throw new IllegalArgumentException("by must be a breakdown that is stated with its total, was " + by);
        }
    }

    static boolean isStated(PetitionResults results, PetitionBreakdown by) {
        return !parts(results, by).isEmpty() && total(results, by) != Fact.ABSENT;
    }

    private static Map<?, Integer> parts(PetitionResults results, PetitionBreakdown by) {
        return switch (by) {
            case BY_COMPETENCE -> results.byCompetence();
            case BY_FIELD -> results.byField();
            case BY_RESULT -> results.byResult();
        };
    }

    private static long sum(PetitionResults results, PetitionBreakdown by) {
        return switch (by) {
            case BY_COMPETENCE -> results.competenceSum();
            case BY_FIELD -> results.fieldSum();
            case BY_RESULT -> results.resultSum();
        };
    }

    /** Fields may be counted before or after splitting: the number before it is taken where it fits. */
    private static long total(PetitionResults results, PetitionBreakdown by) {
        return switch (by) {
            case BY_COMPETENCE -> results.counted();
            case BY_FIELD ->
                results.receivedNumber() == results.fieldSum() ? results.receivedNumber() : results.counted();
            case BY_RESULT -> results.ownOrAll();
        };
    }

    @Override
    public Council council() {
        return results.council();
    }

    @Override
    public SubjectType<BreakdownOfResults> subjectType() {
        return PetitionResultFacts.BREAKDOWN;
    }

    @Override
    public Phrase place() {
        List<Phrase> shown = new ArrayList<>();
        switch (by) {
            case BY_COMPETENCE ->
                results.byCompetence().forEach((level, number) -> shown.add(shown(number, level.label())));
            case BY_FIELD ->
                results.byField()
                        .forEach((field, number) ->
                                shown.add(new Phrase(number + " " + field, number + " “" + field + "”")));
            case BY_RESULT -> results.byResult().forEach((result, number) -> shown.add(shown(number, result.label())));
        }
        if (by == PetitionBreakdown.BY_COMPETENCE && results.unclassified().orElse(0) > 0) {
            shown.add(shown(results.unclassified().getAsInt(), new Phrase("chưa phân loại", "not yet classified")));
        }
        Phrase sum = Phrase.join(" + ", shown);
        Phrase of = results.place();
        return new Phrase(
                by.label().vi() + " (" + sum.vi() + "), " + of.vi(),
                by.label().en() + " (" + sum.en() + "), " + of.en());
    }

    private static Phrase shown(int number, Phrase label) {
        return new Phrase(number + " " + label.vi(), number + " " + label.en());
    }

    long partsTotal() {
        return sum(results, by);
    }

    long statedTotal() {
        return total(results, by);
    }
}
