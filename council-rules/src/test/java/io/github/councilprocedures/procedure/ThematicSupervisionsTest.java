package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenThematic.LATER;
import static io.github.councilprocedures.procedure.GivenThematic.TEAMS;
import static io.github.councilprocedures.procedure.GivenThematic.by;
import static io.github.councilprocedures.procedure.GivenThematic.taken;
import static io.github.councilprocedures.supervision.SupervisingBody.DELEGATES_GROUP;
import static io.github.councilprocedures.supervision.SupervisingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.supervision.ThematicStep.COLLECTING_REPORTS;
import static io.github.councilprocedures.supervision.ThematicStep.ESTABLISHED;
import static io.github.councilprocedures.supervision.ThematicStep.NOTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.supervision.Supervision;
import io.github.councilprocedures.supervision.SupervisionForm;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.supervision.VisitOfSupervision;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThematicSupervisionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(outlineNotice(), reportsByPlan(), visitNotice(), withinPlan(), supervisees());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ThematicSupervision> outlineNotice() {
        RuleCases<ThematicSupervision> table = RuleCases.of(ThematicSupervisions.NOTICE_OF_OUTLINE, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            String of = body.label().en() + ": ";
            table = table.when(of + "on the fifteenth day", notified(body, "2024-03-05", "2024-03-20"))
                    .satisfied()
                    .when(of + "a day later", notified(body, "2024-03-05", "2024-03-21"))
                    .violated()
                    .when(
                            of + "the fifteenth day is a Saturday, on the Monday",
                            notified(body, "2024-03-01", "2024-03-18"))
                    .satisfied()
                    .when(
                            of + "the fifteenth day is a Saturday, on the Tuesday",
                            notified(body, "2024-03-01", "2024-03-19"))
                    .violated(
                            "Nội dung, kế hoạch và đề cương phải được thông báo chậm nhất ngày 18/03/2024; đã thông báo ngày 19/03/2024.",
                            "Content, plan and outline had to be notified by 18/03/2024; notified on 19/03/2024.");
        }
        table = table.when(
                        "never, complete record",
                        by(STANDING_COMMITTEE)
                                .addSteps(taken(ESTABLISHED, "2024-03-05"))
                                .build())
                .recordedThrough(LATER)
                .neverDone(
                        "Thông báo nội dung, kế hoạch, đề cương giám sát: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2026 không có ngày thực hiện bước “thông báo nội dung, kế hoạch, đề cương”. Hạn cuối là ngày 20/03/2024.",
                        "Notice of content, plan and report outline: never done; the record, complete through 31/12/2026, has no day of the step “supervisees notified”. The last day is 20/03/2024.")
                .when(
                        "S21: set up on the last day of Law 87/2015, notified under the next law",
                        notified(STANDING_COMMITTEE, "2026-02-28", "2026-03-17"))
                .violated()
                .when("of another body", notified(DELEGATES_GROUP, "2024-03-05", "2024-03-20"))
                .notApplicable(Reason.CONDITION)
                .when("no day of setting up", by(STANDING_COMMITTEE).build())
                .undetermined(Reason.FACT_MISSING);
        return GivenThematic.through(table, day -> notified(STANDING_COMMITTEE, day, day));
    }

    private static RuleCases<ThematicSupervision> reportsByPlan() {
        return RuleCases.of(ThematicSupervisions.REPORTS_BY_PLAN, CALENDAR)
                .when("on the day of the plan", reported("2024-04-10", "2024-04-10"))
                .satisfied()
                .when("a day later", reported("2024-04-10", "2024-04-11"))
                .violated(
                        "Kế hoạch yêu cầu báo cáo chậm nhất ngày 10/04/2024; đã báo cáo ngày 11/04/2024.",
                        "The plan asked for reports by 10/04/2024; they came on 11/04/2024.")
                .when(
                        "S9: the plan sets no day and the law sets none",
                        by(STANDING_COMMITTEE)
                                .addSteps(taken(COLLECTING_REPORTS, "2024-04-11"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static ThematicSupervision reported(String dueOn, String on) {
        return by(STANDING_COMMITTEE)
                .reportsDueOn(LocalDate.parse(dueOn))
                .addSteps(taken(COLLECTING_REPORTS, on))
                .build();
    }

    private static RuleCases<VisitOfSupervision> visitNotice() {
        RuleCases<VisitOfSupervision> table = RuleCases.of(ThematicSupervisions.NOTICE_OF_VISIT, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            String of = body.label().en() + ": ";
            table = table.when(of + "10 days before", visit(body, "2024-04-09", "2024-04-19"))
                    .satisfied()
                    .when(of + "9 days before", visit(body, "2024-04-10", "2024-04-19"))
                    .violated(
                            "Chương trình và thành phần Đoàn phải được thông báo chậm nhất ngày 09/04/2024; đã thông báo ngày 10/04/2024: chương trình, thành phần Đoàn.",
                            "Programme and team had to be notified by 09/04/2024; notified on 10/04/2024: programme, composition of the team.")
                    .when(
                            of + "without the programme",
                            visit(body, "2024-04-09", "2024-04-19", CaseDocument.TEAM_COMPOSITION))
                    .recordedThrough(LATER)
                    .violated()
                    .when(of + "without the team", visit(body, "2024-04-09", "2024-04-19", CaseDocument.PROGRAMME))
                    .recordedThrough(LATER)
                    .violated()
                    .when(
                            of + "with more papers",
                            visit(
                                    body,
                                    "2024-04-09",
                                    "2024-04-19",
                                    CaseDocument.PROGRAMME,
                                    CaseDocument.TEAM_COMPOSITION,
                                    CaseDocument.OUTLINE))
                    .satisfied();
        }
        table = table.when("not notified, complete record", visit(STANDING_COMMITTEE, null, "2024-04-19"))
                .recordedThrough(LATER)
                .neverDone(
                        "Thông báo trước khi làm việc với đối tượng chịu sự giám sát: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2026 không có ngày thông báo chương trình, thành phần Đoàn, tài liệu thông báo. Hạn cuối là ngày 09/04/2024.",
                        "Notice before a visit: never done; the record, complete through 31/12/2026, has no day on which programme and team were notified, papers of the notice. The last day is 09/04/2024.")
                .when("not on record", visit(STANDING_COMMITTEE, null, "2024-04-19"))
                .undetermined(Reason.FACT_MISSING)
                .when("of another body", visit(DELEGATES_GROUP, "2024-04-09", "2024-04-19"))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(
                table,
                day -> visit(
                        STANDING_COMMITTEE, LocalDate.parse(day).minusDays(10).toString(), day));
    }

    private static RuleCases<VisitOfSupervision> withinPlan() {
        RuleCases<VisitOfSupervision> table = RuleCases.of(ThematicSupervisions.WITHIN_PLAN, CALENDAR);
        for (SupervisingBody body : TEAMS) {
            String of = body.label().en() + ": ";
            table = table.when(of + "listed", visited(body, "2024-04-19", "UBND xã Thanh Nghị"))
                    .satisfied()
                    .when(of + "not listed", visited(body, "2024-04-19", "UBND xã Liêm Túc"))
                    .violated(
                            "Nơi làm việc không có trong danh sách đối tượng chịu sự giám sát.",
                            "Who was visited is not on the list of those supervised.");
        }
        table = table.when("no list", visited(STANDING_COMMITTEE, "2024-04-19"))
                .undetermined(Reason.FACT_MISSING)
                .when("of another body", visited(DELEGATES_GROUP, "2024-04-19", "UBND xã Thanh Nghị"))
                .notApplicable(Reason.CONDITION);
        return GivenThematic.through(table, day -> visited(STANDING_COMMITTEE, day, "UBND xã Thanh Nghị"));
    }

    private static RuleCases<Supervision> supervisees() {
        return RuleCases.of(ThematicSupervisions.SUPERVISEES, CALENDAR)
                .when("as many as listed", stated(2, "UBND xã Thanh Nghị", "UBND xã Liêm Túc"))
                .satisfied()
                .when("one more than listed", stated(3, "UBND xã Thanh Nghị", "UBND xã Liêm Túc"))
                .violated("Nêu 3 đối tượng nhưng liệt kê 2.", "3 supervisees are stated but 2 are listed.")
                .when("one fewer than listed", stated(1, "UBND xã Thanh Nghị", "UBND xã Liêm Túc"))
                .violated()
                .when(
                        "number not stated",
                        mentioned().addSupervisees("UBND xã Thanh Nghị").build())
                .undetermined(Reason.FACT_MISSING)
                .when("list not given", mentioned().superviseesStated(5).build())
                .undetermined(Reason.FACT_MISSING);
    }

    @Test
    void s7_outline_forward_visit_backward() {
        ThematicSupervision supervision = by(STANDING_COMMITTEE)
                .addSupervisees("UBND xã Thanh Nghị")
                .addVisits(Visit.builder()
                        .supervisee("UBND xã Thanh Nghị")
                        .visitedOn(LocalDate.parse("2024-04-19"))
                        .build())
                .addSteps(taken(ESTABLISHED, "2024-03-05"))
                .build();
        assertThat(CouncilLaw.standard().schedule(supervision).milestones())
                .filteredOn(milestone -> milestone.rule().endsWith("-notice"))
                .extracting(milestone -> milestone.rule() + " " + milestone.on().orElseThrow())
                .contains(
                        "supervision.thematic.outline-notice 2024-03-20",
                        "supervision.thematic.visit-notice 2024-04-09");
    }

    @Test
    void each_team_is_judged_under_its_own_article() {
        for (SupervisingBody body : TEAMS) {
            Finding finding = CouncilLaw.standard()
                    .judge(notified(body, "2024-03-05", "2024-03-20"))
                    .of("supervision.thematic.outline-notice")
                    .get(0);
            int article = body == SupervisingBody.COUNCIL ? 62 : body == STANDING_COMMITTEE ? 70 : 80;
            assertThat(finding.citations())
                    .extracting(citation -> citation.label().en())
                    .containsExactly("Point b, Clause 2, Article " + article + ", Law No. 87/2015/QH13");
        }
    }

    private static Supervision stated(int number, String... supervisees) {
        return mentioned().superviseesStated(number).addSupervisees(supervisees).build();
    }

    private static Supervision.Builder mentioned() {
        return Supervision.builder()
                .term(Samples.districtTerm())
                .body(STANDING_COMMITTEE)
                .form(SupervisionForm.THEMATIC)
                .topic("Quản lý đầu tư xây dựng");
    }

    private static ThematicSupervision notified(SupervisingBody body, String establishedOn, String notifiedOn) {
        return by(body).addSteps(taken(ESTABLISHED, establishedOn), taken(NOTIFIED, notifiedOn))
                .build();
    }

    private static VisitOfSupervision visit(
            SupervisingBody body, String notifiedOn, String visitedOn, CaseDocument... notice) {
        Visit.Builder visit = Visit.builder()
                .supervisee("UBND xã Thanh Nghị")
                .visitedOn(LocalDate.parse(visitedOn))
                .addNotice(notice);
        if (notifiedOn != null) {
            visit.notifiedOn(LocalDate.parse(notifiedOn));
            if (notice.length == 0) {
                visit.addNotice(CaseDocument.PROGRAMME, CaseDocument.TEAM_COMPOSITION);
            }
        }
        return of(by(body), visit.build());
    }

    private static VisitOfSupervision visited(SupervisingBody body, String visitedOn, String... listed) {
        Visit visit = Visit.builder()
                .supervisee("UBND xã Thanh Nghị")
                .visitedOn(LocalDate.parse(visitedOn))
                .build();
        return of(by(body).addSupervisees(listed), visit);
    }

    private static VisitOfSupervision of(ThematicSupervision.Builder supervision, Visit visit) {
        return new VisitOfSupervision(supervision.addVisits(visit).build(), visit);
    }
}
