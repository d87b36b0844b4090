package io.github.councilprocedures.unit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How administrative units followed each other (lịch sử sắp xếp đơn vị hành chính), as an application records it. It
 * answers which council stands for an older one on a day.
 *
 * <p>A unit is told by all that it is recorded with: the commune Bến Sen of a district and the commune Bến Sen of its
 * province are two. One that keeps even that through a merger goes on under its name.
 */
@CouncilStyle
@Value.Immutable
public abstract class UnitHistory {

    UnitHistory() {}

    /**
     * The reorganisations (các lần sắp xếp).
     *
     * @return the successions, as far as recorded, in any order
     */
    public abstract List<Succession> successions();

    /**
     * The day through which these are all (ghi nhận đầy đủ đến ngày), included: up to it a unit that no succession names
     * did not change.
     *
     * @return the day, absent when no such claim is made
     */
    public abstract Optional<LocalDate> completeThrough();

    /**
     * The council or councils that answer on a day for what a council decided, such as a resolution of a district after
     * 2025-07-01. Chains are followed; where a part of a unit went elsewhere, each council answers for its part.
     *
     * @param council the council that decided
     * @param decidedOn the day on which it decided
     * @param day the day asked about, not before it
     * @return the councils, and what makes the answer doubtful
     * @throws IllegalArgumentException if the day is before that of the decision
     */
    public AnsweringCouncils answering(Council council, LocalDate decidedOn, LocalDate day) {
        if (day.isBefore(decidedOn)) {
            throw new IllegalArgumentException("day must not be before decidedOn " + decidedOn + ", was " + day);
        }
        Set<AdministrativeUnit> units = new LinkedHashSet<>();
        Set<Phrase> doubts = new LinkedHashSet<>();
        follow(council.unit(), decidedOn, day, units, doubts);
        if (doubts.isEmpty()
                && completeThrough().filter(end -> !end.isBefore(day)).isEmpty()) {
            doubts.add(notComplete(day));
        }
        return new AnsweringCouncils(
                units.stream().map(unit -> Council.builder().unit(unit).build()).toList(), List.copyOf(doubts));
    }

    /**
     * The units that a unit was made of, wholly or in part.
     *
     * @param unit the unit
     * @return the units directly before it, each once, in the order of the days; empty where none is recorded
     */
    public List<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        Set<AdministrativeUnit> units = new LinkedHashSet<>();
        for (Succession succession : inOrder()) {
            if (succession.successors().contains(requireNonNull(unit, "unit"))) {
                units.addAll(succession.former());
                units.addAll(succession.partsOf());
            }
        }
        return List.copyOf(units);
    }

    private void follow(
            AdministrativeUnit unit,
            LocalDate after,
            LocalDate day,
            Set<AdministrativeUnit> units,
            Set<Phrase> doubts) {
        List<Succession> next = next(unit, after, day);
        if (!next.isEmpty()) {
            LocalDate on = next.get(0).effectiveOn();
            if (next.stream().allMatch(succession -> succession.partsOf().contains(unit))) {
                follow(unit, on, day, units, doubts);
            }
            next.forEach(succession ->
                    succession.successors().forEach(follower -> follow(follower, on, day, units, doubts)));
            return;
        }
        if (unit.existsOn(day)) {
            units.add(unit);
        } else {
            doubts.add(noSuccessor(unit, day));
        }
    }

    /** What first became of a unit after a day, up to another: all successions of one day. */
    private List<Succession> next(AdministrativeUnit unit, LocalDate after, LocalDate day) {
        List<Succession> next = new ArrayList<>();
        for (Succession succession : byUnit().get(unit)) {
            LocalDate on = succession.effectiveOn();
            boolean first = next.isEmpty() || next.get(0).effectiveOn().equals(on);
            if (on.isAfter(after) && !on.isAfter(day) && first) {
                next.add(succession);
            }
        }
        return next;
    }

    /** What is recorded of each unit that ended or gave a part, the earliest first. */
    @Value.Lazy
    ImmutableListMultimap<AdministrativeUnit, Succession> byUnit() {
        ImmutableListMultimap.Builder<AdministrativeUnit, Succession> known = ImmutableListMultimap.builder();
        for (Succession succession : inOrder()) {
            succession.former().forEach(unit -> known.put(unit, succession));
            succession.partsOf().forEach(unit -> known.put(unit, succession));
        }
        return known.build();
    }

    private List<Succession> inOrder() {
        List<Succession> sorted = new ArrayList<>(successions());
        sorted.sort(Comparator.comparing(Succession::effectiveOn));
        return sorted;
    }

    private static Phrase noSuccessor(AdministrativeUnit unit, LocalDate day) {
        Phrase label = unit.fullLabel();
        Phrase shown = Phrase.date(day);
        return new Phrase(
                label.vi() + " không còn vào ngày " + shown.vi() + " mà chưa ghi nhận đơn vị kế thừa",
                label.en() + " no longer exists on " + shown.en() + ", and no successor is recorded");
    }

    private Phrase notComplete(LocalDate day) {
        Phrase shown = Phrase.date(day);
        return completeThrough()
                .map(Phrase::date)
                .map(end -> new Phrase(
                        "các lần sắp xếp chỉ được ghi nhận đầy đủ đến " + end.vi() + ", trước ngày " + shown.vi(),
                        "reorganisations are complete through " + end.en() + " only, before " + shown.en()))
                .orElseGet(() -> new Phrase(
                        "không rõ các lần sắp xếp đã được ghi nhận đầy đủ hay chưa",
                        "nobody says that all reorganisations are recorded"));
    }

    @Value.Check
    void check() {
        for (AdministrativeUnit unit : byUnit().keySet()) {
            Succession last = null;
            for (Succession succession : byUnit().get(unit)) {
                if (last != null
                        && last.effectiveOn().equals(succession.effectiveOn())
                        && (last.former().contains(unit) || succession.former().contains(unit))) {
                    throw new IllegalArgumentException("successions must not end "
                            + unit.label().vi() + " and name it again on " + succession.effectiveOn());
                }
                last = succession;
            }
        }
    }

    /**
     * An empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UnitHistory}; nothing is needed. */
    public static final class Builder extends ImmutableUnitHistory.Builder {
        Builder() {}
    }
}
