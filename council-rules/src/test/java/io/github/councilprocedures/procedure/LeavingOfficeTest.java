package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.LEFT_TO_REGULATION;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_MEMBER;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_VICE_CHAIR;
import static io.github.councilprocedures.officer.WayOutOfOffice.DEATH;
import static io.github.councilprocedures.officer.WayOutOfOffice.DISMISSAL;
import static io.github.councilprocedures.officer.WayOutOfOffice.RELEASE;
import static io.github.councilprocedures.officer.WayOutOfOffice.RELIEF;
import static io.github.councilprocedures.officer.WayOutOfOffice.REMOVAL;
import static io.github.councilprocedures.officer.WayOutOfOffice.RESIGNATION;
import static io.github.councilprocedures.officer.WayOutOfOffice.RETIREMENT;
import static io.github.councilprocedures.officer.WayOutOfOffice.TRANSFER;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.delegate.ActingBody;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.officer.EndOfOffice;
import io.github.councilprocedures.officer.OfficeProposer;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.WayOutOfOffice;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeavingOfficeTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final String OLD = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(
                addressee(),
                atNearestSession(),
                consent(),
                releaseDecider(),
                releaseProposer(),
                removalProposer(),
                reported(),
                successor());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<EndOfOffice> addressee() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.RESIGNATION_ADDRESSEE, CALENDAR);
        table = LawDays.around(
                table,
                on -> end(on, CHAIR, RESIGNATION).addressedToNominator(true).build(),
                MET,
                MET);
        table = ways(
                table, way -> end(NEW, CHAIR, way).addressedToNominator(true).build(), Set.of(RESIGNATION));
        for (String day : List.of(OLD, NEW)) {
            table = table.when(
                            "to somebody else on " + day,
                            end(day, CHAIR, RESIGNATION)
                                    .addressedToNominator(false)
                                    .build())
                    .violated(
                            "Đơn từ chức không được gửi đến người đã giới thiệu để bầu.",
                            "The resignation was not addressed to whoever had nominated the person.");
        }
        return table;
    }

    private static RuleCases<EndOfOffice> atNearestSession() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.RESIGNATION_AT_NEAREST_SESSION, CALENDAR);
        table = LawDays.around(
                table,
                on -> end(on, CHAIR, RESIGNATION)
                        .decidedOn(LocalDate.parse(on))
                        .nextSessionClosesOn(LocalDate.parse(on))
                        .build(),
                MET,
                LEFT_TO_REGULATION);
        table = ways(
                table,
                way -> end(OLD, CHAIR, way)
                        .decidedOn(day("2022-07-08"))
                        .nextSessionClosesOn(day("2022-07-08"))
                        .build(),
                Set.of(RESIGNATION));
        return table.when(
                        "a day after the session",
                        end(OLD, CHAIR, RESIGNATION)
                                .decidedOn(day("2022-07-09"))
                                .nextSessionClosesOn(day("2022-07-08"))
                                .build())
                .violated(
                        "Việc từ chức được quyết định ngày 09/07/2022, sau kỳ họp gần nhất (bế mạc ngày 08/07/2022).",
                        "The resignation was decided on 09/07/2022, after the nearest session, which closed on 08/07/2022.");
    }

    private static RuleCases<EndOfOffice> consent() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.RESIGNATION_CONSENT, CALENDAR);
        table = LawDays.around(
                table, on -> end(on, CHAIR, RESIGNATION).consented(true).build(), CONDITION, MET);
        table = ways(table, way -> end(NEW, CHAIR, way).consented(true).build(), Set.of(RESIGNATION));
        return table.when(
                        "without consent",
                        end(NEW, CHAIR, RESIGNATION).consented(false).build())
                .violated(
                        "Việc từ chức chưa có ý kiến đồng ý của cơ quan có thẩm quyền quản lý cán bộ.",
                        "The resignation does not have the consent of the authority that manages the cadre.");
    }

    private static RuleCases<EndOfOffice> releaseDecider() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.RELEASE_DECIDER, CALENDAR);
        table = LawDays.around(
                table, on -> decided(on, RESIGNATION, ActingBody.STANDING_COMMITTEE, true), NOT_MET, MET);
        for (WayOutOfOffice way : WayOutOfOffice.values()) {
            for (ActingBody by : ActingBody.values()) {
                boolean council = by == ActingBody.COUNCIL;
                table = LawDays.when(
                        table,
                        OLD + " " + way + " by " + by,
                        decided(OLD, way, by, true),
                        way != RESIGNATION ? CONDITION : council ? MET : NOT_MET);
                for (boolean between : List.of(true, false)) {
                    boolean lawful = council || between && by == ActingBody.STANDING_COMMITTEE;
                    table = LawDays.when(
                            table,
                            NEW + " " + way + " by " + by + (between ? " between sessions" : " at a session"),
                            decided(NEW, way, by, between),
                            way != RESIGNATION && way != RELEASE ? CONDITION : lawful ? MET : NOT_MET);
                }
            }
        }
        return table.when(
                        "the Standing Committee in 2023",
                        decided("2023-05-08", RESIGNATION, ActingBody.STANDING_COMMITTEE, true))
                .violated(
                        "Việc từ chức do Thường trực HĐND quyết định, không đúng thẩm quyền.",
                        "The end of the post (resignation) was decided by: Standing Committee, which has no authority to do so.")
                .when(
                        "the Standing Committee during a session",
                        decided("2025-12-08", RELEASE, ActingBody.STANDING_COMMITTEE, false))
                .violated(
                        "Việc cho thôi giữ chức vụ do chuyển công tác do Thường trực HĐND quyết định, không đúng thẩm quyền.",
                        "The end of the post (release on a move to other work) was decided by: Standing Committee, which has no"
                                + " authority to do so.");
    }

    private static EndOfOffice decided(String on, WayOutOfOffice way, ActingBody by, boolean between) {
        return end(on, COMMITTEE_HEAD, way)
                .decidedBy(by)
                .betweenSessions(between)
                .build();
    }

    private static RuleCases<EndOfOffice> releaseProposer() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.RELEASE_PROPOSER, CALENDAR);
        table = LawDays.around(
                table, on -> proposed(on, COMMITTEE_HEAD, RELEASE, OfficeProposer.COUNCIL_CHAIR), CONDITION, MET);
        table = ways(table, way -> proposed(NEW, COMMITTEE_HEAD, way, OfficeProposer.COUNCIL_CHAIR), Set.of(RELEASE));
        for (Post post : Post.values()) {
            for (OfficeProposer by : OfficeProposer.values()) {
                OfficeProposer lawful = post == COMMITTEE_HEAD
                        ? OfficeProposer.COUNCIL_CHAIR
                        : post == PEOPLES_COMMITTEE_MEMBER ? OfficeProposer.PEOPLES_COMMITTEE_CHAIR : null;
                table = LawDays.when(table, post + " by " + by, proposed(NEW, post, RELEASE, by), answer(lawful, by));
            }
        }
        return table.when(
                        "a head by the Standing Committee",
                        proposed("2025-12-08", COMMITTEE_HEAD, RELEASE, OfficeProposer.STANDING_COMMITTEE))
                .violated(
                        "Việc cho thôi giữ chức vụ Trưởng Ban của HĐND do Thường trực HĐND trình, không đúng người trình.",
                        "The release (head of a committee) was put forward by: Standing Committee, who is not the one to do so.");
    }

    private static RuleCases<EndOfOffice> removalProposer() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.REMOVAL_PROPOSER, CALENDAR);
        table = LawDays.around(table, on -> proposed(on, CHAIR, RELIEF, OfficeProposer.STANDING_COMMITTEE), MET, MET);
        table = ways(
                table, way -> proposed(NEW, CHAIR, way, OfficeProposer.STANDING_COMMITTEE), Set.of(RELIEF, REMOVAL));
        for (String day : List.of(OLD, NEW)) {
            for (Post post : Post.values()) {
                OfficeProposer lawful = switch (post) {
                    case CHAIR, VICE_CHAIR, COMMITTEE_HEAD -> OfficeProposer.STANDING_COMMITTEE;
                    case COMMITTEE_DEPUTY_HEAD -> day.equals(OLD) ? OfficeProposer.STANDING_COMMITTEE : null;
                    case CHIEF_OF_OFFICE -> null;
                    case PEOPLES_COMMITTEE_CHAIR -> OfficeProposer.COUNCIL_CHAIR;
                    case PEOPLES_COMMITTEE_VICE_CHAIR, PEOPLES_COMMITTEE_MEMBER ->
                        OfficeProposer.PEOPLES_COMMITTEE_CHAIR;
                };
                for (OfficeProposer by : OfficeProposer.values()) {
                    table = LawDays.when(
                            table,
                            day + " " + post + " by " + by,
                            proposed(day, post, REMOVAL, by),
                            answer(lawful, by));
                }
            }
        }
        return table.when(
                        "a deputy head by the Chair in 2023",
                        proposed("2023-05-08", COMMITTEE_DEPUTY_HEAD, RELIEF, OfficeProposer.COUNCIL_CHAIR))
                .violated(
                        "Việc miễn nhiệm chức vụ Phó Trưởng Ban của HĐND do Chủ tịch HĐND đề nghị, không đúng người đề nghị.",
                        "The relief (deputy head of a committee) was proposed by: Chair of the council, who is not the one to do"
                                + " so.")
                .when(
                        "by the nominator after a lost vote",
                        end("2022-05-09", Post.VICE_CHAIR, RELIEF)
                                .afterLostVote(true)
                                .proposedBy(OfficeProposer.COUNCIL_CHAIR)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "a Chair of the People's Committee by himself in 2025",
                        proposed(
                                "2025-12-08", PEOPLES_COMMITTEE_CHAIR, REMOVAL, OfficeProposer.PEOPLES_COMMITTEE_CHAIR))
                .violated(
                        "Việc bãi nhiệm chức vụ Chủ tịch UBND do Chủ tịch UBND đề nghị, không đúng người đề nghị.",
                        "The removal (Chair of the People's Committee) was proposed by: Chair of the People's Committee, who is"
                                + " not the one to do so.");
    }

    private static Reason answer(@Nullable OfficeProposer lawful, OfficeProposer by) {
        return lawful == null ? CONDITION : by == lawful ? MET : NOT_MET;
    }

    private static EndOfOffice proposed(String on, Post post, WayOutOfOffice way, OfficeProposer by) {
        return end(on, post, way).proposedBy(by).build();
    }

    private static RuleCases<EndOfOffice> reported() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.REPORTED, CALENDAR);
        table = LawDays.around(
                table,
                on -> end(on, CHAIR, DEATH)
                        .reportedOn(LocalDate.parse(on))
                        .nextSessionClosesOn(LocalDate.parse(on))
                        .build(),
                CONDITION,
                MET);
        for (WayOutOfOffice way : WayOutOfOffice.values()) {
            for (Post post : Post.values()) {
                for (ActingBody by : ActingBody.values()) {
                    boolean judged = switch (way) {
                        case RESIGNATION, RELEASE -> by == ActingBody.STANDING_COMMITTEE;
                        case RELIEF, REMOVAL -> false;
                        case TRANSFER, DISMISSAL ->
                            post == PEOPLES_COMMITTEE_CHAIR || post == PEOPLES_COMMITTEE_VICE_CHAIR;
                        case RETIREMENT, DEATH -> true;
                    };
                    String name = way + " " + post + " by " + by;
                    table = LawDays.when(
                            table,
                            name + ", in time",
                            reportedOn(way, post, by, "2025-12-10"),
                            judged ? MET : CONDITION);
                    table = LawDays.when(
                            table,
                            name + ", a day late",
                            reportedOn(way, post, by, "2025-12-11"),
                            judged ? NOT_MET : CONDITION);
                }
            }
        }
        return table.when(
                        "reported too late",
                        end(NEW, CHAIR, RETIREMENT)
                                .reportedOn(day("2026-01-08"))
                                .nextSessionClosesOn(day("2025-12-10"))
                                .build())
                .violated(
                        "Việc thôi giữ chức vụ (nghỉ hưu) được báo cáo Hội đồng nhân dân ngày 08/01/2026, sau kỳ họp gần nhất (bế"
                                + " mạc ngày 10/12/2025).",
                        "The end of the post (retirement) was reported to the council on 08/01/2026, after the nearest session,"
                                + " which closed on 10/12/2025.")
                .when(
                        "never, in a complete record",
                        end(NEW, CHAIR, RETIREMENT)
                                .nextSessionClosesOn(day("2025-12-10"))
                                .build())
                .recordedThrough(day("2025-12-10"))
                .neverDone(
                        "Báo cáo việc thôi giữ chức vụ tại kỳ họp gần nhất: không thực hiện; hồ sơ đầy đủ đến hết ngày 10/12/2025"
                                + " không có ngày báo cáo HĐND. Hạn cuối là ngày 10/12/2025.",
                        "Report at the nearest session: never done; the record, complete through 10/12/2025, has no day of the"
                                + " report to the council. The last day is 10/12/2025.");
    }

    private static EndOfOffice reportedOn(WayOutOfOffice way, Post post, ActingBody by, String on) {
        return end(NEW, post, way)
                .decidedBy(by)
                .reportedOn(day(on))
                .nextSessionClosesOn(day("2025-12-10"))
                .build();
    }

    private static RuleCases<EndOfOffice> successor() {
        RuleCases<EndOfOffice> table = RuleCases.of(LeavingOffice.SUCCESSOR, CALENDAR);
        table = LawDays.around(
                table,
                on -> end(on, PEOPLES_COMMITTEE_CHAIR, TRANSFER)
                        .successorElectedOn(LocalDate.parse(on))
                        .nextSessionClosesOn(LocalDate.parse(on))
                        .build(),
                MET,
                LEFT_TO_REGULATION);
        table = ways(table, way -> succeeded(PEOPLES_COMMITTEE_CHAIR, way, "2022-07-08"), Set.of(TRANSFER, DISMISSAL));
        for (Post post : Post.values()) {
            table = LawDays.when(
                    table,
                    post + " transferred",
                    succeeded(post, TRANSFER, "2022-07-08"),
                    post == PEOPLES_COMMITTEE_CHAIR || post == PEOPLES_COMMITTEE_VICE_CHAIR ? MET : CONDITION);
        }
        return table.when("a day after the session", succeeded(PEOPLES_COMMITTEE_CHAIR, DISMISSAL, "2022-07-09"))
                .violated(
                        "Người thay được bầu ngày 09/07/2022, sau kỳ họp gần nhất (bế mạc ngày 08/07/2022).",
                        "The successor was elected on 09/07/2022, after the nearest session, which closed on 08/07/2022.");
    }

    private static EndOfOffice succeeded(Post post, WayOutOfOffice way, String on) {
        return end(OLD, post, way)
                .successorElectedOn(day(on))
                .nextSessionClosesOn(day("2022-07-08"))
                .build();
    }

    private static RuleCases<EndOfOffice> ways(
            RuleCases<EndOfOffice> table, Function<WayOutOfOffice, EndOfOffice> by, Set<WayOutOfOffice> met) {
        RuleCases<EndOfOffice> more = table;
        for (WayOutOfOffice way : WayOutOfOffice.values()) {
            more = LawDays.when(more, "way " + way, by.apply(way), met.contains(way) ? MET : CONDITION);
        }
        return more;
    }

    private static EndOfOffice.Builder end(String on, Post post, WayOutOfOffice way) {
        return EndOfOffice.builder()
                .term(Samples.provincialTerm())
                .post(post)
                .way(way)
                .arisenOn(day(on));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
