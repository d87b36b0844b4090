package io.github.councilprocedures.coordination;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SetFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.TallyFact;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** The facts of coordination regulations and of their years (dữ kiện của quy chế phối hợp). */
public final class CoordinationFacts {

    private CoordinationFacts() {}

    /** The parties (các bên ký quy chế). */
    public static final SetFact<CoordinationRegulation, Party> PARTIES = SetFact.of(
            Fact.named("parties", "các bên ký quy chế", "parties"), Party.class, CoordinationRegulation::parties);

    /** The day of signing (ngày ký). */
    public static final DateFact<CoordinationRegulation> SIGNED_ON =
            DateFact.of(Fact.named("signedOn", "ngày ký", "day of signing"), CoordinationRegulation::signedDay);

    /** The level of the council (cấp). */
    public static final ChoiceFact<CoordinationRegulation, UnitLevel> LEVEL = UnitFacts.level();

    /** The last day of the year looked at (ngày cuối năm). */
    public static final DateFact<RegulationYear> YEAR_ENDS_ON =
            DateFact.of(Fact.named("yearEndsOn", "ngày cuối năm", "last day of the year"), RegulationYear::lastDay);

    /** Whether the regulation was in force on some day of the year (quy chế có hiệu lực trong năm). */
    public static final ChoiceFact<RegulationYear, Boolean> IN_FORCE = ChoiceFact.yesOrNo(
            Fact.named("inForce", "quy chế có hiệu lực trong năm", "regulation in force in the year")
                    .derived(
                            "thời gian có hiệu lực của quy chế có ít nhất một ngày trong năm; không ghi thời gian thì căn cứ việc"
                                    + " đã đánh giá cho năm đó",
                            "the span in which the regulation is in force shares a day with the year; where none is recorded, an"
                                    + " evaluation of the year tells"),
            RegulationYear::inForce);

    /** How many evaluations look back at the year (số lần đánh giá của năm). */
    public static final NumberFact<RegulationYear> EVALUATIONS_OF_YEAR = NumberFact.of(
            Fact.named("evaluationsOfYear", "số lần đánh giá của năm", "evaluations of the year"),
            RegulationYear::evaluations);

    /** The evaluations, each on the last day of the year it looks back at (các lần đánh giá). */
    public static final TallyFact<RegulationYear> EVALUATIONS = TallyFact.of(
            Fact.named("evaluations", "số lần đánh giá thực hiện quy chế phối hợp", "evaluations of the regulation")
                    .derived(
                            "tính cho năm được đánh giá, dù đánh giá trong năm hay đầu năm sau",
                            "counted for the year looked back at, whether made in it or early in the next"),
            RegulationYear::occurrences);

    /** Coordination regulations (quy chế phối hợp). */
    public static final SubjectType<CoordinationRegulation> REGULATION = SubjectType.of(
            "coordinationRegulation",
            "quy chế phối hợp",
            "coordination regulation",
            List.of(PARTIES, SIGNED_ON, LEVEL));

    /** Years of coordination regulations (năm thực hiện quy chế phối hợp). */
    public static final SubjectType<RegulationYear> REGULATION_YEAR = SubjectType.of(
            "coordinationRegulationYear",
            "năm thực hiện quy chế phối hợp",
            "year of a coordination regulation",
            List.of(YEAR_ENDS_ON, IN_FORCE, EVALUATIONS_OF_YEAR, EVALUATIONS));
}
