package io.github.councilprocedures.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.AdministrativeUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What days a requirement of a statute sets for a unit, as far as an obligation can take them over: the act is the delivery,
 * the event is the trigger.
 */
final class StatuteDays {

    private final AdministrativeUnit unit;
    private final Set<Map<String, Object>> deadlines = new LinkedHashSet<>();
    private boolean either;
    private @Nullable PeriodKind per;
    private @Nullable Map<String, Object> unclear;

    StatuteDays(Requirement<?> requirement, AdministrativeUnit unit) {
        this.unit = unit;
        walk(requirement.form());
    }

    /** The only deadline, in the facts of obligations; none where there is none, or not just one. */
    Optional<Map<String, Object>> single() {
        return deadlines.size() == 1 && !either
                ? Optional.of(ImmutableMap.of("deadline", deadlines.iterator().next()))
                : Optional.empty();
    }

    boolean areNone() {
        return deadlines.isEmpty();
    }

    /** The period within which something is to be done so many times; none where nothing recurs. */
    Optional<PeriodKind> per() {
        return Optional.ofNullable(per);
    }

    /** That the text can be read in more than one way, if that is all it says here. */
    Optional<Map<String, Object>> unclear() {
        return deadlines.isEmpty() ? Optional.ofNullable(unclear) : Optional.empty();
    }

    private void walk(Map<?, ?> form) {
        Map.Entry<?, ?> entry = form.entrySet().iterator().next();
        switch (String.valueOf(entry.getKey())) {
            case "deadline" -> deadlines.add(takenOver(map(entry.getValue())));
            case "frequency" ->
                per = PeriodKind.valueOf(String.valueOf(map(entry.getValue()).get("per")));
            case "unclear" -> unclear = ImmutableMap.of("unclear", map(entry.getValue()));
            case "all" -> walkEach((List<?>) entry.getValue());
            case "any" -> {
                int before = deadlines.size();
                walkEach((List<?>) entry.getValue());
                // A deadline that need not be kept where something else is done cannot be taken over by itself.
                either |= deadlines.size() > before;
            }
            case "byCase" -> walkCases(map(entry.getValue()));
            default -> {
                // Says nothing of days.
            }
        }
    }

    private void walkEach(List<?> parts) {
        parts.forEach(part -> walk(map(part)));
    }

    /** Of the cases of levels and kinds of units only that of the unit. */
    private void walkCases(Map<?, ?> byCase) {
        Map<?, ?> when = map(byCase.get("when"));
        String own = switch (String.valueOf(byCase.get("of"))) {
            case "level" -> unit.level().name();
            case "unitKind" -> unit.kind().name();
            default -> null;
        };
        if (own == null) {
            when.values().forEach(each -> walk(map(each)));
        } else if (when.containsKey(own)) {
            walk(map(when.get(own)));
        }
    }

    private static Map<String, Object> takenOver(Map<?, ?> deadline) {
        ImmutableMap.Builder<String, Object> other = ImmutableMap.builder();
        deadline.forEach((key, value) -> other.put(
                String.valueOf(key),
                switch (String.valueOf(key)) {
                    case "act" -> CoordinationFacts.DELIVERED_ON.name();
                    case "before", "after" -> CoordinationFacts.TRIGGERED_ON.name();
                    default -> value;
                }));
        return other.buildOrThrow();
    }

    private static Map<?, ?> map(@Nullable Object form) {
        return (Map<?, ?>) requireNonNull(form);
    }
}
