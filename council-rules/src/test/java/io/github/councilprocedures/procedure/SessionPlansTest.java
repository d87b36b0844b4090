package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.session.SessionKind.EXTRAORDINARY;
import static io.github.councilprocedures.session.SessionKind.REGULAR;
import static io.github.councilprocedures.session.SessionKind.THEMATIC;
import static io.github.councilprocedures.session.SessionKind.UNEXPECTED_MATTERS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.session.PlanContent;
import io.github.councilprocedures.session.PlanOfSession;
import io.github.councilprocedures.session.Proposer;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.session.SessionPlan;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionPlansTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    static List<RuleCases<?>> tables() {
        return List.of(adopted(), content(), knownKind());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<PlanOfSession> adopted() {
        RuleCases<PlanOfSession> table = LawDays.through(
                RuleCases.of(SessionPlans.ADOPTED, CALENDAR),
                Reason.MET,
                day -> later(day.toString(), day.getYear() + 1, Proposer.STANDING_COMMITTEE));
        for (String day : List.of("2024-12-10", "2026-12-10")) {
            int year = LocalDate.parse(day).getYear();
            table = table.when(
                            "the last session of the year before, " + day,
                            later(day, year + 1, Proposer.STANDING_COMMITTEE))
                    .satisfied()
                    .when("for the year itself, " + day, later(day, year, Proposer.STANDING_COMMITTEE))
                    .violated(
                            "Kế hoạch kỳ họp thường lệ năm " + year
                                    + " (đề nghị của: Thường trực HĐND) không đúng kỳ họp hoặc không do Thường trực HĐND đề nghị: kế hoạch năm đầu nhiệm kỳ quyết định tại kỳ họp thứ nhất, các năm sau tại kỳ họp cuối cùng của năm trước.",
                            "The plan of regular sessions of " + year
                                    + " (proposed by: Standing Committee) was decided at the wrong session or not on the proposal of the Standing Committee: that of the first year of the term is decided at the first session, those of later years at the last session of the year before.")
                    .when("two years ahead, " + day, later(day, year + 2, Proposer.STANDING_COMMITTEE))
                    .violated()
                    .when(
                            "a session that is not the last of its year, " + day,
                            planned(
                                    session(REGULAR, LocalDate.parse(day)).lastOfYear(false),
                                    year + 1,
                                    Proposer.STANDING_COMMITTEE))
                    .violated()
                    .when(
                            "nobody knows whether it was the last, " + day,
                            planned(session(REGULAR, LocalDate.parse(day)), year + 1, Proposer.STANDING_COMMITTEE))
                    .undetermined(Reason.FACT_MISSING)
                    .when("the first session for its year, " + day, atFirst(day, year))
                    .satisfied()
                    .when("the first session for the year after, " + day, atFirst(day, year + 1))
                    .violated()
                    .when("the first session for the year before, " + day, atFirst(day, year - 1))
                    .violated();
            for (Proposer other : Proposer.values()) {
                if (other != Proposer.STANDING_COMMITTEE) {
                    table = table.when(other + ", " + day, later(day, year + 1, other))
                            .violated();
                }
            }
        }
        return table.when(
                        "after a reorganisation",
                        planned(
                                session(REGULAR, LocalDate.parse("2024-07-01"))
                                        .ordinal(Ordinal.of(1))
                                        .firstAfterReorganisation(true),
                                2024,
                                Proposer.STANDING_COMMITTEE))
                .notApplicable(Reason.CONDITION);
    }

    private static PlanOfSession later(String opensOn, int forYear, Proposer proposer) {
        return planned(session(REGULAR, LocalDate.parse(opensOn)).lastOfYear(true), forYear, proposer);
    }

    private static PlanOfSession atFirst(String opensOn, int forYear) {
        return planned(
                session(REGULAR, LocalDate.parse(opensOn)).ordinal(Ordinal.of(1)),
                forYear,
                Proposer.STANDING_COMMITTEE);
    }

    private static PlanOfSession planned(Session.Builder session, int forYear, Proposer proposer) {
        SessionPlan plan =
                SessionPlan.builder().forYear(forYear).proposedBy(proposer).build();
        return new PlanOfSession(session.addPlans(plan).build(), plan);
    }

    private static RuleCases<PlanOfSession> content() {
        return RuleCases.of(SessionPlans.CONTENT, CALENDAR)
                .when("number, time and content", stated("2020-12-10", PlanContent.values()))
                .satisfied()
                .when("no content", stated("2020-12-10", PlanContent.NUMBER, PlanContent.TIME))
                .recordedThrough(LocalDate.parse("2020-12-31"))
                .violated(
                        "Kế hoạch chỉ có: số lượng kỳ họp, thời gian dự kiến; cần có đủ: số lượng kỳ họp, thời gian dự kiến, nội dung dự kiến.",
                        "The plan states only: number of sessions, planned time; needed: number of sessions, planned time, planned content.")
                .when("no time", stated("2020-12-10", PlanContent.NUMBER, PlanContent.CONTENT))
                .recordedThrough(LocalDate.parse("2020-12-31"))
                .violated()
                .when("no number", stated("2020-12-10", PlanContent.TIME, PlanContent.CONTENT))
                .recordedThrough(LocalDate.parse("2020-12-31"))
                .violated()
                .when("before the resolution", stated("2019-01-29", PlanContent.values()))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the day of the resolution", stated("2019-01-30", PlanContent.values()))
                .satisfied()
                .when("the day before the model regulations", stated("2025-09-25", PlanContent.values()))
                .satisfied()
                .when("under the model regulations", stated("2025-09-26", PlanContent.values()))
                .undetermined(Reason.NOT_ENCODED)
                .equivalent(
                        "from 2019-01-30: exactly", "the list holds all that a plan can state, so nothing exceeds it");
    }

    private static PlanOfSession stated(String opensOn, PlanContent... contents) {
        SessionPlan plan =
                SessionPlan.builder().forYear(2021).addContents(contents).build();
        return new PlanOfSession(
                session(REGULAR, LocalDate.parse(opensOn)).addPlans(plan).build(), plan);
    }

    private static RuleCases<Session> knownKind() {
        RuleCases<Session> table = LawDays.through(
                        RuleCases.of(SessionPlans.KNOWN_KIND, CALENDAR),
                        Reason.MET,
                        day -> session(REGULAR, day).build())
                .when("T11: extraordinary on the last day of the name", kind(EXTRAORDINARY, "2020-06-30"))
                .satisfied()
                .when("T11: extraordinary a day later", kind(EXTRAORDINARY, "2020-07-01"))
                .violated(
                        "Luật áp dụng cho ngày khai mạc không có loại kỳ họp bất thường; chỉ có: thường lệ, chuyên đề, giải quyết công việc phát sinh đột xuất.",
                        "The law of the opening day knows no session of this kind (extraordinary), only: regular, thematic, unexpected-matters.")
                .when("thematic before its day", kind(THEMATIC, "2020-06-30"))
                .violated(
                        "Luật áp dụng cho ngày khai mạc không có loại kỳ họp chuyên đề; chỉ có: thường lệ, bất thường.",
                        "The law of the opening day knows no session of this kind (thematic), only: regular, extraordinary.")
                .when("unexpected matters before its day", kind(UNEXPECTED_MATTERS, "2020-06-30"))
                .violated()
                .when("extraordinary in 2026", kind(EXTRAORDINARY, "2026-07-10"))
                .violated(
                        "Luật áp dụng cho ngày khai mạc không có loại kỳ họp bất thường; chỉ có: thường lệ, chuyên đề, giải quyết công việc phát sinh đột xuất.",
                        "The law of the opening day knows no session of this kind (extraordinary), only: regular, thematic, unexpected-matters.");
        for (SessionKind known : List.of(REGULAR, THEMATIC, UNEXPECTED_MATTERS)) {
            table = table.when(known + " on 2020-07-01", kind(known, "2020-07-01"))
                    .satisfied()
                    .when(known + " in 2026", kind(known, "2026-07-10"))
                    .satisfied();
        }
        return table;
    }

    private static Session kind(SessionKind kind, String opensOn) {
        return session(kind, LocalDate.parse(opensOn)).build();
    }

    private static Session.Builder session(SessionKind kind, LocalDate opensOn) {
        return Session.builder()
                .term(Samples.provincialTerm())
                .ordinal(Ordinal.of(9))
                .kind(kind)
                .opensOn(opensOn);
    }
}
