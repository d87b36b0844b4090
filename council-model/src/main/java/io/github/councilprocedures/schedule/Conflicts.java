package io.github.councilprocedures.schedule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.meeting.MeetingFacts;
import io.github.councilprocedures.meeting.StandingCommitteeMeeting;
import io.github.councilprocedures.rule.Milestone;
import io.github.councilprocedures.session.Session;
import io.github.councilprocedures.session.SessionFacts;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.CountDirection;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what of a plan cannot stand: first in the milestones, then in the days that were chosen. */
final class Conflicts {

    private static final Wording IMPOSSIBLE = Wording.of(
            "{place}: {what} chậm nhất ngày {last} ({clause}) nhưng sớm nhất ngày {first} ({other}), nên không ngày nào đáp"
                    + " ứng cả hai.",
            "{place}: {what} by {last} ({clause}) but not before {first} ({other}), so no day satisfies both.");
    private static final Wording BEFORE_ITS_EVENT = Wording.of(
            "{place}: {what} chậm nhất ngày {last} ({clause}), trước cả ngày {first} mà một thời hạn khác của việc đó bắt đầu"
                    + " tính ({other}).",
            "{place}: {what} by {last} ({clause}), which is before {first}, the day from which another limit for it counts"
                    + " ({other}).");
    private static final Wording TOO_LATE = Wording.of(
            "{place}: {what} dự kiến ngày {planned}, sau hạn cuối {day} ({clause}).",
            "{place}: {what} planned for {planned}, after the last day, {day} ({clause}).");
    private static final Wording TOO_SOON = Wording.of(
            "{place}: {what} dự kiến ngày {planned}, trước ngày sớm nhất {day} ({clause}).",
            "{place}: {what} planned for {planned}, before the first day, {day} ({clause}).");
    private static final Wording CHOSEN_DAY_OFF = Wording.of(
            "{place}: {what} {day} là ngày nghỉ – {reason}; {source}.",
            "{place}: {what} {day} is a day off – {reason}; {source}.");
    private static final Wording LAST_DAY_OFF = Wording.of(
            "{place}: hạn cuối {day} ({what}) là ngày nghỉ – {reason}; {source}.",
            "{place}: the last day, {day} ({what}), is a day off – {reason}; {source}.");
    private static final Wording FIRST_DAY_OFF = Wording.of(
            "{place}: ngày sớm nhất {day} ({what}) là ngày nghỉ – {reason}; {source}.",
            "{place}: the first day, {day} ({what}), is a day off – {reason}; {source}.");
    private static final Wording WORKING_DAY_BEFORE =
            Wording.of("Ngày làm việc liền trước là {working}.", "The working day before it is {working}.");
    private static final Wording WORKING_DAY_AFTER =
            Wording.of("Ngày làm việc tiếp theo là {working}.", "The next working day is {working}.");
    private static final Wording OUTSIDE = Wording.of(
            "{place}: ngày {day} nằm ngoài nhiệm kỳ, từ {first} đến {last}.",
            "{place}: {day} lies outside the term, {first} to {last}.");
    private static final Wording OVERLAP =
            Wording.of("{one} và {other} cùng họp ngày {day}.", "{one} and {other} both sit on {day}.");
    private static final Wording NUMBERED_AGAINST_DAYS = Wording.of(
            "{one} khai mạc ngày {day}, trước {other} khai mạc ngày {later}, dù mang số lớn hơn.",
            "{one} opens on {day}, before {other}, which opens on {later}, although its number is higher.");

    /** The days of a session that its council chooses. */
    private static final List<DateFact<Session>> CHOSEN = List.of(
            SessionFacts.CONVENED_ON,
            SessionFacts.ANNOUNCED_ON,
            SessionFacts.OPENS_ON,
            SessionFacts.CLOSES_ON,
            SessionFacts.RESOLUTIONS_SENT_ON);

    private final WorkingCalendar calendar;
    private final Subject plan;
    private final List<Milestone> milestones;
    private final List<Session> sessions = new ArrayList<>();
    private final List<StandingCommitteeMeeting> meetings = new ArrayList<>();
    private final List<Conflict> found = new ArrayList<>();

