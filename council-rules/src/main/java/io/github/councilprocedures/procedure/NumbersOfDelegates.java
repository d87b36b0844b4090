package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.organ.NamedCity.DA_NANG;
import static io.github.councilprocedures.organ.NamedCity.HA_NOI;
import static io.github.councilprocedures.organ.NamedCity.HO_CHI_MINH;
import static io.github.councilprocedures.organ.NamedCity.NONE;
import static io.github.councilprocedures.organ.SeatFacts.COMBINED;
import static io.github.councilprocedures.organ.SeatFacts.ELECTED;
import static io.github.councilprocedures.organ.SeatFacts.IN_CENTRAL_CITY;
import static io.github.councilprocedures.organ.SeatFacts.LOWER_UNITS;
import static io.github.councilprocedures.organ.SeatFacts.MOUNTAINOUS;
import static io.github.councilprocedures.organ.SeatFacts.NUMBER_OF_DELEGATES;
import static io.github.councilprocedures.organ.SeatFacts.POPULATION;
import static io.github.councilprocedures.organ.SeatFacts.SEAT_CITY;
import static io.github.councilprocedures.organ.SeatFacts.SEAT_POLLING_ON;
import static io.github.councilprocedures.organ.SeatFacts.SEAT_UNIT_KIND;
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

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Scale;
import io.github.councilprocedures.organ.NumberOfDelegates;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** The number of delegates (số lượng đại biểu HĐND) by kind of unit and population: one table for each term. */
final class NumbersOfDelegates {

    private NumbersOfDelegates() {}

