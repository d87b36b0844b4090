package io.github.councilprocedures.examples.plan;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.schedule.TermPlan;
import java.time.LocalDate;

/**
 * What the program reads (tệp kế hoạch): a plan, and the year of it that is wanted.
 *
 * @param madeOn the day the plan was made, which stamps the calendar; the program has no clock
 * @param year the year
 * @param plan the sessions and meetings chosen
 */
public record PlanFile(LocalDate madeOn, int year, TermPlan plan) {

    /** Checks that nothing is left out. */
    public PlanFile {
        requireNonNull(madeOn, "madeOn");
        requireNonNull(plan, "plan");
    }
}
