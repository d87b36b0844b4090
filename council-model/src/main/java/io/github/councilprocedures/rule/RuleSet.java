package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import java.util.List;

/** The rules about one type of subject, in their order, with the edition they belong to. */
final class RuleSet<S extends Subject> {

    private final String edition;
    private final Rule<S>[] rules;

    @SuppressWarnings({"unchecked", "rawtypes"}) // rules are grouped by their subject type, which carries S
    RuleSet(String edition, List<Rule<?>> rules) {
        this.edition = edition;
        this.rules = rules.toArray(new Rule[0]);
    }

    @SuppressWarnings("unchecked") // the set was looked up by the type of the subject
    byte[] judge(Subject subject, Knowledge knowledge) {
        S own = (S) subject;
        byte[] reasons = new byte[rules.length];
        for (int i = 0; i < rules.length; i++) {
            try {
                reasons[i] = rules[i].judge(own, knowledge).code();
            } catch (RuntimeException bug) {
                throw failed(rules[i], bug);
            }
        }
        return reasons;
    }

    String id(int index) {
        return rules[index].id();
    }

    @SuppressWarnings("unchecked")
    Finding explain(int index, Subject subject, Knowledge knowledge, Reason reason) {
        try {
            return new Explanation<>(rules[index], (S) subject, knowledge, edition).finding(reason);
        } catch (RuntimeException bug) {
            throw failed(rules[index], bug);
        }
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
