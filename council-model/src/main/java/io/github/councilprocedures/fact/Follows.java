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

/**
 * One of several steps was taken by a day (bước phải đi trước), the day included. Broken when each of those that were taken
 * came later; never done when none was taken in a complete record.
 */
final class Follows<S, V> extends Requirement<S> {

    private final SequenceFact<S, V> log;
    private final ImmutableSet<V> steps;
    private final DateFact<S> day;

    /** The same for judging, which makes no iterator. */
    private final Object[] constants;

    Follows(SequenceFact<S, V> log, ImmutableSet<V> steps, DateFact<S> day) {
        checkArgument(!steps.isEmpty(), "steps of %s must not be empty", log.name());
        checkArgument(log.isDated(), "%s has no days", log.name());
        this.log = log;
        this.steps = steps;
        this.day = day;
        this.constants = steps.toArray();
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        long by = day.epochDay(subject);
        if (by == Fact.ABSENT) {
            return day.whenAbsent();
        }
        long first = first(subject);
        if (first == Fact.ABSENT) {
            return knowledge.isComplete() ? Reason.NEVER_DONE : Reason.RECORD_NOT_COMPLETE;
        }
        return first <= by ? Reason.MET : Reason.NOT_MET;
    }

    /** The first day on which one of the steps was taken, or {@link Fact#ABSENT}. */
    private long first(S subject) {
        long first = Fact.ABSENT;
        for (int i = 0; i < log.length(subject); i++) {
            V step = log.step(subject, i);
            for (Object constant : constants) {
                if (constant == step && (first == Fact.ABSENT || log.rank(subject, i) < first)) {
                    first = log.rank(subject, i);
                }
            }
        }
        return first;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(day);
        account.use(log);
        Phrase wanted = log.choices().labels(steps);
        account.slot("wanted", wanted);
        if (first(subject) == Fact.ABSENT) {
            Phrase named = new Phrase("bước “" + wanted.vi() + "”", "step “" + wanted.en() + "”");
            account.lack(named);
            account.step("Chưa thấy ghi nhận " + named.vi() + ".", "Not on record: " + named.en() + ".");
        }
    }

    @Override
    public Phrase describe() {
        Phrase wanted = log.choices().labels(steps);
        boolean one = steps.size() == 1;
        return new Phrase(
                "đã thực hiện bước " + (one ? "" : "(một trong) ") + wanted.vi() + " chậm nhất vào "
                        + day.label().vi(),
                (one ? "" : "one of: ") + wanted.en() + " by the " + day.label().en());
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.of("wanted", log.name(), day.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        for (V step : steps) {
            if (steps.size() > 1) {
                neighbours.add(new Neighbour<>(
                        "without " + log.choices().name(step),
                        new Follows<>(
                                log,
                                steps.stream()
                                        .filter(each -> !each.equals(step))
                                        .collect(ImmutableSet.toImmutableSet()),
                                day)));
            }
        }
        return neighbours;
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "follows",
                ImmutableMap.of(
                        "of",
                        log.name(),
                        "oneOf",
                        ImmutableList.copyOf(
                                steps.stream().map(log.choices()::name).collect(Collectors.toUnmodifiableList())),
                        "by",
                        day.name()));
    }
}
