package io.github.councilprocedures.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.calendar.OfficialCalendar;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingFrequency;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.BriefingStep;
import io.github.councilprocedures.meeting.BriefingsOfProgramme;
import io.github.councilprocedures.meeting.MeetingKind;
import io.github.councilprocedures.meeting.MeetingTask;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import io.github.councilprocedures.meeting.WorkProgramme;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.record.CouncilRecord;
import io.github.councilprocedures.record.RecordList;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.testkit.ProcedureCases;
import io.github.councilprocedures.testkit.RuleCases;
import io.github.councilprocedures.testkit.Samples;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingsTest {

    private static final OfficialCalendar CALENDAR = OfficialCalendar.standard();
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);

    static List<RuleCases<?>> tables() {
        return List.of(byProgramme(), chaired(), titleOfMeeting(), titleOfBriefing(), taskInTime(), programmePeriod());
    }

    static List<ProcedureCases<?, ?>> procedures() {
        return List.of(conference());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_cases_hold_and_tell_every_neighbour_apart(RuleCases<?> table) {
        table.verify();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void lawful_runs_hold_and_each_fault_is_found(ProcedureCases<?, ?> table) {
        table.verify();
    }

    // ---- The programme ----

    private static BriefingsOfProgramme foreseen(PeriodKind per, Stream<String> heldOn) {
        return foreseen(per, heldOn, LocalDate.of(2024, 1, 1));
    }

    private static BriefingsOfProgramme foreseen(PeriodKind per, Stream<String> heldOn, LocalDate recordedFrom) {
        List<BriefingConference> held = heldOn.map(BriefingsTest::briefing)
                .map(BriefingConference.Builder::build)
                .toList();
        return WorkProgramme.builder()
                .term(Samples.provincialTerm())
                .period(ReportingPeriod.year(2024))
                .addBriefings(new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, per))
                .build()
                .against(held, recordedFrom)
                .get(0);
    }

    private static Stream<String> monthly(int... months) {
        return IntStream.of(months)
                .mapToObj(month -> LocalDate.of(2024, month, 25).toString());
    }

    private static Stream<String> eachMonth() {
        return monthly(IntStream.rangeClosed(1, 12).toArray());
    }

    private static Stream<String> and(Stream<String> days, String more) {
        return Stream.concat(days, Stream.of(more));
    }

    private static RuleCases<BriefingsOfProgramme> byProgramme() {
        return RuleCases.of(Briefings.BY_PROGRAMME, CALENDAR)
                .when("one each month", foreseen(PeriodKind.MONTH, eachMonth()))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("a second one in May", foreseen(PeriodKind.MONTH, and(eachMonth(), "2024-05-02")))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when(
                        "C29: none in May, two in June, and it is no breach of law",
                        foreseen(PeriodKind.MONTH, and(monthly(1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12), "2024-06-03")))
                .recordedThrough(END_OF_2024)
                .violated(
                        "Chương trình dự kiến mỗi tháng ít nhất 1 hội nghị, tổng cộng 12; đã tổ chức 12: chưa thực hiện đủ chương"
                                + " trình, không phải vi phạm pháp luật.",
                        "The programme foresees at least 1 conference(s) a month, 12 in all; 12 took place: the programme was not"
                                + " carried out in full, which is no breach of law.")
                .when(
                        "months before the record begins are not looked at",
                        foreseen(PeriodKind.MONTH, monthly(11, 12), LocalDate.of(2024, 10, 2)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("C29: the record is not complete", foreseen(PeriodKind.MONTH, monthly(1)))
                .undetermined(Reason.RECORD_NOT_COMPLETE)
                .when("one a quarter", foreseen(PeriodKind.QUARTER, monthly(3, 4, 9, 10)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("two in a quarter", foreseen(PeriodKind.QUARTER, monthly(1, 3, 4, 9, 10)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("none in the second quarter", foreseen(PeriodKind.QUARTER, monthly(3, 7, 9, 10)))
                .recordedThrough(END_OF_2024)
                .violated(
                        "Chương trình dự kiến mỗi quý ít nhất 1 hội nghị, tổng cộng 4; đã tổ chức 4: chưa thực hiện đủ chương"
                                + " trình, không phải vi phạm pháp luật.",
                        "The programme foresees at least 1 conference(s) a quarter, 4 in all; 4 took place: the programme was not"
                                + " carried out in full, which is no breach of law.")
                .when("one in each half-year", foreseen(PeriodKind.HALF_YEAR, monthly(6, 7)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("two in a half-year", foreseen(PeriodKind.HALF_YEAR, monthly(5, 6, 7)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("both in the first half-year", foreseen(PeriodKind.HALF_YEAR, monthly(1, 6)))
                .recordedThrough(END_OF_2024)
                .violated()
                .when("one in the year", foreseen(PeriodKind.YEAR, monthly(12)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("two in the year", foreseen(PeriodKind.YEAR, monthly(1, 12)))
                .recordedThrough(END_OF_2024)
                .satisfied()
                .when("C29: none in the year", foreseen(PeriodKind.YEAR, Stream.of()))
                .recordedThrough(END_OF_2024)
                .violated(
                        "Chương trình dự kiến mỗi năm ít nhất 1 hội nghị, tổng cộng 1; đã tổ chức 0: chưa thực hiện đủ chương"
                                + " trình, không phải vi phạm pháp luật.",
                        "The programme foresees at least 1 conference(s) a year, 1 in all; 0 took place: the programme was not"
                                + " carried out in full, which is no breach of law.")
                .when("C29: the year is not over", foreseen(PeriodKind.YEAR, Stream.of()))
                .recordedThrough(END_OF_2024.minusDays(1))
                .undetermined(Reason.NOT_YET_DUE);
    }

    @Test
    void c29_a_missing_briefing_is_never_a_breach_of_law() {
        CouncilRecord silent = CouncilRecord.builder()
                .term(Samples.provincialTerm())
                .span(DateSpan.parse("2024-01-01/2024-12-31"))
                .putCompleteThrough(RecordList.BRIEFINGS, END_OF_2024)
                .build();
        assertThat(CouncilLaw.standard().judge(silent).with(Verdict.VIOLATED))
                .extracting(Finding::rule)
                .noneMatch(rule -> rule.contains("briefing"));
        assertThat(Briefings.RULES)
                .extracting(Rule::ground)
                .containsOnly(Ground.PROGRAMME, Ground.PRACTICE)
                .noneMatch(Ground::isLaw);
        assertThat(Procedures.all())
                .filteredOn(rule -> rule.id().contains("briefing"))
                .extracting(Rule::ground)
                .noneMatch(Ground::isLaw);
        List<Finding> missed = CouncilLaw.standard()
                .judge(foreseen(PeriodKind.YEAR, Stream.of()), END_OF_2024)
                .with(Verdict.VIOLATED);
        assertThat(missed).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.PROGRAMME);
            assertThat(finding.citations()).isEmpty();
        });
    }

    @Test
    void c17_since_2025_the_monthly_meeting_is_a_matter_of_the_regulation() {
        assertThat(Frequencies.MEETING_A_MONTH
                        .versionOn(LocalDate.of(2025, 2, 28))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.REQUIRES);
        assertThat(Frequencies.MEETING_A_MONTH
                        .versionOn(LocalDate.of(2025, 3, 1))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.NOT_ENCODED);
        assertThat(Frequencies.MEETING_A_MONTH
                        .versionOn(LocalDate.of(2025, 6, 16))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.LEFT_TO_REGULATION);
        assertThat(Reports.MEETINGS_REPORTED.ground()).isEqualTo(Ground.PRACTICE);
    }

    private static WorkProgramme programme(String period) {
        return WorkProgramme.builder()
                .term(Samples.provincialTerm())
                .period(ReportingPeriod.parse(period))
                .build();
    }

    private static RuleCases<WorkProgramme> programmePeriod() {
        return RuleCases.of(Briefings.PROGRAMME_PERIOD, CALENDAR)
                .when("a month", programme("2024-02"))
                .satisfied()
                .when("a quarter", programme("2024-Q2"))
                .satisfied()
                .when("six months", programme("2024-H1"))
                .satisfied()
                .when("a year", programme("2024"))
                .satisfied(
                        "Kỳ của chương trình công tác: đạt. Yêu cầu: loại kỳ của chương trình là một trong: tháng, quý, 6 tháng,"
                                + " năm.",
                        "Period of a programme of work: satisfied. Required: kind of period is one of: month, quarter, half-year,"
                                + " year.")
                .when("nine months", programme("2024-9M"))
                .violated(
                        "Chương trình theo kỳ “9 tháng”, khác các kỳ thường dùng: tháng, quý, 6 tháng, năm; không phải vi phạm"
                                + " pháp luật.",
                        "The programme is for: nine months. Usual are: month, quarter, half-year, year. That is no breach of law.")
                .when("a term", programme("2021-2026"))
                .violated()
                .when("the time since the last one", programme("since-2024-03"))
                .violated();
    }

    // ---- Chairs and titles ----

    private static BriefingConference.Builder briefing(String heldOn) {
        return BriefingConference.builder()
                .term(Samples.provincialTerm())
                .kind(BriefingKind.COMMITTEE_BRIEFING)
                .heldOn(LocalDate.parse(heldOn));
    }

    private static BriefingConference chairedBy(String... offices) {
        return briefing("2024-01-29")
                .addChairs(new Officer(PersonName.parse("Nguyễn Văn Mẫu"), List.of(offices)))
                .build();
    }

    private static RuleCases<BriefingConference> chaired() {
        return RuleCases.of(Briefings.CHAIRED, CALENDAR)
                .when(
                        "C14: the secretary of the Party who is Chair",
                        chairedBy("Bí thư Huyện ủy", "Chủ tịch HĐND huyện"))
                .satisfied(
                        "Người chủ trì hội nghị giao ban: đạt. Yêu cầu: do Chủ tịch hoặc Phó Chủ tịch HĐND chủ trì: có.",
                        "Who chairs a briefing conference: satisfied. Required: chaired by the Chair or a Vice Chair of the"
                                + " council: yes.")
                .when(
                        "C15: a standing Vice Chair, in the words of practice",
                        chairedBy("Phó Chủ tịch thường trực HĐND TP"))
                .satisfied()
                .when("C14: an office in the Party alone", chairedBy("Bí thư Huyện ủy"))
                .violated(
                        "Trong những người chủ trì không có Chủ tịch hay Phó Chủ tịch HĐND: khác thông lệ, không phải vi phạm pháp"
                                + " luật.",
                        "None of those who chaired is the Chair or a Vice Chair of the council: not usual, and no breach of law.")
                .when(
                        "C15: head of the economic committee, as practice calls it",
                        chairedBy("Trưởng Ban kinh tế HĐND phường"))
                .violated()
                .when("nobody is named", briefing("2024-01-29").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static StandingCommitteeMeeting meeting(String label, ReportingPeriod reviewed, String heldOn) {
        return StandingCommitteeMeeting.builder()
                .term(Samples.provincialTerm())
                .kind(MeetingKind.ORDINARY)
                .label(label)
                .reviewed(reviewed)
                .heldOn(LocalDate.parse(heldOn))
                .build();
    }

    private static RuleCases<StandingCommitteeMeeting> titleOfMeeting() {
        return RuleCases.of(Briefings.TITLE_OF_MEETING, CALENDAR)
                .when(
                        "C20: the month reviewed, as in seed 0",
                        meeting("phiên họp thường kỳ tháng 2 năm 2024", ReportingPeriod.month(2024, 2), "2024-02-26"))
                .satisfied()
                .when(
                        "C20: the month reviewed, held in the next",
                        meeting("phiên họp thường kỳ tháng 2 năm 2024", ReportingPeriod.month(2024, 2), "2024-03-05"))
                .satisfied()
                .when(
                        "C20: the month of the day, as in seed 3",
                        meeting("phiên họp thường kỳ tháng 01/2021", ReportingPeriod.month(2020, 12), "2021-01-07"))
                .satisfied()
                .when(
                        "the month planned alone",
                        StandingCommitteeMeeting.builder()
                                .from(meeting(
                                        "phiên họp triển khai nhiệm vụ tháng 02/2021",
                                        ReportingPeriod.month(2020, 12),
                                        "2021-01-07"))
                                .planned(ReportingPeriod.month(2021, 2))
                                .build())
                .satisfied()
                .when("no period", meeting("phiên họp mở rộng", ReportingPeriod.month(2020, 12), "2021-01-07"))
                .satisfied()
                .when(
                        "C20: neither of the two",
                        meeting("phiên họp thường kỳ tháng 02/2021", ReportingPeriod.month(2020, 12), "2021-01-07"))
                .violated(
                        "Tên gọi không ghi kỳ được đánh giá, kỳ có ngày họp hay kỳ được triển khai: cần kiểm tra lại, không phải vi"
                                + " phạm pháp luật.",
                        "The title names neither the period reviewed nor that of the day nor the one planned: worth a second look,"
                                + " and no breach of law.");
    }

    private static RuleCases<BriefingConference> titleOfBriefing() {
        return RuleCases.of(Briefings.TITLE_OF_BRIEFING, CALENDAR)
                .when("the quarter reviewed", titled("giao ban quý IV/2023"))
                .satisfied()
                .when("the month of the day", titled("giao ban tháng 01/2024"))
                .satisfied()
                .when(
                        "the quarter planned alone",
                        BriefingConference.builder()
                                .from(titled("giao ban triển khai nhiệm vụ quý II/2024"))
                                .planned(ReportingPeriod.quarter(2024, 2))
                                .build())
                .satisfied()
                .when("no period", titled("giao ban với các Ban"))
                .satisfied()
                .when("another quarter", titled("giao ban quý III/2023"))
                .violated(
                        "Tên gọi không ghi kỳ được đánh giá, kỳ có ngày họp hay kỳ được triển khai: cần kiểm tra lại, không phải vi"
                                + " phạm pháp luật.",
                        "The title names neither the period reviewed nor that of the day nor the one planned: worth a second look,"
                                + " and no breach of law.")
                .when("no title", briefing("2024-01-29").build())
                .undetermined(Reason.FACT_MISSING);
    }

    private static BriefingConference titled(String label) {
        return briefing("2024-01-29")
                .label(label)
                .reviewed(ReportingPeriod.quarter(2023, 4))
                .build();
    }

    // ---- Tasks ----

    private static TaskOfMeeting task(MeetingTask.Builder task) {
        return TasksOfMeetings.of(List.of(briefing("2024-02-26")
                        .addTasks(task.content("Giải quyết kiến nghị kéo dài")
                                .owner("UBND huyện")
                                .build())
                        .build()))
                .all()
                .get(0);
    }

    private static MeetingTask.Builder inTheSecondQuarter() {
        return MeetingTask.builder().period(ReportingPeriod.quarter(2024, 2));
    }

    private static RuleCases<TaskOfMeeting> taskInTime() {
        return RuleCases.of(Briefings.TASK_IN_TIME, CALENDAR)
                .when(
                        "on the last day of the quarter, a Sunday",
                        task(inTheSecondQuarter().doneOn(LocalDate.of(2024, 6, 30))))
                .satisfied()
                .when("on the Monday after it", task(inTheSecondQuarter().doneOn(LocalDate.of(2024, 7, 1))))
                .violated(
                        "Nhiệm vụ phải thực hiện xong chậm nhất ngày 30/06/2024; đã thực hiện ngày 01/07/2024: chậm so với kết"
                                + " luận, không phải vi phạm pháp luật.",
                        "The task was due on 30/06/2024; it was done on 01/07/2024: later than the conclusion says, which is no"
                                + " breach of law.")
                .when(
                        "before the day that is set",
                        task(MeetingTask.builder()
                                .dueOn(LocalDate.of(2024, 3, 14))
                                .doneOn(LocalDate.of(2024, 3, 13))))
                .satisfied()
                .when("not done, record complete past the day", task(inTheSecondQuarter()))
                .recordedThrough(END_OF_2024)
                .neverDone()
                .when("not done, the quarter is not over", task(inTheSecondQuarter()))
                .recordedThrough(LocalDate.of(2024, 6, 29))
                .undetermined(Reason.NOT_YET_DUE)
                .when("not done, nobody says the record is complete", task(inTheSecondQuarter()))
                .undetermined(Reason.FACT_MISSING)
                .when("no day or period is set", task(MeetingTask.builder().doneOn(LocalDate.of(2030, 1, 1))))
                .notApplicable(Reason.CONDITION);
    }

    // ---- The procedure ----

    private static CaseStep<BriefingStep> taken(BriefingStep step, String on) {
        return CaseStep.<BriefingStep>builder()
                .step(step)
                .on(LocalDate.parse(on))
                .build();
    }

    private static BriefingConference run(String first, BriefingStep... steps) {
        BriefingConference.Builder run =
                BriefingConference.builder().term(Samples.provincialTerm()).kind(BriefingKind.LOWER_LEVEL_BRIEFING);
        LocalDate day = LocalDate.parse(first);
        for (BriefingStep step : steps) {
            run.addSteps(taken(step, day.toString()));
            day = day.plusDays(3);
        }
        return run.build();
    }

    private static ProcedureCases<BriefingConference, BriefingStep> conference() {
        return ProcedureCases.of(
                        Briefings.BRIEFING_CONFERENCE,
                        CALENDAR,
                        (file, steps) -> BriefingConference.builder()
                                .from(file)
                                .heldOn(Optional.empty())
                                .steps(steps)
                                .build())
                .lawful(
                        "from the programme to the next conference",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.INVITED,
                                BriefingStep.MATERIALS_SENT,
                                BriefingStep.HELD,
                                BriefingStep.CONCLUDED,
                                BriefingStep.NOTICE_ISSUED,
                                BriefingStep.TASKS_TRACKED,
                                BriefingStep.TASKS_TRACKED,
                                BriefingStep.REVIEWED))
                .lawful(
                        "held without papers, reviewed from the notice",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.INVITED,
                                BriefingStep.HELD,
                                BriefingStep.CONCLUDED,
                                BriefingStep.NOTICE_ISSUED,
                                BriefingStep.REVIEWED))
                .lawful(
                        "papers without an invitation, no notice",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.MATERIALS_SENT,
                                BriefingStep.HELD,
                                BriefingStep.CONCLUDED,
                                BriefingStep.TASKS_TRACKED))
                .lawful(
                        "nothing is followed",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.HELD,
                                BriefingStep.CONCLUDED,
                                BriefingStep.REVIEWED))
                .lawful(
                        "put off before and after the invitation",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.POSTPONED,
                                BriefingStep.INVITED,
                                BriefingStep.POSTPONED,
                                BriefingStep.INVITED,
                                BriefingStep.MATERIALS_SENT,
                                BriefingStep.POSTPONED,
                                BriefingStep.HELD))
                .lawful(
                        "merged with a meeting",
                        run("2024-01-08", BriefingStep.PLANNED, BriefingStep.MERGED_WITH, BriefingStep.HELD))
                .lawful(
                        "merged after the invitation",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.INVITED,
                                BriefingStep.MERGED_WITH,
                                BriefingStep.HELD))
                .lawful(
                        "merged after the papers",
                        run(
                                "2024-01-08",
                                BriefingStep.PLANNED,
                                BriefingStep.MATERIALS_SENT,
                                BriefingStep.MERGED_WITH,
                                BriefingStep.HELD));
    }

    @Test
    void where_a_conference_stands_can_be_told_and_nothing_is_asked_for() {
        BriefingConference held = run(
                "2024-01-08", BriefingStep.PLANNED, BriefingStep.POSTPONED, BriefingStep.INVITED, BriefingStep.HELD);
        assertThat(CouncilLaw.standard().progress(held)).hasValueSatisfying(progress -> {
            assertThat(progress.procedure()).isEqualTo("meeting.briefing");
            assertThat(progress.faults()).isEmpty();
            assertThat(progress.citations()).isEmpty();
        });
        List<BriefingStep> backwards = new ArrayList<>(List.of(BriefingStep.values()));
        Collections.reverse(backwards);
        BriefingConference confused = run("2024-01-08", backwards.toArray(new BriefingStep[0]));
        assertThat(CouncilLaw.standard().progress(confused).orElseThrow().faults())
                .isEmpty();
        assertThat(Briefings.BRIEFING_CONFERENCE.rules()).isEmpty();
    }
}
