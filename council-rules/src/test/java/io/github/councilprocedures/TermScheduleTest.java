package io.github.councilprocedures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.calendar.OfficialDay;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Duty;
import io.github.councilprocedures.rule.LocalRegulation;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.schedule.Conflict;
import io.github.councilprocedures.schedule.ConflictKind;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.schedule.ScheduleChange;
import io.github.councilprocedures.schedule.TermPlan;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionKind;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.term.TermYears;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The schedule of a term, by the real law. */
class TermScheduleTest {

    private static final CouncilLaw LAW = CouncilLaw.standard();

    private static final Term NEXT_TERM = Term.builder()
            .council(Samples.provincialCouncil())
            .years(TermYears.of(2026, 2031))
            .pollingOn(LocalDate.of(2026, 3, 15))
            .build();

    @Test
    void t1_the_schedule_of_2025_uses_three_laws_each_for_its_own_days() {
        TermPlan plan = TermPlan.builder()
                .term(Samples.provincialTerm())
                .addSessions(
                        session(Samples.provincialTerm(), 20, "2025-02-20", "2025-02-21"),
                        session(Samples.provincialTerm(), 21, "2025-05-20", "2025-05-21"),
                        session(Samples.provincialTerm(), 22, "2025-11-20", "2025-11-21"))
                .build();

        assertThat(shown(LAW.schedule(plan).in(2025), "session.convocation.regular"))
                .containsExactly(
                        "2025-01-31 MET 20/02/2025 khoản 2 Điều 80 Luật số 77/2015/QH13 TEXT_READ",
                        "- NOT_ENCODED 20/05/2025 Luật số 65/2025/QH15 -",
                        "- LEFT_TO_REGULATION 20/11/2025 khoản 2 Điều 31 Luật số 72/2025/QH15 TEXT_READ");
        assertThat(shown(LAW.schedule(plan).in(2025), "session.resolution.sent-up"))
                .containsExactly(
                        "2025-03-03 MET 21/02/2025 khoản 3 Điều 86 Luật số 77/2015/QH13 TEXT_READ",
                        "- NOT_ENCODED 21/05/2025 Luật số 65/2025/QH15 -",
                        "- LEFT_TO_REGULATION 21/11/2025 khoản 11 Điều 31 Luật số 72/2025/QH15 TEXT_READ");
        assertThat(shown(LAW.schedule(plan).in(2025), "meeting.frequency.monthly"))
                .containsExactly(
                        "2025-01-31 MET 01/01/2025 khoản 2 Điều 106 Luật số 77/2015/QH13; Điều 25 Nghị quyết số"
                                + " 753/2005/NQ-UBTVQH11 TEXT_READ",
                        "2025-02-28 MET 01/01/2025 khoản 2 Điều 106 Luật số 77/2015/QH13; Điều 25 Nghị quyết số"
                                + " 753/2005/NQ-UBTVQH11 TEXT_READ",
                        "- NOT_ENCODED 01/03/2025 Luật số 65/2025/QH15 -",
                        "- LEFT_TO_REGULATION 16/06/2025 Điều 31 Luật số 72/2025/QH15; Điều 32 Luật số 72/2025/QH15"
                                + " TEXT_READ");
        assertThat(shown(LAW.schedule(plan).in(2025), "session.frequency.yearly"))
                .containsExactly("2025-12-31 MET 31/12/2025 khoản 2 Điều 34 Luật số 72/2025/QH15 TEXT_READ");
        // The last day of January 2025 was the third of Tết.
        assertThat(LAW.schedule(plan).in(2025).conflicts())
                .filteredOn(conflict -> conflict.rules().contains("session.convocation.regular"))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.message().vi())
                        .isEqualTo(
                                "kỳ họp thứ 20 (thường lệ) của HĐND tỉnh Sông Trăng: hạn cuối 31/01/2025 (ngày triệu tập)"
                                        + " là ngày nghỉ – Tết Âm lịch – mùng 3; TB 6150/TB-BLĐTBXH. Ngày làm việc liền trước là"
                                        + " 24/01/2025."));
        assertThat(LAW.schedule(plan).in(2024).milestones())
                .extracting(Milestone::rule)
                .contains("session.frequency.yearly", "meeting.frequency.monthly")
                .doesNotContain("session.convocation.regular");
    }

    @Test
    void a_regular_session_without_a_number_may_be_the_first() {
        Session unnumbered = Session.builder()
                .term(NEXT_TERM)
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.of(2026, 7, 9))
                .build();
        assertThat(LAW.schedule(unnumbered).milestones())
                .filteredOn(each -> each.rule().equals("session.first.deadline"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.on()).contains(LocalDate.of(2026, 4, 29));
                    assertThat(each.plannedOn()).contains(LocalDate.of(2026, 7, 9));
                    assertThat(each.reason()).isEqualTo(Reason.FACT_MISSING);
                    assertThat(each.note())
                            .contains(new Phrase(
                                    "có thể không áp dụng; thiếu dữ kiện: kỳ họp thứ nhất của nhiệm kỳ (kỳ họp thường lệ"
                                            + " mang số 1, không phải kỳ họp đầu tiên sau sắp xếp đơn vị hành chính)",
                                    "may not apply; fact missing: first session of the term (a regular session numbered 1"
                                            + " that is not the first after a reorganisation of units)"));
                });
        // What may not apply is in nobody's way.
        assertThat(LAW.schedule(unnumbered).conflicts())
                .noneMatch(conflict -> conflict.rules().contains("session.first.deadline"));
    }

    @Test
    void the_first_session_that_nobody_planned_has_its_last_day() {
        TermPlan empty = TermPlan.builder().term(NEXT_TERM).build();
        assertThat(shown(LAW.schedule(empty), "session.first.deadline"))
                .containsExactly("2026-04-29 MET 15/03/2026 khoản 1 Điều 34 Luật số 72/2025/QH15 TEXT_READ");
        TermPlan late = TermPlan.builder()
                .term(NEXT_TERM)
                .addSessions(session(NEXT_TERM, 1, "2026-05-04", "2026-05-04"))
                .build();
        assertThat(LAW.schedule(late).conflicts())
                .filteredOn(conflict -> conflict.kind() == ConflictKind.MISSED
                        && conflict.rules().contains("session.first.deadline"))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.message().vi())
                            .isEqualTo(
                                    "kỳ họp thứ nhất của HĐND tỉnh Sông Trăng: ngày khai mạc dự kiến ngày 04/05/2026, sau hạn cuối"
                                            + " 29/04/2026 (khoản 1 Điều 34 Luật số 72/2025/QH15).");
                });
    }

    @Test
    void a_holiday_announced_later_moves_what_was_counted_over_it() {
        TermPlan plan = TermPlan.builder()
                .term(Samples.provincialTerm())
                .addSessions(session(Samples.provincialTerm(), 17, "2024-04-18", "2024-04-19"))
                .addMeetings(StandingCommitteeMeeting.builder()
                        .term(Samples.provincialTerm())
                        .kind(MeetingKind.ORDINARY)
                        .heldOn(LocalDate.of(2024, 4, 29))
                        .build())
                .build();
        Schedule planned = LAW.with(OfficialCalendar.standard().asKnownOn(LocalDate.of(2024, 4, 11)))
                .schedule(plan);
        Schedule announced = LAW.with(OfficialCalendar.standard().asKnownOn(LocalDate.of(2024, 4, 12)))
                .schedule(plan);

        ScheduleChange change = announced.comparedWith(planned);
        assertThat(change.moved())
                .extracting(moved -> moved.message().vi())
                .contains(
                        "Gửi nghị quyết và biên bản lên cấp trên – kỳ họp thứ 17 (thường lệ) của HĐND tỉnh Sông Trăng: ngày"
                                + " gửi nghị quyết lên cấp trên từ 29/04/2024 thành 02/05/2024.");
        assertThat(change.added()).isEmpty();
        assertThat(change.gone()).isEmpty();
        assertThat(change.newConflicts())
                .extracting(Conflict::message)
                .contains(new Phrase(
                        "phiên họp thường kỳ ngày 29/04/2024 của Thường trực HĐND tỉnh Sông Trăng: ngày họp 29/04/2024 là"
                                + " ngày nghỉ – Hoán đổi ngày làm việc: nghỉ thứ Hai, làm bù 04/05/2024; CV"
                                + " 2450/VPCP-KGVX.",
                        "ordinary meeting on 29/04/2024 of the Standing Committee of the People's Council of Sông Trăng"
                                + " Province: day of the meeting 29/04/2024 is a day off – Swapped working day: Monday off,"
                                + " made up on 04/05/2024; CV 2450/VPCP-KGVX."));
        assertThat(CouncilJson.read(CouncilJson.write(change), ScheduleChange.class))
                .isEqualTo(change);
    }

    @Test
    void a_year_ahead_is_provisional_until_its_days_off_are_announced() {
        LocalRegulation regulation = LocalRegulation.builder()
                .from(Samples.regulation2025())
                .duties(List.of(Duty.builder()
                        .rule("session.resolution.sent-up")
                        .article("14")
                        .putRequires(
                                "deadline",
                                Map.of("act", "resolutionsSentOn", "atLatest", "7 WORKING_DAYS", "after", "closesOn"))
                        .build()))
                .build();
        TermPlan plan = TermPlan.builder()
                .term(NEXT_TERM)
                .addSessions(session(NEXT_TERM, 5, "2028-04-25", "2028-04-26"))
                .build();
        OfficialCalendar provisional = OfficialCalendar.standard().withProvisionalYears();
        CouncilLaw strict = LAW.with(regulation);
        CouncilLaw ahead = strict.with(provisional);

        assertThat(sentUp(strict.schedule(plan)).reason()).isEqualTo(Reason.CALENDAR_NOT_DECIDED);
        assertThat(sentUp(strict.schedule(plan)).provisional()).isFalse();
        // Off are the Monday for itself and the Tuesday in lieu of Sunday 30 April.
        Milestone expected = sentUp(ahead.schedule(plan));
        assertThat(expected.on()).contains(LocalDate.of(2028, 5, 9));
        assertThat(expected.note())
                .contains(new Phrase(
                        "tạm tính, lịch nghỉ chưa được công bố", "provisional, the days off are not announced"));
        assertThat(expected.arithmetic())
                .last()
                .isEqualTo(new Phrase(
                        "Tạm tính: lịch nghỉ chính thức của thời gian này chưa được công bố nên ngày cuối có thể thay đổi.",
                        "Provisional: the official days off of this time are not announced, so the last day may still"
                                + " change."));

        LocalDate announcedOn = LocalDate.of(2027, 10, 20);
        Phrase swap = new Phrase("Hoán đổi", "Swapped");
        CouncilLaw announced = strict.with(provisional.withYear(
                2028,
                List.of(new OfficialDay(
                        LocalDate.of(2028, 5, 3), new DayNote(false, true, swap, "TB 1/TB-BNV"), announcedOn))));
        assertThat(announced.schedule(plan).comparedWith(ahead.schedule(plan)).moved())
                .filteredOn(moved -> moved.after().rule().equals("session.resolution.sent-up"))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.after().on()).contains(LocalDate.of(2028, 5, 10));
                    assertThat(moved.after().provisional()).isFalse();
                });
    }

    private static Milestone sentUp(Schedule schedule) {
        return schedule.milestones().stream()
                .filter(each -> each.rule().equals("session.resolution.sent-up"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_plan_is_judged_like_the_record_it_will_be() {
        TermPlan plan = TermPlan.builder()
                .term(Samples.provincialTerm())
                .addSessions(Session.builder()
                        .from(session(Samples.provincialTerm(), 19, "2024-12-10", "2024-12-11"))
                        .convenedOn(LocalDate.of(2024, 11, 21))
                        .build())
                .build();
        assertThat(LAW.judge(plan).of("session.convocation.regular"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED));
        assertThat(LAW.schedule(plan).conflicts())
                .filteredOn(conflict -> conflict.kind() == ConflictKind.MISSED)
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.rules()).containsExactly("session.convocation.regular");
                });
        assertThat(LAW.judge(plan).of("session.frequency.yearly")).hasSize(6);
    }

    private static List<String> shown(Schedule schedule, String rule) {
        return schedule.milestones().stream()
                .filter(each -> each.rule().equals(rule))
                .map(each -> each.on().map(LocalDate::toString).orElse("-") + " " + each.reason() + " "
                        + each.governedOn().map(Phrase::date).map(Phrase::vi).orElse("-") + " "
                        + each.citations().stream()
                                .map(clause -> clause.label().vi())
                                .collect(Collectors.joining("; "))
                        + " " + each.evidence().map(Object::toString).orElse("-"))
                .toList();
    }

    private static Session session(Term term, int number, String opensOn, String closesOn) {
        return Session.builder()
                .term(term)
                .ordinal(Ordinal.of(number))
                .kind(SessionKind.REGULAR)
                .opensOn(LocalDate.parse(opensOn))
                .closesOn(LocalDate.parse(closesOn))
                .build();
    }
}
