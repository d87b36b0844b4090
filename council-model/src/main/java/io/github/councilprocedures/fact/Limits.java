package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What requirements allow, quantity by quantity (giới hạn của yêu cầu): so many days between two facts, a share of a base, a
 * number of times, the values of a choice, what a set must hold. For holding requirements of one type of subject against
 * each other before there is a subject; judging knows nothing of it.
 *
 * <p>It answers only what surely holds. Days of different units compare where one limit holds the other in every calendar;
 * that a limit ending on a day off ends later is left out of account. Of an order of steps, of alternatives that are about
 * different things, of unclear and custom requirements it knows nothing.
 */
public final class Limits {

    static final Limits UNKNOWN = new Limits(ImmutableList.of(), false);

    private final ImmutableList<Limit> limits;
    private final boolean complete;

    private Limits(ImmutableList<Limit> limits, boolean complete) {
        this.limits = limits;
        this.complete = complete;
    }

    /** A quantity, named by its kind and its facts, and which values of it are meant. */
    private record Values(String quantity, Region region) {}

    /** What is allowed, in the cases in which all of these hold. */
    private record Limit(ImmutableList<Values> cases, Values allowed) {

        boolean isAbout(Limit other) {
            return allowed.quantity.equals(other.allowed.quantity);
        }

        /** Whether there may be a case of both limits. */
        boolean meets(Limit other) {
            return cases.stream().allMatch(other::mayHoldIn);
        }

        boolean mayHoldIn(Values values) {
            return cases.stream()
                    .noneMatch(one -> one.quantity.equals(values.quantity) && one.region.isDisjoint(values.region));
        }

        /** Whether this limit holds in each case of the other. */
        boolean holdsWherever(Limit other) {
            return cases.stream()
                    .allMatch(one -> other.cases.stream()
                            .anyMatch(another ->
                                    one.quantity.equals(another.quantity) && one.region.contains(another.region)));
        }

        boolean allowsMoreThan(Limit other) {
            return allowed.region.contains(other.allowed.region) && !other.allowed.region.contains(allowed.region);
        }

        Limit in(Values values) {
            return new Limit(
                    ImmutableList.<Values>builder().addAll(cases).add(values).build(), allowed);
        }
    }

    static Limits of(String quantity, Region region) {
        return new Limits(ImmutableList.of(new Limit(ImmutableList.of(), new Values(quantity, region))), true);
    }

    /** Of the difference of two quantities, whichever of them is named first. */
    static Limits ofDifference(String kind, String from, String to, Interval region) {
        return from.compareTo(to) <= 0
                ? of(kind + ' ' + from + ' ' + to, region)
                : of(kind + ' ' + to + ' ' + from, region.negated());
    }

    static Limits ofChoice(String fact, ImmutableSet<String> names) {
        return of("choice " + fact, new Members(names));
    }

    /**
     * That a choice has one value.
     *
     * @param fact the name of the fact
     * @param value the value by its name
     * @return the limits
     */
    public static Limits ofChoice(String fact, String value) {
        return ofChoice(fact, ImmutableSet.of(value));
    }

    /**
     * The limits of requirements that must all be met.
     *
     * @param requirements the requirements
     * @return the limits; none where there are no requirements
     */
    public static Limits ofAll(Collection<? extends Requirement<?>> requirements) {
        Limits all = new Limits(ImmutableList.of(), true);
        for (Requirement<?> requirement : requirements) {
            all = all.and(requirement.limits());
        }
        return all;
    }

    /**
     * These limits and others.
     *
     * @param others the others
     * @return both
     */
    public Limits and(Limits others) {
        return new Limits(
                ImmutableList.<Limit>builder()
                        .addAll(limits)
                        .addAll(others.limits)
                        .build(),
                complete && others.complete);
    }

    /**
     * These limits as far as conditions hold.
     *
     * @param conditions the conditions; what they limit in some cases only is left out
     * @return the limits, each of which holds in the case of the conditions
     */
    public Limits when(Limits conditions) {
        Limits result = this;
        for (Limit condition : conditions.limits) {
            if (condition.cases.isEmpty()) {
                result = result.in(condition.allowed);
            }
        }
        return result;
    }

    /** The same limits in fewer cases; those that never hold there are left out. */
    private Limits in(Values values) {
        return new Limits(
                limits.stream()
                        .filter(limit -> limit.mayHoldIn(values))
                        .map(limit -> limit.in(values))
                        .collect(ImmutableList.toImmutableList()),
                complete);
    }

    /** In the case of a choice. */
    Limits inCase(String fact, ImmutableSet<String> names) {
        return in(new Values("choice " + fact, new Members(names)));
    }

    /**
     * Whether nothing of the requirements is unknown here.
     *
     * @return false if a requirement says more than these limits tell
     */
    public boolean areComplete() {
        return complete;
    }

    /**
     * Whether these limits allow what others forbid, and all that those allow: surely weaker for some quantity in some case.
     *
     * @param others the other limits
     * @return true if they surely are
     */
    public boolean areWeakerThan(Limits others) {
        return others.limits.stream()
                .anyMatch(other -> !areWithin(other)
                        && anyAbout(other, limit -> limit.meets(other) && limit.allowsMoreThan(other)));
    }

    /** Whether one of these limits keeps to another wherever that holds. */
    private boolean areWithin(Limit other) {
        return anyAbout(
                other, limit -> limit.holdsWherever(other) && other.allowed.region.contains(limit.allowed.region));
    }

    /**
     * Whether these limits and others can surely never both be kept, in some case at least.
     *
     * @param others the other limits
     * @return true if they surely cannot
     */
    public boolean contradict(Limits others) {
        return others.limits.stream()
                .anyMatch(other -> anyAbout(
                        other, limit -> limit.allowed.region.isDisjoint(other.allowed.region) && limit.meets(other)));
    }

    /**
     * Whether these limits and others surely have no case in common, as conditions that exclude each other.
     *
     * @param others the other limits
     * @return true if they surely have none
     */
    public boolean exclude(Limits others) {
        return others.limits.stream()
                .anyMatch(other -> anyAbout(
                        other,
                        limit -> limit.allowed.region.isDisjoint(other.allowed.region)
                                && limit.cases.isEmpty()
                                && other.cases.isEmpty()));
    }

    private boolean anyAbout(Limit other, Predicate<Limit> test) {
        return limits.stream().anyMatch(limit -> limit.isAbout(other) && test.test(limit));
    }

    /** What is limited and how, for tests and logs only. */
    @Override
    public String toString() {
        return limits.toString();
    }
}
