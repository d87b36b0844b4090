package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.InquiryKind.END_OF_VIOLATION;
import static io.github.councilprocedures.delegate.InquiryKind.QUESTION_AT_SESSION;
import static io.github.councilprocedures.delegate.InquiryKind.QUESTION_BETWEEN_SESSIONS;
import static io.github.councilprocedures.procedure.OverTime.underLaws77And72;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.DelegateInquiry;
import io.github.councilprocedures.delegate.InquiryKind;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InquiriesTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(atSession(), betweenSessions(), violation());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<DelegateInquiry> atSession() {
        RuleCases<DelegateInquiry> table = underLaws77And72(
                        RuleCases.of(Inquiries.QUESTION_AT_SESSION, CALENDAR),
                        day -> atSession(day, day).laterAnswerAllowed(false).build(),
                        Reason.MET,
                        Reason.REPEALED)
                .when(
                        "a day after the session",
                        atSession("2024-12-10", "2024-12-11")
                                .laterAnswerAllowed(false)
                                .build())
                .violated(
                        "Chất vấn được trả lời ngày 11/12/2024, sau khi kỳ họp bế mạc ngày 10/12/2024.",
                        "The question was answered on 11/12/2024, after the session closed on 10/12/2024.")
                .when(
                        "later, as the council allowed",
                        atSession("2024-12-10", "2025-02-11")
                                .laterAnswerAllowed(true)
                                .build())
                .satisfied()
                .when(
                        "later, and nobody wrote down whether it was allowed",
                        atSession("2024-12-10", "2024-12-11").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "at the session, and nobody wrote down whether later was allowed",
                        atSession("2024-12-10", "2024-12-10").build())
                .satisfied();
        for (InquiryKind other : List.of(QUESTION_BETWEEN_SESSIONS, END_OF_VIOLATION)) {
            table = table.when(
                            other.label().en(),
                            atSession("2024-12-10", "2024-12-11").kind(other).build())
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static DelegateInquiry.Builder atSession(String closesOn, String answeredOn) {
        return inquiry(QUESTION_AT_SESSION)
                .sessionClosesOn(LocalDate.parse(closesOn))
                .answeredOn(LocalDate.parse(answeredOn));
    }

    private static RuleCases<DelegateInquiry> betweenSessions() {
        RuleCases<DelegateInquiry> table = underLaws77And72(
                        RuleCases.of(Inquiries.QUESTION_BETWEEN_SESSIONS, CALENDAR),
                        day -> between(day, LocalDate.parse(day).plusDays(30).toString(), day),
                        Reason.MET,
                        Reason.REPEALED)
                .when("on the last day", between("2024-09-02", "2024-09-22", "2024-09-22"))
                .satisfied()
                .when("a day late", between("2024-09-02", "2024-09-22", "2024-09-23"))
                .violated(
                        "Chất vấn được trả lời ngày 23/09/2024, sau thời hạn 22/09/2024 do Thường trực Hội đồng nhân dân quyết định.",
                        "The question was answered on 23/09/2024, after 22/09/2024, the day that the Standing Committee fixed.")
                .when("no day fixed", between("2024-09-02", null, "2024-09-23"))
                .undetermined(Reason.FACT_MISSING)
                .when("no day fixed, complete record", between("2024-09-02", null, "2024-09-23"))
                .recordedThrough(LocalDate.parse("2024-12-31"))
                .neverDone();
        for (InquiryKind other : List.of(QUESTION_AT_SESSION, END_OF_VIOLATION)) {
            table = table.when(
                            other.label().en(),
                            DelegateInquiry.builder()
                                    .from(between("2024-09-02", "2024-09-22", "2024-09-22"))
                                    .kind(other)
                                    .build())
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static DelegateInquiry between(String receivedOn, String dueOn, String answeredOn) {
        DelegateInquiry.Builder inquiry = inquiry(QUESTION_BETWEEN_SESSIONS)
                .receivedOn(LocalDate.parse(receivedOn))
                .answeredOn(LocalDate.parse(answeredOn));
        return dueOn == null
                ? inquiry.build()
                : inquiry.answerDueOn(LocalDate.parse(dueOn)).build();
    }

    private static RuleCases<DelegateInquiry> violation() {
        RuleCases<DelegateInquiry> table = underLaws77And72(
                        RuleCases.of(Inquiries.VIOLATION_ANSWERED, CALENDAR),
                        day -> violation(day, day).answeredInWriting(true).build(),
                        Reason.MET,
                        Reason.LEFT_TO_REGULATION)
                .when(
                        "on the fifteenth day",
                        violation("2024-09-10", "2024-09-25")
                                .answeredInWriting(true)
                                .build())
                .satisfied()
                .when(
                        "on the sixteenth day",
                        violation("2024-09-10", "2024-09-26")
                                .answeredInWriting(true)
                                .build())
                .violated(
                        "Yêu cầu nhận ngày 10/09/2024 được trả lời ngày 26/09/2024 (hạn cuối 25/09/2024); trả lời bằng văn bản: có.",
                        "The demand received on 10/09/2024 was answered on 26/09/2024 (last day 25/09/2024); in writing: yes.")
                .when(
                        "by word of mouth",
                        violation("2024-09-10", "2024-09-25")
                                .answeredInWriting(false)
                                .build())
                .violated()
                .when("not recorded how", violation("2024-09-10", "2024-09-25").build())
                .undetermined(Reason.FACT_MISSING);
        for (InquiryKind other : List.of(QUESTION_AT_SESSION, QUESTION_BETWEEN_SESSIONS)) {
            table = table.when(
                            other.label().en(),
                            violation("2024-09-10", "2024-09-25")
                                    .answeredInWriting(true)
                                    .kind(other)
                                    .build())
                    .notApplicable(Reason.CONDITION);
        }
        return table;
    }

    private static DelegateInquiry.Builder violation(String receivedOn, String answeredOn) {
        return inquiry(END_OF_VIOLATION)
                .receivedOn(LocalDate.parse(receivedOn))
                .answeredOn(LocalDate.parse(answeredOn));
    }

    private static DelegateInquiry.Builder inquiry(InquiryKind kind) {
        return DelegateInquiry.builder().term(Samples.provincialTerm()).kind(kind);
    }
}
