package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.supervision.SupervisingBody;
import java.util.function.UnaryOperator;

/** The three kinds of supervision team (Đoàn giám sát) of Law 87/2015/QH13: Articles 62, 70 and 80 say the same of each. */
final class Teams {

    private Teams() {}

    /** One requirement for each kind of team, each under its own article. */
    static <S> Requirement<S> each(
            ChoiceFact<S, SupervisingBody> body, Requirement<S> requirement, UnaryOperator<Citation> clause) {
        return body.when(COUNCIL, requirement.under(clause.apply(LAW_87_2015.article(62))))
                .when(STANDING_COMMITTEE, requirement.under(clause.apply(LAW_87_2015.article(70))))
                .when(COMMITTEE, requirement.under(clause.apply(LAW_87_2015.article(80))));
    }

    /** The clauses of all three. */
    static Citation[] all(UnaryOperator<Citation> clause) {
        return new Citation[] {
            clause.apply(LAW_87_2015.article(62)),
            clause.apply(LAW_87_2015.article(70)),
            clause.apply(LAW_87_2015.article(80))
        };
    }
}
