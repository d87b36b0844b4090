package io.github.councilprocedures.petition;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilSubject;
import org.jspecify.annotations.Nullable;

/**
 * A percentage printed for a result with the figures it belongs to (tỷ lệ phần trăm theo kết quả giải quyết), which is how rules
 * see it.
 *
 * @param results the figures
 * @param result the result whose percentage it is
 */
public record ShareOfResults(PetitionResults results, PetitionResult result) implements CouncilSubject {

    /**
     * Checks that the figures print the percentage.
     *
     * @param results the figures
     * @param result the result
     * @throws IllegalArgumentException if none is printed for the result
     */
    public ShareOfResults {
        if (!requireNonNull(results, "results").shares().containsKey(requireNonNull(result, "result"))) {
            throw new IllegalArgumentException("result must be one whose percentage is printed, was " + result);
        }
    }

    /**
     * The percentage.
     *
     * @return the percentage as printed
     */
    public PrintedShare printed() {
        return requireNonNull(results.shares().get(result));
    }

    /** How it comes about from the number over those of the own level. Null when there is nothing to hold it against. */
    @Nullable
    SharePrinting printing() {
        long part = results.number(result);
        long total = results.ownOrAll();
        return part == Fact.ABSENT || total < 1 || part > total
                ? null
                : printed().printing(part, total);
    }

    @Override
    public Council council() {
        return results.council();
    }

    @Override
    public SubjectType<ShareOfResults> subjectType() {
        return PetitionResultFacts.SHARE;
    }

    @Override
    public Phrase place() {
        Phrase of = results.place();
        return new Phrase(
                "tỷ lệ " + printed() + " “" + result.label().vi() + "”, " + of.vi(),
                printed() + " “" + result.label().en() + "”, " + of.en());
    }
}
