package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.AdministrativeUnit;
import io.github.councilprocedures.unit.Council;
import io.github.councilprocedures.unit.CouncilOnDay;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsWithCouncilsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    /** The kinds of unit that lie in a city. */
    private static final List<UnitKind> BELOW = Arrays.stream(UnitKind.values())
            .filter(kind -> kind.level() != UnitLevel.PROVINCE)
            .toList();

    static List<RuleCases<?>> tables() {
        return List.of(levels(), specialZone(), urbanGovernment());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<CouncilOnDay> levels() {
        RuleCases<CouncilOnDay> table = RuleCases.of(UnitsWithCouncils.LEVELS, CALENDAR)
                .when("a district in 2024", on(UnitKind.RURAL_DISTRICT, "2024-05-05"))
                .satisfied()
                .when("a special zone in 2024", on(UnitKind.SPECIAL_ZONE, "2024-05-05"))
                .violated(
                        "Vào ngày xem xét không có loại đơn vị hành chính này nên không có Hội đồng nhân dân.",
                        "On that day there are no units of this kind, and so no council.")
                .when("a district on its last day", on(UnitKind.RURAL_DISTRICT, "2025-06-30"))
                .satisfied()
                .when("a district the day after", on(UnitKind.RURAL_DISTRICT, "2025-07-01"))
                .violated(
                        "Vào ngày xem xét không có loại đơn vị hành chính này nên không có Hội đồng nhân dân.",
                        "On that day there are no units of this kind, and so no council.")
                .when("a township the day after", on(UnitKind.TOWNSHIP, "2025-07-01"))
                .violated()
                .when("a ward the day after", on(UnitKind.WARD, "2025-07-01"))
                .satisfied();
        return LawDays.through(table, Reason.MET, day -> on(UnitKind.COMMUNE, day.toString()));
    }

    private static RuleCases<CouncilOnDay> specialZone() {
        RuleCases<CouncilOnDay> table = RuleCases.of(UnitsWithCouncils.SPECIAL_ZONE, CALENDAR)
                .when("1,000 people", people(UnitKind.SPECIAL_ZONE, "2025-07-01", 1000))
                .satisfied()
                .when("1,001 people", people(UnitKind.SPECIAL_ZONE, "2025-07-01", 1001))
                .satisfied()
                .when("999 people", people(UnitKind.SPECIAL_ZONE, "2025-07-01", 999))
                .violated(
                        "Đặc khu có 999 dân thường trú, ít hơn 1000, nên không có Hội đồng nhân dân.",
                        "The special zone has 999 permanent residents, fewer than 1000, and so no council.")
                .when("population not recorded", on(UnitKind.SPECIAL_ZONE, "2025-07-01"))
                .undetermined(Reason.FACT_MISSING)
                .when("the first day of the law", people(UnitKind.SPECIAL_ZONE, "2025-06-16", 1000))
                .satisfied()
                .when("the day before", people(UnitKind.SPECIAL_ZONE, "2025-06-15", 1000))
                .undetermined(Reason.NOT_ENCODED);
        for (UnitKind kind : UnitKind.values()) {
            if (kind != UnitKind.SPECIAL_ZONE) {
                table = table.when("a " + kind + " of 999", people(kind, "2025-06-30", 999))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table;
    }

    /** T21: councils that did not exist from 2021-07-01 to 2025-06-30, known from memory only. */
    private static RuleCases<CouncilOnDay> urbanGovernment() {
        RuleCases<CouncilOnDay> table = RuleCases.of(UnitsWithCouncils.URBAN_GOVERNMENT, CALENDAR)
                .when("T21: a ward of Hà Nội", in("Hà Nội", UnitKind.WARD, "2022-05-05"))
                .violated(
                        "Đơn vị hành chính (phường) của thành phố Hà Nội không tổ chức Hội đồng nhân dân.",
                        "A unit of this kind (ward) of Hà Nội City has no council.")
                .when("T21: a ward the day before", in("Hà Nội", UnitKind.WARD, "2021-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("T21: a ward on the first day", in("Hà Nội", UnitKind.WARD, "2021-07-01"))
                .violated()
                .when("T21: a ward on the last day", in("Hà Nội", UnitKind.WARD, "2025-06-30"))
                .violated()
                .when("T21: a ward since", in("Hà Nội", UnitKind.WARD, "2025-07-01"))
                .notApplicable(Reason.REPEALED)
                .when("a ward elsewhere", in("Cần Thơ", UnitKind.WARD, "2022-05-05"))
                .notApplicable(Reason.CONDITION)
                .when("a ward of a city that is not recorded", on(UnitKind.WARD, "2022-05-05"))
                .undetermined(Reason.FACT_MISSING)
                .when("the council of Hà Nội itself", city("Hà Nội", UnitKind.CENTRAL_CITY))
                .satisfied()
                .when("the council of Hồ Chí Minh City itself", city("Hồ Chí Minh", UnitKind.CENTRAL_CITY))
                .satisfied()
                .when("the council of Đà Nẵng itself", city("Đà Nẵng", UnitKind.CENTRAL_CITY))
                .satisfied()
                .equivalent("from 2021-07-01: HA_NOI: with PROVINCE", "a unit of a city is no province")
                .equivalent("from 2021-07-01: HO_CHI_MINH: with PROVINCE", "a unit of a city is no province")
                .equivalent("from 2021-07-01: DA_NANG: with PROVINCE", "a unit of a city is no province");
        for (UnitKind kind : BELOW) {
            if (kind != UnitKind.WARD) {
                table = table.when("T21: Hà Nội, " + kind, in("Hà Nội", kind, "2022-05-05"))
                        .satisfied();
            }
            for (String city : List.of("Hồ Chí Minh", "Đà Nẵng")) {
                RuleCases.When<CouncilOnDay> one =
                        table.when("T21: " + city + ", " + kind, in(city, kind, "2022-05-05"));
                table = kind == UnitKind.WARD || kind == UnitKind.URBAN_DISTRICT ? one.violated() : one.satisfied();
            }
        }
        return table;
    }

    @Test
    void t21_what_is_only_remembered_is_off_until_asked_for() {
        CouncilOnDay ward = in("Hà Nội", UnitKind.WARD, "2022-05-05");
        assertThat(CouncilLaw.standard()
                        .judge(ward)
                        .of("unit.council.urban")
                        .get(0)
                        .reason())
                .isEqualTo(Reason.SWITCHED_OFF);
    }

    private static CouncilOnDay on(UnitKind kind, String day) {
        return CouncilOnDay.builder()
                .council(council(
                        AdministrativeUnit.builder().kind(kind).name("Bến Sen").build()))
                .on(LocalDate.parse(day))
                .build();
    }

    private static CouncilOnDay people(UnitKind kind, String day, int people) {
        return CouncilOnDay.builder().from(on(kind, day)).population(people).build();
    }

    private static CouncilOnDay in(String city, UnitKind kind, String day) {
        return CouncilOnDay.builder()
                .council(council(AdministrativeUnit.builder()
                        .kind(kind)
                        .name("Bến Sen")
                        .superior(AdministrativeUnit.builder()
                                .kind(UnitKind.CENTRAL_CITY)
                                .name(city)
                                .build())
                        .build()))
                .on(LocalDate.parse(day))
                .build();
    }

    private static CouncilOnDay city(String name, UnitKind kind) {
        return CouncilOnDay.builder()
                .council(council(
                        AdministrativeUnit.builder().kind(kind).name(name).build()))
                .on(LocalDate.of(2022, 5, 5))
                .build();
    }

    private static Council council(AdministrativeUnit unit) {
        return Council.builder().unit(unit).build();
    }
}
