package io.github.councilprocedures.examples.plan;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.schedule.TermPlan;
import java.time.LocalDate;
import java.util.List;

/**
 * What the program reads (tệp kế hoạch): a plan, the year of it that is wanted, and the council's own regulations.
 *
 * @param madeOn the day the plan was made, which stamps the calendar; the program has no clock
 * @param year the year
 * @param plan the sessions and meetings chosen
 * @param regulations the council's own regulations
 */
public record PlanFile(LocalDate madeOn, int year, TermPlan plan, List<LocalRegulation> regulations) {

    /** Checks that nothing is left out, and keeps the regulations as they are now. */
    public PlanFile {
        requireNonNull(madeOn, "madeOn");
        requireNonNull(plan, "plan");
        regulations = List.copyOf(regulations);
    }
}
