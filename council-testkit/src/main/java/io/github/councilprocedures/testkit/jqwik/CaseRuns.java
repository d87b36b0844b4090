package io.github.councilprocedures.testkit.jqwik;

import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.ProcedureVersion;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Runs of a procedure for jqwik (bộ sinh diễn biến của một quy trình): lists of steps for a file that goes through it, in the
 * order in which they were taken, each by somebody who may, with all papers and to all recipients, at most two days apart.
 * Deadlines are not looked at: a limit of less than that, or one from a day that no step has, need not be kept. All steps of a
 * run fall under one version of the procedure.
 *
 * @param <V> the steps of the procedure
 */
public final class CaseRuns<V extends Enum<V> & Labelled> {

    private final String procedure;
    private final ProcedureVersion<V> version;
    private final LocalDate first;
    private final LocalDate last;

    private CaseRuns(String procedure, ProcedureVersion<V> version, LocalDate first, LocalDate last) {
        this.procedure = procedure;
        this.version = version;
        this.first = first;
        this.last = last;
    }

    /**
     * The runs of a procedure that begin soon after a day.
     *
     * @param <C> the type of file
     * @param <V> the steps
     * @param procedure the procedure
     * @param day the day, in a version that has steps
     * @return the runs
     * @throws IllegalArgumentException if the version of that day has no steps
     */
    public static <C extends CaseFile<V>, V extends Enum<V> & Labelled> CaseRuns<V> of(
            Procedure<C, V> procedure, LocalDate day) {
        ProcedureVersion<V> version = procedure
                .versionOn(day)
                .filter(found -> found.status() == Status.REQUIRES)
                .orElseThrow(() -> new IllegalArgumentException(
                        "day must lie in a version of " + procedure.id() + " that has steps, was " + day));
        LocalDate last = procedure.versions().stream()
                .map(ProcedureVersion::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .map(from -> from.minusDays(1))
                .orElse(LocalDate.MAX);
        return new CaseRuns<>(procedure.id(), version, day, last);
    }

    /**
     * Lawful runs, of one step or more, not all of them to the end.
     *
     * @return the generator
     */
    public Arbitrary<List<CaseStep<V>>> lawful() {
        return draws(1).map(draws -> walk(first, draws)).withoutEdgeCases();
    }

    /**
     * The faults that a run of this version can have, short of those of days: where no step asks for papers, none can be
     * missing.
     *
     * @return the kinds
     */
    public Set<FaultKind> kinds() {
        Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
        for (Step<V> step : version.steps()) {
            if (!version.restsOn(step).isEmpty()) {
                kinds.add(FaultKind.SKIPPED);
                kinds.add(FaultKind.OUT_OF_ORDER);
            }
            if (!step.by().isEmpty()) {
                kinds.add(FaultKind.WRONG_BODY);
            }
            if (!step.documents().isEmpty()) {
                kinds.add(FaultKind.MISSING_DOCUMENT);
            }
            if (!step.to().isEmpty()) {
                kinds.add(FaultKind.MISSING_RECIPIENT);
            }
        }
        return kinds;
    }

    /**
     * Runs with one fault, which is the last step of a run whose order is wrong, and else any step.
     *
     * @param kind the fault, one of {@link #kinds}
     * @return the generator
     * @throws IllegalArgumentException if no run of this version can have it
     */
    public Arbitrary<FaultyRun<V>> faulty(FaultKind kind) {
        if (!kinds().contains(kind)) {
            throw new IllegalArgumentException("kind must be one of " + kinds() + " for " + procedure + " from "
                    + version.from() + ", was " + kind);
        }
        // A step out of order is taken a day before all others.
        LocalDate start = kind == FaultKind.OUT_OF_ORDER ? first.plusDays(1) : first;
        return Combinators.combine(
                        draws(version.steps().size()), Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as((draws, choice) -> {
                    List<FaultyRun<V>> spoilt = spoilt(kind, walk(start, draws));
                    return spoilt.isEmpty()
                            ? Optional.<FaultyRun<V>>empty()
                            : Optional.of(spoilt.get(choice % spoilt.size()));
                })
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    // ---- Lawful ----

    /** What chance says of one step: which of those that may follow, by whom, and how many days later. */
    private record Draw(int step, int by, int days) {}

    private Arbitrary<List<Draw>> draws(int fewest) {
        Arbitrary<Integer> any = any();
        return Combinators.combine(any, any, Arbitraries.integers().between(0, 2))
                .as(Draw::new)
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(2 * version.steps().size());
    }

    /** Any of a few, chosen by the rest: small numbers would choose the first too often. */
    private static Arbitrary<Integer> any() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE).withDistribution(RandomDistribution.uniform());
    }

    private List<CaseStep<V>> walk(LocalDate start, List<Draw> draws) {
        List<CaseStep<V>> run = new ArrayList<>();
        LocalDate day = start;
        for (Draw draw : draws) {
            List<Step<V>> next = mayFollow(run);
            if (next.isEmpty()) {
                break;
            }
            LocalDate later = day.plusDays(draw.days());
            day = later.isAfter(last) ? day : later;
            run.add(taken(next.get(draw.step() % next.size()), day, draw.by()));
        }
        return List.copyOf(run);
    }

    private List<Step<V>> mayFollow(List<CaseStep<V>> run) {
        Set<V> taken = new LinkedHashSet<>();
        run.forEach(step -> taken.add(step.step()));
        Optional<V> reached = run.stream()
                .map(CaseStep::step)
                .filter(step -> !version.step(step).orElseThrow().isBeside())
                .reduce((one, other) -> other);
        return version.steps().stream()
                .filter(step -> step.isRepeatable() || !taken.contains(step.step()))
                .filter(step -> {
                    if (step.after().isEmpty()) {
                        return reached.isEmpty();
                    }
                    return step.isBeside()
                            ? step.after().stream().anyMatch(taken::contains)
                            : reached.filter(step.after()::contains).isPresent();
                })
                .toList();
    }

    private CaseStep<V> taken(Step<V> step, LocalDate day, int by) {
        CaseStep.Builder<V> taken =
                CaseStep.<V>builder().step(step.step()).on(day).to(step.to()).documents(step.documents());
        if (!step.by().isEmpty()) {
            taken.by(List.copyOf(step.by()).get(by % step.by().size()));
        }
        return taken.build();
    }

    // ---- One fault ----

    /** The run with the fault, at each step that can have it. */
    private List<FaultyRun<V>> spoilt(FaultKind kind, List<CaseStep<V>> run) {
        List<FaultyRun<V>> spoilt = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            CaseStep<V> taken = run.get(i);
            Step<V> step = version.step(taken.step()).orElseThrow();
            switch (kind) {
                case SKIPPED -> addIfBrokenAtItsEnd(spoilt, kind, withoutWhatItRestsOn(step, run.subList(0, i + 1)));
                case OUT_OF_ORDER ->
                    addIfBrokenAtItsEnd(spoilt, kind, beforeWhatItRestsOn(step, run.subList(0, i + 1)));
                default -> {
                    for (CaseStep<V> changed : changed(kind, step, taken)) {
                        List<CaseStep<V>> steps = new ArrayList<>(run);
                        steps.set(i, changed);
                        spoilt.add(new FaultyRun<>(steps, taken.step(), kind));
                    }
                }
            }
        }
        return spoilt;
    }

