package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.testkit.RuleCases;
import java.util.function.Function;

/** The first and the last day of each law, for tables of rules whose versions start with the laws. */
final class OverTime {

    private OverTime() {}

    /** Laws 77/2015, 65/2025 and 72/2025, for subjects that are governed on a day and keep the law on it. */
    static <S extends Subject> RuleCases<S> underLaws77And72(
            RuleCases<S> table, Function<String, S> on, Reason under77, Reason under72) {
        RuleCases<S> cases = table;
        cases = day(cases, "before Law 77/2015", on, "2015-12-31", Reason.NOT_ENCODED);
        cases = day(cases, "first day of Law 77/2015", on, "2016-01-01", under77);
        cases = day(cases, "last day of Law 77/2015", on, "2025-02-28", under77);
        cases = day(cases, "first day of Law 65/2025", on, "2025-03-01", Reason.NOT_ENCODED);
        cases = day(cases, "last day of Law 65/2025", on, "2025-06-15", Reason.NOT_ENCODED);
        return day(cases, "first day of Law 72/2025", on, "2025-06-16", under72);
    }

    /** Laws 80/2015 and 64/2025, for subjects that are governed on a day and keep the law on it. */
    static <S extends Subject> RuleCases<S> underLaw80(RuleCases<S> table, Function<String, S> on) {
        RuleCases<S> cases = table;
        cases = day(cases, "before Law 80/2015", on, "2016-06-30", Reason.NOT_ENCODED);
        cases = day(cases, "first day of Law 80/2015", on, "2016-07-01", Reason.MET);
        cases = day(cases, "last day of Law 80/2015", on, "2025-03-31", Reason.MET);
        return day(cases, "first day of Law 64/2025", on, "2025-04-01", Reason.NOT_ENCODED);
    }

    /** One day with the reason it gets. */
    static <S extends Subject> RuleCases<S> day(
            RuleCases<S> table, String name, Function<String, S> on, String day, Reason expected) {
        RuleCases.When<S> one = table.when(name, on.apply(day));
        if (expected == Reason.MET) {
            return one.satisfied();
        }
        return expected.verdict() == Verdict.NOT_APPLICABLE ? one.notApplicable(expected) : one.undetermined(expected);
    }
}
