package io.github.councilprocedures.examples.follow;

import io.github.councilprocedures.CouncilLaw;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.TaskOnDay;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.workflow.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A followed case day by day (nhật ký theo dõi), each day as what was known by then: nothing that came later is looked at.
 *
 * @param followed the case
 * @param entries its days
 */
record Diary(FollowedCase followed, List<Entry> entries) {

    /**
     * A day on which something happened.
     *
     * @param on the day
     * @param supervision the supervision as known by then
     * @param progress where it stood
     * @param milestones its legal days
     * @param tasks the tasks on which something happened
     * @param violated what was not kept, as far as it was not told on a day before
     */
    record Entry(
            LocalDate on,
            ThematicSupervision supervision,
            Progress progress,
            List<Milestone> milestones,
            List<TaskEntry> tasks,
            List<Finding> violated) {}

    /**
     * A task on such a day.
     *
     * @param number its number among the tasks, from 1
     * @param task the task as known by then
     * @param state how it stands
     * @param progress where it stands in its procedure
     */
    record TaskEntry(int number, ImplementationTask task, TaskOnDay state, Progress progress) {}

    static Diary of(CouncilLaw law, FollowedCase followed) {
        List<Entry> entries = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (LocalDate day : followed.days()) {
            ThematicSupervision supervision = followed.supervisionOn(day);
            List<TaskEntry> tasks = tasks(law, followed, day);
            List<Finding> violated = new ArrayList<>(law.judge(supervision, day).with(Verdict.VIOLATED));
            tasks.forEach(task -> violated.addAll(law.judge(task.task(), day).with(Verdict.VIOLATED)));
            violated.removeIf(finding -> !told.add(List.of(finding.rule(), finding.place(), finding.reason())));
            entries.add(new Entry(
                    day,
                    supervision,
                    progress(law, supervision, day),
                    law.schedule(supervision).milestones(),
                    tasks,
                    List.copyOf(violated)));
        }
        return new Diary(followed, List.copyOf(entries));
    }

    private static List<TaskEntry> tasks(CouncilLaw law, FollowedCase followed, LocalDate day) {
        List<TaskEntry> tasks = new ArrayList<>();
        for (int i = 0; i < followed.tasks().size(); i++) {
            int number = i + 1;
            followed.taskOn(followed.tasks().get(i), day)
                    .filter(task -> isNews(task, day))
                    .ifPresent(task -> tasks.add(new TaskEntry(number, task, task.on(day), progress(law, task, day))));
        }
        return tasks;
    }

    /** Something happened, or the last day has just passed. */
    private static boolean isNews(ImplementationTask task, LocalDate day) {
        return task.steps().stream().anyMatch(step -> step.on().equals(day))
                || task.on(day).daysOverdue() == 1;
    }

    private static Progress progress(CouncilLaw law, CaseFile<?> file, LocalDate day) {
        return law.progress(file, day)
                .orElseThrow(() -> new IllegalArgumentException("expected a case whose procedure is known, found "
                        + file.place().en()));
    }

    /** Whether nothing broke the law. */
    boolean isClean() {
        return entries.stream()
                .flatMap(entry -> entry.violated().stream())
                .noneMatch(finding -> finding.ground().isLaw());
    }

    /** Where everything stood, as it can be stored. */
    List<Map<String, Object>> stored() {
        List<Map<String, Object>> days = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> day = new LinkedHashMap<>();
            day.put("on", entry.on());
            day.put("supervision", entry.progress());
            if (!entry.tasks().isEmpty()) {
                day.put("tasks", entry.tasks().stream().map(TaskEntry::progress).toList());
            }
            days.add(day);
        }
        return days;
    }

    /** The diary in words. */
    String told(Language language) {
        return new Account(this, language).toString();
    }
}
