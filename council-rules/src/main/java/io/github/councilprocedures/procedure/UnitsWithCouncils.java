package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_119_2020;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_131_2020;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_97_2019;
import static io.github.councilprocedures.unit.UnitFacts.CITY;
import static io.github.councilprocedures.unit.UnitFacts.COUNCIL_ON_DAY;
import static io.github.councilprocedures.unit.UnitFacts.ON;
import static io.github.councilprocedures.unit.UnitFacts.POPULATION;
import static io.github.councilprocedures.unit.UnitFacts.UNIT_EXISTS;
import static io.github.councilprocedures.unit.UnitFacts.UNIT_KIND;

import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.CouncilOnDay;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UrbanCity;
import java.util.List;

/** Which units have a council (đơn vị hành chính có tổ chức HĐND) on a day. */
final class UnitsWithCouncils {

    private UnitsWithCouncils() {}

    /** A council belongs to a unit of a level and kind that exists (cấp chính quyền địa phương). */
    static final Rule<CouncilOnDay> LEVELS = Rule.about(COUNCIL_ON_DAY, "unit.council.level")
            .titled("Cấp có Hội đồng nhân dân", "Levels with a council")
            .because(
                    "Hội đồng nhân dân kết thúc cùng với cấp, loại đơn vị hành chính của mình.",
                    "A council ends with the level and kind of its unit.")
            .leavingOut(
                    "Quận, phường, đơn vị của huyện đảo mà Quốc hội quy định không phải là cấp chính quyền địa phương.",
                    "Urban districts, wards and units of island districts of which the National Assembly provides"
                            + " otherwise.")
            .governedBy(ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(4))
            .requires(UNIT_EXISTS.is(true))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(2).clause(1), LAW_72_2025.article(51).clause(3))
            .requires(UNIT_EXISTS.is(true))
            .otherwise(
                    "Vào ngày xem xét không có loại đơn vị hành chính này nên không có Hội đồng nhân dân.",
                    "On that day there are no units of this kind, and so no council.");

    /** A special zone has a council from 1,000 people on (đặc khu dưới 1.000 dân không có HĐND). */
    static final Rule<CouncilOnDay> SPECIAL_ZONE = Rule.about(COUNCIL_ON_DAY, "unit.council.special-zone")
            .titled("Đặc khu có Hội đồng nhân dân", "Special zone with a council")
            .because(
                    "Đặc khu rất ít dân chỉ có UBND do cấp tỉnh thành lập.",
                    "A special zone of very few people has only a People's Committee set up by the province.")
            .appliesWhen(UNIT_KIND.is(UnitKind.SPECIAL_ZONE))
            .governedBy(ON)
            .from("2025-06-16")
            .under(LAW_72_2025.article(28).clause(1), LAW_72_2025.article(54).clause(5))
            .requires(POPULATION.atLeast(1000))
            .otherwise(
                    "Đặc khu có {population} dân thường trú, ít hơn {required}, nên không có Hội đồng nhân dân.",
                    "The special zone has {population} permanent residents, fewer than {required}, and so no council.");

    /** Urban government in three cities (chính quyền đô thị): wards and urban districts without a council. */
    static final Rule<CouncilOnDay> URBAN_GOVERNMENT = Rule.about(COUNCIL_ON_DAY, "unit.council.urban")
            .titled("Quận, phường không tổ chức Hội đồng nhân dân", "Urban districts and wards without a council")
            .because(
                    "Quốc hội cho ba thành phố bỏ bớt Hội đồng nhân dân ở quận, phường.",
                    "The National Assembly let three cities do without some councils of urban districts and wards.")
            .leavingOut(
                    "Quận của Hải Phòng theo Nghị quyết số 169/2024/QH15: chưa rõ ngày bắt đầu. Nghị quyết số 136/2024/QH15 thay cho"
                            + " Nghị quyết số 119/2020/QH14 về Đà Nẵng, cũng chưa rõ từ ngày nào.",
                    "Urban districts of Hải Phòng under Resolution No. 169/2024/QH15, whose first day was not found, as"
                            + " that of Resolution No. 136/2024/QH15, which replaced No. 119/2020/QH14 on Đà Nẵng.")
            .governedBy(ON)
            .from("2021-07-01")
            .under(RESOLUTION_97_2019.whole(), RESOLUTION_131_2020.whole(), RESOLUTION_119_2020.whole())
            .knownBy(Evidence.RECALLED)
            .requires(CITY.when(UrbanCity.HA_NOI, UNIT_KIND.isNot(UnitKind.WARD))
                    .when(UrbanCity.HO_CHI_MINH, UNIT_KIND.noneOf(UnitKind.URBAN_DISTRICT, UnitKind.WARD))
                    .when(UrbanCity.DA_NANG, UNIT_KIND.noneOf(UnitKind.URBAN_DISTRICT, UnitKind.WARD)))
            .from("2025-07-01")
            .under(LAW_72_2025.article(52).clause(3), LAW_72_2025.article(53).clause(1))
            .repealed()
            .otherwise(
                    "Đơn vị hành chính ({unitKind}) của {city} không tổ chức Hội đồng nhân dân.",
                    "A unit of this kind ({unitKind}) of {city} has no council.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(LEVELS, SPECIAL_ZONE, URBAN_GOVERNMENT);
}
