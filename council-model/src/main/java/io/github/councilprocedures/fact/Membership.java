package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A choice that is one of these values, or none of them (thuộc danh mục). */
final class Membership<S, V> extends Requirement<S> {

    private final ChoiceFact<S, V> choice;
    private final boolean member;
    private final ImmutableSet<V> values;

    /** The same for judging: values of an enum, like yes and no, are the same objects everywhere. */
    private final Object[] constants;

    Membership(ChoiceFact<S, V> choice, boolean member, ImmutableSet<V> values) {
        checkArgument(!values.isEmpty(), "values of %s must not be empty", choice.name());
        this.choice = choice;
        this.member = member;
        this.values = values;
        this.constants = values.toArray();
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        V value = choice.choice(subject);
        if (value == null) {
            return choice.whenAbsent();
        }
        return isListed(value) == member ? Reason.MET : Reason.NOT_MET;
    }

    private boolean isListed(V value) {
        for (Object constant : constants) {
            if (constant == value) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(choice);
        List<V> allowed = allowed();
        if (!allowed.isEmpty()) {
            account.slot("allowed", choice.choices().labels(allowed));
        }
    }

    private List<V> allowed() {
        return choice.values().stream()
                .filter(value -> values.contains(value) == member)
                .toList();
    }

    @Override
    public Phrase describe() {
        List<V> allowed = allowed();
        if (choice.choices().isYesOrNo() && allowed.size() == 1) {
            Phrase answer = choice.choices().label(allowed.get(0));
            return new Phrase(
                    choice.label().vi() + ": " + answer.vi(), choice.label().en() + ": " + answer.en());
        }
        Phrase listed = choice.choices().labels(values);
        boolean one = values.size() == 1;
        String vi = member ? (one ? " là " : " là một trong: ") : (one ? " không phải là " : " không thuộc: ");
        String en = member ? (one ? " is " : " is one of: ") : (one ? " is not " : " is none of: ");
        return new Phrase(choice.label().vi() + vi + listed.vi(), choice.label().en() + en + listed.en());
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.of("allowed", choice.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        for (V value : choice.values()) {
            ImmutableSet<V> others = values.contains(value)
                    ? values.stream().filter(v -> !v.equals(value)).collect(ImmutableSet.toImmutableSet())
                    : ImmutableSet.<V>builder().addAll(values).add(value).build();
            if (!others.isEmpty()) {
                neighbours.add(new Neighbour<>(
                        (values.contains(value) ? "without " : "with ")
                                + choice.choices().name(value),
                        new Membership<>(choice, member, others)));
            }
        }
        return neighbours;
    }

    @Override
    public Limits limits() {
        return Limits.ofChoice(choice.name(), allowedNames());
    }

    /** The limits of another requirement in the cases in which this one is broken. */
    Limits otherwise(Limits others) {
        return others.inCase(
                choice.name(),
                names(choice.values().stream()
                        .filter(value -> values.contains(value) != member)
                        .toList()));
    }

    /** The limits of alternatives that are choices; known if they are of one fact. */
    static Limits union(List<? extends Membership<?, ?>> alternatives) {
        String fact = alternatives.get(0).fact();
        ImmutableSet.Builder<String> allowed = ImmutableSet.builder();
        for (Membership<?, ?> alternative : alternatives) {
            if (!alternative.fact().equals(fact)) {
                return Limits.UNKNOWN;
            }
            allowed.addAll(alternative.allowedNames());
        }
        return Limits.ofChoice(fact, allowed.build());
    }

    String fact() {
        return choice.name();
    }

    ImmutableSet<String> allowedNames() {
        return names(allowed());
    }

    private ImmutableSet<String> names(List<V> some) {
        return some.stream().map(choice.choices()::name).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "membership",
                ImmutableMap.of(
                        "of",
                        choice.name(),
                        member ? "oneOf" : "noneOf",
                        values.stream().map(choice.choices()::name).collect(Collectors.toUnmodifiableList())));
    }
}
