package io.github.councilprocedures.examples.plan;

import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.schedule.Schedule;
import io.github.councilprocedures.schedule.TermPlan;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.unit.Council;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of the calendar, in Vietnamese (một dòng của lịch): what was chosen, or a legal day.
 *
 * @param key what names this line for ever, whatever day it stands on
 * @param first its day, or the first of its days; empty where there is none
 * @param last the last of its days
 * @param what what is done
 * @param clause the clauses; empty for what was chosen
 * @param evidence how sure the clause is; empty for what was chosen
 * @param note what else must be known; perhaps empty
 * @param arithmetic how the day was counted
 */
record Entry(
        String key,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        String what,
        String clause,
        String evidence,
        String note,
        List<String> arithmetic) {

    /** All lines of a year: what was chosen before what the law says of the same day, what has no day last. */
    static List<Entry> of(TermPlan plan, Schedule schedule, int year) {
        List<Entry> entries = new ArrayList<>();
        for (Session session : plan.sessions()) {
            if (session.opensOn().filter(day -> day.getYear() == year).isPresent()) {
                entries.add(chosen(plan.council(), session.place(), session.opensOn(), session.closesOn()));
            }
        }
        for (StandingCommitteeMeeting meeting : plan.meetings()) {
            if (meeting.heldOn().getYear() == year) {
                entries.add(chosen(plan.council(), meeting.place(), Optional.of(meeting.heldOn()), Optional.empty()));
            }
        }
        // What has no day for the same reason shares a line.
        schedule.in(year).milestones().stream()
                .collect(Collectors.groupingBy(Entry::line, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> entries.add(legal(plan.council(), same)));
        entries.sort(Comparator.comparing(entry -> entry.first().orElse(LocalDate.MAX)));
        return List.copyOf(entries);
    }

    private static Object line(Milestone milestone) {
        return milestone.on().isPresent()
                ? milestone
                : List.of(milestone.rule(), milestone.reason(), milestone.missing(), milestone.citations());
    }

    private static Entry chosen(Council council, Phrase place, Optional<LocalDate> first, Optional<LocalDate> last) {
        String what = inContext(council, place);
        return new Entry(
                place.vi(),
                first,
                last.or(() -> first),
                what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
                "",
                "",
                "",
                List.of());
    }

    private static Entry legal(Council council, List<Milestone> same) {
        Milestone milestone = same.get(0);
        return new Entry(
                String.join(
                        "|",
                        milestone.rule(),
                        milestone.place().vi(),
                        milestone.what().vi(),
                        milestone.latest() ? "latest" : "first"),
                milestone.on(),
                milestone.on(),
                what(council, milestone)
                        + (same.size() == 1 ? "" : " và " + (same.size() - 1) + " việc khác cùng loại"),
                milestone.citations().isEmpty()
                        ? milestone.ground().label().vi()
                        : milestone.citations().stream()
                                .map(Citation::label)
                                .map(Phrase::vi)
                                .collect(Collectors.joining("; ")),
                milestone.evidence().map(evidence -> evidence.label().vi()).orElse(""),
                milestone.note().map(Phrase::vi).orElse(""),
                milestone.arithmetic().stream().map(Phrase::vi).toList());
    }

    private static String what(Council council, Milestone milestone) {
        String what = milestone.what().vi();
        if (milestone.on().isEmpty()) {
            return milestone.title().vi() + ": " + what + " – " + inContext(council, milestone.place());
        }
        // What recurs says itself in which days.
        boolean recurs = milestone.latest() && milestone.proof().isEmpty();
        if (recurs) {
            return "Chậm nhất: " + milestone.title().vi() + " (" + what + ")";
        }
        return (milestone.latest() ? "Chậm nhất: " : "Sớm nhất: ") + what + " – "
                + inContext(council, milestone.place());
    }

    /** The calendar names the council once, in its heading. */
    static String inContext(Council council, Phrase phrase) {
        String name = council.fullLabel().vi();
        return phrase.vi()
                .replace(" của " + name, "")
                .replace(" – " + name, "")
                .replace(" " + council.unit().fullLabel().vi(), "");
    }
}
