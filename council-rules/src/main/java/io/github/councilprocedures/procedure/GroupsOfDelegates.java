package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.organ.CommitteeFacts.GROUPS;
import static io.github.councilprocedures.organ.CommitteeFacts.GROUPS_AS_ON;
import static io.github.councilprocedures.organ.CommitteeFacts.GROUPS_LEVEL;
import static io.github.councilprocedures.organ.CommitteeFacts.LEADERS_NAMED_BY;
import static io.github.councilprocedures.organ.CommitteeFacts.NUMBER_OF_GROUPS;
import static io.github.councilprocedures.organ.CommitteeFacts.SET_UP_BY;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.organ.DecidingBody;
import io.github.councilprocedures.organ.DelegatesGroups;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;

/** Delegates' groups (Tổ đại biểu HĐND): at which levels there are any, and who sets them up. */
final class GroupsOfDelegates {

    private GroupsOfDelegates() {}

    /** Groups stood in provinces and districts only, and stand at every level from 2025. */
    static final Rule<DelegatesGroups> LEVELS = Rule.about(GROUPS, "organ.groups.levels")
            .titled("Cấp có Tổ đại biểu HĐND", "Levels with delegates' groups")
            .because(
                    "Tổ đại biểu gắn đại biểu với cử tri nơi bầu ra mình.",
                    "Groups tie delegates to the voters who elected them.")
            .leavingOut(
                    "Cấp huyện và cấp xã từ 16/6 đến 30/6/2025, khi chưa sắp xếp xong.",
                    "Districts and communes from 16/6 to 30/6/2025, before the reorganisation was done.")
            .governedBy(GROUPS_AS_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(18).clause(4),
                    LAW_77_2015.article(25).clause(4),
                    LAW_77_2015.article(39).clause(4),
                    LAW_77_2015.article(46).clause(4),
                    LAW_77_2015.article(53).clause(4),
                    LAW_77_2015.article(112))
            .requires(GROUPS_LEVEL
                    .when(UnitLevel.PROVINCE, NUMBER_OF_GROUPS.atLeast(1))
                    .when(UnitLevel.DISTRICT, NUMBER_OF_GROUPS.atLeast(1))
                    .when(UnitLevel.COMMUNE, NUMBER_OF_GROUPS.equalTo(0)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(29).clause(4))
            .requires(GROUPS_LEVEL.when(UnitLevel.PROVINCE, NUMBER_OF_GROUPS.atLeast(1)))
            .from("2025-07-01")
            .under(LAW_72_2025.article(29).clause(4))
            .requires(NUMBER_OF_GROUPS.atLeast(1))
            .otherwise(
                    "Hội đồng nhân dân có {groups} Tổ đại biểu, không đúng quy định đối với cấp này.",
                    "The council has {groups} delegates' group(s), which is not what the law says for its level.");

    /** The Standing Committee (Thường trực HĐND) decides how many there are and names those who lead them. */
    static final Rule<DelegatesGroups> SET_UP = Rule.about(GROUPS, "organ.groups.set-up")
            .titled("Thẩm quyền thành lập Tổ đại biểu HĐND", "Who sets up delegates' groups")
            .because(
                    "Thường trực điều hòa hoạt động của các Tổ đại biểu.",
                    "The Standing Committee coordinates the work of the groups.")
            .leavingOut(
                    "Số đại biểu của từng Tổ và việc chuyển sinh hoạt Tổ.",
                    "How many delegates each group has, and moves between groups.")
            .appliesWhen(NUMBER_OF_GROUPS.atLeast(1))
            .governedBy(GROUPS_AS_ON)
            .from("2016-01-01")
            .under(
                    LAW_77_2015.article(18).clause(4),
                    LAW_77_2015.article(25).clause(4),
                    LAW_77_2015.article(39).clause(4),
                    LAW_77_2015.article(46).clause(4),
                    LAW_77_2015.article(53).clause(4))
            .requires(byStandingCommittee())
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(31).clause(9))
            .requires(byStandingCommittee())
            .otherwise(
                    "Số Tổ đại biểu do {setUpBy} quyết định, Tổ trưởng, Tổ phó do {leadersNamedBy} cử; thẩm quyền thuộc Thường"
                            + " trực Hội đồng nhân dân.",
                    "The number of groups was decided by: {setUpBy}, their leaders named by: {leadersNamedBy}; both are for the"
                            + " Standing Committee.");

    private static Requirement<DelegatesGroups> byStandingCommittee() {
        return all(SET_UP_BY.is(DecidingBody.STANDING_COMMITTEE), LEADERS_NAMED_BY.is(DecidingBody.STANDING_COMMITTEE));
    }

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(LEVELS, SET_UP);
}
