package io.github.councilprocedures.coordination;

import static java.util.Objects.requireNonNull;

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

/** The facts of coordination regulations, of their years and of their obligations (dữ kiện của quy chế phối hợp). */
public final class CoordinationFacts {

    private CoordinationFacts() {}

    /** The parties (các bên ký quy chế). */
    public static final SetFact<CoordinationRegulation, Party> PARTIES = SetFact.of(
            Fact.named("parties", "các bên ký quy chế", "parties"), Party.class, CoordinationRegulation::parties);

    /** The day of signing (ngày ký). */
    public static final DateFact<CoordinationRegulation> SIGNED_ON =
            DateFact.of(Fact.named("signedOn", "ngày ký", "day of signing"), CoordinationRegulation::signedDay);

    /** How many parties nobody signed for (số bên chưa ký). */
    public static final NumberFact<CoordinationRegulation> UNSIGNED_PARTIES = NumberFact.of(
            Fact.named("unsignedParties", "số bên chưa có người ký", "parties that nobody signed for")
                    .derived(
                            "các bên trừ những bên có người ký được ghi nhận",
                            "the parties without those for which a signatory is recorded"),
            CoordinationRegulation::unsigned);

    /** Whether the years it is written for are those of the council's term (ghi đúng nhiệm kỳ của HĐND). */
    public static final ChoiceFact<CoordinationRegulation, Boolean> MADE_FOR_TERM = ChoiceFact.yesOrNo(
            Fact.named("madeForTerm", "nhiệm kỳ ghi trong quy chế là nhiệm kỳ của HĐND", "made for the council's term")
                    .derived(
                            "so các năm ghi trong quy chế với các năm của nhiệm kỳ HĐND",
                            "the years written in the regulation held against those of the council's term"),
            CoordinationRegulation::madeForTerm);

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
            List.of(PARTIES, SIGNED_ON, UNSIGNED_PARTIES, MADE_FOR_TERM, LEVEL));

    /** Years of coordination regulations (năm thực hiện quy chế phối hợp). */
    public static final SubjectType<RegulationYear> REGULATION_YEAR = SubjectType.of(
            "coordinationRegulationYear",
            "năm thực hiện quy chế phối hợp",
            "year of a coordination regulation",
            List.of(YEAR_ENDS_ON, IN_FORCE, EVALUATIONS_OF_YEAR, EVALUATIONS));

    /** The day on which it was done (ngày thực hiện). */
    public static final DateFact<DueObligation> DELIVERED_ON =
            DateFact.of(Fact.named("deliveredOn", "ngày thực hiện", "day of delivery"), DueObligation::deliveredDay);

    /** The day of the event, or the last day of the period (ngày phát sinh nghĩa vụ). */
    public static final DateFact<DueObligation> TRIGGERED_ON = DateFact.of(
            Fact.named("triggeredOn", "ngày phát sinh nghĩa vụ", "day of the trigger")
                    .derived(
                            "ngày diễn ra sự kiện; nghĩa vụ theo kỳ thì là ngày cuối kỳ",
                            "the day of the event; of a period its last day"),
            DueObligation::triggeredDay);

    /** The first day of the period (ngày đầu kỳ). */
    public static final DateFact<DueObligation> PERIOD_STARTS_ON = DateFact.of(
            Fact.named("periodStartsOn", "ngày đầu kỳ", "first day of the period"), DueObligation::firstDay);

    /** The last day of the period (ngày cuối kỳ). */
    public static final DateFact<DueObligation> PERIOD_ENDS_ON =
            DateFact.of(Fact.named("periodEndsOn", "ngày cuối kỳ", "last day of the period"), DueObligation::lastDay);

    /** The day that the regulation fixes within the period (ngày ấn định trong kỳ). */
    public static final DateFact<DueObligation> FIXED_DAY_ON = DateFact.of(
            Fact.named("fixedDayOn", "ngày ấn định trong kỳ", "day fixed in the period"), DueObligation::fixedDay);

    /**
     * What falls due under a coordination regulation (nghĩa vụ đến hạn). Each obligation has a type {@linkplain
     * SubjectType#within of its own}, with these facts.
     */
    public static final SubjectType<DueObligation> OBLIGATION = SubjectType.of(
            "coordinationObligation",
            "nghĩa vụ theo quy chế phối hợp",
            "obligation of a coordination regulation",
            List.of(
                    DELIVERED_ON,
                    TRIGGERED_ON,
                    PERIOD_STARTS_ON,
                    PERIOD_ENDS_ON,
                    FIXED_DAY_ON,
                    UnitFacts.level(),
                    UnitFacts.unitKind()));

    /**
     * The type of what falls due under one obligation of a regulation.
     *
     * @param regulation the regulation
     * @param key the key of one of its obligations
     * @return the type
     * @throws IllegalArgumentException if it has no such obligation
     */
    public static SubjectType<DueObligation> typeOf(CoordinationRegulation regulation, String key) {
        return requireNonNull(regulation.types().get(regulation.obligation(key).key()));
    }
}
