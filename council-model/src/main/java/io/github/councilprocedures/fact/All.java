package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each of several requirements (tất cả). One that is broken decides, whatever is unknown of the others. */
final class All<S> extends Requirement<S> {

    private final ImmutableList<Requirement<S>> parts;

    All(ImmutableList<Requirement<S>> parts) {
        checkArgument(!parts.isEmpty(), "parts must not be empty");
        this.parts = parts;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        Reason result = Reason.CONDITION;
        for (int i = 0; i < parts.size(); i++) {
            Reason part = parts.get(i).judge(subject, knowledge);
            switch (part.verdict()) {
                case VIOLATED -> {
                    return part;
                }
                case UNDETERMINED -> result = result.verdict() == Verdict.UNDETERMINED ? result : part;
                case SATISFIED -> result = result == Reason.CONDITION ? part : result;
                default -> {
                    // A part that does not apply says nothing.
                }
            }
        }
        return result;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        // What decided first, so that a message speaks of it.
        Reason reason = judge(subject, knowledge);
        for (boolean decided : new boolean[] {true, false}) {
            for (Requirement<S> part : parts) {
                if ((part.judge(subject, knowledge) == reason) == decided) {
                    part.explain(subject, knowledge, account);
                }
            }
        }
    }

    @Override
    public List<Due> due(S subject, Knowledge knowledge) {
        return parts.stream()
                .flatMap(part -> part.due(subject, knowledge).stream())
                .toList();
    }

    @Override
    public Phrase describe() {
        return Phrase.join(
                "; ", parts.stream().map(part -> inner(part, part.describe())).toList());
    }

    @Override
    public Phrase describe(S subject) {
        return Phrase.join(
                "; ",
                parts.stream().map(part -> inner(part, part.describe(subject))).toList());
    }

    @Override
    public Set<String> slots() {
        return parts.stream().flatMap(part -> part.slots().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        return neighbours(parts, All::new);
    }

    /** The words of a part, set apart where it is a list itself. */
    static Phrase inner(Requirement<?> part, Phrase words) {
        return part instanceof All || part instanceof Any
                ? new Phrase("(" + words.vi() + ")", "(" + words.en() + ")")
                : words;
    }

    /** Each part changed in turn, and each left out. */
    static <S> List<Neighbour<S>> neighbours(
            ImmutableList<Requirement<S>> parts, Function<ImmutableList<Requirement<S>>, Requirement<S>> joined) {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Neighbour<S> neighbour : parts.get(i).neighbours()) {
                List<Requirement<S>> others = new ArrayList<>(parts);
                others.set(i, neighbour.requirement());
                neighbours.add(new Neighbour<>(neighbour.change(), joined.apply(ImmutableList.copyOf(others))));
            }
            if (parts.size() > 1) {
                List<Requirement<S>> others = new ArrayList<>(parts);
                others.remove(i);
                neighbours.add(new Neighbour<>(
                        "without (" + parts.get(i).describe().en() + ")", joined.apply(ImmutableList.copyOf(others))));
            }
        }
        return neighbours;
    }

    @Override
    public Limits limits() {
        return Limits.ofAll(parts);
    }

    @Override
    public Map<String, Object> form() {
        return Map.of("all", parts.stream().map(Requirement::form).collect(Collectors.toUnmodifiableList()));
    }
}