    private List<CaseStep<V>> changed(FaultKind kind, Step<V> step, CaseStep<V> taken) {
        List<CaseStep<V>> changed = new ArrayList<>();
        if (kind == FaultKind.WRONG_BODY && !step.by().isEmpty()) {
            EnumSet.complementOf(EnumSet.copyOf(step.by()))
                    .forEach(other -> changed.add(copy(taken).by(other).build()));
        } else if (kind == FaultKind.MISSING_DOCUMENT) {
            step.documents()
                    .forEach(paper -> changed.add(copy(taken)
                            .documents(without(paper, taken.documents()))
                            .build()));
        } else if (kind == FaultKind.MISSING_RECIPIENT) {
            step.to()
                    .forEach(actor -> changed.add(
                            copy(taken).to(without(actor, taken.to())).build()));
        }
        return changed;
    }

    private static <X> List<X> without(X one, Set<X> all) {
        return all.stream().filter(other -> other != one).toList();
    }

    private static <V extends Enum<V> & Labelled> CaseStep.Builder<V> copy(CaseStep<V> taken) {
        return CaseStep.<V>builder().from(taken);
    }

    private List<CaseStep<V>> withoutWhatItRestsOn(Step<V> step, List<CaseStep<V>> run) {
        Set<V> before = version.restsOn(step);
        return run.stream().filter(taken -> !before.contains(taken.step())).toList();
    }

    private List<CaseStep<V>> beforeWhatItRestsOn(Step<V> step, List<CaseStep<V>> run) {
        List<CaseStep<V>> moved = new ArrayList<>(run);
        CaseStep<V> taken = moved.remove(moved.size() - 1);
        firstOf(version.restsOn(step), run)
                .ifPresent(day -> moved.add(copy(taken).on(day.minusDays(1)).build()));
        return moved;
    }

    /** Adds the run if its last step, and no other, lacks what must have come before it. */
    private void addIfBrokenAtItsEnd(List<FaultyRun<V>> spoilt, FaultKind kind, List<CaseStep<V>> run) {
        List<CaseStep<V>> broken = run.stream()
                .filter(taken -> {
                    Set<V> before = version.restsOn(version.step(taken.step()).orElseThrow());
                    return !before.isEmpty()
                            && firstOf(before, run)
                                    .filter(day -> !day.isAfter(taken.on()))
                                    .isEmpty();
                })
                .toList();
        if (broken.size() == 1 && broken.get(0) == run.get(run.size() - 1)) {
            spoilt.add(new FaultyRun<>(run, broken.get(0).step(), kind));
        }
    }

    private Optional<LocalDate> firstOf(Set<V> any, List<CaseStep<V>> run) {
        return run.stream()
                .filter(taken -> any.contains(taken.step()))
                .map(CaseStep::on)
                .min(LocalDate::compareTo);
    }
}
