package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A number that another number fixes by a scale (theo thang): delegates by population. */
final class Scaled<S> extends Requirement<S> {

    private final NumberFact<S> number;
    private final Scale scale;
    private final NumberFact<S> by;

    Scaled(NumberFact<S> number, Scale scale, NumberFact<S> by) {
        this.number = number;
        this.scale = scale;
        this.by = by;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        long found = number.number(subject);
        if (found == Fact.ABSENT) {
            return number.whenAbsent();
        }
        long figure = by.number(subject);
        if (figure == Fact.ABSENT) {
            return by.whenAbsent();
        }
        return found == scale.number(figure) ? Reason.MET : Reason.NOT_MET;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(number);
        account.use(by);
        long figure = by.number(subject);
        if (figure == Fact.ABSENT) {
            return;
        }
        long wanted = scale.number(figure);
        account.slot("required", wanted);
        for (Phrase line : scale.proof(figure)) {
            account.step(line);
        }
        account.step(
                number.label().vi() + " phải là " + wanted + ".", number.label().en() + " must be " + wanted + ".");
    }

    @Override
    public Phrase describe() {
        Phrase words = scale.describe();
        return new Phrase(
                number.label().vi() + " theo " + by.label().vi() + " – " + words.vi(),
                number.label().en() + " by " + by.label().en() + " – " + words.en());
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.of("required", number.name(), by.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        scale.neighbours()
                .forEach((change, other) -> neighbours.add(new Neighbour<>(change, new Scaled<>(number, other, by))));
        return neighbours;
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "scaled",
                ImmutableMap.builder()
                        .put("number", number.name())
                        .put("by", by.name())
                        .putAll(scale.form())
                        .buildOrThrow());
    }
}
