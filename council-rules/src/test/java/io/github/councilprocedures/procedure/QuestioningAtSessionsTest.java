package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Asked.atSitting;
import static io.github.councilprocedures.procedure.Asked.step;
import static io.github.councilprocedures.question.QuestionStep.ANSWERED_ORALLY;
import static io.github.councilprocedures.question.QuestionStep.RESOLVED;
import static io.github.councilprocedures.question.QuestionStep.SLIP_SENT;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.ResolutionPart;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.question.Broadcast;
import io.github.councilprocedures.question.Promise;
import io.github.councilprocedures.question.QuestionChannel;
import io.github.councilprocedures.question.QuestionStep;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.unit.UnitKind;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestioningAtSessionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-06-30");

    static List<RuleCases<?>> tables() {
        return List.of(slipBeforeSitting(), resolution(), live());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(runs());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void the_runs_are_lawful_and_each_single_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    private static RuleCases<Questioning> slipBeforeSitting() {
        return Asked.underLaw87(
                        RuleCases.of(QuestioningAtSessions.SLIP_BEFORE_SITTING, CALENDAR),
                        day -> atSitting(AT_SESSION, day)
                                .addSteps(step(SLIP_SENT, day))
                                .build())
                .when(
                        "the day before",
                        atSitting(AT_SESSION, "2024-07-10")
                                .addSteps(step(SLIP_SENT, "2024-07-09"))
                                .build())
                .satisfied()
                .when(
                        "the day after",
                        atSitting(AT_SESSION, "2024-07-10")
                                .addSteps(step(SLIP_SENT, "2024-07-11"))
                                .build())
                .violated(
                        "Phiếu chất vấn gửi ngày 11/07/2024, sau phiên chất vấn ngày 10/07/2024.",
                        "The slip was sent on 11/07/2024, after the sitting of 10/07/2024.")
                .when("never", atSitting(AT_SESSION, "2024-07-10").build())
                .recordedThrough(LATER)
                .neverDone()
                .when(
                        "between sessions the slip may come at any time",
                        atSitting(BETWEEN_SESSIONS, "2024-07-10")
                                .addSteps(step(SLIP_SENT, "2024-07-11"))
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    private static Questioning.Builder resolved(String day) {
        return atSitting(AT_SESSION, day).addSteps(step(RESOLVED, day));
    }

    private static RuleCases<Questioning> resolution() {
        RuleCases<Questioning> table = Asked.underLaw87(
                        RuleCases.of(QuestioningAtSessions.RESOLUTION, CALENDAR),
                        day -> resolved(day)
                                .addResolutionParts(ResolutionPart.values())
                                .build())
                .when(
                        "S27: without a resolution",
                        atSitting(AT_SESSION, "2024-07-10").build())
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION)
                .when(
                        "not on record whether there is one",
                        atSitting(AT_SESSION, "2024-07-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "between sessions none is foreseen",
                        Questioning.builder()
                                .from(resolved("2024-07-10").build())
                                .setting(BETWEEN_SESSIONS)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "no time to correct, complete record",
                        resolved("2024-07-10")
                                .addResolutionParts(
                                        ResolutionPart.ASSESSMENT,
                                        ResolutionPart.IMPLEMENTATION,
                                        ResolutionPart.REPORTING)
                                .build())
                .recordedThrough(LATER)
                .violated(
                        "Nghị quyết về chất vấn còn thiếu: thời hạn khắc phục.",
                        "The resolution on questioning lacks: time for correction.");
        for (ResolutionPart lacking : ResolutionPart.values()) {
            Set<ResolutionPart> others = EnumSet.complementOf(EnumSet.of(lacking));
            table = table.when(
                            "without " + lacking,
                            resolved("2024-07-10").addAllResolutionParts(others).build())
                    .undetermined(Reason.RECORD_NOT_COMPLETE);
        }
        return table.equivalent(
                "from 2016-07-01: exactly", "there are only the four, so that nothing can be in excess");
    }

    private static Questioning broadcast(Broadcast broadcast, String day) {
        return atSitting(AT_SESSION, day).broadcast(broadcast).build();
    }

    private static Questioning notLive(UnitKind kind) {
        return Questioning.builder()
                .from(broadcast(Broadcast.NOT_LIVE, "2024-07-10"))
                .term(Days.term(kind, "2021-05-23"))
                .build();
    }

    private static RuleCases<Questioning> live() {
        return Asked.underLaw87(
                        RuleCases.of(QuestioningAtSessions.LIVE, CALENDAR), day -> broadcast(Broadcast.LIVE, day))
                .when("the council decided otherwise", broadcast(Broadcast.COUNCIL_DECIDED_OTHERWISE, "2024-07-10"))
                .satisfied()
                .when("not live", notLive(UnitKind.PROVINCE))
                .violated(
                        "Phiên chất vấn không được phát thanh, truyền hình trực tiếp, dù HĐND không có quyết định khác.",
                        "The questioning sitting was not broadcast live, without a decision of the council.")
                .when("not on record", atSitting(AT_SESSION, "2024-07-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when("of a district", notLive(UnitKind.RURAL_DISTRICT))
                .notApplicable(Reason.CONDITION)
                .when("of a commune", notLive(UnitKind.COMMUNE))
                .notApplicable(Reason.CONDITION)
                .when(
                        "between sessions",
                        Questioning.builder()
                                .from(notLive(UnitKind.PROVINCE))
                                .setting(BETWEEN_SESSIONS)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "in writing",
                        Questioning.builder()
                                .from(notLive(UnitKind.PROVINCE))
                                .channel(QuestionChannel.IN_WRITING)
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    // ---- The procedure ----

    /** A question of a session of July 2024 that is followed up before that of December. */
    private static Questioning july() {
        return atSitting(AT_SESSION, "2024-07-10")
                .questionedOn(LocalDate.parse("2024-07-10"))
                .nextSessionOpensOn(LocalDate.parse("2024-12-10"))
                .nextSessionKind(SessionKind.REGULAR)
                .build();
    }

    private static Questioning run(String... steps) {
        List<CaseStep<QuestionStep>> taken = new ArrayList<>();
        for (String one : steps) {
            int space = one.indexOf(' ');
            taken.add(step(QuestionStep.valueOf(one.substring(0, space)), one.substring(space + 1)));
        }
        return Asked.with(july(), taken);
    }

    private static ProcedureCases<Questioning, QuestionStep> runs() {
        Promise promise = Promise.builder().text("Hoàn thành trạm bơm").build();
        return ProcedureCases.of(QuestioningAtSessions.AT_SESSIONS, CALENDAR, Asked::with)
                .lawful(
                        "asked twice, resolved, reported",
                        run(
                                "SLIP_SENT 2024-07-01",
                                "DIGESTED 2024-07-04",
                                "GROUP_PROPOSED 2024-07-08",
                                "GROUP_DECIDED 2024-07-09",
                                "ASKED 2024-07-10",
                                "ANSWERED_ORALLY 2024-07-10",
                                "ASKED 2024-07-10",
                                "ANSWERED_ORALLY 2024-07-10",
                                "RESOLVED 2024-07-11",
                                "IMPLEMENTATION_REPORTED 2024-11-30",
                                "CLOSED 2024-12-12"))
                .lawful(
                        "not in the groups, answered in writing, resolved",
                        run(
                                "SLIP_SENT 2024-07-01",
                                "DIGESTED 2024-07-04",
                                "WRITTEN_ANSWER_ORDERED 2024-07-10",
                                "WRITTEN_ANSWERED 2024-07-30",
                                "RESOLVED 2024-08-05",
                                "CLOSED 2024-08-06"))
                .lawful(
                        "S27: to be verified, answered in writing with a promise, reported without a resolution",
                        promising(
                                promise,
                                run(
                                        "SLIP_SENT 2024-07-01",
                                        "DIGESTED 2024-07-04",
                                        "GROUP_PROPOSED 2024-07-08",
                                        "GROUP_DECIDED 2024-07-09",
                                        "WRITTEN_ANSWER_ORDERED 2024-07-10",
                                        "WRITTEN_ANSWERED 2024-07-20",
                                        "IMPLEMENTATION_REPORTED 2024-11-20")))
                .lawful(
                        "asked, no time to answer, answered in writing",
                        run(
                                "SLIP_SENT 2024-07-01",
                                "DIGESTED 2024-07-04",
                                "GROUP_PROPOSED 2024-07-08",
                                "GROUP_DECIDED 2024-07-09",
                                "ASKED 2024-07-10",
                                "WRITTEN_ANSWER_ORDERED 2024-07-10",
                                "WRITTEN_ANSWERED 2024-07-15",
                                "CLOSED 2024-07-20"))
                .lawful(
                        "answered to everybody's content",
                        run(
                                "SLIP_SENT 2024-07-10",
                                "DIGESTED 2024-07-10",
                                "GROUP_PROPOSED 2024-07-10",
                                "GROUP_DECIDED 2024-07-10",
                                "ASKED 2024-07-10",
                                "ANSWERED_ORALLY 2024-07-10",
                                "CLOSED 2024-07-10"))
                .lawful(
                        "S27: a promise by word of mouth, reported without a resolution",
                        promising(
                                promise,
                                run(
                                        "SLIP_SENT 2024-07-01",
                                        "DIGESTED 2024-07-04",
                                        "GROUP_PROPOSED 2024-07-08",
                                        "GROUP_DECIDED 2024-07-09",
                                        "ASKED 2024-07-10",
                                        "ANSWERED_ORALLY 2024-07-10",
                                        "IMPLEMENTATION_REPORTED 2024-11-29")));
    }

    private static Questioning promising(Promise promise, Questioning question) {
        return Questioning.builder().from(question).addPromises(promise).build();
    }

    @Test
    void s22_an_answer_cannot_be_delegated_not_even_to_a_deputy() {
        List<CaseStep<QuestionStep>> steps = new ArrayList<>(run(
                        "SLIP_SENT 2024-07-01",
                        "DIGESTED 2024-07-04",
                        "GROUP_PROPOSED 2024-07-08",
                        "GROUP_DECIDED 2024-07-09",
                        "ASKED 2024-07-10")
                .steps());
        steps.add(CaseStep.<QuestionStep>builder()
                .step(ANSWERED_ORALLY)
                .on(LocalDate.parse("2024-07-10"))
                .by(Actor.DEPUTY_OF_SUPERVISEE)
                .build());
        Progress progress = CouncilLaw.standard()
                .progress(Asked.with(july(), steps), LocalDate.parse("2024-07-10"))
                .orElseThrow();

        assertThat(progress.faults())
                .extracting(Fault::step, Fault::kind)
                .containsExactly(tuple("ANSWERED_ORALLY", FaultKind.WRONG_BODY));
        assertThat(progress.faults().get(0).finding().message().vi())
                .isEqualTo(
                        "Bước “trả lời trực tiếp” do cấp phó của người đứng đầu cơ quan chịu sự giám sát thực hiện, không phải"
                                + " do: người bị chất vấn.");
        assertThat(progress.faults().get(0).finding().citations())
                .singleElement()
                .satisfies(citation ->
                        assertThat(citation.label().vi()).isEqualTo("điểm b khoản 3 Điều 60 Luật số 87/2015/QH13"));
    }
}
