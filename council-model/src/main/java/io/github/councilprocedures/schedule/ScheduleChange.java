package io.github.councilprocedures.schedule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a schedule differs from an earlier one of the same plan (thay đổi của lịch): what an announced day off, a new
 * regulation or another choice of days did to it.
 *
 * @param moved the milestones whose day is another, in the order of the later schedule
 * @param added those that only the later schedule has
 * @param gone those that only the earlier schedule has
 * @param newConflicts the conflicts that only the later schedule has
 * @param solvedConflicts the conflicts that only the earlier schedule has
 */
public record ScheduleChange(
        List<MovedMilestone> moved,
        List<Milestone> added,
        List<Milestone> gone,
        List<Conflict> newConflicts,
        List<Conflict> solvedConflicts) {

    /**
     * Keeps the lists as they are now.
     *
     * @param moved the milestones whose day is another
     * @param added those that only the later schedule has
     * @param gone those that only the earlier schedule has
     * @param newConflicts the conflicts that only the later schedule has
     * @param solvedConflicts the conflicts that only the earlier schedule has
     */
    public ScheduleChange {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        newConflicts = List.copyOf(newConflicts);
        solvedConflicts = List.copyOf(solvedConflicts);
    }

    /**
     * Whether both schedules are the same but for words.
     *
     * @return true if nothing moved, came or went
     */
    public boolean isEmpty() {
        return moved.isEmpty()
                && added.isEmpty()
                && gone.isEmpty()
                && newConflicts.isEmpty()
                && solvedConflicts.isEmpty();
    }

    /** What makes two milestones the same one on perhaps another day. */
    private record Key(String rule, Phrase place, String fact, Phrase what, boolean latest) {

        static Key of(Milestone milestone) {
            return new Key(milestone.rule(), milestone.place(), milestone.fact(), milestone.what(), milestone.latest());
        }
    }

    static ScheduleChange between(Schedule earlier, Schedule later) {
        Map<Key, List<Milestone>> before = new LinkedHashMap<>();
        for (Milestone milestone : earlier.milestones()) {
            before.computeIfAbsent(Key.of(milestone), first -> new ArrayList<>())
                    .add(milestone);
        }
        List<MovedMilestone> moved = new ArrayList<>();
        List<Milestone> added = new ArrayList<>();
        for (Milestone milestone : later.milestones()) {
            List<Milestone> same = before.getOrDefault(Key.of(milestone), List.of());
            if (same.isEmpty()) {
                added.add(milestone);
            } else {
                Milestone old = same.remove(closest(milestone, same));
                if (!old.on().equals(milestone.on())) {
                    moved.add(new MovedMilestone(old, milestone));
                }
            }
        }
        return new ScheduleChange(
                moved,
                added,
                before.values().stream().flatMap(List::stream).toList(),
                without(later.conflicts(), earlier.conflicts()),
                without(earlier.conflicts(), later.conflicts()));
    }

    /** Of several that nothing else tells apart, such as sessions without a number, the first under the same clauses. */
    private static int closest(Milestone milestone, List<Milestone> same) {
        for (int i = 0; i < same.size(); i++) {
            if (same.get(i).citations().equals(milestone.citations())) {
                return i;
            }
        }
        return 0;
    }

    private static List<Conflict> without(List<Conflict> conflicts, List<Conflict> others) {
        return conflicts.stream()
                .filter(conflict -> !others.contains(conflict))
                .collect(ImmutableList.toImmutableList());
    }
}
