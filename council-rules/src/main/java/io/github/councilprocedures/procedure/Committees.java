package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.instrument.Instruments.LAW_47_2019;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_106_2025;
import static io.github.councilprocedures.instrument.Instruments.RESOLUTION_1187_2021;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEES;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEES_STRUCTURE_ON;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEES_UNIT_KIND;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_CITY;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_KIND;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_KINDS;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_LEVEL;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_MERGED_UNITS;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_POLLING_ON;
import static io.github.councilprocedures.organ.CommitteeFacts.COMMITTEE_STRUCTURE_ON;
import static io.github.councilprocedures.organ.CommitteeFacts.DEPUTY_HEADS;
import static io.github.councilprocedures.organ.CommitteeFacts.ETHNIC_COMMITTEE;
import static io.github.councilprocedures.organ.CommitteeFacts.ETHNIC_CONDITIONS_MET;
import static io.github.councilprocedures.organ.CommitteeFacts.FORMER_COMMITTEES;
import static io.github.councilprocedures.organ.CommitteeFacts.FULL_TIME_DEPUTY_HEADS;
import static io.github.councilprocedures.organ.CommitteeFacts.FULL_TIME_HEADS;
import static io.github.councilprocedures.organ.CommitteeFacts.FULL_TIME_MEMBERS;
import static io.github.councilprocedures.organ.CommitteeFacts.FULL_TIME_PEOPLE;
import static io.github.councilprocedures.organ.CommitteeFacts.HEAD_FULL_TIME;
import static io.github.councilprocedures.organ.CommitteeKind.CULTURE_SOCIETY;
import static io.github.councilprocedures.organ.CommitteeKind.ECONOMIC_BUDGET;
import static io.github.councilprocedures.organ.CommitteeKind.ETHNIC_AFFAIRS;
import static io.github.councilprocedures.organ.CommitteeKind.LEGAL;
import static io.github.councilprocedures.organ.CommitteeKind.SOCIO_ECONOMIC;
import static io.github.councilprocedures.organ.CommitteeKind.URBAN_AFFAIRS;

import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.organ.NamedCity;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Committees of a council (các Ban của HĐND): which there are, how many lead them, and how many are full-time. */
final class Committees {

    private Committees() {}

