package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Steps taken in their order (trình tự). Two dated steps of one day are in order; those of a log without days stand in the
 * order in which they are recorded. A step that was skipped is broken only in a
 * complete record; a step taken too early is broken in any.
 */
final class Order<S, V> extends Requirement<S> {

    private final SequenceFact<S, V> log;
    private final ImmutableList<ProcedureStep<V>> steps;

    Order(SequenceFact<S, V> log, ImmutableList<ProcedureStep<V>> steps) {
        checkArgument(!steps.isEmpty(), "steps of %s must not be empty", log.name());
        Set<V> known = new HashSet<>();
        for (ProcedureStep<V> step : steps) {
            checkArgument(
                    known.add(step.step()),
                    "step %s of %s stands in two places",
                    log.choices().name(step.step()),
                    log.name());
        }
        this.log = log;
        this.steps = steps;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        if (log.length(subject) == 0) {
            return log.whenAbsent();
        }
        if (early(subject) >= 0) {
            return Reason.NOT_MET;
        }
        if (firstSkipped(subject) != null) {
            return knowledge.isComplete() ? Reason.NEVER_DONE : Reason.RECORD_NOT_COMPLETE;
        }
        return Reason.MET;
    }

    /** Where in the log the first step stands that was taken after a later one, or twice though it may not be; or -1. */
    private int early(S subject) {
        int length = log.length(subject);
        for (int i = 0; i < length; i++) {
            int place = place(log.step(subject, i));
            for (int j = 0; place >= 0 && j < length; j++) {
                int otherPlace = place(log.step(subject, j));
                boolean laterStepSooner = otherPlace > place && log.rank(subject, j) < log.rank(subject, i);
                boolean again =
                        j < i && otherPlace == place && !steps.get(place).repeatable();
                if (laterStepSooner || again) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The first step that must be taken, was not, and stands before one that was; null if none. */
    private @Nullable ProcedureStep<V> firstSkipped(S subject) {
        int reached = -1;
        for (int i = 0; i < log.length(subject); i++) {
            reached = Math.max(reached, place(log.step(subject, i)));
        }
        for (int place = 0; place < reached; place++) {
            if (!steps.get(place).optional()
                    && !contains(subject, steps.get(place).step())) {
                return steps.get(place);
            }
        }
        return null;
    }

    private boolean contains(S subject, V step) {
        for (int i = 0; i < log.length(subject); i++) {
            if (log.step(subject, i).equals(step)) {
                return true;
            }
        }
        return false;
    }

    private int place(V step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(log);
        int early = early(subject);
        if (early >= 0) {
            Phrase step = log.choices().label(log.step(subject, early));
            account.slot("step", step);
            Phrase on = log.isDated() ? Phrase.date(LocalDate.ofEpochDay(log.rank(subject, early))) : null;
            account.step(
                    "Bước “" + step.vi() + "”" + (on == null ? "" : " ngày " + on.vi())
                            + " không đúng vị trí trong trình tự.",
                    "The step “" + step.en() + "”" + (on == null ? "" : " of " + on.en()) + " is out of its place.");
            return;
        }
        ProcedureStep<V> skipped = firstSkipped(subject);
        if (skipped != null) {
            Phrase step = log.choices().label(skipped.step());
            account.slot("step", step);
            Phrase named = new Phrase("bước “" + step.vi() + "”", "step “" + step.en() + "”");
            account.lack(named);
            account.step("Chưa thấy ghi nhận " + named.vi() + ".", "Not on record: " + named.en() + ".");
        }
    }

    @Override
    public Phrase describe() {
        Phrase listed = Phrase.join(" → ", steps.stream().map(this::shown).toList());
        return new Phrase("đúng trình tự: " + listed.vi(), "in order: " + listed.en());
    }

    private Phrase shown(ProcedureStep<V> step) {
        Phrase label = log.choices().label(step.step());
        return step.optional() ? new Phrase("[" + label.vi() + "]", "[" + label.en() + "]") : label;
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.of("step", log.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            ProcedureStep<V> step = steps.get(i);
            String name = log.choices().name(step.step());
            if (i + 1 < steps.size()) {
                List<ProcedureStep<V>> swapped = new ArrayList<>(steps);
                Collections.swap(swapped, i, i + 1);
                neighbours.add(neighbour(name + " after the next", swapped));
                neighbours.add(replaced(
                        i,
                        name + (step.optional() ? " must be taken" : " may be left out"),
                        new ProcedureStep<>(step.step(), !step.optional(), step.repeatable())));
            }
            neighbours.add(replaced(
                    i,
                    name + (step.repeatable() ? " only once" : " may be repeated"),
                    new ProcedureStep<>(step.step(), step.optional(), !step.repeatable())));
        }
        return neighbours;
    }

    private Neighbour<S> replaced(int place, String change, ProcedureStep<V> step) {
        List<ProcedureStep<V>> others = new ArrayList<>(steps);
        others.set(place, step);
        return neighbour(change, others);
    }

    private Neighbour<S> neighbour(String change, List<ProcedureStep<V>> others) {
        return new Neighbour<>(change, new Order<>(log, ImmutableList.copyOf(others)));
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "order",
                ImmutableMap.of(
                        "of",
                        log.name(),
                        "steps",
                        steps.stream()
                                .map(step -> log.choices().name(step.step())
                                        + (step.optional() ? "?" : "")
                                        + (step.repeatable() ? "*" : ""))
                                .collect(Collectors.toUnmodifiableList())));
    }
}
