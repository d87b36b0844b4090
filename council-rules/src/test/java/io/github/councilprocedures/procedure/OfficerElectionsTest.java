package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.fact.Reason.CONDITION;
import static io.github.councilprocedures.fact.Reason.FACT_MISSING;
import static io.github.councilprocedures.fact.Reason.MET;
import static io.github.councilprocedures.fact.Reason.NOT_ENCODED;
import static io.github.councilprocedures.fact.Reason.NOT_MET;
import static io.github.councilprocedures.fact.Reason.REPEALED;
import static io.github.councilprocedures.officer.Occasion.FIRST_SESSION;
import static io.github.councilprocedures.officer.Post.CHAIR;
import static io.github.councilprocedures.officer.Post.CHIEF_OF_OFFICE;
import static io.github.councilprocedures.officer.Post.COMMITTEE_DEPUTY_HEAD;
import static io.github.councilprocedures.officer.Post.COMMITTEE_HEAD;
import static io.github.councilprocedures.officer.Post.PEOPLES_COMMITTEE_CHAIR;
import static io.github.councilprocedures.officer.Post.VICE_CHAIR;
import static io.github.councilprocedures.officer.WayIntoOffice.APPOINTMENT;
import static io.github.councilprocedures.officer.WayIntoOffice.ELECTION;
import static io.github.councilprocedures.officer.WayIntoOffice.STANDING_COMMITTEE_APPROVAL;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.officer.Occasion;
import io.github.councilprocedures.officer.Post;
import io.github.councilprocedures.officer.StartOfOffice;
import io.github.councilprocedures.officer.WayIntoOffice;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfficerElectionsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    /** A day under each version. */
    private static final String ORIGINAL = "2019-05-06";

    private static final String AMENDED = "2022-05-09";
    private static final String NEW = "2025-09-08";

    static List<RuleCases<?>> tables() {
        return List.of(
                wayIntoOffice(), appointment(), amongDelegates(), peoplesCommitteeChair(), effective(), termLimit());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<StartOfOffice> wayIntoOffice() {
        RuleCases<StartOfOffice> table = RuleCases.of(OfficerElections.WAY_INTO_OFFICE, CALENDAR);
        table = LawDays.around(table, on -> start(on, CHAIR, ELECTION).build(), MET, MET);
        for (String day : List.of(ORIGINAL, AMENDED, NEW)) {
            for (Post post : Post.values()) {
                for (WayIntoOffice way : WayIntoOffice.values()) {
                    WayIntoOffice lawful =
                            day.equals(NEW) && post == COMMITTEE_DEPUTY_HEAD ? STANDING_COMMITTEE_APPROVAL : ELECTION;
                    Reason reason = post == CHIEF_OF_OFFICE && !day.equals(ORIGINAL)
                            ? CONDITION
                            : way == lawful ? MET : NOT_MET;
                    table = LawDays.when(
                            table,
                            day + " " + post + " by " + way,
                            start(day, post, way).build(),
                            reason);
                }
            }
        }
        return table.when(
                        "T16: a deputy head elected under Law 72/2025",
                        start("2025-10-06", COMMITTEE_DEPUTY_HEAD, ELECTION).build())
                .violated(
                        "Chức vụ Phó Trưởng Ban của HĐND được giữ theo hình thức: HĐND bầu; luật không quy định hình thức này.",
                        "The post (deputy head of a committee) was filled by election, which is not the way that the law"
                                + " provides.")
                .when(
                        "a Chair appointed under Law 77/2015",
                        start("2018-10-08", CHAIR, APPOINTMENT).build())
                .violated(
                        "Chức vụ Chủ tịch HĐND được giữ theo hình thức: chỉ định; luật không quy định hình thức này.",
                        "The post (Chair of the council) was filled by appointment, which is not the way that the law provides.")
                .when(
                        "a Chair appointed under the amended law",
                        start("2023-10-09", CHAIR, APPOINTMENT).build())
                .violated(
                        "Chức vụ Chủ tịch HĐND được giữ theo hình thức: chỉ định; luật không quy định hình thức này.",
                        "The post (Chair of the council) was filled by appointment, which is not the way that the law provides.")
                .when(
                        "the last day of an elected Chief of Office",
                        start("2020-06-30", CHIEF_OF_OFFICE, ELECTION).build())
                .satisfied()
                .when(
                        "the day after",
                        start("2020-07-01", CHIEF_OF_OFFICE, ELECTION).build())
                .notApplicable(CONDITION)
                .when(
                        "T15: appointed after the mergers of 2025",
                        start("2025-07-01", CHAIR, APPOINTMENT)
                                .afterReorganisation(true)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "elected after the mergers of 2025",
                        start("2025-12-10", CHAIR, ELECTION)
                                .afterReorganisation(true)
                                .build())
                .satisfied()
                .when(
                        "approved after the mergers of 2025",
                        start("2025-12-10", CHAIR, STANDING_COMMITTEE_APPROVAL)
                                .afterReorganisation(true)
                                .build())
                .violated();
    }

    private static RuleCases<StartOfOffice> appointment() {
        return RuleCases.of(OfficerElections.APPOINTED_AFTER_REORGANISATION, CALENDAR)
                .when(
                        "T15: in the term of the mergers",
                        start("2025-07-01", CHAIR, APPOINTMENT)
                                .afterReorganisation(true)
                                .build())
                .satisfied()
                .when(
                        "in the next term",
                        appointed(Term.builder()
                                .council(Samples.provincialCouncil())
                                .years(TermYears.of(2026, 2031))
                                .build()))
                .violated(
                        "Chức vụ được chỉ định ở Hội đồng nhân dân có nhiệm kỳ bắt đầu năm 2026; việc chỉ định chỉ dành cho nhiệm"
                                + " kỳ bắt đầu năm 2021.",
                        "The post was filled by appointment in a council whose term began in 2026; appointment is for the term"
                                + " that began in 2021.")
                .when("in the term before", appointed(Samples.provincialTerm2016()))
                .violated()
                .when(
                        "elected",
                        start("2025-07-01", CHAIR, ELECTION)
                                .afterReorganisation(true)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "approved",
                        start("2025-07-01", CHAIR, STANDING_COMMITTEE_APPROVAL)
                                .afterReorganisation(true)
                                .build())
                .notApplicable(CONDITION)
                .when("not reorganised", start("2025-07-01", CHAIR, APPOINTMENT).build())
                .notApplicable(CONDITION)
                .when(
                        "the day before the resolution",
                        start("2025-06-15", CHAIR, APPOINTMENT)
                                .afterReorganisation(true)
                                .build())
                .undetermined(NOT_ENCODED)
                .when(
                        "the day of the resolution",
                        start("2025-06-16", CHAIR, APPOINTMENT)
                                .afterReorganisation(true)
                                .build())
                .satisfied();
    }

    private static StartOfOffice appointed(Term term) {
        return start("2026-05-04", CHAIR, APPOINTMENT)
                .term(term)
                .afterReorganisation(true)
                .build();
    }

    private static RuleCases<StartOfOffice> amongDelegates() {
        RuleCases<StartOfOffice> table = RuleCases.of(OfficerElections.AMONG_DELEGATES, CALENDAR);
        table = LawDays.around(
                table, on -> start(on, CHAIR, ELECTION).delegate(true).build(), MET, MET);
        for (String day : List.of(ORIGINAL, AMENDED, NEW)) {
            Set<Post> posts = day.equals(ORIGINAL)
                    ? Set.of(CHAIR, VICE_CHAIR, COMMITTEE_HEAD, COMMITTEE_DEPUTY_HEAD, CHIEF_OF_OFFICE)
                    : day.equals(AMENDED)
                            ? Set.of(CHAIR, VICE_CHAIR, COMMITTEE_HEAD, COMMITTEE_DEPUTY_HEAD)
                            : Set.of(CHAIR, VICE_CHAIR, COMMITTEE_HEAD);
            for (Post post : Post.values()) {
                table = LawDays.when(
                        table,
                        day + " " + post + " not a delegate",
                        start(day, post, ELECTION).delegate(false).build(),
                        posts.contains(post) ? NOT_MET : CONDITION);
            }
            table = table.when(
                            day + " a Chair from outside",
                            start(day, CHAIR, ELECTION).delegate(false).build())
                    .violated(
                            "Người được bầu giữ chức vụ Chủ tịch HĐND không phải là đại biểu Hội đồng nhân dân.",
                            "The person elected to the post (Chair of the council) is not a delegate of the council.");
            table = table.when(
                            day + " a Chair from among them",
                            start(day, CHAIR, ELECTION).delegate(true).build())
                    .satisfied();
        }
        return table.when(
                        "T15: appointed from outside",
                        start(NEW, CHAIR, APPOINTMENT).delegate(false).build())
                .notApplicable(CONDITION)
                .when(
                        "approved from outside",
                        start(NEW, CHAIR, STANDING_COMMITTEE_APPROVAL)
                                .delegate(false)
                                .build())
                .notApplicable(CONDITION)
                .when(
                        "Chief of Office on the last day",
                        start("2020-06-30", CHIEF_OF_OFFICE, ELECTION)
                                .delegate(false)
                                .build())
                .violated()
                .when(
                        "Chief of Office a day later",
                        start("2020-07-01", CHIEF_OF_OFFICE, ELECTION)
                                .delegate(false)
                                .build())
                .notApplicable(CONDITION);
    }

    private static RuleCases<StartOfOffice> peoplesCommitteeChair() {
        RuleCases<StartOfOffice> table = RuleCases.of(OfficerElections.PEOPLES_COMMITTEE_CHAIR_A_DELEGATE, CALENDAR);
        table = LawDays.around(table, on -> head(on).build(), NOT_MET, REPEALED);
        for (Post post : Post.values()) {
            table = LawDays.when(
                    table,
                    post + " from outside",
                    head(AMENDED).post(post).build(),
                    post == PEOPLES_COMMITTEE_CHAIR ? NOT_MET : CONDITION);
        }
        for (Occasion occasion : Occasion.values()) {
            table = LawDays.when(
                    table,
                    occasion + " from outside",
                    head(AMENDED).occasion(occasion).build(),
                    occasion == FIRST_SESSION ? NOT_MET : CONDITION);
        }
        for (WayIntoOffice way : WayIntoOffice.values()) {
            table = LawDays.when(
                    table,
                    way + " from outside",
                    head(AMENDED).way(way).build(),
                    way == ELECTION ? NOT_MET : CONDITION);
        }
        return table.when("a delegate", head(AMENDED).delegate(true).build())
                .satisfied()
                .when("not a delegate", head(AMENDED).build())
                .violated(
                        "Người được bầu làm Chủ tịch UBND tại kỳ họp thứ nhất không phải là đại biểu Hội đồng nhân dân.",
                        "The Chair of the People's Committee elected at the first session is not a delegate of the council.");
    }

    private static StartOfOffice.Builder head(String on) {
        return start(on, PEOPLES_COMMITTEE_CHAIR, ELECTION)
                .occasion(FIRST_SESSION)
                .delegate(false);
    }

    private static RuleCases<StartOfOffice> effective() {
        RuleCases<StartOfOffice> table = RuleCases.of(OfficerElections.EFFECTIVE, CALENDAR);
        table = LawDays.around(table, on -> inOffice(on, 0).build(), MET, MET);
        for (String day : List.of(AMENDED, NEW)) {
            table = table.when(day + " a day later", inOffice(day, 1).build())
                    .violated(
                            "Người được bầu bắt đầu làm nhiệm vụ cách ngày bầu 1 ngày, không phải ngay sau khi được bầu.",
                            "The day of the election and the first day in office lie 1 day(s) apart;"
                                    + " they must be the same.")
                    .when(day + " a day sooner", inOffice(day, -1).build())
                    .violated()
                    .when(
                            day + " on Sunday, with Monday as the first day",
                            inOffice(LocalDate.parse(day).minusDays(1).toString(), 1)
                                    .build())
                    .violated();
        }
        return table.when(
                        "appointed, at work a day later",
                        inOffice(NEW, 1).way(APPOINTMENT).build())
                .notApplicable(CONDITION)
                .when(
                        "approved, at work a day later",
                        inOffice(NEW, 1).way(STANDING_COMMITTEE_APPROVAL).build())
                .notApplicable(CONDITION)
                .when("no first day", start(NEW, CHAIR, ELECTION).build())
                .undetermined(
                        FACT_MISSING,
                        "Thời điểm bắt đầu giữ chức vụ: chưa xác định được vì thiếu: số ngày từ khi bầu đến khi làm nhiệm vụ.",
                        "First day in a post: cannot be determined; missing: days from the election to the first day in"
                                + " office.");
    }

    private static StartOfOffice.Builder inOffice(String on, int daysLater) {
        return start(on, CHAIR, ELECTION).tookOfficeOn(LocalDate.parse(on).plusDays(daysLater));
    }

    private static RuleCases<StartOfOffice> termLimit() {
        RuleCases<StartOfOffice> table = RuleCases.of(OfficerElections.TERM_LIMIT, CALENDAR);
        table = LawDays.around(
                table, on -> start(on, CHAIR, ELECTION).consecutiveTerms(3).build(), NOT_MET, REPEALED);
        for (Post post : Post.values()) {
            table = LawDays.when(
                    table,
                    post + " for a third term",
                    start(AMENDED, post, ELECTION).consecutiveTerms(3).build(),
                    post == CHAIR || post == PEOPLES_COMMITTEE_CHAIR ? NOT_MET : CONDITION);
        }
        return table.when(
                        "a first term",
                        start(AMENDED, CHAIR, ELECTION).consecutiveTerms(1).build())
                .satisfied()
                .when(
                        "a second term",
                        start(AMENDED, CHAIR, ELECTION).consecutiveTerms(2).build())
                .satisfied()
                .when(
                        "a third term",
                        start(AMENDED, CHAIR, ELECTION).consecutiveTerms(3).build())
                .violated(
                        "Đây là nhiệm kỳ liên tục thứ 3 giữ chức vụ Chủ tịch HĐND ở cùng một đơn vị hành chính; không quá 2 nhiệm"
                                + " kỳ.",
                        "This is term 3 on end in the post (Chair of the council) in the same unit; not more than 2 are"
                                + " allowed.");
    }

    private static StartOfOffice.Builder start(String on, Post post, WayIntoOffice way) {
        return StartOfOffice.builder()
                .term(Samples.provincialTerm())
                .post(post)
                .way(way)
                .chosenOn(LocalDate.parse(on));
    }
}
