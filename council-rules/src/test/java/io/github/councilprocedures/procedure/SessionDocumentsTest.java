package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionBody;
import io.github.councilprocedures.session.SessionDocument;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionDocumentsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(sentToDelegates(), votersReport(), petitionsFollowedUp());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> sentToDelegates() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(SessionDocuments.SENT_TO_DELEGATES, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> sent(REGULAR, day, 5))
                .when("T9: convened in time, documents 4 days ahead", sent(REGULAR, LocalDate.parse("2024-07-10"), 4))
                .violated(
                        "Tài liệu kỳ họp được gửi đủ trước ngày khai mạc 4 ngày, ít hơn 5 ngày.",
                        "The last of the documents was sent 4 days before the session opened, fewer than 5.")
                .when("5 days ahead", sent(REGULAR, LocalDate.parse("2024-07-10"), 5))
                .satisfied()
                .when(
                        "one of them without a day",
                        Session.builder()
                                .from(sent(REGULAR, LocalDate.parse("2024-07-10"), 5))
                                .addDocuments(SessionDocument.builder()
                                        .title("Tờ trình")
                                        .build())
                                .build())
                .undetermined(Reason.FACT_MISSING);
        for (SessionKind kind : List.of(EXTRAORDINARY, THEMATIC, UNEXPECTED_MATTERS)) {
            table = table.when(kind.name(), sent(kind, LocalDate.parse("2024-07-10"), 4))
                    .violated();
        }
        return table;
    }

    private static Session sent(SessionKind kind, LocalDate opensOn, int daysAhead) {
        return session(kind, opensOn)
                .convenedOn(opensOn.minusDays(20))
                .addDocuments(
                        SessionDocument.builder()
                                .title("Báo cáo")
                                .sentOn(opensOn.minusDays(15))
                                .build(),
                        SessionDocument.builder()
                                .title("Dự thảo nghị quyết")
                                .sentOn(opensOn.minusDays(daysAhead))
                                .build())
                .build();
    }

    private static RuleCases<Session> votersReport() {
        LocalDate day = LocalDate.parse("2024-07-10");
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(SessionDocuments.VOTERS_REPORT, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        on -> reported(9, on, SessionBody.STANDING_COMMITTEE, SessionBody.FRONT))
                .when(
                        "three bodies",
                        reported(
                                9,
                                day,
                                SessionBody.STANDING_COMMITTEE,
                                SessionBody.FRONT,
                                SessionBody.PEOPLES_COMMITTEE))
                .satisfied()
                .when("the Front alone in the term", reported(9, day, SessionBody.FRONT))
                .recordedThrough(day)
                .violated(
                        "Báo cáo tổng hợp ý kiến, kiến nghị của cử tri do: Ủy ban MTTQ Việt Nam trình; phải là: Thường trực HĐND, Ủy ban MTTQ Việt Nam.",
                        "The report on voters' petitions was presented by: Fatherland Front Committee; it should be: Standing Committee, Fatherland Front Committee.")
                .when("the Standing Committee alone", reported(9, day, SessionBody.STANDING_COMMITTEE))
                .recordedThrough(day)
                .violated()
                .when("nobody, record not complete", reported(9, day))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when(
                        "after a reorganisation",
                        Session.builder()
                                .from(reported(1, day, SessionBody.STANDING_COMMITTEE))
                                .firstAfterReorganisation(true)
                                .build())
                .recordedThrough(day)
                .notApplicable(Reason.CONDITION)
                .when("the Front at the first session", reported(1, day, SessionBody.FRONT))
                .satisfied()
                .when(
                        "with the Standing Committee at the first session",
                        reported(1, day, SessionBody.STANDING_COMMITTEE, SessionBody.FRONT))
                .violated();
        return table;
    }

    private static Session reported(int ordinal, LocalDate opensOn, SessionBody... bodies) {
        return session(REGULAR, opensOn)
                .ordinal(Ordinal.of(ordinal))
                .addVotersReportBy(bodies)
                .build();
    }

    private static RuleCases<Session> petitionsFollowedUp() {
        return LawDays.through(
                        RuleCases.of(SessionDocuments.PETITIONS_FOLLOWED_UP, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> session(REGULAR, day)
                                .petitionSupervisionReported(true)
                                .build())
                .when(
                        "not reported",
                        session(REGULAR, LocalDate.parse("2024-07-10"))
                                .petitionSupervisionReported(false)
                                .build())
                .violated(
                        "Thường trực HĐND không báo cáo kết quả giám sát việc giải quyết kiến nghị của cử tri gửi đến kỳ họp trước.",
                        "The Standing Committee did not report how it supervised the settlement of the petitions sent to the session before.")
                .when(
                        "after a reorganisation",
                        session(REGULAR, LocalDate.parse("2024-07-10"))
                                .ordinal(Ordinal.of(1))
                                .firstAfterReorganisation(true)
                                .petitionSupervisionReported(false)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "the first session has no session before",
                        session(REGULAR, LocalDate.parse("2021-06-25"))
                                .ordinal(Ordinal.of(1))
                                .petitionSupervisionReported(false)
                                .build())
                .notApplicable(Reason.CONDITION);
    }

    private static Session.Builder session(SessionKind kind, LocalDate opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(kind)
                .opensOn(opensOn);
    }
}
