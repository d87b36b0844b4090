package io.github.councilprocedures.procedure;

import static io.github.councilprocedures.petition.PetitionBreakdown.BY_COMPETENCE;
import static io.github.councilprocedures.petition.PetitionBreakdown.BY_FIELD;
import static io.github.councilprocedures.petition.PetitionBreakdown.BY_RESULT;
import static io.github.councilprocedures.petition.PetitionCompetence.CENTRAL;
import static io.github.councilprocedures.petition.PetitionCompetence.DISTRICT;
import static io.github.councilprocedures.petition.PetitionCompetence.PROVINCE;
import static io.github.councilprocedures.petition.PetitionResult.EXPLAINED;
import static io.github.councilprocedures.petition.PetitionResult.IN_PROGRESS;
import static io.github.councilprocedures.petition.PetitionResult.RESOLVED;
import static io.github.councilprocedures.petition.PetitionResult.UNANSWERED;
import static io.github.councilprocedures.petition.PetitionResult.WILL_RESOLVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.activity.PrintedShare;
import io.github.councilprocedures.activity.SharePrinting;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.petition.BreakdownOfResults;
import io.github.councilprocedures.petition.PetitionResults;
import io.github.councilprocedures.petition.PetitionsOfSession;
import io.github.councilprocedures.petition.ShareOfResults;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionReportsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();

    /** 154 petitions, split into 161, of which 124 are for the province (Thái Nguyên, session 12). */
    private static final PetitionResults F2 = results()
            .received(154)
            .items(161)
            .own(124)
            .putByResult(RESOLVED, 38)
            .putByResult(IN_PROGRESS, 47)
            .putByResult(EXPLAINED, 39)
            .build();

    /** 125 petitions by competence, 93 of the province by result (Thái Nguyên, session 7). */
    private static final PetitionResults F3 = results()
            .received(125)
            .putByCompetence(CENTRAL, 13)
            .putByCompetence(PROVINCE, 93)
            .putByCompetence(DISTRICT, 19)
            .putByResult(RESOLVED, 18)
            .putByResult(IN_PROGRESS, 37)
            .putByResult(EXPLAINED, 38)
            .build();

    /** 139 petitions in eight fields, 109 of them resolved (Bắc Kạn, session 9); the fields are not named in the source. */
    private static final PetitionResults F4 = fields(13, 46, 12, 12, 18, 7, 7, 24)
            .received(139)
            .putByResult(RESOLVED, 109)
            .putByResult(IN_PROGRESS, 14)
            .putByResult(EXPLAINED, 16)
            .putShares(RESOLVED, PrintedShare.parse("78%"))
            .build();

    /** 27 petitions in six fields, 22 and 5 (Hòa Bình, 2023); which two results these are the source does not say. */
    private static final PetitionResults F6 = fields(7, 6, 3, 8, 1, 2)
            .received(27)
            .putByResult(RESOLVED, 22)
            .putByResult(IN_PROGRESS, 5)
            .putShares(RESOLVED, PrintedShare.parse("81,5%"))
            .putShares(IN_PROGRESS, PrintedShare.parse("18,5%"))
            .build();

    /** 51 opinions split into 77, all answered (Hà Tĩnh, session 23). */
    private static final PetitionResults F8 =
            results().received(51).items(77).answered(77).build();

    static List<RuleCases<?>> tables() {
        return List.of(frontNotice(), sessionReport(), splitting(), partition(), answered(), own(), shares());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    static Stream<PetitionResults> fixtures() {
        return Stream.of(F2, F3, F4, F6, F8);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void figures_of_real_reports_add_up(PetitionResults fixture) {
        assertThat(CouncilLaw.standard().judge(fixture).all())
                .filteredOn(finding -> finding.rule().startsWith("petition.results"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.reason()).isIn(Reason.MET, Reason.CONDITION));
    }

    @Test
    void each_fixture_is_broken_down_as_its_report_does() {
        assertThat(F2.parts()).containsExactly(new BreakdownOfResults(F2, BY_RESULT));
        assertThat(F3.parts())
                .containsExactly(new BreakdownOfResults(F3, BY_COMPETENCE), new BreakdownOfResults(F3, BY_RESULT));
        assertThat(F4.parts())
                .containsExactly(
                        new BreakdownOfResults(F4, BY_FIELD),
                        new BreakdownOfResults(F4, BY_RESULT),
                        new ShareOfResults(F4, RESOLVED));
        assertThat(F6.parts()).hasSize(4);
        assertThat(F8.parts()).isEmpty();
    }

    // ---- At sessions ----

    private static RuleCases<PetitionsOfSession> frontNotice() {
        return during(PetitionReports.FRONT_NOTICE, (session, on) -> session.frontNoticeOn(on))
                .when("after the session, in words", noticed("2024-07-03/2024-07-05", "2024-07-06"))
                .violated(
                        "Kỳ họp từ ngày 03/07/2024 đến ngày 05/07/2024; Mặt trận thông báo ngày 06/07/2024.",
                        "The session was from 03/07/2024 to 05/07/2024; the Front made its announcement on 06/07/2024.")
                .when("the day before the law of 2015", noticed("2015-12-31/2015-12-31", "2015-12-31"))
                .undetermined(Reason.NOT_ENCODED)
                .when("its first day", noticed("2016-01-01/2016-01-01", "2016-01-01"))
                .satisfied();
    }

    private static PetitionsOfSession noticed(String session, String on) {
        return session(session).frontNoticeOn(LocalDate.parse(on)).build();
    }

    private static RuleCases<PetitionsOfSession> sessionReport() {
        RuleCases<PetitionsOfSession> table = during(
                        PetitionReports.SESSION_REPORT, (session, on) -> session.supervisionReportOn(on))
                .when("after the session, in words", presented("2024-07-03/2024-07-05", "2024-07-06"))
                .violated(
                        "Kỳ họp từ ngày 03/07/2024 đến ngày 05/07/2024; báo cáo giám sát được trình ngày 06/07/2024.",
                        "The session was from 03/07/2024 to 05/07/2024; the report was presented on 06/07/2024.")
                .when("the day before Law 87/2015", presented("2016-06-30/2016-06-30", "2016-06-30"))
                .undetermined(Reason.NOT_ENCODED)
                .when("the first day of Law 87/2015", presented("2016-07-01/2016-07-01", "2016-07-01"))
                .satisfied();
        for (String law : List.of("2025-07-23/2025-07-25", "2026-07-08/2026-07-10")) {
            DateSpan session = DateSpan.parse(law);
            LocalDate first = session.firstDay();
            for (int day = -1; day <= 3; day++) {
                String shown = first.plusDays(day).toString();
                RuleCases.When<PetitionsOfSession> when =
                        table.when(law + ", presented on " + shown, presented(law, shown));
                table = day == -1 || day == 3
                        ? when.violated(
                                "Kỳ họp từ ngày " + vi(first) + " đến ngày " + vi(first.plusDays(2))
                                        + "; báo cáo giám sát được trình ngày " + vi(first.plusDays(day)) + ".",
                                "The session was from " + vi(first) + " to " + vi(first.plusDays(2))
                                        + "; the report was presented on " + vi(first.plusDays(day)) + ".")
                        : when.satisfied();
            }
        }
        for (String from : List.of("2025-02-20", "2026-03-01")) {
            for (String way : List.of("sooner", "later")) {
                table = table.equivalent(
                        "from " + from + ": starts a day " + way, "the duty is the same, only its clauses differ");
            }
        }
        return table;
    }

    private static String vi(LocalDate day) {
        return Phrase.date(day).vi();
    }

    private static PetitionsOfSession presented(String session, String on) {
        return session(session).supervisionReportOn(LocalDate.parse(on)).build();
    }

    /** What is done on a day of the session, and what is not. */
    private static RuleCases<PetitionsOfSession> during(
            Rule<PetitionsOfSession> rule,
            BiFunction<PetitionsOfSession.Builder, LocalDate, PetitionsOfSession.Builder> done) {
        String session = "2024-07-03/2024-07-05";
        RuleCases<PetitionsOfSession> table = RuleCases.of(rule, CALENDAR);
        for (String day : List.of("2024-07-03", "2024-07-04", "2024-07-05")) {
            table = table.when(
                            "on " + day,
                            done.apply(session(session), LocalDate.parse(day)).build())
                    .satisfied();
        }
        return table.when(
                        "the day before",
                        done.apply(session(session), LocalDate.parse("2024-07-02"))
                                .build())
                .violated()
                .when(
                        "the day after",
                        done.apply(session(session), LocalDate.parse("2024-07-06"))
                                .build())
                .violated()
                .when("not recorded", session(session).build())
                .undetermined(Reason.FACT_MISSING)
                .when("not yet", session(session).build())
                .recordedThrough(LocalDate.parse("2024-07-04"))
                .undetermined(Reason.NOT_YET_DUE)
                .when("never, complete record", session(session).build())
                .recordedThrough(LocalDate.parse("2024-07-05"))
                .neverDone()
                .when(
                        "not closed yet",
                        done.apply(session("2024-07-03/.."), LocalDate.parse("2024-07-03"))
                                .build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static PetitionsOfSession.Builder session(String days) {
        return PetitionsOfSession.builder().term(Samples.provincialTerm()).session(DateSpan.parse(days));
    }

    // ---- Figures ----

    private static RuleCases<PetitionResults> splitting() {
        return RuleCases.of(PetitionReports.SPLITTING, CALENDAR)
                .when("C22: F2, 154 split into 161", F2)
                .satisfied()
                .when("C22: F8, 51 split into 77", F8)
                .satisfied()
                .when("none was split", results().received(154).items(154).build())
                .satisfied()
                .when(
                        "C22: fewer than before",
                        results().received(154).items(153).build())
                .violated(
                        "Sau khi tách còn 153 nội dung, ít hơn 154 kiến nghị trước khi tách.",
                        "After splitting there are 153 items, fewer than the 154 petitions before it.")
                .when("F3, not split", F3)
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<BreakdownOfResults> partition() {
        return RuleCases.of(PetitionReports.PARTITION, CALENDAR)
                .when("F2, 124 = 38 + 47 + 39", new BreakdownOfResults(F2, BY_RESULT))
                .satisfied()
                .when("F3, 125 = 13 + 93 + 19", new BreakdownOfResults(F3, BY_COMPETENCE))
                .satisfied()
                .when("F3, 93 = 18 + 37 + 38", new BreakdownOfResults(F3, BY_RESULT))
                .satisfied()
                .when("F4, 139 in eight fields", new BreakdownOfResults(F4, BY_FIELD))
                .satisfied()
                .when("F4, 139 = 109 + 14 + 16", new BreakdownOfResults(F4, BY_RESULT))
                .satisfied()
                .when("F6, 27 in six fields", new BreakdownOfResults(F6, BY_FIELD))
                .satisfied()
                .when("F6, 27 = 22 + 5", new BreakdownOfResults(F6, BY_RESULT))
                .satisfied()
                .when(
                        "C22: F8, 51 in six fields before splitting",
                        new BreakdownOfResults(
                                PetitionResults.builder()
                                        .from(F8)
                                        .putByField("1", 51)
                                        .build(),
                                BY_FIELD))
                .satisfied()
                .when(
                        "fields counted after splitting",
                        new BreakdownOfResults(
                                PetitionResults.builder()
                                        .from(F8)
                                        .putByField("1", 77)
                                        .build(),
                                BY_FIELD))
                .satisfied()
                .when(
                        "with a fourth class and those without an answer",
                        new BreakdownOfResults(
                                results()
                                        .received(10)
                                        .putByResult(RESOLVED, 4)
                                        .putByResult(WILL_RESOLVE, 3)
                                        .putByResult(UNANSWERED, 3)
                                        .build(),
                                BY_RESULT))
                .satisfied()
                .when(
                        "a petition's results that do not add up",
                        new BreakdownOfResults(
                                PetitionResults.builder()
                                        .from(F2)
                                        .putByResult(UNANSWERED, 1)
                                        .build(),
                                BY_RESULT))
                .violated(
                        "Tổng các phần là 125, khác tổng số được nêu là 124.",
                        "The parts add up to 125; the total stated is 124.")
                .when(
                        "one is lost",
                        new BreakdownOfResults(
                                PetitionResults.builder().from(F3).received(126).build(), BY_COMPETENCE))
                .violated(
                        "Tổng các phần là 125, khác tổng số được nêu là 126.",
                        "The parts add up to 125; the total stated is 126.");
    }

    private static RuleCases<PetitionResults> answered() {
        return RuleCases.of(PetitionReports.ANSWERED_OF_ALL, CALENDAR)
                .when("F8, 77 of 77", F8)
                .satisfied()
                .when("76 of 77", results().items(77).answered(76).build())
                .satisfied()
                .when("78 of 77", results().items(77).answered(78).build())
                .violated(
                        "Đã trả lời 78 kiến nghị, nhiều hơn tổng số 77.",
                        "78 were answered, more than the 77 there are.")
                .when("F3, not stated", F3)
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<PetitionResults> own() {
        return RuleCases.of(PetitionReports.OWN_OF_ALL, CALENDAR)
                .when("F2, 124 of 161", F2)
                .satisfied()
                .when("all", results().items(161).own(161).build())
                .satisfied()
                .when("one more", results().items(161).own(162).build())
                .violated(
                        "Có 162 kiến nghị thuộc thẩm quyền của cấp mình, nhiều hơn tổng số 161.",
                        "162 are for the own level, more than the 161 there are.")
                .when("F3, not stated", F3)
                .notApplicable(Reason.CONDITION);
    }

    private static RuleCases<ShareOfResults> shares() {
        return RuleCases.of(PetitionReports.SHARES, CALENDAR)
                .when("F4, 109 of 139 is 78 %", new ShareOfResults(F4, RESOLVED))
                .satisfied()
                .when("F6, 22 of 27 is 81,5 %", new ShareOfResults(F6, RESOLVED))
                .satisfied()
                .when("F6, 5 of 27 is 18,5 %", new ShareOfResults(F6, IN_PROGRESS))
                .satisfied()
                .when("rounded only", printed("38,0%", 47, 124))
                .violated()
                .when("rounded up", printed("37,91%", 47, 124))
                .violated()
                .when("C21: rounded", printed("86,75%", 144, 166))
                .satisfied()
                .when("C21: truncated", printed("86,74%", 144, 166))
                .satisfied()
                .when("that of another number", printed("87,35%", 144, 166))
                .violated(
                        "Tỷ lệ nêu ra không phải là tỷ lệ của số kiến nghị: "
                                + SharePrinting.OTHER_NUMBER.label().vi() + ".",
                        "The percentage is not that of the petitions: "
                                + SharePrinting.OTHER_NUMBER.label().en() + ".")
                .when("a percentage that no whole number gives", printed("87,00%", 144, 166))
                .violated(
                        "Tỷ lệ nêu ra không phải là tỷ lệ của số kiến nghị: "
                                + SharePrinting.IMPOSSIBLE.label().vi() + ".",
                        "The percentage is not that of the petitions: "
                                + SharePrinting.IMPOSSIBLE.label().en() + ".")
                .when(
                        "the number is not stated",
                        new ShareOfResults(
                                results()
                                        .own(3)
                                        .putShares(RESOLVED, PrintedShare.parse("33%"))
                                        .build(),
                                RESOLVED))
                .undetermined(Reason.FACT_MISSING);
    }

    private static ShareOfResults printed(String share, int part, int total) {
        return new ShareOfResults(
                results()
                        .own(total)
                        .putByResult(RESOLVED, part)
                        .putShares(RESOLVED, PrintedShare.parse(share))
                        .build(),
                RESOLVED);
    }

    private static PetitionResults.Builder fields(int... numbers) {
        PetitionResults.Builder results = results();
        for (int i = 0; i < numbers.length; i++) {
            results.putByField("lĩnh vực thứ " + (i + 1), numbers[i]);
        }
        return results;
    }

    private static PetitionResults.Builder results() {
        return PetitionResults.builder().term(Samples.provincialTerm());
    }
}
