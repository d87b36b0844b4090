package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.unit.UnitKind.CENTRAL_CITY;
import static io.github.councilprocedures.unit.UnitKind.COMMUNE;
import static io.github.councilprocedures.unit.UnitKind.MUNICIPAL_CITY;
import static io.github.councilprocedures.unit.UnitKind.PROVINCE;
import static io.github.councilprocedures.unit.UnitKind.PROVINCIAL_CITY;
import static io.github.councilprocedures.unit.UnitKind.RURAL_DISTRICT;
import static io.github.councilprocedures.unit.UnitKind.SPECIAL_ZONE;
import static io.github.councilprocedures.unit.UnitKind.TOWN;
import static io.github.councilprocedures.unit.UnitKind.TOWNSHIP;
import static io.github.councilprocedures.unit.UnitKind.URBAN_DISTRICT;
import static io.github.councilprocedures.unit.UnitKind.WARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersOfDelegatesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    private static final Map<Integer, String> POLLING_DAYS =
            Map.of(2016, "2016-05-22", 2021, "2021-05-23", 2026, "2026-03-15");

    /**
     * Populations with the number that belongs to each, at both sides of every figure, step and cap.
     *
     * @param year the year of the election
     * @param kind the kind of unit
     * @param name its name
     * @param special whether it lies in the mountains; of a ward, in a centrally-run city
     * @param written the figures
     */
    private record Figures(int year, UnitKind kind, String name, boolean special, String written) {}

    private static final List<Figures> FIGURES = List.of(
            new Figures(
                    2016,
                    PROVINCE,
                    "Sông Trăng",
                    true,
                    "1=50 500000=50 500001=50 529999=50 530000=51 530001=51 1520000=84 1549999=84 "
                            + "1550000=85 1580000=85"),
            new Figures(
                    2016,
                    PROVINCE,
                    "Sông Trăng",
                    false,
                    "1=50 1000000=50 1000001=50 1049999=50 1050000=51 1050001=51 3200000=94 "
                            + "3249999=94 3250000=95 3300000=95"),
            new Figures(
                    2016,
                    CENTRAL_CITY,
                    "Sông Trăng",
                    false,
                    "1=50 1000000=50 1000001=50 1049999=50 1050000=51 1050001=51 3200000=94 "
                            + "3249999=94 3250000=95 3300000=95"),
            new Figures(
                    2016,
                    CENTRAL_CITY,
                    "Đà Nẵng",
                    false,
                    "1=50 1000000=50 1000001=50 1049999=50 1050000=51 1050001=51 3200000=94 "
                            + "3249999=94 3250000=95 3300000=95"),
            new Figures(
                    2016,
                    RURAL_DISTRICT,
                    "Đồng Mây",
                    true,
                    "1=30 40000=30 40001=30 44999=30 45000=31 45001=31 85000=39 89999=39 90000=40 " + "95000=40"),
            new Figures(
                    2016,
                    RURAL_DISTRICT,
                    "Đồng Mây",
                    false,
                    "1=30 80000=30 80001=30 89999=30 90000=31 90001=31 170000=39 179999=39 " + "180000=40 190000=40"),
            new Figures(
                    2016,
                    URBAN_DISTRICT,
                    "Đồng Mây",
                    false,
                    "1=30 80000=30 80001=30 89999=30 90000=31 90001=31 170000=39 179999=39 " + "180000=40 190000=40"),
            new Figures(
                    2016,
                    TOWN,
                    "Đồng Mây",
                    false,
                    "1=30 70000=30 70001=30 79999=30 80000=31 80001=31 160000=39 169999=39 " + "170000=40 180000=40"),
            new Figures(
                    2016,
                    PROVINCIAL_CITY,
                    "Đồng Mây",
                    false,
                    "1=30 100000=30 100001=30 109999=30 110000=31 110001=31 190000=39 199999=39 "
                            + "200000=40 210000=40"),
            new Figures(
                    2016,
                    MUNICIPAL_CITY,
                    "Đồng Mây",
                    false,
                    "1=30 100000=30 100001=30 109999=30 110000=31 110001=31 190000=39 199999=39 "
                            + "200000=40 210000=40"),
            new Figures(
                    2016,
                    COMMUNE,
                    "Bến Sen",
                    true,
                    "1=15 1000=15 1001=20 2000=20 2001=25 3000=25 3001=25 3999=25 4000=26 4001=26 "
                            + "12000=34 12999=34 13000=35 14000=35"),
            new Figures(
                    2016,
                    COMMUNE,
                    "Bến Sen",
                    false,
                    "1=25 4000=25 4001=25 5999=25 6000=26 6001=26 22000=34 23999=34 24000=35 " + "26000=35"),
            new Figures(
                    2016,
                    TOWNSHIP,
                    "Bến Sen",
                    true,
                    "1=15 1000=15 1001=20 2000=20 2001=25 3000=25 3001=25 3999=25 4000=26 4001=26 "
                            + "12000=34 12999=34 13000=35 14000=35"),
            new Figures(
                    2016,
                    TOWNSHIP,
                    "Bến Sen",
                    false,
                    "1=25 4000=25 4001=25 5999=25 6000=26 6001=26 22000=34 23999=34 24000=35 " + "26000=35"),
            new Figures(
                    2016,
                    WARD,
                    "Bến Sen",
                    false,
                    "1=25 8000=25 8001=25 11999=25 12000=26 12001=26 44000=34 47999=34 48000=35 " + "52000=35"),
            new Figures(
                    2021,
                    PROVINCE,
                    "Sông Trăng",
                    true,
                    "1=50 500000=50 500001=50 549999=50 550000=51 550001=51 1700000=74 1749999=74 "
                            + "1750000=75 1800000=75"),
            new Figures(
                    2021,
                    PROVINCE,
                    "Sông Trăng",
                    false,
                    "1=50 1000000=50 1000001=50 1069999=50 1070000=51 1070001=51 3380000=84 "
                            + "3449999=84 3450000=85 3520000=85"),
            new Figures(
                    2021,
                    CENTRAL_CITY,
                    "Sông Trăng",
                    false,
                    "1=50 1000000=50 1000001=50 1059999=50 1060000=51 1060001=51 3040000=84 "
                            + "3099999=84 3100000=85 3160000=85"),
            new Figures(
                    2021,
                    CENTRAL_CITY,
                    "Đà Nẵng",
                    false,
                    "1=50 1000000=50 1000001=50 1059999=50 1060000=51 1060001=51 3040000=84 "
                            + "3099999=84 3100000=85 3160000=85"),
            new Figures(
                    2021,
                    RURAL_DISTRICT,
                    "Đồng Mây",
                    true,
                    "1=30 40000=30 40001=30 46999=30 47000=31 47001=31 68000=34 74999=34 75000=35 " + "82000=35"),
            new Figures(
                    2021,
                    RURAL_DISTRICT,
                    "Đồng Mây",
                    false,
                    "1=30 80000=30 80001=30 94999=30 95000=31 95001=31 140000=34 154999=34 " + "155000=35 170000=35"),
            new Figures(
                    2021,
                    URBAN_DISTRICT,
                    "Đồng Mây",
                    false,
                    "1=30 100000=30 100001=30 114999=30 115000=31 115001=31 160000=34 174999=34 "
                            + "175000=35 190000=35"),
            new Figures(
                    2021,
                    TOWN,
                    "Đồng Mây",
                    false,
                    "1=30 80000=30 80001=30 94999=30 95000=31 95001=31 140000=34 154999=34 " + "155000=35 170000=35"),
            new Figures(
                    2021,
                    PROVINCIAL_CITY,
                    "Đồng Mây",
                    false,
                    "1=30 100000=30 100001=30 114999=30 115000=31 115001=31 160000=34 174999=34 "
                            + "175000=35 190000=35"),
            new Figures(
                    2021,
                    MUNICIPAL_CITY,
                    "Đồng Mây",
                    false,
                    "1=30 100000=30 100001=30 114999=30 115000=31 115001=31 160000=34 174999=34 "
                            + "175000=35 190000=35"),
            new Figures(
                    2021,
                    COMMUNE,
                    "Bến Sen",
                    true,
                    "1=15 2000=15 2001=19 2999=19 3000=21 4000=21 4001=21 4999=21 5000=22 5001=22 "
                            + "12000=29 12999=29 13000=30 14000=30"),
            new Figures(
                    2021,
                    COMMUNE,
                    "Bến Sen",
                    false,
                    "1=25 5000=25 5001=25 7499=25 7500=26 7501=26 15000=29 17499=29 17500=30 " + "20000=30"),
            new Figures(
                    2021,
                    TOWNSHIP,
                    "Bến Sen",
                    true,
                    "1=15 2000=15 2001=19 2999=19 3000=21 4000=21 4001=21 4999=21 5000=22 5001=22 "
                            + "12000=29 12999=29 13000=30 14000=30"),
            new Figures(
                    2021,
                    TOWNSHIP,
                    "Bến Sen",
                    false,
                    "1=25 5000=25 5001=25 7499=25 7500=26 7501=26 15000=29 17499=29 17500=30 " + "20000=30"),
            new Figures(
                    2021,
                    WARD,
                    "Bến Sen",
                    false,
                    "1=21 10000=21 10001=21 14999=21 15000=22 15001=22 50000=29 54999=29 55000=30 " + "60000=30"),
            new Figures(
                    2026,
                    PROVINCE,
                    "Sông Trăng",
                    false,
                    "1=50 1000000=50 1000001=50 1069999=50 1070000=51 1070001=51 3380000=84 "
                            + "3449999=84 3450000=85 3520000=85"),
            new Figures(
                    2026,
                    CENTRAL_CITY,
                    "Sông Trăng",
                    false,
                    "1=50 1200000=50 1200001=50 1274999=50 1275000=51 1275001=51 3750000=84 "
                            + "3824999=84 3825000=85 3900000=85"),
            new Figures(
                    2026,
                    CENTRAL_CITY,
                    "Đà Nẵng",
                    false,
                    "1=50 1200000=50 1200001=50 1274999=50 1275000=51 1275001=51 3750000=84 "
                            + "3824999=84 3825000=85 3900000=85"),
            new Figures(
                    2026,
                    COMMUNE,
                    "Bến Sen",
                    true,
                    "1=15 5000=15 5001=15 5999=15 6000=16 6001=16 9999=19 10000=20 10001=20 "
                            + "12999=20 13000=21 13001=21 37000=29 39999=29 40000=30 43000=30"),
            new Figures(
                    2026,
                    COMMUNE,
                    "Bến Sen",
                    false,
                    "1=15 10000=15 10001=15 11999=15 12000=16 12001=16 19999=19 20000=20 20001=20 "
                            + "25999=20 26000=21 26001=21 74000=29 79999=29 80000=30 86000=30"),
            new Figures(
                    2026,
                    SPECIAL_ZONE,
                    "Bến Sen",
                    false,
                    "1=15 5000=15 5001=15 5999=15 6000=16 6001=16 9999=19 10000=20 10001=20 "
                            + "12999=20 13000=21 13001=21 37000=29 39999=29 40000=30 43000=30"),
            new Figures(
                    2026,
                    WARD,
                    "Bến Sen",
                    false,
                    "1=15 10000=15 10001=15 11999=15 12000=16 12001=16 19999=19 20000=20 20001=20 "
                            + "25999=20 26000=21 26001=21 74000=29 79999=29 80000=30 86000=30"),
            new Figures(
                    2026,
                    WARD,
                    "Bến Sen",
                    true,
                    "1=15 15000=15 15001=15 20999=15 21000=16 21001=16 44999=19 45000=20 45001=20 "
                            + "51999=20 52000=21 52001=21 108000=29 114999=29 115000=30 122000=30"));

    static List<RuleCases<?>> tables() {
        return List.of(byPopulation());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<NumberOfDelegates> byPopulation() {
        RuleCases<NumberOfDelegates> table = RuleCases.of(NumbersOfDelegates.BY_POPULATION, CALENDAR);
        for (Figures figures : FIGURES) {
            for (String pair : figures.written().split(" ")) {
                int population = Integer.parseInt(pair.substring(0, pair.indexOf('=')));
                int number = Integer.parseInt(pair.substring(pair.indexOf('=') + 1));
                table = table.when(
                                name(figures) + ": " + pair,
                                of(figures)
                                        .population(population)
                                        .elected(number)
                                        .build())
                        .satisfied();
            }
        }
        table = fixedNumbers(thirtyUnitsOrMore(table));
        return table
                // T11: the numbers of Law 47/2019 wait for the councils of 2021-2026, although it is in force since
                // 2020.
                .when("T11: elected the day before the councils of 2021-2026", polled("2021-05-22", 2016, 58))
                .satisfied()
                .when("T11: elected with the councils of 2021-2026", polled("2021-05-23", 2021, 55))
                .satisfied()
                .when("T11: elected under the old numbers on the day of the new ones", polled("2021-05-23", 2021, 58))
                .violated()
                .when("elected before Law 77/2015", polled("2015-12-31", 2011, 58))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day of Law 77/2015", polled("2016-01-01", 2016, 58))
                .satisfied()
                .when("elected on the last day of Law 77/2015", polled("2025-02-28", 2021, 55))
                .satisfied()
                .when("elected on the first day of Law 65/2025", polled("2025-03-01", 2021, 55))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the last day of Law 65/2025", polled("2025-06-15", 2021, 55))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day of Law 72/2025", polled("2025-06-16", 2021, 55))
                .satisfied()
                .when("polling day unknown", polled(null, 2021, 55))
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "T14: a merged council above the number until its term ends",
                        province(2021)
                                .population(1_400_000)
                                .elected(120)
                                .combined(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("population unknown", province(2021).elected(55).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "number elected unknown",
                        province(2021).population(1_400_000).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "whether in the mountains is unknown",
                        unit(2021, PROVINCE, "Sông Trăng", null)
                                .population(1_400_000)
                                .elected(55)
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "whether a ward lies in a city is unknown",
                        unit(2026, WARD, "Bến Sen", null)
                                .population(14_000)
                                .elected(17)
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "one too many, 2016",
                        province(2016).population(1_400_000).elected(59).build())
                .violated(
                        "Hội đồng nhân dân (tỉnh) có 59 đại biểu được bầu; theo luật là 58.",
                        "59 delegates were elected to the council (province); the law gives 58.")
                .when(
                        "one too few, 2021",
                        province(2021).population(1_400_000).elected(54).build())
                .violated(
                        "Hội đồng nhân dân (tỉnh) có 54 đại biểu được bầu; theo luật là 55.",
                        "54 delegates were elected to the council (province); the law gives 55.")
                .when(
                        "one too many, 2026",
                        province(2026).population(1_400_000).elected(56).build())
                .violated(
                        "Hội đồng nhân dân (tỉnh) có 56 đại biểu được bầu; theo luật là 55.",
                        "56 delegates were elected to the council (province); the law gives 55.");
    }

    private static RuleCases<NumberOfDelegates> fixedNumbers(RuleCases<NumberOfDelegates> table) {
        for (Map.Entry<Integer, Integer> fixed :
                Map.of(2016, 105, 2021, 95, 2026, 125).entrySet()) {
            for (String city : List.of("Hà Nội", "Hồ Chí Minh")) {
                for (int change : new int[] {-1, 0, 1}) {
                    RuleCases.When<NumberOfDelegates> when = table.when(
                            city + " " + fixed.getKey() + ", " + (fixed.getValue() + change),
                            unit(fixed.getKey(), CENTRAL_CITY, city, false)
                                    .elected(fixed.getValue() + change)
                                    .build());
                    table = change == 0 ? when.satisfied() : when.violated();
                }
            }
        }
        return table;
    }

    /** Above the cap of the scale and up to the other one, from thirty units below. */
    private static RuleCases<NumberOfDelegates> thirtyUnitsOrMore(RuleCases<NumberOfDelegates> table) {
        for (Figures figures : FIGURES) {
            if (figures.kind().level() == UnitLevel.DISTRICT) {
                int most = figures.year() == 2016 ? 45 : 40;
                NumberOfDelegates.Builder unit = of(figures).population(900_000);
                String name = name(figures) + ", ";
                table = table.when(
                                name + "30 units and the most",
                                of(figures)
                                        .population(900_000)
                                        .lowerUnits(30)
                                        .elected(most)
                                        .build())
                        .satisfied()
                        .when(
                                name + "30 units and one fewer than the most",
                                of(figures)
                                        .population(900_000)
                                        .lowerUnits(30)
                                        .elected(most - 1)
                                        .build())
                        .satisfied()
                        .when(
                                name + "31 units and one fewer than the most",
                                of(figures)
                                        .population(900_000)
                                        .lowerUnits(31)
                                        .elected(most - 1)
                                        .build())
                        .satisfied()
                        .when(
                                name + "30 units and one more than the most",
                                of(figures)
                                        .population(900_000)
                                        .lowerUnits(30)
                                        .elected(most + 1)
                                        .build())
                        .violated()
                        .when(
                                name + "29 units",
                                of(figures)
                                        .population(900_000)
                                        .lowerUnits(29)
                                        .elected(most)
                                        .build())
                        .violated()
                        .when(name + "units not known", unit.elected(most).build())
                        .undetermined(Reason.FACT_MISSING);
            }
        }
        return table;
    }

    @Test
    void the_proof_shows_figure_steps_cap_and_clause() {
        Finding finding = CouncilLaw.standard()
                .judge(province(2016).population(1_449_999).elected(58).build())
                .of("organ.delegates.number")
                .get(0);

        assertThat(finding.arithmetic())
                .containsExactly(
                        new Phrase("Đến 1.000.000: 50.", "Up to 1,000,000: 50."),
                        new Phrase(
                                "Trên 1.000.000, cứ đủ 50.000 thêm 1: (1.449.999 − 1.000.000) : 50.000 được 8, cộng lại 58.",
                                "Above 1,000,000, one more for each full 50,000: (1,449,999 − 1,000,000) / 50,000 gives 8, 58 in"
                                        + " all."),
                        new Phrase("số đại biểu được bầu phải là 58.", "delegates elected must be 58."));
        assertThat(finding.citations().toString()).contains("Điều 18");
    }

    private static String name(Figures figures) {
        return figures.year() + " " + figures.kind().label().en() + " " + figures.name()
                + (figures.special() ? ", special" : "");
    }

    private static NumberOfDelegates.Builder of(Figures figures) {
        return unit(figures.year(), figures.kind(), figures.name(), figures.special());
    }

    private static NumberOfDelegates.Builder province(int year) {
        return unit(year, PROVINCE, "Sông Trăng", false);
    }

    /** Special: in the mountains, or of a ward, in a centrally-run city; null when that is not recorded. */
    private static NumberOfDelegates.Builder unit(int year, UnitKind kind, String name, Boolean special) {
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder().kind(kind).name(name);
        if (kind == WARD && special != null) {
            unit.superior(AdministrativeUnit.builder()
                    .kind(special ? CENTRAL_CITY : PROVINCE)
                    .name("Sông Trăng")
                    .build());
        }
        NumberOfDelegates.Builder number = NumberOfDelegates.builder()
                .term(Term.builder()
                        .council(Council.builder().unit(unit.build()).build())
                        .years(TermYears.of(year, year + 5))
                        .pollingOn(LocalDate.parse(POLLING_DAYS.get(year)))
                        .build());
        return special == null ? number : number.mountainous(special);
    }

    /** A province of 1,400,000: 58 in 2016, 55 in 2021 and in 2026. */
    private static NumberOfDelegates polled(String day, int firstYear, int elected) {
        Term.Builder term =
                Term.builder().council(province(2021).build().council()).years(TermYears.of(firstYear, firstYear + 5));
        if (day != null) {
            term.pollingOn(LocalDate.parse(day));
        }
        return NumberOfDelegates.builder()
                .term(term.build())
                .mountainous(false)
                .population(1_400_000)
                .elected(elected)
                .build();
    }
}
