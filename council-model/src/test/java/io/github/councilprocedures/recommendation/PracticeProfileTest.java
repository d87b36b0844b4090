package io.github.councilprocedures.recommendation;

import static io.github.councilprocedures.Given.day;
import static io.github.councilprocedures.recommendation.EscalationMeasure.PROPOSE_HANDLING;
import static io.github.councilprocedures.recommendation.EscalationMeasure.QUESTIONING;
import static io.github.councilprocedures.recommendation.EscalationMeasure.REPORT_TO_COUNCIL;
import static io.github.councilprocedures.recommendation.EscalationMeasure.URGE;
import static io.github.councilprocedures.recommendation.EscalationMeasure.URGE_AGAIN;
import static io.github.councilprocedures.recommendation.TaskStep.ACCEPTED;
import static io.github.councilprocedures.recommendation.TaskStep.ASSIGNED;
import static io.github.councilprocedures.recommendation.TaskStep.ESCALATED;
import static io.github.councilprocedures.recommendation.TaskStep.EXTENDED;
import static io.github.councilprocedures.recommendation.TaskStep.NOT_DONE;
import static io.github.councilprocedures.recommendation.TaskStep.REPORTED_DONE;
import static io.github.councilprocedures.recommendation.Tasks.taken;
import static io.github.councilprocedures.recommendation.Tasks.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PracticeProfileTest {

    private static final WorkingCalendar WEEKENDS_OFF = WorkingCalendar.weekendsOff();

    private static final PracticeProfile PROFILE = PracticeProfile.builder()
            .title(new Phrase("Mẫu", "Sample"))
            .addRemindBefore(
                    TimeLimit.of(15, DayUnit.WORKING_DAYS),
                    TimeLimit.of(7, DayUnit.WORKING_DAYS),
                    TimeLimit.of(3, DayUnit.WORKING_DAYS))
            .addOutcomes(TaskOutcome.values())
            .addLadder(URGE, URGE_AGAIN, PROPOSE_HANDLING, REPORT_TO_COUNCIL)
            .build();

    /** Knows no day at all. */
    private static final WorkingCalendar NOTHING_DECIDED = new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(long epochDay) {
            return false;
        }

        @Override
        public boolean isDecided(long epochDay) {
            return false;
        }

        @Override
        public DayNote noteOn(LocalDate day) {
            return new DayNote(false, false, new Phrase("Chưa công bố", "Not announced"), "-");
        }
    };

    @Test
    void reminders_count_working_days_back_from_the_due_day_and_say_that_they_are_practice() {
        TaskOnDay task = task().addSteps(taken(ASSIGNED, "2024-05-21")).build().on(day("2024-05-21"));
        assertThat(PROFILE.reminders(task, WEEKENDS_OFF))
                .extracting(reminder -> reminder.on().orElseThrow())
                .containsExactly(day("2024-06-07"), day("2024-06-19"), day("2024-06-25"));
        assertThat(PROFILE.reminders(task, WEEKENDS_OFF).get(2).message())
                .isEqualTo(new Phrase(
                        "Thông lệ (không phải quy định của pháp luật): nhắc ngày 25/06/2024, 3 ngày làm việc trước thời"
                                + " hạn 28/06/2024.",
                        "Practice (not law): remind on 25/06/2024, 3 working days before the due day 28/06/2024."));
        assertThat(PROFILE.reminders(task, NOTHING_DECIDED).get(0).on()).isEmpty();
        assertThat(PROFILE.reminders(task, NOTHING_DECIDED).get(0).message())
                .isEqualTo(new Phrase(
                        "Thông lệ (không phải quy định của pháp luật): nhắc 15 ngày làm việc trước thời hạn 28/06/2024;"
                                + " chưa xác định được ngày vì lịch nghỉ chưa công bố.",
                        "Practice (not law): remind 15 working days before the due day 28/06/2024; which day that is"
                                + " cannot be told, since the days off are not announced."));
    }

    @Test
    void reminders_follow_an_extension_and_end_with_the_task() {
        ImplementationTask task = task().addSteps(taken(EXTENDED, "2024-06-27"), taken(ACCEPTED, "2024-07-10"))
                .addExtendedTo(day("2024-07-31"))
                .build();
        assertThat(PROFILE.reminders(task.on(day("2024-06-26")), WEEKENDS_OFF))
                .extracting(reminder -> reminder.proof().eventOn())
                .containsOnly(day("2024-06-28"));
        assertThat(PROFILE.reminders(task.on(day("2024-06-27")), WEEKENDS_OFF))
                .extracting(reminder -> reminder.proof().eventOn())
                .containsOnly(day("2024-07-31"));
        assertThat(PROFILE.reminders(task.on(day("2024-07-10")), WEEKENDS_OFF)).isEmpty();
    }

    @Test
    void the_next_measure_is_the_rung_after_the_highest_taken() {
        ImplementationTask task = task().addSteps(taken(ESCALATED, "2024-07-03"), taken(ESCALATED, "2024-08-02"))
                .addMeasures(URGE_AGAIN, URGE)
                .build();
        assertThat(PROFILE.next(task.on(day("2024-06-28")))).isEmpty();
        assertThat(PROFILE.nextMessage(task.on(day("2024-06-28")))).isEmpty();
        assertThat(PROFILE.next(task.on(day("2024-06-29")))).contains(URGE);
        assertThat(PROFILE.next(task.on(day("2024-07-03")))).contains(PROPOSE_HANDLING);
        assertThat(PROFILE.next(task.on(day("2024-08-02")))).contains(PROPOSE_HANDLING);
        assertThat(PROFILE.nextMessage(task.on(day("2024-07-03"))))
                .contains(new Phrase(
                        "Thông lệ (không phải quy định của pháp luật): biện pháp tiếp theo là kiến nghị cơ quan có thẩm"
                                + " quyền xử lý, bậc 3/4.",
                        "Practice (not law): the next measure is proposal that the competent body handle it, rung 3 of"
                                + " 4."));
    }

    @Test
    void a_task_found_not_done_calls_for_a_measure_before_its_due_day_too() {
        ImplementationTask task = task().addSteps(
                        taken(REPORTED_DONE, "2024-06-01"),
                        taken(NOT_DONE, "2024-06-10"),
                        taken(ESCALATED, "2024-06-11"))
                .addMeasures(REPORT_TO_COUNCIL)
                .build();
        assertThat(PROFILE.next(task.on(day("2024-06-01")))).isEmpty();
        assertThat(PROFILE.next(task.on(day("2024-06-10")))).contains(URGE);
        assertThat(PROFILE.next(task.on(day("2024-06-11")))).isEmpty();
        PracticeProfile other = PracticeProfile.builder()
                .title(PROFILE.title())
                .addLadder(QUESTIONING)
                .build();
        assertThat(other.next(task.on(day("2024-06-11")))).contains(QUESTIONING);
    }

    @Test
    void the_outcome_is_that_recorded_or_follows() {
        ImplementationTask task = task().addSteps(
                        taken(ASSIGNED, "2024-05-21"), taken(NOT_DONE, "2024-07-10"), taken(ACCEPTED, "2024-08-01"))
                .build();
        assertThat(PROFILE.outcome(task.on(day("2024-06-28")))).isEmpty();
        assertThat(PROFILE.outcome(task.on(day("2024-06-29")))).contains(TaskOutcome.OVERDUE);
        assertThat(PROFILE.outcome(task.on(day("2024-08-01")))).contains(TaskOutcome.COMPLETED);
        ImplementationTask assessed = ImplementationTask.builder()
                .from(task)
                .outcome(TaskOutcome.PARTLY_COMPLETED)
                .build();
        assertThat(PROFILE.outcome(assessed.on(day("2024-07-09")))).contains(TaskOutcome.OVERDUE);
        assertThat(PROFILE.outcome(assessed.on(day("2024-07-10")))).contains(TaskOutcome.PARTLY_COMPLETED);
        assertThat(PROFILE.outcome(assessed.on(day("2024-08-01")))).contains(TaskOutcome.PARTLY_COMPLETED);
        assertThat(PracticeProfile.builder().title(PROFILE.title()).build().outcome(task.on(day("2024-08-01"))))
                .isEmpty();
    }

    @Test
    void what_is_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PracticeProfile.builder()
                        .title(PROFILE.title())
                        .addLadder(URGE, QUESTIONING, URGE)
                        .build())
                .withMessage("ladder must name each measure once, was twice URGE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PracticeProfile.builder()
                        .title(PROFILE.title())
                        .addRemindBefore(TimeLimit.of(7, DayUnit.WORKING_DAYS), TimeLimit.of(7, DayUnit.WORKING_DAYS))
                        .build())
                .withMessage("remindBefore must differ, was twice 7 WORKING_DAYS");
    }
}
