package io.github.councilprocedures.recommendation;

import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How one place follows up tasks beyond what the law says (thông lệ theo dõi sau giám sát), as data: when it reminds, which
 * words it has for results, which measure it takes after which. Never law, and never applied unless somebody asks it.
 */
@CouncilStyle
@Value.Immutable
public abstract class PracticeProfile {

    private static final Wording NEXT = Wording.of(
            "Thông lệ (không phải quy định của pháp luật): biện pháp tiếp theo là {measure}, bậc {rung}/{rungs}.",
            "Practice (not law): the next measure is {measure}, rung {rung} of {rungs}.");

    PracticeProfile() {}

    /**
     * What the profile is called.
     *
     * @return the title in both languages
     */
    public abstract Phrase title();

    /**
     * Where the practice comes from (nguồn).
     *
     * @return the source as written, absent when not told
     */
    public abstract Optional<String> source();

    /**
     * Whether it is a sample to write by, and not the practice of a place that uses it.
     *
     * @return true for a sample; false unless said otherwise
     */
    @Value.Default
    public boolean sample() {
        return false;
    }

    /**
     * How long before the due day it reminds (nhắc trước hạn).
     *
     * @return the limits, each once
     */
    public abstract List<TimeLimit> remindBefore();

    /**
     * The words it has for results (trạng thái kết quả).
     *
     * @return the outcomes
     */
    public abstract Set<TaskOutcome> outcomes();

    /**
     * Which measure it takes after which (các bậc xử lý).
     *
     * @return the measures from the first to the last, each once
     */
    public abstract List<EscalationMeasure> ladder();

    /**
     * The reminders of a task that is not carried out, each with its count (các ngày nhắc trước hạn).
     *
     * @param task the task on a day; its due day is that known by then
     * @param calendar the working days
     * @return the reminders in the order of the profile, those that are past included; none without a due day
     */
    public List<Reminder> reminders(TaskOnDay task, WorkingCalendar calendar) {
        if (task.isCarriedOut()) {
            return List.of();
        }
        return task.dueOn().stream()
                .flatMap(due -> remindBefore().stream().map(limit -> new Reminder(limit.proofBefore(due, calendar))))
                .toList();
    }

    /**
     * The word of this practice for how a task stands (trạng thái theo thông lệ): the one recorded, once who
     * supervises has said how it was carried out; without it "completed"
     * for a task that is carried out and "overdue" for one that is overdue.
     *
     * @param task the task on a day
     * @return the outcome, absent when nothing was recorded, it is neither, or the profile has no such word
     */
    public Optional<TaskOutcome> outcome(TaskOnDay task) {
        Optional<TaskOutcome> outcome = task.isAssessed() ? task.task().outcome() : Optional.empty();
        if (outcome.isEmpty() && task.isCarriedOut()) {
            outcome = Optional.of(TaskOutcome.COMPLETED);
        } else if (outcome.isEmpty() && task.isOverdue()) {
            outcome = Optional.of(TaskOutcome.OVERDUE);
        }
        return outcome.filter(outcomes()::contains);
    }

    /**
     * The next rung of the ladder (biện pháp tiếp theo) for a task that is overdue, was found not carried out, or was
     * escalated already: the one after the highest that was taken.
     *
     * @param task the task on a day
     * @return the measure, absent when none is called for or the ladder is at its end
     */
    public Optional<EscalationMeasure> next(TaskOnDay task) {
        boolean calledFor = task.isOverdue()
                || task.step()
                        .filter(step -> step == TaskStep.NOT_DONE || step == TaskStep.ESCALATED)
                        .isPresent();
        int highest = -1;
        for (EscalationMeasure taken : task.measures()) {
            highest = Math.max(highest, ladder().indexOf(taken));
        }
        return calledFor && highest + 1 < ladder().size() ? Optional.of(ladder().get(highest + 1)) : Optional.empty();
    }

    /**
     * The {@linkplain #next next measure} in words, which say that it is practice.
     *
     * @param task the task on a day
     * @return the message, absent when there is no next measure
     */
    public Optional<Phrase> nextMessage(TaskOnDay task) {
        return next(task)
                .map(measure -> NEXT.fill(Map.of(
                        "measure",
                        measure.label(),
                        "rung",
                        Phrase.number(ladder().indexOf(measure) + 1L),
                        "rungs",
                        Phrase.number(ladder().size()))));
    }

    @Value.Check
    void check() {
        Set<EscalationMeasure> rungs = EnumSet.noneOf(EscalationMeasure.class);
        for (EscalationMeasure measure : ladder()) {
            if (!rungs.add(measure)) {
                throw new IllegalArgumentException("ladder must name each measure once, was twice " + measure);
            }
        }
        for (int i = 0; i < remindBefore().size(); i++) {
            if (remindBefore().subList(0, i).contains(remindBefore().get(i))) {
                throw new IllegalArgumentException(
                        "remindBefore must differ, was twice " + remindBefore().get(i));
            }
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PracticeProfile}; the title is needed. */
    public static final class Builder extends ImmutablePracticeProfile.Builder {
        Builder() {}
    }
}
