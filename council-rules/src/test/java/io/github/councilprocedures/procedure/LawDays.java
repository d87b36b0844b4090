package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.testkit.RuleCases;
import java.util.function.Function;

/** Cases on both sides of the days on which the laws on local government gave way to each other. */
final class LawDays {

    private LawDays() {}

    /** The same subject on the first and last days of Laws 77/2015, 65/2025 and 72/2025, and before them. */
    static <S extends Subject> RuleCases<S> around(
            RuleCases<S> table, Function<String, S> on, Reason law77, Reason law72) {
        RuleCases<S> more = when(table, "before Law 77/2015", on.apply("2015-12-31"), Reason.NOT_ENCODED);
        more = when(more, "first day of Law 77/2015", on.apply("2016-01-01"), law77);
        more = when(more, "last day of Law 77/2015", on.apply("2025-02-28"), law77);
        return since2025(more, on, law72);
    }

    /** The same from Law 65/2025 on. */
    static <S extends Subject> RuleCases<S> since2025(RuleCases<S> table, Function<String, S> on, Reason law72) {
        RuleCases<S> more = when(table, "first day of Law 65/2025", on.apply("2025-03-01"), Reason.NOT_ENCODED);
        more = when(more, "last day of Law 65/2025", on.apply("2025-06-15"), Reason.NOT_ENCODED);
        return when(more, "first day of Law 72/2025", on.apply("2025-06-16"), law72);
    }

    /** A case whose expected reason was worked out. */
    static <S extends Subject> RuleCases<S> when(RuleCases<S> table, String name, S subject, Reason reason) {
        RuleCases.When<S> when = table.when(name, subject);
        return switch (reason) {
            case MET -> when.satisfied();
            case NOT_MET -> when.violated();
            case NEVER_DONE -> when.neverDone();
            case CONDITION, LEFT_TO_REGULATION, REPEALED, EXPIRED, SUSPENDED, SWITCHED_OFF ->
                when.notApplicable(reason);
            default -> when.undetermined(reason);
        };
    }
}