    /** The committees that must exist (các Ban phải thành lập), and where an Ethnic Affairs Committee may. */
    static final Rule<CouncilCommittees> SET = Rule.about(COMMITTEES, "organ.committees.set")
            .titled("Các Ban của Hội đồng nhân dân", "Committees of the council")
            .because(
                    "Các Ban chia nhau các lĩnh vực thẩm tra và giám sát nên luật định sẵn.",
                    "Committees share out the fields of verification and supervision, so the law lists them.")
            .leavingOut(
                    "Tiêu chuẩn, điều kiện thành lập Ban Dân tộc: là dữ kiện đầu vào. Cấp xã từ 16/6 đến 30/6/2025, khi chưa sắp"
                            + " xếp xong.",
                    "The standards for an Ethnic Affairs Committee, which are taken as given. Communes from 16/6 to 30/6/2025,"
                            + " before the reorganisation was done.")
            .governedBy(COMMITTEES_STRUCTURE_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(3))
            .requires(COMMITTEES_UNIT_KIND
                    .when(UnitKind.PROVINCE, withEthnic(LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY))
                    .when(UnitKind.CENTRAL_CITY, withoutEthnic(LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY, URBAN_AFFAIRS))
                    .when(UnitKind.RURAL_DISTRICT, withEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.TOWN, withEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.PROVINCIAL_CITY, withEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.URBAN_DISTRICT, withoutEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.MUNICIPAL_CITY, withoutEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.COMMUNE, withoutEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.WARD, withoutEthnic(LEGAL, SOCIO_ECONOMIC))
                    .when(UnitKind.TOWNSHIP, withoutEthnic(LEGAL, SOCIO_ECONOMIC)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(3).point("a"))
            .requires(provincesSince2025())
            .from("2025-07-01")
            .under(LAW_72_2025.article(29).clause(3).point("a"))
            .requires(provincesSince2025()
                    .when(UnitKind.COMMUNE, withoutEthnic(ECONOMIC_BUDGET, CULTURE_SOCIETY))
                    .when(UnitKind.WARD, withoutEthnic(ECONOMIC_BUDGET, CULTURE_SOCIETY))
                    .when(UnitKind.SPECIAL_ZONE, withoutEthnic(ECONOMIC_BUDGET, CULTURE_SOCIETY)))
            .otherwise(
                    "Các Ban (ngoài Ban Dân tộc) gồm: {committees}; luật quy định: {wanted}. Có Ban Dân tộc: {ethnicCommittee}.",
                    "The committees (beside the ethnic one) are: {committees}; the law says: {wanted}. Ethnic Affairs"
                            + " Committee: {ethnicCommittee}.");

    private static ByCase<CouncilCommittees, UnitKind> provincesSince2025() {
        return COMMITTEES_UNIT_KIND
                .when(UnitKind.PROVINCE, withEthnic(LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY))
                .when(UnitKind.CENTRAL_CITY, withEthnic(LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY, URBAN_AFFAIRS));
    }

    private static Requirement<CouncilCommittees> withEthnic(CommitteeKind... kinds) {
        return all(COMMITTEE_KINDS.exactly(kinds), any(ETHNIC_COMMITTEE.is(false), ETHNIC_CONDITIONS_MET.is(true)));
    }

    private static Requirement<CouncilCommittees> withoutEthnic(CommitteeKind... kinds) {
        return all(COMMITTEE_KINDS.exactly(kinds), ETHNIC_COMMITTEE.is(false));
    }

    /** The number of deputy heads (số lượng Phó Trưởng Ban). */
    static final Rule<CouncilCommittee> DEPUTIES = Rule.about(COMMITTEE, "organ.committee.deputy-heads")
            .titled("Số lượng Phó Trưởng Ban", "Number of deputy heads")
            .because(
                    "Số Phó Trưởng Ban tùy theo Trưởng Ban có chuyên trách hay không và quy mô đơn vị.",
                    "How many there are depends on whether the head is full-time and on the size of the unit.")
            .leavingOut(
                    "Nghị quyết số 106/2025/UBTVQH15 chỉ biết qua báo chí, ngày thông qua khoảng 16/10/2025; số Phó Trưởng Ban cấp"
                            + " xã chưa tìm thấy. Đến hết 16/6/2030 đơn vị sau sắp xếp được vượt số lượng.",
                    "Resolution 106/2025/UBTVQH15 is known from the press, passed about 16/10/2025; what it says of communes was"
                            + " not found. Through 16/6/2030 merged units may exceed the number.")
            .governedBy(COMMITTEE_STRUCTURE_ON)
            .from("2016-01-01")
            .under(StructureArticles.asPassed(3))
            .requires(COMMITTEE_LEVEL
                    .when(UnitLevel.PROVINCE, DEPUTY_HEADS.atMost(2))
                    .when(UnitLevel.DISTRICT, DEPUTY_HEADS.equalTo(1))
                    .when(UnitLevel.COMMUNE, DEPUTY_HEADS.equalTo(1)))
            .from("2021-05-23")
            .under(StructureArticles.asAmended(3))
            .requires(COMMITTEE_LEVEL
                    .when(
                            UnitLevel.PROVINCE,
                            HEAD_FULL_TIME.when(true, DEPUTY_HEADS.equalTo(1)).when(false, DEPUTY_HEADS.equalTo(2)))
                    .when(UnitLevel.DISTRICT, DEPUTY_HEADS.equalTo(1))
                    .when(UnitLevel.COMMUNE, DEPUTY_HEADS.equalTo(1)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(6))
            .notEncoded()
            .from("2025-10-16")
            .under(
                    RESOLUTION_106_2025.whole(),
                    LAW_72_2025.article(29).clause(6),
                    LAW_72_2025.article(54).clause(6))
            .knownBy(Evidence.REPORTED)
            .requires(COMMITTEE_LEVEL
                    .when(UnitLevel.PROVINCE, any(DEPUTY_HEADS.atMost(2), COMMITTEE_MERGED_UNITS.atLeast(2)))
                    .when(UnitLevel.COMMUNE, communesNotFound()))
            .from("2030-06-17")
            .under(RESOLUTION_106_2025.whole(), LAW_72_2025.article(29).clause(6))
            .knownBy(Evidence.REPORTED)
            .requires(COMMITTEE_LEVEL
                    .when(
                            UnitLevel.PROVINCE,
                            any(
                                    DEPUTY_HEADS.atMost(2),
                                    all(
                                            COMMITTEE_KIND.oneOf(LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY),
                                            any(
                                                    all(COMMITTEE_MERGED_UNITS.atLeast(2), DEPUTY_HEADS.atMost(3)),
                                                    all(COMMITTEE_MERGED_UNITS.atLeast(3), DEPUTY_HEADS.atMost(4)))),
                                    all(
                                            COMMITTEE_KIND.is(ETHNIC_AFFAIRS),
                                            any(
                                                    all(FORMER_COMMITTEES.atLeast(2), DEPUTY_HEADS.atMost(3)),
                                                    all(FORMER_COMMITTEES.atLeast(3), DEPUTY_HEADS.atMost(4))))))
                    .when(UnitLevel.COMMUNE, communesNotFound()))
            .otherwise(
                    "Ban của Hội đồng nhân dân {level} có {deputyHeads} Phó Trưởng Ban, không đúng số lượng quy định ({required}).",
                    "The committee of the {level} has {deputyHeads} deputy head(s), not the number laid down ({required}).");

    private static Requirement<CouncilCommittee> communesNotFound() {
        return Requirement.unclear(
                "Số Phó Trưởng Ban cấp xã theo Nghị quyết số 106/2025/UBTVQH15 chưa tìm thấy.",
                "What Resolution 106/2025/UBTVQH15 says of deputy heads in communes was not found.");
    }

    /** Deputy heads of a province are full-time (Phó Trưởng Ban hoạt động chuyên trách) from the councils of 2021. */
    static final Rule<CouncilCommittee> DEPUTIES_FULL_TIME = Rule.about(
                    COMMITTEE, "organ.committee.deputy-heads.full-time")
            .titled("Phó Trưởng Ban cấp tỉnh hoạt động chuyên trách", "Full-time deputy heads of a province")
            .because("Mỗi Ban cần ít nhất một người làm trọn thời gian.", "Each committee needs somebody's full time.")
            .appliesWhen(COMMITTEE_LEVEL.is(UnitLevel.PROVINCE))
            .governedBy(COMMITTEE_STRUCTURE_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(18).clause(3), LAW_77_2015.article(39).clause(3))
            .leftToRegulation()
            .from("2021-05-23")
            .under(
                    LAW_77_2015.article(18).clause(3),
                    LAW_77_2015.article(39).clause(3),
                    LAW_47_2019.article(2).clause(8),
                    LAW_47_2019.article(2).clause(13))
            .requires(FULL_TIME_DEPUTY_HEADS.equalTo(DEPUTY_HEADS))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(3).point("c"))
            .repealed()
            .otherwise(
                    "Chỉ {fullTimeDeputyHeads} trên {deputyHeads} Phó Trưởng Ban hoạt động chuyên trách.",
                    "Only {fullTimeDeputyHeads} of {deputyHeads} deputy head(s) are full-time.");

    /** People of a commune's committees serve part-time (kiêm nhiệm); from 2025 only the members beside its leaders. */
    static final Rule<CouncilCommittee> PART_TIME = Rule.about(COMMITTEE, "organ.committee.part-time")
            .titled("Ban của Hội đồng nhân dân cấp xã hoạt động kiêm nhiệm", "Part-time committees of communes")
            .because(
                    "Cấp xã không có biên chế cho thành viên Ban.",
                    "Communes have no posts of the establishment for members of committees.")
            .appliesWhen(COMMITTEE_LEVEL.is(UnitLevel.COMMUNE))
            .governedBy(COMMITTEE_STRUCTURE_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(32).clause(3),
                    LAW_77_2015.article(60).clause(3),
                    LAW_77_2015.article(67).clause(3))
            .requires(FULL_TIME_PEOPLE.equalTo(0))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(3).point("d"))
            .saying(
                    "Ban có {fullTimeMembers} Ủy viên chuyên trách; chỉ cấp tỉnh có Ủy viên chuyên trách.",
                    "The committee has {fullTimeMembers} full-time member(s); only provinces have any.")
            .requires(FULL_TIME_MEMBERS.equalTo(0))
            .otherwise(
                    "Ban có {fullTimePeople} người chuyên trách; Ban cấp xã hoạt động kiêm nhiệm.",
                    "{fullTimePeople} of the committee are full-time; committees of communes are part-time.");

