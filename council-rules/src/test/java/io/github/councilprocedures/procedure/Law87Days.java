package io.github.councilprocedures.procedure;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.text.Labelled;
import java.time.LocalDate;
import java.util.function.Function;

/** Cases on both sides of the days of Law 87/2015, and steps of cases. */
final class Law87Days {

    private Law87Days() {}

    /** The same lawful subject before Law 87/2015, on its first and last days, and on the first of Law 121/2025. */
    static <S extends Subject> RuleCases<S> around(RuleCases<S> table, Function<LocalDate, S> lawful) {
        RuleCases<S> more = on(table, "before Law 87/2015", lawful, "2016-06-30", Reason.NOT_ENCODED);
        more = on(more, "first day of Law 87/2015", lawful, "2016-07-01", Reason.MET);
        more = on(more, "last day of Law 87/2015", lawful, "2026-02-28", Reason.MET);
        return on(more, "first day of Law 121/2025", lawful, "2026-03-01", Reason.NOT_ENCODED);
    }

    private static <S extends Subject> RuleCases<S> on(
            RuleCases<S> table, String name, Function<LocalDate, S> lawful, String day, Reason reason) {
        return LawDays.when(table, name, lawful.apply(LocalDate.parse(day)), reason);
    }

    /** A step of a case. */
    static <V extends Enum<V> & Labelled> CaseStep<V> taken(V step, String on) {
        return CaseStep.<V>builder().step(step).on(LocalDate.parse(on)).build();
    }

    /** A step of a case, and who took it with which papers. */
    static <V extends Enum<V> & Labelled> CaseStep<V> taken(V step, String on, Actor by, CaseDocument... papers) {
        return CaseStep.<V>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .by(by)
                .addDocuments(papers)
                .build();
    }

    /** The same step sent to somebody. */
    static <V extends Enum<V> & Labelled> CaseStep<V> sent(CaseStep<V> step, Actor... to) {
        return CaseStep.<V>builder().from(step).addTo(to).build();
    }
}
