package io.github.councilprocedures.recommendation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All tasks of one document after a supervision (hồ sơ theo dõi thực hiện kết luận, kiến nghị). It closes when everything was
 * carried out, not when the document is issued.
 *
 * @param tasks the tasks, at least one, all of one document of one council
 */
public record FollowUpFile(List<ImplementationTask> tasks) {

    /**
     * Checks that the tasks belong together.
     *
     * @param tasks the tasks, at least one
     * @throws IllegalArgumentException if there is none, or one is of another document or term than the first
     */
    public FollowUpFile {
        tasks = List.copyOf(tasks);
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("tasks must not be empty");
        }
        ImplementationTask first = tasks.get(0);
        for (ImplementationTask task : tasks) {
            if (!task.document().equals(first.document()) || !task.term().equals(first.term())) {
                throw new IllegalArgumentException("tasks must be of one document and term: "
                        + first.document().label().en() + ", was also "
                        + task.document().label().en());
            }
        }
    }

    /**
     * The files of tasks, such as all that a council follows: one for each document.
     *
     * @param tasks the tasks, of any documents
     * @return the files, in the order in which their documents first appear
     */
    public static List<FollowUpFile> of(List<ImplementationTask> tasks) {
        Map<List<Object>, List<ImplementationTask>> byDocument = new LinkedHashMap<>();
        for (ImplementationTask task : requireNonNull(tasks, "tasks")) {
            byDocument
                    .computeIfAbsent(List.of(task.term(), task.document()), first -> new ArrayList<>())
                    .add(task);
        }
        return byDocument.values().stream().map(FollowUpFile::new).toList();
    }

    /**
     * The document (văn bản sau giám sát).
     *
     * @return the document of all tasks
     */
    public SupervisionDocument document() {
        return tasks.get(0).document();
    }

    /**
     * How each task stands at the end of a day.
     *
     * @param day the day
     * @return the tasks on that day, in their order
     */
    public List<TaskOnDay> on(LocalDate day) {
        return tasks.stream().map(task -> task.on(day)).toList();
    }

    /**
     * What is still to be carried out at the end of a day (nhiệm vụ chưa thực hiện xong).
     *
     * @param day the day
     * @return the tasks on that day, in their order; empty when the file is closed
     */
    public List<TaskOnDay> openOn(LocalDate day) {
        return on(day).stream().filter(task -> !task.isCarriedOut()).toList();
    }

    /**
     * What is overdue at the end of a day (nhiệm vụ quá hạn).
     *
     * @param day the day
     * @return the tasks on that day, in their order
     */
    public List<TaskOnDay> overdueOn(LocalDate day) {
        return on(day).stream().filter(TaskOnDay::isOverdue).toList();
    }

    /**
     * Whether the file is closed (đóng hồ sơ) at the end of a day: every task is carried out.
     *
     * @param day the day
     * @return true if nothing is open
     */
    public boolean isClosedOn(LocalDate day) {
        return openOn(day).isEmpty();
    }

    /**
     * The day on which it closed (ngày đóng hồ sơ): the last task was accepted as carried out, and none was opened again.
     *
     * @return the day, absent while something is open
     */
    public Optional<LocalDate> closedOn() {
        LocalDate closed = LocalDate.MIN;
        for (TaskOnDay task : on(LocalDate.MAX)) {
            LocalDate done = task.carriedOutOn().orElse(LocalDate.MAX);
            closed = done.isAfter(closed) ? done : closed;
        }
        return isClosedOn(LocalDate.MAX) ? Optional.of(closed) : Optional.empty();
    }
}
