package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A requirement that differs by the value of a fact (theo từng trường hợp): one half for most resolutions, two thirds for
 * the removal of a delegate. A value without a case is not a case of the rule.
 *
 * @param <S> the subjects
 * @param <V> the values of the fact
 */
public final class ByCase<S, V> extends Requirement<S> {

    private final ChoiceFact<S, V> choice;
    private final ImmutableMap<V, Requirement<S>> cases;

    /** The values for judging: those of an enum, like yes and no, are the same objects everywhere. */
    private final Object[] constants;

    private final ImmutableList<Requirement<S>> requirements;

    private ByCase(ChoiceFact<S, V> choice, ImmutableMap<V, Requirement<S>> cases) {
        this.choice = choice;
        this.cases = cases;
        this.constants = cases.keySet().toArray();
        this.requirements = cases.values().asList();
    }

    static <S, V> ByCase<S, V> of(ChoiceFact<S, V> choice) {
        return new ByCase<>(choice, ImmutableMap.of());
    }

    /**
     * The same requirement with one more case.
     *
     * @param value the value
     * @param requirement what holds for it
     * @return the requirement
     * @throws IllegalArgumentException if the value has a case already
     */
    public ByCase<S, V> when(V value, Requirement<S> requirement) {
        checkArgument(
                !cases.containsKey(value),
                "value %s of %s has a case already",
                choice.choices().name(value),
                choice.name());
        return new ByCase<>(
                choice,
                ImmutableMap.<V, Requirement<S>>builder()
                        .putAll(cases)
                        .put(value, requirement)
                        .buildOrThrow());
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        V value = choice.choice(subject);
        if (value == null) {
            return choice.whenAbsent();
        }
        for (int i = 0; i < constants.length; i++) {
            if (constants[i] == value) {
                return requirements.get(i).judge(subject, knowledge);
            }
        }
        return Reason.CONDITION;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(choice);
        V value = choice.choice(subject);
        Requirement<S> requirement = value == null ? null : cases.get(value);
        if (requirement != null) {
            requirement.explain(subject, knowledge, account);
        }
    }

    @Override
    public List<Due> due(S subject, Knowledge knowledge) {
        V value = choice.choice(subject);
        Requirement<S> requirement = value == null ? null : cases.get(value);
        return requirement == null ? List.of() : requirement.due(subject, knowledge);
    }

    @Override
    public Phrase describe(S subject) {
        V value = choice.choice(subject);
        Requirement<S> requirement = value == null ? null : cases.get(value);
        return requirement == null ? describe() : inCase(value, requirement.describe(subject));
    }

    private Phrase inCase(V value, Phrase words) {
        Phrase label = choice.choices().label(value);
        return new Phrase(label.vi() + ": " + words.vi(), label.en() + ": " + words.en());
    }

    @Override
    public Phrase describe() {
        List<Phrase> listed = new ArrayList<>();
        cases.forEach((value, requirement) -> listed.add(inCase(value, requirement.describe())));
        Phrase joined = Phrase.join("; ", listed);
        return new Phrase(
                "theo " + choice.label().vi() + " – " + joined.vi(),
                "by " + choice.label().en() + " – " + joined.en());
    }

    @Override
    public Set<String> slots() {
        ImmutableSet.Builder<String> slots = ImmutableSet.builder();
        slots.add(choice.name());
        cases.values().forEach(requirement -> slots.addAll(requirement.slots()));
        return slots.build();
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        cases.forEach((value, requirement) -> {
            String name = choice.choices().name(value);
            for (Neighbour<S> neighbour : requirement.neighbours()) {
                Map<V, Requirement<S>> others = new LinkedHashMap<>(cases);
                others.put(value, neighbour.requirement());
                neighbours.add(new Neighbour<>(
                        name + ": " + neighbour.change(), new ByCase<>(choice, ImmutableMap.copyOf(others))));
            }
            Map<V, Requirement<S>> others = new LinkedHashMap<>(cases);
            others.remove(value);
            if (!others.isEmpty()) {
                neighbours.add(
                        new Neighbour<>("without case " + name, new ByCase<>(choice, ImmutableMap.copyOf(others))));
            }
        });
        return neighbours;
    }

    @Override
    public Limits limits() {
        Limits all = Limits.ofAll(List.of());
        for (Map.Entry<V, Requirement<S>> entry : cases.entrySet()) {
            String name = choice.choices().name(entry.getKey());
            all = all.and(entry.getValue().limits().inCase(choice.name(), ImmutableSet.of(name)));
        }
        return all;
    }

    @Override
    public Map<String, Object> form() {
        ImmutableMap.Builder<String, Object> when = ImmutableMap.builder();
        cases.forEach((value, requirement) -> when.put(choice.choices().name(value), requirement.form()));
        return Map.of("byCase", ImmutableMap.of("of", choice.name(), "when", when.buildOrThrow()));
    }
}
