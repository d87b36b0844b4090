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
            Wording.of("{what} ít nhất {times} lần mỗi {period}", "{what} at least {times} time(s) per {period}");
    private static final Wording EXACTLY =
            Wording.of("{what} đúng {times} lần mỗi {period}", "{what} exactly {times} time(s) per {period}");

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
        long first = Math.max(occurrences.firstDay(), knowledge.windowFirst());
        long last = Math.min(occurrences.lastDay(), knowledge.windowLast());
        // A number stated for the whole span says nothing about part of it.
        boolean undated = occurrences.hasUndated() && first == occurrences.firstDay() && last == occurrences.lastDay();
        Reason worst = Reason.CONDITION;
        int periods = 0;
        long lastEnd = last;
        for (long start = firstStart(first); end(start) <= last; start = end(start) + 1) {
            periods++;
            lastEnd = end(start);
            worst = worse(worst, judged(occurrences.between(start, lastEnd), lastEnd, knowledge, undated));
        }
        if (periods == 0 && first == occurrences.firstDay() && last == occurrences.lastDay()) {
            // The record covers only part of the period the duty counts in.
            return Reason.RECORD_NOT_COMPLETE;
        }
        if (!undated || worst == Reason.MET || worst == Reason.CONDITION) {
            return worst;
        }
        return judgedByTotal(occurrences.total(), periods, lastEnd, knowledge);
    }

    private Reason judged(int count, long end, Knowledge knowledge, boolean undated) {
        if (count < times) {
            if (knowledge.reaches(end) && !undated) {
                return Reason.NOT_MET;
            }
            return knowledge.isComplete() && !knowledge.reaches(end) ? Reason.NOT_YET_DUE : Reason.RECORD_NOT_COMPLETE;
        }
        if (!exactly || count == times) {
            return exactly && !knowledge.reaches(end) ? Reason.RECORD_NOT_COMPLETE : Reason.MET;
        }
        return Reason.NOT_MET;
    }

    /** Only a number is stated: enough of them prove nothing about each period, too few of them do. */
    private Reason judgedByTotal(int total, int periods, long end, Knowledge knowledge) {
        if (periods == 1) {
            return judged(total, end, knowledge, false);
        }
        if (exactly && total > times * periods) {
            return Reason.NOT_MET;
        }
        if (!knowledge.reaches(end)) {
            return knowledge.isComplete() ? Reason.NOT_YET_DUE : Reason.RECORD_NOT_COMPLETE;
        }
        return total < times * periods ? Reason.NOT_MET : Reason.FACT_MISSING;
    }

    private static Reason worse(Reason one, Reason other) {
        if (one == Reason.CONDITION || one == Reason.MET || other.verdict() == Verdict.VIOLATED) {
            return one == Reason.MET && other == Reason.CONDITION ? one : other;
        }
        return one;
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
        long first = Math.max(occurrences.firstDay(), knowledge.windowFirst());
        long last = Math.min(occurrences.lastDay(), knowledge.windowLast());
        int periods = 0;
        List<Phrase> counts = new ArrayList<>();
        for (long start = firstStart(first); end(start) <= last; start = end(start) + 1) {
            periods++;
            String label = LocalDate.ofEpochDay(end(start)).toString().substring(5, 7);
            counts.add(Phrase.same(label + ": " + occurrences.between(start, end(start))));
        }
        account.slot("counted", occurrences.total());
        account.slot("needed", (long) times * periods);
        Phrase span = Phrase.join(" - ", List.of(knowledge.shown(first), knowledge.shown(last)));
        account.step(Wording.of(
                        "{span}: {periods} {period} × {times} = {needed}; đã ghi nhận {counted}.",
                        "{span}: {periods} {period}(s) × {times} = {needed}; {counted} on record.")
                .fill(Map.of(
                        "span", span,
                        "periods", Phrase.number(periods),
                        "period", per.label(),
                        "times", Phrase.number(times),
                        "needed", Phrase.number((long) times * periods),
                        "counted", Phrase.number(occurrences.total()))));
        if (occurrences.hasUndated()) {
            account.step(
                    "Báo cáo chỉ nêu tổng số, không nêu ngày của từng lần.",
                    "The report states the total only, not the day of each.");
        } else if (periods > 1) {
            Phrase listed = Phrase.join("; ", counts);
            account.step(
                    "Theo từng kỳ (tháng cuối kỳ: số lần): " + listed.vi() + ".",
                    "By period (last month of it: times): " + listed.en() + ".");
        }
    }

    @Override
    public List<Due> due(S subject, Knowledge knowledge) {
        Occurrences occurrences = tally.occurrences(subject);
        if (occurrences == null) {
            return List.of();
        }
        long first = Math.max(occurrences.firstDay(), knowledge.windowFirst());
        long last = Math.min(occurrences.lastDay(), knowledge.windowLast());
        List<Due> days = new ArrayList<>();
        for (long start = firstStart(first); end(start) <= last; start = end(start) + 1) {
            Phrase from = knowledge.shown(start);
            Phrase to = knowledge.shown(end(start));
            days.add(new Due(
                    tally.name(),
                    new Phrase(
                            tally.label().vi() + ": " + times + " lần từ " + from.vi() + " đến " + to.vi(),
                            tally.label().en() + ": " + times + " time(s) from " + from.en() + " to " + to.en()),
                    true,
                    LocalDate.ofEpochDay(end(start)),
                    Reason.MET,
                    List.of()));
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
    public Map<String, Object> form() {
        return Map.of(
                "frequency",
                ImmutableMap.of("of", tally.name(), exactly ? "exactly" : "atLeast", times, "per", per.name()));
    }
}
