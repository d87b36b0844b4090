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
        return each(body, requirement, requirement, requirement, clause);
    }

    /** What Articles 62, 70 and 80 ask of a team of the council, of its Standing Committee and of a committee. */
    static <S> Requirement<S> each(
            ChoiceFact<S, SupervisingBody> body,
            Requirement<S> ofCouncil,
            Requirement<S> ofStandingCommittee,
            Requirement<S> ofCommittee,
            UnaryOperator<Citation> clause) {
        return body.when(COUNCIL, ofCouncil.under(clause.apply(LAW_87_2015.article(62))))
                .when(STANDING_COMMITTEE, ofStandingCommittee.under(clause.apply(LAW_87_2015.article(70))))
                .when(COMMITTEE, ofCommittee.under(clause.apply(LAW_87_2015.article(80))));
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
