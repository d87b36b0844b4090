package io.github.councilprocedures.procedure;

import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.testkit.RuleCases;
import java.util.function.Function;

/** Cases on both sides of the days of Joint Resolution 72/2025 on voter contact, and of its amendment. */
final class ContactDays {

    private ContactDays() {}

    /** A lawful subject of a duty that is read since the Joint Resolution was signed. */
    static <S extends Subject> RuleCases<S> sinceSigned(RuleCases<S> table, Function<String, S> lawful) {
        RuleCases<S> more = onItsFirstDay(table, lawful, Reason.MET);
        more = LawDays.when(more, "C7: last day before the amendment", lawful.apply("2025-09-25"), Reason.MET);
        more = LawDays.when(more, "C7: first day of the amendment", lawful.apply("2025-09-26"), Reason.MET);
        return more.equivalent("from 2025-09-26: starts a day sooner", "the text as amended is read for both")
                .equivalent("from 2025-09-26: starts a day later", "the text as amended is read for both");
    }

    /** A lawful subject of a duty whose words before the amendment were not read. */
    static <S extends Subject> RuleCases<S> sinceAmended(RuleCases<S> table, Function<String, S> lawful) {
        RuleCases<S> more = notRead(table, lawful);
        more = LawDays.when(more, "C7: last day before the amendment", lawful.apply("2025-09-25"), Reason.NOT_ENCODED);
        return LawDays.when(more, "C7: first day of the amendment", lawful.apply("2025-09-26"), Reason.MET);
    }

    /** A subject of a duty in articles that were not read. */
    static <S extends Subject> RuleCases<S> notRead(RuleCases<S> table, Function<String, S> lawful) {
        return onItsFirstDay(table, lawful, Reason.NOT_ENCODED)
                .equivalent("from 2025-02-20: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2025-02-20: starts a day later", "before it nothing is encoded either");
    }

    /** The same on both sides of the day on which the Joint Resolution was signed. */
    static <S extends Subject> RuleCases<S> onItsFirstDay(
            RuleCases<S> table, Function<String, S> lawful, Reason signed) {
        RuleCases<S> more = LawDays.when(
                table, "C8: last day of Resolution 753/2005", lawful.apply("2025-02-19"), Reason.NOT_ENCODED);
        return LawDays.when(more, "first day of Joint Resolution 72/2025", lawful.apply("2025-02-20"), signed)
                .equivalent("from 2016-01-01: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2016-01-01: starts a day later", "before it nothing is encoded either");
    }

    /** The same for National Assembly delegations, who had a Joint Resolution before. */
    static <S extends Subject> RuleCases<S> ofDelegations(RuleCases<S> table, Function<String, S> lawful) {
        RuleCases<S> more = LawDays.when(
                table, "last day of Joint Resolution 525/2012", lawful.apply("2025-02-19"), Reason.NOT_ENCODED);
        return LawDays.when(more, "first day of Joint Resolution 72/2025", lawful.apply("2025-02-20"), Reason.MET)
                .equivalent("from 2012-09-27: starts a day sooner", "before it nothing is encoded either")
                .equivalent("from 2012-09-27: starts a day later", "before it nothing is encoded either");
    }
}
