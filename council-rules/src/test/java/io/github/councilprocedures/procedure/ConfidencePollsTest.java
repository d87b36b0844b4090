package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.casefile.HearingStep.BALLOTED;
import static io.github.councilprocedures.casefile.HearingStep.LIST_DECIDED;
import static io.github.councilprocedures.casefile.HearingStep.RESOLUTION_ADOPTED;
import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.NOT_ENCODED;
import static io.github.councilprocedures.fact.Reason.SUSPENDED;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.HearingStep;
import io.github.councilprocedures.confidence.ConfidencePoll;
import io.github.councilprocedures.confidence.PollStep;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.unit.UnitKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfidencePollsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String REPEATED = "Resolution 96/2023 asks the same as Resolution 85/2014";
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    static List<RuleCases<?>> tables() {
        return List.of(
                timing(),
                since2023(
                        ConfidencePolls.LIST,
                        PollStep.LIST_DRAFTED,
                        45,
                        "Danh sách và yêu cầu báo cáo được gửi trước kỳ họp 44 ngày, ít hơn 45 ngày.",
                        "The list was drawn up and reports were asked for 44 days before the session, fewer than 45."),
                throughout(
                        ConfidencePolls.REPORT,
                        PollStep.REPORTS_RECEIVED,
                        30,
                        "Báo cáo cuối cùng được gửi trước kỳ họp 29 ngày, ít hơn 30 ngày.",
                        "The last report was sent 29 days before the session, fewer than 30."),
                since2023(
                        ConfidencePolls.FRONT_SUMMARY,
                        PollStep.FRONT_SUMMARY_RECEIVED,
                        25,
                        "Báo cáo tổng hợp ý kiến cử tri được gửi trước kỳ họp 24 ngày, ít hơn 25 ngày.",
                        "The summary of voters' opinions was sent 24 days before the session, fewer than 25."),
                throughout(
                        ConfidencePolls.PAPERS,
                        PollStep.SENT_TO_DELEGATES,
                        20,
                        "Tài liệu được gửi đến đại biểu trước kỳ họp 19 ngày, ít hơn 20 ngày.",
                        "The papers were sent to the delegates 19 days before the session, fewer than 20."),
                until2023(
                        ConfidencePolls.VERIFICATION,
                        PollStep.VERIFICATION_ASKED,
                        15,
                        "Đề nghị xác minh được gửi trước kỳ họp 14 ngày, ít hơn 15 ngày.",
                        "Verification was asked for 14 days before the session, fewer than 15."),
                until2023(
                        ConfidencePolls.CLARIFICATION_ASKED,
                        PollStep.CLARIFICATION,
                        10,
                        "Yêu cầu làm rõ được gửi trước kỳ họp 9 ngày, ít hơn 10 ngày.",
                        "The officer was asked 9 days before the session, fewer than 10."),
                order());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(procedure());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_are_satisfied_and_each_fault_is_found_alone(ProcedureCases<?, ?> table) {
        table.verify();
    }

    // ---- When ----

    private static RuleCases<ConfidencePoll> timing() {
        RuleCases<ConfidencePoll> table = RuleCases.of(ConfidencePolls.TIMING, CALENDAR)
                .when("before the resolution was surely in force", third("2015-01-31"))
                .undetermined(NOT_ENCODED)
                .when("first day on which it surely was", third("2015-02-01"))
                .violated();
        for (String year : List.of("2018", "2023")) {
            int next = Integer.parseInt(year) + 1;
            table = table.when(year + ": end of the third year", third(year + "-12-06"))
                    .satisfied()
                    .when(year + ": not the session at the end of the year", timed(year + "-12-06", false, 0))
                    .violated(
                            "Việc lấy phiếu chỉ được tổ chức một lần, tại kỳ họp thường lệ cuối năm thứ ba của nhiệm kỳ.",
                            "A poll is held once, at the regular session at the end of the third year of the term.")
                    .when(year + ": a second time", timed(year + "-12-06", true, 1))
                    .violated()
                    .when(
                            year + ": not known whether the first",
                            poll(year + "-12-06").yearEndSession(true).build())
                    .undetermined(FACT_MISSING)
                    .when(year + ": end of the second year", third(next - 2 + "-12-06"))
                    .violated()
                    .when(year + ": end of the fourth year", third(next + "-12-06"))
                    .violated();
        }
        return table.when("S5: end of 2028, third year of the term 2026-2031", third("2028-12-05"))
                .satisfied()
                .when("S5: end of 2029 is the fourth", third("2029-12-05"))
                .violated()
                .when("S5: end of 2027 is the second", third("2027-12-06"))
                .violated()
                .equivalent("from 2023-07-01: starts a day sooner", REPEATED)
                .equivalent("from 2023-07-01: starts a day later", REPEATED);
    }

    private static ConfidencePoll third(String opens) {
        return timed(opens, true, 0);
    }

    private static ConfidencePoll timed(String opens, boolean yearEnd, int earlier) {
        return poll(opens).yearEndSession(yearEnd).earlierPolls(earlier).build();
    }

    // ---- How early ----

    /** The same days under both resolutions. */
    private static RuleCases<ConfidencePoll> throughout(
            Rule<ConfidencePoll> rule, PollStep step, int days, String vi, String en) {
        RuleCases<ConfidencePoll> table = starting(RuleCases.of(rule, CALENDAR), step, "2015-01-31", "2015-02-01");
        table = within(within(table, "2018-12-06", step, days, vi, en), "2023-12-06", step, days, vi, en);
        return table.equivalent("from 2023-07-01: starts a day sooner", REPEATED)
                .equivalent("from 2023-07-01: starts a day later", REPEATED);
    }

    private static RuleCases<ConfidencePoll> since2023(
            Rule<ConfidencePoll> rule, PollStep step, int days, String vi, String en) {
        RuleCases<ConfidencePoll> table = starting(RuleCases.of(rule, CALENDAR), step, "2023-06-30", "2023-07-01");
        return within(table, "2023-12-06", step, days, vi, en);
    }

    private static RuleCases<ConfidencePoll> until2023(
            Rule<ConfidencePoll> rule, PollStep step, int days, String vi, String en) {
        RuleCases<ConfidencePoll> table = starting(RuleCases.of(rule, CALENDAR), step, "2015-01-31", "2015-02-01");
        return within(table, "2018-12-06", step, days, vi, en)
                .when("last day of the old resolution", taken("2023-06-30", step, 60))
                .satisfied()
                .when("first day of the new one, whose number was not seen", taken("2023-07-01", step, 60))
                .undetermined(NOT_ENCODED)
                .when("not asked", poll("2018-12-06").build())
                .recordedThrough(DAY)
                .notApplicable(CONDITION);
    }

    private static RuleCases<ConfidencePoll> starting(
            RuleCases<ConfidencePoll> table, PollStep step, String before, String first) {
        return table.when("the day before", taken(before, step, 60))
                .undetermined(NOT_ENCODED)
                .when("first day", taken(first, step, 60))
                .satisfied();
    }

    private static RuleCases<ConfidencePoll> within(
            RuleCases<ConfidencePoll> table, String opens, PollStep step, int days, String vi, String en) {
        return table.when(opens + ": on the last day", taken(opens, step, days))
                .satisfied()
                .when(opens + ": a day later", taken(opens, step, days - 1))
                .violated(vi, en)
                .when(opens + ": a day earlier", taken(opens, step, days + 1))
                .satisfied();
    }

    private static ConfidencePoll taken(String opens, PollStep step, int daysAhead) {
        return poll(opens)
                .addSteps(CaseStep.<PollStep>builder()
                        .step(step)
                        .on(LocalDate.parse(opens).minusDays(daysAhead))
                        .build())
                .build();
    }

    // ---- Order at the sitting ----

    private static RuleCases<ConfidencePoll> order() {
        List<HearingStep> lawful = List.of(LIST_DECIDED, BALLOTED, RESOLUTION_ADOPTED);
        return ConfidenceVotesTest.ordered(
                        RuleCases.of(ConfidencePolls.ORDER, CALENDAR),
                        "2018-12-06",
                        lawful,
                        List.of(),
                        hearing -> heard("2018-12-06", hearing))
                .when(
                        "the ballot before the list",
                        heard("2018-12-06", List.of(BALLOTED, LIST_DECIDED, RESOLUTION_ADOPTED)))
                .violated(
                        "Bước “quyết định danh sách” không đúng trình tự lấy phiếu tín nhiệm.",
                        "The step “list decided” is out of the order of a confidence poll.")
                .when("the day before the law", heard("2016-06-30", lawful))
                .undetermined(NOT_ENCODED)
                .when("first day of the law", heard("2016-07-01", lawful))
                .satisfied()
                .when("S20: last day before the suspension", heard("2023-06-30", lawful))
                .satisfied()
                .when("S20: suspended, not repealed", heard("2023-07-01", lawful))
                .notApplicable(
                        SUSPENDED,
                        "Trình tự lấy phiếu tín nhiệm tại kỳ họp: không áp dụng vì đang ngưng hiệu lực theo Điều 20 Nghị quyết số"
                                + " 96/2023/QH15.",
                        "Order of a confidence poll at the sitting: not applicable, suspended by Article 20, Resolution No."
                                + " 96/2023/QH15.")
                .when("S20: still suspended on the last day of the law", heard("2026-02-28", lawful))
                .notApplicable(SUSPENDED)
                .when("S20: ended with the law", heard("2026-03-01", lawful))
                .undetermined(NOT_ENCODED);
    }

    private static ConfidencePoll heard(String opens, List<HearingStep> hearing) {
        return poll(opens).hearing(hearing).build();
    }

    // ---- The procedure ----

    private static ProcedureCases<ConfidencePoll, PollStep> procedure() {
        return ProcedureCases.of(
                        ConfidencePolls.PROCEDURE,
                        CALENDAR,
                        (poll, steps) ->
                                ConfidencePoll.builder().from(poll).steps(steps).build())
                .lawful(
                        "2018: two officers",
                        run(
                                "2018-12-06",
                                reported("2018-11-01"),
                                reported("2018-11-05"),
                                sent("2018-11-15"),
                                decided(PollStep.LIST_DECIDED, "2018-12-06"),
                                decided(PollStep.BALLOTED, "2018-12-06"),
                                confirmed("2018-12-06")))
                .lawful(
                        "2018: questions asked",
                        run(
                                "2018-12-06",
                                reported("2018-11-01"),
                                sent("2018-11-15"),
                                asked(PollStep.VERIFICATION_ASKED, "2018-11-20"),
                                asked(PollStep.CLARIFICATION, "2018-11-25"),
                                decided(PollStep.LIST_DECIDED, "2018-12-06"),
                                decided(PollStep.BALLOTED, "2018-12-07"),
                                confirmed("2018-12-07")))
                .lawful(
                        "2018: an officer asked",
                        run(
                                "2018-12-06",
                                reported("2018-11-01"),
                                sent("2018-11-15"),
                                asked(PollStep.CLARIFICATION, "2018-11-25")))
                .lawful(
                        "2023: two officers",
                        run(
                                "2023-12-06",
                                listed("2023-10-20"),
                                declared("2023-11-03"),
                                declared("2023-11-05"),
                                summed("2023-11-10"),
                                sent("2023-11-15"),
                                decided(PollStep.LIST_DECIDED, "2023-12-06"),
                                decided(PollStep.BALLOTED, "2023-12-06"),
                                confirmed("2023-12-06")))
                .lawful(
                        "2023: an officer asked",
                        run(
                                "2023-12-06",
                                listed("2023-10-20"),
                                declared("2023-11-03"),
                                summed("2023-11-10"),
                                sent("2023-11-15"),
                                decided(PollStep.CLARIFICATION, "2023-11-20", Actor.DELEGATE)));
    }

    @SafeVarargs
    private static ConfidencePoll run(String opens, CaseStep<PollStep>... steps) {
        return poll(opens).steps(List.of(steps)).build();
    }

    private static CaseStep.Builder<PollStep> step(PollStep step, String on, Actor by) {
        return CaseStep.<PollStep>builder().step(step).on(LocalDate.parse(on)).by(by);
    }

    private static CaseStep<PollStep> listed(String on) {
        return step(PollStep.LIST_DRAFTED, on, Actor.STANDING_COMMITTEE)
                .addTo(Actor.PERSON_CONCERNED)
                .addDocuments(CaseDocument.LIST, CaseDocument.REQUEST)
                .build();
    }

    private static CaseStep<PollStep> reported(String on) {
        return step(PollStep.REPORTS_RECEIVED, on, Actor.PERSON_CONCERNED)
                .addTo(Actor.STANDING_COMMITTEE)
                .addDocuments(CaseDocument.REPORT)
                .build();
    }

    private static CaseStep<PollStep> declared(String on) {
        return step(PollStep.REPORTS_RECEIVED, on, Actor.PERSON_CONCERNED)
                .addTo(Actor.STANDING_COMMITTEE)
                .addDocuments(CaseDocument.REPORT, CaseDocument.ASSET_DECLARATION)
                .build();
    }

    private static CaseStep<PollStep> summed(String on) {
        return step(PollStep.FRONT_SUMMARY_RECEIVED, on, Actor.FATHERLAND_FRONT)
                .addTo(Actor.STANDING_COMMITTEE)
                .addDocuments(CaseDocument.SYNTHESIS)
                .build();
    }

    private static CaseStep<PollStep> sent(String on) {
        return step(PollStep.SENT_TO_DELEGATES, on, Actor.STANDING_COMMITTEE)
                .addTo(Actor.DELEGATE)
                .addDocuments(CaseDocument.REPORT, CaseDocument.SYNTHESIS)
                .build();
    }

    private static CaseStep<PollStep> asked(PollStep step, String on) {
        CaseStep.Builder<PollStep> asked = step(step, on, Actor.DELEGATE);
        return step == PollStep.CLARIFICATION
                ? asked.addTo(Actor.PERSON_CONCERNED).build()
                : asked.build();
    }

    private static CaseStep<PollStep> decided(PollStep step, String on) {
        return decided(step, on, Actor.COUNCIL);
    }

    private static CaseStep<PollStep> decided(PollStep step, String on, Actor by) {
        return step(step, on, by).build();
    }

    private static CaseStep<PollStep> confirmed(String on) {
        return step(PollStep.CONFIRMED, on, Actor.COUNCIL)
                .addDocuments(CaseDocument.RESOLUTION)
                .build();
    }

    /** A poll of the term that is running when the session opens. */
    private static ConfidencePoll.Builder poll(String opens) {
        return ConfidencePoll.builder().term(term(opens)).opensOn(LocalDate.parse(opens));
    }

    private static Term term(String opens) {
        int year = Integer.parseInt(opens.substring(0, 4));
        return year < 2021
                ? Samples.provincialTerm2016()
                : year < 2026 ? Samples.provincialTerm() : Days.term(UnitKind.PROVINCE, "2026-03-15");
    }
}
