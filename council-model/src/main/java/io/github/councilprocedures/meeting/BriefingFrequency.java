package io.github.councilprocedures.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import io.github.councilprocedures.time.PeriodKind;
import java.util.Set;

/**
 * How often a programme foresees briefing conferences of a kind (số lần giao ban theo chương trình): at least one in each
 * period. Not a duty of law, which sets no such number.
 *
 * @param kind the kind of conference
 * @param per in which period: a month, a quarter, a half-year or a year
 */
public record BriefingFrequency(BriefingKind kind, PeriodKind per) {

    private static final Set<PeriodKind> PERIODS =
            Sets.immutableEnumSet(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR);

    /**
     * Checks that the period recurs.
     *
     * @param kind the kind of conference
     * @param per the period
     * @throws IllegalArgumentException if the period is none of those named
     */
    public BriefingFrequency {
        requireNonNull(kind, "kind");
        if (!PERIODS.contains(requireNonNull(per, "per"))) {
            throw new IllegalArgumentException("per must be one of " + PERIODS + ", was " + per);
        }
    }
}
