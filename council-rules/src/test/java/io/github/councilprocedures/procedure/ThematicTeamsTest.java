package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenThematic.LATER;
import static io.github.councilprocedures.procedure.GivenThematic.TEAMS;
import static io.github.councilprocedures.procedure.GivenThematic.by;
import static io.github.councilprocedures.supervision.SupervisingBody.COMMITTEE;
import static io.github.councilprocedures.supervision.SupervisingBody.COUNCIL;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.supervision.ThematicStep.ESTABLISHED;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.supervision.InstrumentPart;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.SupervisionGround;
import io.github.councilprocedures.supervision.TeamRole;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThematicTeamsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String DAY = "2024-03-05";

    static List<RuleCases<?>> tables() {
        return List.of(ground(), instrument(), content(), lead(), members());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ThematicSupervision> ground() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicTeams.ON_A_GROUND, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            for (SupervisionGround ground : SupervisionGround.values()) {
                RuleCases.When<ThematicSupervision> when =
                        table.when(body.label().en() + ": " + ground.label().en(), on(body, ground, DAY));
                if (ground == SupervisionGround.PROGRAMME || body == COMMITTEE && ground != SupervisionGround.OTHER) {
                    table = when.satisfied();
                } else if (body == COMMITTEE) {
                    table = when.violated(
                            "Căn cứ giám sát là căn cứ khác, không thuộc các căn cứ của luật.",
                            "The ground is another ground, which is none of those in the law.");
                } else {
                    table = when.undetermined(Reason.TEXT_AMBIGUOUS);
                }
            }
        }
        table = table.when("ground not recorded", established(by(COMMITTEE), DAY))
                .undetermined(Reason.FACT_MISSING)
                .when("of another body", on(DELEGATES_GROUP, SupervisionGround.PROGRAMME, DAY))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(table, day -> on(COMMITTEE, SupervisionGround.PROGRAMME, day));
    }

    private static ThematicSupervision on(SupervisingBody body, SupervisionGround ground, String day) {
        return established(by(body).ground(ground), day);
    }

    private static RuleCases<ThematicSupervision> instrument() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicTeams.INSTRUMENT, CALENDAR)
                .when("by a decision", standing(DAY, CaseDocument.DECISION))
                .satisfied()
                .when("by a decision with a plan", standing(DAY, CaseDocument.DECISION, CaseDocument.PLAN))
                .satisfied()
                .when("by a resolution, complete record", standing("2025-06-15", CaseDocument.RESOLUTION))
                .recordedThrough(LATER)
                .violated(
                        "Đoàn giám sát của Thường trực HĐND phải được thành lập bằng quyết định; đã thành lập bằng nghị quyết.",
                        "A team of the Standing Committee is set up by a decision; it was set up by: resolution.")
                .when("by a resolution since Law 72/2025", standing("2025-06-16", CaseDocument.RESOLUTION))
                .recordedThrough(LATER)
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("by a decision since Law 72/2025", standing("2025-06-16", CaseDocument.DECISION))
                .satisfied()
                .when(
                        "by both since Law 72/2025",
                        standing("2025-06-16", CaseDocument.DECISION, CaseDocument.RESOLUTION))
                .satisfied()
                .when("by neither since Law 72/2025", standing("2025-06-16", CaseDocument.PLAN))
                .recordedThrough(LATER)
                .violated(
                        "Đoàn giám sát của Thường trực HĐND phải được thành lập bằng quyết định; đã thành lập bằng kế hoạch.",
                        "A team of the Standing Committee is set up by a decision; it was set up by: plan.")
                .when(
                        "by a decision with a plan since Law 72/2025",
                        standing("2025-06-16", CaseDocument.DECISION, CaseDocument.PLAN))
                .satisfied()
                .when(
                        "by a resolution with a plan since Law 72/2025",
                        standing("2025-06-16", CaseDocument.RESOLUTION, CaseDocument.PLAN))
                .recordedThrough(LATER)
                .undetermined(Reason.TEXT_AMBIGUOUS)
                .when("papers not recorded", standing(DAY))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "S12: a resolution does not make it a team of the council",
                        with(by(COUNCIL), DAY, CaseDocument.RESOLUTION))
                .notApplicable(Reason.CONDITION)
                .when("S13: who runs it from 2026 is not known", standing("2026-04-01", CaseDocument.RESOLUTION))
                .undetermined(Reason.NOT_ENCODED);
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != STANDING_COMMITTEE) {
                table = table.when("of " + body.label().en(), with(by(body), DAY, CaseDocument.DECISION))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return GivenThematic.through(table, day -> standing(day, CaseDocument.DECISION));
    }

    private static ThematicSupervision standing(String day, CaseDocument... papers) {
        return with(by(STANDING_COMMITTEE), day, papers);
    }

    private static RuleCases<ThematicSupervision> content() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicTeams.CONTENT, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            for (InstrumentPart part : InstrumentPart.values()) {
                RuleCases.When<ThematicSupervision> without = table.when(
                                body.label().en() + ": without " + part.label().en(),
                                stating(body, EnumSet.complementOf(EnumSet.of(part)), DAY))
                        .recordedThrough(LATER);
                table = part == InstrumentPart.SCOPE
                        ? without.violated(
                                "Nghị quyết, quyết định thành lập Đoàn giám sát còn thiếu: phạm vi.",
                                "The instrument of the team lacks: scope.")
                        : without.violated();
            }
            table = table.when(body.label().en() + ": all", stating(body, EnumSet.allOf(InstrumentPart.class), DAY))
                    .satisfied()
                    .equivalent(
                            "from 2016-07-01: " + body.name() + ": exactly",
                            "there are only the six parts, so that nothing can be in excess");
        }
        table = table.when("not on record", stating(COUNCIL, Set.of(InstrumentPart.PLAN), DAY))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("of another body", stating(DELEGATES_GROUP, EnumSet.allOf(InstrumentPart.class), DAY))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(table, day -> stating(COMMITTEE, EnumSet.allOf(InstrumentPart.class), day));
    }

    private static ThematicSupervision stating(SupervisingBody body, Set<InstrumentPart> parts, String day) {
        return established(by(body).addAllInstrumentContent(parts), day);
    }

    private static final Map<SupervisingBody, Set<TeamRole>> LEADERS = Map.of(
            COUNCIL, EnumSet.of(TeamRole.CHAIR, TeamRole.VICE_CHAIR),
            STANDING_COMMITTEE, EnumSet.of(TeamRole.VICE_CHAIR, TeamRole.STANDING_COMMITTEE_MEMBER),
            COMMITTEE, EnumSet.of(TeamRole.COMMITTEE_HEAD, TeamRole.COMMITTEE_DEPUTY_HEAD));

    private static RuleCases<ThematicSupervision> lead() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicTeams.LEAD, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            for (TeamRole role : TeamRole.values()) {
                boolean s30 = body == STANDING_COMMITTEE && role == TeamRole.CHAIR;
                RuleCases.When<ThematicSupervision> when = table.when(
                        (s30 ? "S30: " : "") + body.label().en() + ": "
                                + role.label().en(),
                        led(body, role, DAY));
                if (LEADERS.get(body).contains(role)) {
                    table = when.satisfied();
                } else if (s30) {
                    table = when.violated(
                            "Trưởng Đoàn giám sát là Chủ tịch HĐND; luật quy định: Phó Chủ tịch HĐND, Ủy viên Thường trực HĐND.",
                            "The leader of the team is: Chair of the council; the law says: Vice Chair of the council, ordinary member of the Standing Committee.");
                } else {
                    table = when.violated();
                }
            }
        }
        table = table.when("leader not recorded", established(by(COMMITTEE), DAY))
                .undetermined(Reason.FACT_MISSING)
                .when("of another body", led(DELEGATES_GROUP, TeamRole.CHAIR, DAY))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(table, day -> led(COUNCIL, TeamRole.CHAIR, day));
    }

    private static ThematicSupervision led(SupervisingBody body, TeamRole leader, String day) {
        return established(by(body).leader(leader), day);
    }

    private static final Map<SupervisingBody, Set<TeamRole>> MEMBERS = Map.of(
            COUNCIL,
                    EnumSet.of(
                            TeamRole.STANDING_COMMITTEE_MEMBER, TeamRole.COMMITTEE_REPRESENTATIVE, TeamRole.DELEGATE),
            STANDING_COMMITTEE, EnumSet.of(TeamRole.COMMITTEE_REPRESENTATIVE, TeamRole.DELEGATE),
            COMMITTEE, EnumSet.of(TeamRole.COMMITTEE_MEMBER, TeamRole.DELEGATE));

    private static RuleCases<ThematicSupervision> members() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicTeams.TEAM, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            Set<TeamRole> all = MEMBERS.get(body);
            Set<TeamRole> more = EnumSet.copyOf(all);
            more.add(TeamRole.FATHERLAND_FRONT);
            table = table.when(body.label().en() + ": all", of(body, all, DAY))
                    .satisfied()
                    .when(body.label().en() + ": with the Fatherland Front", of(body, more, DAY))
                    .satisfied();
            for (TeamRole role : all) {
                Set<TeamRole> fewer = EnumSet.copyOf(more);
                fewer.remove(role);
                RuleCases.When<ThematicSupervision> without = table.when(
                                body.label().en() + ": without " + role.label().en(), of(body, fewer, DAY))
                        .recordedThrough(LATER);
                table = role == TeamRole.DELEGATE
                        ? without.violated(
                                "Thành phần Đoàn giám sát còn thiếu: đại biểu HĐND.", "The team lacks: delegate.")
                        : without.violated();
            }
        }
        table = table.when("members not recorded", established(by(COMMITTEE), DAY))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("of another body", of(DELEGATES_GROUP, MEMBERS.get(COUNCIL), DAY))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(table, day -> of(COUNCIL, MEMBERS.get(COUNCIL), day));
    }

    private static ThematicSupervision of(SupervisingBody body, Set<TeamRole> members, String day) {
        return established(by(body).addAllMembers(members), day);
    }

    private static ThematicSupervision established(ThematicSupervision.Builder supervision, String day) {
        return with(supervision, day);
    }

    private static ThematicSupervision with(
            ThematicSupervision.Builder supervision, String day, CaseDocument... papers) {
        return supervision
                .addSteps(CaseStep.<ThematicStep>builder()
                        .step(ESTABLISHED)
                        .on(LocalDate.parse(day))
                        .addDocuments(papers)
                        .build())
                .build();
    }
}
