package io.github.councilprocedures.testkit.assertj;

import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions about one finding. */
public class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    /**
     * Assertions about a finding; {@link CouncilAssertions} reads better.
     *
     * @param actual the finding
     */
    public FindingAssert(Finding actual) {
        super(actual, FindingAssert.class);
    }

    /**
     * The verdict.
     *
     * @param verdict the verdict expected
     * @return this
     */
    public FindingAssert hasVerdict(Verdict verdict) {
        isNotNull();
        return check(actual.verdict() == verdict, verdict);
    }

    /**
     * The reason, which carries the verdict.
     *
     * @param reason the reason expected
     * @return this
     */
    public FindingAssert hasReason(Reason reason) {
        isNotNull();
        return check(actual.reason() == reason, answer(reason));
    }

    /**
     * The duty was kept.
     *
     * @return this
     */
    public FindingAssert isSatisfied() {
        return hasReason(Reason.MET);
    }

    /**
     * What was done does not meet the requirement.
     *
     * @return this
     */
    public FindingAssert isViolated() {
        return hasReason(Reason.NOT_MET);
    }

    /**
     * It was not done at all, which a complete record shows: violated too.
     *
     * @return this
     */
    public FindingAssert isNeverDone() {
        return hasReason(Reason.NEVER_DONE);
    }

    /**
     * The duty does not concern the subject, or was not law on its day, for whatever reason.
     *
     * @return this
     */
    public FindingAssert isNotApplicable() {
        return hasVerdict(Verdict.NOT_APPLICABLE);
    }

    /**
     * It cannot be said, for whatever reason.
     *
     * @return this
     */
    public FindingAssert isUndetermined() {
        return hasVerdict(Verdict.UNDETERMINED);
    }

    /**
     * The whole message in both languages.
     *
     * @param vi the message in Vietnamese
     * @param en the message in English
     * @return this
     */
    public FindingAssert saying(String vi, String en) {
        isNotNull();
        Phrase expected = new Phrase(vi, en);
        for (Language language : Language.values()) {
            if (!actual.message().in(language).equals(expected.in(language))) {
                throw failureWithActualExpected(
                        actual.message().in(language),
                        expected.in(language),
                        "%s",
                        "Expected " + subject() + " to say in " + language + "\n  " + expected.in(language)
                                + "\nbut it said\n  " + actual.message().in(language));
            }
        }
        return this;
    }

    /**
     * One of the citations reads so, or a part of it does, in Vietnamese or English.
     *
     * @param words whole words of the citation, such as {@code Điều 80} or {@code Law No. 77/2015/QH13}
     * @return this
     */
    public FindingAssert citing(String words) {
        isNotNull();
        boolean cites = actual.citations().stream()
                .map(Citation::label)
                .anyMatch(label -> readsIn(label.vi(), words) || readsIn(label.en(), words));
        return check(cites, "to cite \"" + words + "\"", "it cites " + actual.citations());
    }

    /** Whether words stand in a text, not as a part of longer words: "Điều 8" does not stand in "Điều 80". */
    private static boolean readsIn(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the duty rests on.
     *
     * @param ground the ground expected
     * @return this
     */
    public FindingAssert onGround(Ground ground) {
        isNotNull();
        return check(actual.ground() == ground, "to rest on " + ground, "it rests on " + actual.ground());
    }

    /**
     * How sure the clause is.
     *
     * @param evidence the evidence expected
     * @return this
     */
    public FindingAssert knownBy(Evidence evidence) {
        isNotNull();
        return check(
                actual.evidence().equals(Optional.of(evidence)),
                "to be known by " + evidence,
                "it is known by " + actual.evidence().map(Objects::toString).orElse("no text"));
    }

    /**
     * A fact was used with a value.
     *
     * @param name the name of the fact, such as {@code convenedOn}
     * @param shown the value as shown in Vietnamese or English
     * @return this
     */
    public FindingAssert usingFact(String name, String shown) {
        isNotNull();
        boolean uses = facts(name).stream()
                .flatMap(fact -> fact.value().stream())
                .anyMatch(value -> value.vi().equals(shown) || value.en().equals(shown));
        return check(uses, "to use " + name + " \"" + shown + "\"", "it uses " + facts());
    }

    /**
     * A fact was looked for and not found.
     *
     * @param name the name of the fact, such as {@code convenedOn}
     * @return this
     */
    public FindingAssert missingFact(String name) {
        isNotNull();
        boolean misses = facts(name).stream().anyMatch(fact -> fact.value().isEmpty());
        return check(misses, "to miss " + name, "it uses " + facts());
    }

    private List<FactUsed> facts(String name) {
        return actual.facts().stream().filter(fact -> fact.name().equals(name)).toList();
    }

    private List<String> facts() {
        return actual.facts().stream()
                .map(fact -> fact.name() + " "
                        + fact.value()
                                .map(Phrase::vi)
                                .map(FindingAssert::quoted)
                                .orElse("(missing)"))
                .toList();
    }

    /**
     * One of the deadlines counted ends on a day.
     *
     * @param day the last day allowed
     * @return this
     */
    public FindingAssert dueOn(LocalDate day) {
        isNotNull();
        List<LocalDate> due = actual.proofs().stream()
                .flatMap(proof -> proof.dueOn().stream())
                .toList();
        return check(due.contains(day), "to be due on " + day, "its deadlines end on " + due);
    }

    private FindingAssert check(boolean holds, Object expected) {
        return check(
                holds,
                "to be " + expected,
                "it was " + answer(actual.reason()) + ": " + actual.message().en());
    }

    private FindingAssert check(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage("%s", "Expected " + subject() + " " + expected + ", but " + found);
        }
        return this;
    }

    private String subject() {
        return actual.rule() + " of " + quoted(actual.place().vi());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String answer(Reason reason) {
        return reason.verdict() + " (" + reason + ")";
    }

    static String described(Finding finding) {
        return answer(finding.reason()) + " " + finding.rule() + " of "
                + quoted(finding.place().vi()) + ": " + finding.message().en();
    }
}
