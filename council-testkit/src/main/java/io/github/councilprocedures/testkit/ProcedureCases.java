package io.github.councilprocedures.testkit;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
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
import java.util.stream.Stream;

/**
 * Lawful runs of one procedure, written by hand (bảng diễn biến hợp lệ của một quy trình). {@link #verify} checks that
 *
 * <ul>
 *   <li>no run breaks a rule of the procedure or a deadline of its steps, and nothing that was taken stays undetermined;
 *   <li>the runs and the procedure say the same: each step, each step that may come before, each actor and each deadline
 *       is used by a run, in each version that has steps, and no run names an actor, a paper or a recipient that the
 *       procedure does not;
 *   <li>a run with one fault has exactly that fault at that step: taken by another, without one of its papers, without one of
 *       its recipients, after a step was left out, before what must come first, a day after its last day.
 * </ul>
 *
 * <p>A run is complete through its last step: a deadline that has passed by then, of a step that it never takes, makes that
 * step overdue and the run unlawful. Immutable: each run gives a new table. Needs no test framework.
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
     * A file with other steps, as the table makes them.
     *
     * @param file the file, such as one of the {@link #runs}
     * @param steps the steps
     * @return the same file otherwise
     */
    public C withSteps(C file, List<CaseStep<V>> steps) {
        return with.apply(file, steps);
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
        checkDeadlinesUsed(faults);
        if (faults.isEmpty()) {
            runs.forEach((name, file) -> checkSingleFaults(name, file, faults));
        }
        return List.copyOf(faults);
    }

    private void checkLawful(String name, C file, Set<String> faults) {
        for (int i = 0; i < file.steps().size(); i++) {
            V step = file.steps().get(i).step();
            procedure
                    .versionOn(startedOn(file, i))
                    .filter(version -> version.status() == Status.REQUIRES)
                    .filter(version -> version.step(step).isEmpty())
                    .ifPresent(version -> faults.add("run \"" + name + "\" takes the step " + step
                            + ", which the version from " + version.from() + " does not have"));
        }
        Set<String> notTaken = daysNotTaken(file);
        for (Finding finding : book.judge(file, lastDay(file)).all()) {
            Verdict verdict = finding.verdict();
            boolean undetermined = verdict == Verdict.UNDETERMINED
                    && !lacksOnly(notTaken, finding)
                    && !isOfOtherVersions(file, finding.rule());
            if (verdict == Verdict.VIOLATED || undetermined) {
                faults.add("run \"" + name + "\" is not satisfied: " + finding.rule() + " (" + finding.reason() + "): "
                        + finding.message().en());
            }
        }
    }

    /** The days of the steps that the run does not take: what is counted to or from them need not be known. */
    private Set<String> daysNotTaken(C file) {
        return procedure.facts().days().stream()
                .filter(day -> day.day(file).isEmpty())
                .map(Fact::name)
                .collect(Collectors.toSet());
    }

    /** Whether a rule is a deadline, but none of the versions that the run falls under sets it. */
    private boolean isOfOtherVersions(C file, String rule) {
        Set<ProcedureVersion<V>> own = new LinkedHashSet<>();
        for (int i = 0; i < file.steps().size(); i++) {
            procedure.versionOn(startedOn(file, i)).ifPresent(own::add);
        }
        return procedure.rules().stream().noneMatch(made -> made.id().equals(rule))
                && own.stream()
                        .flatMap(version -> version.steps().stream())
                        .flatMap(step -> step.due().stream())
                        .noneMatch(due -> due.id().equals(rule));
    }

    private static boolean lacksOnly(Set<String> days, Finding finding) {
        List<String> lacking = finding.facts().stream()
                .filter(fact -> fact.value().isEmpty())
                .map(FactUsed::name)
                .toList();
        return !lacking.isEmpty() && days.containsAll(lacking);
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
                before.removeAll(use.before());
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

    private void checkDeadlinesUsed(Set<String> faults) {
        Set<String> kept = runs.values().stream()
                .flatMap(file -> book.judge(file, lastDay(file)).with(Verdict.SATISFIED).stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        for (ProcedureVersion<V> version : procedure.versions()) {
            for (Step<V> step : version.steps()) {
                step.due().stream()
                        .filter(rule -> !kept.contains(rule.id()) && requires(rule, version))
                        .forEach(rule -> faults.add("no run keeps the deadline " + rule.id() + " of the step " + step));
            }
        }
    }

    /** Whether a deadline asks for something while a version is law: one that came later is not kept by its runs. */
    private boolean requires(Rule<?> rule, ProcedureVersion<V> version) {
        int next = procedure.versions().indexOf(version) + 1;
        LocalDate end = next < procedure.versions().size()
                ? procedure.versions().get(next).from()
                : LocalDate.MAX;
        for (int i = 0; i < rule.versions().size(); i++) {
            LocalDate until =
                    i + 1 < rule.versions().size() ? rule.versions().get(i + 1).from() : LocalDate.MAX;
            if (rule.versions().get(i).status() == Status.REQUIRES
                    && rule.versions().get(i).from().isBefore(end)
                    && until.isAfter(version.from())) {
                return true;
            }
        }
        return false;
    }

    /** A step taken in a run, with what stands directly before it in the record: the last step, and the last of the line. */
    private record Use<V extends Enum<V> & Labelled>(CaseStep<V> taken, Set<V> before) {}

    private List<Use<V>> uses(ProcedureVersion<V> version, Step<V> step) {
        List<Use<V>> uses = new ArrayList<>();
        for (C file : runs.values()) {
            List<CaseStep<V>> steps = file.steps();
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).step() == step.step()
                        && procedure.versionOn(startedOn(file, i)).orElse(null) == version) {
                    uses.add(new Use<>(steps.get(i), before(version, steps.subList(0, i))));
                }
            }
        }
        return uses;
    }

    private Set<V> before(ProcedureVersion<V> version, List<CaseStep<V>> steps) {
        Set<V> before = new LinkedHashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            V one = steps.get(i).step();
            before.add(one);
            if (!version.step(one).map(Step::isBeside).orElse(false)) {
                break;
            }
        }
        return before;
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
                Actor other = anyBut(step.by());
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

    /** Somebody who may not take a step; {@link Actor#OTHER} unless he may. */
    private static Actor anyBut(Set<Actor> actors) {
        return Stream.concat(Stream.of(Actor.OTHER), Stream.of(Actor.values()))
                .filter(actor -> !actors.contains(actor))
                .findFirst()
                .orElseThrow();
    }

    /** What is found in a changed run whose record is complete as far as that of the lawful one. */
    private List<Fault> found(C changed, C lawful) {
        return procedure.progress(book, changed, lastDay(lawful)).faults();
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
        return faults.stream().map(ProcedureCases::shown).toList().toString();
    }

    private static String shown(Fault fault) {
        return fault.step() + " " + fault.kind();
    }

    /** Left out, each step that now rests on nothing is found skipped, or out of order; the one left out may be overdue. */
    private void checkSkipped(String of, C file, int index, Set<String> faults) {
        V left = file.steps().get(index).step();
        List<CaseStep<V>> steps = new ArrayList<>(file.steps());
        steps.remove(index);
        C changed = with.apply(file, steps);
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            CaseStep<V> other = steps.get(i);
            procedure
                    .versionOn(startedOn(changed, i))
                    .flatMap(version -> version.step(other.step()).map(version::restsOn))
                    .flatMap(before -> fault(other, before, steps))
                    .ifPresent(kind -> wanted.add(other.step() + " " + kind));
        }
        List<Fault> found = found(changed, file);
        List<String> others = found.stream()
                .filter(fault -> !is(fault, left, FaultKind.OVERDUE) && !is(fault, left, FaultKind.LATE))
                .map(ProcedureCases::shown)
                .toList();
        if (!others.equals(wanted)) {
            faults.add(of + "left out: expected " + wanted + " only, found " + shown(found));
        }
    }

    /** What is wrong with a step among others; empty where one of those that must come before was taken by its day. */
    private Optional<FaultKind> fault(CaseStep<V> step, Set<V> before, List<CaseStep<V>> steps) {
        Optional<LocalDate> first = firstOf(before, steps);
        if (before.isEmpty() || first.isPresent() && !first.get().isAfter(step.on())) {
            return Optional.empty();
        }
        return Optional.of(first.isPresent() ? FaultKind.OUT_OF_ORDER : FaultKind.SKIPPED);
    }

    private Optional<LocalDate> firstOf(Set<V> any, List<CaseStep<V>> steps) {
        return steps.stream()
                .filter(step -> any.contains(step.step()))
                .map(CaseStep::on)
                .min(LocalDate::compareTo);
    }

    /** Taken a day before the first of what must come before it; days counted from it then may be missed. */
    private void checkTooEarly(String of, C file, int index, Step<V> step, Set<String> faults) {
        ProcedureVersion<V> version =
                procedure.versionOn(startedOn(file, index)).orElseThrow();
        Optional<LocalDate> first = firstOf(version.restsOn(step), file.steps());
        if (first.isEmpty()) {
            return;
        }
        LocalDate day = first.get().minusDays(1);
        C changed = changed(
                file,
                index,
                CaseStep.<V>builder().from(file.steps().get(index)).on(day).build());
        if (procedure.versionOn(startedOn(changed, index)).orElse(null) != version) {
            return;
        }
        List<Fault> found = found(changed, file);
        long seen = found.stream()
                .filter(fault -> is(fault, step.step(), FaultKind.OUT_OF_ORDER))
                .count();
        long late = found.stream()
                .filter(fault -> fault.kind() == FaultKind.LATE || fault.kind() == FaultKind.OVERDUE)
                .count();
        if (seen != 1 || seen + late != found.size()) {
            faults.add(of + "taken on " + day + ": expected " + step + " OUT_OF_ORDER only, found " + shown(found));
        }
    }

    /** Taken a day after its last day, and what follows not before it; others may then be late as well. */
    private void checkLate(String of, C file, int index, Step<V> step, Set<String> faults) {
        if (file.firstDay(step.step()) != file.steps().get(index).on().toEpochDay()) {
            return;
        }
        for (Rule<?> rule : step.due()) {
            Optional<LocalDate> last = book.schedule(file).stream()
                    .filter(milestone -> milestone.rule().equals(rule.id()) && milestone.latest())
                    .filter(milestone -> milestone
                            .fact()
                            .equals(procedure.facts().day(step.step()).name()))
                    .flatMap(milestone -> milestone.on().stream())
                    .min(LocalDate::compareTo);
            if (last.isEmpty()) {
                continue;
            }
            LocalDate day = last.get().plusDays(1);
            List<CaseStep<V>> steps = new ArrayList<>(file.steps());
            for (int i = index; i < steps.size(); i++) {
                CaseStep<V> one = steps.get(i);
                if (i == index || one.on().isBefore(day)) {
                    steps.set(i, CaseStep.<V>builder().from(one).on(day).build());
                }
            }
            List<Fault> found = found(with.apply(file, steps), file);
            boolean seen = found.stream().anyMatch(fault -> is(fault, step.step(), FaultKind.LATE));
            boolean others = found.stream().anyMatch(fault -> fault.kind() != FaultKind.LATE);
            if (!seen || others) {
                faults.add(of + "taken on " + day + ", a day late: expected " + step + " LATE only, found "
                        + shown(found));
            }
        }
    }

    /** The id of the procedure and the number of runs. */
    @Override
    public String toString() {
        return procedure.id() + ": " + runs.size() + (runs.size() == 1 ? " run" : " runs");
    }
}
