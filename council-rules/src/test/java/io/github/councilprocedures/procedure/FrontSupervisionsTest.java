package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.front.FrontSupervisionStep.DOCUMENTS_RECEIVED;
import static io.github.councilprocedures.front.FrontSupervisionStep.ESTABLISHED;
import static io.github.councilprocedures.front.FrontSupervisionStep.REPORT_RECEIVED;
import static io.github.councilprocedures.front.FrontSupervisionStep.RESULT_REPORTED;
import static io.github.councilprocedures.front.FrontSupervisionStep.WORKED;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.front.FrontSupervision;
import io.github.councilprocedures.front.FrontSupervisionStep;
import io.github.councilprocedures.front.FrontYear;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontSupervisionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(plan(), planAgreed(), documents(), report(), result(), heard());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(byTeam());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    /** C26: counted back, a Sunday stays the last day; counted forward, it moves. */
    @Test
    void c26_what_must_come_before_is_not_moved_and_what_must_come_after_is() {
        FrontSupervision worked = supervision(taken(WORKED, "2024-03-18"));
        assertThat(due(FrontSupervisions.DOCUMENTS, worked)).contains(LocalDate.parse("2024-03-03")); // a Sunday
        FrontSupervision friday = supervision(taken(WORKED, "2024-03-08"));
        assertThat(due(FrontSupervisions.RESULT, friday)).contains(LocalDate.parse("2024-03-25")); // not Saturday 23
    }

    private static Optional<LocalDate> due(Rule<?> rule, FrontSupervision planned) {
        return CouncilLaw.standard().schedule(planned).milestones().stream()
                .filter(milestone -> milestone.rule().equals(rule.id()))
                .map(Milestone::on)
                .findFirst()
                .orElseThrow();
    }

    private static RuleCases<FrontYear> plan() {
        return RuleCases.of(FrontSupervisions.PLAN, CALENDAR)
                .when("on the first day of the quarter", planned(2024, "2023-10-01"))
                .satisfied()
                .when("on the last day, a Sunday", planned(2024, "2023-12-31"))
                .satisfied()
                .when("the day before the quarter", planned(2024, "2023-09-30"))
                .violated(
                        "Kế hoạch giám sát, phản biện xã hội phải được ban hành từ ngày 01/10/2023 đến ngày 31/12/2023; đã ban hành ngày 30/09/2023.",
                        "The plan of supervision and social criticism had to be issued from 01/10/2023 to 31/12/2023; it was issued on 30/09/2023.")
                .when("on the first working day of the year itself", planned(2024, "2024-01-02"))
                .violated()
                .when("on its first day", planned(2024, "2024-01-01"))
                .violated()
                .when("not recorded", planned(2024, null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", planned(2024, null))
                .recordedThrough(LocalDate.parse("2023-12-31"))
                .neverDone()
                .when("not yet", planned(2024, null))
                .recordedThrough(LocalDate.parse("2023-12-30"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("the first plan under the joint resolution", planned(2018, "2017-11-15"))
                .satisfied()
                .when("the plan of a year before it", planned(2017, "2016-11-15"))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent("from 2017-06-15: starts a day sooner", "it goes by 31 December")
                .equivalent("from 2017-06-15: starts a day later", "it goes by 31 December");
    }

    private static FrontYear planned(int year, String issued) {
        FrontYear.Builder built = year(Samples.provincialTerm(), year);
        return issued == null
                ? built.build()
                : built.planIssuedOn(LocalDate.parse(issued)).build();
    }

    private static RuleCases<FrontYear> planAgreed() {
        Actor council = Actor.STANDING_COMMITTEE;
        Actor committee = Actor.PEOPLES_COMMITTEE;
        Actor deputies = Actor.NATIONAL_ASSEMBLY_DELEGATION;
        RuleCases<FrontYear> table = RuleCases.of(FrontSupervisions.PLAN_AGREED, CALENDAR)
                .when(
                        "a province, with all three",
                        agreed(Samples.provincialTerm(), 2024, council, committee, deputies))
                .satisfied()
                .when("a province, without the delegation", agreed(Samples.provincialTerm(), 2024, council, committee))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Kế hoạch giám sát, phản biện xã hội chưa được thống nhất với: Đoàn đại biểu Quốc hội.",
                        "The plan of supervision and social criticism was not agreed with: National Assembly delegation.")
                .when("a province, without the council", agreed(Samples.provincialTerm(), 2024, committee, deputies))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated()
                .when("a province, without the committee", agreed(Samples.provincialTerm(), 2024, council, deputies))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated()
                .when(
                        "a province, with others too",
                        agreed(Samples.provincialTerm(), 2024, council, committee, deputies, Actor.VOTERS))
                .satisfied()
                .when("a province, one is recorded", agreed(Samples.provincialTerm(), 2024, council))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "before the joint resolution",
                        agreed(Samples.provincialTerm(), 2017, council, committee, deputies))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first plan under it", agreed(Samples.provincialTerm(), 2018, council, committee, deputies))
                .satisfied()
                .equivalent("from 2017-06-15: starts a day sooner", "it goes by 31 December")
                .equivalent("from 2017-06-15: starts a day later", "it goes by 31 December");
        for (Term term : List.of(Samples.districtTerm(), Samples.communeTerm())) {
            String level = term.council().level().label().en();
            table = table.when(level + ", with both", agreed(term, 2024, council, committee))
                    .satisfied()
                    .when(level + ", with the delegation too", agreed(term, 2024, council, committee, deputies))
                    .satisfied()
                    .when(level + ", with the council alone", agreed(term, 2024, council))
                    .recordedThrough(LocalDate.parse("2024-12-31"))
                    .violated()
                    .when(level + ", with the committee alone", agreed(term, 2024, committee))
                    .recordedThrough(LocalDate.parse("2024-12-31"))
                    .violated(
                            "Kế hoạch giám sát, phản biện xã hội chưa được thống nhất với: Thường trực HĐND.",
                            "The plan of supervision and social criticism was not agreed with: Standing Committee.");
        }
        return table;
    }

    private static FrontYear agreed(Term term, int year, Actor... parties) {
        return year(term, year).addPlanAgreedWith(parties).build();
    }

    private static RuleCases<FrontSupervision> documents() {
        RuleCases<FrontSupervision> table = RuleCases.of(FrontSupervisions.DOCUMENTS, CALENDAR)
                .when("fifteen days ahead", received(DOCUMENTS_RECEIVED, "2024-03-01", "2024-03-16"))
                .satisfied()
                .when("fourteen days ahead", received(DOCUMENTS_RECEIVED, "2024-03-05", "2024-03-19"))
                .violated(
                        "Kế hoạch, quyết định và đề cương phải đến cơ quan được giám sát chậm nhất ngày 04/03/2024; đã đến ngày 05/03/2024.",
                        "Plan, decision and outline had to reach the body supervised by 04/03/2024; they came on 05/03/2024.")
                .when("C26: the last day is a Sunday, on it", received(DOCUMENTS_RECEIVED, "2024-03-03", "2024-03-18"))
                .satisfied()
                .when("C26: on the Monday after it", received(DOCUMENTS_RECEIVED, "2024-03-04", "2024-03-18"))
                .violated();
        return aroundTheJointResolution(table, DOCUMENTS_RECEIVED, 20);
    }

    private static RuleCases<FrontSupervision> report() {
        RuleCases<FrontSupervision> table = RuleCases.of(FrontSupervisions.REPORT, CALENDAR)
                .when("seven days ahead", received(REPORT_RECEIVED, "2024-03-12", "2024-03-19"))
                .satisfied()
                .when("six days ahead", received(REPORT_RECEIVED, "2024-03-13", "2024-03-19"))
                .violated(
                        "Báo cáo của cơ quan được giám sát phải đến Đoàn giám sát chậm nhất ngày 12/03/2024; đã đến ngày 13/03/2024.",
                        "The report of the body supervised had to reach the team by 12/03/2024; it came on 13/03/2024.");
        return aroundTheJointResolution(table, REPORT_RECEIVED, 20);
    }

    private static RuleCases<FrontSupervision> result() {
        RuleCases<FrontSupervision> table = RuleCases.of(FrontSupervisions.RESULT, CALENDAR)
                .when("on the fifteenth day", received(RESULT_REPORTED, "2024-03-20", "2024-03-05"))
                .satisfied()
                .when("on the sixteenth day", received(RESULT_REPORTED, "2024-03-21", "2024-03-05"))
                .violated(
                        "Cuộc làm việc kết thúc ngày 05/03/2024, kết quả phải được báo cáo chậm nhất ngày 20/03/2024; đã báo cáo ngày 21/03/2024.",
                        "The working session ended on 05/03/2024, and its result had to be reported by 20/03/2024; it was reported on 21/03/2024.")
                .when(
                        "counted from the last day of the session",
                        supervision(
                                taken(WORKED, "2024-03-04"),
                                taken(WORKED, "2024-03-05"),
                                taken(RESULT_REPORTED, "2024-03-20")))
                .satisfied();
        return aroundTheJointResolution(table, RESULT_REPORTED, -5);
    }

    private static RuleCases<FrontSupervision> aroundTheJointResolution(
            RuleCases<FrontSupervision> table, FrontSupervisionStep step, int daysAhead) {
        LocalDate first = LocalDate.parse("2017-06-15");
        LocalDate worked = LocalDate.parse("2024-03-19");
        return table.when(
                        "no day of the session",
                        supervision(taken(step, worked.minusDays(daysAhead).toString())))
                .undetermined(Reason.FACT_MISSING)
                .when("not recorded", supervision(taken(WORKED, worked.toString())))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", supervision(taken(WORKED, worked.toString())))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone()
                .when(
                        "the first day of the joint resolution",
                        received(step, first.minusDays(daysAhead).toString(), first.toString()))
                .satisfied()
                .when(
                        "the day before it",
                        received(
                                step,
                                first.minusDays(daysAhead + 1).toString(),
                                first.minusDays(1).toString()))
                .undetermined(Reason.NOT_ENCODED);
    }

    private static FrontSupervision received(FrontSupervisionStep step, String on, String worked) {
        return supervision(taken(step, on), taken(WORKED, worked));
    }

    private static RuleCases<FrontYear> heard() {
        Term term = Samples.provincialTerm();
        return RuleCases.of(FrontSupervisions.HEARD, CALENDAR)
                .when("once in each half", heard(term, 2024, "2024-06-30", "2024-07-01"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied()
                .when("twice in each half", heard(term, 2024, "2024-03-01", "2024-06-03", "2024-09-03", "2024-12-03"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied()
                .when("three times", heard(term, 2024, "2024-03-01", "2024-09-03", "2024-12-03"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .satisfied()
                .when("twice in the first half", heard(term, 2024, "2024-03-01", "2024-06-30"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .violated(
                        "Trong năm nghe Mặt trận thông báo kết quả giám sát 2 lần; cần mỗi sáu tháng ít nhất 1 lần, tổng cộng 2.",
                        "The results of supervision by the Front were heard 2 time(s) in the year; at least 1 each six months is needed, 2 in all.")
                .when("nothing claimed", heard(term, 2024, "2024-03-01"))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("the second half not over", heard(term, 2024, "2024-03-01"))
                .recordedThrough(LocalDate.parse("2024-12-30"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("the year before the law", heard(term, 2015, "2015-03-01", "2015-09-01"))
                .recordedThrough(LocalDate.parse("2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first year of the law", heard(term, 2016, "2016-03-01", "2016-09-01"))
                .recordedThrough(LocalDate.parse("2016-12-31"))
                .satisfied()
                .when("a district in its last half-year", heard(Samples.districtTerm(), 2025, "2025-05-05"))
                .recordedThrough(LocalDate.parse("2025-12-31"))
                .satisfied()
                .equivalent("from 2016-01-01: starts a day sooner", "one day of 2015 holds no whole half-year");
    }

    private static FrontYear heard(Term term, int year, String... days) {
        FrontYear.Builder built = year(term, year);
        for (String day : days) {
            built.addResultsHeardOn(LocalDate.parse(day));
        }
        return built.build();
    }

    private static FrontYear.Builder year(Term term, int year) {
        return FrontYear.builder().term(term).year(year);
    }

    private static ProcedureCases<FrontSupervision, FrontSupervisionStep> byTeam() {
        CaseStep<FrontSupervisionStep> papers = taken(
                DOCUMENTS_RECEIVED,
                "2024-03-01",
                Actor.SUPERVISEE,
                CaseDocument.PLAN,
                CaseDocument.DECISION,
                CaseDocument.OUTLINE);
        CaseStep<FrontSupervisionStep> report =
                taken(REPORT_RECEIVED, "2024-03-11", Actor.SUPERVISION_TEAM, CaseDocument.REPORT);
        CaseStep<FrontSupervisionStep> first = taken(WORKED, "2024-03-19", Actor.SUPERVISION_TEAM);
        return ProcedureCases.of(
                        FrontSupervisions.BY_TEAM,
                        CALENDAR,
                        (file, steps) -> FrontSupervision.builder()
                                .from(file)
                                .steps(steps)
                                .build())
                .lawful(
                        "a session of one day",
                        supervision(
                                taken(ESTABLISHED, "2024-02-20"),
                                papers,
                                report,
                                first,
                                taken(RESULT_REPORTED, "2024-04-01", Actor.TEAM_LEADER, CaseDocument.REPORT)))
                .lawful(
                        "a session of two days",
                        supervision(
                                taken(ESTABLISHED, "2024-02-20"),
                                papers,
                                report,
                                first,
                                taken(WORKED, "2024-03-20", Actor.SUPERVISION_TEAM),
                                taken(RESULT_REPORTED, "2024-04-02", Actor.TEAM_LEADER, CaseDocument.REPORT)));
    }

    @SafeVarargs
    private static FrontSupervision supervision(CaseStep<FrontSupervisionStep>... steps) {
        return FrontSupervision.builder()
                .term(Samples.provincialTerm())
                .topic("Hỗ trợ hộ nghèo")
                .supervisee("UBND huyện")
                .addSteps(steps)
                .build();
    }
}
