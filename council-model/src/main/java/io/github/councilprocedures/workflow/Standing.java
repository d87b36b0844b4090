package io.github.councilprocedures.workflow;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.CaseStep;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out where a file stands in a procedure. */
final class Standing<C extends CaseFile<V>, V extends Enum<V> & Labelled> {

    private final Procedure<C, V> procedure;
    private final C file;
    private final RuleBook book;
    private final @Nullable CaseStep<V> reached;
    private final Set<V> taken = new HashSet<>();

    /** What the law says on the day that counts; before the first step on the day asked about, or else at last. */
    private final ProcedureVersion<V> version;

    /** The version whose steps are told; another one where the text in force was not read. */
    private final ProcedureVersion<V> told;

    Standing(Procedure<C, V> procedure, C file, RuleBook book, @Nullable LocalDate asked) {
        this.procedure = procedure;
        this.file = file;
        this.book = book;
        ProcedureVersion<V> latest =
                procedure.versions().get(procedure.versions().size() - 1);
        file.steps().forEach(step -> taken.add(step.step()));
        Optional<CaseStep<V>> last = file.steps().stream()
                .filter(step -> !isBeside(step))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
        this.reached = last.orElse(null);
        this.version = last.map(CaseStep::on)
                .or(() -> Optional.ofNullable(asked))
                .flatMap(procedure::versionOn)
                .orElse(latest);
        this.told = version.status() == Status.REQUIRES
                ? version
                : procedure.readBy(version.from()).orElse(version);
    }

    /** Beside the line in the version of its day, or no step of that version at all. */
    private boolean isBeside(CaseStep<V> step) {
        return procedure
                .readBy(step.on())
                .flatMap(read -> read.step(step.step()))
                .map(Step::isBeside)
                .orElse(true);
    }

    Progress progress(Findings findings) {
        boolean read = version.status() == Status.REQUIRES;
        List<Milestone> schedule = read ? book.schedule(file) : List.of();
        Progress.Builder progress = Progress.builder()
                .procedure(procedure.id())
                .title(procedure.title())
                .place(file.place())
                .status(version.isPractice() ? Status.SILENT : version.status())
                .citations(version.citations());
        if (reached != null) {
            progress.step(reached.step().name()).label(reached.step().label()).since(reached.on());
        }
        for (Step<V> step : told.steps()) {
            if (mayFollow(step)) {
                progress.addNext(next(step, read, schedule));
            }
        }
        return progress.addAllFaults(faults(findings)).build();
    }

    private boolean mayFollow(Step<V> step) {
        if (taken.contains(step.step()) && !step.isRepeatable()) {
            return false;
        }
        if (step.after().isEmpty()) {
            return reached == null || step.isRepeatable() && reached.step() == step.step();
        }
        return step.isBeside()
                ? step.after().stream().anyMatch(taken::contains)
                : reached != null && step.after().contains(reached.step());
    }

    private NextStep next(Step<V> step, boolean read, List<Milestone> schedule) {
        NextStep.Builder next = NextStep.builder()
                .step(step.step().name())
                .label(step.step().label())
                .by(step.by())
                .to(step.to())
                .documents(step.documents())
                .beside(step.isBeside());
        if (read && !step.isModelled()) {
            List<Citation> own = step.citations();
            next.citations(own.isEmpty() ? version.citations() : own);
            for (Rule<?> rule : step.due()) {
                schedule.stream()
                        .filter(milestone -> milestone.rule().equals(rule.id()))
                        .forEach(next::addDue);
            }
        }
        return next.build();
    }

    private List<Fault> faults(Findings findings) {
        Map<Phrase, V> steps = new LinkedHashMap<>();
        for (Subject part : file.parts()) {
            if (part instanceof StepOfCase<?>) {
                steps.put(part.place(), stepOf(part));
            }
        }
        Map<String, FaultKind> kinds = new LinkedHashMap<>();
        procedure.rules().forEach(rule -> kinds.put(rule.id(), kind(rule.id())));
        Map<String, V> dueSteps = new LinkedHashMap<>();
        procedure.versions().stream()
                .flatMap(each -> each.steps().stream())
                .forEach(step -> step.due().forEach(rule -> dueSteps.put(rule.id(), step.step())));
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        for (Finding finding : findings.with(Verdict.VIOLATED)) {
            V late = dueSteps.get(finding.rule());
            FaultKind kind = kinds.get(finding.rule());
            V step = steps.get(finding.place());
            if (late != null) {
                boolean never = finding.reason() == Reason.NEVER_DONE;
                faults.add(fault(late, never ? FaultKind.OVERDUE : FaultKind.LATE, finding));
            } else if (kind != null && step != null) {
                boolean skipped = kind == FaultKind.OUT_OF_ORDER && finding.reason() == Reason.NEVER_DONE;
                faults.add(fault(step, skipped ? FaultKind.SKIPPED : kind, finding));
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((Fault fault) -> fault.kind() == FaultKind.OVERDUE), faults.build());
    }

    @SuppressWarnings("unchecked") // the parts of this file
    private V stepOf(Subject part) {
        return ((StepOfCase<V>) part).taken().step();
    }

    private static FaultKind kind(String ruleId) {
        return switch (ruleId.substring(ruleId.lastIndexOf('.') + 1)) {
            case "order" -> FaultKind.OUT_OF_ORDER;
            case "actors" -> FaultKind.WRONG_BODY;
            case "documents" -> FaultKind.MISSING_DOCUMENT;
            default -> FaultKind.MISSING_RECIPIENT;
        };
    }

    private static <V extends Enum<V> & Labelled> Fault fault(V step, FaultKind kind, Finding finding) {
        return Fault.builder()
                .step(step.name())
                .label(step.label())
                .kind(kind)
                .finding(finding)
                .build();
    }
}
