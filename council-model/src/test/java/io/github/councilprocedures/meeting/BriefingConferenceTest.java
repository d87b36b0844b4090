package io.github.councilprocedures.meeting;

import static io.github.councilprocedures.Given.HA_NAM;
import static io.github.councilprocedures.Given.HUONG_SON;
import static io.github.councilprocedures.Given.THANH_LIEM;
import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.Given.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Occurrences;
import io.github.councilprocedures.json.CouncilJson;
import io.github.councilprocedures.person.Officer;
import io.github.councilprocedures.person.PersonName;
import io.github.councilprocedures.term.Term;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Ordinal;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.ReportingPeriod;
import io.github.councilprocedures.unit.UnitLevel;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingConferenceTest {

    private static BriefingConference.Builder briefing() {
        return BriefingConference.builder().term(THANH_LIEM).kind(BriefingKind.COMMITTEE_BRIEFING);
    }

    private static BriefingConference held(String on, MeetingTask... tasks) {
        return briefing().heldOn(day(on)).addTasks(tasks).build();
    }

    private static CaseStep<BriefingStep> taken(BriefingStep step, String on) {
        return CaseStep.<BriefingStep>builder().step(step).on(day(on)).build();
    }

    private static MeetingTask.Builder task(String content) {
        return MeetingTask.builder().content(content).owner("UBND huyện");
    }

    private static Officer officer(String... offices) {
        return new Officer(PersonName.parse("Nguyễn Văn Mẫu"), List.of(offices));
    }

    private static List<String> contents(List<TaskOfMeeting> tasks) {
        return tasks.stream().map(task -> task.task().content()).toList();
    }

    @Test
    void the_day_it_was_held_stands_in_its_field_or_in_the_log() {
        BriefingConference logged =
                briefing().addSteps(taken(BriefingStep.HELD, "2024-02-26")).build();
        assertThat(logged.tasksGivenOn()).contains(day("2024-02-26"));
        assertThat(BriefingFacts.HELD_ON.day(logged)).contains(day("2024-02-26"));
        assertThat(held("2024-02-26").tasksGivenOn()).contains(day("2024-02-26"));
        assertThat(BriefingFacts.HELD_ON.day(held("2024-02-26"))).contains(day("2024-02-26"));
        assertThat(BriefingFacts.CASE.day(BriefingStep.PLANNED).day(held("2024-02-26")))
                .isEmpty();
        assertThat(logged).isEqualTo(held("2024-02-26"));
        assertThat(logged.heldOn()).contains(day("2024-02-26"));
        assertThat(held("2024-02-26").steps()).containsExactly(taken(BriefingStep.HELD, "2024-02-26"));
        assertThat(briefing()
                        .heldOn(day("2024-02-26"))
                        .addSteps(taken(BriefingStep.HELD, "2024-02-26"))
                        .build())
                .isEqualTo(logged);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> briefing()
                        .heldOn(day("2024-02-26"))
                        .addSteps(taken(BriefingStep.HELD, "2024-02-27"))
                        .build())
                .withMessage("heldOn must be the day of the step HELD, 2024-02-27, was 2024-02-26");
    }

    @Test
    void the_step_is_put_into_the_log_where_it_belongs() {
        assertThat(briefing()
                        .heldOn(day("2024-02-26"))
                        .addSteps(
                                taken(BriefingStep.INVITED, "2024-02-20"),
                                taken(BriefingStep.MATERIALS_SENT, "2024-02-26"),
                                taken(BriefingStep.CONCLUDED, "2024-02-26"),
                                taken(BriefingStep.NOTICE_ISSUED, "2024-03-01"))
                        .build()
                        .steps())
                .extracting(CaseStep::step)
                .containsExactly(
                        BriefingStep.INVITED,
                        BriefingStep.MATERIALS_SENT,
                        BriefingStep.HELD,
                        BriefingStep.CONCLUDED,
                        BriefingStep.NOTICE_ISSUED);
        assertThat(briefing()
                        .heldOn(day("2024-02-26"))
                        .addSteps(taken(BriefingStep.INVITED, "2024-02-27"))
                        .build()
                        .steps())
                .extracting(CaseStep::step)
                .containsExactly(BriefingStep.HELD, BriefingStep.INVITED);
    }

    @Test
    void one_that_was_only_planned_has_no_day() {
        BriefingConference planned = briefing()
                .addSteps(taken(BriefingStep.PLANNED, "2024-01-10"), taken(BriefingStep.POSTPONED, "2024-02-20"))
                .build();
        assertThat(planned.tasksGivenOn()).isEmpty();
        assertThat(planned.place())
                .isEqualTo(new Phrase(
                        "hội nghị giao ban với các Ban của Thường trực HĐND huyện Thanh Liêm, tỉnh Hà Nam",
                        "briefing with the committees of the Standing Committee of the People's Council of Thanh Liêm"
                                + " Rural District, Hà Nam Province"));
        assertThat(shown(BriefingFacts.BRIEFING, planned))
                .containsExactly(
                        "kind: hội nghị giao ban với các Ban",
                        "level: cấp huyện",
                        "plannedOn: 10/01/2024",
                        "postponedOn: 20/02/2024",
                        "steps: đưa vào chương trình, kế hoạch 10/01/2024; hoãn hội nghị 20/02/2024");
    }

    @Test
    void c10_below_a_province_there_are_districts_to_2025_06_30_and_communes_since() {
        assertThat(lower(HA_NAM, "2025-06-30").lowerLevel()).contains(UnitLevel.DISTRICT);
        assertThat(lower(HA_NAM, "2025-07-01").lowerLevel()).contains(UnitLevel.COMMUNE);
        assertThat(lower(HA_NAM, "2025-07-01").place().vi())
                .isEqualTo(
                        "hội nghị giao ban với Thường trực HĐND cấp xã ngày 01/07/2025 của Thường trực HĐND tỉnh Hà Nam");
        assertThat(lower(HUONG_SON, "2024-01-29").lowerLevel()).contains(UnitLevel.COMMUNE);
        assertThat(held("2024-01-29").lowerLevel()).isEmpty();
        assertThat(BriefingConference.builder()
                        .term(HA_NAM)
                        .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
                        .build()
                        .lowerLevel())
                .isEmpty();
        assertThat(UnitLevel.COMMUNE.belowOn(day("2024-01-29"))).isEmpty();
    }

    private static BriefingConference lower(Term term, String on) {
        return BriefingConference.builder()
                .term(term)
                .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
                .heldOn(day(on))
                .build();
    }

    /** Seed 4: what stayed open at the conference of the ward is to be answered in writing. */
    @Test
    void the_peoples_committee_owes_written_answers_for_what_stayed_open() {
        String owner = "Thường trực UBND phường, cán bộ chuyên môn";
        BriefingConference nineMonths = briefing()
                .kind(BriefingKind.SUMMARY_CONFERENCE)
                .heldOn(day("2020-09-23"))
                .addTasks(
                        task("Xây dựng kế hoạch giải quyết kiến nghị, phản ánh của đại biểu HĐND và cử tri")
                                .owner(owner)
                                .build(),
                        task("Trả lời giải trình các nội dung chưa giải quyết tại hội nghị giao ban")
                                .owner(owner)
                                .inWriting(true)
                                .build())
                .build();
        assertThat(TasksOfMeetings.of(List.of(nineMonths)).answersOwedOn(day("2020-10-01")))
                .containsOnlyKeys(owner)
                .hasValueSatisfying(new Condition<>(
                        owed -> contents(owed)
                                .equals(List.of(
                                        "Trả lời giải trình các nội dung chưa giải quyết tại hội nghị giao ban")),
                        "only what is to be answered in writing"));
    }

    @Test
    void old_records_of_conferences_are_still_read() {
        BriefingConference read = CouncilJson.read("""
                {
                  "term": {
                    "council": {"unit": {"kind": "RURAL_DISTRICT", "name": "Hương Sơn"}},
                    "years": "2021-2026"
                  },
                  "kind": "LOWER_LEVEL_BRIEFING",
                  "label": "Hội nghị giao ban với Thường trực HĐND các xã, thị trấn",
                  "heldOn": "2024-01-29",
                  "reviewed": "2023",
                  "planned": "2024",
                  "chairs": [
                    {"name": "Nguyễn Văn Mẫu", "offices": ["TUV", "Bí thư Huyện ủy", "Chủ tịch HĐND huyện"]},
                    {"name": "Trần Thị Mẫu", "offices": ["Phó Chủ tịch HĐND huyện"]}
                  ]
                }
                """, BriefingConference.class);
        assertThat(read.tasksGivenOn()).contains(day("2024-01-29"));
        assertThat(read.tasks()).isEmpty();
        assertThat(BriefingFacts.CHAIRED_BY_LEADERS.choice(read)).isTrue();
    }

    @Test
    void its_steps_and_its_tasks_are_its_parts() {
        BriefingConference briefing = briefing()
                .addSteps(taken(BriefingStep.HELD, "2024-02-26"))
                .addTasks(task("Một").build(), task("Hai").build())
                .build();
        assertThat(briefing.parts()).hasSize(3);
        assertThat(briefing.parts().get(0)).isEqualTo(new StepOfCase<>(briefing, 0));
        assertThat(briefing.parts().get(1)).isEqualTo(new TaskOfMeeting(briefing, 0));
        assertThat(briefing.parts().get(2)).isEqualTo(new TaskOfMeeting(briefing, 1));
        assertThat(briefing.parts()).isSameAs(briefing.parts());
        StandingCommitteeMeeting meeting = meeting("2024-03-01", task("Ba").build());
        assertThat(meeting.parts()).containsExactly(new TaskOfMeeting(meeting, 0));
        assertThat(new TaskOfMeeting(briefing, 0))
                .hasSameHashCodeAs(new TaskOfMeeting(briefing, 0))
                .isNotEqualTo(new TaskOfMeeting(briefing, 1))
                .isNotEqualTo(new TaskOfMeeting(meeting, 0))
                .isNotEqualTo(briefing)
                .hasToString("nhiệm vụ “Một” giao UBND huyện, hội nghị giao ban với các Ban ngày 26/02/2024 của Thường"
                        + " trực HĐND huyện Thanh Liêm, tỉnh Hà Nam");
        assertThat(new TaskOfMeeting(briefing, 0).hashCode()).isNotEqualTo(new TaskOfMeeting(briefing, 1).hashCode());
        assertThat(new TaskOfMeeting(briefing, 0).place().en())
                .startsWith("task “Một” of “UBND huyện”, briefing with the committees on 26/02/2024");
        assertThat(new TaskOfMeeting(briefing, 0).council()).isEqualTo(THANH_LIEM.council());
    }

    private static StandingCommitteeMeeting meeting(String on, MeetingTask... tasks) {
        return StandingCommitteeMeeting.builder()
                .term(THANH_LIEM)
                .kind(MeetingKind.ORDINARY)
                .heldOn(day(on))
                .addTasks(tasks)
                .build();
    }

    @Test
    void c14_c15_only_an_office_in_the_council_counts_whatever_it_is_called() {
        assertThat(chaired(
                        officer("Bí thư Huyện ủy", "Chủ tịch UBND huyện", "Trưởng Ban kinh tế HĐND phường"),
                        officer("Ủy viên BTV Thành ủy", "Phó Chủ tịch thường trực HĐND TP")))
                .isTrue();
        assertThat(chaired(officer("Bí thư Huyện ủy"), officer("Chủ tịch UBND huyện")))
                .isFalse();
        assertThat(chaired(officer())).isNull();
        assertThat(chaired()).isNull();
    }

    private static Boolean chaired(Officer... officers) {
        return BriefingFacts.CHAIRED_BY_LEADERS.choice(
                briefing().addChairs(officers).build());
    }

    @ParameterizedTest
    @CsvSource({
        "Chủ tịch HĐND, CHAIR",
        "chủ tịch  HĐND tỉnh, CHAIR",
        "Chủ tịch Hội đồng nhân dân huyện, CHAIR",
        "Phó Chủ tịch HĐND huyện, VICE_CHAIR",
        "Phó Chủ tịch Thường trực HĐND tỉnh, VICE_CHAIR",
        "' PHÓ CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN ', VICE_CHAIR",
    })
    void offices_of_those_who_lead_the_council_are_read(String written, ChairOffice office) {
        assertThat(ChairOffice.named(written)).contains(office);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Chủ tịch",
                "Chủ tịch UBND huyện",
                "Nguyên Chủ tịch HĐND",
                "Bí thư Đảng ủy",
                "Chủ tịch HĐNDX",
                "Thường trực HĐND",
                "Trưởng Ban Pháp chế HĐND"
            })
    void other_offices_are_none(String written) {
        assertThat(ChairOffice.named(written)).isEmpty();
    }

    @Test
    void c20_the_month_in_the_title_may_be_the_one_reviewed_or_that_of_the_day() {
        assertThat(title("phiên họp thường kỳ tháng 2 năm 2024", ReportingPeriod.month(2024, 2), "2024-02-26"))
                .isEqualTo(TitlePeriod.REVIEWED);
        assertThat(title("phiên họp thường kỳ tháng 01/2021", ReportingPeriod.month(2020, 12), "2021-01-07"))
                .isEqualTo(TitlePeriod.OF_THE_DAY);
        assertThat(title("giao ban tháng 3/2024", ReportingPeriod.month(2024, 1), "2024-02-26"))
                .isEqualTo(TitlePeriod.OTHER);
        assertThat(title("giao ban quý I/2024", ReportingPeriod.month(2024, 1), "2024-02-26"))
                .isEqualTo(TitlePeriod.OF_THE_DAY);
        assertThat(title("giao ban tháng 3/2024", null, "2024-02-26")).isNull();
        assertThat(title("giao ban tháng 2/2024", null, "2024-02-26")).isEqualTo(TitlePeriod.OF_THE_DAY);
        assertThat(title("giao ban tháng 2/2024", ReportingPeriod.month(2024, 1), null))
                .isNull();
        assertThat(title("giao ban tháng 2/2024", ReportingPeriod.month(2024, 2), null))
                .isEqualTo(TitlePeriod.REVIEWED);
        assertThat(title("giao ban nhiệm kỳ 2021-2026", ReportingPeriod.month(2024, 2), "2024-02-26"))
                .isEqualTo(TitlePeriod.NONE);
        assertThat(title("giao ban với các Ban", ReportingPeriod.month(2024, 2), "2024-02-26"))
                .isEqualTo(TitlePeriod.NONE);
        assertThat(BriefingFacts.TITLE_PERIOD.choice(held("2024-02-26"))).isNull();
        // Seed 4: the nine months lack their year, the quarter planned has it.
        assertThat(BriefingFacts.TITLE_PERIOD.choice(briefing()
                        .label("sơ kết 9 tháng đầu năm, triển khai nhiệm vụ trọng tâm công tác quý IV năm 2020")
                        .reviewed(ReportingPeriod.nineMonths(2020))
                        .planned(ReportingPeriod.quarter(2020, 4))
                        .heldOn(day("2020-09-23"))
                        .build()))
                .isEqualTo(TitlePeriod.PLANNED);
        assertThat(title("tháng 3 năm 2024, quý I năm 2024", ReportingPeriod.month(2023, 12), "2024-02-26"))
                .isEqualTo(TitlePeriod.OF_THE_DAY);
    }

    private static TitlePeriod title(String label, ReportingPeriod reviewed, String heldOn) {
        BriefingConference.Builder briefing = briefing().label(label);
        if (reviewed != null) {
            briefing.reviewed(reviewed);
        }
        if (heldOn != null) {
            briefing.heldOn(day(heldOn));
        }
        return BriefingFacts.TITLE_PERIOD.choice(briefing.build());
    }

    @Test
    void a_task_is_open_from_the_day_of_its_meeting_until_it_is_done() {
        TaskOfMeeting task = new TaskOfMeeting(
                held(
                        "2024-02-26",
                        task("Giải quyết kiến nghị")
                                .dueOn(day("2024-03-15"))
                                .doneOn(day("2024-03-20"))
                                .build()),
                0);
        assertThat(task.isOpenOn(day("2024-02-25"))).isFalse();
        assertThat(task.isOpenOn(day("2024-02-26"))).isTrue();
        assertThat(task.isOpenOn(day("2024-03-19"))).isTrue();
        assertThat(task.isOpenOn(day("2024-03-20"))).isFalse();
        assertThat(task.isDoneBy(day("2024-03-19"))).isFalse();
        assertThat(task.isDoneBy(day("2024-03-20"))).isTrue();
        assertThat(task.isOverdueOn(day("2024-03-15"))).isFalse();
        assertThat(task.isOverdueOn(day("2024-03-16"))).isTrue();
        assertThat(task.isOverdueOn(day("2024-03-20"))).isFalse();
        assertThat(shown(MeetingTaskFacts.TASK, task))
                .containsExactly(
                        "givenOn: 26/02/2024",
                        "dueOn: 15/03/2024",
                        "hasDueDay: có",
                        "doneOn: 20/03/2024",
                        "inWriting: không",
                        "level: cấp huyện");
    }

    @Test
    void a_task_for_a_period_is_due_when_the_period_ends() {
        TaskOfMeeting quarter = new TaskOfMeeting(
                held(
                        "2024-02-26",
                        task("Giao ban")
                                .period(ReportingPeriod.quarter(2024, 2))
                                .build()),
                0);
        assertThat(MeetingTaskFacts.DUE_ON.day(quarter)).contains(day("2024-06-30"));
        assertThat(quarter.isOverdueOn(day("2024-06-30"))).isFalse();
        assertThat(quarter.isOverdueOn(day("2024-07-01"))).isTrue();
        TaskOfMeeting none =
                new TaskOfMeeting(held("2024-02-26", task("Đôn đốc").build()), 0);
        assertThat(none.isOverdueOn(day("2030-01-01"))).isFalse();
        assertThat(none.isOpenOn(day("2030-01-01"))).isTrue();
        assertThat(MeetingTaskFacts.HAS_DUE_DAY.choice(none)).isFalse();
    }

    @Test
    void tasks_are_carried_to_the_next_conference_until_they_are_done() {
        BriefingConference january = held(
                "2024-01-25",
                task("Một").doneOn(day("2024-02-20")).build(),
                task("Hai").dueOn(day("2024-02-15")).doneOn(day("2024-03-25")).build(),
                task("Ba").inWriting(true).build());
        BriefingConference february = held(
                "2024-02-26", task("Bốn").owner("Ban Pháp chế").inWriting(true).build());
        BriefingConference march = held("2024-03-25");
        BriefingConference planned = briefing()
                .addSteps(taken(BriefingStep.PLANNED, "2024-01-10"))
                .addTasks(task("Chưa giao").build())
                .build();
        TasksOfMeetings tasks = TasksOfMeetings.of(List.of(march, february, planned, january));
        assertThat(contents(tasks.all())).containsExactly("Một", "Hai", "Ba", "Bốn");
        assertThat(contents(tasks.carriedTo(january))).isEmpty();
        assertThat(contents(tasks.carriedTo(february))).containsExactly("Hai", "Ba");
        assertThat(contents(tasks.carriedTo(march))).containsExactly("Ba", "Bốn");
        assertThat(tasks.carriedTo(planned)).isEmpty();
        assertThat(contents(tasks.carriedTo(meeting("2024-02-10")))).containsExactly("Một", "Hai", "Ba");
        assertThat(contents(tasks.openOn(day("2024-02-20")))).containsExactly("Hai", "Ba");
        assertThat(contents(tasks.doneBy(day("2024-02-20")))).containsExactly("Một");
        assertThat(contents(tasks.doneBy(day("2024-02-19")))).isEmpty();
        assertThat(contents(tasks.overdueOn(day("2024-02-16")))).containsExactly("Hai");
        assertThat(contents(tasks.overdueOn(day("2024-02-15")))).isEmpty();
        Map<String, List<TaskOfMeeting>> owed = tasks.answersOwedOn(day("2024-03-01"));
        assertThat(owed).containsOnlyKeys("UBND huyện", "Ban Pháp chế");
        assertThat(contents(owed.get("UBND huyện"))).containsExactly("Ba");
        assertThat(contents(owed.get("Ban Pháp chế"))).containsExactly("Bốn");
        assertThat(tasks.answersOwedOn(day("2024-01-24"))).isEmpty();
        assertThat(tasks)
                .isEqualTo(TasksOfMeetings.of(List.of(january, february, march)))
                .hasSameHashCodeAs(TasksOfMeetings.of(List.of(january, february, march)))
                .isNotEqualTo(TasksOfMeetings.of(List.of(january)))
                .isNotEqualTo("tasks")
                .hasToString("4 tasks of 3 meetings");
        assertThat(TasksOfMeetings.of(List.of()).all()).isEmpty();
    }

    @Test
    void tasks_of_one_day_keep_to_their_own_council() {
        BriefingConference other = BriefingConference.builder()
                .term(HUONG_SON)
                .kind(BriefingKind.COMMITTEE_BRIEFING)
                .heldOn(day("2024-02-26"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TasksOfMeetings.of(List.of(held("2024-02-26"), other)))
                .withMessage(
                        "meetings must be of one council, HĐND huyện Thanh Liêm, tỉnh Hà Nam, was HĐND huyện Hương Sơn");
        assertThat(TasksOfMeetings.of(List.of(
                                held("2024-02-26"),
                                meeting("2024-02-26", task("Một").build())))
                        .carriedTo(held("2024-02-26")))
                .isEmpty();
    }

    @Test
    void a_blank_task_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task(" ").build())
                .withMessage("content must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task("Một").owner("").build())
                .withMessage("owner must not be blank");
    }

    private static WorkProgramme.Builder programme() {
        return WorkProgramme.builder().term(THANH_LIEM).period(ReportingPeriod.year(2024));
    }

    @Test
    void a_programme_is_held_against_the_conferences_of_its_kind_in_its_days() {
        WorkProgramme programme = programme()
                .addBriefings(
                        new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, PeriodKind.MONTH),
                        new BriefingFrequency(BriefingKind.LOWER_LEVEL_BRIEFING, PeriodKind.HALF_YEAR))
                .build();
        BriefingConference lower = briefing()
                .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
                .heldOn(day("2024-07-01"))
                .build();
        BriefingConference logged =
                briefing().addSteps(taken(BriefingStep.HELD, "2024-12-31")).build();
        BriefingConference planned =
                briefing().addSteps(taken(BriefingStep.PLANNED, "2024-12-31")).build();
        List<BriefingConference> all =
                List.of(held("2023-12-31"), held("2024-01-01"), lower, logged, planned, held("2025-01-01"));
        List<BriefingsOfProgramme> against = programme.against(all);
        assertThat(against).hasSize(2);
        BriefingsOfProgramme monthly = against.get(0);
        assertThat(shown(BriefingFacts.BRIEFINGS_OF_PROGRAMME, monthly))
                .containsExactly(
                        "per: tháng", "kind: hội nghị giao ban với các Ban", "briefingsHeld: 2", "level: cấp huyện");
        assertThat(shown(BriefingFacts.BRIEFINGS_OF_PROGRAMME, against.get(1)))
                .contains("per: 6 tháng", "briefingsHeld: 1");
        assertThat(monthly.place())
                .isEqualTo(new Phrase(
                        "hội nghị giao ban với các Ban, chương trình công tác năm 2024 (Thường trực HĐND), HĐND huyện"
                                + " Thanh Liêm, tỉnh Hà Nam",
                        "briefing with the committees, programme of work for year 2024 (Standing Committee), People's"
                                + " Council of Thanh Liêm Rural District, Hà Nam Province"));
        assertThat(monthly)
                .isEqualTo(
                        programme.against(List.of(held("2024-01-01"), logged)).get(0))
                .hasSameHashCodeAs(
                        programme.against(List.of(held("2024-01-01"), logged)).get(0))
                .isNotEqualTo(programme.against(List.of()).get(0))
                .isNotEqualTo(against.get(1))
                .isNotEqualTo(programme)
                .hasToString(monthly.place().vi());
        assertThat(programme.against(all, day("2024-12-31"))).hasSize(2);
        assertThat(BriefingFacts.BRIEFINGS_HELD.occurrences(
                        programme.against(all, day("2024-02-01")).get(0)))
                .isEqualTo(Occurrences.of(
                        day("2024-02-01"), day("2024-12-31"), List.of(day("2024-12-31")), OptionalInt.empty()));
        assertThat(programme.against(all, day("2023-05-01"))).isEqualTo(against);
        assertThat(programme.against(all, day("2025-01-01"))).isEmpty();
        assertThat(monthly.programme()).isEqualTo(programme);
        assertThat(monthly.term()).isEqualTo(THANH_LIEM);
        assertThat(shown(BriefingFacts.PROGRAMME, programme)).containsExactly("periodKind: năm", "level: cấp huyện");
        assertThat(programme.body()).isEqualTo(Actor.STANDING_COMMITTEE);
    }

    @Test
    void a_programme_whose_days_are_not_known_counts_nothing() {
        BriefingsOfProgramme term = programme()
                .period(ReportingPeriod.term(2021, 2026))
                .addBriefings(new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, PeriodKind.YEAR))
                .build()
                .against(List.of(held("2024-01-01")))
                .get(0);
        assertThat(BriefingFacts.BRIEFINGS_HELD.isPresent(term)).isFalse();
        assertThat(term)
                .isEqualTo(term.programme().against(List.of()).get(0))
                .isNotEqualTo(programme()
                        .addBriefings(term.frequency())
                        .build()
                        .against(List.of())
                        .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NINE_MONTHS", "TERM", "SINCE_LAST"})
    void a_frequency_is_by_a_period_that_recurs(String per) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BriefingFrequency(BriefingKind.COMMITTEE_BRIEFING, PeriodKind.valueOf(per)))
                .withMessage("per must be one of [MONTH, QUARTER, HALF_YEAR, YEAR], was " + per);
    }

    @Test
    void f7_the_third_briefing_of_a_term_looks_back_to_the_second() {
        BriefingConference third = BriefingConference.builder()
                .term(HA_NAM)
                .kind(BriefingKind.LOWER_LEVEL_BRIEFING)
                .number(Ordinal.parse("lần thứ Ba"))
                .reviewed(ReportingPeriod.sinceLast(2022, 10))
                .build();
        assertThat(third.number()).contains(Ordinal.of(3));
        assertThat(third.reviewed().orElseThrow().label().vi()).isEqualTo("thời gian từ lần trước (tháng 10/2022)");
        assertThat(BriefingFacts.REVIEWED_ENDS_ON.isPresent(third)).isFalse();
    }

    @Test
    void steps_offices_and_titles_are_named_in_both_languages() {
        for (Labelled one : List.<Labelled>of(BriefingStep.values())) {
            assertThat(one.label().vi()).isNotBlank().isNotEqualTo(one.label().en());
        }
        assertThat(ChairOffice.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("Chủ tịch HĐND", "Chair of the council"),
                        new Phrase("Phó Chủ tịch HĐND", "Vice Chair of the council"));
        assertThat(TitlePeriod.values())
                .extracting(Labelled::label)
                .containsExactly(
                        new Phrase("kỳ được đánh giá", "the period reviewed"),
                        new Phrase("tháng, quý, năm có ngày họp", "the period in which it was held"),
                        new Phrase("kỳ được triển khai nhiệm vụ", "the period planned"),
                        new Phrase("không ghi kỳ nào", "none"),
                        new Phrase("kỳ khác", "another period"));
        assertThat(Set.of(BriefingStep.values())).hasSize(10);
    }
}
