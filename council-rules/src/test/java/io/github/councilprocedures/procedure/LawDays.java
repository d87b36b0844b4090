package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.function.Function;

/** The days on which one law on sessions gave way to the next, from both sides. */
final class LawDays {

    private LawDays() {}

    /** Cases of a lawful subject on each such day; the law of 2015 requires something, that of 2025 gives a reason. */
    static <S extends Subject> RuleCases<S> through(
            RuleCases<S> table, Reason since2025, Function<LocalDate, S> lawful) {
        RuleCases<S> cases = table.when("before the law of 2015", lawful.apply(LocalDate.of(2015, 12, 31)))
                .undetermined(Reason.NOT_ENCODED)
                .when("first day of the law of 2015", lawful.apply(LocalDate.of(2016, 1, 1)))
                .satisfied()
                .when("last day of the law of 2015", lawful.apply(LocalDate.of(2025, 2, 28)))
                .satisfied()
                .when("first day of Law 65/2025", lawful.apply(LocalDate.of(2025, 3, 1)))
                .undetermined(Reason.NOT_ENCODED)
                .when("T1: 2025-05-10 falls under Law 65/2025", lawful.apply(LocalDate.of(2025, 5, 10)))
                .undetermined(Reason.NOT_ENCODED)
                .when("last day of Law 65/2025", lawful.apply(LocalDate.of(2025, 6, 15)))
                .undetermined(Reason.NOT_ENCODED);
        RuleCases.When<S> first = cases.when("first day of Law 72/2025", lawful.apply(LocalDate.of(2025, 6, 16)));
        return since2025.verdict() == Verdict.SATISFIED ? first.satisfied() : first.notApplicable(since2025);
    }
}
