package io.github.councilprocedures.recommendation;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task as it stands at the end of a day (tình trạng của nhiệm vụ vào một ngày): what is known by then, and nothing later.
 *
 * @param task the task
 * @param on the day
 */
public record TaskOnDay(ImplementationTask task, LocalDate on) {

    private static final Wording CARRIED_OUT = Wording.of("đã thực hiện", "carried out");
    private static final Wording WAITING =
            Wording.of("đã báo cáo thực hiện, chờ đánh giá", "reported as done, waiting for acceptance");
    private static final Wording OVERDUE =
            Wording.of("quá hạn {days} ngày (thời hạn {due})", "overdue by {days} day(s) (it was due on {due})");
    private static final Wording DUE = Wording.of("đang thực hiện, thời hạn {due}", "open, due on {due}");
    private static final Wording OPEN = Wording.of("đang thực hiện, không có thời hạn", "open, without a due day");

    /**
     * Checks that both are given.
     *
     * @param task the task
     * @param on the day
     */
    public TaskOnDay {
        requireNonNull(task, "task");
        requireNonNull(on, "on");
    }

    /**
     * The step at which it stands: the last one taken by then. That somebody asked for reconsideration changes nothing.
     *
     * @return the step, absent when none was taken by then
     */
    public Optional<TaskStep> step() {
        List<CaseStep<TaskStep>> taken = stepsTaken();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(taken.get(taken.size() - 1).step());
    }

    /**
     * Whether it is carried out: who supervises accepted it as such, and nothing came after. That its owner reported it is
     * not enough.
     *
     * @return true if it is
     */
    public boolean isCarriedOut() {
        return carriedOutOn().isPresent();
    }

    /**
     * Since when it is carried out (ngày hoàn thành): the day of the first acceptance after which nothing else came by then.
     *
     * @return the day, absent while it is open
     */
    public Optional<LocalDate> carriedOutOn() {
        LocalDate since = null;
        for (CaseStep<TaskStep> taken : stepsTaken()) {
            if (taken.step() != TaskStep.ACCEPTED) {
                since = null;
            } else if (since == null) {
                since = taken.on();
            }
        }
        return Optional.ofNullable(since);
    }

    /** The steps taken by then in the order of their days; those of one day as they stand in the log. */
    private List<CaseStep<TaskStep>> stepsTaken() {
        return task.steps().stream()
                .filter(taken -> taken.step() != TaskStep.RECONSIDERATION_ASKED
                        && !taken.on().isAfter(on))
                .sorted(Comparator.comparing(CaseStep::on))
                .toList();
    }

    /** Whether who supervises had said by then how it was carried out. */
    boolean isAssessed() {
        return stepsTaken().stream()
                .anyMatch(taken -> taken.step() == TaskStep.ACCEPTED || taken.step() == TaskStep.NOT_DONE);
    }

    /**
     * The due day as known by then, extensions that came later left out (thời hạn thực hiện).
     *
     * @return the day, absent when none is set
     */
    public Optional<LocalDate> dueOn() {
        long due = task.dueDayKnownOn(on.toEpochDay());
        return due == Fact.ABSENT ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(due));
    }

    /**
     * Whether it is overdue (quá hạn): the due day is over, and its owner has neither done it nor reported it as done. Days
     * are compared as they are: what was due on a Friday is overdue on Saturday. A task without a due day never is.
     *
     * @return true from the day after the due day on
     */
    public boolean isOverdue() {
        return daysOverdue() > 0;
    }

    /**
     * How many calendar days it is overdue (số ngày quá hạn).
     *
     * @return 1 on the day after the due day, and so on; 0 if it is not overdue
     */
    public long daysOverdue() {
        boolean withOwner = step().filter(step -> step == TaskStep.ACCEPTED || step == TaskStep.REPORTED_DONE)
                .isEmpty();
        return withOwner
                ? dueOn().map(due -> Math.max(0, on.toEpochDay() - due.toEpochDay()))
                        .orElse(0L)
                : 0;
    }

    /**
     * The measures taken by then (biện pháp đã áp dụng).
     *
     * @return the measures in the order of their steps, as far as recorded
     */
    public List<EscalationMeasure> measures() {
        List<EscalationMeasure> taken = new ArrayList<>();
        int measure = 0;
        for (CaseStep<TaskStep> one : task.steps()) {
            if (one.step() == TaskStep.ESCALATED && measure < task.measures().size()) {
                if (!one.on().isAfter(on)) {
                    taken.add(task.measures().get(measure));
                }
                measure++;
            }
        }
        return List.copyOf(taken);
    }

    /**
     * How it stands, in words.
     *
     * @return such as "quá hạn 3 ngày (thời hạn 30/06/2024)"
     */
    public Phrase label() {
        if (isCarriedOut()) {
            return CARRIED_OUT.fill(Map.of());
        }
        if (step().filter(step -> step == TaskStep.REPORTED_DONE).isPresent()) {
            return WAITING.fill(Map.of());
        }
        Optional<Phrase> due = dueOn().map(Phrase::date);
        if (due.isEmpty()) {
            return OPEN.fill(Map.of());
        }
        return isOverdue()
                ? OVERDUE.fill(Map.of("days", Phrase.number(daysOverdue()), "due", due.get()))
                : DUE.fill(Map.of("due", due.get()));
    }
}
