package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Something done at least, or exactly, so many times in each whole month, quarter, half-year or year (số lần trong kỳ). */
final class Frequency<S> extends Requirement<S> {

    private static final Wording AT_LEAST =
            Wording.of("{what}: mỗi {period} ít nhất {times} lần", "{what}: at least {times} a {period}");
    private static final Wording EXACTLY =
            Wording.of("{what}: mỗi {period} đúng {times} lần", "{what}: exactly {times} a {period}");

    private static final Wording ARITHMETIC = Wording.of(
            "Từ {first} đến {last}: {periods} kỳ ({period}) × {times} = {needed}; đã ghi nhận {counted}.",
            "From {first} to {last}: {periods} period(s) ({period}) × {times} = {needed}; {counted} on record.");
    private static final Wording EACH = Wording.of(
            "Theo từng kỳ (tháng cuối kỳ: số lần có ngày): {counts}.",
            "By period (its last month: times with a day): {counts}.");
    private static final Wording WITHOUT_DAY = Wording.of(
            "{undated} lần trong thời gian từ {first} đến {last} không nêu ngày.",
            "{undated} time(s) from {first} to {last} are stated without a day.");

    private final TallyFact<S> tally;
    private final int times;
    private final boolean exactly;
    private final PeriodKind per;

    Frequency(TallyFact<S> tally, int times, boolean exactly, PeriodKind per) {
        checkArgument(times >= 1, "times must be 1 or more, was %s", times);
        monthsOf(per);
        this.tally = tally;
        this.times = times;
        this.exactly = exactly;
        this.per = per;
    }

