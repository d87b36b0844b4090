package io.github.councilprocedures.examples.audit;

import io.github.councilprocedures.examples.terminal.Page;
import io.github.councilprocedures.meeting.MeetingTask;
import io.github.councilprocedures.meeting.TaskOfMeeting;
import io.github.councilprocedures.meeting.TasksOfMeetings;
import io.github.councilprocedures.record.CouncilRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What conclusions of meetings and conferences asked of whom (nhiệm vụ giao trong kết luận), and what of it is open. */
final class TasksSection {

    private final Page page;
    private final List<TaskOfMeeting> tasks;
    private final LocalDate lastDay;

    TasksSection(Page page, CouncilRecord record) {
        this.page = page;
        this.tasks = TasksOfMeetings.of(Stream.concat(record.meetings().stream(), record.briefings().stream())
                        .toList())
                .all();
        this.lastDay = record.span().lastDay().orElseThrow();
    }

    /** Nothing where there are no tasks. */
    void write() {
        if (tasks.isEmpty()) {
            return;
        }
        page.blank();
        page.line(
                0, page.say("NHIỆM VỤ GIAO TRONG KẾT LUẬN", "TASKS GIVEN BY CONCLUSIONS") + " (" + tasks.size() + ")");
        if (tasks.stream().noneMatch(task -> task.isDoneBy(lastDay))) {
            page.line(2, page.say("Hồ sơ chưa ghi nhận kết quả thực hiện.", "The record holds no results yet."));
        }
        byOwner().forEach((owner, those) -> {
            page.line(2, "* ", owner);
            those.forEach(task -> page.line(4, "- ", task(task)));
        });
    }

    private Map<String, List<TaskOfMeeting>> byOwner() {
        return tasks.stream()
                .collect(Collectors.groupingBy(task -> task.task().owner(), LinkedHashMap::new, Collectors.toList()));
    }

    private String task(TaskOfMeeting of) {
        MeetingTask task = of.task();
        StringBuilder line = new StringBuilder(task.content());
        if (task.inWriting()) {
            line.append(page.say("; trả lời bằng văn bản", "; answer in writing"));
        }
        task.period()
                .ifPresent(period ->
                        line.append(page.say("; thời gian: ", "; when: ")).append(page.say(period.label())));
        task.dueOn()
                .ifPresent(
                        day -> line.append(page.say("; thời hạn: ", "; due: ")).append(Page.day(day)));
        line.append(standing(of));
        // A source that breaks off ends with dots of its own.
        return line.toString().endsWith(".")
                ? line.toString()
                : line.append('.').toString();
    }

    private String standing(TaskOfMeeting task) {
        if (task.isDoneBy(lastDay)) {
            return task.task()
                    .doneOn()
                    .map(Page::day)
                    .map(day -> page.say("; đã thực hiện ngày " + day, "; done on " + day))
                    .orElseThrow();
        }
        return task.isOverdueOn(lastDay) ? page.say("; quá hạn", "; overdue") : "";
    }
}
