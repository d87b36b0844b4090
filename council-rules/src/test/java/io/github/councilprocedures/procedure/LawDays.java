package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
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

    /** Cases of a lawful subject on each such day; the law of 2015 requires something, that of 2025 gives a reason. */
    static <S extends Subject> RuleCases<S> through(RuleCases<S> table, Reason law72, Function<LocalDate, S> lawful) {
        RuleCases<S> more = when(
                table,
                "T1: 2025-05-10 falls under Law 65/2025",
                lawful.apply(LocalDate.parse("2025-05-10")),
                Reason.NOT_ENCODED);
        return around(more, day -> lawful.apply(LocalDate.parse(day)), Reason.MET, law72);
    }

    /** The same for a duty that is new in Law 72/2025, of which the law of 2015 says nothing. */
    static <S extends Subject> RuleCases<S> newIn72(RuleCases<S> table, Function<LocalDate, S> lawful) {
        return around(table, day -> lawful.apply(LocalDate.parse(day)), Reason.CONDITION, Reason.MET);
    }
}
