package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.coordination.CoordinationFacts.EVALUATED_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.IN_FORCE;
import static io.github.councilprocedures.coordination.CoordinationFacts.REGULATION_YEAR;

import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;

/** The coordination regulation (Quy chế phối hợp) between the Standing Committee, the People's Committee and the Front. */
final class Coordination {

    private Coordination() {}

    /** The yearly evaluation (đánh giá hằng năm) of how the regulation was carried out. */
    static final Rule<RegulationYear> YEARLY_EVALUATION = Rule.about(
                    REGULATION_YEAR, "coordination.evaluation.yearly")
            .titled("Đánh giá hằng năm việc thực hiện quy chế phối hợp", "Yearly evaluation of the coordination regulation")
            .because(
                    "Các bên cùng nhìn lại một năm phối hợp, thường vào tháng Một năm sau; đây là thông lệ.",
                    "The parties look back on a year of working together, mostly in the January after it; that is practice.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(IN_FORCE.isNot(false))
            .always()
            .requires(Requirement.present(EVALUATED_ON))
            .otherwise(
                    "Chưa đánh giá việc thực hiện quy chế phối hợp của năm.",
                    "The carrying out of the regulation in the year was not evaluated.");
}
