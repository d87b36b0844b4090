package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.text.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A number held against another that is fixed, recorded or worked out (so sánh): parts against their total. */
final class Compare<S> extends Requirement<S> {

    /** How the two numbers must stand to each other. */
    enum Relation {
        EQUAL("equalTo", "=", new Phrase("bằng", "equal to")),
        AT_MOST("atMost", "≤", new Phrase("không quá", "at most")),
        AT_LEAST("atLeast", "≥", new Phrase("ít nhất", "at least"));

        final String name;
        private final String sign;
        private final Phrase words;

        Relation(String name, String sign, Phrase words) {
            this.name = name;
            this.sign = sign;
            this.words = words;
        }
    }

    private final NumberFact<S> left;
    private final Relation relation;
    private final @Nullable NumberFact<S> right;
    private final long plus;

    /** Compares with {@code right + plus}; without a right fact, with the fixed number {@code plus}. */
    Compare(NumberFact<S> left, Relation relation, @Nullable NumberFact<S> right, long plus) {
        this.left = left;
        this.relation = relation;
        this.right = right;
        this.plus = plus;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        long found = left.number(subject);
        if (found == Fact.ABSENT) {
            return left.whenAbsent();
        }
        long wanted = plus;
        if (right != null) {
            long other = right.number(subject);
            if (other == Fact.ABSENT) {
                return right.whenAbsent();
            }
            wanted += other;
        }
        boolean met = switch (relation) {
            case EQUAL -> found == wanted;
            case AT_MOST -> found <= wanted;
            case AT_LEAST -> found >= wanted;
        };
        return met ? Reason.MET : Reason.NOT_MET;
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.use(left);
        if (right != null) {
            account.use(right);
        }
        long found = left.number(subject);
        long other = right == null ? 0 : right.number(subject);
        if (other == Fact.ABSENT) {
            return;
        }
        account.slot("required", other + plus);
        if (found == Fact.ABSENT) {
            return;
        }
        account.step(
                "Yêu cầu " + left.label().vi() + " " + relation.sign + " " + (other + plus) + "; thực tế " + found
                        + ".",
                "Required " + left.label().en() + " " + relation.sign + " " + (other + plus) + "; found " + found
                        + ".");
    }

    @Override
    public Phrase describe() {
        Phrase number = right == null ? Phrase.number(plus) : right.label();
        String offset = right == null || plus == 0 ? "" : (plus > 0 ? " + " : " - ") + Math.abs(plus);
        return new Phrase(
                left.label().vi() + " " + relation.words.vi() + " " + number.vi() + offset,
                left.label().en() + " " + relation.words.en() + " " + number.en() + offset);
    }

    @Override
    public Set<String> slots() {
        return right == null
                ? ImmutableSet.of("required", left.name())
                : ImmutableSet.of("required", left.name(), right.name());
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        List<Neighbour<S>> neighbours = new ArrayList<>();
        neighbours.add(with(relation, plus + 1));
        neighbours.add(with(relation, plus - 1));
        for (Relation other : Relation.values()) {
            if (other != relation) {
                neighbours.add(with(other, plus));
            }
        }
        return neighbours;
    }

    private Neighbour<S> with(Relation otherRelation, long otherPlus) {
        Compare<S> other = new Compare<>(left, otherRelation, right, otherPlus);
        return new Neighbour<>(describe().en() + " -> " + other.describe().en(), other);
    }

    @Override
    public Limits limits() {
        Interval.End end = new Interval.End(plus, 1, 0, null);
        Interval region = switch (relation) {
            case EQUAL -> new Interval(end, end);
            case AT_MOST -> Interval.upTo(end);
            case AT_LEAST -> Interval.from(end);
        };
        return right == null
                ? Limits.of("number " + left.name(), region)
                : Limits.ofDifference("difference", left.name(), right.name(), region);
    }

    @Override
    public Map<String, Object> form() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("number", left.name());
        if (right == null) {
            details.put(relation.name, whole(plus));
        } else {
            details.put(relation.name, right.name());
            if (plus != 0) {
                details.put("plus", whole(plus));
            }
        }
        return Map.of("compare", details.buildOrThrow());
    }

    /** Boxed as a reader of data boxes it: small numbers as {@link Integer}. */
    private static Object whole(long number) {
        int small = (int) number;
        return small == number ? (Object) small : (Object) number;
    }
}
