package io.github.councilprocedures.fact;

import static io.github.councilprocedures.fact.Requirements.PLAIN;
import static io.github.councilprocedures.fact.Thing.CALLED_ON;
import static io.github.councilprocedures.fact.Thing.CLOSES_ON;
import static io.github.councilprocedures.fact.Thing.FIRST;
import static io.github.councilprocedures.fact.Thing.KIND;
import static io.github.councilprocedures.fact.Thing.MEETINGS;
import static io.github.councilprocedures.fact.Thing.NOTHING;
import static io.github.councilprocedures.fact.Thing.OPENS_ON;
import static io.github.councilprocedures.fact.Thing.SENT_TO;
import static io.github.councilprocedures.fact.Thing.STEPS;
import static io.github.councilprocedures.fact.Thing.THING;
import static io.github.councilprocedures.fact.Thing.TOTAL;
import static io.github.councilprocedures.fact.Thing.VOTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.councilprocedures.fact.Thing.Body;
import io.github.councilprocedures.fact.Thing.Kind;
import io.github.councilprocedures.fact.Thing.Step;
import io.github.councilprocedures.time.DayNote;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RequirementProperties {

    private static final LocalDate DAY_ONE = LocalDate.of(2024, 1, 1);

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenReadsBackAsTheSame(@ForAll("requirements") Requirement<Thing> requirement) {
        Requirement<Thing> read = Requirement.read(THING, requirement.form());

        assertThat(read).isEqualTo(requirement).hasSameHashCodeAs(requirement).hasToString(requirement.toString());
        assertThat(read.describe()).isEqualTo(requirement.describe());
        assertThat(read.slots()).isEqualTo(requirement.slots());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noNeighbourIsTheRequirementItself(@ForAll("requirements") Requirement<Thing> requirement) {
        assertThat(requirement.neighbours())
                .allSatisfy(neighbour -> assertThat(neighbour.requirement()).isNotEqualTo(requirement));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsJudgedIsExplainedOutOfTheSlotsNamed(
            @ForAll("requirements") Requirement<Thing> requirement, @ForAll("things") Thing thing) {
        Knowledge complete = PLAIN.recordedThrough(DAY_ONE.plusDays(30));

        for (Knowledge knowledge : List.of(PLAIN, complete)) {
            Reason reason = requirement.judge(thing, knowledge);
            Account<Thing> account = new Account<>(thing);
            requirement.explain(thing, knowledge, account);

            assertThat(requirement.slots()).containsAll(account.slots().keySet());
            if (reason == Reason.FACT_MISSING) {
                assertThat(account.missing()).isNotEmpty();
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void completenessNeverUndoesAnAnswer(
            @ForAll("requirements") Requirement<Thing> requirement,
            @ForAll("things") Thing thing,
            @ForAll @IntRange(max = 400) int days) {
        Verdict before = requirement.judge(thing, PLAIN).verdict();
        Verdict after = requirement
                .judge(thing, PLAIN.recordedThrough(DAY_ONE.plusDays(days)))
                .verdict();

        if (before == Verdict.SATISFIED || before == Verdict.NOT_APPLICABLE || before == Verdict.VIOLATED) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void doingItEarlierNeverBreaksALastDay(
            @ForAll("lastDays") Requirement<Thing> requirement,
            @ForAll("days") LocalDate event,
            @ForAll("days") LocalDate act,
            @ForAll @IntRange(max = 60) int earlier) {
        if (requirement.judge(on(event, act), PLAIN) == Reason.MET) {
            assertThat(requirement.judge(on(event, act.minusDays(earlier)), PLAIN))
                    .isEqualTo(Reason.MET);
        }
    }

    @Property
    void theDayThatIsDueIsTheLastThatKeepsIt(
            @ForAll("lastDays") Requirement<Thing> requirement, @ForAll("days") LocalDate event) {
        LocalDate due = Objects.requireNonNull(
                requirement.due(on(event, event), PLAIN).get(0).day());

        assertThat(requirement.judge(on(event, due), PLAIN)).isEqualTo(Reason.MET);
        assertThat(requirement.judge(on(event, due.plusDays(1)), PLAIN)).isEqualTo(Reason.NOT_MET);
    }

    @Property
    void theDayThatIsDueIsTheFirstThatKeepsIt(
            @ForAll("firstDays") Requirement<Thing> requirement, @ForAll("days") LocalDate event) {
        LocalDate due = Objects.requireNonNull(
                requirement.due(on(event, event), PLAIN).get(0).day());

        assertThat(requirement.judge(on(event, due), PLAIN)).isEqualTo(Reason.MET);
        assertThat(requirement.judge(on(event, due.minusDays(1)), PLAIN)).isEqualTo(Reason.NOT_MET);
    }

    /** Of requirements about one quantity; those joined allow more in one of their cases only. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void whatTheStricterAllowsTheWeakerNeverForbids(
            @ForAll("leaves") Requirement<Thing> one,
            @ForAll("leaves") Requirement<Thing> other,
            @ForAll("things") Thing thing) {
        Knowledge complete = PLAIN.recordedThrough(DAY_ONE.plusDays(800));
        for (List<Requirement<Thing>> pair : pairs(one, other)) {
            if (pair.get(0).limits().areWeakerThan(pair.get(1).limits())
                    && pair.get(1).judge(thing, complete) == Reason.MET) {
                assertThat(pair.get(0).judge(thing, complete).verdict()).isNotEqualTo(Verdict.VIOLATED);
            }
        }
    }

    /** In a calendar without days off, since a limit that ends on one ends later. */
    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void nothingMeetsWhatContradicts(
            @ForAll("leaves") Requirement<Thing> one,
            @ForAll("leaves") Requirement<Thing> other,
            @ForAll("things") Thing thing) {
        Knowledge complete = Knowledge.of(NO_DAYS_OFF).recordedThrough(DAY_ONE.plusDays(800));
        for (List<Requirement<Thing>> pair : pairs(one, other)) {
            if (pair.get(0).limits().contradict(pair.get(1).limits())) {
                assertThat(pair)
                        .anySatisfy(
                                each -> assertThat(each.judge(thing, complete)).isNotEqualTo(Reason.MET));
            }
        }
    }

    /** Two requirements, and the first with each of its neighbours, both ways round. */
    private static List<List<Requirement<Thing>>> pairs(Requirement<Thing> one, Requirement<Thing> other) {
        List<List<Requirement<Thing>>> pairs = new ArrayList<>();
        pairs.add(List.of(one, other));
        for (Neighbour<Thing> neighbour : one.neighbours()) {
            pairs.add(List.of(one, neighbour.requirement()));
            pairs.add(List.of(neighbour.requirement(), one));
        }
        return pairs;
    }

    private static final WorkingCalendar NO_DAYS_OFF = new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(long epochDay) {
            return true;
        }

        @Override
        public boolean isDecided(long epochDay) {
            return true;
        }

        @Override
        public DayNote noteOn(LocalDate day) {
            return WorkingCalendar.weekendsOff().noteOn(day);
        }
    };

    private static Thing on(LocalDate event, LocalDate act) {
        return NOTHING.with(OPENS_ON, event.toString())
                .with(CLOSES_ON, event.toString())
                .with(CALLED_ON, act.toString());
    }

    @Property
    void theNumberToldIsTheFirstThatIsEnough(
            @ForAll @IntRange(min = 1, max = 12) int numerator,
            @ForAll @IntRange(max = 12) int more,
            @ForAll @IntRange(min = 1, max = 500) int total) {
        int denominator = numerator + more;
        for (var share : List.of(
                VOTES.moreThan(numerator, denominator).of(TOTAL),
                VOTES.atLeast(numerator, denominator).of(TOTAL))) {
            int required = required(share, total);
            assertThat(share.judge(votes(required, total), PLAIN)).isEqualTo(Reason.MET);
            assertThat(share.judge(votes(required - 1, total), PLAIN)).isEqualTo(Reason.NOT_MET);
        }
        var below = VOTES.lessThan(numerator, denominator).of(TOTAL);
        int most = required(below, total);
        assertThat(below.judge(votes(most, total), PLAIN)).isEqualTo(Reason.MET);
        assertThat(below.judge(votes(most + 1, total), PLAIN)).isEqualTo(Reason.NOT_MET);
    }

    private static Thing votes(int votes, int total) {
        return NOTHING.with(VOTES, votes).with(TOTAL, total);
    }

    private static int required(Requirement<Thing> share, int total) {
        Account<Thing> account = new Account<>(NOTHING.with(TOTAL, total));
        share.explain(NOTHING.with(TOTAL, total), PLAIN, account);
        return Integer.parseInt(account.slots().get("required").en());
    }

    /** Those without a day may lie anywhere: the answer holds for every way of placing them, or is left open. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatHasNoDayIsNeverGuessed(
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll boolean exactly,
            @ForAll("spans") List<LocalDate> span,
            @ForAll @IntRange(max = 3) int undated,
            @ForAll("daysOfSpring") List<LocalDate> known) {
        var begun = exactly ? MEETINGS.exactly(times) : MEETINGS.atLeast(times);
        Requirement<Thing> monthly = begun.per(PeriodKind.MONTH);
        List<LocalDate> days = known.stream()
                .filter(day -> !day.isBefore(span.get(0)) && !day.isAfter(span.get(1)))
                .toList();
        Knowledge complete = PLAIN.recordedThrough(span.get(1));

        Reason reason = monthly.judge(held(span, days, days.size() + undated), complete);

        Set<Reason> possible = new HashSet<>();
        place(monthly, span, days, undated, complete, possible);
        if (reason == Reason.FACT_MISSING) {
            assertThat(undated).isPositive();
        } else {
            assertThat(possible).containsExactly(reason);
        }
        if (possible.size() > 1) {
            assertThat(reason).isEqualTo(Reason.FACT_MISSING);
        }
    }

    private static Thing held(List<LocalDate> span, List<LocalDate> days, int stated) {
        return NOTHING.with(Occurrences.of(span.get(0), span.get(1), days, OptionalInt.of(stated)));
    }

    private static void place(
            Requirement<Thing> monthly,
            List<LocalDate> span,
            List<LocalDate> days,
            int left,
            Knowledge complete,
            Set<Reason> possible) {
        if (left == 0) {
            possible.add(monthly.judge(held(span, days, 0), complete));
            return;
        }
        // One day of each month of the span stands for all of them.
        for (LocalDate day = span.get(0);
                !day.isAfter(span.get(1));
                day = day.plusMonths(1).withDayOfMonth(1)) {
            List<LocalDate> more = new ArrayList<>(days);
            more.add(day);
            place(monthly, span, more, left - 1, complete, possible);
        }
    }

    @Provide
    Arbitrary<List<LocalDate>> spans() {
        return Arbitraries.of(
                        "2024-01-01/2024-03-31",
                        "2024-01-15/2024-03-31",
                        "2024-02-01/2024-03-10",
                        "2024-02-01/2024-02-29")
                .map(text -> List.of(LocalDate.parse(text.substring(0, 10)), LocalDate.parse(text.substring(11))));
    }

    @Provide
    Arbitrary<List<LocalDate>> daysOfSpring() {
        return Arbitraries.integers()
                .between(0, 90)
                .map(DAY_ONE::plusDays)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 700).map(DAY_ONE::plusDays);
    }

    @Provide
    Arbitrary<Requirement<Thing>> lastDays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(DayUnit.class),
                        Arbitraries.of(true, false))
                .as((amount, unit, before) -> before
                        ? CALLED_ON.atLeast(amount, unit).before(OPENS_ON)
                        : CALLED_ON.within(amount, unit).after(CLOSES_ON));
    }

    @Provide
    Arbitrary<Requirement<Thing>> firstDays() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(DayUnit.class))
                .as((amount, unit) -> CALLED_ON.notSooner(amount, unit).after(CLOSES_ON));
    }

    @Provide
    Arbitrary<Requirement<Thing>> requirements() {
        return Arbitraries.oneOf(leaves(), joined(leaves()), joined(Arbitraries.oneOf(leaves(), joined(leaves()))));
    }

    private static Arbitrary<Requirement<Thing>> joined(Arbitrary<Requirement<Thing>> parts) {
        return Combinators.combine(parts, parts, parts, Arbitraries.integers().between(1, 5))
                .as((one, two, three, join) -> switch (join) {
                    case 1 -> Requirement.all(one, two);
                    case 2 -> Requirement.all(one, two, three);
                    case 3 -> Requirement.any(one, two);
                    case 4 -> Requirement.any(one);
                    default -> KIND.when(Kind.REGULAR, one).when(Kind.URGENT, two);
                });
    }

    @Provide
    Arbitrary<Requirement<Thing>> leaves() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 40);
        Arbitrary<Requirement<Thing>> frequencies = Combinators.combine(
                        amounts,
                        Arbitraries.of(true, false),
                        Arbitraries.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR))
                .as((times, exactly, per) -> (exactly ? MEETINGS.exactly(times) : MEETINGS.atLeast(times)).per(per));
        Arbitrary<Requirement<Thing>> shares = Combinators.combine(
                        amounts,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2))
                .as((numerator, more, bound) -> switch (bound) {
                    case 0 -> VOTES.moreThan(numerator, numerator + more).of(TOTAL);
                    case 1 -> VOTES.atLeast(numerator, numerator + more).of(TOTAL);
                    default -> VOTES.lessThan(numerator, numerator + more).of(TOTAL);
                });
        Arbitrary<Requirement<Thing>> comparisons = Combinators.combine(
                        Arbitraries.longs().between(-5, 5_000_000_000L), Arbitraries.of("equalTo", "atMost", "atLeast"))
                .as((number, relation) -> switch (relation) {
                    case "equalTo" ->
                        number % 3 == 0
                                ? VOTES.equalTo(
                                        Scale.base(1)
                                                .above((int) (number % 50))
                                                .onePer(2)
                                                .cap(9),
                                        TOTAL)
                                : VOTES.equalTo(number);
                    case "atMost" -> number % 2 == 0 ? VOTES.atMost(number) : VOTES.atMost(TOTAL);
                    default ->
                        Requirement.read(
                                THING, Map.of("compare", Map.of("number", "votes", "atLeast", "total", "plus", (int)
                                        (number % 100))));
                });
        Arbitrary<Requirement<Thing>> memberships = Combinators.combine(
                        Arbitraries.of(Kind.class).set().ofMinSize(1).ofMaxSize(2), Arbitraries.of(true, false))
                .as((kinds, member) ->
                        member ? KIND.oneOf(kinds.toArray(new Kind[0])) : KIND.noneOf(kinds.toArray(new Kind[0])));
        Arbitrary<Requirement<Thing>> sets = Combinators.combine(
                        Arbitraries.of(Body.class).set().ofMinSize(1), Arbitraries.of(true, false))
                .as((bodies, exactly) -> exactly
                        ? SENT_TO.exactly(bodies.toArray(new Body[0]))
                        : SENT_TO.includes(bodies.toArray(new Body[0])));
        Arbitrary<Requirement<Thing>> orders = Combinators.combine(
                        Arbitraries.shuffle(Step.values()),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false).list().ofSize(8))
                .as((steps, size, free) -> {
                    List<ProcedureStep<Step>> places = new ArrayList<>();
                    for (int i = 0; i < size; i++) {
                        places.add(new ProcedureStep<>(steps.get(i), free.get(i), free.get(i + 4)));
                    }
                    @SuppressWarnings({"unchecked", "rawtypes"})
                    ProcedureStep<Step>[] array = places.toArray(new ProcedureStep[0]);
                    return STEPS.inOrder(array);
                });
        return Arbitraries.oneOf(
                lastDays(),
                firstDays(),
                frequencies,
                shares,
                comparisons,
                memberships,
                sets,
                orders,
                Arbitraries.of(
                        FIRST.is(true),
                        FIRST.isNot(true),
                        Requirement.present(VOTES, OPENS_ON, SENT_TO, STEPS, MEETINGS),
                        Requirement.unclear("chưa rõ", "unclear")));
    }

    @Provide
    Arbitrary<Thing> things() {
        Arbitrary<Thing> dated = Combinators.combine(days().optional(), days().optional(), days().optional())
                .as((called, opens, closes) -> {
                    Thing thing = NOTHING;
                    thing = called.isPresent()
                            ? thing.with(CALLED_ON, called.get().toString())
                            : thing;
                    thing = opens.isPresent() ? thing.with(OPENS_ON, opens.get().toString()) : thing;
                    return closes.isPresent()
                            ? thing.with(CLOSES_ON, closes.get().toString())
                            : thing;
                });
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 60);
        return Combinators.combine(
                        dated,
                        numbers.optional(),
                        numbers.optional(),
                        Arbitraries.of(Kind.class).optional(),
                        Arbitraries.of(Body.class).set(),
                        Combinators.combine(Arbitraries.of(Step.class), days())
                                .as(Stamped::new)
                                .list()
                                .ofMaxSize(4),
                        daysOfSpring().optional(),
                        Arbitraries.integers().between(0, 9))
                .as((thing, votes, total, kind, bodies, log, met, stated) -> {
                    Thing filled = thing.sentTo(bodies.toArray(new Body[0]));
                    filled = votes.isPresent() ? filled.with(VOTES, votes.get()) : filled;
                    filled = total.isPresent() ? filled.with(TOTAL, total.get()) : filled;
                    filled = kind.isPresent() ? filled.with(KIND, kind.get()) : filled;
                    for (Stamped<Step> stamped : log) {
                        filled = filled.took(stamped.step(), stamped.on().toString());
                    }
                    return met.isPresent()
                            ? filled.with(Occurrences.of(
                                    DAY_ONE, LocalDate.of(2024, 12, 31), met.get(), OptionalInt.of(stated)))
                            : filled;
                });
    }
}
