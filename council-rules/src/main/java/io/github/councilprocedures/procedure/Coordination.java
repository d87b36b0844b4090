package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.coordination.CoordinationFacts.EVALUATIONS;
import static io.github.councilprocedures.coordination.CoordinationFacts.IN_FORCE;
import static io.github.councilprocedures.coordination.CoordinationFacts.MADE_FOR_TERM;
import static io.github.councilprocedures.coordination.CoordinationFacts.REGULATION;
import static io.github.councilprocedures.coordination.CoordinationFacts.REGULATION_YEAR;
import static io.github.councilprocedures.coordination.CoordinationFacts.SIGNED_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.UNSIGNED_PARTIES;

import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.RegulationYear;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.time.PeriodKind;
import java.util.List;

/** The coordination regulation (Quy chế phối hợp) between the Standing Committee, the People's Committee and the Front. */
final class Coordination {

    private Coordination() {}

    /** The yearly evaluation (đánh giá hằng năm) of how the regulation was carried out. */
    static final Rule<RegulationYear> YEARLY_EVALUATION = Rule.about(REGULATION_YEAR, "coordination.evaluation.yearly")
            .titled(
                    "Đánh giá hằng năm việc thực hiện quy chế phối hợp",
                    "Yearly evaluation of the coordination regulation")
            .because(
                    "Các bên cùng nhìn lại một năm phối hợp, thường vào tháng Một năm sau; đây là thông lệ.",
                    "The parties look back on a year of working together, mostly in the January after it; that is practice.")
            .restingOn(Ground.PRACTICE)
            .appliesWhen(IN_FORCE.isNot(false))
            .always()
            .requires(EVALUATIONS.atLeast(1).per(PeriodKind.YEAR))
            .otherwise(
                    "Việc thực hiện quy chế phối hợp trong năm chưa được đánh giá ({counted}/{needed} lần).",
                    "How the regulation was carried out in the year was not evaluated ({counted}/{needed}).");

    /** A regulation that is signed (được các bên ký): without that day nobody can rely on it. */
    static final Rule<CoordinationRegulation> SIGNED = Rule.about(REGULATION, "coordination.regulation.signed")
            .titled("Quy chế phối hợp được các bên ký", "Coordination regulation signed by its parties")
            .because(
                    "Quy chế phối hợp ràng buộc các bên vì các bên đã ký; đây là thông lệ.",
                    "A coordination regulation binds its parties because they signed it; that is practice.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(Requirement.present(SIGNED_ON))
            .otherwise("Quy chế phối hợp chưa có ngày ký.", "The coordination regulation has no day of signing.");

    /** A regulation that each party signed (mọi bên đều ký), where it is recorded who did. */
    static final Rule<CoordinationRegulation> SIGNATORIES = Rule.about(
                    REGULATION, "coordination.regulation.signatories")
            .titled("Mọi bên đều ký quy chế phối hợp", "Coordination regulation signed for each party")
            .because(
                    "Bên nào không có người ký thì không có gì cho thấy bên đó đã đồng ý; đây là thông lệ.",
                    "Where nobody signed for a party, nothing shows that it agreed; that is practice.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(UNSIGNED_PARTIES.equalTo(0))
            .otherwise(
                    "Quy chế phối hợp còn {unsignedParties} bên chưa có người ký.",
                    "The coordination regulation has {unsignedParties} party/parties that nobody signed for.");

    /**
     * A regulation made for the term of the council (theo nhiệm kỳ của HĐND): the terms of the Front and of the Party begin in
     * other years, so a regulation written for one of those outlives a council or ends before it.
     */
    static final Rule<CoordinationRegulation> TERM = Rule.about(REGULATION, "coordination.regulation.term")
            .titled("Quy chế phối hợp theo nhiệm kỳ HĐND", "Coordination regulation made for the council's term")
            .because(
                    "Mỗi nhiệm kỳ HĐND có một quy chế phối hợp; nhiệm kỳ của Đảng và của Mặt trận không trùng nhiệm kỳ HĐND; đây"
                            + " là thông lệ.",
                    "Each term of the council has its regulation; the terms of the Party and of the Front are other years; that is"
                            + " practice.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(MADE_FOR_TERM.is(true))
            .otherwise(
                    "Nhiệm kỳ ghi trong quy chế phối hợp không phải là nhiệm kỳ của HĐND.",
                    "The years written in the coordination regulation are not those of the council's term.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SIGNED, SIGNATORIES, TERM, YEARLY_EVALUATION);
}
