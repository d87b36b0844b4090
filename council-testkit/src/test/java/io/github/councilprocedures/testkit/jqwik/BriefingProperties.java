package io.github.councilprocedures.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.meeting.BriefingConference;
import io.github.councilprocedures.meeting.BriefingKind;
import io.github.councilprocedures.meeting.BriefingStep;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(CouncilDomain.class)
class BriefingProperties {

    @Property(tries = 200)
    void a_task_that_was_given_is_open_or_done_and_only_what_is_open_is_overdue(
            @ForAll TasksOfMeetings tasks,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(min = -2, max = 130) int days) {
        LocalDate day = near(tasks, which, days);
        List<TaskOfMeeting> open = tasks.openOn(day);
        List<TaskOfMeeting> done = tasks.doneBy(day);
        assertThat(open).noneMatch(done::contains);
        assertThat(open).containsAll(tasks.overdueOn(day));
        for (TaskOfMeeting task : tasks.all()) {
            boolean given = !task.meeting().tasksGivenOn().orElseThrow().isAfter(day);
            assertThat(given && !done.contains(task)).isEqualTo(open.contains(task));
        }
        tasks.answersOwedOn(day).forEach((owner, owed) -> assertThat(open).containsAll(owed));
    }

    @Property(tries = 200)
    void a_conference_takes_over_what_was_open_the_day_before_and_was_not_done_that_day(
            @ForAll TasksOfMeetings tasks,
            @ForAll @IntRange(max = 99) int which,
            @ForAll @IntRange(min = -2, max = 130) int days) {
        if (tasks.all().isEmpty()) {
            return;
        }
        LocalDate day = near(tasks, which, days);
        BriefingConference next = BriefingConference.builder()
                .term(tasks.all().get(0).term())
                .kind(BriefingKind.COMMITTEE_BRIEFING)
                .heldOn(day)
                .build();
        assertThat(tasks.carriedTo(next))
                .isEqualTo(tasks.openOn(day.minusDays(1)).stream()
                        .filter(task -> !task.isDoneBy(day))
                        .toList());
    }

    /** Some days after one of the tasks was given. */
    private static LocalDate near(TasksOfMeetings tasks, int which, int days) {
        List<TaskOfMeeting> all = tasks.all();
        LocalDate given = all.isEmpty()
                ? LocalDate.of(2024, 1, 1)
                : all.get(which % all.size()).meeting().tasksGivenOn().orElseThrow();
        return given.plusDays(days);
    }

    @Property(tries = 200)
    void the_day_of_a_conference_is_that_of_its_step(@ForAll BriefingConference briefing) {
        assertThat(briefing.heldOn().map(LocalDate::toEpochDay))
                .isEqualTo(briefing.steps().stream()
                        .filter(taken -> taken.step() == BriefingStep.HELD)
                        .map(taken -> taken.on().toEpochDay())
                        .findFirst());
        assertThat(BriefingConference.builder().from(briefing).build()).isEqualTo(briefing);
    }
}
