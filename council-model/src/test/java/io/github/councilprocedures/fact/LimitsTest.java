package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirement.all;
import static io.github.councilprocedures.fact.Requirement.any;
import static io.github.councilprocedures.fact.Requirement.present;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.SENT_TO;
import static io.github.councilprocedures.fact.Thing.STEPS;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static io.github.councilprocedures.time.DayUnit.CALENDAR_DAYS;
import static io.github.councilprocedures.time.DayUnit.MONTHS;
import static io.github.councilprocedures.time.DayUnit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.councilprocedures.fact.Thing.Body;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.fact.Thing.Step;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.PeriodKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {

    private static Requirement<Thing> before(int amount, DayUnit unit) {
        return CALLED_ON.atLeast(amount, unit).before(OPENS_ON);
    }

    private static Requirement<Thing> within(int amount, DayUnit unit) {
        return CALLED_ON.within(amount, unit).after(OPENS_ON);
    }

    private static Requirement<Thing> notSooner(int amount, DayUnit unit) {
        return CALLED_ON.notSooner(amount, unit).after(OPENS_ON);
    }

    private static Requirement<Thing> each(int times, PeriodKind period) {
        return MEETINGS.atLeast(times).per(period);
    }

    private static Requirement<Thing> exactly(int times, PeriodKind period) {
        return MEETINGS.exactly(times).per(period);
    }

    /** The first allows all that the second allows, and more. */
    static Stream<Arguments> weakerAndStricter() {
        return Stream.of(
                arguments(before(19, CALENDAR_DAYS), before(20, CALENDAR_DAYS)),
                arguments(before(20, CALENDAR_DAYS), before(20, WORKING_DAYS)),
                arguments(before(56, CALENDAR_DAYS), before(2, MONTHS)),
                arguments(before(2, MONTHS), before(62, CALENDAR_DAYS)),
                arguments(before(2, MONTHS), before(62, WORKING_DAYS)),
                arguments(before(0, CALENDAR_DAYS), before(1, WORKING_DAYS)),
                arguments(within(11, CALENDAR_DAYS), within(10, CALENDAR_DAYS)),
                arguments(within(10, WORKING_DAYS), within(10, CALENDAR_DAYS)),
                arguments(within(2, MONTHS), within(56, CALENDAR_DAYS)),
                arguments(within(62, CALENDAR_DAYS), within(2, MONTHS)),
                arguments(notSooner(9, CALENDAR_DAYS), notSooner(10, CALENDAR_DAYS)),
                arguments(notSooner(10, CALENDAR_DAYS), notSooner(10, WORKING_DAYS)),
                // The same distance, told from the other side.
                arguments(OPENS_ON.notSooner(14, CALENDAR_DAYS).after(CALLED_ON), before(15, CALENDAR_DAYS)),
                arguments(each(1, PeriodKind.QUARTER), each(1, PeriodKind.MONTH)),
                arguments(each(12, PeriodKind.YEAR), each(1, PeriodKind.MONTH)),
                arguments(each(1, PeriodKind.MONTH), each(2, PeriodKind.MONTH)),
                arguments(each(1, PeriodKind.MONTH), exactly(1, PeriodKind.MONTH)),
                arguments(exactly(12, PeriodKind.YEAR), exactly(1, PeriodKind.MONTH)),
                arguments(VOTES.atLeast(1, 2).of(TOTAL), VOTES.moreThan(1, 2).of(TOTAL)),
                arguments(VOTES.moreThan(1, 2).of(TOTAL), VOTES.atLeast(2, 3).of(TOTAL)),
                arguments(VOTES.lessThan(2, 3).of(TOTAL), VOTES.lessThan(1, 2).of(TOTAL)),
                arguments(VOTES.atLeast(4), VOTES.atLeast(5)),
                arguments(VOTES.atMost(6), VOTES.atMost(5)),
                arguments(VOTES.atLeast(5), VOTES.equalTo(5)),
                arguments(VOTES.atMost(TOTAL), VOTES.equalTo(TOTAL)),
                arguments(TOTAL.atLeast(VOTES), VOTES.equalTo(TOTAL)),
                arguments(KIND.oneOf(Kind.REGULAR, Kind.URGENT), KIND.is(Kind.REGULAR)),
                arguments(KIND.isNot(Kind.URGENT), KIND.is(Kind.REGULAR)),
                arguments(any(KIND.is(Kind.REGULAR), KIND.is(Kind.URGENT)), KIND.is(Kind.URGENT)),
                arguments(SENT_TO.includes(Body.FRONT), SENT_TO.includes(Body.FRONT, Body.COUNCIL)),
                arguments(SENT_TO.includes(Body.FRONT), SENT_TO.exactly(Body.FRONT)),
                arguments(present(VOTES), present(VOTES, OPENS_ON)),
                // Part of what is joined is enough.
                arguments(
                        all(before(19, CALENDAR_DAYS), VOTES.atLeast(1)),
                        all(VOTES.atLeast(1), before(20, CALENDAR_DAYS))),
                // In one of the cases.
                arguments(
                        KIND.when(Kind.REGULAR, before(20, CALENDAR_DAYS)).when(Kind.URGENT, before(2, CALENDAR_DAYS)),
                        KIND.when(Kind.REGULAR, before(20, CALENDAR_DAYS)).when(Kind.URGENT, before(3, CALENDAR_DAYS))),
                arguments(
                        before(3, CALENDAR_DAYS),
                        KIND.when(Kind.REGULAR, before(20, CALENDAR_DAYS)).when(Kind.URGENT, before(3, CALENDAR_DAYS))),
                arguments(KIND.when(Kind.REGULAR, VOTES.atLeast(4)), any(KIND.isNot(Kind.REGULAR), VOTES.atLeast(5))));
    }

    @ParameterizedTest
    @MethodSource("weakerAndStricter")
    void oneThatAllowsMoreIsWeakerAndNotTheOtherWayRound(Requirement<Thing> weaker, Requirement<Thing> stricter) {
        assertThat(weaker.limits().areWeakerThan(stricter.limits())).isTrue();
        assertThat(stricter.limits().areWeakerThan(weaker.limits())).isFalse();
        assertThat(weaker.limits().contradict(stricter.limits())).isFalse();
        assertThat(weaker.limits().areWeakerThan(weaker.limits())).isFalse();
    }

    /** Neither is surely weaker, nor can it be told that both can never be met. */
    static Stream<Arguments> notToBeCompared() {
        return Stream.of(
                arguments(before(5, WORKING_DAYS), before(20, CALENDAR_DAYS)),
                arguments(before(5, WORKING_DAYS), before(6, CALENDAR_DAYS)),
                arguments(within(9, WORKING_DAYS), within(10, CALENDAR_DAYS)),
                arguments(before(57, CALENDAR_DAYS), before(2, MONTHS)),
                arguments(before(61, CALENDAR_DAYS), before(2, MONTHS)),
                arguments(before(0, CALENDAR_DAYS), before(0, WORKING_DAYS)),
                arguments(
                        before(1, CALENDAR_DAYS),
                        OPENS_ON.within(1, CALENDAR_DAYS).after(CALLED_ON)),
                arguments(within(5, WORKING_DAYS), notSooner(9, CALENDAR_DAYS)),
                arguments(
                        before(20, CALENDAR_DAYS),
                        CALLED_ON.atLeast(5, CALENDAR_DAYS).before(CLOSES_ON)),
                arguments(exactly(12, PeriodKind.YEAR), each(1, PeriodKind.MONTH)),
                arguments(VOTES.atLeast(1, 2).of(TOTAL), VOTES.atLeast(2, 4).of(TOTAL)),
                arguments(VOTES.atLeast(5), TOTAL.atLeast(4)),
                arguments(VOTES.atLeast(5), VOTES.atMost(5)),
                arguments(VOTES.atLeast(5), VOTES.atMost(TOTAL)),
                arguments(KIND.isNot(Kind.URGENT), KIND.isNot(Kind.REGULAR)),
                arguments(SENT_TO.includes(Body.FRONT), SENT_TO.includes(Body.COUNCIL)),
                arguments(SENT_TO.includes(Body.FRONT), present(SENT_TO)),
                arguments(present(VOTES), present(TOTAL)),
                arguments(STEPS.inOrder(ProcedureStep.once(Step.PLAN)), STEPS.inOrder(ProcedureStep.maybe(Step.PLAN))),
                arguments(any(VOTES.atLeast(5), TOTAL.atLeast(5)), VOTES.atMost(4)),
                arguments(any(VOTES.atLeast(5), TOTAL.atLeast(5), FIRST.is(true)), VOTES.atMost(4)),
                arguments(any(KIND.is(Kind.URGENT), FIRST.is(true)), KIND.is(Kind.REGULAR)),
                arguments(Requirement.unclear("a", "b"), VOTES.atMost(4)),
                arguments(
                        Requirement.<Thing>custom(new Phrase("a", "b"), (thing, knowledge) -> Reason.MET),
                        VOTES.atMost(4)),
                // Weaker in one part only, which another part makes good.
                arguments(all(before(5, CALENDAR_DAYS), before(25, CALENDAR_DAYS)), before(25, CALENDAR_DAYS)),
                // In cases that exclude each other.
                arguments(KIND.when(Kind.REGULAR, VOTES.atLeast(5)), KIND.when(Kind.URGENT, VOTES.atMost(4))),
                arguments(any(KIND.is(Kind.REGULAR), VOTES.atLeast(5)), KIND.when(Kind.REGULAR, VOTES.atMost(4))));
    }

    @ParameterizedTest
    @MethodSource("notToBeCompared")
    void whatCannotBeComparedIsNeitherWeakerNorInTheWay(Requirement<Thing> one, Requirement<Thing> other) {
        for (List<Requirement<Thing>> pair : List.of(List.of(one, other), List.of(other, one))) {
            assertThat(pair.get(0).limits().areWeakerThan(pair.get(1).limits())).isFalse();
            assertThat(pair.get(0).limits().contradict(pair.get(1).limits())).isFalse();
        }
    }

    static Stream<Arguments> neverBoth() {
        return Stream.of(
                arguments(
                        before(15, CALENDAR_DAYS),
                        OPENS_ON.within(10, CALENDAR_DAYS).after(CALLED_ON)),
                arguments(
                        before(15, WORKING_DAYS),
                        OPENS_ON.within(14, CALENDAR_DAYS).after(CALLED_ON)),
                arguments(before(1, CALENDAR_DAYS), notSooner(0, CALENDAR_DAYS)),
                arguments(within(10, CALENDAR_DAYS), notSooner(11, CALENDAR_DAYS)),
                arguments(within(45, CALENDAR_DAYS), notSooner(2, MONTHS)),
                arguments(exactly(1, PeriodKind.MONTH), each(2, PeriodKind.MONTH)),
                arguments(exactly(1, PeriodKind.MONTH), each(13, PeriodKind.YEAR)),
                arguments(exactly(11, PeriodKind.YEAR), each(1, PeriodKind.MONTH)),
                arguments(exactly(11, PeriodKind.YEAR), exactly(1, PeriodKind.MONTH)),
                arguments(VOTES.lessThan(1, 2).of(TOTAL), VOTES.atLeast(2, 4).of(TOTAL)),
                arguments(VOTES.lessThan(1, 3).of(TOTAL), VOTES.moreThan(1, 3).of(TOTAL)),
                arguments(VOTES.atMost(4), VOTES.atLeast(5)),
                arguments(VOTES.equalTo(4), VOTES.equalTo(5)),
                arguments(new Compare<>(VOTES, Compare.Relation.AT_LEAST, TOTAL, 1), TOTAL.atLeast(VOTES)),
                arguments(KIND.is(Kind.REGULAR), KIND.isNot(Kind.REGULAR)),
                arguments(SENT_TO.exactly(Body.FRONT), SENT_TO.includes(Body.FRONT, Body.COUNCIL)),
                arguments(SENT_TO.exactly(Body.FRONT), SENT_TO.exactly(Body.COUNCIL)),
                arguments(KIND.when(Kind.REGULAR, VOTES.atLeast(5)), VOTES.atMost(4)),
                arguments(any(KIND.is(Kind.REGULAR), VOTES.atLeast(5)), KIND.when(Kind.URGENT, VOTES.atMost(4))),
                arguments(all(VOTES.atLeast(5), TOTAL.atLeast(1)), all(TOTAL.atLeast(1), VOTES.atMost(4))));
    }

    @ParameterizedTest
    @MethodSource("neverBoth")
    void whatExcludesEachOtherContradicts(Requirement<Thing> one, Requirement<Thing> other) {
        assertThat(one.limits().contradict(other.limits())).isTrue();
        assertThat(other.limits().contradict(one.limits())).isTrue();
        assertThat(one.limits().areWeakerThan(other.limits())).isFalse();
        assertThat(other.limits().areWeakerThan(one.limits())).isFalse();
        assertThat(all(one, other).limits().contradict(all(one, other).limits()))
                .isTrue();
    }

    @Test
    void eachOfTwoMayBeWeakerInItsWay() {
        Limits mixed = all(before(19, CALENDAR_DAYS), VOTES.atLeast(9)).limits();
        Limits other = all(before(20, CALENDAR_DAYS), VOTES.atLeast(1)).limits();

        assertThat(mixed.areWeakerThan(other)).isTrue();
        assertThat(other.areWeakerThan(mixed)).isTrue();
    }

    @Test
    void conditionsMakeCases() {
        Limits five = VOTES.atLeast(5).limits();
        Limits four = VOTES.atMost(4).limits();
        Limits regular = KIND.is(Kind.REGULAR).limits();
        Limits urgent = Limits.ofChoice("kind", "URGENT");

        assertThat(five.when(regular).contradict(four.when(urgent))).isFalse();
        assertThat(five.when(regular).contradict(four.when(regular))).isTrue();
        assertThat(five.when(regular).contradict(four)).isTrue();
        assertThat(KIND.when(Kind.URGENT, VOTES.atLeast(5))
                        .limits()
                        .when(regular)
                        .contradict(four))
                .isFalse();
    }

    @Test
    void aConditionOfSomeCasesOnlyMakesNone() {
        Limits some = KIND.when(Kind.URGENT, TOTAL.atLeast(5)).limits();

        assertThat(VOTES.atLeast(5).limits().when(some))
                .hasToString(VOTES.atLeast(5).limits().toString());
        assertThat(some.exclude(TOTAL.atMost(4).limits())).isFalse();
        assertThat(TOTAL.atMost(4).limits().exclude(some)).isFalse();
        assertThat(TOTAL.atLeast(5).limits().exclude(TOTAL.atMost(4).limits())).isTrue();
        assertThat(TOTAL.atLeast(5).limits().exclude(TOTAL.atMost(5).limits())).isFalse();
        assertThat(TOTAL.atLeast(5).limits().exclude(VOTES.atMost(4).limits())).isFalse();
    }

    @Test
    void theyTellWhetherSomethingIsUnknown() {
        Requirement<Thing> order = STEPS.inOrder(ProcedureStep.once(Step.PLAN));

        assertThat(Limits.ofAll(List.of()).areComplete()).isTrue();
        assertThat(Limits.ofAll(List.of(KIND.is(Kind.REGULAR), VOTES.atLeast(1)))
                        .areComplete())
                .isTrue();
        assertThat(Limits.ofAll(List.of(KIND.is(Kind.REGULAR), order)).areComplete())
                .isFalse();
        assertThat(KIND.when(Kind.REGULAR, order).limits().areComplete()).isFalse();
        assertThat(any(KIND.is(Kind.REGULAR), order).limits().areComplete()).isFalse();
        assertThat(any(KIND.is(Kind.REGULAR), VOTES.atLeast(1)).limits().areComplete())
                .isTrue();
        assertThat(any(VOTES.atLeast(1), TOTAL.atLeast(1)).limits().areComplete())
                .isFalse();
    }

    @Test
    void factsTellTheNamesOfTheirValues() {
        assertThat(KIND.valueNames()).containsExactly("REGULAR", "THEMATIC", "URGENT");
        assertThat(FIRST.valueNames()).containsExactly("yes", "no");
        assertThat(SENT_TO.valueNames()).containsExactly("COUNCIL", "COMMITTEE", "FRONT");
        assertThat(STEPS.valueNames()).containsExactly("PLAN", "NOTICE", "VISIT", "REPORT");
        assertThat(VOTES.valueNames()).isEmpty();
    }
}
