package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.procedure.GivenElections.CALENDAR;
import static io.github.councilprocedures.procedure.GivenElections.ahead;
import static io.github.councilprocedures.procedure.GivenElections.day;
import static io.github.councilprocedures.procedure.GivenElections.election;
import static io.github.councilprocedures.procedure.GivenElections.first;
import static io.github.councilprocedures.procedure.GivenElections.in;
import static io.github.councilprocedures.procedure.GivenElections.polled;
import static io.github.councilprocedures.procedure.GivenElections.undated;

import io.github.councilprocedures.election.Candidate;
import io.github.councilprocedures.election.CandidateOfConstituency;
import io.github.councilprocedures.election.Constituency;
import io.github.councilprocedures.election.ConstituencyOfElection;
import io.github.councilprocedures.election.Election;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElectionsTest {

    static List<RuleCases<?>> tables() {
        return List.of(
                sunday(),
                generalDay(),
                beforeTermEnds(),
                announced(),
                structurePlan(),
                constituenciesPublished(),
                constituencySeats(),
                fileDeadline(),
                women(),
                age());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<Election> sunday() {
        RuleCases<Election> table = RuleCases.of(Elections.SUNDAY, CALENDAR)
                .when("a Sunday of 2016", election("2016-05-22").build())
                .satisfied(
                        "Ngày bầu cử là Chủ nhật: đạt. Yêu cầu: thứ của ngày bầu cử là Chủ nhật.",
                        "Polling on a Sunday: satisfied. Required: weekday of the polling day is Sunday.")
                .when("a Sunday of 2026", election("2026-03-15").build())
                .satisfied()
                .when("a Saturday", election("2016-05-21").build())
                .violated(
                        "Ngày bầu cử là thứ Bảy, không phải Chủ nhật.", "The polling day is a Saturday, not a Sunday.")
                .when("no polling day", undated().build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", election("2015-08-31").build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "on the first day of the law, a Tuesday",
                        election("2015-09-01").build())
                .violated("Ngày bầu cử là thứ Ba, không phải Chủ nhật.", "The polling day is a Tuesday, not a Sunday.");
        for (String weekday : List.of("2016-05-16", "2016-05-17", "2016-05-18", "2016-05-19", "2016-05-20")) {
            table = table.when(weekday, election(weekday).build()).violated();
        }
        return table;
    }

    private static RuleCases<Election> generalDay() {
        return RuleCases.of(Elections.GENERAL_DAY, CALENDAR)
                .when("the day fixed", election("2026-03-15").build())
                .satisfied()
                .when("a week later", election("2026-03-22").build())
                .violated(
                        "Ngày bầu cử là 22/03/2026, không phải ngày Quốc hội ấn định cho cả nước.",
                        "The polling day is 22/03/2026, not the day fixed for the whole country.")
                .when("a week earlier", election("2026-03-08").build())
                .violated()
                .when(
                        "the term of 2021, not shortened yet when it was elected",
                        election("2021-05-23").build())
                .notApplicable(Reason.CONDITION)
                .when("a term named from 2025", election("2025-06-01").build())
                .notApplicable(Reason.CONDITION)
                .when("a term named from 2027", election("2027-06-06").build())
                .notApplicable(Reason.CONDITION)
                .equivalent(
                        "condition (all present: polling day that was announced) left out",
                        "the day that chooses the version is asked for anyway")
                .equivalent("from 2025-05-21: starts a day sooner", "a term named from 2026 polls in no year before it")
                .equivalent("from 2025-05-21: starts a day later", "a term named from 2026 polls in no year before it");
    }

    private static RuleCases<Election> beforeTermEnds() {
        return RuleCases.of(Elections.BEFORE_TERM_ENDS, CALENDAR)
                .when("45 days before the end", ending("2021-05-23", "2021-07-07"))
                .satisfied()
                .when("44 days before the end", ending("2021-05-23", "2021-07-06"))
                .violated(
                        "Ngày bầu cử cuối cùng trước ngày hết nhiệm kỳ 44 ngày, ít hơn 45 ngày.",
                        "The last polling day came 44 days before the end of the term, fewer than 45.")
                .when(
                        "the re-election was too late",
                        Election.builder()
                                .term(polled(day("2021-05-23"))
                                        .reElectionOn(day("2021-06-06"))
                                        .build())
                                .previousTermEndsOn(day("2021-07-07"))
                                .build())
                .violated(
                        "Ngày bầu cử cuối cùng trước ngày hết nhiệm kỳ 31 ngày, ít hơn 45 ngày.",
                        "The last polling day came 31 days before the end of the term, fewer than 45.")
                .when("no end recorded", election("2021-05-23").build())
                .undetermined(Reason.FACT_MISSING)
                .when("ended before the law", ending("2015-11-16", "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("ended on the first day of the law", ending("2015-11-17", "2016-01-01"))
                .satisfied()
                .when("ended on the last day of the law", ending("2025-01-14", "2025-02-28"))
                .satisfied()
                .when("ended on the first day of Law 65/2025", ending("2025-01-15", "2025-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("ended on the last day of Law 65/2025", ending("2025-01-15", "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("ended on the first day of Law 72/2025", ending("2025-06-01", "2025-06-16"))
                .notApplicable(Reason.REPEALED);
    }

    private static Election ending(String pollingOn, String previousTermEndsOn) {
        return election(pollingOn).previousTermEndsOn(day(previousTermEndsOn)).build();
    }

    private static RuleCases<Election> announced() {
        return ahead(
                Elections.ANNOUNCED,
                115,
                "2015-09-01",
                made(Election.Builder::announcedOn),
                "Ngày bầu cử được công bố trước 114 ngày, ít hơn 115 ngày.",
                "The polling day was announced 114 days ahead, fewer than 115.");
    }

    private static RuleCases<Election> structurePlan() {
        return ahead(
                Elections.STRUCTURE_PLAN,
                105,
                "2015-09-01",
                made(Election.Builder::structurePlanOn),
                "Cơ cấu, thành phần người ứng cử được dự kiến trước ngày bầu cử 104 ngày, ít hơn 105 ngày.",
                "Structure and nominees were planned 104 days before polling, fewer than 105.");
    }

    private static RuleCases<Election> constituenciesPublished() {
        return ahead(
                Elections.CONSTITUENCIES_PUBLISHED,
                80,
                "2015-09-01",
                made(Election.Builder::constituenciesPublishedOn),
                "Các đơn vị bầu cử được công bố trước ngày bầu cử 79 ngày, ít hơn 80 ngày.",
                "The constituencies were published 79 days before polling, fewer than 80.");
    }

    private static RuleCases<Election> fileDeadline() {
        BiFunction<LocalDate, LocalDate, Election> made = made(Election.Builder::lastFileOn);
        return ahead(
                        Elections.FILE_DEADLINE,
                        70,
                        "2015-09-01",
                        made,
                        "Hồ sơ ứng cử cuối cùng được nộp trước ngày bầu cử 69 ngày, ít hơn 70 ngày.",
                        "The last candidacy file was submitted 69 days before polling, fewer than 70.")
                .when("42 days before 2026-03-15", made.apply(day("2026-03-15"), day("2026-02-01")))
                .satisfied()
                .when("41 days before 2026-03-15", made.apply(day("2026-03-15"), day("2026-02-02")))
                .violated(
                        "Hồ sơ ứng cử cuối cùng được nộp trước ngày bầu cử 41 ngày, ít hơn 42 ngày.",
                        "The last candidacy file was submitted 41 days before polling, fewer than 42.")
                .when("42 days, polled on the last day of 70", made.apply(day("2025-06-30"), day("2025-05-19")))
                .violated()
                .when("42 days, polled on the first day of 42", made.apply(day("2025-07-01"), day("2025-05-20")))
                .satisfied();
    }

    private static BiFunction<LocalDate, LocalDate, Election> made(
            BiFunction<Election.Builder, LocalDate, Election.Builder> act) {
        return (pollingOn, on) -> {
            Election.Builder election =
                    Election.builder().term(polled(pollingOn).build());
            return (on == null ? election : act.apply(election, on)).build();
        };
    }

    private static RuleCases<ConstituencyOfElection> constituencySeats() {
        return RuleCases.of(Elections.CONSTITUENCY_SEATS, CALENDAR)
                .when("five seats", seats("2021-05-23", 5))
                .satisfied()
                .when("four seats", seats("2021-05-23", 4))
                .satisfied()
                .when("six seats", seats("2021-05-23", 6))
                .violated(
                        "Đơn vị bầu cử được bầu 6 đại biểu, quá 5.",
                        "The constituency elects 6 delegates, more than 5.")
                .when("not recorded", in(election("2021-05-23"), Constituency.builder()))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", seats("2015-08-31", 5))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", seats("2015-09-01", 5))
                .satisfied();
    }

    private static ConstituencyOfElection seats(String pollingOn, int seats) {
        return in(election(pollingOn), Constituency.builder().seats(seats));
    }

    private static RuleCases<Election> women() {
        return RuleCases.of(Elections.WOMEN, CALENDAR)
                .when("35 of 100", candidates("2021-05-23", 35, 100))
                .satisfied()
                .when("34 of 100", candidates("2021-05-23", 34, 100))
                .violated(
                        "Danh sách chính thức có 34 phụ nữ trên 100 người ứng cử, cần ít nhất 35.",
                        "The official lists have 34 women among 100 candidates; at least 35 are needed.")
                .when("35 of 101", candidates("2021-05-23", 35, 101))
                .violated(
                        "Danh sách chính thức có 35 phụ nữ trên 101 người ứng cử, cần ít nhất 36.",
                        "The official lists have 35 women among 101 candidates; at least 36 are needed.")
                .when("not recorded", election("2021-05-23").build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", candidates("2015-08-31", 35, 100))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", candidates("2015-09-01", 35, 100))
                .satisfied();
    }

    private static Election candidates(String pollingOn, int women, int all) {
        return election(pollingOn)
                .womenCandidates(women)
                .officialCandidates(all)
                .build();
    }

    private static RuleCases<CandidateOfConstituency> age() {
        Term announcedEarly = polled(day("2026-03-15")).build();
        return RuleCases.of(Elections.AGE_OF_CANDIDATE, CALENDAR)
                .when("21 on the polling day", born("2026-03-15", "2005-03-15"))
                .satisfied()
                .when("21 a day later", born("2026-03-15", "2005-03-16"))
                .violated(
                        "Tính đến ngày bầu cử, người ứng cử 20 tuổi, chưa đủ 21 tuổi.",
                        "On the polling day the candidate is 20, below 21.")
                .when("40", born("2026-03-15", "1986-01-01"))
                .satisfied()
                .when("born on 29 February, 21 on 1 March", born("2021-02-28", "2000-02-29"))
                .violated()
                .when(
                        "T8a: still 20 when the polling day was announced",
                        first(
                                Election.builder().term(announcedEarly).announcedOn(day("2025-11-20")),
                                Constituency.builder().addCandidates(candidate("2005-01-31"))))
                .satisfied()
                .when(
                        "T8a: polling put off until the candidate was 21",
                        first(
                                Election.builder()
                                        .term(Term.builder()
                                                .from(announcedEarly)
                                                .postponedPollingOn(day("2026-03-29"))
                                                .build()),
                                Constituency.builder().addCandidates(candidate("2005-03-20"))))
                .violated()
                .when(
                        "no day of birth",
                        first(
                                election("2026-03-15"),
                                Constituency.builder()
                                        .addCandidates(Candidate.builder()
                                                .listNumber(1)
                                                .build())))
                .undetermined(Reason.FACT_MISSING)
                .when("no polling day", first(undated(), Constituency.builder().addCandidates(candidate("1986-01-01"))))
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", born("2015-08-31", "1986-01-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", born("2015-09-01", "1986-01-01"))
                .satisfied();
    }

    private static CandidateOfConstituency born(String pollingOn, String bornOn) {
        return first(election(pollingOn), Constituency.builder().addCandidates(candidate(bornOn)));
    }

    private static Candidate candidate(String bornOn) {
        return Candidate.builder().listNumber(1).bornOn(day(bornOn)).build();
    }
}
