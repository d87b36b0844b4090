package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.delegate.ActingBody.COUNCIL;
import static io.github.councilprocedures.delegate.ActingBody.STANDING_COMMITTEE;
import static io.github.councilprocedures.delegate.ActingBody.VOTERS;
import static io.github.councilprocedures.delegate.WayOutOfMandate.LOSS;
import static io.github.councilprocedures.delegate.WayOutOfMandate.RELEASE;
import static io.github.councilprocedures.delegate.WayOutOfMandate.REMOVAL;
import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.fact.Reason.TEXT_AMBIGUOUS;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.delegate.EndOfMandate;
import io.github.councilprocedures.delegate.WayOutOfMandate;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeavingTheCouncilTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String OLD = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(decider(), reported(), conviction(), posts(), initiator(), grounds());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<EndOfMandate> decider() {
        RuleCases<EndOfMandate> table = RuleCases.of(LeavingTheCouncil.RELEASE_OF_DELEGATE, CALENDAR);
        table = LawDays.around(table, on -> decided(on, RELEASE, STANDING_COMMITTEE, true), NOT_MET, MET);
        table = ways(table, way -> decided(NEW, way, COUNCIL, false), RELEASE);
        for (ActingBody by : ActingBody.values()) {
            table = LawDays.when(table, OLD + " " + by, decided(OLD, RELEASE, by, true), by == COUNCIL ? MET : NOT_MET);
            for (boolean between : List.of(true, false)) {
                table = LawDays.when(
                        table,
                        NEW + " " + by + (between ? " between sessions" : " at a session"),
                        decided(NEW, RELEASE, by, between),
                        by == COUNCIL || between && by == STANDING_COMMITTEE ? MET : NOT_MET);
            }
        }
        for (String day : List.of("2023-05-08", "2025-12-08")) {
            table = table.when(day + ", somebody else", decided(day, RELEASE, ActingBody.OTHER, true))
                    .violated(
                            "Việc cho thôi làm nhiệm vụ đại biểu do cơ quan, người khác quyết định, không đúng thẩm quyền.",
                            "The release of the delegate was decided by: somebody else, which has no authority to do so.");
        }
        return table;
    }

    private static EndOfMandate decided(String on, WayOutOfMandate way, ActingBody by, boolean between) {
        return end(way).arisenOn(day(on)).decidedBy(by).betweenSessions(between).build();
    }

    private static RuleCases<EndOfMandate> reported() {
        RuleCases<EndOfMandate> table = RuleCases.of(LeavingTheCouncil.RELEASE_REPORTED, CALENDAR);
        table = LawDays.around(table, on -> reported(RELEASE, STANDING_COMMITTEE, on, on, on), CONDITION, MET);
        table = ways(table, way -> reported(way, STANDING_COMMITTEE, NEW, NEW, NEW), RELEASE);
        for (ActingBody by : ActingBody.values()) {
            table = LawDays.when(
                    table,
                    "released by " + by,
                    reported(RELEASE, by, NEW, NEW, NEW),
                    by == STANDING_COMMITTEE ? MET : CONDITION);
        }
        return table.when(
                        "a day after the session",
                        reported(RELEASE, STANDING_COMMITTEE, NEW, "2025-12-11", "2025-12-10"))
                .violated(
                        "Việc cho thôi làm nhiệm vụ đại biểu được báo cáo Hội đồng nhân dân ngày 11/12/2025, sau kỳ họp gần nhất (bế"
                                + " mạc ngày 10/12/2025).",
                        "The release of the delegate was reported to the council on 11/12/2025, after the nearest session, which"
                                + " closed on 10/12/2025.");
    }

    private static EndOfMandate reported(
            WayOutOfMandate way, ActingBody by, String decidedOn, String reportedOn, String sessionClosesOn) {
        return end(way).decidedBy(by)
                .decidedOn(day(decidedOn))
                .reportedOn(day(reportedOn))
                .nextSessionClosesOn(day(sessionClosesOn))
                .build();
    }

    private static RuleCases<EndOfMandate> conviction() {
        RuleCases<EndOfMandate> table = RuleCases.of(LeavingTheCouncil.CONVICTION, CALENDAR);
        table = LawDays.around(table, on -> convicted(LOSS, on, 0), MET, MET);
        table = ways(table, way -> convicted(way, NEW, 0), LOSS);
        for (String day : List.of(OLD, NEW)) {
            table = table.when(day + ", a day later", convicted(LOSS, day, 1))
                    .violated(
                            "Nhiệm vụ đại biểu được ghi là chấm dứt cách ngày bản án có hiệu lực 1 ngày; phải là chính ngày đó.",
                            "The day on which the judgment took effect and that on which the mandate is recorded as"
                                    + " ended lie 1 day(s) apart; they must be the same.")
                    .when(day + ", a day sooner", convicted(LOSS, day, -1))
                    .violated();
        }
        return table;
    }

    private static EndOfMandate convicted(WayOutOfMandate way, String on, int daysLater) {
        return end(way).judgmentEffectiveOn(day(on))
                .endedOn(day(on).plusDays(daysLater))
                .build();
    }

    private static RuleCases<EndOfMandate> posts() {
        RuleCases<EndOfMandate> table = RuleCases.of(LeavingTheCouncil.POSTS, CALENDAR);
        table = LawDays.around(table, on -> ended(LOSS, on, 0).build(), MET, MET);
        for (WayOutOfMandate way : WayOutOfMandate.values()) {
            table = LawDays.when(table, OLD + " " + way, ended(way, OLD, 0).build(), way == REMOVAL ? CONDITION : MET);
            table = LawDays.when(table, NEW + " " + way, ended(way, NEW, 0).build(), MET);
        }
        for (String day : List.of(OLD, NEW)) {
            String shown = day.equals(OLD) ? "09/05/2022" : "08/09/2025";
            String later = day.equals(OLD) ? "10/05/2022" : "09/09/2025";
            table = table.when(day + ", a day later", ended(LOSS, day, 1).build())
                    .violated(
                            "Các chức vụ trong Thường trực Hội đồng nhân dân, Ban được ghi là kết thúc ngày " + later
                                    + ", sau ngày chấm dứt nhiệm vụ đại biểu " + shown + ".",
                            "The posts in the Standing Committee or a committee are recorded as ended on " + later
                                    + ", after the mandate ended on " + shown + ".");
        }
        return table.when("without posts", ended(LOSS, NEW, 1).heldPosts(false).build())
                .notApplicable(CONDITION);
    }

    private static EndOfMandate.Builder ended(WayOutOfMandate way, String on, int daysLater) {
        return end(way).endedOn(day(on)).heldPosts(true).postsEndedOn(day(on).plusDays(daysLater));
    }

    private static RuleCases<EndOfMandate> initiator() {
        RuleCases<EndOfMandate> table = RuleCases.of(LeavingTheCouncil.REMOVAL_INITIATOR, CALENDAR);
        table = LawDays.around(table, on -> brought(on, REMOVAL, STANDING_COMMITTEE, COUNCIL, false), MET, MET);
        table = ways(table, way -> brought(NEW, way, STANDING_COMMITTEE, COUNCIL, false), REMOVAL);
        for (String day : List.of(OLD, NEW)) {
            for (ActingBody by : ActingBody.values()) {
                for (ActingBody to : ActingBody.values()) {
                    for (boolean front : List.of(true, false)) {
                        boolean lawful = by == STANDING_COMMITTEE && (to == COUNCIL || to == VOTERS && front);
                        table = LawDays.when(
                                table,
                                day + " " + by + " to " + to + (front ? " proposed by the Front" : ""),
                                brought(day, REMOVAL, by, to, front),
                                lawful ? MET : NOT_MET);
                    }
                }
            }
            table = table.when(
                            day + ", to the voters without the Front",
                            brought(day, REMOVAL, STANDING_COMMITTEE, VOTERS, false))
                    .violated(
                            "Việc bãi nhiệm đại biểu không do Thường trực Hội đồng nhân dân đưa ra Hội đồng nhân dân, hoặc đưa ra cử"
                                    + " tri theo đề nghị của Ủy ban Mặt trận Tổ quốc.",
                            "The removal of the delegate was not brought by the Standing Committee to the council, or on the"
                                    + " proposal of the Fatherland Front to the voters.");
        }
        return table;
    }

    private static EndOfMandate brought(String on, WayOutOfMandate way, ActingBody by, ActingBody to, boolean front) {
        return end(way).arisenOn(day(on))
                .broughtBy(by)
                .decidedBy(to)
                .frontProposed(front)
                .build();
    }

    private static RuleCases<EndOfMandate> grounds() {
        RuleCases<EndOfMandate> table = RuleCases.of(LeavingTheCouncil.REMOVAL_GROUNDS, CALENDAR);
        table = LawDays.around(table, on -> grounded(on, REMOVAL, true, false), TEXT_AMBIGUOUS, NOT_MET);
        table = ways(table, way -> grounded(NEW, way, true, true), REMOVAL);
        for (String day : List.of(OLD, NEW)) {
            for (boolean below : List.of(true, false)) {
                for (boolean distrusted : List.of(true, false)) {
                    Reason reason = below && distrusted
                            ? MET
                            : day.equals(OLD) && (below || distrusted) ? TEXT_AMBIGUOUS : NOT_MET;
                    table = LawDays.when(
                            table,
                            day + " below the standards: " + below + ", distrusted: " + distrusted,
                            grounded(day, REMOVAL, below, distrusted),
                            reason);
                }
            }
        }
        return table.when("neither ground in 2023", grounded("2023-05-08", REMOVAL, false, false))
                .violated(
                        "Việc bãi nhiệm không đủ căn cứ; không còn đáp ứng tiêu chuẩn: không; không còn xứng đáng với sự tín nhiệm:"
                                + " không.",
                        "The removal lacks its grounds; no longer meets the standards: no; no longer worthy of trust: no.")
                .when("one ground in 2023", grounded("2023-05-08", REMOVAL, true, false))
                .undetermined(
                        TEXT_AMBIGUOUS,
                        "Căn cứ bãi nhiệm đại biểu: chưa xác định được vì văn bản chưa rõ. Văn bản viết “không đáp ứng đủ các tiêu"
                                + " chuẩn, không còn xứng đáng với sự tín nhiệm”: không rõ cần một hay cả hai căn cứ.",
                        "Grounds of the removal of a delegate: cannot be determined; the text is unclear. The text says “does not"
                                + " meet the standards, is no longer worthy of trust”: whether one ground is enough is not clear.")
                .when("one ground in 2025", grounded("2025-12-08", REMOVAL, true, false))
                .violated(
                        "Việc bãi nhiệm không đủ căn cứ; không còn đáp ứng tiêu chuẩn: có; không còn xứng đáng với sự tín nhiệm:"
                                + " không.",
                        "The removal lacks its grounds; no longer meets the standards: yes; no longer worthy of trust: no.");
    }

    private static EndOfMandate grounded(String on, WayOutOfMandate way, boolean below, boolean distrusted) {
        return end(way).arisenOn(day(on))
                .belowStandards(below)
                .lostTrust(distrusted)
                .build();
    }

    private static RuleCases<EndOfMandate> ways(
            RuleCases<EndOfMandate> table, Function<WayOutOfMandate, EndOfMandate> by, WayOutOfMandate met) {
        RuleCases<EndOfMandate> more = table;
        for (WayOutOfMandate way : WayOutOfMandate.values()) {
            more = LawDays.when(more, "way " + way, by.apply(way), way == met ? MET : CONDITION);
        }
        return more;
    }

    private static EndOfMandate.Builder end(WayOutOfMandate way) {
        return EndOfMandate.builder().term(Samples.provincialTerm()).way(way);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
