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

/** A set that includes these values, or is exactly these (tập hợp). A table of sets is a {@link ByCase} of them. */
final class Sets<S, V> extends Requirement<S> {

    private final SetFact<S, V> set;
    private final boolean exactly;
    private final ImmutableSet<V> values;

    /** The same for judging, which makes no iterator. */
    private final Object[] constants;

    Sets(SetFact<S, V> set, boolean exactly, ImmutableSet<V> values) {
        checkArgument(!values.isEmpty(), "values of %s must not be empty", set.name());
        this.set = set;
        this.exactly = exactly;
        this.values = values;
        this.constants = values.toArray();
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        Set<V> found = set.values(subject);
        int held = 0;
        for (Object constant : constants) {
            held += found.contains(constant) ? 1 : 0;
        }
        if (exactly && found.size() > held) {
            return Reason.NOT_MET;
        }
        if (held == constants.length) {
            return Reason.MET;
        }
        return knowledge.isComplete() ? Reason.NOT_MET : Reason.RECORD_NOT_COMPLETE;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(set);
        Set<V> found = set.values(subject);
        List<V> lacking =
                values.stream().filter(value -> !found.contains(value)).toList();
        account.slot("wanted", set.choices().labels(values));
        if (!lacking.isEmpty()) {
            Phrase listed = set.choices().labels(lacking);
            account.slot("lacking", listed);
            account.step("Chưa thấy ghi nhận: " + listed.vi() + ".", "Not on record: " + listed.en() + ".");
        }
        List<V> excess = found.stream().filter(value -> !values.contains(value)).toList();
        if (exactly && !excess.isEmpty()) {
            Phrase listed = set.choices().labels(excess);
            account.slot("excess", listed);
            account.step("Ngoài danh mục: " + listed.vi() + ".", "Not in the list: " + listed.en() + ".");
        }
    }

    @Override
    public Phrase describe() {
        Phrase listed = set.choices().labels(values);
        return exactly
                ? new Phrase(
                        set.label().vi() + " gồm đúng: " + listed.vi(),
                        set.label().en() + ": exactly " + listed.en())
                : new Phrase(
                        set.label().vi() + " gồm có: " + listed.vi(),
                        set.label().en() + ": at least " + listed.en());
    }

    @Override
    public Set<String> slots() {
        return exactly
                ? ImmutableSet.of("wanted", "lacking", "excess", set.name())
                : ImmutableSet.of("wanted", "lacking", set.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        neighbours.add(new Neighbour<>(exactly ? "includes" : "exactly", new Sets<>(set, !exactly, values)));
        for (V value : values) {
            if (values.size() > 1) {
                neighbours.add(new Neighbour<>(
                        "without " + set.choices().name(value),
                        new Sets<>(
                                set,
                                exactly,
                                values.stream().filter(v -> !v.equals(value)).collect(ImmutableSet.toImmutableSet()))));
            }
        }
        return neighbours;
    }

    @Override
    public Limits limits() {
        return Limits.of(
                "set " + set.name(),
                new Holding(values.stream().map(set.choices()::name).collect(ImmutableSet.toImmutableSet()), exactly));
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "sets",
                ImmutableMap.of(
                        "of",
                        set.name(),
                        exactly ? "exactly" : "includes",
                        values.stream().map(set.choices()::name).collect(Collectors.toUnmodifiableList())));
    }
}
