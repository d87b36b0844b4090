package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Law87Days.sent;
import static io.github.councilprocedures.procedure.Law87Days.taken;
import static io.github.councilprocedures.review.ComplaintStep.ACCEPTED;
import static io.github.councilprocedures.review.ComplaintStep.AWAITING_SETTLEMENT;
import static io.github.councilprocedures.review.ComplaintStep.CLOSED;
import static io.github.councilprocedures.review.ComplaintStep.DISPUTED;
import static io.github.councilprocedures.review.ComplaintStep.ESCALATED_TO_SUPERIOR;
import static io.github.councilprocedures.review.ComplaintStep.FORWARDED;
import static io.github.councilprocedures.review.ComplaintStep.MET_COMPETENT_PERSON;
import static io.github.councilprocedures.review.ComplaintStep.MET_SUPERIOR;
import static io.github.councilprocedures.review.ComplaintStep.RECEIVED;
import static io.github.councilprocedures.review.ComplaintStep.REPORTED;
import static io.github.councilprocedures.review.ComplaintStep.REPORTED_TO_COMPETENT_BODY;
import static io.github.councilprocedures.review.ComplaintStep.SETTLED;
import static io.github.councilprocedures.review.ComplaintStep.STUDIED;
import static io.github.councilprocedures.review.ComplaintStep.SUPERVISING;
import static io.github.councilprocedures.review.ComplaintStep.VIOLATION_REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.review.ComplaintMatter;
import io.github.councilprocedures.review.ComplaintMeans;
import io.github.councilprocedures.review.ComplaintStep;
import io.github.councilprocedures.review.ComplaintSupervision;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.supervision.SupervisingBody;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.workflow.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintSupervisionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2025-12-31");
    private static final SupervisingBody STANDING = SupervisingBody.STANDING_COMMITTEE;
    private static final SupervisingBody COMMITTEE = SupervisingBody.COMMITTEE;

    static List<RuleCases<?>> tables() {
        return List.of(means(), violationRequest(), reply(), settlement());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(
                bySupervisor(ComplaintSupervisions.BY_STANDING_COMMITTEE, STANDING, Actor.STANDING_COMMITTEE),
                bySupervisor(ComplaintSupervisions.BY_COMMITTEE, COMMITTEE, Actor.COMMITTEE),
                byDelegate());
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

    @Test
    void s17_resolution_114_details_the_bodies_and_leaves_delegates_out() {
        assertThat(instrumentsOf2026(ComplaintSupervisions.BY_STANDING_COMMITTEE))
                .contains(Instruments.LAW_121_2025.number(), Instruments.RESOLUTION_114_2025.number());
        assertThat(instrumentsOf2026(ComplaintSupervisions.BY_COMMITTEE))
                .contains(Instruments.RESOLUTION_114_2025.number());
        assertThat(instrumentsOf2026(ComplaintSupervisions.BY_DELEGATE))
                .containsOnly(Instruments.LAW_121_2025.number());
        assertThat(ComplaintSupervisions.BY_DELEGATE.versions().get(1).citations())
                .extracting(citation -> citation.label().vi())
                .containsExactly(
                        "điểm d khoản 1 Điều 36 Luật số 121/2025/QH15", "điểm d khoản 2 Điều 36 Luật số 121/2025/QH15");
    }

    private static List<String> instrumentsOf2026(Procedure<?, ?> procedure) {
        return procedure.versionOn(LocalDate.parse("2026-03-01")).orElseThrow().citations().stream()
                .map(Citation::instrumentNumber)
                .toList();
    }

    @Test
    void s21_each_step_of_an_open_dossier_goes_by_the_law_of_the_step_before_it() {
        ComplaintSupervision open = complaint(COMMITTEE)
                .means(ComplaintMeans.TEAM)
                .violationFound(true)
                .addSteps(
                        taken(SUPERVISING, "2026-01-12", Actor.COMMITTEE),
                        sent(taken(VIOLATION_REQUESTED, "2026-02-02", Actor.COMMITTEE), Actor.COMPETENT_BODY),
                        taken(SETTLED, "2026-02-27", Actor.COMPETENT_BODY, CaseDocument.SETTLEMENT_DECISION),
                        sent(taken(REPORTED, "2026-03-09", Actor.COMPETENT_BODY, CaseDocument.REPORT), Actor.COMMITTEE),
                        taken(DISPUTED, "2026-03-12", Actor.COMMITTEE))
                .build();

        assertThat(reasons(open, "review.complaint.reply")).containsExactly(Reason.MET);
        assertThat(reasons(open, "review.complaint.committee.actors"))
                .containsExactly(Reason.MET, Reason.MET, Reason.MET, Reason.MET, Reason.NOT_ENCODED);
        assertThat(reasons(open, "review.complaint.committee.order").get(4)).isEqualTo(Reason.NOT_ENCODED);
    }

    private static List<Reason> reasons(Subject subject, String rule) {
        return CouncilLaw.standard().judge(subject).of(rule).stream()
                .map(Finding::reason)
                .toList();
    }

    private static RuleCases<ComplaintSupervision> means() {
        RuleCases<ComplaintSupervision> table = withOtherBodies(
                        ComplaintSupervisions.MEANS_OF_SUPERVISION,
                        body -> supervising(body, ComplaintMeans.OTHER, "2026-03-02"))
                .when("a team of the Standing Committee", supervising(STANDING, ComplaintMeans.TEAM, "2024-03-01"))
                .satisfied()
                .when(
                        "a committee that it assigned",
                        supervising(STANDING, ComplaintMeans.ASSIGNED_COMMITTEE, "2024-03-01"))
                .satisfied()
                .when("another way", supervising(STANDING, ComplaintMeans.OTHER, "2024-03-01"))
                .violated(
                        "Thường trực HĐND giám sát bằng cách: cách thức khác; luật quy định: tổ chức Đoàn giám sát, giao Ban của HĐND.",
                        "Means used by the Standing Committee: another way; the law provides for: a supervision team, an assigned committee.")
                .when("a team of a committee", supervising(COMMITTEE, ComplaintMeans.TEAM, "2024-03-01"))
                .satisfied()
                .when(
                        "a committee assigns a committee",
                        supervising(COMMITTEE, ComplaintMeans.ASSIGNED_COMMITTEE, "2024-03-01"))
                .violated(
                        "Ban của HĐND giám sát bằng cách: giao Ban của HĐND; luật quy định: tổ chức Đoàn giám sát.",
                        "Means used by the committee: an assigned committee; the law provides for: a supervision team.")
                .when("a committee in another way", supervising(COMMITTEE, ComplaintMeans.OTHER, "2024-03-01"))
                .violated()
                .when(
                        "how, is not recorded",
                        complaint(STANDING)
                                .addSteps(taken(SUPERVISING, "2024-03-01"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        return Law87Days.around(table, day -> supervising(STANDING, ComplaintMeans.TEAM, day.toString()));
    }

    private static ComplaintSupervision supervising(SupervisingBody body, ComplaintMeans means, String on) {
        return complaint(body).means(means).addSteps(taken(SUPERVISING, on)).build();
    }

    private static RuleCases<ComplaintSupervision> violationRequest() {
        RuleCases<ComplaintSupervision> table =
                withOtherBodies(ComplaintSupervisions.VIOLATION_REQUEST, body -> found(body, true, "2026-03-02", null));
        for (SupervisingBody body : List.of(STANDING, COMMITTEE)) {
            table = table.when(body + ", required", found(body, true, "2024-03-01", "2024-05-01"))
                    .satisfied()
                    .when(body + ", not on record", found(body, true, "2024-03-01", null))
                    .undetermined(Reason.FACT_MISSING)
                    .when(body + ", none found", found(body, false, "2024-03-01", null))
                    .notApplicable(Reason.CONDITION);
        }
        table = table.when("never, complete record", found(COMMITTEE, true, "2024-03-01", null))
                .recordedThrough(LATER)
                .neverDone(
                        "Yêu cầu chấm dứt vi phạm khi phát hiện: không thực hiện; hồ sơ đầy đủ đến hết ngày 31/12/2025 không có ngày thực hiện bước “yêu cầu chấm dứt vi phạm, khôi phục lợi ích, xử lý trách nhiệm”.",
                        "A violation found has to be ended: never done; the record, complete through 31/12/2025, has no day of the step “end of a violation required”.")
                .when(
                        "whether one was found, is not recorded",
                        complaint(STANDING)
                                .addSteps(taken(SUPERVISING, "2024-03-01"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        return Law87Days.around(
                table,
                day -> found(STANDING, true, day.toString(), day.plusDays(40).toString()));
    }

    private static ComplaintSupervision found(SupervisingBody body, boolean found, String begun, String requested) {
        ComplaintSupervision.Builder complaint =
                complaint(body).violationFound(found).addSteps(taken(SUPERVISING, begun));
        return requested == null
                ? complaint.build()
                : complaint.addSteps(taken(VIOLATION_REQUESTED, requested)).build();
    }

    private static RuleCases<ComplaintSupervision> reply() {
        RuleCases<ComplaintSupervision> table = withOtherBodies(
                        ComplaintSupervisions.REPLY, body -> replied(body, "2026-03-02", "2026-04-01"))
                .when("S8: to the Standing Committee on the seventh day", replied(STANDING, "2024-03-01", "2024-03-08"))
                .satisfied()
                .when("S8: to the Standing Committee on the eighth day", replied(STANDING, "2024-03-04", "2024-03-12"))
                .violated(
                        "Quyết định giải quyết ra ngày 04/03/2024 phải được báo cáo chậm nhất ngày 11/03/2024; đã báo cáo ngày 12/03/2024.",
                        "The settlement of 04/03/2024 had to be reported by 11/03/2024; it was reported on 12/03/2024.")
                .when("S8: to a committee on the tenth day", replied(COMMITTEE, "2024-03-04", "2024-03-14"))
                .satisfied()
                .when("S8: to a committee on the eleventh day", replied(COMMITTEE, "2024-03-04", "2024-03-15"))
                .violated(
                        "Quyết định giải quyết ra ngày 04/03/2024 phải được báo cáo chậm nhất ngày 14/03/2024; đã báo cáo ngày 15/03/2024.",
                        "The settlement of 04/03/2024 had to be reported by 14/03/2024; it was reported on 15/03/2024.")
                .when("the seventh day is a Sunday, on the Tuesday", replied(STANDING, "2024-03-03", "2024-03-12"))
                .violated()
                .when("C3, vector 5: seven days that end in Tết roll on", replied(STANDING, "2024-02-05", "2024-02-15"))
                .satisfied()
                .when("C3, vector 5: a day later", replied(STANDING, "2024-02-05", "2024-02-16"))
                .violated()
                .when(
                        "C3: a committee has ten days for the same report",
                        replied(COMMITTEE, "2024-02-06", "2024-02-16"))
                .satisfied()
                .when("not on record", replied(STANDING, "2024-03-01", null))
                .undetermined(Reason.FACT_MISSING)
                .when("never, complete record", replied(STANDING, "2024-03-01", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("nothing settled yet", complaint(STANDING).build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "S21: settled under Law 87/2015, reported under Law 121/2025",
                        replied(STANDING, "2026-02-27", "2026-03-06"))
                .satisfied()
                .when("S21: the same, a day late", replied(STANDING, "2026-02-27", "2026-03-07"))
                .violated();
        return Law87Days.around(
                table, day -> replied(STANDING, day.toString(), day.plusDays(1).toString()));
    }

    private static ComplaintSupervision replied(SupervisingBody body, String settled, String reported) {
        ComplaintSupervision.Builder complaint = complaint(body).addSteps(taken(SETTLED, settled));
        return reported == null
                ? complaint.build()
                : complaint.addSteps(taken(REPORTED, reported)).build();
    }

    private static RuleCases<ComplaintSupervision> settlement() {
        RuleCases<ComplaintSupervision> table = RuleCases.of(ComplaintSupervisions.SETTLEMENT, CALENDAR)
                .when("on the last day", forwarded("2024-03-01", "2024-04-01", "2024-04-01"))
                .satisfied()
                .when("a day later", forwarded("2024-03-01", "2024-04-01", "2024-04-02"))
                .violated(
                        "Phải giải quyết và thông báo cho đại biểu chậm nhất ngày 01/04/2024; đã giải quyết ngày 02/04/2024.",
                        "It had to be settled, and the delegate told, by 01/04/2024; it was settled on 02/04/2024.")
                .when("the last day is not recorded", forwarded("2024-03-01", null, "2024-04-02"))
                .undetermined(Reason.FACT_MISSING)
                .when("not settled, complete record", forwarded("2024-03-01", "2024-04-01", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("not settled", forwarded("2024-03-01", "2024-04-01", null))
                .undetermined(Reason.FACT_MISSING);
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != SupervisingBody.DELEGATE) {
                table = table.when(
                                body + " has other days",
                                ComplaintSupervision.builder()
                                        .from(forwarded("2024-03-01", "2024-04-01", "2024-04-02"))
                                        .body(body)
                                        .build())
                        .notApplicable(Reason.CONDITION);
            }
        }
        return Law87Days.around(
                table,
                day -> forwarded(
                        day.toString(),
                        day.plusDays(30).toString(),
                        day.plusDays(20).toString()));
    }

    private static ComplaintSupervision forwarded(String forwarded, String due, String settled) {
        ComplaintSupervision.Builder complaint =
                complaint(SupervisingBody.DELEGATE).addSteps(taken(FORWARDED, forwarded));
        if (due != null) {
            complaint.settlementDueOn(LocalDate.parse(due));
        }
        return settled == null
                ? complaint.build()
                : complaint.addSteps(taken(SETTLED, settled)).build();
    }

    /** The same file of those to whom a rule does not apply. */
    private static RuleCases<ComplaintSupervision> withOtherBodies(
            Rule<ComplaintSupervision> rule, Function<SupervisingBody, ComplaintSupervision> of) {
        RuleCases<ComplaintSupervision> table = RuleCases.of(rule, CALENDAR);
        for (SupervisingBody body : SupervisingBody.values()) {
            if (body != STANDING && body != COMMITTEE) {
                table = table.when(body + " is no case, though nothing is read of 2026", of.apply(body))
                        .notApplicable(Reason.CONDITION);
            }
        }
        return table;
    }

    private static ProcedureCases<ComplaintSupervision, ComplaintStep> bySupervisor(
            Procedure<ComplaintSupervision, ComplaintStep> procedure, SupervisingBody body, Actor supervisor) {
        List<CaseStep<ComplaintStep>> reported = List.of(
                taken(SUPERVISING, "2024-03-01", supervisor),
                sent(taken(VIOLATION_REQUESTED, "2024-03-11", supervisor), Actor.COMPETENT_BODY),
                taken(SETTLED, "2024-04-01", Actor.COMPETENT_BODY, CaseDocument.SETTLEMENT_DECISION),
                sent(taken(REPORTED, "2024-04-05", Actor.COMPETENT_BODY, CaseDocument.REPORT), supervisor));
        return cases(procedure)
                .lawful(
                        "nothing is found",
                        complaint(body)
                                .addSteps(taken(SUPERVISING, "2024-03-01", supervisor), taken(CLOSED, "2024-06-03"))
                                .build())
                .lawful(
                        "the settlement is accepted",
                        complaint(body)
                                .addAllSteps(reported)
                                .addSteps(taken(ACCEPTED, "2024-04-15"), taken(CLOSED, "2024-04-15"))
                                .build())
                .lawful(
                        "the settlement is disputed",
                        complaint(body)
                                .addAllSteps(reported)
                                .addSteps(
                                        taken(DISPUTED, "2024-04-15", supervisor),
                                        sent(
                                                taken(ESCALATED_TO_SUPERIOR, "2024-04-16", supervisor),
                                                Actor.SUPERIOR_BODY),
                                        taken(CLOSED, "2024-06-03"))
                                .build());
    }

    private static ProcedureCases<ComplaintSupervision, ComplaintStep> byDelegate() {
        CaseStep<ComplaintStep> urged = taken(AWAITING_SETTLEMENT, "2024-03-20", Actor.DELEGATE);
        CaseStep<ComplaintStep> disputed = taken(DISPUTED, "2024-04-12", Actor.DELEGATE);
        return cases(ComplaintSupervisions.BY_DELEGATE)
                .lawful(
                        "urged twice, and accepted",
                        ofDelegate(
                                List.of(urged, taken(AWAITING_SETTLEMENT, "2024-03-25", Actor.DELEGATE)),
                                taken(ACCEPTED, "2024-04-12"),
                                taken(CLOSED, "2024-04-12")))
                .lawful(
                        "disputed before the competent person",
                        ofDelegate(
                                List.of(),
                                disputed,
                                sent(taken(MET_COMPETENT_PERSON, "2024-04-15", Actor.DELEGATE), Actor.COMPETENT_BODY),
                                taken(CLOSED, "2024-06-03")))
                .lawful(
                        "disputed before the head of the body above",
                        ofDelegate(
                                List.of(urged),
                                disputed,
                                sent(taken(MET_SUPERIOR, "2024-04-15", Actor.DELEGATE), Actor.SUPERIOR_BODY),
                                taken(CLOSED, "2024-06-03")))
                .lawful(
                        "disputed in a report",
                        ofDelegate(
                                List.of(urged),
                                disputed,
                                sent(
                                        taken(REPORTED_TO_COMPETENT_BODY, "2024-04-15", Actor.DELEGATE),
                                        Actor.COMPETENT_BODY),
                                taken(CLOSED, "2024-06-03")));
    }

    @SafeVarargs
    private static ComplaintSupervision ofDelegate(
            List<CaseStep<ComplaintStep>> urged, CaseStep<ComplaintStep>... afterwards) {
        List<CaseStep<ComplaintStep>> steps = new ArrayList<>(List.of(
                taken(RECEIVED, "2024-03-01", Actor.DELEGATE),
                taken(STUDIED, "2024-03-04", Actor.DELEGATE),
                sent(taken(FORWARDED, "2024-03-06", Actor.DELEGATE), Actor.COMPETENT_BODY, Actor.CITIZEN)));
        steps.addAll(urged);
        steps.add(sent(taken(SETTLED, "2024-04-01", Actor.COMPETENT_BODY, CaseDocument.NOTICE), Actor.DELEGATE));
        steps.addAll(List.of(afterwards));
        return complaint(SupervisingBody.DELEGATE)
                .settlementDueOn(LocalDate.parse("2024-04-05"))
                .steps(steps)
                .build();
    }

    private static ProcedureCases<ComplaintSupervision, ComplaintStep> cases(
            Procedure<ComplaintSupervision, ComplaintStep> procedure) {
        return ProcedureCases.of(
                procedure,
                CALENDAR,
                (file, steps) ->
                        ComplaintSupervision.builder().from(file).steps(steps).build());
    }

    private static ComplaintSupervision.Builder complaint(SupervisingBody body) {
        return ComplaintSupervision.builder()
                .term(Samples.provincialTerm())
                .body(body)
                .matter(ComplaintMatter.COMPLAINT)
                .topic("Bồi thường khi thu hồi đất");
    }
}