    Conflicts(WorkingCalendar calendar, Subject plan, List<Milestone> milestones) {
        this.calendar = calendar;
        this.plan = plan;
        this.milestones = milestones;
        collect(plan);
    }

    private void collect(Subject subject) {
        if (subject instanceof Session session) {
            sessions.add(session);
        }
        if (subject instanceof StandingCommitteeMeeting meeting) {
            meetings.add(meeting);
        }
        subject.parts().forEach(this::collect);
    }

    /** All of them, in the order of days. */
    List<Conflict> all() {
        // Only what surely applies can stand in the way of anything.
        List<Milestone> sure =
                milestones.stream().filter(each -> each.reason() == Reason.MET).toList();
        sure.stream()
                .filter(Milestone::latest)
                .forEach(last -> sure.stream()
                        .filter(other -> isAboutTheSameAct(last, other))
                        .forEach(other -> against(last, other)));
        sure.forEach(this::missed);
        sure.forEach(this::legalDayOff);
        chosenDaysOff();
        if (plan instanceof TermPlan term) {
            outside(term.span());
        }
        for (int i = 0; i < sessions.size(); i++) {
            for (Session other : sessions.subList(i + 1, sessions.size())) {
                together(sessions.get(i), other);
            }
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(Conflict::on), found);
    }

    private static boolean isAboutTheSameAct(Milestone one, Milestone other) {
        return one != other && one.fact().equals(other.fact()) && one.place().equals(other.place());
    }

    /** What one clause asks at latest against what another allows at the soonest. */
    private void against(Milestone last, Milestone other) {
        Optional<LocalDate> first = other.latest()
                ? other.proof()
                        .filter(proof -> proof.direction() == CountDirection.AFTER)
                        .map(proof -> proof.eventOn())
                : other.on();
        LocalDate day = last.on().orElseThrow();
        if (first.filter(day::isBefore).isPresent()) {
            Map<String, Phrase> slots = slots(last);
            slots.put("last", Phrase.date(day));
            slots.put("first", Phrase.date(first.get()));
            slots.put("other", clause(other));
            add(
                    other.latest() ? ConflictKind.WRONG_ORDER : ConflictKind.IMPOSSIBLE,
                    day,
                    (other.latest() ? BEFORE_ITS_EVENT : IMPOSSIBLE).fill(slots),
                    last.rule(),
                    other.rule());
        }
    }

    private void missed(Milestone milestone) {
        LocalDate day = milestone.on().orElseThrow();
        LocalDate planned = milestone.plannedOn().orElse(day);
        if (milestone.latest() ? planned.isAfter(day) : planned.isBefore(day)) {
            Map<String, Phrase> slots = slots(milestone);
            slots.put("planned", Phrase.date(planned));
            slots.put("day", Phrase.date(day));
            add(ConflictKind.MISSED, planned, (milestone.latest() ? TOO_LATE : TOO_SOON).fill(slots), milestone.rule());
        }
    }

    /** Where a day is meant on which something is done; the end of a period, such as a month, is none. */
    private void legalDayOff(Milestone milestone) {
        LocalDate day = milestone.on().orElseThrow();
        if (milestone.latest() && milestone.proof().isEmpty() || !isOff(day)) {
            return;
        }
        Phrase off = (milestone.latest() ? LAST_DAY_OFF : FIRST_DAY_OFF).fill(dayOff(slots(milestone), day));
        Optional<Phrase> instead = workingDay(day, milestone.latest() ? -1 : 1)
                .map(working -> (milestone.latest() ? WORKING_DAY_BEFORE : WORKING_DAY_AFTER)
                        .fill(Map.of("working", Phrase.date(working))));
        add(
                ConflictKind.DAY_OFF,
                day,
                instead.map(how -> Phrase.join(" ", List.of(off, how))).orElse(off),
                milestone.rule());
    }

    private void chosenDaysOff() {
        for (Session session : sessions) {
            // What opens and closes on one day is told of once.
            Set<LocalDate> told = new HashSet<>();
            for (DateFact<Session> chosen : CHOSEN) {
                chosen.day(session).filter(told::add).ifPresent(day -> chosen(session, chosen.label(), day));
            }
        }
        meetings.forEach(meeting -> chosen(meeting, MeetingFacts.HELD_ON.label(), meeting.heldOn()));
    }

