package io.github.councilprocedures.evaluation;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.CoordinationRecord;
import io.github.councilprocedures.coordination.CoordinationSubject;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How a year of a coordination regulation went (đánh giá một năm thực hiện quy chế phối hợp): each obligation that fell due
 * for an event or period of the year, and the counts by who owed it, by field and by ground. Flat, and fit to be stored. What
 * rests on the regulation, a programme or practice is never a breach of law here either: each item tells its ground.
 */
@CouncilStyle
@Value.Immutable
public abstract class YearlyEvaluation {

    YearlyEvaluation() {}

    /**
     * What is evaluated.
     *
     * @return the name of the regulation
     */
    public abstract Phrase place();

    /**
     * The number of the regulation (số, ký hiệu).
     *
     * @return the number
     */
    public abstract String number();

    /**
     * The year looked back at.
     *
     * @return the year, four digits
     */
    public abstract int year();

    /**
     * The edition of the rules it was worked out by.
     *
     * @return the edition
     */
    public abstract String edition();

    /**
     * The last day through which the record was complete, included.
     *
     * @return the day; absent where it made no such claim, and then nothing is missing
     */
    public abstract Optional<LocalDate> recordedThrough();

    /**
     * What fell due for an event in the year, or for a period that ends in it, whenever its last day is.
     *
     * @return the items in the order of the regulation
     */
    public abstract List<EvaluatedItem> items();

    /**
     * The evaluation of a year, as far as a record tells.
     *
     * @param book the rules, which hold the regulation
     * @param record the record
     * @param year the year, four digits
     * @return the evaluation
     * @throws IllegalArgumentException if the year has not four digits, or the book does not hold the regulation
     * @throws IllegalStateException if the regulation has no number
     */
    public static YearlyEvaluation under(RuleBook book, CoordinationRecord record, int year) {
        return builder()
                .place(record.regulation().place())
                .number(record.regulation().whole().instrumentNumber())
                .year(year)
                .edition(book.edition())
                .recordedThrough(record.recordedThrough())
                .addAllItems(record.dueObligations().stream()
                        .filter(due -> due.triggeredOn().getYear() == year)
                        .map(due -> EvaluatedItem.of(book, due, record))
                        .toList())
                .build();
    }

    /**
     * All items counted.
     *
     * @return the counts
     */
    public StandingCounts standings() {
        return StandingCounts.of(items());
    }

    /**
     * The counts by who owes it; what several owe together counts for each of them.
     *
     * @return the counts of those who owed something
     */
    public Map<Actor, StandingCounts> byObligor() {
        return counted(item -> item.obligation().obligors());
    }

    /**
     * The counts by field of working together.
     *
     * @return the counts of the fields in which something was owed
     */
    public Map<CoordinationSubject, StandingCounts> bySubject() {
        return counted(item -> Set.of(item.obligation().subject()));
    }

    /**
     * The counts by what an item rests on.
     *
     * @return the counts of the grounds there are
     */
    public Map<Ground, StandingCounts> byGround() {
        return counted(item -> Set.of(item.finding().ground()));
    }

    /** In the order of the constants. */
    private <K extends Enum<K>> Map<K, StandingCounts> counted(Function<EvaluatedItem, Collection<K>> keys) {
        Map<K, List<EvaluatedItem>> grouped = new TreeMap<>();
        for (EvaluatedItem item : items()) {
            keys.apply(item)
                    .forEach(key -> grouped.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(item));
        }
        Map<K, StandingCounts> counts = new TreeMap<>();
        grouped.forEach((key, those) -> counts.put(key, StandingCounts.of(those)));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * What was done late or not at all; the ground of each finding says whether that is a breach of law.
     *
     * @return the items in their order
     */
    public List<EvaluatedItem> lateOrMissing() {
        return items().stream()
                .filter(item -> item.standing() == Standing.LATE || item.standing() == Standing.MISSING)
                .toList();
    }

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("year must have four digits, was " + year());
        }
    }

    /**
     * A builder, for reading a stored evaluation; {@link #under} works one out.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link YearlyEvaluation}; place, number, year and edition are needed. */
    public static final class Builder extends ImmutableYearlyEvaluation.Builder {
        Builder() {}
    }
}
