package io.github.councilprocedures.time;

import com.google.common.base.Preconditions;
import io.github.councilprocedures.style.CouncilStyle;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The arithmetic of one deadline (cách tính một thời hạn): where the count starts, each day it walked over, where it ends
 * and why. Not a judgement: it does not know when anything was done. Made by {@link TimeLimit#proofBefore} and {@link
 * TimeLimit#proofAfter}.
 */
@CouncilStyle
@Value.Immutable
public abstract class DeadlineProof {

    private static final LocalDate CIVIL_CODE_2015 = LocalDate.of(2017, 1, 1);

    private static final Wording START_AFTER =
            Wording.of("Tính từ ngày {event}; ngày này không tính.", "Counted from {event}; that day is not counted.");
    private static final Wording START_BEFORE = Wording.of(
            "Tính ngược từ ngày {event}; ngày này không tính.", "Counted back from {event}; that day is not counted.");
    private static final Wording SAME_DAY =
            Wording.of("Thời hạn là chính ngày {event}.", "The limit is the day itself, {event}.");
    private static final Wording COUNTED = Wording.of("Đếm {limit}, đến ngày {end}.", "{limit} counted, to {end}.");
    private static final Wording COUNTED_IN_PART =
            Wording.of("Mới đếm được {counted} trong {limit}.", "Only {counted} of {limit} could be counted.");
    private static final Wording MONTH_END = Wording.of(
            "Tháng đó không có ngày {day} nên lấy ngày cuối tháng.",
            "That month has no day {day}, so its last day is taken.");
    private static final Wording DAY_OFF =
            Wording.of("Ngày nghỉ {days}: {reason} ({source}).", "Day off {days}: {reason} ({source}).");
    private static final Wording MADE_UP =
            Wording.of("Ngày làm việc {days}: {reason} ({source}).", "Working day {days}: {reason} ({source}).");
    private static final Wording UNDECIDED = Wording.of(
            "Chưa xác định được ngày cuối: {days} chưa rõ là ngày làm việc hay ngày nghỉ. {reason} ({source}).",
            "The last day cannot be determined: whether {days} is a working day is not decided. {reason} ({source}).");
    private static final Wording DUE_AFTER =
            Wording.of("Thời hạn kết thúc khi hết ngày {due}.", "The limit ends at the end of {due}.");
    private static final Wording DUE_BEFORE = Wording.of("Chậm nhất là ngày {due}.", "At the latest on {due}.");
    private static final Wording ROLLED = Wording.of(
            "Ngày cuối {end} là ngày nghỉ nên thời hạn kết thúc khi hết ngày làm việc tiếp theo, {due} ({code}).",
            "The last day, {end}, is a day off, so the limit ends at the end of the next working day, {due} ({code}).");
    private static final Phrase CODE_2015 = new Phrase(
            "khoản 5 Điều 148 Bộ luật Dân sự số 91/2015/QH13", "Clause 5, Article 148, Civil Code No. 91/2015/QH13");
    private static final Phrase CODE_2005 = new Phrase(
            "các điều 149–153 Bộ luật Dân sự số 33/2005/QH11", "Articles 149–153, Civil Code No. 33/2005/QH11");
    private static final Phrase OUR_READING = new Phrase(
            "Áp dụng Bộ luật Dân sự cho thời hạn của luật công là theo cách hiểu của thư viện.",
            "That the Civil Code governs time limits of public law is the library's reading.");
    private static final Wording NOT_MOVED = Wording.of(
            "Lưu ý: ngày {end} là ngày nghỉ. Hạn tính ngược không dời (luật không quy định; theo cách hiểu của thư viện);"
                    + " ngày làm việc liền trước là {previous}.",
            "Note: {end} is a day off. A limit counted back is not moved (the law is silent; the library's reading);"
                    + " the working day before it is {previous}.");
    private static final Wording NOT_MOVED_UNKNOWN = Wording.of(
            "Lưu ý: ngày {end} là ngày nghỉ. Hạn tính ngược không dời (luật không quy định; theo cách hiểu của thư viện);"
                    + " chưa xác định được ngày làm việc liền trước.",
            "Note: {end} is a day off. A limit counted back is not moved (the law is silent; the library's reading);"
                    + " the working day before it is not known.");

    private static final Wording PROVISIONAL = Wording.of(
            "Tạm tính: lịch nghỉ chính thức của thời gian này chưa được công bố nên ngày cuối có thể thay đổi.",
            "Provisional: the official days off of this time are not announced, so the last day may still change.");

    DeadlineProof() {}

    /**
     * The day counted from, itself not counted (ngày xảy ra sự kiện).
     *
     * @return the day
     */
    public abstract LocalDate eventOn();

    /**
     * The limit that was counted.
     *
     * @return the limit
     */
    public abstract TimeLimit limit();

    /**
     * Whether the count went back from the event or on from it.
     *
     * @return the direction
     */
    public abstract CountDirection direction();

    /**
     * The day the count came to, before any move off a day off; where the count could not be finished, the first day that
     * is not decided.
     *
     * @return the day
     */
    public abstract LocalDate countedTo();

    /**
     * The last day on which the duty is kept, included (ngày cuối của thời hạn).
     *
     * @return the day; empty where the calendar does not know a day that is needed
     */
    public abstract Optional<LocalDate> dueOn();

    /**
     * The days the count walked over, in that order, the event left out. Working days: every day up to the end. Calendar
     * days: the same. Months: the end only. Where a count in calendar days or months ends on a day off, the days beyond
     * follow, not counted, through the nearest working day.
     *
     * @return the days
     */
    public abstract List<CountedDay> days();

    /** Checks that the due day fits the count. */
    @Value.Check
    void check() {
        boolean back = direction() == CountDirection.BEFORE;
        Preconditions.checkArgument(
                back ? !countedTo().isAfter(eventOn()) : !countedTo().isBefore(eventOn()),
                "countedTo %s must not lie on the other side of eventOn %s",
                countedTo(),
                eventOn());
        if (dueOn().isPresent()) {
            LocalDate due = dueOn().orElseThrow();
            Preconditions.checkArgument(
                    due.equals(countedTo()) || !back && due.isAfter(countedTo()),
                    "dueOn %s does not follow from countedTo %s",
                    due,
                    countedTo());
        } else {
            Preconditions.checkArgument(
                    !days().isEmpty() && !lastDay().note().decided(),
                    "dueOn may be left out only if the last of days is not decided");
        }
    }

    /**
     * Whether the end was moved off a day off to the next working day.
     *
     * @return true if the due day is not the day counted to
     */
    public boolean rolled() {
        return dueOn().isPresent() && !dueOn().orElseThrow().equals(countedTo());
    }

    /**
     * Whether the due day rests on days that are only {@linkplain DayNote#provisional taken as decided} (tạm tính): any that
     * was walked over in a count of working days, or any from the end on where the end may move. A count of calendar days
     * back from an event rests on none.
     *
     * @return true if the announcement of days off may still move the due day
     */
    public boolean provisional() {
        return days().stream()
                .anyMatch(walked -> walked.note().provisional()
                        && (isInWorkingDays()
                                || direction() == CountDirection.AFTER
                                        && !walked.day().isBefore(countedTo())));
    }

    /**
     * The arithmetic in words: the start, the count, the days off that mattered with the document that made each one a day
     * off, the make-up days, the end, what of it is the library's reading, and whether it is provisional. Days of one reason share a step.
     *
     * @return the sentences in order
     */
    public List<Phrase> steps() {
        List<Phrase> steps = new ArrayList<>();
        addCount(steps);
        addNotedDays(steps);
        if (dueOn().isEmpty()) {
            steps.add(noted(UNDECIDED, lastDay().note(), List.of(lastDay().day())));
        } else if (rolled()) {
            steps.add(ROLLED.fill(Map.of(
                    "end", Phrase.date(countedTo()),
                    "due", Phrase.date(dueOn().orElseThrow()),
                    "code", countedTo().isBefore(CIVIL_CODE_2015) ? CODE_2005 : CODE_2015)));
            steps.add(OUR_READING);
        } else {
            Wording due = direction() == CountDirection.BEFORE ? DUE_BEFORE : DUE_AFTER;
            steps.add(due.fill(Map.of("due", Phrase.date(countedTo()))));
            addWarning(steps);
        }
        if (provisional()) {
            steps.add(PROVISIONAL.fill(Map.of()));
        }
        return List.copyOf(steps);
    }

    private void addCount(List<Phrase> steps) {
        Map<String, Phrase> event = Map.of("event", Phrase.date(eventOn()));
        if (limit().amount() == 0) {
            steps.add(SAME_DAY.fill(event));
            return;
        }
        steps.add((direction() == CountDirection.BEFORE ? START_BEFORE : START_AFTER).fill(event));
        if (isInWorkingDays() && dueOn().isEmpty()) {
            long counted = days().stream().filter(CountedDay::counted).count();
            steps.add(COUNTED_IN_PART.fill(Map.of("counted", Phrase.number(counted), "limit", limit().label())));
            return;
        }
        steps.add(COUNTED.fill(Map.of("limit", limit().label(), "end", Phrase.date(countedTo()))));
        int day = eventOn().getDayOfMonth();
        if (limit().unit() == DayUnit.MONTHS && countedTo().getDayOfMonth() != day) {
            steps.add(MONTH_END.fill(Map.of("day", Phrase.number(day))));
        }
    }

    /** Days off and make-up days, where they matter: among working days everywhere, otherwise from the end on. */
    private void addNotedDays(List<Phrase> steps) {
        Map<DayNote, List<LocalDate>> groups = new LinkedHashMap<>();
        for (CountedDay walked : days()) {
            DayNote note = walked.note();
            boolean unlikeAWeekday = note.decided() && (!note.working() || isWeekend(walked.day()));
            if (unlikeAWeekday && (isInWorkingDays() || !isBeforeEnd(walked.day()))) {
                groups.computeIfAbsent(note, first -> new ArrayList<>()).add(walked.day());
            }
        }
        groups.forEach((note, days) -> steps.add(noted(note.working() ? MADE_UP : DAY_OFF, note, days)));
    }

    /** A limit counted back that ends on a day off stays where it is, and the reader is told. */
    private void addWarning(List<Phrase> steps) {
        if (days().isEmpty() || lastDay().day().equals(countedTo())) {
            return;
        }
        Phrase end = Phrase.date(countedTo());
        steps.add(
                lastDay().note().decided()
                        ? NOT_MOVED.fill(Map.of(
                                "end", end, "previous", Phrase.date(lastDay().day())))
                        : NOT_MOVED_UNKNOWN.fill(Map.of("end", end)));
    }

    private boolean isInWorkingDays() {
        return limit().unit() == DayUnit.WORKING_DAYS;
    }

    private boolean isBeforeEnd(LocalDate day) {
        return direction() == CountDirection.BEFORE ? day.isAfter(countedTo()) : day.isBefore(countedTo());
    }

    private CountedDay lastDay() {
        return days().get(days().size() - 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Phrase noted(Wording wording, DayNote note, List<LocalDate> days) {
        return wording.fill(Map.of("days", runs(days), "reason", note.reason(), "source", Phrase.same(note.source())));
    }

    /** Days as a list in which neighbours are drawn together, such as "27/04/2024–28/04/2024, 05/05/2024". */
    private static Phrase runs(List<LocalDate> days) {
        StringBuilder text = new StringBuilder();
        TreeSet<LocalDate> left = new TreeSet<>(days);
        while (!left.isEmpty()) {
            LocalDate first = left.pollFirst();
            LocalDate last = first;
            while (left.remove(last.plusDays(1))) {
                last = last.plusDays(1);
            }
            text.append(text.isEmpty() ? "" : ", ").append(Phrase.date(first).vi());
            if (last.isAfter(first)) {
                text.append('–').append(Phrase.date(last).vi());
            }
        }
        return Phrase.same(text.toString());
    }

    /**
     * A builder; all but {@code dueOn} and {@code days} must be set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a proof. */
    public static final class Builder extends ImmutableDeadlineProof.Builder {
        Builder() {}
    }
}