    private void chosen(Subject subject, Phrase what, LocalDate day) {
        if (isOff(day)) {
            Map<String, Phrase> slots = new HashMap<>(Map.of("place", subject.place(), "what", what));
            add(ConflictKind.DAY_OFF, day, CHOSEN_DAY_OFF.fill(dayOff(slots, day)));
        }
    }

    private void outside(DateSpan term) {
        sessions.forEach(session -> session.opensOn().ifPresent(day -> outside(term, session, day)));
        meetings.forEach(meeting -> outside(term, meeting, meeting.heldOn()));
    }

    private void outside(DateSpan term, Subject subject, LocalDate day) {
        if (!term.contains(day)) {
            Phrase message = OUTSIDE.fill(Map.of(
                    "place", subject.place(),
                    "day", Phrase.date(day),
                    "first", Phrase.date(term.firstDay()),
                    "last", Phrase.date(term.lastDay().orElseThrow())));
            add(ConflictKind.OUTSIDE_TERM, day, message);
        }
    }

    private void together(Session one, Session other) {
        if (one.opensOn().isEmpty() || other.opensOn().isEmpty()) {
            return;
        }
        boolean inOrder = !other.opensOn().get().isBefore(one.opensOn().get());
        Session first = inOrder ? one : other;
        Session second = inOrder ? other : one;
        LocalDate opens = first.opensOn().get();
        LocalDate opensLater = second.opensOn().get();
        Map<String, Phrase> slots = Map.of(
                "one", first.place(),
                "other", second.place(),
                "day", Phrase.date(opens),
                "later", Phrase.date(opensLater));
        if (!opensLater.isAfter(first.closesOn().orElse(opens))) {
            Map<String, Phrase> shared = new HashMap<>(slots);
            shared.put("day", Phrase.date(opensLater));
            add(ConflictKind.OVERLAP, opensLater, OVERLAP.fill(shared));
        }
        if (opens.isBefore(opensLater) && isNumberedAbove(first, second)) {
            add(ConflictKind.WRONG_ORDER, opens, NUMBERED_AGAINST_DAYS.fill(slots));
        }
    }

    /** Where numbers begin again after a reorganisation of units, they say nothing of the order. */
    private boolean isNumberedAbove(Session first, Session second) {
        return sessions.stream().noneMatch(Session::firstAfterReorganisation)
                && first.ordinal().isPresent()
                && second.ordinal().isPresent()
                && first.ordinal().get().value() > second.ordinal().get().value();
    }

    private boolean isOff(LocalDate day) {
        return calendar.isDecided(day.toEpochDay()) && !calendar.isWorkingDay(day.toEpochDay());
    }

    private Optional<LocalDate> workingDay(LocalDate dayOff, int step) {
        LocalDate day = dayOff;
        while (isOff(day)) {
            day = day.plusDays(step);
        }
        return calendar.isDecided(day.toEpochDay()) ? Optional.of(day) : Optional.empty();
    }

    private Map<String, Phrase> dayOff(Map<String, Phrase> slots, LocalDate day) {
        DayNote note = calendar.noteOn(day);
        slots.put("day", Phrase.date(day));
        slots.put("reason", note.reason());
        slots.put("source", Phrase.same(note.source()));
        return slots;
    }

    private static Map<String, Phrase> slots(Milestone milestone) {
        Map<String, Phrase> slots = new HashMap<>();
        slots.put("place", milestone.place());
        slots.put("what", milestone.what());
        slots.put("clause", clause(milestone));
        return slots;
    }

    private static Phrase clause(Milestone milestone) {
        return milestone.citations().isEmpty()
                ? milestone.title()
                : Phrase.join(
                        "; ",
                        milestone.citations().stream().map(Citation::label).toList());
    }

    private void add(ConflictKind kind, LocalDate day, Phrase message, String... rules) {
        found.add(Conflict.builder()
                .kind(kind)
                .on(day)
                .message(message)
                .addRules(rules)
                .build());
    }
}
