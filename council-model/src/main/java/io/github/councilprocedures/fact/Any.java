package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One of several requirements (một trong các trường hợp). One that is met decides, whatever is unknown of the others. */
final class Any<S> extends Requirement<S> {

    private final ImmutableList<Requirement<S>> parts;

    Any(ImmutableList<Requirement<S>> parts) {
        checkArgument(!parts.isEmpty(), "parts must not be empty");
        this.parts = parts;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        Reason result = Reason.CONDITION;
        for (int i = 0; i < parts.size(); i++) {
            Reason part = parts.get(i).judge(subject, knowledge);
            switch (part.verdict()) {
                case SATISFIED -> {
                    return part;
                }
                case UNDETERMINED -> result = result.verdict() == Verdict.UNDETERMINED ? result : part;
                case VIOLATED -> result = result == Reason.CONDITION ? part : result;
                default -> {
                    // A part that does not apply says nothing.
                }
            }
        }
        return result;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        // Only what the answer rests on: a way that is not open needs no facts.
        Verdict verdict = judge(subject, knowledge).verdict();
        for (Requirement<S> part : parts) {
            if (part.judge(subject, knowledge).verdict() == verdict) {
                part.explain(subject, knowledge, account);
            }
        }
    }

    @Override
    public Phrase describe() {
        return anyOf(
                parts.stream().map(part -> All.inner(part, part.describe())).toList());
    }

    @Override
    public Phrase describe(S subject) {
        return anyOf(parts.stream()
                .map(part -> All.inner(part, part.describe(subject)))
                .toList());
    }

    private static Phrase anyOf(List<Phrase> listed) {
        return new Phrase(
                listed.stream().map(Phrase::vi).collect(Collectors.joining(" hoặc ")),
                listed.stream().map(Phrase::en).collect(Collectors.joining(" or ")));
    }

    @Override
    public Set<String> slots() {
        return parts.stream().flatMap(part -> part.slots().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        return All.neighbours(parts, Any::new);
    }

    /** A choice among the alternatives is the case in which another need not be met. */
    @Override
    public Limits limits() {
        List<Membership<S, ?>> choices = new ArrayList<>();
        List<Requirement<S>> others = new ArrayList<>();
        for (Requirement<S> part : parts) {
            if (part instanceof Membership<S, ?> choice) {
                choices.add(choice);
            } else {
                others.add(part);
            }
        }
        if (others.isEmpty()) {
            return Membership.union(choices);
        }
        Limits limits = others.size() == 1 ? others.get(0).limits() : Limits.UNKNOWN;
        for (Membership<S, ?> choice : choices) {
            limits = choice.otherwise(limits);
        }
        return limits;
    }

    @Override
    public Map<String, Object> form() {
        return Map.of("any", parts.stream().map(Requirement::form).collect(Collectors.toUnmodifiableList()));
    }
}
