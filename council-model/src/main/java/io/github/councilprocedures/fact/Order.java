package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Steps taken in their order (trình tự). Two steps of one day are in order. A step that was skipped is broken only in a
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
        List<Stamped<V>> taken = log.steps(subject);
        if (taken.isEmpty()) {
            return log.whenAbsent();
        }
        if (early(taken) != null) {
            return Reason.NOT_MET;
        }
        if (firstSkipped(taken) != null) {
            return knowledge.isComplete() ? Reason.NEVER_DONE : Reason.RECORD_NOT_COMPLETE;
        }
        return Reason.MET;
    }

    /** The first step of the log that was taken after a later one, or twice though it may not be; null if none. */
    private @Nullable Stamped<V> early(List<Stamped<V>> taken) {
        for (int i = 0; i < taken.size(); i++) {
            Stamped<V> one = taken.get(i);
            int place = place(one.step());
            for (int j = 0; place >= 0 && j < taken.size(); j++) {
                Stamped<V> other = taken.get(j);
                int otherPlace = place(other.step());
                boolean laterStepSooner =
                        otherPlace > place && other.on().toEpochDay() < one.on().toEpochDay();
                boolean again =
                        j < i && otherPlace == place && !steps.get(place).repeatable();
                if (laterStepSooner || again) {
                    return one;
                }
            }
        }
        return null;
    }

    /** The first step that must be taken, was not, and stands before one that was; null if none. */
    private @Nullable ProcedureStep<V> firstSkipped(List<Stamped<V>> taken) {
        int reached = -1;
        for (int i = 0; i < taken.size(); i++) {
            reached = Math.max(reached, place(taken.get(i).step()));
        }
        for (int place = 0; place < reached; place++) {
            if (!steps.get(place).optional()
                    && !contains(taken, steps.get(place).step())) {
                return steps.get(place);
            }
        }
        return null;
    }

    private boolean contains(List<Stamped<V>> taken, V step) {
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).step().equals(step)) {
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
        List<Stamped<V>> taken = log.steps(subject);
        Stamped<V> early = early(taken);
        if (early != null) {
            Phrase step = log.choices().label(early.step());
            Phrase on = Phrase.date(early.on());
            account.slot("step", step);
            account.step(
                    "Bước \"" + step.vi() + "\" ngày " + on.vi() + " không đúng vị trí trong trình tự.",
                    "The step \"" + step.en() + "\" of " + on.en() + " is out of its place.");
            return;
        }
        ProcedureStep<V> skipped = firstSkipped(taken);
        if (skipped != null) {
            Phrase step = log.choices().label(skipped.step());
            account.slot("step", step);
            Phrase named = new Phrase("bước \"" + step.vi() + "\"", "step \"" + step.en() + "\"");
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
