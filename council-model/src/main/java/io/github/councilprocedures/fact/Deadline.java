package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.DeadlineProof;
import io.github.councilprocedures.time.TimeLimit;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An act at latest, or not sooner than, so many days or months before or after an event (thời hạn). */
final class Deadline<S> extends Requirement<S> {

    /** Which side of which day is allowed. */
    enum Bound {
        AT_LATEST_BEFORE(
                "atLatest",
                "before",
                Wording.of("{act} chậm nhất {limit} trước {event}", "{act} at least {limit} before {event}"),
                Wording.of("{act} không muộn hơn {event}", "{act} not later than {event}")),
        AT_LATEST_AFTER(
                "atLatest",
                "after",
                Wording.of("{act} trong thời hạn {limit} kể từ {event}", "{act} within {limit} after {event}"),
                Wording.of("{act} không muộn hơn {event}", "{act} not later than {event}")),
        NOT_SOONER_AFTER(
                "notSooner",
                "after",
                Wording.of("{act} không sớm hơn {limit} kể từ {event}", "{act} not sooner than {limit} after {event}"),
                Wording.of("{act} không sớm hơn {event}", "{act} not sooner than {event}"));

        final String side;
        final String direction;
        private final Wording wording;
        private final Wording withoutLimit;

        Bound(String side, String direction, Wording wording, Wording withoutLimit) {
            this.side = side;
            this.direction = direction;
            this.wording = wording;
            this.withoutLimit = withoutLimit;
        }
    }

    private static final Wording FIRST_DAY = Wording.of(
            "Tính từ ngày {event}, ngày này không tính, {limit}: sớm nhất là ngày {due}.",
            "Counted from {event}, that day not counted, {limit}: at the earliest on {due}.");

    private static final Wording EVENT_DAY = Wording.of("Sớm nhất là ngày {due}.", "At the earliest on {due}.");

    private static final ImmutableSet<String> WORKED_OUT = ImmutableSet.of("days", "required", "due");

    private final DateFact<S> act;
    private final TimeLimit limit;
    private final DateFact<S> event;
    private final Bound bound;

    Deadline(DateFact<S> act, TimeLimit limit, DateFact<S> event, Bound bound) {
        this.act = act;
        this.limit = limit;
        this.event = event;
        this.bound = bound;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        long eventDay = event.epochDay(subject);
        if (eventDay == Fact.ABSENT) {
            return event.whenAbsent();
        }
        long actDay = act.epochDay(subject);
        return switch (bound) {
            case AT_LATEST_BEFORE -> atLatest(actDay, limit.lastDayBefore(eventDay, knowledge.calendar()), knowledge);
            case AT_LATEST_AFTER -> {
                long unrolled = limit.unrolledDayAfter(eventDay, knowledge.calendar());
                // Kept without rolling is kept whatever the calendar says.
                yield actDay != Fact.ABSENT && unrolled != TimeLimit.UNDECIDED && actDay <= unrolled
                        ? Reason.MET
                        : atLatest(actDay, limit.lastDayAfter(eventDay, knowledge.calendar()), knowledge);
            }
            case NOT_SOONER_AFTER ->
                notSooner(actDay, limit.unrolledDayAfter(eventDay, knowledge.calendar()), knowledge);
        };
    }

    private Reason atLatest(long actDay, long last, Knowledge knowledge) {
        if (last == TimeLimit.UNDECIDED) {
            return Reason.CALENDAR_NOT_DECIDED;
        }
        if (actDay == Fact.ABSENT) {
            return knowledge.absent(last, act.whenAbsent());
        }
        return actDay <= last ? Reason.MET : Reason.NOT_MET;
    }

    private Reason notSooner(long actDay, long first, Knowledge knowledge) {
        if (actDay == Fact.ABSENT) {
            return knowledge.isComplete() ? Reason.NOT_YET_DUE : act.whenAbsent();
        }
        if (first == TimeLimit.UNDECIDED) {
            return Reason.CALENDAR_NOT_DECIDED;
        }
        return actDay >= first ? Reason.MET : Reason.NOT_MET;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(act);
        account.use(event);
        account.slot("required", limit.amount());
        long eventDay = event.epochDay(subject);
        if (eventDay == Fact.ABSENT) {
            return;
        }
        if (bound == Bound.NOT_SOONER_AFTER) {
            long first = limit.unrolledDayAfter(eventDay, knowledge.calendar());
            if (first != TimeLimit.UNDECIDED) {
                account.step(firstDay(eventDay, first));
                account.slot("due", Phrase.date(LocalDate.ofEpochDay(first)));
            }
        } else {
            account.proof(proof(eventDay, knowledge.calendar()));
        }
        long actDay = act.epochDay(subject);
        if (actDay != Fact.ABSENT) {
            account.slot("days", distance(actDay, eventDay, knowledge.calendar()));
        }
    }

