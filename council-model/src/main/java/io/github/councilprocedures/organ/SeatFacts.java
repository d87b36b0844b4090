package io.github.councilprocedures.organ;

import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.NumberFact;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.unit.UnitFacts;
import io.github.councilprocedures.unit.UnitKind;
import java.util.List;

/** The last polling day of the term */
public final class SeatFacts {

    private SeatFacts() {}

    /** The delegates elected (số đại biểu được bầu). */
    public static final NumberFact<NumberOfDelegates> ELECTED = NumberFact.of(
            Fact.named("elected", "số đại biểu được bầu", "delegates elected"), NumberOfDelegates::electedNumber);

    /** The population (dân số). */
    public static final NumberFact<NumberOfDelegates> POPULATION =
            NumberFact.of(Fact.named("population", "dân số", "population"), NumberOfDelegates::populationNumber);

    /** The day of the population figure (ngày của số liệu dân số). */
    public static final DateFact<NumberOfDelegates> POPULATION_ON = DateFact.of(
            Fact.named("populationOn", "ngày của số liệu dân số", "day of the population figure"),
            NumberOfDelegates::populationDay);

    /** Whether in the mountains or on an island (miền núi, vùng cao, hải đảo). */
    public static final ChoiceFact<NumberOfDelegates, Boolean> MOUNTAINOUS = ChoiceFact.yesOrNo(
            Fact.named("mountainous", "miền núi, vùng cao, hải đảo", "mountains, highlands or island"),
            NumberOfDelegates::knownMountainous);

    /** The units directly below (số đơn vị hành chính trực thuộc). */
    public static final NumberFact<NumberOfDelegates> LOWER_UNITS = NumberFact.of(
            Fact.named("lowerUnits", "số đơn vị hành chính trực thuộc", "units directly below"),
            NumberOfDelegates::lowerUnitsNumber);

    /** Whether the council was put together in a reorganisation (Hội đồng nhân dân hợp thành sau sắp xếp). */
    public static final ChoiceFact<NumberOfDelegates, Boolean> COMBINED = ChoiceFact.yesOrNo(
            Fact.named(
                    "combined", "Hội đồng nhân dân hợp thành sau sắp xếp", "council put together in a reorganisation"),
            NumberOfDelegates::combined);

    /** Whether the unit lies in a centrally-run city (thuộc thành phố trực thuộc trung ương). */
    public static final ChoiceFact<NumberOfDelegates, Boolean> IN_CENTRAL_CITY = ChoiceFact.yesOrNo(
            Fact.named("inCentralCity", "thuộc thành phố trực thuộc trung ương", "in a centrally-run city")
                    .derived("theo đơn vị hành chính cấp tỉnh được ghi nhận", "by the recorded unit at the top"),
            NumberOfDelegates::inCentralCity);

    /** The kind of unit of the council (loại đơn vị hành chính). */
    public static final ChoiceFact<NumberOfDelegates, UnitKind> SEAT_UNIT_KIND = UnitFacts.unitKind();

    /** Which of the cities that clauses name (thành phố được luật nêu tên). */
    public static final ChoiceFact<NumberOfDelegates, NamedCity> SEAT_CITY =
            ChoiceFact.of(Namings.city(), NamedCity.class, NumberOfDelegates::city);

    /** The last polling day of the term (ngày bầu cử cuối cùng). */
    public static final DateFact<NumberOfDelegates> SEAT_POLLING_ON =
            DateFact.of(Namings.lastPollingOn(), one -> one.term().lastPollingDay());

    /** Numbers of delegates (số lượng đại biểu HĐND). */
    public static final SubjectType<NumberOfDelegates> NUMBER_OF_DELEGATES = SubjectType.of(
            "numberOfDelegates",
            "số lượng đại biểu HĐND",
            "number of delegates",
            List.of(
                    ELECTED,
                    POPULATION,
                    POPULATION_ON,
                    MOUNTAINOUS,
                    LOWER_UNITS,
                    COMBINED,
                    IN_CENTRAL_CITY,
                    SEAT_UNIT_KIND,
                    SEAT_CITY,
                    SEAT_POLLING_ON));
}