    /** No more than so many of a committee are full-time (đại biểu chuyên trách tối đa) in 2021-2026. */
    static final Rule<CouncilCommittee> FULL_TIME_CAP = Rule.about(COMMITTEE, "organ.committee.full-time-cap")
            .titled("Số người chuyên trách tối đa của Ban", "Full-time people of a committee at most")
            .because(
                    "Số đại biểu chuyên trách gắn với biên chế nên có giới hạn.",
                    "Full-time delegates take posts of the establishment, so they are limited.")
            .governedBy(COMMITTEE_POLLING_ON)
            .from("2021-05-23")
            .under(RESOLUTION_1187_2021.article(1).clause(2))
            .requires(COMMITTEE_LEVEL
                    .when(
                            UnitLevel.PROVINCE,
                            COMMITTEE_CITY
                                    .when(NamedCity.HO_CHI_MINH, FULL_TIME_PEOPLE.atMost(4))
                                    .when(
                                            NamedCity.DA_NANG,
                                            any(
                                                    FULL_TIME_PEOPLE.atMost(3),
                                                    all(
                                                            FULL_TIME_HEADS.atMost(3),
                                                            Requirement.unclear(
                                                                    "Không rõ mức 03 người của thành phố Đà Nẵng có tính Ủy viên hay không.",
                                                                    "Whether the 3 of Đà Nẵng include members is not clear."))))
                                    .when(NamedCity.HA_NOI, FULL_TIME_HEADS.atMost(2))
                                    .when(NamedCity.NONE, FULL_TIME_HEADS.atMost(2)))
                    .when(UnitLevel.DISTRICT, FULL_TIME_HEADS.atMost(2)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(6))
            .notEncoded()
            .otherwise(
                    "Ban có nhiều người chuyên trách hơn mức tối đa {required}.",
                    "The committee has more full-time people than {required}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(SET, DEPUTIES, DEPUTIES_FULL_TIME, PART_TIME, FULL_TIME_CAP);
}
