package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.InquiryFacts.ANSWERED_IN_WRITING;
import static io.github.councilprocedures.delegate.InquiryFacts.ANSWERED_ON;
import static io.github.councilprocedures.delegate.InquiryFacts.ANSWER_DUE_ON;
import static io.github.councilprocedures.delegate.InquiryFacts.INQUIRY;
import static io.github.councilprocedures.delegate.InquiryFacts.KIND;
import static io.github.councilprocedures.delegate.InquiryFacts.LATER_ANSWER_ALLOWED;
import static io.github.councilprocedures.delegate.InquiryFacts.RECEIVED_ON;
import static io.github.councilprocedures.delegate.InquiryFacts.SESSION_CLOSES_ON;
import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.instrument.Instruments.LAW_65_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_72_2025;
import static io.github.councilprocedures.instrument.Instruments.LAW_77_2015;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;

import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.InquiryKind;
import io.github.councilprocedures.rule.Rule;
import java.util.List;

/** Inquiries of delegates (chất vấn, yêu cầu của đại biểu): by when they are answered. */
final class Inquiries {

    private Inquiries() {}

    /** A question put at a session (chất vấn tại kỳ họp) is answered at that session. */
    static final Rule<DelegateInquiry> QUESTION_AT_SESSION = Rule.about(INQUIRY, "delegate.question.session")
            .titled("Trả lời chất vấn tại kỳ họp", "Answer to a question at the session")
            .because(
                    "Chất vấn trước Hội đồng nhân dân phải được trả lời trước Hội đồng nhân dân.",
                    "What is asked before the council is answered before the council.")
            .leavingOut(
                    "Luật Hoạt động giám sát cũng quy định về chất vấn và do quy tắc về giám sát xem xét.",
                    "The laws on supervision speak of questions too; rules on supervision judge them.")
            .appliesWhen(KIND.is(InquiryKind.QUESTION_AT_SESSION))
            .governedBy(SESSION_CLOSES_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(96).clause(1), LAW_77_2015.article(96).clause(2))
            .requires(
                    any(ANSWERED_ON.atLeast(0, CALENDAR_DAYS).before(SESSION_CLOSES_ON), LATER_ANSWER_ALLOWED.is(true)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025)
            .repealed()
            .otherwise(
                    "Chất vấn được trả lời ngày {answeredOn}, sau khi kỳ họp bế mạc ngày {sessionClosesOn}.",
                    "The question was answered on {answeredOn}, after the session closed on {sessionClosesOn}.");

    /** A question put between sessions (chất vấn giữa hai kỳ họp) is answered by the day the Standing Committee fixed. */
    static final Rule<DelegateInquiry> QUESTION_BETWEEN_SESSIONS = Rule.about(
                    INQUIRY, "delegate.question.between-sessions")
            .titled("Trả lời chất vấn giữa hai kỳ họp", "Answer to a question between sessions")
            .because(
                    "Giữa hai kỳ họp, Thường trực Hội đồng nhân dân ấn định thời hạn thay cho kỳ họp.",
                    "Between sessions the Standing Committee fixes the time that a session would give.")
            .appliesWhen(KIND.is(InquiryKind.QUESTION_BETWEEN_SESSIONS))
            .governedBy(RECEIVED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(96).clause(3))
            .requires(all(
                    present(ANSWER_DUE_ON),
                    ANSWERED_ON.atLeast(0, CALENDAR_DAYS).before(ANSWER_DUE_ON)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025)
            .repealed()
            .otherwise(
                    "Chất vấn được trả lời ngày {answeredOn}, sau thời hạn {answerDueOn} do Thường trực Hội đồng nhân dân quyết định.",
                    "The question was answered on {answeredOn}, after {answerDueOn}, the day that the Standing Committee fixed.");

    /** A demand to stop a violation (yêu cầu chấm dứt vi phạm) is answered in writing within 15 days. */
    static final Rule<DelegateInquiry> VIOLATION_ANSWERED = Rule.about(INQUIRY, "delegate.violation.answer")
            .titled("Trả lời yêu cầu chấm dứt hành vi vi phạm pháp luật", "Answer to a demand to stop a violation")
            .because(
                    "Đại biểu phát hiện vi phạm thì phải được giải quyết và trả lời rõ ràng.",
                    "A delegate who finds a violation must be heard and clearly answered.")
            .leavingOut(
                    "Quyền kiến nghị với người đứng đầu cơ quan cấp trên khi quá hạn.",
                    "The right to turn to the head of the body above once the time is over.")
            .appliesWhen(KIND.is(InquiryKind.END_OF_VIOLATION))
            .governedBy(RECEIVED_ON)
            .from("2016-01-01")
            .under(LAW_77_2015.article(98).clause(2))
            .requires(all(ANSWERED_ON.within(15, CALENDAR_DAYS).after(RECEIVED_ON), ANSWERED_IN_WRITING.is(true)))
            .from("2025-03-01")
            .under(LAW_65_2025)
            .notEncoded()
            .from("2025-06-16")
            .under(LAW_72_2025.article(33).clause(8))
            .leftToRegulation()
            .otherwise(
                    "Yêu cầu nhận ngày {receivedOn} được trả lời ngày {answeredOn} (hạn cuối {due}); trả lời bằng văn bản:"
                            + " {answeredInWriting}.",
                    "The demand received on {receivedOn} was answered on {answeredOn} (last day {due}); in writing:"
                            + " {answeredInWriting}.");

    /** In the order of findings. */
    static final List<Rule<?>> RULES = List.of(QUESTION_AT_SESSION, QUESTION_BETWEEN_SESSIONS, VIOLATION_ANSWERED);
}
