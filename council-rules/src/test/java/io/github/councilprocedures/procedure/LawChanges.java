package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.function.Function;

/** Cases on the days on which the law on local government changed, for rules whose subjects keep it. */
final class LawChanges {

    private LawChanges() {}

    /** Law 77/2015 requires, and the day before it nothing is encoded. */
    static <S extends Subject> RuleCases<S> requiredBy77(RuleCases<S> table, Function<LocalDate, S> kept) {
        return table.when("the day before Law 77/2015", on(kept, "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 77/2015", on(kept, "2016-01-01"))
                .satisfied()
                .when("the last day of Law 77/2015", on(kept, "2025-02-28"))
                .satisfied();
    }

    /** Law 77/2015 is silent. */
    static <S extends Subject> RuleCases<S> leftBy77(RuleCases<S> table, Function<LocalDate, S> kept) {
        return table.when("the day before Law 77/2015", on(kept, "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 77/2015", on(kept, "2016-01-01"))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("the last day of Law 77/2015", on(kept, "2025-02-28"))
                .notApplicable(Reason.LEFT_TO_REGULATION);
    }

    /** Law 65/2025 could not be read. */
    static <S extends Subject> RuleCases<S> unread65(RuleCases<S> table, Function<LocalDate, S> kept) {
        return table.when("the first day of Law 65/2025", on(kept, "2025-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the last day of Law 65/2025", on(kept, "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED);
    }

    /** Law 72/2025 requires. */
    static <S extends Subject> RuleCases<S> requiredBy72(RuleCases<S> table, Function<LocalDate, S> kept) {
        return table.when("the first day of Law 72/2025", on(kept, "2025-06-16"))
                .satisfied();
    }

    /** Law 72/2025 requires nothing, for a reason. */
    static <S extends Subject> RuleCases<S> not72(RuleCases<S> table, Reason reason, Function<LocalDate, S> kept) {
        return table.when("the first day of Law 72/2025", on(kept, "2025-06-16"))
                .notApplicable(reason);
    }

    /** Required by both laws of 2015 and of June 2025. */
    static <S extends Subject> RuleCases<S> requiredByBoth(RuleCases<S> table, Function<LocalDate, S> kept) {
        return requiredBy72(unread65(requiredBy77(table, kept), kept), kept);
    }

    private static <S> S on(Function<LocalDate, S> kept, String day) {
        return kept.apply(LocalDate.parse(day));
    }
}
