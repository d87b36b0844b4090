package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.Asked.question;
import static io.github.councilprocedures.procedure.Asked.step;
import static io.github.councilprocedures.question.QuestionStep.IMPLEMENTATION_REPORTED;
import static io.github.councilprocedures.question.QuestionStep.RESOLVED;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.question.QuestioningSetting.BETWEEN_SESSIONS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.question.Promise;
import io.github.councilprocedures.question.PromiseOfQuestioning;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromisesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate LATER = LocalDate.parse("2026-06-30");
    private static final Promise PROMISE =
            Promise.builder().text("Hoàn thành trạm bơm").build();

    static List<RuleCases<?>> tables() {
        return List.of(report(), kept());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static Questioning.Builder before(SessionKind kind, String opensOn) {
        return question(AT_SESSION).nextSessionKind(kind).nextSessionOpensOn(LocalDate.parse(opensOn));
    }

    private static Questioning reported(String reportedOn, String opensOn) {
        return before(SessionKind.REGULAR, opensOn)
                .addPromises(PROMISE)
                .addSteps(step(IMPLEMENTATION_REPORTED, reportedOn))
                .build();
    }

    private static RuleCases<Questioning> report() {
        RuleCases<Questioning> table = Asked.underLaw87(
                        RuleCases.of(Promises.REPORT, CALENDAR),
                        day -> reported(LocalDate.parse(day).minusDays(10).toString(), day))
                .when("S25: sent on the tenth day before", reported("2024-11-30", "2024-12-10"))
                .satisfied()
                .when("on the ninth day before", reported("2024-12-01", "2024-12-10"))
                .violated(
                        "Báo cáo về nghị quyết và các vấn đề đã hứa gửi ngày 01/12/2024, trước khai mạc kỳ họp 9 ngày, ít hơn 10"
                                + " ngày.",
                        "The report on the resolution and the promises was sent on 01/12/2024, 9 days before the session, fewer"
                                + " than 10.")
                .when(
                        "S27: no resolution, but a promise, and no report",
                        before(SessionKind.REGULAR, "2024-12-10")
                                .addPromises(PROMISE)
                                .build())
                .recordedThrough(LATER)
                .neverDone(
                        "Báo cáo việc thực hiện nghị quyết về chất vấn và các vấn đề đã hứa: không thực hiện; hồ sơ đầy đủ đến hết"
                                + " ngày 30/06/2026 không có ngày thực hiện bước “báo cáo việc thực hiện nghị quyết, các vấn đề đã"
                                + " hứa”. Hạn cuối là ngày 30/11/2024.",
                        "Report on the resolution and the promises: never done; the record, complete through 30/06/2026, has no"
                                + " day of the step “report on resolution and promises sent”. The last day is 30/11/2024.")
                .when(
                        "S27: a resolution and no promise",
                        before(SessionKind.REGULAR, "2024-12-10")
                                .addSteps(step(RESOLVED, "2024-07-11"), step(IMPLEMENTATION_REPORTED, "2024-12-01"))
                                .build())
                .violated()
                .when(
                        "neither resolution nor promise",
                        before(SessionKind.REGULAR, "2024-12-10").build())
                .recordedThrough(LATER)
                .notApplicable(Reason.CONDITION)
                .when(
                        "neither on record",
                        before(SessionKind.REGULAR, "2024-12-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "two promises",
                        before(SessionKind.REGULAR, "2024-12-10")
                                .addPromises(PROMISE, PROMISE)
                                .build())
                .recordedThrough(LATER)
                .neverDone()
                .when(
                        "between sessions no report is foreseen",
                        Questioning.builder()
                                .from(reported("2024-12-01", "2024-12-10"))
                                .setting(BETWEEN_SESSIONS)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "nobody wrote down which session comes next",
                        question(AT_SESSION)
                                .addPromises(PROMISE)
                                .nextSessionOpensOn(LocalDate.parse("2024-12-10"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (SessionKind kind :
                List.of(SessionKind.EXTRAORDINARY, SessionKind.THEMATIC, SessionKind.UNEXPECTED_MATTERS)) {
            table = table.when(
                            "before a session that is not regular: " + kind,
                            before(kind, "2024-10-10").addPromises(PROMISE).build())
                    .undetermined(Reason.TEXT_AMBIGUOUS);
        }
        return table;
    }

    private static PromiseOfQuestioning promise(String dueOn, String keptOn) {
        Promise.Builder promise = Promise.builder().text("Hoàn thành trạm bơm");
        if (dueOn != null) {
            promise.dueOn(LocalDate.parse(dueOn));
        }
        if (keptOn != null) {
            promise.keptOn(LocalDate.parse(keptOn));
        }
        Promise given = promise.build();
        return new PromiseOfQuestioning(question(AT_SESSION).addPromises(given).build(), given);
    }

    private static RuleCases<PromiseOfQuestioning> kept() {
        return RuleCases.of(Promises.KEPT, CALENDAR)
                .when("on the day", promise("2024-09-30", "2024-09-30"))
                .satisfied()
                .when("a day late", promise("2024-09-30", "2024-10-01"))
                .violated(
                        "Vấn đề đã hứa thực hiện xong ngày 01/10/2024, sau ngày 30/09/2024 đã hứa: không đúng cam kết, không phải"
                                + " vi phạm thời hạn luật định.",
                        "The promise was kept on 01/10/2024, after 30/09/2024, the day promised: a commitment missed, no limit"
                                + " of law broken.")
                .when("not kept", promise("2024-09-30", null))
                .recordedThrough(LATER)
                .neverDone()
                .when("not yet due", promise("2026-09-30", null))
                .recordedThrough(LATER)
                .undetermined(Reason.NOT_YET_DUE)
                .when("no day promised", promise(null, "2024-09-30"))
                .undetermined(Reason.FACT_MISSING);
    }
}
