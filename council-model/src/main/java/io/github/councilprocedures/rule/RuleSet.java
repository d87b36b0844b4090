package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import java.util.List;
import java.util.function.BiPredicate;

/** The rules about one type of subject, in their order, with the edition they belong to. */
final class RuleSet<S extends Subject> {

    private final String edition;
    private final Rule<S>[] rules;

    @SuppressWarnings({"unchecked", "rawtypes"}) // rules are grouped by their subject type, which carries S
    RuleSet(String edition, List<Rule<?>> rules) {
        this.edition = edition;
        this.rules = rules.toArray(new Rule[0]);
    }

    int size() {
        return rules.length;
    }

    /** Fills in one reason a rule from {@code start} on; answers where the next one goes. */
    @SuppressWarnings("unchecked") // the set was looked up by the type of the subject
    int judge(Subject subject, Knowledge knowledge, byte[] reasons, int start) {
        S own = (S) subject;
        for (int i = 0; i < rules.length; i++) {
            try {
                reasons[start + i] = rules[i].judge(own, knowledge).code();
            } catch (RuntimeException bug) {
                throw failed(rules[i], bug);
            }
        }
        return start + rules.length;
    }

    /** Works out the findings that are wanted; answers where the next reason is. */
    @SuppressWarnings("unchecked")
    int explain(
            Subject subject,
            Knowledge knowledge,
            byte[] reasons,
            int start,
            BiPredicate<String, Reason> wanted,
            ImmutableList.Builder<Finding> those) {
        for (int i = 0; i < rules.length; i++) {
            Reason reason = Reason.of(reasons[start + i]);
            if (wanted.test(rules[i].id(), reason)) {
                try {
                    those.add(new Explanation<>(rules[i], (S) subject, knowledge, edition).finding(reason));
                } catch (RuntimeException bug) {
                    throw failed(rules[i], bug);
                }
            }
        }
        return start + rules.length;
    }

    @SuppressWarnings("unchecked")
    void schedule(Subject subject, Knowledge knowledge, ImmutableList.Builder<Milestone> milestones) {
        for (Rule<S> rule : rules) {
            try {
                new Explanation<>(rule, (S) subject, knowledge, edition).schedule(milestones);
            } catch (RuntimeException bug) {
                throw failed(rule, bug);
            }
        }
    }

    private static IllegalStateException failed(Rule<?> rule, RuntimeException bug) {
        return new IllegalStateException("rule " + rule.id() + " failed", bug);
    }
}
