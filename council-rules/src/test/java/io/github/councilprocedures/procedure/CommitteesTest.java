package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.organ.CommitteeKind.CULTURE_SOCIETY;
import static io.github.councilprocedures.organ.CommitteeKind.ECONOMIC_BUDGET;
import static io.github.councilprocedures.organ.CommitteeKind.ETHNIC_AFFAIRS;
import static io.github.councilprocedures.organ.CommitteeKind.LEGAL;
import static io.github.councilprocedures.organ.CommitteeKind.SOCIO_ECONOMIC;
import static io.github.councilprocedures.organ.CommitteeKind.URBAN_AFFAIRS;
import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.unit.UnitKind.CENTRAL_CITY;
import static io.github.councilprocedures.unit.UnitKind.COMMUNE;
import static io.github.councilprocedures.unit.UnitKind.PROVINCE;
import static io.github.councilprocedures.unit.UnitKind.RURAL_DISTRICT;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.CommitteeKind;
import io.github.councilprocedures.organ.CouncilCommittee;
import io.github.councilprocedures.organ.CouncilCommittees;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(set(), deputies(), deputiesFullTime(), partTime(), fullTimeCap());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<CouncilCommittees> set() {
        RuleCases<CouncilCommittees> table = RuleCases.of(Committees.SET, CALENDAR)
                .when(
                        "elected before Law 77/2015",
                        of(COMMUNE, "2015-12-31", "2016-02-01", null, LEGAL, SOCIO_ECONOMIC))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day", of(COMMUNE, "2016-01-01", "2017-02-01", null, LEGAL, SOCIO_ECONOMIC))
                .satisfied()
                .when(
                        "the last day of Law 77/2015",
                        of(COMMUNE, "2025-02-28", "2025-02-28", null, LEGAL, SOCIO_ECONOMIC))
                .satisfied()
                .when(
                        "the first day of Law 65/2025",
                        of(COMMUNE, "2021-05-23", "2025-03-01", null, LEGAL, SOCIO_ECONOMIC))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "the last day of Law 65/2025",
                        of(PROVINCE, "2021-05-23", "2025-06-15", null, LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "the first day of Law 72/2025",
                        of(PROVINCE, "2021-05-23", "2025-06-16", null, LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY))
                .satisfied()
                .when(
                        "a commune in the last fortnight",
                        of(COMMUNE, "2021-05-23", "2025-06-30", null, LEGAL, SOCIO_ECONOMIC))
                .notApplicable(Reason.CONDITION)
                .when(
                        "T17: a commune that keeps its old committees after 2025-07-01",
                        of(COMMUNE, "2021-05-23", "2025-07-01", null, LEGAL, SOCIO_ECONOMIC))
                .violated(
                        "Các Ban (ngoài Ban Dân tộc) gồm: Ban Pháp chế, Ban Kinh tế - Xã hội; luật quy định: Ban Kinh tế - Ngân sách, Ban Văn hóa - Xã hội. Có Ban Dân tộc: không.",
                        "The committees (beside the ethnic one) are: Legal Committee, Socio-Economic Committee; the law says: Economic and Budgetary Committee, Socio-Cultural Committee. Ethnic Affairs Committee: no.")
                .when(
                        "T17: the renamed committees before",
                        of(COMMUNE, "2021-05-23", "2024-05-20", null, ECONOMIC_BUDGET, CULTURE_SOCIETY))
                .violated(
                        "Các Ban (ngoài Ban Dân tộc) gồm: Ban Kinh tế - Ngân sách, Ban Văn hóa - Xã hội; luật quy định: Ban Pháp chế, Ban Kinh tế - Xã hội. Có Ban Dân tộc: không.",
                        "The committees (beside the ethnic one) are: Economic and Budgetary Committee, Socio-Cultural Committee; the law says: Legal Committee, Socio-Economic Committee. Ethnic Affairs Committee: no.")
                .when(
                        "a province without urban affairs in the fortnight has one",
                        of(
                                PROVINCE,
                                "2021-05-23",
                                "2025-06-20",
                                null,
                                LEGAL,
                                ECONOMIC_BUDGET,
                                CULTURE_SOCIETY,
                                URBAN_AFFAIRS))
                .violated(
                        "Các Ban (ngoài Ban Dân tộc) gồm: Ban Pháp chế, Ban Kinh tế - Ngân sách, Ban Văn hóa - Xã hội, Ban Đô thị; luật quy định: Ban Pháp chế, Ban Kinh tế - Ngân sách, Ban Văn hóa - Xã hội. Có Ban Dân tộc: không.",
                        "The committees (beside the ethnic one) are: Legal Committee, Economic and Budgetary Committee, Socio-Cultural Committee, Urban Affairs Committee; the law says: Legal Committee, Economic and Budgetary Committee, Socio-Cultural Committee. Ethnic Affairs Committee: no.")
                .when("no committee recorded", of(PROVINCE, "2021-05-23", "2024-05-20", null))
                .undetermined(Reason.RECORD_NOT_COMPLETE);
        CommitteeKind[] three = {LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY};
        CommitteeKind[] four = {LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIETY, URBAN_AFFAIRS};
        CommitteeKind[] old = {LEGAL, SOCIO_ECONOMIC};
        CommitteeKind[] renamed = {ECONOMIC_BUDGET, CULTURE_SOCIETY};
        table = kind(table, PROVINCE, "2024-05-20", true, URBAN_AFFAIRS, three);
        table = kind(table, CENTRAL_CITY, "2024-05-20", false, SOCIO_ECONOMIC, four);
        for (UnitKind kind : List.of(UnitKind.RURAL_DISTRICT, UnitKind.TOWN, UnitKind.PROVINCIAL_CITY)) {
            table = kind(table, kind, "2024-05-20", true, URBAN_AFFAIRS, old);
        }
        for (UnitKind kind :
                List.of(UnitKind.URBAN_DISTRICT, UnitKind.MUNICIPAL_CITY, COMMUNE, UnitKind.WARD, UnitKind.TOWNSHIP)) {
            table = kind(table, kind, "2024-05-20", false, URBAN_AFFAIRS, old);
        }
        for (String day : List.of("2025-06-20", "2025-09-20")) {
            table = kind(table, PROVINCE, day, true, URBAN_AFFAIRS, three);
            table = kind(table, CENTRAL_CITY, day, true, SOCIO_ECONOMIC, four);
        }
        for (UnitKind kind : List.of(COMMUNE, UnitKind.WARD, UnitKind.SPECIAL_ZONE)) {
            table = kind(table, kind, "2025-09-20", false, LEGAL, renamed);
        }
        return table;
    }

    /** As it should be, with a committee too many, and with one for ethnic affairs, allowed or not. */
    private static RuleCases<CouncilCommittees> kind(
            RuleCases<CouncilCommittees> table,
            UnitKind kind,
            String asOn,
            boolean ethnicAllowed,
            CommitteeKind extra,
            CommitteeKind... kinds) {
        String name = kind + " " + asOn + ", ";
        RuleCases<CouncilCommittees> more = table.when(
                        name + "as it should be", of(kind, "2021-05-23", asOn, null, kinds))
                .satisfied()
                .when(name + "one too many", of(kind, "2021-05-23", asOn, null, and(extra, kinds)))
                .violated()
                .when(
                        name + "ethnic affairs without the conditions",
                        of(kind, "2021-05-23", asOn, false, and(ETHNIC_AFFAIRS, kinds)))
                .violated();
        RuleCases.When<CouncilCommittees> conditions = more.when(
                name + "ethnic affairs with the conditions",
                of(kind, "2021-05-23", asOn, true, and(ETHNIC_AFFAIRS, kinds)));
        return ethnicAllowed ? conditions.satisfied() : conditions.violated();
    }

    private static CommitteeKind[] and(CommitteeKind extra, CommitteeKind... kinds) {
        CommitteeKind[] more = Arrays.copyOf(kinds, kinds.length + 1);
        more[kinds.length] = extra;
        return more;
    }

    private static CouncilCommittees of(
            UnitKind kind, String polled, String asOn, Boolean conditions, CommitteeKind... kinds) {
        CouncilCommittees.Builder committees = CouncilCommittees.builder()
                .term(term(kind, polled))
                .asOn(LocalDate.parse(asOn))
                .addKinds(kinds);
        return (conditions == null ? committees : committees.ethnicConditionsMet(conditions)).build();
    }

    private static RuleCases<CouncilCommittee> deputies() {
        RuleCases<CouncilCommittee> table = RuleCases.of(Committees.DEPUTIES, CALENDAR)
                .when("elected before Law 77/2015", deputies(PROVINCE, "2015-12-31", "2016-02-01", 2))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day", deputies(PROVINCE, "2016-01-01", "2017-02-01", 2))
                .satisfied()
                .when(
                        "T11: elected the day before the councils of 2021",
                        deputies(PROVINCE, "2021-05-22", "2022-02-01", 1))
                .satisfied()
                .when("T11: elected with the councils of 2021", deputies(PROVINCE, "2021-05-23", "2022-02-01", 1))
                .undetermined(Reason.FACT_MISSING)
                .when("the last day of Law 77/2015", deputies(COMMUNE, "2025-02-28", "2025-02-28", 1))
                .satisfied()
                .when("the first day of Law 65/2025", deputies(COMMUNE, "2021-05-23", "2025-03-01", 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("under Law 72/2025 before the resolution", deputies(COMMUNE, "2021-05-23", "2025-06-16", 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("the day before the resolution", deputies(PROVINCE, "2021-05-23", "2025-10-15", 2))
                .undetermined(Reason.NOT_ENCODED)
                .when("the day of the resolution", deputies(PROVINCE, "2021-05-23", "2025-10-16", 2))
                .satisfied()
                .when("a commune since the resolution", deputies(COMMUNE, "2021-05-23", "2025-12-20", 1))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("a commune since 2030", deputies(COMMUNE, "2026-03-15", "2030-12-20", 1))
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("T14: merged, above the number on the last day", merged(LEGAL, "2030-06-16", 2, 6))
                .satisfied()
                .when("T14: merged, above the number the day after", merged(LEGAL, "2030-06-17", 2, 6))
                .violated(
                        "Ban của Hội đồng nhân dân cấp tỉnh có 6 Phó Trưởng Ban, không đúng số lượng quy định (2).",
                        "The committee of the province level has 6 deputy head(s), not the number laid down (2).")
                .when("merged from three, 2025", merged(LEGAL, "2025-12-20", 3, 5))
                .satisfied()
                .when("not merged, in words", merged(LEGAL, "2025-12-21", 1, 3))
                .violated(
                        "Ban của Hội đồng nhân dân cấp tỉnh có 3 Phó Trưởng Ban, không đúng số lượng quy định (2).",
                        "The committee of the province level has 3 deputy head(s), not the number laid down (2).")
                .when("a district of 2016 with two, in words", deputies(RURAL_DISTRICT, "2016-05-22", "2018-06-20", 2))
                .violated(
                        "Ban của Hội đồng nhân dân cấp huyện có 2 Phó Trưởng Ban, không đúng số lượng quy định (1).",
                        "The committee of the district level has 2 deputy head(s), not the number laid down (1).")
                .when("a district of 2021 with two, in words", deputies(RURAL_DISTRICT, "2021-05-23", "2024-06-20", 2))
                .violated(
                        "Ban của Hội đồng nhân dân cấp huyện có 2 Phó Trưởng Ban, không đúng số lượng quy định (1).",
                        "The committee of the district level has 2 deputy head(s), not the number laid down (1).");
        for (int number = 0; number <= 3; number++) {
            for (UnitKind kind : List.of(RURAL_DISTRICT, COMMUNE)) {
                for (String polled : List.of("2016-05-22", "2021-05-23")) {
                    table = expect(
                            table.when(
                                    kind + " of " + polled + ", " + number,
                                    deputies(
                                            kind,
                                            polled,
                                            polled.startsWith("2016") ? "2018-05-20" : "2024-05-20",
                                            number)),
                            number == 1);
                }
            }
            table = expect(
                    table.when("province of 2016, " + number, deputies(PROVINCE, "2016-05-22", "2018-05-20", number)),
                    number <= 2);
            for (boolean fullTime : new boolean[] {true, false}) {
                table = expect(
                        table.when(
                                "province of 2021, head full-time " + fullTime + ", " + number,
                                on(PROVINCE, "2021-05-23", "2024-05-20")
                                        .headFullTime(fullTime)
                                        .deputyHeads(number)
                                        .build()),
                        number == (fullTime ? 1 : 2));
            }
            for (String day : List.of("2025-12-20", "2030-12-20")) {
                table = expect(
                        table.when("not merged, " + day + ", " + number, merged(LEGAL, day, 1, number)), number <= 2);
            }
        }
        for (CommitteeKind kind : CommitteeKind.values()) {
            boolean ordinary = kind == LEGAL || kind == ECONOMIC_BUDGET || kind == CULTURE_SOCIETY;
            for (int units = 1; units <= 4; units++) {
                for (int number = 2; number <= 5; number++) {
                    int most = !ordinary || units == 1 ? 2 : units == 2 ? 3 : 4;
                    table = expect(
                            table.when(
                                    kind + " merged from " + units + ", " + number,
                                    merged(kind, "2030-12-20", units, number)),
                            number <= most);
                    int mostOfFormer = kind != ETHNIC_AFFAIRS || units == 1 ? 2 : units == 2 ? 3 : 4;
                    table = expect(
                            table.when(
                                    kind + " from " + units + " former, " + number,
                                    on(PROVINCE, "2026-03-15", "2030-12-20", kind)
                                            .mergedUnits(1)
                                            .formerCommittees(units)
                                            .deputyHeads(number)
                                            .build()),
                            number <= mostOfFormer);
                }
            }
        }
        for (String more : List.of(
                "deputy heads at most 3 -> deputy heads equal to 3",
                "deputy heads at most 4 -> deputy heads equal to 4",
                "units merged into one at least 2 -> units merged into one equal to 2",
                "committees of the kind before the merger at least 2 -> committees of the kind before the merger equal"
                        + " to 2")) {
            table = table.equivalent("from 2030-06-17: PROVINCE: " + more, "another of the ways allows it already");
        }
        return table.equivalent("from 2025-06-16: starts a day sooner", "the number is not encoded on either side")
                .equivalent("from 2025-06-16: starts a day later", "the number is not encoded on either side");
    }

    private static RuleCases<CouncilCommittee> deputiesFullTime() {
        return RuleCases.of(Committees.DEPUTIES_FULL_TIME, CALENDAR)
                .when("elected before Law 77/2015", fullTime(PROVINCE, "2015-12-31", "2016-02-01", 1, 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day", fullTime(PROVINCE, "2016-01-01", "2017-02-01", 1, 1))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when(
                        "T11: elected the day before the councils of 2021",
                        fullTime(PROVINCE, "2021-05-22", "2022-02-01", 1, 1))
                .notApplicable(Reason.LEFT_TO_REGULATION)
                .when("T11: elected with the councils of 2021", fullTime(PROVINCE, "2021-05-23", "2022-02-01", 1, 1))
                .satisfied()
                .when("the last day of Law 77/2015", fullTime(PROVINCE, "2025-02-28", "2025-02-28", 2, 2))
                .satisfied()
                .when("the first day of Law 65/2025", fullTime(PROVINCE, "2021-05-23", "2025-03-01", 2, 2))
                .undetermined(Reason.NOT_ENCODED)
                .when("the last day of Law 65/2025", fullTime(PROVINCE, "2021-05-23", "2025-06-15", 2, 2))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 72/2025", fullTime(PROVINCE, "2021-05-23", "2025-06-16", 2, 1))
                .notApplicable(Reason.REPEALED)
                .when("one of two", fullTime(PROVINCE, "2021-05-23", "2024-05-20", 2, 1))
                .violated(
                        "Chỉ 1 trên 2 Phó Trưởng Ban hoạt động chuyên trách.",
                        "Only 1 of 2 deputy head(s) are full-time.")
                .when("a district", fullTime(RURAL_DISTRICT, "2021-05-23", "2024-05-20", 1, 0))
                .notApplicable(Reason.CONDITION)
                .when("a commune", fullTime(COMMUNE, "2021-05-23", "2024-05-20", 1, 0))
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "from 2021-05-23: full-time deputy heads equal to deputy heads -> full-time deputy heads at least deputy"
                                + " heads",
                        "the full-time ones are some of all");
    }

    private static RuleCases<CouncilCommittee> partTime() {
        return RuleCases.of(Committees.PART_TIME, CALENDAR)
                .when("elected before Law 77/2015", people(COMMUNE, "2015-12-31", "2016-02-01", false, 0, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day", people(COMMUNE, "2016-01-01", "2017-02-01", false, 0, 0))
                .satisfied()
                .when("the last day of Law 77/2015", people(COMMUNE, "2025-02-28", "2025-02-28", false, 0, 0))
                .satisfied()
                .when("the first day of Law 65/2025", people(COMMUNE, "2021-05-23", "2025-03-01", false, 0, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("the last day of Law 65/2025", people(COMMUNE, "2021-05-23", "2025-06-15", false, 0, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 72/2025", people(COMMUNE, "2021-05-23", "2025-06-16", true, 1, 0))
                .satisfied()
                .when("a full-time head", people(COMMUNE, "2021-05-23", "2024-05-20", true, 0, 0))
                .violated(
                        "Ban có 1 người chuyên trách; Ban cấp xã hoạt động kiêm nhiệm.",
                        "1 of the committee are full-time; committees of communes are part-time.")
                .when("a full-time deputy", people(COMMUNE, "2021-05-23", "2024-05-20", false, 1, 0))
                .violated()
                .when("a full-time member", people(COMMUNE, "2021-05-23", "2024-05-20", false, 0, 1))
                .violated()
                .when("a full-time member since 2025", people(COMMUNE, "2021-05-23", "2025-09-20", true, 1, 1))
                .violated(
                        "Ban có 1 Ủy viên chuyên trách; chỉ cấp tỉnh có Ủy viên chuyên trách.",
                        "The committee has 1 full-time member(s); only provinces have any.")
                .when("a province", people(PROVINCE, "2021-05-23", "2025-09-20", true, 1, 1))
                .notApplicable(Reason.CONDITION)
                .when("a district", people(RURAL_DISTRICT, "2021-05-23", "2024-05-20", true, 1, 1))
                .notApplicable(Reason.CONDITION)
                .when(
                        "not all recorded",
                        on(COMMUNE, "2021-05-23", "2024-05-20")
                                .fullTimeMembers(0)
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .equivalent(
                        "from 2016-01-01: full-time people equal to 0 -> full-time people at most 0",
                        "no number is below zero")
                .equivalent(
                        "from 2025-06-16: full-time members equal to 0 -> full-time members at most 0",
                        "no number is below zero");
    }

    private static RuleCases<CouncilCommittee> fullTimeCap() {
        RuleCases<CouncilCommittee> table = RuleCases.of(Committees.FULL_TIME_CAP, CALENDAR)
                .when(
                        "elected the day before the councils of 2021",
                        people(PROVINCE, "2021-05-22", "2021-06-01", true, 1, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected with the councils of 2021", people(PROVINCE, "2021-05-23", "2021-07-01", true, 1, 0))
                .satisfied()
                .when(
                        "elected on the last day of Law 77/2015",
                        people(PROVINCE, "2025-02-28", "2025-07-01", true, 1, 0))
                .satisfied()
                .when(
                        "elected on the first day of Law 65/2025",
                        people(PROVINCE, "2025-03-01", "2025-07-01", true, 1, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected for 2026", people(PROVINCE, "2026-03-15", "2026-07-01", true, 1, 0))
                .undetermined(Reason.NOT_ENCODED)
                .when("a commune", people(COMMUNE, "2021-05-23", "2024-05-20", true, 3, 0))
                .notApplicable(Reason.CONDITION)
                .when("three in a province, in words", people(PROVINCE, "2021-05-23", "2024-05-20", true, 2, 0))
                .violated(
                        "Ban có nhiều người chuyên trách hơn mức tối đa 2.",
                        "The committee has more full-time people than 2.");
        for (int deputies = 0; deputies <= 4; deputies++) {
            for (int members = 0; members <= 2; members++) {
                int heads = 1 + deputies;
                for (String name : List.of("Sông Trăng", "Hà Nội")) {
                    table = expect(
                            table.when(name + " " + heads + " + " + members, city(name, deputies, members)),
                            heads <= 2);
                }
                table = expect(
                        table.when("Hồ Chí Minh " + heads + " + " + members, city("Hồ Chí Minh", deputies, members)),
                        heads + members <= 4);
                table = expect(
                        table.when(
                                "district " + heads + " + " + members,
                                people(RURAL_DISTRICT, "2021-05-23", "2024-05-20", true, deputies, members)),
                        heads <= 2);
                RuleCases.When<CouncilCommittee> daNang =
                        table.when("Đà Nẵng " + heads + " + " + members, city("Đà Nẵng", deputies, members));
                table = heads <= 3 && heads + members > 3
                        ? daNang.undetermined(Reason.TEXT_AMBIGUOUS)
                        : expect(daNang, heads + members <= 3);
            }
        }
        for (String name : List.of("Sông Trăng", "Hà Nội", "Hồ Chí Minh", "Đà Nẵng")) {
            table = table.when(
                            name + " without anybody full-time",
                            seat(name)
                                    .headFullTime(false)
                                    .deputyHeads(2)
                                    .fullTimeDeputyHeads(0)
                                    .fullTimeMembers(0)
                                    .build())
                    .satisfied();
        }
        return table.equivalent("from 2025-06-16: starts a day sooner", "neither law of 2025 is encoded on the number")
                .equivalent("from 2025-06-16: starts a day later", "neither law of 2025 is encoded on the number");
    }

    private static RuleCases<CouncilCommittee> expect(RuleCases.When<CouncilCommittee> when, boolean satisfied) {
        return satisfied ? when.satisfied() : when.violated();
    }

    private static CouncilCommittee.Builder seat(String name) {
        return CouncilCommittee.builder()
                .term(term(CENTRAL_CITY, name, "2021-05-23"))
                .asOn(LocalDate.parse("2024-05-20"))
                .kind(LEGAL);
    }

    private static CouncilCommittee city(String name, int deputies, int members) {
        return seat(name)
                .headFullTime(true)
                .fullTimeDeputyHeads(deputies)
                .fullTimeMembers(members)
                .build();
    }

    private static CouncilCommittee.Builder on(UnitKind kind, String polled, String asOn) {
        return on(kind, polled, asOn, LEGAL);
    }

    private static CouncilCommittee.Builder on(UnitKind kind, String polled, String asOn, CommitteeKind committee) {
        return CouncilCommittee.builder()
                .term(term(kind, polled))
                .asOn(LocalDate.parse(asOn))
                .kind(committee);
    }

    private static CouncilCommittee deputies(UnitKind kind, String polled, String asOn, int deputies) {
        return on(kind, polled, asOn).deputyHeads(deputies).build();
    }

    private static CouncilCommittee merged(CommitteeKind committee, String asOn, int units, int deputies) {
        return on(PROVINCE, "2026-03-15", asOn, committee)
                .mergedUnits(units)
                .formerCommittees(1)
                .deputyHeads(deputies)
                .build();
    }

    private static CouncilCommittee fullTime(UnitKind kind, String polled, String asOn, int deputies, int fullTime) {
        return on(kind, polled, asOn)
                .deputyHeads(deputies)
                .fullTimeDeputyHeads(fullTime)
                .build();
    }

    private static CouncilCommittee people(
            UnitKind kind, String polled, String asOn, boolean head, int deputies, int members) {
        return on(kind, polled, asOn)
                .headFullTime(head)
                .fullTimeDeputyHeads(deputies)
                .fullTimeMembers(members)
                .build();
    }
}
