package io.github.councilprocedures.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many obligations stand how (số lượng theo tình trạng thực hiện). Its ratio is never rounded. */
public final class StandingCounts {

    private final Map<Standing, Integer> counts = new EnumMap<>(Standing.class);

    private StandingCounts(Collection<EvaluatedItem> items) {
        items.forEach(item -> counts.merge(item.standing(), 1, Integer::sum));
    }

    static StandingCounts of(Collection<EvaluatedItem> items) {
        return new StandingCounts(items);
    }

    /**
     * How many stand so.
     *
     * @param standing the standing
     * @return the number, 0 or more
     */
    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /**
     * How many there are.
     *
     * @return the sum of all counts
     */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many were already due, as far as is known: what was done, in time or not, and what is missing.
     *
     * @return the number, the denominator of the ratio
     */
    public int due() {
        int due = 0;
        for (Standing standing : Standing.values()) {
            due += standing.isDue() ? count(standing) : 0;
        }
        return due;
    }

    /**
     * What was done in time, of what was already due (tỷ lệ đúng hạn), such as {@code 7/9}.
     *
     * @return the two numbers, not shortened; empty where nothing was due
     */
    public Optional<String> ratio() {
        return due() == 0 ? Optional.empty() : Optional.of(count(Standing.ON_TIME) + "/" + due());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandingCounts that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The counts that are not 0, for reading in a debugger. */
    @Override
    public String toString() {
        return counts.toString();
    }
}