    private Phrase firstDay(long eventDay, long first) {
        if (limit.amount() == 0) {
            return EVENT_DAY.fill(Map.of("due", Phrase.date(LocalDate.ofEpochDay(first))));
        }
        return FIRST_DAY.fill(Map.of(
                "limit", limit.label(),
                "event", Phrase.date(LocalDate.ofEpochDay(eventDay)),
                "due", Phrase.date(LocalDate.ofEpochDay(first))));
    }

    private DeadlineProof proof(long eventDay, WorkingCalendar calendar) {
        LocalDate on = LocalDate.ofEpochDay(eventDay);
        return bound == Bound.AT_LATEST_BEFORE ? limit.proofBefore(on, calendar) : limit.proofAfter(on, calendar);
    }

    /** From the earlier to the later day, in the unit of the limit; months are shown as calendar days. */
    private long distance(long actDay, long eventDay, WorkingCalendar calendar) {
        long from = bound == Bound.AT_LATEST_BEFORE ? actDay : eventDay;
        long to = bound == Bound.AT_LATEST_BEFORE ? eventDay : actDay;
        if (limit.unit() != DayUnit.WORKING_DAYS) {
            return to - from;
        }
        // Of the two ends only the event is left out of the count.
        long first = bound == Bound.AT_LATEST_BEFORE ? from : from + 1;
        long last = bound == Bound.AT_LATEST_BEFORE ? to - 1 : to;
        long days = 0;
        for (long day = first; day <= last; day++) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    @Override
    public List<Due> due(S subject, Knowledge knowledge) {
        boolean latest = bound != Bound.NOT_SOONER_AFTER;
        long eventDay = event.epochDay(subject);
        if (eventDay == Fact.ABSENT) {
            return due(latest, null, event.whenAbsent(), List.of());
        }
        if (latest) {
            DeadlineProof proof = proof(eventDay, knowledge.calendar());
            return due(true, proof.dueOn().orElse(null), Reason.CALENDAR_NOT_DECIDED, proof.steps());
        }
        long first = limit.unrolledDayAfter(eventDay, knowledge.calendar());
        return first == TimeLimit.UNDECIDED
                ? due(false, null, Reason.CALENDAR_NOT_DECIDED, List.of())
                : due(false, LocalDate.ofEpochDay(first), Reason.MET, List.of(firstDay(eventDay, first)));
    }

    private List<Due> due(boolean latest, @Nullable LocalDate day, Reason whenUnknown, List<Phrase> arithmetic) {
        return List.of(
                new Due(act.name(), act.label(), latest, day, day == null ? whenUnknown : Reason.MET, arithmetic));
    }

    @Override
    public Phrase describe() {
        Wording wording = limit.amount() == 0 ? bound.withoutLimit : bound.wording;
        return wording.fill(Map.of("act", act.label(), "limit", limit.label(), "event", event.label()));
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.<String>builder()
                .addAll(WORKED_OUT)
                .add(act.name(), event.name())
                .build();
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        neighbours.add(with(TimeLimit.of(limit.amount() + 1, limit.unit())));
        if (limit.amount() > 0) {
            neighbours.add(with(TimeLimit.of(limit.amount() - 1, limit.unit())));
            neighbours.add(with(
                    switch (limit.unit()) {
                        case CALENDAR_DAYS -> TimeLimit.of(limit.amount(), DayUnit.WORKING_DAYS);
                        case WORKING_DAYS -> TimeLimit.of(limit.amount(), DayUnit.CALENDAR_DAYS);
                        case MONTHS -> TimeLimit.of(limit.amount() * 30, DayUnit.CALENDAR_DAYS);
                    }));
        }
        return neighbours;
    }

    private Neighbour<S> with(TimeLimit other) {
        return new Neighbour<>(limit + " -> " + other, new Deadline<>(act, other, event, bound));
    }

    @Override
    public Limits limits() {
        long days = bound == Bound.AT_LATEST_BEFORE ? -limit.amount() : limit.amount();
        Interval.End end = new Interval.End(days, 1, 0, limit.unit());
        return Limits.ofDifference(
                "days",
                act.name(),
                event.name(),
                bound == Bound.NOT_SOONER_AFTER ? Interval.from(end) : Interval.upTo(end));
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "deadline",
                ImmutableMap.of("act", act.name(), bound.side, limit.toString(), bound.direction, event.name()));
    }
}
