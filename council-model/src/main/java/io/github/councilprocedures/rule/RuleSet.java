package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The rules about one type of subject, in their order, with the edition they belong to. */
final class RuleSet<S extends Subject> {

    private final String edition;
    private final Rule<S>[] rules;

    /** Of all rules, each once: most are shared, and are judged once a subject. */
    private final Requirement<S>[] conditions;

    /** For each rule which conditions it asks for. */
    private final int[][] asked;

    @SuppressWarnings({"unchecked", "rawtypes"}) // rules are grouped by their subject type, which carries S
    RuleSet(String edition, List<Rule<?>> rules) {
        this.edition = edition;
        this.rules = rules.toArray(new Rule[0]);
        List<Requirement<S>> distinct = new ArrayList<>();
        this.asked = new int[this.rules.length][];
        for (int i = 0; i < asked.length; i++) {
            List<Requirement<S>> own = this.rules[i].conditions();
            asked[i] = new int[own.size()];
            for (int j = 0; j < own.size(); j++) {
                asked[i][j] = distinct.indexOf(own.get(j));
                if (asked[i][j] < 0) {
                    asked[i][j] = distinct.size();
                    distinct.add(own.get(j));
                }
            }
        }
        this.conditions = Rule.array(distinct);
    }

    int size() {
        return rules.length;
    }

    /** Fills in one reason a rule from {@code start} on; answers where the next one goes. */
    @SuppressWarnings("unchecked") // the set was looked up by the type of the subject
    int judge(Subject subject, Knowledge knowledge, byte[] reasons, int start) {
        S own = (S) subject;
        // A bit for each of the first conditions; one that is unknown is judged again, for its reason.
        long holding = 0;
        long failing = 0;
        for (int i = 0; i < rules.length; i++) {
            try {
                Reason reason = Reason.MET;
                for (int one : asked[i]) {
                    long bit = one < Long.SIZE ? 1L << one : 0;
                    if ((holding & bit) != 0) {
                        continue;
                    }
                    if ((failing & bit) != 0) {
                        reason = Reason.CONDITION;
                        break;
                    }
                    Reason condition = conditions[one].judge(own, knowledge);
                    Verdict verdict = condition.verdict();
                    if (verdict == Verdict.SATISFIED) {
                        holding |= bit;
                    } else if (verdict != Verdict.UNDETERMINED) {
                        failing |= bit;
                        reason = Reason.CONDITION;
                        break;
                    } else if (reason == Reason.MET) {
                        reason = condition;
                    }
                }
                reasons[start + i] = (reason == Reason.MET ? rules[i].judgeApplying(own, knowledge) : reason).code();
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
