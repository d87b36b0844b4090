package io.github.councilprocedures.testkit;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.time.WorkingCalendar;
import io.github.councilprocedures.workflow.Fault;
import io.github.councilprocedures.workflow.FaultKind;
import io.github.councilprocedures.workflow.Procedure;
import io.github.councilprocedures.workflow.ProcedureVersion;
import io.github.councilprocedures.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Lawful runs of one procedure, written by hand (bảng diễn biến hợp lệ của một quy trình). {@link #verify} checks that
 *
 * <ul>
 *   <li>each run is satisfied throughout, by the rules of the procedure and by its deadlines;
 *   <li>the runs and the procedure say the same: each step, each step that may come before, each actor, paper and recipient
 *       of a version is used by a run of it, and no run names a paper or recipient that the procedure does not ask for;
 *   <li>a run with one fault has exactly that fault at that step: taken by another, without one of its papers, without one of
 *       its recipients, after a step was left out, before what must come first, a day after its last day.
 * </ul>
 *
 * <p>A run that is complete past the last day of a step that it never takes has that step overdue; such a run is not lawful.
 * Immutable: each run gives a new table. Needs no test framework.
 *
 * @param <C> the type of file
 * @param <V> the steps
 */
public final class ProcedureCases<C extends CaseFile<V>, V extends Enum<V> & Labelled> {

    private final Procedure<C, V> procedure;
    private final RuleBook book;
    private final BiFunction<C, List<CaseStep<V>>, C> with;
    private final Map<String, C> runs;

    private ProcedureCases(
            Procedure<C, V> procedure, RuleBook book, BiFunction<C, List<CaseStep<V>>, C> with, Map<String, C> runs) {
        this.procedure = procedure;
        this.book = book;
        this.with = with;
        this.runs = runs;
    }

    /**
     * A table without runs.
     *
     * @param <C> the type of file
     * @param <V> the steps
     * @param procedure the procedure
     * @param calendar the working calendar that deadlines are counted in
     * @param with answers the same file with other steps
     * @return the table
     */
    public static <C extends CaseFile<V>, V extends Enum<V> & Labelled> ProcedureCases<C, V> of(
            Procedure<C, V> procedure, WorkingCalendar calendar, BiFunction<C, List<CaseStep<V>>, C> with) {
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        procedure.rules().forEach(rule -> rules.put(rule.id(), rule));
        procedure.versions().stream()
                .flatMap(version -> version.steps().stream())
                .flatMap(step -> step.due().stream())
                .forEach(rule -> rules.put(rule.id(), rule));
        RuleBook book = RuleBook.of("procedure", requireNonNull(calendar, "calendar"), List.copyOf(rules.values()));
        return new ProcedureCases<>(procedure, book.trustingRecalled(), requireNonNull(with, "with"), Map.of());
    }

    /**
     * The table with one more lawful run.
     *
     * @param name the name of the run, which no other run of the table has
     * @param file a file whose steps were all lawful, all of them recorded
     * @return the new table
     * @throws IllegalArgumentException if the name is blank or taken, the file has no steps, or does not go through the
     *     procedure
     */
    public ProcedureCases<C, V> lawful(String name, C file) {
        if (name.isBlank() || runs.containsKey(name)) {
            throw new IllegalArgumentException(
                    procedure.id() + ": name of a run must be its own and not blank, was \"" + name + "\"");
        }
        if (file.steps().isEmpty() || !procedure.isFor(file)) {
            throw new IllegalArgumentException(
                    procedure.id() + ", run \"" + name + "\": file must have steps and go through the procedure, was "
                            + file.place().en());
        }
        Map<String, C> more = new LinkedHashMap<>(runs);
        more.put(name, file);
        return new ProcedureCases<>(procedure, book, with, more);
    }

    /**
     * The procedure.
     *
     * @return the procedure
     */
    public Procedure<C, V> procedure() {
        return procedure;
    }

    /**
     * The runs by name, in order.
     *
     * @return the runs
     */
    public Map<String, C> runs() {
        return runs;
    }

    /**
     * Checks the table.
     *
     * @throws AssertionError if the table has a fault; the message lists all of them
     */
    public void verify() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .collect(Collectors.joining(
                            "\n  - ",
                            procedure.id() + ": " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                                    + " in its table of " + runs.size() + (runs.size() == 1 ? " run" : " runs")
                                    + "\n  - ",
                            "")));
        }
    }

    /**
     * What is wrong with the table, one readable line for each fault.
     *
     * @return the faults; empty if {@link #verify} passes
     */
    public List<String> faults() {
        Set<String> faults = new LinkedHashSet<>();
        runs.forEach((name, file) -> checkLawful(name, file, faults));
        for (ProcedureVersion<V> version : procedure.versions()) {
            if (version.status() == Status.REQUIRES) {
                checkUsed(version, faults);
            }
        }
        if (faults.isEmpty()) {
            runs.forEach((name, file) -> checkSingleFaults(name, file, faults));
        }
        return List.copyOf(faults);
    }

    private void checkLawful(String name, C file, Set<String> faults) {
        Set<String> open = openDeadlines(file);
        for (Finding finding : book.judge(file, lastDay(file)).all()) {
            Verdict verdict = finding.reason().verdict();
            boolean notReached = verdict == Verdict.UNDETERMINED && open.contains(finding.rule());
            if (verdict != Verdict.SATISFIED && finding.reason() != Reason.CONDITION && !notReached) {
                faults.add("run \"" + name + "\" is not satisfied: " + finding.rule() + " (" + finding.reason() + "): "
                        + finding.message().en());
            }
        }
    }

    /** The deadlines of steps that the run does not take. */
    private Set<String> openDeadlines(C file) {
        return procedure.versions().stream()
                .flatMap(version -> version.steps().stream())
                .filter(step -> file.steps().stream().noneMatch(taken -> taken.step() == step.step()))
                .flatMap(step -> step.due().stream())
                .map(Rule::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static LocalDate lastDay(CaseFile<?> file) {
        return file.steps().stream().map(CaseStep::on).max(LocalDate::compareTo).orElseThrow();
    }

    // ---- What the runs use ----

    private void checkUsed(ProcedureVersion<V> version, Set<String> faults) {
        String from = "from " + version.from() + ": ";
        for (Step<V> step : version.steps()) {
            List<Use<V>> uses = uses(version, step);
            if (uses.isEmpty()) {
                faults.add(from + "no run takes the step " + step);
                continue;
            }
            Set<V> before = new LinkedHashSet<>(step.after());
            Set<Actor> by = new LinkedHashSet<>(step.by());
            for (Use<V> use : uses) {
                use.before().ifPresent(before::remove);
                use.taken().by().ifPresent(by::remove);
                use.taken().documents().stream()
                        .filter(paper -> !step.documents().contains(paper))
                        .forEach(paper -> faults.add(from + "a run takes the step " + step + " with " + paper
                                + ", which the procedure does not ask for"));
                use.taken().to().stream()
                        .filter(actor -> !step.to().contains(actor))
                        .forEach(actor -> faults.add(from + "a run takes the step " + step + " to " + actor
                                + ", whom the procedure does not name"));
                if (use.taken().by().isPresent() && step.by().isEmpty()) {
                    faults.add(from + "a run says who takes the step " + step + ", and the procedure does not");
                }
            }
            before.forEach(other -> faults.add(from + "no run takes the step " + step + " directly after " + other));
            by.forEach(actor -> faults.add(from + "no run has the step " + step + " taken by " + actor));
        }
    }

    /** A step taken in a run, with the step that stands directly before it in the record. */
    private record Use<V extends Enum<V> & Labelled>(CaseStep<V> taken, Optional<V> before) {}

    private List<Use<V>> uses(ProcedureVersion<V> version, Step<V> step) {
        List<Use<V>> uses = new ArrayList<>();
        for (C file : runs.values()) {
            List<CaseStep<V>> steps = file.steps();
            for (int i = 0; i < steps.size(); i++) {
                CaseStep<V> taken = steps.get(i);
                if (taken.step() == step.step()
                        && procedure.versionOn(startedOn(file, i)).orElse(null) == version) {
                    uses.add(new Use<>(
                            taken,
                            i == 0
                                    ? Optional.empty()
                                    : Optional.of(steps.get(i - 1).step())));
                }
            }
        }
        return uses;
    }

    private LocalDate startedOn(C file, int index) {
        return procedure.facts().startedOn().day(new StepOfCase<>(file, index)).orElseThrow();
    }

    // ---- One fault at a time ----

    private void checkSingleFaults(String name, C file, Set<String> faults) {
        for (int i = 0; i < file.steps().size(); i++) {
            CaseStep<V> taken = file.steps().get(i);
            Optional<Step<V>> asked =
                    procedure.versionOn(startedOn(file, i)).flatMap(version -> version.step(taken.step()));
            if (asked.isEmpty()) {
                continue;
            }
            Step<V> step = asked.get();
            String of = "run \"" + name + "\", step " + step + ": ";
            if (!step.by().isEmpty()) {
                Actor other = step.by().contains(Actor.OTHER) ? Actor.CITIZEN : Actor.OTHER;
                C changed = changed(
                        file, i, CaseStep.<V>builder().from(taken).by(other).build());
                expect(of + "taken by " + other, changed, file, step.step(), FaultKind.WRONG_BODY, faults);
            }
            for (CaseDocument paper : step.documents()) {
                Set<CaseDocument> papers = new LinkedHashSet<>(taken.documents());
                papers.remove(paper);
                C changed = changed(
                        file,
                        i,
                        CaseStep.<V>builder().from(taken).documents(papers).build());
                expect(of + "without " + paper, changed, file, step.step(), FaultKind.MISSING_DOCUMENT, faults);
            }
            for (Actor actor : step.to()) {
                Set<Actor> to = new LinkedHashSet<>(taken.to());
                to.remove(actor);
                C changed = changed(
                        file, i, CaseStep.<V>builder().from(taken).to(to).build());
                expect(of + "not to " + actor, changed, file, step.step(), FaultKind.MISSING_RECIPIENT, faults);
            }
            if (!step.isModelled()) {
                checkSkipped(of, file, i, faults);
                checkTooEarly(of, file, i, step, faults);
                checkLate(of, file, i, step, faults);
            }
        }
    }

    private C changed(C file, int index, CaseStep<V> step) {
        List<CaseStep<V>> steps = new ArrayList<>(file.steps());
        steps.set(index, step);
        return with.apply(file, steps);
    }

    private List<Fault> found(C file, C lawful) {
        LocalDate through = lastDay(file).isAfter(lastDay(lawful)) ? lastDay(file) : lastDay(lawful);
        return procedure.progress(book, file, through).faults();
    }

    private void expect(String what, C changed, C lawful, V step, FaultKind kind, Set<String> faults) {
        List<Fault> found = found(changed, lawful);
        if (found.size() != 1 || !is(found.get(0), step, kind)) {
            faults.add(what + ": expected " + step + " " + kind + " only, found " + shown(found));
        }
    }

    private static boolean is(Fault fault, Enum<?> step, FaultKind kind) {
        return fault.kind() == kind && fault.step().equals(step.name());
    }

    private static String shown(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.step() + " " + fault.kind())
                .toList()
                .toString();
    }

    /** Left out, the steps for which it was the only one to come before are found skipped, and nothing else but itself. */
    private void checkSkipped(String of, C file, int index, Set<String> faults) {
        V left = file.steps().get(index).step();
        if (file.steps().stream().filter(step -> step.step() == left).count() > 1
                || file.steps().size() == 1) {
            return;
        }
        List<CaseStep<V>> steps = new ArrayList<>(file.steps());
        steps.remove(index);
        C changed = with.apply(file, steps);
        List<Fault> found = found(changed, file);
        Set<String> wanted = new LinkedHashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            CaseStep<V> other = steps.get(i);
            procedure
                    .versionOn(startedOn(changed, i))
                    .flatMap(version -> version.step(other.step()))
                    .filter(step -> needs(step, left, steps))
                    .ifPresent(step -> wanted.add(step.step().name()));
        }
        Set<String> skipped = found.stream()
                .filter(fault -> fault.kind() == FaultKind.SKIPPED)
                .map(Fault::step)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean others = found.stream()
                .anyMatch(fault -> fault.kind() != FaultKind.SKIPPED && !is(fault, left, FaultKind.OVERDUE));
        if (others || !skipped.equals(wanted)) {
            faults.add(of + "left out: expected " + wanted + " SKIPPED only, found " + shown(found));
        }
    }

    private boolean needs(Step<V> step, V left, List<CaseStep<V>> rest) {
        if (step.isModelled() || !step.after().contains(left)) {
            return false;
        }
        return step.after().stream()
                .filter(before -> before != step.step())
                .noneMatch(before -> rest.stream().anyMatch(one -> one.step() == before));
    }

    /** Taken a day before the first of what must come before it. */
    private void checkTooEarly(String of, C file, int index, Step<V> step, Set<String> faults) {
        Optional<LocalDate> first = file.steps().stream()
                .filter(other -> step.after().contains(other.step()) && other.step() != step.step())
                .map(CaseStep::on)
                .min(LocalDate::compareTo);
        boolean modelledBefore = procedure.versions().stream()
                .flatMap(version -> version.steps().stream())
                .anyMatch(other -> other.isModelled() && step.after().contains(other.step()));
        if (first.isEmpty() || modelledBefore) {
            return;
        }
        LocalDate day = first.get().minusDays(1);
        if (procedure.versionOn(day).orElse(null)
                != procedure.versionOn(startedOn(file, index)).orElse(null)) {
            return;
        }
        CaseStep<V> taken = file.steps().get(index);
        C changed =
                changed(file, index, CaseStep.<V>builder().from(taken).on(day).build());
        List<Fault> found = found(changed, file);
        boolean seen = found.stream().anyMatch(fault -> is(fault, step.step(), FaultKind.OUT_OF_ORDER));
        // Other days are counted from this one, so others may be late; nothing else may be wrong.
        boolean others = found.stream()
                .anyMatch(fault -> fault.kind() != FaultKind.LATE
                        && fault.kind() != FaultKind.OVERDUE
                        && !is(fault, step.step(), FaultKind.OUT_OF_ORDER));
        if (!seen || others) {
            faults.add(of + "taken on " + day + ": expected OUT_OF_ORDER, found " + shown(found));
        }
    }

    /**
     * Taken, with all that follows it, so many days later that it comes a day after its last day; alone where the last day is
     * counted back from what follows.
     */
    private void checkLate(String of, C file, int index, Step<V> step, Set<String> faults) {
        for (Rule<?> rule : step.due()) {
            Optional<LocalDate> last = book.schedule(file).stream()
                    .filter(milestone -> milestone.rule().equals(rule.id()) && milestone.latest())
                    .map(Milestone::on)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (last.isEmpty()) {
                continue;
            }
            LocalDate day = last.get().plusDays(1);
            long days = day.toEpochDay() - file.steps().get(index).on().toEpochDay();
            List<Fault> found = found(later(file, index, file.steps().size() - 1, days), file);
            if (found.isEmpty()) {
                found = found(later(file, index, index, days), file);
            }
            boolean seen = found.stream().anyMatch(fault -> is(fault, step.step(), FaultKind.LATE));
            boolean others = found.stream().anyMatch(fault -> fault.kind() != FaultKind.LATE);
            if (!seen || others) {
                faults.add(of + "taken on " + day + ", a day late: expected LATE, found " + shown(found));
            }
        }
    }

    /** The same file with the steps from one place through another so many days later. */
    private C later(C file, int first, int last, long days) {
        List<CaseStep<V>> steps = new ArrayList<>();
        for (int i = 0; i < file.steps().size(); i++) {
            CaseStep<V> one = file.steps().get(i);
            steps.add(
                    i < first || i > last
                            ? one
                            : CaseStep.<V>builder()
                                    .from(one)
                                    .on(one.on().plusDays(days))
                                    .build());
        }
        return with.apply(file, steps);
    }

    /** The id of the procedure and the number of runs. */
    @Override
    public String toString() {
        return procedure.id() + ": " + runs.size() + " runs";
    }
}
