package io.github.councilprocedures.testkit;

import static io.github.councilprocedures.session.SessionFacts.SESSION;

import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.time.WorkingCalendar;

/** A case table of somebody who has no test framework and no assertion library. */
public final class PlainTable {

    private static final Rule<Session> PLAIN = Rule.about(SESSION, "session.plain")
            .titled("Số thứ tự", "Number")
            .because("Để tra cứu.", "To find it.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(SessionFacts.ORDINAL.atMost(18))
            .otherwise("Số {ordinal}.", "Number {ordinal}.");

    private PlainTable() {}

    /**
     * Verifies a table.
     *
     * @return the table in words
     */
    public static String verified() {
        RuleCases<Session> table = RuleCases.of(PLAIN, WorkingCalendar.weekendsOff())
                .when("seventeenth", Samples.thematicSession2024())
                .satisfied()
                .when("eighteenth", Samples.regularSession2024())
                .satisfied()
                .when("nineteenth", Samples.yearEndSession2024())
                .violated("Số 19.", "Number 19.");
        table.verify();
        return table.toString();
    }

    /** Fails on an empty table. */
    public static void faulty() {
        RuleCases.of(PLAIN, WorkingCalendar.weekendsOff()).verify();
    }
}
