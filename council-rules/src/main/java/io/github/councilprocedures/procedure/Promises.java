package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Requirement.unclear;
import static io.github.councilprocedures.instrument.Instruments.LAW_87_2015;
import static io.github.councilprocedures.procedure.Questions.untilLaw121;
import static io.github.councilprocedures.question.QuestionFacts.CASE;
import static io.github.councilprocedures.question.QuestionFacts.DUE_ON;
import static io.github.councilprocedures.question.QuestionFacts.KEPT_ON;
import static io.github.councilprocedures.question.QuestionFacts.NEXT_SESSION_KIND;
import static io.github.councilprocedures.question.QuestionFacts.NEXT_SESSION_OPENS_ON;
import static io.github.councilprocedures.question.QuestionFacts.PROMISE;
import static io.github.councilprocedures.question.QuestionFacts.PROMISES;
import static io.github.councilprocedures.question.QuestionFacts.QUESTIONING;
import static io.github.councilprocedures.question.QuestionFacts.SETTING;
import static io.github.councilprocedures.question.QuestionStep.IMPLEMENTATION_REPORTED;
import static io.github.councilprocedures.question.QuestionStep.RESOLVED;
import static io.github.councilprocedures.question.QuestioningSetting.AT_SESSION;
import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.question.PromiseOfQuestioning;
import io.github.councilprocedures.question.Questioning;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** What was promised in answers (vấn đề đã hứa khi trả lời chất vấn), and the report on it before the next session. */
final class Promises {

    private Promises() {}

    private static final Requirement<Questioning> SPECIAL_SESSION = unclear(
            "Luật nói “kỳ họp” mà không nói có gồm kỳ họp không thường lệ hay không; nếu có thì báo cáo cũng phải gửi trước kỳ"
                    + " họp này.",
            "The law says “session” and does not say whether one that is not regular is meant; if so, the report is due before"
                    + " this one too.");

    /**
     * Who answered reports on the resolution and the promises (báo cáo việc thực hiện nghị quyết, vấn đề đã hứa) 10 days before
     * the next session. A resolution may be missing; what was promised is to be reported on all the same.
     */
    static final Rule<Questioning> REPORT = untilLaw121(Rule.about(QUESTIONING, "question.promise.report")
                    .titled(
                            "Báo cáo việc thực hiện nghị quyết về chất vấn và các vấn đề đã hứa",
                            "Report on the resolution and the promises")
                    .because(
                            "Lời hứa trước Hội đồng nhân dân được Hội đồng nhân dân theo dõi.",
                            "What is promised to the council is followed up by the council.")
                    .leavingOut(
                            "Việc Thường trực HĐND chuyển báo cáo đến đại biểu: luật không nêu thời hạn.",
                            "How the Standing Committee passes the report on to delegates: the law names no day.")
                    .appliesWhen(SETTING.is(AT_SESSION), any(present(CASE.day(RESOLVED)), PROMISES.atLeast(1)))
                    .governedBy(NEXT_SESSION_OPENS_ON)
                    .from("2016-07-01")
                    .under(LAW_87_2015.article(60).clause(7))
                    .requires(NEXT_SESSION_KIND
                            .when(
                                    REGULAR,
                                    CASE.day(IMPLEMENTATION_REPORTED)
                                            .atLeast(10, CALENDAR_DAYS)
                                            .before(NEXT_SESSION_OPENS_ON))
                            .when(EXTRAORDINARY, SPECIAL_SESSION)
                            .when(THEMATIC, SPECIAL_SESSION)
                            .when(UNEXPECTED_MATTERS, SPECIAL_SESSION)))
            .otherwise(
                    "Báo cáo về nghị quyết và các vấn đề đã hứa gửi ngày {implementationReportedOn}, trước khai mạc kỳ họp"
                            + " {days} ngày, ít hơn {required} ngày.",
                    "The report on the resolution and the promises was sent on {implementationReportedOn}, {days} days before"
                            + " the session, fewer than {required}.");

    /** A promise is kept by the day that was named (thực hiện đúng thời hạn đã hứa). No law sets that day. */
    static final Rule<PromiseOfQuestioning> KEPT = Rule.about(PROMISE, "question.promise.kept")
            .titled("Thực hiện đúng thời hạn đã hứa", "Promise kept in time")
            .because(
                    "Lời hứa có thời hạn thì theo dõi theo thời hạn; đây là cam kết, không phải thời hạn luật định.",
                    "A promise with a day is followed by that day; it is a commitment, not a limit of law.")
            .restingOn(Ground.PRACTICE)
            .always()
            .requires(KEPT_ON.atLeast(0, CALENDAR_DAYS).before(DUE_ON))
            .otherwise(
                    "Vấn đề đã hứa thực hiện xong ngày {keptOn}, sau ngày {dueOn} đã hứa: không đúng cam kết, không phải vi phạm"
                            + " thời hạn luật định.",
                    "The promise was kept on {keptOn}, after {dueOn}, the day promised: a commitment missed, no limit of law"
                            + " broken.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(REPORT, KEPT);
}
