package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.Requester;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.Sitting;
import io.github.councilprocedures.session.SittingOfSession;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicityTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(regularSession(), specialSession(), closedSitting());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Session> regularSession() {
        return LawDays.through(
                        RuleCases.of(Publicity.REGULAR_SESSION, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> announced(REGULAR, day, 10))
                .when("T9: convened in time, announced 9 days ahead", announced(REGULAR, "2024-07-10", 9))
                .violated(
                        "Kỳ họp thường lệ được thông báo công khai trước ngày khai mạc 9 ngày, ít hơn 10 ngày.",
                        "The regular session was announced 9 days before it opened, fewer than 10.")
                .when("10 days ahead", announced(REGULAR, "2024-07-10", 10))
                .satisfied()
                .when("T2: no number in Law 72/2025", announced(REGULAR, "2025-07-10", 1))
                .notApplicable(
                        Reason.LEFT_TO_REGULATION,
                        "Thông báo công khai kỳ họp thường lệ: Điều 34 Luật số 72/2025/QH15 không quy định, do quy chế của Hội đồng nhân dân quy định; chưa có quy chế nào được cung cấp cho nội dung này.",
                        "Public announcement of a regular session: Article 34, Law No. 72/2025/QH15 leaves this to the council's own regulation; none that covers it was given.")
                .when(
                        "first session of the term",
                        Session.builder()
                                .from(announced(REGULAR, "2021-06-25", 9))
                                .ordinal(Ordinal.of(1))
                                .build())
                .notApplicable(Reason.CONDITION)
                .when(
                        "first session after a reorganisation",
                        Session.builder()
                                .from(announced(REGULAR, "2024-07-10", 9))
                                .ordinal(Ordinal.of(1))
                                .firstAfterReorganisation(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .when("extraordinary", announced(EXTRAORDINARY, "2019-07-10", 9))
                .notApplicable(Reason.CONDITION)
                .when("thematic", announced(THEMATIC, "2024-07-10", 9))
                .notApplicable(Reason.CONDITION)
                .when("unexpected matters", announced(UNEXPECTED_MATTERS, "2024-07-10", 9))
                .notApplicable(Reason.CONDITION)
                .when(
                        "never announced",
                        session(REGULAR, LocalDate.parse("2024-07-10")).build())
                .recordedThrough(LocalDate.parse("2024-06-30"))
                .neverDone();
    }

    private static RuleCases<Session> specialSession() {
        return LawDays.through(
                        RuleCases.of(Publicity.SPECIAL_SESSION, CALENDAR),
                        Reason.LEFT_TO_REGULATION,
                        day -> announced(THEMATIC, day, 3))
                .when("extraordinary, 2 days ahead", announced(EXTRAORDINARY, "2019-08-08", 2))
                .violated(
                        "Kỳ họp (bất thường) được thông báo công khai trước ngày khai mạc 2 ngày, ít hơn 3 ngày.",
                        "The session (extraordinary) was announced 2 days before it opened, fewer than 3.")
                .when("extraordinary, 3 days ahead with a weekend between", announced(EXTRAORDINARY, "2019-08-12", 3))
                .satisfied()
                .when("thematic, 2 days ahead", announced(THEMATIC, "2024-08-08", 2))
                .violated(
                        "Kỳ họp (chuyên đề) được thông báo công khai trước ngày khai mạc 2 ngày, ít hơn 3 ngày.",
                        "The session (thematic) was announced 2 days before it opened, fewer than 3.")
                .when("thematic, 3 days ahead with a weekend between", announced(THEMATIC, "2024-08-12", 3))
                .satisfied()
                .when("unexpected matters, 2 days ahead", announced(UNEXPECTED_MATTERS, "2024-08-08", 2))
                .violated()
                .when("regular", announced(REGULAR, "2024-08-08", 2))
                .notApplicable(Reason.CONDITION)
                .when(
                        "first after a reorganisation",
                        Session.builder()
                                .from(announced(THEMATIC, "2024-08-08", 2))
                                .ordinal(Ordinal.of(1))
                                .firstAfterReorganisation(true)
                                .build())
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "from 2020-07-01: starts a day sooner",
                        "47/2019 changed the name of the kind, not the number of days")
                .equivalent(
                        "from 2020-07-01: starts a day later",
                        "47/2019 changed the name of the kind, not the number of days");
    }

    private static RuleCases<SittingOfSession> closedSitting() {
        RuleCases<SittingOfSession> table = LawDays.through(
                        RuleCases.of(Publicity.CLOSED_SITTING, CALENDAR),
                        Reason.MET,
                        day -> sitting(day.toString(), closed(Requester.STANDING_COMMITTEE)))
                .when("an open sitting", sitting("2024-07-11", Sitting.builder().closureDecidedByCouncil(false)))
                .notApplicable(Reason.CONDITION);
        for (String day : List.of("2024-07-11", "2026-07-14")) {
            table = table.when("the Standing Committee, " + day, sitting(day, closed(Requester.STANDING_COMMITTEE)))
                    .satisfied()
                    .when(
                            "the Chair of the People's Committee, " + day,
                            sitting(day, closed(Requester.PEOPLES_COMMITTEE_CHAIR)))
                    .satisfied()
                    .when("somebody else, " + day, sitting(day, closed(Requester.OTHER)))
                    .violated(
                            "Họp kín theo đề nghị của: người khác; HĐND quyết định: có. Phải có đề nghị của Thường trực HĐND, Chủ tịch UBND hoặc yêu cầu của ít nhất một phần ba tổng số đại biểu, và HĐND quyết định.",
                            "Closed on the proposal of: somebody else; decided by the council: yes. It needs the proposal of the Standing Committee or the Chair of the People's Committee, or a request of at least a third of all delegates, and a decision of the council.")
                    .when("voters, " + day, sitting(day, closed(Requester.VOTERS)))
                    .violated()
                    .when("a third of the delegates, " + day, sitting(day, byDelegates(20)))
                    .satisfied()
                    .when("two thirds of the delegates, " + day, sitting(day, byDelegates(40)))
                    .satisfied()
                    .when("one fewer than a third, " + day, sitting(day, byDelegates(19)))
                    .violated()
                    .when("a quarter, " + day, sitting(day, byDelegates(15)))
                    .violated()
                    .when("an unknown number of delegates, " + day, sitting(day, closed(Requester.DELEGATES)))
                    .undetermined(Reason.FACT_MISSING)
                    .when(
                            "not decided by the council, " + day,
                            sitting(day, closed(Requester.STANDING_COMMITTEE).closureDecidedByCouncil(false)))
                    .violated();
        }
        return table;
    }

    private static Sitting.Builder closed(Requester proposer) {
        return Sitting.builder().closed(true).closureProposedBy(proposer).closureDecidedByCouncil(true);
    }

    private static Sitting.Builder byDelegates(int signers) {
        return closed(Requester.DELEGATES).closureSigners(signers).totalDelegates(60);
    }

    private static SittingOfSession sitting(String heldOn, Sitting.Builder builder) {
        LocalDate day = LocalDate.parse(heldOn);
        Sitting sitting = builder.title("Thảo luận về quốc phòng").heldOn(day).build();
        return new SittingOfSession(
                session(REGULAR, day.minusDays(1)).addSittings(sitting).build(), sitting);
    }

    private static Session announced(SessionKind kind, String opensOn, int daysAhead) {
        return announced(kind, LocalDate.parse(opensOn), daysAhead);
    }

    private static Session announced(SessionKind kind, LocalDate opensOn, int daysAhead) {
        return session(kind, opensOn)
                .convenedOn(opensOn.minusDays(20))
                .announcedOn(opensOn.minusDays(daysAhead))
                .build();
    }

    private static Session.Builder session(SessionKind kind, LocalDate opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(kind)
                .opensOn(opensOn);
    }
}
