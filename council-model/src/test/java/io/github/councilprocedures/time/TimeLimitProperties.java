package io.github.councilprocedures.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimeLimitProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void everyLimitIsReadBack(@ForAll DayUnit unit, @ForAll @IntRange(max = 9_999) int amount) {
        TimeLimit limit = TimeLimit.of(amount, unit);
        assertThat(TimeLimit.parse(limit.toString())).isEqualTo(limit);
    }

    @Property
    void aLaterEventNeverHasAnEarlierDeadline(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") long event,
            @ForAll("calendars") SmallCalendar calendar) {
        assertThat(limit.lastDayAfter(event + 1, calendar)).isGreaterThanOrEqualTo(limit.lastDayAfter(event, calendar));
        assertThat(limit.lastDayBefore(event + 1, calendar))
                .isGreaterThanOrEqualTo(limit.lastDayBefore(event, calendar));
    }

    @Property
    void aLongerLimitEndsLaterAndStartsEarlier(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") long event,
            @ForAll("calendars") SmallCalendar calendar) {
        TimeLimit longer = TimeLimit.of(limit.amount() + 1, limit.unit());
        assertThat(longer.lastDayAfter(event, calendar)).isGreaterThanOrEqualTo(limit.lastDayAfter(event, calendar));
        assertThat(longer.unrolledDayAfter(event, calendar)).isGreaterThan(limit.unrolledDayAfter(event, calendar));
        assertThat(longer.lastDayBefore(event, calendar)).isLessThan(limit.lastDayBefore(event, calendar));
    }

    @Property
    void workingDaysCountedOnAndBackMeetOnTheSameWorkingDay(
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll("days") long day,
            @ForAll("calendars") SmallCalendar calendar) {
        TimeLimit limit = TimeLimit.of(amount, DayUnit.WORKING_DAYS);
        long working = TimeLimit.of(1, DayUnit.WORKING_DAYS).lastDayAfter(day, calendar);
        assertThat(limit.lastDayBefore(limit.lastDayAfter(working, calendar), calendar))
                .isEqualTo(working);
        assertThat(limit.lastDayAfter(limit.lastDayBefore(working, calendar), calendar))
                .isEqualTo(working);
    }

    @Property
    void calendarDaysCountedOnAndBackMeet(@ForAll @IntRange(max = 400) int amount, @ForAll("days") long day) {
        TimeLimit limit = TimeLimit.of(amount, DayUnit.CALENDAR_DAYS);
        WorkingCalendar calendar = WorkingCalendar.weekendsOff();
        assertThat(limit.lastDayBefore(limit.unrolledDayAfter(day, calendar), calendar))
                .isEqualTo(day);
    }

    @Property
    void aDeadlineCountedOnIsTheFirstWorkingDayFromTheUnrolledEnd(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") long event,
            @ForAll("calendars") SmallCalendar calendar) {
        long unrolled = limit.unrolledDayAfter(event, calendar);
        long rolled = limit.lastDayAfter(event, calendar);
        if (limit.unit() == DayUnit.WORKING_DAYS) {
            assertThat(rolled).isEqualTo(unrolled);
        } else {
            assertThat(calendar.isWorkingDay(rolled)).isTrue();
            for (long day = unrolled; day < rolled; day++) {
                assertThat(calendar.isWorkingDay(day)).isFalse();
            }
        }
    }

    @Property
    void theProofComesToTheSameDay(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") long event,
            @ForAll("narrowCalendars") SmallCalendar calendar) {
        LocalDate day = LocalDate.ofEpochDay(event);
        assertThat(dueOn(limit.proofAfter(day, calendar))).isEqualTo(limit.lastDayAfter(event, calendar));
        assertThat(dueOn(limit.proofBefore(day, calendar))).isEqualTo(limit.lastDayBefore(event, calendar));
    }

    @Property
    void theProofCountsAsManyDaysAsTheLimitHas(
            @ForAll("limits") TimeLimit limit,
            @ForAll("days") long event,
            @ForAll("calendars") SmallCalendar calendar) {
        LocalDate day = LocalDate.ofEpochDay(event);
        int expected = limit.unit() == DayUnit.MONTHS ? Math.min(limit.amount(), 1) : limit.amount();
        assertThat(limit.proofAfter(day, calendar).days().stream().filter(CountedDay::counted))
                .hasSize(expected);
        assertThat(limit.proofBefore(day, calendar).days().stream().filter(CountedDay::counted))
                .hasSize(expected);
        assertThat(limit.proofAfter(day, calendar).steps()).isNotEmpty();
        assertThat(limit.proofBefore(day, calendar).steps()).isNotEmpty();
    }

    private static long dueOn(DeadlineProof proof) {
        return proof.dueOn().map(LocalDate::toEpochDay).orElse(TimeLimit.UNDECIDED);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(DayUnit.class))
                .as(TimeLimit::of);
    }

    @Provide
    Arbitrary<Long> days() {
        return Arbitraries.longs().between(0, 365).map(offset -> START.toEpochDay() + offset);
    }

    @Provide
    Arbitrary<SmallCalendar> calendars() {
        return calendars(DateSpan.parse("1970-01-01/2099-12-31"));
    }

    @Provide
    Arbitrary<SmallCalendar> narrowCalendars() {
        return calendars(DateSpan.parse("2023-11-15/2025-01-15"));
    }

    private static Arbitrary<SmallCalendar> calendars(DateSpan decided) {
        return Combinators.combine(daySets(), daySets()).as((off, madeUp) -> new SmallCalendar(decided, off, madeUp));
    }

    private static Arbitrary<Set<LocalDate>> daySets() {
        return Arbitraries.integers()
                .between(0, 400)
                .set()
                .ofMaxSize(30)
                .map(offsets -> offsets.stream().map(START::plusDays).collect(Collectors.toSet()));
    }
}
