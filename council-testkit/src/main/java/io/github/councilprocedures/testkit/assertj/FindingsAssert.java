package io.github.councilprocedures.testkit.assertj;

import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.Findings;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about all that was found about a subject and its parts. */
public class FindingsAssert extends AbstractAssert<FindingsAssert, Findings> {

    /**
     * Assertions about findings; {@link CouncilAssertions} reads better.
     *
     * @param actual the findings
     */
    public FindingsAssert(Findings actual) {
        super(actual, FindingsAssert.class);
    }

    /**
     * Nothing found breaks a statute or a local regulation.
     *
     * @return this
     */
    public FindingsAssert hasNoBreach() {
        isNotNull();
        if (!actual.breaches().isEmpty()) {
            failWithMessage("%s", "Expected no breach, but found" + listed(actual.breaches()));
        }
        return this;
    }

    /**
     * The breaches of statute and local regulation are those of these rules, each as often as named, in any order.
     *
     * @param rules the ids of the rules
     * @return this
     */
    public FindingsAssert hasBreachesOf(String... rules) {
        isNotNull();
        List<String> expected = List.of(rules).stream().sorted().toList();
        List<String> found =
                actual.breaches().stream().map(Finding::rule).sorted().toList();
        if (!found.equals(expected)) {
            failWithMessage("%s", "Expected breaches of " + expected + ", but found" + listed(actual.breaches()));
        }
        return this;
    }

    /**
     * So many findings have a verdict.
     *
     * @param verdict the verdict
     * @param count how many
     * @return this
     */
    public FindingsAssert hasCount(Verdict verdict, int count) {
        isNotNull();
        if (actual.count(verdict) != count) {
            failWithMessage("%s", "Expected " + count + " " + verdict + ", but found" + listed(actual.with(verdict)));
        }
        return this;
    }

    /**
     * Goes on with the one finding of a rule.
     *
     * @param rule the id of the rule
     * @return assertions about the finding; fails unless there is exactly one
     */
    public FindingAssert finding(String rule) {
        isNotNull();
        return only(rule, "of " + rule, finding -> true);
    }

    /**
     * Goes on with the finding of a rule about one of several subjects.
     *
     * @param rule the id of the rule
     * @param subject the subject, such as one of the parts that were judged
     * @return assertions about the finding; fails unless there is exactly one about a subject of that name
     */
    public FindingAssert finding(String rule, Subject subject) {
        isNotNull();
        return only(
                rule,
                "of " + rule + " about \"" + subject.place().vi() + "\"",
                finding -> finding.place().equals(subject.place()));
    }

    private FindingAssert only(String rule, String which, Predicate<Finding> wanted) {
        List<Finding> ofRule = actual.of(rule);
        List<Finding> found = ofRule.stream().filter(wanted).toList();
        if (found.size() != 1) {
            List<Finding> near = ofRule.isEmpty() ? actual.all() : ofRule;
            throw failure(
                    "%s", "Expected one finding " + which + ", but found " + found.size() + " among" + listed(near));
        }
        FindingAssert finding = new FindingAssert(found.get(0));
        return info.hasDescription() ? finding.as(info.description()) : finding;
    }

    private static String listed(List<Finding> findings) {
        return findings.isEmpty()
                ? " none"
                : findings.stream().map(FindingAssert::described).collect(Collectors.joining("\n  ", "\n  ", ""));
    }
}
