package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * All that was found about a subject and its parts (các kết quả xem xét), in the order of subjects and rules. Every pair of
 * a rule and a thing it is about appears exactly once, satisfied or not. Holds one byte a rule; a finding is worked out
 * when it is read. Immutable; {@link #all} is what can be stored.
 */
public final class Findings implements Iterable<Finding> {

    private final RuleBook book;
    private final Subject subject;
    private final Knowledge knowledge;
    private final byte[] reasons;

    Findings(RuleBook book, Subject subject, Knowledge knowledge, byte[] reasons) {
        this.book = book;
        this.subject = subject;
        this.knowledge = knowledge;
        this.reasons = reasons;
    }

    /**
     * All findings, worked out.
     *
     * @return the findings in order
     */
    public List<Finding> all() {
        return those((id, reason) -> true);
    }

    /**
     * The findings of one rule.
     *
     * @param ruleId the id of the rule
     * @return its findings, one for each subject it is about; empty if there is none
     */
    public List<Finding> of(String ruleId) {
        return those((id, reason) -> id.equals(ruleId));
    }

    /**
     * The findings with one verdict.
     *
     * @param verdict the verdict
     * @return its findings
     */
    public List<Finding> with(Verdict verdict) {
        return those((id, reason) -> reason.verdict() == verdict);
    }

    /** Only those wanted are worked out. */
    private List<Finding> those(BiPredicate<String, Reason> wanted) {
        ImmutableList.Builder<Finding> those = ImmutableList.builder();
        book.explain(subject, knowledge, reasons, 0, wanted, those);
        return those.build();
    }

    /**
     * The violated findings that rest on a statute or a local regulation: what an exit code or a score counts.
     *
     * @return the findings
     */
    public List<Finding> breaches() {
        return with(Verdict.VIOLATED).stream()
                .filter(finding -> finding.ground().isLaw())
                .toList();
    }

    /**
     * How many findings have a verdict, without working any of them out.
     *
     * @param verdict the verdict
     * @return the number
     */
    public int count(Verdict verdict) {
        int count = 0;
        for (byte reason : reasons) {
            count += Reason.of(reason).verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    /**
     * How many findings there are: pairs of a rule and a thing it is about.
     *
     * @return the number
     */
    public int size() {
        return reasons.length;
    }

    @Override
    public Iterator<Finding> iterator() {
        return all().iterator();
    }

    /** The number of findings by verdict. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(count(verdict))
                    .append(' ')
                    .append(verdict.label().en());
        }
        return text.toString();
    }
}