    private static int monthsOf(PeriodKind per) {
        return switch (per) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            default -> throw new IllegalArgumentException("per must be MONTH, QUARTER, HALF_YEAR or YEAR, was " + per);
        };
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        Occurrences occurrences = tally.occurrences(subject);
        if (occurrences == null) {
            return tally.whenAbsent();
        }
        long first = first(occurrences, knowledge);
        long last = last(occurrences, knowledge);
        int periods = 0;
        long lacking = 0;
        long lackingForSure = 0;
        boolean tooMany = false;
        long start = firstStart(first);
        for (long end = end(start); end <= last; end = end(start)) {
            int count = occurrences.between(start, end);
            int lack = Math.max(0, times - count);
            periods++;
            lacking += lack;
            lackingForSure += knowledge.reaches(end) ? lack : 0;
            tooMany |= exactly && count > times;
            start = end + 1;
        }
        if (periods == 0) {
            // Seen whole, the record covers only part of a period; seen in a window, the window holds none; and what
            // ended
            // within a period owes nothing for it.
            boolean whole = first == occurrences.firstDay() && last == occurrences.lastDay();
            boolean cutShort = occurrences.isEnded() && firstStart(last + 1) != last + 1;
            return whole && !cutShort ? Reason.RECORD_NOT_COMPLETE : Reason.CONDITION;
        }
        // Those without a day lie in the whole span; in these periods only if the periods fill it.
        int undated = occurrences.undated();
        boolean filled = firstStart(first) == occurrences.firstDay() && start - 1 == occurrences.lastDay();
        boolean placed = undated == 0 || filled && periods == 1;
        tooMany |= exactly && filled && occurrences.total() > (long) times * periods;
        if (tooMany || lackingForSure > undated) {
            return Reason.NOT_MET;
        }
        boolean enough = lacking == 0 || placed && lacking <= undated;
        if (enough && !exactly) {
            return Reason.MET;
        }
        if (!knowledge.reaches(start - 1)) {
            return knowledge.isComplete() ? Reason.NOT_YET_DUE : Reason.RECORD_NOT_COMPLETE;
        }
        return enough && placed ? Reason.MET : Reason.FACT_MISSING;
    }

    private static long first(Occurrences occurrences, Knowledge knowledge) {
        return Math.max(occurrences.firstDay(), knowledge.windowFirst());
    }

    private static long last(Occurrences occurrences, Knowledge knowledge) {
        return Math.min(occurrences.lastDay(), knowledge.windowLast());
    }

    private long firstStart(long first) {
        LocalDate day = LocalDate.ofEpochDay(first);
        int months = monthsOf(per);
        LocalDate start = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1);
        return (start.isBefore(day) ? start.plusMonths(months) : start).toEpochDay();
    }

    private long end(long start) {
        return LocalDate.ofEpochDay(start).plusMonths(monthsOf(per)).toEpochDay() - 1;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(tally);
        account.slot("required", times);
        Occurrences occurrences = tally.occurrences(subject);
        if (occurrences == null) {
            return;
        }
        long first = first(occurrences, knowledge);
        long last = last(occurrences, knowledge);
        List<Phrase> counts = new ArrayList<>();
        for (long start = firstStart(first); end(start) <= last; start = end(start) + 1) {
            String month = Phrase.date(LocalDate.ofEpochDay(end(start))).en().substring(3);
            counts.add(Phrase.same(month + ": " + occurrences.between(start, end(start))));
        }
        int undated = occurrences.undated();
        boolean whole = first == occurrences.firstDay() && last == occurrences.lastDay();
        Phrase counted = Phrase.number(occurrences.between(first, last) + (whole ? undated : 0));
        Phrase needed = Phrase.number((long) times * counts.size());
        account.slot("counted", counted);
        account.slot("needed", needed);
        if (!counts.isEmpty()) {
            account.step(ARITHMETIC.fill(Map.of(
                    "first", shown(first),
                    "last", shown(last),
                    "periods", Phrase.number(counts.size()),
                    "period", per.label(),
                    "times", Phrase.number(times),
                    "needed", needed,
                    "counted", counted)));
        }
        if (counts.size() > 1 && occurrences.between(first, last) > 0) {
            account.step(EACH.fill(Map.of("counts", Phrase.join("; ", counts))));
        }
        if (undated > 0) {
            account.step(WITHOUT_DAY.fill(Map.of(
                    "undated", Phrase.number(undated),
                    "first", shown(occurrences.firstDay()),
                    "last", shown(occurrences.lastDay()))));
            account.lack(new Phrase(
                    "ngày của từng lần (" + tally.label().vi() + ")",
                    "the day of each (" + tally.label().en() + ")"));
        }
    }

    private static Phrase shown(long day) {
        return Phrase.date(LocalDate.ofEpochDay(day));
    }

    @Override
    public List<Due> due(S subject, Knowledge knowledge) {
        Occurrences occurrences = tally.occurrences(subject);
        if (occurrences == null) {
            return List.of();
        }
        long first = first(occurrences, knowledge);
        long last = last(occurrences, knowledge);
        List<Due> days = new ArrayList<>();
        for (long start = firstStart(first); end(start) <= last; start = end(start) + 1) {
            Phrase from = shown(start);
            Phrase to = shown(end(start));
            days.add(new Due(
                    tally.name(),
                    new Phrase(
                            tally.label().vi() + ": " + times + " lần từ " + from.vi() + " đến " + to.vi(),
                            tally.label().en() + ": " + times + " time(s) from " + from.en() + " to " + to.en()),
                    true,
                    LocalDate.ofEpochDay(end(start)),
                    Reason.MET,
                    List.of(),
                    null));
        }
        return days;
    }

    @Override
    public Phrase describe() {
        return (exactly ? EXACTLY : AT_LEAST)
                .fill(Map.of("what", tally.label(), "times", Phrase.number(times), "period", per.label()));
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.of("required", "counted", "needed", tally.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        neighbours.add(with(times + 1, exactly, per));
        if (times > 1) {
            neighbours.add(with(times - 1, exactly, per));
        }
        neighbours.add(with(times, !exactly, per));
        neighbours.add(with(times, exactly, per == PeriodKind.MONTH ? PeriodKind.QUARTER : PeriodKind.MONTH));
        return neighbours;
    }

    private Neighbour<S> with(int otherTimes, boolean otherExactly, PeriodKind otherPer) {
        Frequency<S> other = new Frequency<>(tally, otherTimes, otherExactly, otherPer);
        return new Neighbour<>(describe().en() + " -> " + other.describe().en(), other);
    }

    @Override
    public Limits limits() {
        return Limits.of("times " + tally.name(), new TimesPerPeriod(times, exactly, monthsOf(per)));
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "frequency",
                ImmutableMap.of("of", tally.name(), exactly ? "exactly" : "atLeast", times, "per", per.name()));
    }
}
