package io.github.councilprocedures.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.rule.Status;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as it was law from one day until its next version (phiên bản của quy trình).
 *
 * @param <V> the steps
 */
public final class ProcedureVersion<V> {

    private final LocalDate from;
    private final Status status;
    private final Evidence evidence;
    private final ImmutableList<Citation> citations;
    private final ImmutableMap<V, Step<V>> steps;
    private final boolean practice;

    ProcedureVersion(
            String procedure,
            LocalDate from,
            Status status,
            Evidence evidence,
            List<Citation> citations,
            List<Step<V>> steps) {
        this.from = from;
        this.status = status;
        this.evidence = evidence;
        this.citations = ImmutableList.copyOf(citations);
        this.practice = !steps.isEmpty() && steps.stream().allMatch(Step::isModelled);
        checkArgument(practice || !citations.isEmpty(), "%s from %s: citations must not be empty", procedure, from);
        ImmutableMap.Builder<V, Step<V>> byStep = ImmutableMap.builder();
        Set<V> known = new HashSet<>();
        for (Step<V> step : steps) {
            step.check(procedure);
            checkArgument(known.add(step.step()), "%s: step %s stands in two places", procedure, step);
            byStep.put(step.step(), step);
        }
        this.steps = byStep.buildOrThrow();
        for (Step<V> step : steps) {
            for (V before : step.after()) {
                checkArgument(
                        known.contains(before),
                        "%s: step %s comes after %s, which is not a step",
                        procedure,
                        step,
                        before);
            }
        }
    }

    /**
     * The first day of this version.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * What it says: {@link Status#REQUIRES} where it has steps.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * Whether no law names any of its steps (thông lệ): it is there to tell where a file stands, asks for nothing and need cite
     * nothing.
     *
     * @return true if it is practice and no law
     */
    public boolean isPractice() {
        return practice;
    }

    /**
     * How sure the clauses are.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * The texts it rests on; for an end, the text that ended it.
     *
     * @return the citations, at least one unless it is {@linkplain #isPractice practice}
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * The steps in the order in which they are told.
     *
     * @return the steps; none where nothing is required
     */
    public List<Step<V>> steps() {
        return steps.values().asList();
    }

    /**
     * A step.
     *
     * @param step which
     * @return the step, if this version has it
     */
    public Optional<Step<V>> step(V step) {
        return Optional.ofNullable(steps.get(step));
    }

    /**
     * The steps one of which must have been taken by the day of a step: those that may come directly before it, where steps
     * that no law names are looked through.
     *
     * @param step a step of this version
     * @return the steps; none where nothing need come before it, and for a step that no law names
     */
    public Set<V> restsOn(Step<V> step) {
        return step.isModelled() || mayComeFirst(step, new HashSet<>()) ? ImmutableSet.of() : lawfulAfter(step);
    }

    private ImmutableSet<V> lawfulAfter(Step<V> step) {
        ImmutableSet.Builder<V> lawful = ImmutableSet.builder();
        collect(step, new HashSet<>(), lawful);
        return lawful.build();
    }

    private void collect(Step<V> step, Set<V> seen, ImmutableSet.Builder<V> lawful) {
        for (V before : step.after()) {
            Step<V> other = steps.get(before);
            if (!seen.add(before) || other == null || before.equals(step.step())) {
                continue;
            }
            if (other.isModelled()) {
                collect(other, seen, lawful);
            } else {
                lawful.add(before);
            }
        }
    }

    /** Whether nothing need precede: it is a first step, or comes after one that no law names and nothing need precede. */
    private boolean mayComeFirst(Step<V> step, Set<V> seen) {
        if (step.after().isEmpty()) {
            return true;
        }
        for (V before : step.after()) {
            @Nullable Step<V> other = steps.get(before);
            if (other != null && other.isModelled() && seen.add(before) && mayComeFirst(other, seen)) {
                return true;
            }
        }
        return false;
    }
}
