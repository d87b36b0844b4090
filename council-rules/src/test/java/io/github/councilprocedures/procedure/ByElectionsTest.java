package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.election.ByElectionDecider.NATIONAL_ASSEMBLY_STANDING_COMMITTEE;
import static io.github.councilprocedures.election.ByElectionDecider.OTHER;
import static io.github.councilprocedures.election.ByElectionDecider.PROVINCIAL_STANDING_COMMITTEE;
import static io.github.councilprocedures.procedure.GivenElections.CALENDAR;
import static io.github.councilprocedures.procedure.GivenElections.ahead;
import static io.github.councilprocedures.procedure.GivenElections.day;

import io.github.councilprocedures.election.ByElection;
import io.github.councilprocedures.election.ByElectionDecider;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ByElectionsTest {

    static List<RuleCases<?>> tables() {
        List<RuleCases<?>> tables = new ArrayList<>(List.of(timeLeft(), need(), decider(), sunday(), mandate()));
        tables.add(step(
                ByElections.ANNOUNCED,
                30,
                ByElection.Builder::announcedOn,
                "Ngày bầu cử bổ sung được công bố trước",
                "The by-election was announced # days ahead"));
        tables.add(step(
                ByElections.COMMITTEE,
                20,
                ByElection.Builder::committeeSetUpOn,
                "Ủy ban bầu cử bổ sung được thành lập trước ngày bầu cử bổ sung",
                "The by-election committee was set up # days before the by-election"));
        tables.add(step(
                ByElections.BOARDS,
                15,
                ByElection.Builder::boardsSetUpOn,
                "Ban bầu cử, Tổ bầu cử được thành lập trước ngày bầu cử bổ sung",
                "The boards and polling teams were set up # days before the by-election"));
        tables.add(step(
                ByElections.VOTER_LIST,
                15,
                ByElection.Builder::votersListedOn,
                "Danh sách cử tri được niêm yết trước ngày bầu cử bổ sung",
                "The list of voters was posted # days before the by-election"));
        tables.add(step(
                ByElections.FILES,
                18,
                ByElection.Builder::lastFileOn,
                "Hồ sơ ứng cử cuối cùng được nộp trước ngày bầu cử bổ sung",
                "The last candidacy file was submitted # days before the by-election"));
        tables.add(step(
                ByElections.CONSULTATION,
                12,
                ByElection.Builder::consultedOn,
                "Hiệp thương kết thúc trước ngày bầu cử bổ sung",
                "The consultation ended # days before the by-election"));
        tables.add(step(
                ByElections.LIST,
                10,
                ByElection.Builder::candidatesPublishedOn,
                "Danh sách chính thức được công bố trước ngày bầu cử bổ sung",
                "The official list was published # days before the by-election"));
        return tables;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    private static RuleCases<ByElection> step(
            Rule<ByElection> rule,
            int days,
            BiFunction<ByElection.Builder, LocalDate, ByElection.Builder> act,
            String vi,
            String en) {
        return ahead(
                rule,
                days,
                "2015-09-01",
                (pollingOn, on) -> {
                    ByElection.Builder election = byElection(pollingOn.toString());
                    return (on == null ? election : act.apply(election, on)).build();
                },
                vi + " " + (days - 1) + " ngày, ít hơn " + days + " ngày.",
                en.replace("#", String.valueOf(days - 1)) + ", fewer than " + days + ".");
    }

    private static ByElection.Builder byElection(String pollingOn) {
        return ByElection.builder().term(Samples.provincialTerm()).pollingOn(day(pollingOn));
    }

    private static RuleCases<ByElection> timeLeft() {
        return RuleCases.of(ByElections.TIME_LEFT, CALENDAR)
                .when("T4: 18 months and a day left", ending("2024-10-28", "2026-04-29"))
                .satisfied()
                .when("T4: exactly 18 months left", ending("2024-10-29", "2026-04-29"))
                .violated(
                        "Nhiệm kỳ chỉ còn 18 tháng, tính cả tháng lẻ; cần ít nhất 19.",
                        "Only 18 month(s) of the term are left, the last perhaps only begun; at least 19 are needed.")
                .when("a day fewer than 18 months left", ending("2024-10-30", "2026-04-29"))
                .violated()
                .when("17 months left", ending("2024-11-29", "2026-04-29"))
                .violated()
                .when("19 months and a day left", ending("2024-09-28", "2026-04-29"))
                .satisfied()
                .when("the term is over", ending("2026-05-10", "2026-04-29"))
                .violated()
                .when("end of the term not known", byElection("2024-10-28").build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", ending("2015-08-31", "2018-04-29"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", ending("2015-09-01", "2018-04-29"))
                .satisfied();
    }

    private static ByElection ending(String pollingOn, String endsOn) {
        return ByElection.builder()
                .term(Term.builder()
                        .from(Samples.provincialTerm())
                        .endsOn(day(endsOn))
                        .build())
                .pollingOn(day(pollingOn))
                .build();
    }

    private static RuleCases<ByElection> need() {
        return RuleCases.of(ByElections.NEED, CALENDAR)
                .when("T3: more than a third of those elected at the start", delegates("2023-09-10", 60, 39, 60, false))
                .satisfied()
                .when("T4: exactly a third", delegates("2023-09-10", 60, 40, 60, false))
                .violated(
                        "Hiện có 40 đại biểu, đầu nhiệm kỳ bầu được 60: chưa thiếu trên một phần ba, và không có trường hợp"
                                + " sắp"
                                + " xếp đơn vị hành chính mà số đại biểu dưới hai phần ba mức luật định.",
                        "40 delegates are in office of 60 elected at the start: not more than a third are lacking, nor is"
                                + " it a"
                                + " reorganised unit with less than two thirds of the number by law.")
                .when(
                        "T3: a third by law, but more of those elected at the start",
                        delegates("2023-09-10", 48, 31, 90, false))
                .satisfied()
                .when(
                        "T3: more than a third by law, but not of those elected at the start",
                        delegates("2023-09-10", 50, 40, 75, false))
                .violated()
                .when("a quarter", delegates("2023-09-10", 60, 44, 60, false))
                .violated()
                .when("more than half", delegates("2023-09-10", 60, 25, 60, false))
                .satisfied()
                .when("reorganised, less than two thirds by law", delegates("2023-09-10", 50, 40, 61, true))
                .satisfied()
                .when("T4: reorganised, exactly two thirds by law", delegates("2023-09-10", 50, 40, 60, true))
                .violated()
                .when("reorganised, three fifths by law", delegates("2023-09-10", 50, 42, 70, true))
                .satisfied()
                .when("grown by a merger", delegates("2023-09-10", 50, 80, 90, true))
                .violated()
                .when("not recorded", byElection("2023-09-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", delegates("2015-08-31", 60, 39, 60, false))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", delegates("2015-09-01", 60, 39, 60, false))
                .satisfied();
    }

    private static ByElection delegates(
            String pollingOn, int electedAtStart, int inOffice, int statutory, boolean reorganised) {
        return byElection(pollingOn)
                .electedAtStart(electedAtStart)
                .inOffice(inOffice)
                .statutoryDelegates(statutory)
                .unitReorganised(reorganised)
                .build();
    }

    private static RuleCases<ByElection> decider() {
        RuleCases<ByElection> table = RuleCases.of(ByElections.DECIDER, CALENDAR)
                .when("not recorded", byElection("2023-09-10").build())
                .undetermined(Reason.FACT_MISSING)
                .when(
                        "before the law",
                        decided(Samples.provincialTerm(), "2015-08-31", NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "on the first day of the law",
                        decided(Samples.provincialTerm(), "2015-09-01", NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                .satisfied()
                .when(
                        "province, by its own Standing Committee",
                        decided(Samples.provincialTerm(), "2023-09-10", PROVINCIAL_STANDING_COMMITTEE))
                .violated(
                        "Ngày bầu cử bổ sung (cấp tỉnh) do Thường trực Hội đồng nhân dân cấp tỉnh quyết định; thẩm quyền"
                                + " thuộc Ủy"
                                + " ban Thường vụ Quốc hội.",
                        "The day of the by-election (province level) was decided by: Standing Committee of the provincial"
                                + " council;"
                                + " it is for: National Assembly Standing Committee.")
                .when("province, by another", decided(Samples.provincialTerm(), "2023-09-10", OTHER))
                .violated();
        for (Term lower : List.of(Samples.districtTerm(), Samples.communeTerm())) {
            String level = lower.council().level().label().en();
            table = table.when(
                            level + ", by the provincial one",
                            decided(lower, "2023-09-10", PROVINCIAL_STANDING_COMMITTEE))
                    .satisfied()
                    .when(
                            level + ", by the national one",
                            decided(lower, "2023-09-10", NATIONAL_ASSEMBLY_STANDING_COMMITTEE))
                    .violated()
                    .when(level + ", by another", decided(lower, "2023-09-10", OTHER))
                    .violated();
        }
        return table;
    }

    private static ByElection decided(Term term, String pollingOn, ByElectionDecider decider) {
        return ByElection.builder()
                .term(term)
                .pollingOn(day(pollingOn))
                .decidedBy(decider)
                .build();
    }

    private static RuleCases<ByElection> sunday() {
        RuleCases<ByElection> table = RuleCases.of(ByElections.SUNDAY, CALENDAR)
                .when("a Sunday", byElection("2023-09-10").build())
                .satisfied()
                .when("a Monday", byElection("2023-09-11").build())
                .violated(
                        "Ngày bầu cử bổ sung là thứ Hai, không phải Chủ nhật.",
                        "The by-election falls on a Monday, not a Sunday.")
                .when("before the law", byElection("2015-08-31").build())
                .undetermined(Reason.NOT_ENCODED)
                .when(
                        "on the first day of the law, a Tuesday",
                        byElection("2015-09-01").build())
                .violated();
        for (String weekday : List.of("2023-09-13", "2023-09-14", "2023-09-15", "2023-09-16")) {
            table = table.when(weekday, byElection(weekday).build()).violated();
        }
        return table;
    }

    private static RuleCases<ByElection> mandate() {
        return RuleCases.of(ByElections.MANDATE, CALENDAR)
                .when("on the opening day", began("2023-12-05", "2023-12-05"))
                .satisfied()
                .when("a day before", began("2023-12-05", "2023-12-04"))
                .violated(
                        "Đại biểu bầu bổ sung bắt đầu làm nhiệm vụ ngày 04/12/2023; kỳ họp tiếp sau cuộc bầu cử khai mạc ngày"
                                + " 05/12/2023.",
                        "The new delegates began to act on 04/12/2023; the next session after the by-election opened on"
                                + " 05/12/2023.")
                .when("a day after", began("2023-12-05", "2023-12-06"))
                .violated()
                .when("under Law 72/2025, on the opening day", began("2025-12-05", "2025-12-05"))
                .satisfied()
                .when("under Law 72/2025, a day before", began("2025-12-05", "2025-12-04"))
                .violated(
                        "Đại biểu bầu bổ sung bắt đầu làm nhiệm vụ ngày 04/12/2025; kỳ họp tiếp sau cuộc bầu cử khai mạc ngày"
                                + " 05/12/2025.",
                        "The new delegates began to act on 04/12/2025; the next session after the by-election opened on"
                                + " 05/12/2025.")
                .when("under Law 72/2025, a day after", began("2025-12-05", "2025-12-06"))
                .violated()
                .when(
                        "not recorded",
                        byElection("2023-09-10")
                                .nextSessionOpensOn(day("2023-12-05"))
                                .build())
                .undetermined(Reason.FACT_MISSING)
                .when("before the law", began("2015-12-31", "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of the law", began("2016-01-01", "2016-01-01"))
                .satisfied()
                .when("on the last day of the law", began("2025-02-28", "2025-02-28"))
                .satisfied()
                .when("on the first day of Law 65/2025", began("2025-03-01", "2025-03-01"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the last day of Law 65/2025", began("2025-06-15", "2025-06-15"))
                .undetermined(Reason.NOT_ENCODED)
                .when("on the first day of Law 72/2025", began("2025-06-16", "2025-06-16"))
                .satisfied();
    }

    private static ByElection began(String nextSessionOpensOn, String mandatesBeginOn) {
        return byElection("2015-12-06")
                .nextSessionOpensOn(day(nextSessionOpensOn))
                .mandatesBeginOn(day(mandatesBeginOn))
                .build();
    }
}
