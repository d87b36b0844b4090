package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All of these facts are there (đủ thành phần). In a complete record a fact that is not there never was. */
final class Presence<S> extends Requirement<S> {

    private final ImmutableList<Fact<S>> facts;

    Presence(ImmutableList<Fact<S>> facts) {
        checkArgument(!facts.isEmpty(), "facts must not be empty");
        this.facts = ImmutableSet.copyOf(facts).asList();
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        for (int i = 0; i < facts.size(); i++) {
            Fact<S> fact = facts.get(i);
            if (!fact.isPresent(subject)) {
                return knowledge.isComplete() ? Reason.NEVER_DONE : fact.whenAbsent();
            }
        }
        return Reason.MET;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        facts.forEach(account::use);
    }

    @Override
    public Phrase describe() {
        Phrase listed = Phrase.join(", ", facts.stream().map(Fact::label).toList());
        return new Phrase("có đủ: " + listed.vi(), "all present: " + listed.en());
    }

    @Override
    public Set<String> slots() {
        return facts.stream().map(Fact::name).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        for (Fact<S> fact : facts) {
            if (facts.size() > 1) {
                neighbours.add(new Neighbour<>(
                        "without " + fact.name(),
                        new Presence<>(
                                facts.stream().filter(f -> f != fact).collect(ImmutableList.toImmutableList()))));
            }
        }
        return neighbours;
    }

    @Override
    public Limits limits() {
        return Limits.of("presence", new Holding(ImmutableSet.copyOf(slots()), false));
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "presence",
                ImmutableMap.of("of", facts.stream().map(Fact::name).collect(Collectors.toUnmodifiableList())));
    }
}
