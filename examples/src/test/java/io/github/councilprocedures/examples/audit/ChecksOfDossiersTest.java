package io.github.councilprocedures.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.activity.ActivityFigures;
import io.github.councilprocedures.activity.Figure;
import io.github.councilprocedures.activity.FigureScope;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.instrument.Instruments;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.ChairOffice;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.meeting.MeetingTask;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import io.github.councilprocedures.meeting.TitlePeriod;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.unit.CouncilOnDay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The checks that each of the five articles allows, beside those of {@link AuditTest}: what was printed against what the law, a
 * calendar or plain arithmetic says of it. Each article is named by its council.
 */
class ChecksOfDossiersTest {

    // ---- Thanh Liêm, February 2024 ----

    @Test
    void thanh_liem_met_in_february_the_only_month_that_the_article_is_about() {
        Finding monthly = the("thanh-liem.json", "meeting.frequency.monthly");
        assertThat(monthly.reason()).isEqualTo(Reason.RECORD_NOT_COMPLETE);
        assertThat(monthly.arithmetic().get(1).vi()).contains("02/2024: 1;", "03/2024: 0;");
    }

    @Test
    void thanh_liem_the_regulation_is_that_of_the_term_of_the_council() {
        CouncilRecord record = record("thanh-liem.json");
        CoordinationRegulation regulation = record.regulation().orElseThrow();
        assertThat(regulation.writtenFor()).contains(record.term().years());
        assertThat(the("thanh-liem.json", "coordination.regulation.term").verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(found(
                        CouncilRecord.builder()
                                .from(record)
                                .regulation(CoordinationRegulation.builder()
                                        .from(regulation)
                                        .writtenFor(TermYears.of(2020, 2025))
                                        .build())
                                .build(),
                        "coordination.regulation.term"))
                .extracting(Finding::verdict, Finding::ground)
                .containsExactly(tuple(Verdict.VIOLATED, Ground.PRACTICE));
    }

    @Test
    void thanh_liem_the_title_names_the_month_reported_and_the_meeting_was_held_in_it() {
        StandingCommitteeMeeting meeting = meeting("thanh-liem.json");
        assertThat(ReportingPeriod.named(meeting.label().orElseThrow()))
                .containsExactly(meeting.reviewed().orElseThrow());
        assertThat(MeetingFacts.TITLE_PERIOD.choice(meeting)).isEqualTo(TitlePeriod.REVIEWED);
        assertThat(the("thanh-liem.json", "meeting.standing.title").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(meeting.planned()).contains(ReportingPeriod.month(2024, 3));
    }

    @Test
    void thanh_liem_seven_tasks_of_which_one_is_for_the_second_quarter() {
        List<MeetingTask> tasks = meeting("thanh-liem.json").tasks();
        assertThat(tasks)
                .extracting(MeetingTask::owner)
                .containsExactly(
                        "Thường trực HĐND huyện",
                        "Thường trực HĐND huyện",
                        "Ban Pháp chế HĐND huyện",
                        "Thường trực HĐND huyện",
                        "UBND huyện",
                        "UBND huyện",
                        "UBND huyện");
        assertThat(tasks.stream().map(MeetingTask::period).flatMap(Optional::stream))
                .containsExactly(ReportingPeriod.quarter(2024, 2));
    }

    // ---- Hương Sơn, 2023 ----

    @Test
    void huong_son_50_regular_sessions_are_two_for_each_of_25_councils_and_not_of_24() {
        assertThat(found(communes(25), "activity.figures.regular-sessions"))
                .filteredOn(finding -> finding.place().vi().contains("xã, thị trấn"))
                .extracting(Finding::verdict, Finding::ground)
                .containsExactly(tuple(Verdict.SATISFIED, Ground.PRACTICE));
        assertThat(found(communes(24), "activity.figures.regular-sessions"))
                .filteredOn(finding -> finding.place().vi().contains("xã, thị trấn"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.VIOLATED);
    }

    /** The record with the number of communes and towns, which the article does not print. */
    private static CouncilRecord communes(int number) {
        CouncilRecord record = record("huong-son.json");
        return CouncilRecord.builder()
                .from(record)
                .figures(record.figures().stream()
                        .map(figures -> figures.scope() == FigureScope.LOWER_COUNCILS
                                ? ActivityFigures.builder()
                                        .from(figures)
                                        .putCounts(Figure.COUNCILS, number)
                                        .build()
                                : figures)
                        .toList())
                .build();
    }

    @Test
    void huong_son_11_meetings_in_a_year_are_worth_a_second_look_and_no_breach() {
        Finding meetings =
                found(record("huong-son.json"), "activity.figures.meetings").get(0);
        assertThat(meetings.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(meetings.ground()).isEqualTo(Ground.PRACTICE);
        assertThat(meetings.message().vi())
                .isEqualTo(
                        "Báo cáo năm nêu 11 phiên họp Thường trực, ít hơn 12: có thể không tính phiên họp ghép; cần kiểm tra"
                                + " lại, không phải vi phạm pháp luật.");
    }

    @Test
    void huong_son_is_chaired_by_the_chair_and_the_vice_chair_and_not_by_a_secretary_of_the_party() {
        assertThat(the("huong-son.json", "meeting.briefing.chair").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(offices("huong-son.json")).containsExactly(ChairOffice.CHAIR, ChairOffice.VICE_CHAIR);
        assertThat(ChairOffice.named("Bí thư Huyện ủy")).isEmpty();
        assertThat(ChairOffice.named("TUV")).isEmpty();
    }

    @Test
    void huong_son_the_term_of_the_party_is_not_that_of_the_council() {
        Dossier dossier = dossier("huong-son.json");
        assertThat(dossier.stated().get(Topic.PARTY))
                .containsExactly("Nghị quyết Đại hội Đảng các cấp nhiệm kỳ 2020 - 2025");
        assertThat(dossier.term().years()).isEqualTo(TermYears.of(2021, 2026));
    }

    // ---- Móng Cái, the first half of 2022 ----

    @Test
    void mong_cai_met_after_the_half_year_had_ended() {
        Finding after = the("mong-cai.json", "meeting.briefing.after-period");
        assertThat(after.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(after.facts())
                .extracting(fact -> fact.value().map(value -> value.vi()))
                .containsExactly(Optional.of("07/07/2022"), Optional.of("30/06/2022"));
    }

    @Test
    void mong_cai_no_number_can_be_negative() {
        ActivityFigures figures = record("mong-cai.json").figures().get(0);
        assertThat(figures.counts().values()).allMatch(count -> count >= 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityFigures.builder()
                        .from(figures)
                        .putCounts(Figure.COUNCILS, -1)
                        .build())
                .withMessageContaining("-1");
    }

    @Test
    void mong_cai_three_sessions_are_of_kinds_that_nobody_stated() {
        assertThat(record("mong-cai.json").figures().get(0).counts())
                .containsEntry(Figure.SESSIONS, 3)
                .doesNotContainKeys(Figure.REGULAR_SESSIONS, Figure.THEMATIC_SESSIONS);
        assertThat(found(record("mong-cai.json"), "activity.figures.total")).isEmpty();
    }

    @Test
    void mong_cai_is_chaired_by_a_vice_chair_whatever_practice_calls_her() {
        assertThat(the("mong-cai.json", "meeting.briefing.chair").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(offices("mong-cai.json")).containsExactly(ChairOffice.VICE_CHAIR);
    }

    // ---- Hà Nam, January 2021 ----

    @Test
    void ha_nam_the_title_names_the_month_of_the_meeting_which_reviewed_the_month_before() {
        StandingCommitteeMeeting meeting = meeting("ha-nam.json");
        assertThat(ReportingPeriod.named(meeting.label().orElseThrow()))
                .containsExactly(ReportingPeriod.month(2021, 1));
        assertThat(YearMonth.from(meeting.heldOn())).isEqualTo(YearMonth.of(2021, 1));
        assertThat(meeting.reviewed()).contains(ReportingPeriod.month(2020, 12));
        assertThat(MeetingFacts.TITLE_PERIOD.choice(meeting)).isEqualTo(TitlePeriod.OF_THE_DAY);
        assertThat(the("ha-nam.json", "meeting.standing.title").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void ha_nam_prints_the_old_name_of_an_office_that_was_merged_a_week_before() {
        LocalDate merged =
                Instruments.RESOLUTION_1004_2020.inForce().orElseThrow().firstDay();
        assertThat(merged).isEqualTo("2021-01-01");
        assertThat(meeting("ha-nam.json").heldOn()).isEqualTo(merged.plusDays(6));
        assertThat(dossier("ha-nam.json").readings()).anySatisfy(reading -> {
            assertThat(reading.printed()).isEqualTo("Văn phòng HĐND, UBND tỉnh");
            assertThat(reading.read().orElseThrow()).contains("1004/2020/UBTVQH14");
        });
    }

    // ---- Ngọc Thụy, nine months of 2020 ----

    @Test
    void ngoc_thuy_reported_on_nine_months_a_week_before_they_ended() {
        Finding report = the("ngoc-thuy.json", "meeting.briefing.after-period");
        assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(report.ground()).isEqualTo(Ground.PRACTICE);
        assertThat(report.message().vi())
                .isEqualTo("Kỳ báo cáo kết thúc ngày 30/09/2020 nhưng đã báo cáo ngày 23/09/2020: số liệu là tạm tính,"
                        + " không phải vi phạm pháp luật.");
    }

    @Test
    void ngoc_thuy_roman_numerals_are_9_10_and_11() {
        assertThat(record("ngoc-thuy.json").sessions())
                .extracting(Session::ordinal)
                .containsExactly(Optional.of(Ordinal.of(9)), Optional.of(Ordinal.of(10)), Optional.of(Ordinal.of(11)));
        assertThat(Ordinal.parse("IX")).isEqualTo(Ordinal.of(9));
    }

    @Test
    void ngoc_thuy_petitions_of_the_month_were_answered_in_the_month() {
        CouncilRecord record = record("ngoc-thuy.json");
        assertThat(record.petitionSettlements()).singleElement().satisfies(petitions -> {
            ReportingPeriod month = ReportingPeriod.month(2020, 9);
            assertThat(ReportingPeriod.named(petitions.petitions())).containsExactly(month);
            assertThat(petitions.steps())
                    .singleElement()
                    .satisfies(step -> assertThat(month.span().orElseThrow().contains(step.on()))
                            .isTrue());
        });
    }

    @Test
    void ngoc_thuy_answers_in_writing_are_owed_by_the_peoples_committee() {
        CouncilRecord record = record("ngoc-thuy.json");
        assertThat(TasksOfMeetings.of(record.briefings()).answersOwedOn(LocalDate.of(2020, 12, 31)))
                .containsOnlyKeys("thường trực UBND phường, cán bộ chuyên môn")
                .allSatisfy((owner, owed) -> assertThat(owed)
                        .extracting(TaskOfMeeting::task)
                        .extracting(MeetingTask::content)
                        .containsExactly(
                                "trả lời giải trình bằng văn bản các nội dung chưa giải quyết tại hội nghị giao ban"));
    }

    /** Wards of Hà Nội had none from 2021-07-01 (recalled, so asked for) to 2025-06-30. */
    @ParameterizedTest
    @CsvSource({
        "2020-09-23, true",
        "2021-06-30, true",
        "2021-07-01, false",
        "2025-06-30, false",
        "2025-07-01, true",
    })
    void ngoc_thuy_had_a_council_on_the_day(LocalDate day, boolean council) {
        CouncilOnDay ward = CouncilOnDay.builder()
                .council(dossier("ngoc-thuy.json").term().council())
                .on(day)
                .build();
        assertThat(CouncilLaw.standard().trustingRecalled().judge(ward).all())
                .filteredOn(finding -> finding.rule().equals("unit.council.urban"))
                .extracting(finding -> finding.verdict() != Verdict.VIOLATED)
                .containsExactly(council);
    }

    // ---- All five ----

    @Test
    void a_slip_that_was_read_is_not_kept_in_what_is_judged() {
        for (DossierFile file : DossierFile.bundled()) {
            Dossier dossier = dossier(file.name());
            String judged = dossier.record().map(CouncilRecord::toString).orElse("");
            for (String slip : List.of("20023", "Quối hội", "Ủy vên", "vàphòng", "qúy", "IMG_")) {
                assertThat(judged).as(file.name()).doesNotContain(slip);
            }
        }
    }

    @Test
    void what_was_concluded_was_concluded_by_one_who_chaired() {
        for (String file :
                List.of("thanh-liem.json", "huong-son.json", "mong-cai.json", "ha-nam.json", "ngoc-thuy.json")) {
            Dossier dossier = dossier(file);
            CouncilRecord record = dossier.record().orElseThrow();
            List<String> chairs = record.meetings().isEmpty()
                    ? record.briefings().get(0).chairs().stream()
                            .map(chair -> chair.name().text())
                            .toList()
                    : record.meetings().get(0).presidedBy().stream()
                            .map(chair -> chair.name().text())
                            .toList();
            assertThat(dossier.people())
                    .as(file)
                    .filteredOn(person -> person.role() == Role.CONCLUDED)
                    .singleElement()
                    .satisfies(person ->
                            assertThat(chairs).contains(person.officer().name().text()));
        }
    }

    /** The offices of those who chaired that lead the council. */
    private static List<ChairOffice> offices(String file) {
        return briefing(file).chairs().stream()
                .flatMap(chair -> chair.offices().stream())
                .flatMap(office -> ChairOffice.named(office).stream())
                .toList();
    }

    private static StandingCommitteeMeeting meeting(String file) {
        return record(file).meetings().get(0);
    }

    private static BriefingConference briefing(String file) {
        return record(file).briefings().get(0);
    }

    private static CouncilRecord record(String file) {
        return dossier(file).record().orElseThrow();
    }

    private static Dossier dossier(String file) {
        return DossierFile.bundled().stream()
                .filter(bundled -> bundled.name().equals(file))
                .map(ChecksOfDossiersTest::read)
                .findFirst()
                .orElseThrow();
    }

    private static Dossier read(DossierFile file) {
        try {
            return file.review().dossier();
        } catch (UnreadableDossier e) {
            throw new AssertionError(e);
        }
    }

    private static List<Finding> found(CouncilRecord record, String rule) {
        return CouncilLaw.standard().judge(record).of(rule);
    }

    private static Finding the(String file, String rule) {
        List<Finding> found = found(record(file), rule);
        assertThat(found).as(file + " " + rule).hasSize(1);
        return found.get(0);
    }
}