    /** The number of delegates elected is the one that the law of the election gives for the population. */
    static final Rule<NumberOfDelegates> BY_POPULATION = Rule.about(NUMBER_OF_DELEGATES, "organ.delegates.number")
            .titled("Số lượng đại biểu Hội đồng nhân dân", "Number of delegates")
            .because(
                    "Số đại biểu tương xứng với dân số, có giới hạn để Hội đồng nhân dân làm việc được.",
                    "Delegates are in proportion to the population, within limits that let a council work.")
            .leavingOut(
                    "“Cứ thêm … dân” được hiểu là đủ số mới thêm 01 đại biểu, phần lẻ không tính (cách hiểu, độ tin cậy trung"
                            + " bình). Bảng số theo cuộc bầu cử, không theo ngày xem xét; Luật số 72/2025/QH15 không có điều khoản"
                            + " riêng về việc chuyển tiếp. Với đơn vị cấp huyện có từ 30 đơn vị trực thuộc, Ủy ban Thường vụ Quốc hội"
                            + " quyết định nên chỉ xét mức tối đa. Ngày của số liệu dân số không được xét.",
                    "“For each further … inhabitants” is read as full steps, without what is left over (a reading, of medium"
                            + " confidence). The table is that of the election, not of the day looked at; Law 72/2025/QH15 has no"
                            + " clause of its own on the change. In a district unit with 30 or more units below, the National"
                            + " Assembly Standing Committee decides, so only the most is judged. The day of the population figure"
                            + " is not judged.")
            .appliesWhen(COMBINED.is(false))
            .governedBy(SEAT_POLLING_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(1))
            .requires(of2016())
            .from("2021-05-23")
            .under(StructureArticles.asAmended(1))
            .requires(of2021())
            .from("2025-03-01")
            .under(LAW_65_2025.article(28))
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(30))
            .requires(of2026())
            .otherwise(
                    "Hội đồng nhân dân ({unitKind}) có {elected} đại biểu được bầu; theo luật là {required}.",
                    "{elected} delegates were elected to the council ({unitKind}); the law gives {required}.");

    /** The councils of 2016-2021. */
    private static Requirement<NumberOfDelegates> of2016() {
        Requirement<NumberOfDelegates> lowlandCommune =
                of(Scale.base(25).above(4_000).onePer(2_000).cap(35));
        Requirement<NumberOfDelegates> commune = mountainsOr(
                Scale.base(15)
                        .above(1_000)
                        .base(20)
                        .above(2_000)
                        .base(25)
                        .above(3_000)
                        .onePer(1_000)
                        .cap(35),
                lowlandCommune);
        return SEAT_UNIT_KIND
                .when(
                        PROVINCE,
                        mountainsOr(
                                Scale.base(50).above(500_000).onePer(30_000).cap(85),
                                of(Scale.base(50)
                                        .above(1_000_000)
                                        .onePer(50_000)
                                        .cap(95))))
                .when(
                        CENTRAL_CITY,
                        cityOr(
                                105,
                                Scale.base(50).above(1_000_000).onePer(50_000).cap(95)))
                .when(
                        RURAL_DISTRICT,
                        MOUNTAINOUS
                                .when(
                                        true,
                                        district(
                                                45,
                                                Scale.base(30)
                                                        .above(40_000)
                                                        .onePer(5_000)
                                                        .cap(40)))
                                .when(
                                        false,
                                        district(
                                                45,
                                                Scale.base(30)
                                                        .above(80_000)
                                                        .onePer(10_000)
                                                        .cap(40))))
                .when(
                        URBAN_DISTRICT,
                        district(45, Scale.base(30).above(80_000).onePer(10_000).cap(40)))
                .when(
                        TOWN,
                        district(45, Scale.base(30).above(70_000).onePer(10_000).cap(40)))
                .when(
                        PROVINCIAL_CITY,
                        district(
                                45, Scale.base(30).above(100_000).onePer(10_000).cap(40)))
                .when(
                        MUNICIPAL_CITY,
                        district(
                                45, Scale.base(30).above(100_000).onePer(10_000).cap(40)))
                .when(COMMUNE, commune)
                .when(TOWNSHIP, commune)
                .when(WARD, of(Scale.base(25).above(8_000).onePer(4_000).cap(35)));
    }

    /** The councils of 2021-2026. */
    private static Requirement<NumberOfDelegates> of2021() {
        Requirement<NumberOfDelegates> commune = mountainsOr(
                // "Over 2,000 and under 3,000: 19; from 3,000 to 4,000: 21".
                Scale.base(15)
                        .above(2_000)
                        .base(19)
                        .above(2_999)
                        .base(21)
                        .above(4_000)
                        .onePer(1_000)
                        .cap(30),
                of(Scale.base(25).above(5_000).onePer(2_500).cap(30)));
        return SEAT_UNIT_KIND
                .when(
                        PROVINCE,
                        mountainsOr(
                                Scale.base(50).above(500_000).onePer(50_000).cap(75),
                                of(Scale.base(50)
                                        .above(1_000_000)
                                        .onePer(70_000)
                                        .cap(85))))
                .when(
                        CENTRAL_CITY,
                        cityOr(
                                95,
                                Scale.base(50).above(1_000_000).onePer(60_000).cap(85)))
                .when(
                        RURAL_DISTRICT,
                        MOUNTAINOUS
                                .when(
                                        true,
                                        district(
                                                40,
                                                Scale.base(30)
                                                        .above(40_000)
                                                        .onePer(7_000)
                                                        .cap(35)))
                                .when(
                                        false,
                                        district(
                                                40,
                                                Scale.base(30)
                                                        .above(80_000)
                                                        .onePer(15_000)
                                                        .cap(35))))
                .when(
                        URBAN_DISTRICT,
                        district(
                                40, Scale.base(30).above(100_000).onePer(15_000).cap(35)))
                .when(
                        TOWN,
                        district(40, Scale.base(30).above(80_000).onePer(15_000).cap(35)))
                .when(
                        PROVINCIAL_CITY,
                        district(
                                40, Scale.base(30).above(100_000).onePer(15_000).cap(35)))
                .when(
                        MUNICIPAL_CITY,
                        district(
                                40, Scale.base(30).above(100_000).onePer(15_000).cap(35)))
                .when(COMMUNE, commune)
                .when(TOWNSHIP, commune)
                .when(WARD, of(Scale.base(21).above(10_000).onePer(5_000).cap(30)));
    }

    /** The councils of 2026-2031. */
    private static Requirement<NumberOfDelegates> of2026() {
        Scale mountains = Scale.base(15)
                .above(5_000)
                .onePer(1_000)
                .above(10_000)
                .onePer(3_000)
                .cap(30);
        Scale other = Scale.base(15)
                .above(10_000)
                .onePer(2_000)
                .above(20_000)
                .onePer(6_000)
                .cap(30);
        Scale wardOfCity = Scale.base(15)
                .above(15_000)
                .onePer(6_000)
                .above(45_000)
                .onePer(7_000)
                .cap(30);
        return SEAT_UNIT_KIND
                .when(
                        PROVINCE,
                        of(Scale.base(50).above(1_000_000).onePer(70_000).cap(85)))
                .when(
                        CENTRAL_CITY,
                        cityOr(
                                125,
                                Scale.base(50).above(1_200_000).onePer(75_000).cap(85)))
                .when(COMMUNE, mountainsOr(mountains, of(other)))
                .when(SPECIAL_ZONE, of(mountains))
                .when(WARD, IN_CENTRAL_CITY.when(true, of(wardOfCity)).when(false, of(other)));
    }

    private static Requirement<NumberOfDelegates> of(Scale scale) {
        return ELECTED.equalTo(scale, POPULATION);
    }

    private static Requirement<NumberOfDelegates> mountainsOr(
            Scale mountains, Requirement<NumberOfDelegates> elsewhere) {
        return MOUNTAINOUS.when(true, of(mountains)).when(false, elsewhere);
    }

    private static Requirement<NumberOfDelegates> cityOr(int fixed, Scale scale) {
        return SEAT_CITY
                .when(HA_NOI, ELECTED.equalTo(fixed))
                .when(HO_CHI_MINH, ELECTED.equalTo(fixed))
                .when(DA_NANG, of(scale))
                .when(NONE, of(scale));
    }

    /** Thirty or more units below: another number may be decided, up to a most. */
    private static Requirement<NumberOfDelegates> district(int most, Scale scale) {
        return any(of(scale), all(LOWER_UNITS.atLeast(30), ELECTED.atMost(most)));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(BY_POPULATION);
}
