package io.github.councilprocedures.meeting;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The tasks of meetings and conferences one after another (nhiệm vụ qua các phiên họp, hội nghị): which were done, which are
 * open, and which of them a meeting took over from those before it. A task is recorded once, with the meeting that gave it.
 *
 * <pre>{@code
 * TasksOfMeetings tasks = TasksOfMeetings.of(briefings);
 * tasks.openOn(day);
 * tasks.carriedTo(briefing);      // given before it, and not yet done when it was held
 * tasks.answersOwedOn(day);       // who still owes which answer in writing
 * }</pre>
 */
public final class TasksOfMeetings {

    private final ImmutableList<MeetingWithTasks> meetings;

    private TasksOfMeetings(ImmutableList<MeetingWithTasks> meetings) {
        this.meetings = meetings;
    }

    /**
     * The tasks of some meetings and conferences. Those that have not been held give none.
     *
     * @param meetings the meetings and conferences of one council, in any order, of several terms perhaps
     * @return their tasks, in the order of the days on which they were given
     * @throws IllegalArgumentException if the meetings are of more than one council
     */
    public static TasksOfMeetings of(List<? extends MeetingWithTasks> meetings) {
        meetings.forEach(meeting -> requireOne(meetings.get(0), meeting));
        return new TasksOfMeetings(meetings.stream()
                .filter(meeting -> meeting.tasksGivenOn().isPresent())
                .sorted(Comparator.comparing(meeting -> meeting.tasksGivenOn().orElseThrow()))
                .collect(ImmutableList.<MeetingWithTasks>toImmutableList()));
    }

    /**
     * All tasks.
     *
     * @return the tasks in the order in which they were given
     */
    public List<TaskOfMeeting> all() {
        return which(task -> true);
    }

    /**
     * The tasks that are open at the end of a day (nhiệm vụ còn phải thực hiện).
     *
     * @param day the day
     * @return the tasks given by then and not done
     */
    public List<TaskOfMeeting> openOn(LocalDate day) {
        requireNonNull(day, "day");
        return which(task -> task.isOpenOn(day));
    }

    /**
     * The tasks that are done at the end of a day (nhiệm vụ đã thực hiện).
     *
     * @param day the day
     * @return the tasks done on the day or before
     */
    public List<TaskOfMeeting> doneBy(LocalDate day) {
        requireNonNull(day, "day");
        return which(task -> task.isDoneBy(day));
    }

    /**
     * The tasks that are overdue at the end of a day (nhiệm vụ quá hạn).
     *
     * @param day the day
     * @return the open tasks whose day or period is over
     */
    public List<TaskOfMeeting> overdueOn(LocalDate day) {
        requireNonNull(day, "day");
        return which(task -> task.isOverdueOn(day));
    }

    /**
     * The tasks that a meeting took over (nhiệm vụ chuyển tiếp): given on an earlier day, and not done by the end of its own.
     *
     * @param meeting a meeting or conference that was held, one of these or another of the council
     * @return the tasks, none while it has not been held
     * @throws IllegalArgumentException if it is of another council
     */
    public List<TaskOfMeeting> carriedTo(MeetingWithTasks meeting) {
        meetings.stream().findFirst().ifPresent(one -> requireOne(one, meeting));
        return meeting.tasksGivenOn()
                .map(day -> which(task -> task.isOpenOn(day)
                        && task.meeting().tasksGivenOn().orElseThrow().isBefore(day)))
                .orElse(List.of());
    }

    /**
     * Who owes which answers in writing at the end of a day (các nội dung còn phải trả lời bằng văn bản).
     *
     * @param day the day
     * @return the open answers by who owes them, in the order in which they were first asked
     */
    public Map<String, List<TaskOfMeeting>> answersOwedOn(LocalDate day) {
        List<TaskOfMeeting> owed = which(task -> task.task().inWriting() && task.isOpenOn(requireNonNull(day, "day")));
        ImmutableMap.Builder<String, List<TaskOfMeeting>> byOwner = ImmutableMap.builder();
        Multimaps.index(owed, task -> task.task().owner())
                .asMap()
                .forEach((owner, tasks) -> byOwner.put(owner, List.copyOf(tasks)));
        return byOwner.buildOrThrow();
    }

    private static void requireOne(MeetingWithTasks one, MeetingWithTasks other) {
        if (!other.council().equals(one.council())) {
            throw new IllegalArgumentException("meetings must be of one council, "
                    + one.council().fullLabel().vi() + ", was "
                    + other.council().fullLabel().vi());
        }
    }

    private List<TaskOfMeeting> which(Predicate<TaskOfMeeting> which) {
        ImmutableList.Builder<TaskOfMeeting> tasks = ImmutableList.builder();
        for (MeetingWithTasks meeting : meetings) {
            for (int i = 0; i < meeting.tasks().size(); i++) {
                TaskOfMeeting task = new TaskOfMeeting(meeting, i);
                if (which.test(task)) {
                    tasks.add(task);
                }
            }
        }
        return tasks.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TasksOfMeetings that && meetings.equals(that.meetings);
    }

    @Override
    public int hashCode() {
        return meetings.hashCode();
    }

    /** How many tasks of how many meetings, for reading in a debugger. */
    @Override
    public String toString() {
        return all().size() + " tasks of " + meetings.size() + " meetings";
    }
}
