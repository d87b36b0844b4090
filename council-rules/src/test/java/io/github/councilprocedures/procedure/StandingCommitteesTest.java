package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.organ.ActingLeader.DELEGATE;
import static io.github.councilprocedures.organ.ActingLeader.VICE_CHAIR;
import static io.github.councilprocedures.organ.DecidingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.organ.VacancyCause.CHAIR_VACANT;
import static io.github.councilprocedures.procedure.Days.newIn2025;
import static io.github.councilprocedures.procedure.Days.term;
import static io.github.councilprocedures.unit.UnitKind.CENTRAL_CITY;
import static io.github.councilprocedures.unit.UnitKind.COMMUNE;
import static io.github.councilprocedures.unit.UnitKind.PROVINCE;
import static io.github.councilprocedures.unit.UnitKind.RURAL_DISTRICT;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.ActingLeader;
import io.github.councilprocedures.organ.ChairVacancy;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.StandingCommittee;
import io.github.councilprocedures.organ.StandingPost;
import io.github.councilprocedures.organ.StandingSeat;
import io.github.councilprocedures.organ.VacancyCause;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandingCommitteesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(composition(), viceChairs(), viceChairsFullTime(), fullTimeCap(), incompatibility(), inCharge());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static final String OLD_PROVINCE =
            "CHAIR* VICE_CHAIR* VICE_CHAIR* COMMITTEE_HEAD COMMITTEE_HEAD COMMITTEE_HEAD CHIEF_OF_OFFICE";
    private static final String HEADS = "COMMITTEE_HEAD COMMITTEE_HEAD COMMITTEE_HEAD";

    private static RuleCases<StandingCommittee> composition() {
        RuleCases<StandingCommittee> table = RuleCases.of(StandingCommittees.COMPOSITION, CALENDAR)
                .when("elected before Law 77/2015", on(PROVINCE, "2015-12-31", "2016-02-01", OLD_PROVINCE))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day of Law 77/2015", on(PROVINCE, "2016-01-01", "2017-01-01", OLD_PROVINCE))
                .satisfied()
                .when(
                        "T11 and T16: the council of 2016 keeps its Chief of Office when the amending law is in force",
                        on(PROVINCE, "2021-05-22", "2021-06-20", OLD_PROVINCE))
                .satisfied()
                .when(
                        "T11: the council of 2021 with a Chief of Office",
                        on(PROVINCE, "2021-05-23", "2021-07-20", OLD_PROVINCE))
                .violated()
                .when(
                        "the last day of Law 77/2015",
                        on(PROVINCE, "2025-02-28", "2025-02-28", "CHAIR VICE_CHAIR* " + HEADS))
                .satisfied()
                .when(
                        "the first day of Law 65/2025",
                        on(PROVINCE, "2021-05-23", "2025-03-01", "CHAIR VICE_CHAIR* " + HEADS))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "the last day of Law 65/2025",
                        on(PROVINCE, "2021-05-23", "2025-06-15", "CHAIR VICE_CHAIR* " + HEADS))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "the first day of Law 72/2025",
                        on(PROVINCE, "2021-05-23", "2025-06-16", "CHAIR VICE_CHAIR* " + HEADS))
                .satisfied()
                .when("polling day unknown", on(PROVINCE, null, "2024-05-20", "CHAIR VICE_CHAIR* " + HEADS))
                .undetermined(Reason.FACT_MISSING)
                .when("no seat recorded", on(PROVINCE, "2021-05-23", "2024-05-20", ""))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "two Chairs in a commune of 2016",
                        on(COMMUNE, "2016-05-22", "2018-05-20", "CHAIR CHAIR VICE_CHAIR"))
                .violated(
                        "Thường trực có các chức danh: Chủ tịch, Phó Chủ tịch (2 Chủ tịch), không đúng cơ cấu theo luật.",
                        "The Standing Committee has the posts: Chair, Vice Chair (2 Chair(s)), which is not what the law says.")
                .when("a commune of 2016", on(COMMUNE, "2016-05-22", "2018-05-20", "CHAIR VICE_CHAIR"))
                .satisfied()
                .when(
                        "committee heads in a commune of 2016",
                        on(COMMUNE, "2016-05-22", "2018-05-20", "CHAIR VICE_CHAIR " + HEADS))
                .violated()
                .when("no Chair in a commune of 2016", on(COMMUNE, "2016-05-22", "2018-05-20", "VICE_CHAIR"))
                .violated()
                .when("no Vice Chair in a commune of 2016", on(COMMUNE, "2016-05-22", "2018-05-20", "CHAIR"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "no Chief of Office in a province of 2016",
                        on(PROVINCE, "2016-05-22", "2018-05-20", "CHAIR VICE_CHAIR " + HEADS))
                .violated()
                .when(
                        "two Chiefs of Office in a province of 2016",
                        on(PROVINCE, "2016-05-22", "2018-05-20", OLD_PROVINCE + " CHIEF_OF_OFFICE"))
                .violated();
        table = variations(table, PROVINCE, "2016-05-22", "2018-05-20", " CHIEF_OF_OFFICE");
        table = variations(table, RURAL_DISTRICT, "2016-05-22", "2018-05-20", "");
        table = variations(table, COMMUNE, "2021-05-23", "2024-05-20", "");
        return variations(table, PROVINCE, "2021-05-23", "2025-09-20", "");
    }

    private static RuleCases<StandingCommittee> variations(
            RuleCases<StandingCommittee> table, UnitKind kind, String polled, String asOn, String more) {
        String name = kind + " " + asOn + ", ";
        String posts = kind == PROVINCE && !more.isEmpty() ? ", Ủy viên là Chánh Văn phòng" : "";
        String postsEn = kind == PROVINCE && !more.isEmpty() ? ", Chief of Office" : "";
        return table.when(name + "as it should be", on(kind, polled, asOn, "CHAIR VICE_CHAIR " + HEADS + more))
                .satisfied()
                .when(name + "two Chairs", on(kind, polled, asOn, "CHAIR CHAIR VICE_CHAIR " + HEADS + more))
                .violated(
                        polled.startsWith("2016")
                                ? "Thường trực có các chức danh: Chủ tịch, Phó Chủ tịch, Ủy viên là Trưởng Ban" + posts
                                        + " (2 Chủ tịch), không đúng cơ cấu theo luật."
                                : "Thường trực có các chức danh: Chủ tịch, Phó Chủ tịch, Ủy viên là Trưởng Ban; 2 Chủ tịch, 3 Trưởng Ban trên 3 Ban, không đúng cơ cấu theo luật.",
                        polled.startsWith("2016")
                                ? "The Standing Committee has the posts: Chair, Vice Chair, committee head" + postsEn
                                        + " (2 Chair(s)), which is not what the law says."
                                : "The Standing Committee has the posts: Chair, Vice Chair, committee head; 2 Chair(s), 3 head(s) of 3 committee(s), which is not what the law says.")
                .when(name + "no Chair", on(kind, polled, asOn, "VICE_CHAIR " + HEADS + more))
                .violated()
                .when(name + "no Vice Chair", on(kind, polled, asOn, "CHAIR " + HEADS + more))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(name + "somebody else", on(kind, polled, asOn, "CHAIR VICE_CHAIR OTHER " + HEADS + more))
                .violated()
                .when(name + "a head fewer", on(kind, polled, asOn, "CHAIR VICE_CHAIR COMMITTEE_HEAD" + more))
                .violated()
                .when(name + "a head more", on(kind, polled, asOn, "CHAIR VICE_CHAIR COMMITTEE_HEAD " + HEADS + more))
                .violated();
    }

    private static RuleCases<StandingCommittee> viceChairs() {
        RuleCases<StandingCommittee> table = RuleCases.of(StandingCommittees.VICE_CHAIR_NUMBER, CALENDAR)
                .when("elected before Law 77/2015", vice(PROVINCE, "2015-12-31", "2016-02-01", 2))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected on the first day of Law 77/2015", vice(PROVINCE, "2016-01-01", "2017-02-01", 2))
                .satisfied()
                .when(
                        "T11: elected the day before the councils of 2021",
                        vice(RURAL_DISTRICT, "2021-05-22", "2022-02-01", 2))
                .satisfied()
                .when("T11: elected with the councils of 2021", vice(RURAL_DISTRICT, "2021-05-23", "2022-02-01", 2))
                .violated(
                        "Hội đồng nhân dân cấp huyện có 2 Phó Chủ tịch, không đúng số lượng quy định (1).",
                        "The council of the district level has 2 Vice Chair(s), not the number laid down (1).")
                .when("the last day of Law 77/2015", vice(COMMUNE, "2025-02-28", "2025-02-28", 1))
                .satisfied()
                .when("the first day of Law 65/2025", vice(COMMUNE, "2021-05-23", "2025-03-01", 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("the last day of Law 65/2025", vice(COMMUNE, "2021-05-23", "2025-06-15", 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("under Law 72/2025 before the resolution", vice(COMMUNE, "2021-05-23", "2025-06-16", 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("the day before the resolution", vice(COMMUNE, "2021-05-23", "2025-10-15", 1))
                .undetermined(Reason.NOT_ENCODED)
                .when("the day of the resolution", vice(COMMUNE, "2021-05-23", "2025-10-16", 1))
                .satisfied()
                .when(
                        "T14: a merged province above the number on the last day that it may be",
                        merged(PROVINCE, "2030-06-16", 2, 6))
                .satisfied()
                .when("T14: a merged province above the number the day after", merged(PROVINCE, "2030-06-17", 2, 6))
                .violated(
                        "Hội đồng nhân dân (tỉnh) có 6 Phó Chủ tịch, không đúng số lượng quy định (2).",
                        "The council (province) has 6 Vice Chair(s), not the number laid down (2).")
                .when("a province that was not merged, 2025", merged(PROVINCE, "2025-12-20", 1, 3))
                .violated(
                        "Hội đồng nhân dân cấp tỉnh có 3 Phó Chủ tịch, không đúng số lượng quy định (2).",
                        "The council of the province level has 3 Vice Chair(s), not the number laid down (2).")
                .when("merged or not is unknown, and more than two", vice(PROVINCE, "2021-05-23", "2025-12-20", 3))
                .undetermined(Reason.FACT_MISSING)
                .when("a province merged from three, 2025", merged(PROVINCE, "2025-12-20", 3, 5))
                .satisfied();
        for (int number = 0; number <= 3; number++) {
            table = exact(table, PROVINCE, "2016-05-22", "2018-05-20", number, 2);
            table = exact(table, RURAL_DISTRICT, "2016-05-22", "2018-05-20", number, 2);
            table = exact(table, COMMUNE, "2016-05-22", "2018-05-20", number, 1);
            table = exact(table, RURAL_DISTRICT, "2021-05-23", "2024-05-20", number, 1);
            table = exact(table, COMMUNE, "2021-05-23", "2024-05-20", number, 1);
            table = exact(table, COMMUNE, "2021-05-23", "2025-12-20", number, 1);
            table = exact(table, COMMUNE, "2026-03-15", "2030-12-20", number, 1);
            RuleCases.When<StandingCommittee> partTimeChair =
                    table.when("Chair not full-time, " + number, vice(PROVINCE, "2021-05-23", "2024-05-20", number));
            table = number == 2 ? partTimeChair.satisfied() : partTimeChair.violated();
            RuleCases.When<StandingCommittee> fullTimeChair = table.when(
                    "full-time Chair, " + number,
                    on(PROVINCE, "2021-05-23", "2024-05-20", "CHAIR*" + " VICE_CHAIR*".repeat(number)));
            table = number == 1 ? fullTimeChair.satisfied() : fullTimeChair.violated();
            for (UnitKind kind : List.of(PROVINCE, CENTRAL_CITY)) {
                for (String day : List.of("2025-12-20", "2030-12-20")) {
                    RuleCases.When<StandingCommittee> notMerged =
                            table.when(kind + " not merged, " + day + ", " + number, merged(kind, day, 1, number));
                    table = number <= 2 ? notMerged.satisfied() : notMerged.violated();
                }
            }
        }
        for (UnitKind kind : List.of(UnitKind.WARD, UnitKind.SPECIAL_ZONE)) {
            for (int number = 0; number <= 2; number++) {
                table = exact(table, kind, "2026-03-15", "2030-12-20", number, 1);
            }
        }
        return table.when("merged from two, three", merged(PROVINCE, "2030-12-20", 2, 3))
                .satisfied()
                .when("merged from two, four", merged(PROVINCE, "2030-12-20", 2, 4))
                .violated()
                .when("merged from two, one", merged(PROVINCE, "2030-12-20", 2, 1))
                .satisfied()
                .when("merged from three, three", merged(PROVINCE, "2030-12-20", 3, 3))
                .satisfied()
                .when("merged from three, four", merged(PROVINCE, "2030-12-20", 3, 4))
                .violated()
                .when("a city merged from two, three", merged(CENTRAL_CITY, "2030-12-20", 2, 3))
                .satisfied()
                .when("a city merged from two, four", merged(CENTRAL_CITY, "2030-12-20", 2, 4))
                .violated()
                .when("a city merged from three, four", merged(CENTRAL_CITY, "2030-12-20", 3, 4))
                .satisfied()
                .when("a city merged from four, four", merged(CENTRAL_CITY, "2030-12-20", 4, 4))
                .satisfied()
                .when("a city merged from three, five", merged(CENTRAL_CITY, "2030-12-20", 3, 5))
                .violated()
                .when("a city merged from three, three", merged(CENTRAL_CITY, "2030-12-20", 3, 3))
                .satisfied()
                .when("a commune of 2030 with two", vice(COMMUNE, "2026-03-15", "2030-11-20", 2))
                .violated()
                .when("a commune of 2016 with two, in words", vice(COMMUNE, "2016-05-22", "2018-11-20", 2))
                .violated(
                        "Hội đồng nhân dân cấp xã có 2 Phó Chủ tịch, không đúng số lượng quy định (1).",
                        "The council of the commune level has 2 Vice Chair(s), not the number laid down (1).")
                .equivalent("from 2025-06-16: starts a day sooner", "the number is not encoded on either side")
                .equivalent("from 2025-06-16: starts a day later", "the number is not encoded on either side")
                .equivalent(
                        "from 2030-06-17: PROVINCE: Vice Chairs at most 3 -> Vice Chairs equal to 3",
                        "two or fewer are enough in any case")
                .equivalent(
                        "from 2030-06-17: CENTRAL_CITY: Vice Chairs at most 3 -> Vice Chairs equal to 3",
                        "two or fewer are enough in any case")
                .equivalent(
                        "from 2030-06-17: CENTRAL_CITY: units merged into one at least 2 -> units merged into one equal to 2",
                        "three units allow four, so three too")
                .equivalent(
                        "from 2030-06-17: CENTRAL_CITY: Vice Chairs at most 4 -> Vice Chairs equal to 4",
                        "three are enough for two units already");
    }

    private static RuleCases<StandingCommittee> exact(
            RuleCases<StandingCommittee> table, UnitKind kind, String polled, String asOn, int number, int wanted) {
        RuleCases.When<StandingCommittee> when =
                table.when(kind + " " + asOn + ", " + number, vice(kind, polled, asOn, number));
        return number == wanted ? when.satisfied() : when.violated();
    }

    private static RuleCases<StandingCommittee> viceChairsFullTime() {
        return RuleCases.of(StandingCommittees.VICE_CHAIRS_FULL_TIME, CALENDAR)
                .when("elected before Law 77/2015", on(PROVINCE, "2015-12-31", "2016-02-01", "CHAIR VICE_CHAIR*"))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "elected on the first day of Law 77/2015",
                        on(PROVINCE, "2016-01-01", "2017-02-01", "VICE_CHAIR*"))
                .satisfied()
                .when("the last day of Law 77/2015", on(PROVINCE, "2025-02-28", "2025-02-28", "CHAIR VICE_CHAIR*"))
                .satisfied()
                .when("the first day of Law 65/2025", on(PROVINCE, "2021-05-23", "2025-03-01", "CHAIR VICE_CHAIR*"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the last day of Law 65/2025", on(PROVINCE, "2021-05-23", "2025-06-15", "CHAIR VICE_CHAIR*"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 72/2025", on(PROVINCE, "2021-05-23", "2025-06-16", "CHAIR VICE_CHAIR"))
                .notApplicable(Reason.REPEALED)
                .when("one of two", on(PROVINCE, "2021-05-23", "2024-05-20", "CHAIR VICE_CHAIR* VICE_CHAIR"))
                .violated(
                        "Chỉ 1 trên 2 Phó Chủ tịch hoạt động chuyên trách.", "Only 1 of 2 Vice Chair(s) are full-time.")
                .equivalent(
                        "from 2016-01-01: full-time Vice Chairs equal to Vice Chairs -> full-time Vice Chairs at least Vice"
                                + " Chairs",
                        "the full-time ones are some of all");
    }

    private static RuleCases<StandingCommittee> fullTimeCap() {
        RuleCases<StandingCommittee> table = RuleCases.of(StandingCommittees.FULL_TIME_CAP, CALENDAR)
                .when("elected the day before the councils of 2021", on(PROVINCE, "2021-05-22", "2021-06-01", "CHAIR*"))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected with the councils of 2021", on(PROVINCE, "2021-05-23", "2021-07-01", "CHAIR*"))
                .satisfied()
                .when("elected on the last day of Law 77/2015", on(PROVINCE, "2025-02-28", "2025-07-01", "CHAIR*"))
                .satisfied()
                .when("elected on the first day of Law 65/2025", on(PROVINCE, "2025-03-01", "2025-07-01", "CHAIR*"))
                .undetermined(Reason.NOT_ENCODED)
                .when("elected for 2026", on(PROVINCE, "2026-03-15", "2026-07-01", "CHAIR*"))
                .undetermined(Reason.NOT_ENCODED)
                .when("three in a province", on(PROVINCE, "2021-05-23", "2024-05-20", "CHAIR* VICE_CHAIR* VICE_CHAIR*"))
                .violated(
                        "Có 3 Chủ tịch, Phó Chủ tịch chuyên trách, quá 2.",
                        "3 of Chair and Vice Chairs are full-time, more than 2.");
        for (int number = 0; number <= 4; number++) {
            table = atMost(table, PROVINCE, "Sông Trăng", number, 2);
            table = atMost(table, CENTRAL_CITY, "Hồ Chí Minh", number, 3);
            table = atMost(table, CENTRAL_CITY, "Hà Nội", number, 2);
            table = atMost(table, CENTRAL_CITY, "Đà Nẵng", number, 2);
            table = atMost(table, RURAL_DISTRICT, "Đồng Mây", number, 2);
            table = atMost(table, COMMUNE, "Bến Sen", number, 1);
        }
        table = table.equivalent(
                "from 2021-05-23: PROVINCE: full-time Chair and Vice Chairs at most 3 -> full-time Chair and Vice Chairs equal"
                        + " to 3",
                "two or fewer are enough in any case");
        return table.equivalent("from 2025-06-16: starts a day sooner", "neither law of 2025 is encoded on the number")
                .equivalent("from 2025-06-16: starts a day later", "neither law of 2025 is encoded on the number");
    }

    private static RuleCases<StandingCommittee> atMost(
            RuleCases<StandingCommittee> table, UnitKind kind, String name, int number, int most) {
        String seats = number == 0 ? "CHAIR" : "CHAIR*" + " VICE_CHAIR*".repeat(number - 1);
        RuleCases.When<StandingCommittee> when = table.when(
                name + ", " + number,
                seats(kind, name, "2021-05-23", "2024-05-20", seats).build());
        return number <= most ? when.satisfied() : when.violated();
    }

    private static RuleCases<StandingCommittee> incompatibility() {
        return LawDays.around(
                        RuleCases.of(StandingCommittees.INCOMPATIBILITY, CALENDAR),
                        day -> both(day, 0),
                        Reason.MET,
                        Reason.MET)
                .when("one of both", both("2024-05-20", 1))
                .violated(
                        "1 thành viên Thường trực đồng thời là thành viên Ủy ban nhân dân cùng cấp.",
                        "1 member(s) are members of the People's Committee of the same level too.")
                .when("one of both since 2025", both("2025-09-20", 1))
                .violated(
                        "1 thành viên Thường trực đồng thời là thành viên Ủy ban nhân dân cùng cấp.",
                        "1 member(s) are members of the People's Committee of the same level too.")
                .equivalent(
                        "from 2016-01-01: members who are of the People's Committee equal to 0 -> members who are of the"
                                + " People's Committee at most 0",
                        "no number is below zero")
                .equivalent(
                        "from 2025-06-16: members who are of the People's Committee equal to 0 -> members who are of the"
                                + " People's Committee at most 0",
                        "no number is below zero");
    }

    private static RuleCases<ChairVacancy> inCharge() {
        RuleCases<ChairVacancy> table = newIn2025(
                        RuleCases.of(StandingCommittees.IN_CHARGE, CALENDAR),
                        day -> vacancy(PROVINCE, day, CHAIR_VACANT, STANDING_COMMITTEE, VICE_CHAIR, 1),
                        Reason.MET)
                .when(
                        "two Vice Chairs",
                        vacancy(COMMUNE, "2025-09-20", CHAIR_VACANT, STANDING_COMMITTEE, VICE_CHAIR, 2))
                .violated()
                .when("nobody", vacancy(COMMUNE, "2025-09-20", CHAIR_VACANT, STANDING_COMMITTEE, VICE_CHAIR, 0))
                .violated()
                .when(
                        "a district",
                        vacancy(RURAL_DISTRICT, "2025-06-20", CHAIR_VACANT, STANDING_COMMITTEE, DELEGATE, 1))
                .notApplicable(Reason.CONDITION)
                .when(
                        "a delegate while there is a Vice Chair",
                        vacancy(COMMUNE, "2025-09-20", CHAIR_VACANT, STANDING_COMMITTEE, DELEGATE, 1))
                .violated(
                        "Trường hợp khuyết Chủ tịch: Thường trực Hội đồng nhân dân giao đại biểu khác của Hội đồng nhân dân điều hành, không đúng quy định.",
                        "In a case of Chair vacant, another delegate was put in charge by Standing Committee, which is not what the law says.");
        for (VacancyCause cause : VacancyCause.values()) {
            for (UnitKind kind : List.of(PROVINCE, COMMUNE)) {
                DecidingBody rightBody = cause == CHAIR_VACANT
                        ? STANDING_COMMITTEE
                        : kind == PROVINCE
                                ? DecidingBody.NATIONAL_ASSEMBLY_STANDING_COMMITTEE
                                : DecidingBody.PROVINCIAL_STANDING_COMMITTEE;
                ActingLeader rightLeader =
                        cause == CHAIR_VACANT || cause == VacancyCause.CHAIR_DISCIPLINED ? VICE_CHAIR : DELEGATE;
                for (DecidingBody body : DecidingBody.values()) {
                    RuleCases.When<ChairVacancy> when = table.when(
                            kind + ", " + cause + " by " + body,
                            vacancy(kind, "2025-09-20", cause, body, rightLeader, 1));
                    table = body == rightBody ? when.satisfied() : when.violated();
                }
                for (ActingLeader leader : ActingLeader.values()) {
                    RuleCases.When<ChairVacancy> when = table.when(
                            kind + ", " + cause + ": " + leader,
                            vacancy(kind, "2025-09-20", cause, rightBody, leader, 1));
                    table = leader == rightLeader ? when.satisfied() : when.violated();
                }
            }
        }
        return table;
    }

    private static ChairVacancy vacancy(
            UnitKind kind, String day, VacancyCause cause, DecidingBody body, ActingLeader leader, int assigned) {
        return ChairVacancy.builder()
                .term(term(kind, "2021-05-23"))
                .since(LocalDate.parse(day))
                .cause(cause)
                .assignedBy(body)
                .leader(leader)
                .assigned(assigned)
                .build();
    }

    private static StandingCommittee both(String day, int members) {
        return seats(PROVINCE, "Sông Trăng", "2021-05-23", day, "CHAIR")
                .peoplesCommitteeMembers(members)
                .build();
    }

    private static StandingCommittee merged(UnitKind kind, String day, int units, int viceChairs) {
        return seats(kind, "Sông Trăng", "2026-03-15", day, "CHAIR" + " VICE_CHAIR*".repeat(viceChairs))
                .mergedUnits(units)
                .build();
    }

    private static StandingCommittee vice(UnitKind kind, String polled, String asOn, int viceChairs) {
        return on(kind, polled, asOn, "CHAIR" + " VICE_CHAIR*".repeat(viceChairs));
    }

    /** With three committees. */
    private static StandingCommittee on(UnitKind kind, String polled, String asOn, String seats) {
        return seats(kind, "Sông Trăng", polled, asOn, seats).committees(3).build();
    }

    /** Seats by post; a star marks a full-time one. */
    private static StandingCommittee.Builder seats(
            UnitKind kind, String name, String polled, String asOn, String seats) {
        StandingCommittee.Builder standing =
                StandingCommittee.builder().term(term(kind, name, polled)).asOn(LocalDate.parse(asOn));
        for (String seat : seats.isEmpty() ? new String[0] : seats.split(" ")) {
            standing.addSeats(new StandingSeat(StandingPost.valueOf(seat.replace("*", "")), seat.endsWith("*")));
        }
        return standing;
    }
}
