package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Days.term;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupsOfDelegatesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(levels(), setUp());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<DelegatesGroups> levels() {
        RuleCases<DelegatesGroups> table = LawDays.around(
                RuleCases.of(GroupsOfDelegates.LEVELS, CALENDAR),
                day -> groups(UnitKind.PROVINCE, day, 12).build(),
                Reason.MET,
                Reason.MET);
        for (UnitKind kind : List.of(UnitKind.PROVINCE, UnitKind.RURAL_DISTRICT)) {
            table = table.when(
                            kind + " with one group",
                            groups(kind, "2024-05-20", 1).build())
                    .satisfied()
                    .when(
                            kind + " with two groups",
                            groups(kind, "2024-05-20", 2).build())
                    .satisfied()
                    .when(
                            kind + " without groups",
                            groups(kind, "2024-05-20", 0).build())
                    .violated();
        }
        return table.when(
                        "a commune without groups",
                        groups(UnitKind.COMMUNE, "2024-05-20", 0).build())
                .satisfied()
                .when(
                        "a commune with a group",
                        groups(UnitKind.COMMUNE, "2024-05-20", 1).build())
                .violated(
                        "Hội đồng nhân dân có 1 Tổ đại biểu, không đúng quy định đối với cấp này.",
                        "The council has 1 delegates' group(s), which is not what the law says for its level.")
                .when(
                        "a province with one group, June 2025",
                        groups(UnitKind.PROVINCE, "2025-06-20", 1).build())
                .satisfied()
                .when(
                        "a province without groups, June 2025",
                        groups(UnitKind.PROVINCE, "2025-06-20", 0).build())
                .violated(
                        "Hội đồng nhân dân có 0 Tổ đại biểu, không đúng quy định đối với cấp này.",
                        "The council has 0 delegates' group(s), which is not what the law says for its level.")
                .when(
                        "a commune without groups, June 2025",
                        groups(UnitKind.COMMUNE, "2025-06-30", 0).build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "a commune without groups, July 2025",
                        groups(UnitKind.COMMUNE, "2025-07-01", 0).build())
                .violated()
                .when(
                        "a commune with a group since 2025",
                        groups(UnitKind.COMMUNE, "2025-09-20", 1).build())
                .satisfied()
                .when(
                        "a commune with two groups since 2025",
                        groups(UnitKind.COMMUNE, "2025-09-20", 2).build())
                .satisfied()
                .when(
                        "a commune without groups since 2025",
                        groups(UnitKind.COMMUNE, "2025-09-20", 0).build())
                .violated(
                        "Hội đồng nhân dân có 0 Tổ đại biểu, không đúng quy định đối với cấp này.",
                        "The council has 0 delegates' group(s), which is not what the law says for its level.")
                .equivalent(
                        "from 2016-01-01: COMMUNE: groups equal to 0 -> groups at most 0", "no number is below zero");
    }

    private static RuleCases<DelegatesGroups> setUp() {
        RuleCases<DelegatesGroups> table = LawDays.around(
                        RuleCases.of(GroupsOfDelegates.SET_UP, CALENDAR),
                        day -> setUp(day, DecidingBody.STANDING_COMMITTEE, DecidingBody.STANDING_COMMITTEE),
                        Reason.MET,
                        Reason.MET)
                .when(
                        "one group",
                        groups(UnitKind.PROVINCE, "2024-05-20", 1)
                                .setUpBy(DecidingBody.COUNCIL)
                                .leadersNamedBy(DecidingBody.COUNCIL)
                                .build())
                .violated(
                        "Số Tổ đại biểu do Hội đồng nhân dân quyết định, Tổ trưởng, Tổ phó do Hội đồng nhân dân cử; thẩm quyền thuộc Thường trực Hội đồng nhân dân.",
                        "The number of groups was decided by: council, their leaders named by: council; both are for the Standing Committee.")
                .when(
                        "one group since 2025",
                        groups(UnitKind.PROVINCE, "2025-09-20", 1)
                                .setUpBy(DecidingBody.COUNCIL)
                                .leadersNamedBy(DecidingBody.COUNCIL)
                                .build())
                .violated(
                        "Số Tổ đại biểu do Hội đồng nhân dân quyết định, Tổ trưởng, Tổ phó do Hội đồng nhân dân cử; thẩm quyền thuộc Thường trực Hội đồng nhân dân.",
                        "The number of groups was decided by: council, their leaders named by: council; both are for the Standing Committee.")
                .when(
                        "no groups",
                        groups(UnitKind.COMMUNE, "2024-05-20", 0)
                                .setUpBy(DecidingBody.COUNCIL)
                                .build())
                .notApplicable(Reason.CONDITION);
        for (DecidingBody body : DecidingBody.values()) {
            if (body != DecidingBody.STANDING_COMMITTEE) {
                for (String day : List.of("2024-05-20", "2025-09-20")) {
                    table = table.when(
                                    "set up by " + body + ", " + day, setUp(day, body, DecidingBody.STANDING_COMMITTEE))
                            .violated()
                            .when(
                                    "leaders named by " + body + ", " + day,
                                    setUp(day, DecidingBody.STANDING_COMMITTEE, body))
                            .violated();
                }
            }
        }
        return table;
    }

    private static DelegatesGroups.Builder groups(UnitKind kind, String day, int groups) {
        return DelegatesGroups.builder()
                .term(term(kind, "2021-05-23"))
                .asOn(LocalDate.parse(day))
                .groups(groups);
    }

    private static DelegatesGroups setUp(String day, DecidingBody setUpBy, DecidingBody leadersNamedBy) {
        return groups(UnitKind.PROVINCE, day, 12)
                .setUpBy(setUpBy)
                .leadersNamedBy(leadersNamedBy)
                .build();
    }
}
