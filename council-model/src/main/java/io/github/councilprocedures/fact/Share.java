package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A number as a share of a named base (tỷ lệ): more than, at least or less than a fraction; whole numbers only. */
final class Share<S> extends Requirement<S> {

    /** On which side of the fraction, and whether the fraction itself is enough. */
    enum Bound {
        MORE_THAN("moreThan", ">", Wording.of("{part} quá {fraction} {base}", "{part} more than {fraction} of {base}")),
        AT_LEAST(
                "atLeast", "≥", Wording.of("{part} ít nhất {fraction} {base}", "{part} at least {fraction} of {base}")),
        LESS_THAN(
                "lessThan", "<", Wording.of("{part} dưới {fraction} {base}", "{part} less than {fraction} of {base}"));

        final String name;
        private final String sign;
        private final Wording wording;

        Bound(String name, String sign, Wording wording) {
            this.name = name;
            this.sign = sign;
            this.wording = wording;
        }
    }

    private final NumberFact<S> part;
    private final Bound bound;
    private final int numerator;
    private final int denominator;
    private final NumberFact<S> base;

    Share(NumberFact<S> part, Bound bound, int numerator, int denominator, NumberFact<S> base) {
        checkArgument(
                numerator >= 1 && denominator >= numerator,
                "fraction must be from above 0 to 1, was %s/%s",
                numerator,
                denominator);
        this.part = part;
        this.bound = bound;
        this.numerator = numerator;
        this.denominator = denominator;
        this.base = base;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        long count = part.number(subject);
        if (count == Fact.ABSENT) {
            return part.whenAbsent();
        }
        long total = base.number(subject);
        if (total == Fact.ABSENT) {
            return base.whenAbsent();
        }
        long left = denominator * count;
        long right = numerator * total;
        boolean met = switch (bound) {
            case MORE_THAN -> left > right;
            case AT_LEAST -> left >= right;
            case LESS_THAN -> left < right;
        };
        return met ? Reason.MET : Reason.NOT_MET;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(part);
        account.use(base);
        long count = part.number(subject);
        long total = base.number(subject);
        if (total == Fact.ABSENT) {
            return;
        }
        account.slot("required", leastWhole(total));
        if (count == Fact.ABSENT) {
            return;
        }
        long left = denominator * count;
        long right = numerator * total;
        account.step(
                "Yêu cầu " + denominator + " × " + count + " " + bound.sign + " " + numerator + " × " + total + ": "
                        + left + " so với " + right + ".",
                "Required " + denominator + " × " + count + " " + bound.sign + " " + numerator + " × " + total + ": "
                        + left + " against " + right + ".");
    }

    /** The least whole number that is enough; for "less than", the greatest that still is. */
    private long leastWhole(long total) {
        long product = numerator * total;
        return switch (bound) {
            case MORE_THAN -> product / denominator + 1;
            case AT_LEAST -> (product + denominator - 1) / denominator;
            case LESS_THAN -> (product + denominator - 1) / denominator - 1;
        };
    }

    @Override
    public Phrase describe() {
        return bound.wording.fill(Map.of(
                "part", part.label(), "fraction", Phrase.same(numerator + "/" + denominator), "base", base.label()));
    }

    @Override
    public Set<String> slots() {
        return ImmutableSet.of("required", part.name(), base.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        neighbours.add(with(bound == Bound.AT_LEAST ? Bound.MORE_THAN : Bound.AT_LEAST, numerator, denominator));
        neighbours.add(with(bound, numerator, denominator + 1));
        if (denominator > numerator) {
            neighbours.add(with(bound, numerator, denominator - 1));
        }
        return neighbours;
    }

    private Neighbour<S> with(Bound otherBound, int otherNumerator, int otherDenominator) {
        Share<S> other = new Share<>(part, otherBound, otherNumerator, otherDenominator, base);
        return new Neighbour<>(describe().en() + " -> " + other.describe().en(), other);
    }

    @Override
    public Limits limits() {
        String quantity = "share " + part.name() + " " + base.name();
        return switch (bound) {
            case MORE_THAN -> Limits.of(quantity, Interval.from(fraction(1)));
            case AT_LEAST -> Limits.of(quantity, Interval.from(fraction(0)));
            case LESS_THAN -> Limits.of(quantity, Interval.upTo(fraction(-1)));
        };
    }

    private Interval.End fraction(int edge) {
        return new Interval.End(numerator, denominator, edge, null);
    }

    @Override
    public Map<String, Object> form() {
        return Map.of(
                "share",
                ImmutableMap.of("part", part.name(), bound.name, numerator + "/" + denominator, "of", base.name()));
    }
}
