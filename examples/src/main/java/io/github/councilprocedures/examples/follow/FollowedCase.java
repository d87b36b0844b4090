package io.github.councilprocedures.examples.follow;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.recommendation.FollowUpFile;
import io.github.councilprocedures.recommendation.ImplementationTask;
import io.github.councilprocedures.recommendation.TaskStep;
import io.github.councilprocedures.supervision.ThematicStep;
import io.github.councilprocedures.supervision.ThematicSupervision;
import io.github.councilprocedures.supervision.Visit;
import io.github.councilprocedures.text.Labelled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the program reads (hồ sơ theo dõi): a thematic supervision, and the tasks that it gave.
 *
 * @param sample whether it is an invented sample
 * @param supervision the supervision
 * @param tasks the tasks, perhaps none
 */
public record FollowedCase(boolean sample, ThematicSupervision supervision, List<ImplementationTask> tasks) {

    /** Checks that nothing is left out. */
    public FollowedCase {
        requireNonNull(supervision, "supervision");
        tasks = List.copyOf(tasks);
    }

    /** The days on which something happened, and those on which a task has become overdue, in order. */
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        supervision.steps().forEach(step -> days.add(step.on()));
        supervision.visits().forEach(visit -> visit.visitedOn().ifPresent(days::add));
        supervision.reportedToCouncilOn().ifPresent(days::add);
        for (ImplementationTask task : tasks) {
            task.steps().forEach(step -> days.add(step.on()));
            task.steps().stream()
                    .map(step -> becomesOverdue(task, step.on()))
                    .flatMap(Optional::stream)
                    .forEach(days::add);
        }
        return days;
    }

    /** The day on which the limit known on a day will have passed, if the task is overdue then. */
    private static Optional<LocalDate> becomesOverdue(ImplementationTask task, LocalDate day) {
        return task.on(day)
                .dueOn()
                .map(due -> due.plusDays(1))
                .filter(after -> task.on(after).isOverdue());
    }

    /** The supervision as it was known at the end of a day. */
    ThematicSupervision supervisionOn(LocalDate day) {
        boolean considered = taken(ThematicStep.UNDER_CONSIDERATION, day);
        boolean concluded = taken(ThematicStep.CONCLUDED, day);
        return ThematicSupervision.builder()
                .from(supervision)
                .steps(until(supervision.steps(), day))
                .visits(supervision.visits().stream()
                        .filter(visit -> isKnown(visit, day))
                        .toList())
                .preReportedOn(until(supervision.preReportedOn(), day))
                .reportReceivedOn(until(supervision.reportReceivedOn(), day))
                .reportedToCouncilOn(until(supervision.reportedToCouncilOn(), day))
                .hearing(considered ? supervision.hearing() : List.of())
                .measuresStated(supervision.measuresStated().filter(stated -> concluded))
                .resolutionContent(concluded ? supervision.resolutionContent() : List.of())
                .build();
    }

    /** A task as it was known at the end of a day; empty before it was given. */
    Optional<ImplementationTask> taskOn(ImplementationTask task, LocalDate day) {
        List<CaseStep<TaskStep>> steps = until(task.steps(), day);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(ImplementationTask.builder()
                        .from(task)
                        .steps(steps)
                        .extendedTo(firstOf(task.extendedTo(), TaskStep.EXTENDED, steps))
                        .measures(firstOf(task.measures(), TaskStep.ESCALATED, steps))
                        .explanationRequestReceivedOn(until(task.explanationRequestReceivedOn(), day))
                        .build());
    }

    /** The files that the tasks make, one for each document. */
    List<FollowUpFile> followUps() {
        return FollowUpFile.of(tasks);
    }

    private boolean taken(ThematicStep step, LocalDate day) {
        return until(supervision.steps(), day).stream().anyMatch(one -> one.step() == step);
    }

    private static boolean isKnown(Visit visit, LocalDate day) {
        return until(visit.notifiedOn(), day).isPresent()
                || until(visit.visitedOn(), day).isPresent();
    }

    private static Optional<LocalDate> until(Optional<LocalDate> on, LocalDate day) {
        return on.filter(known -> !known.isAfter(day));
    }

    private static <V extends Enum<V> & Labelled> List<CaseStep<V>> until(List<CaseStep<V>> steps, LocalDate day) {
        return steps.stream().filter(step -> !step.on().isAfter(day)).toList();
    }

    /** As many of what belongs to steps of a sort as steps were taken. */
    private static <X> List<X> firstOf(List<X> all, TaskStep step, List<CaseStep<TaskStep>> taken) {
        long steps = taken.stream().filter(one -> one.step() == step).count();
        return all.stream().limit(steps).toList();
    }
}
