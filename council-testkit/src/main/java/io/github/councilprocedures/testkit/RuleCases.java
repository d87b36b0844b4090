package io.github.councilprocedures.testkit;

import static java.util.Objects.requireNonNull;

import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.rule.Finding;
import io.github.councilprocedures.rule.NeighbourRule;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.RuleVersion;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The case table of one rule (bảng trường hợp của một quy tắc). {@link #verify} checks that
 *
 * <ul>
 *   <li>each case gets the reason it expects, and the whole message where it names one;
 *   <li>each version that requires something has a satisfied case and a violated one, and a violated one with its message;
 *       a case belongs to the version in force on the day that governs its subject, the first day for a recurring duty;
 *   <li>each {@linkplain Rule#neighbours neighbour} of the rule gives another reason in at least one case, so that no
 *       number, unit, strictness or starting day can change unnoticed.
 * </ul>
 *
 * <pre>{@code
 * RuleCases.of(REGULAR_SESSION, calendar)
 *     .when("20 days ahead", convened("2024-06-20")).satisfied()
 *     .when("19 days ahead", convened("2024-06-21")).violated("Kỳ họp … 19 ngày …", "The session … 19 days …")
 *     .when("never, in a complete record", undated).recordedThrough(day).neverDone("…", "…")
 *     .when("no day recorded", undated).undetermined(Reason.FACT_MISSING)
 *     .when("first of the term", first).notApplicable(Reason.CONDITION)
 *     .verify();
 * }</pre>
 *
 * <p>Clauses known from memory only are judged as if they had been asked for: the table tests the rule, not the switch.
 * Immutable: each case gives a new table. Needs no test framework.
 *
 * @param <S> the subjects of the rule
 */
public final class RuleCases<S extends Subject> {

    private final Rule<S> rule;
    private final WorkingCalendar calendar;
    private final List<RuleCase<S>> cases;
    private final Map<String, String> equivalents;

    private RuleCases(
            Rule<S> rule, WorkingCalendar calendar, List<RuleCase<S>> cases, Map<String, String> equivalents) {
        this.rule = requireNonNull(rule, "rule");
        this.calendar = requireNonNull(calendar, "calendar");
        this.cases = List.copyOf(cases);
        this.equivalents = equivalents;
    }

    /**
     * An empty table of a rule.
     *
     * @param <S> the subjects of the rule
     * @param rule the rule
     * @param calendar the working calendar that deadlines are counted in
     * @return the table
     */
    public static <S extends Subject> RuleCases<S> of(Rule<S> rule, WorkingCalendar calendar) {
        return new RuleCases<>(rule, calendar, List.of(), Map.of());
    }

    /**
     * An empty table of a rule as it stands in a book, with the local clauses that the book took, in the calendar of the
     * book.
     *
     * @param <S> the subjects of the rule
     * @param book the book
     * @param about the type of subjects that the rule is about
     * @param id the id of the rule
     * @return the table
     * @throws IllegalArgumentException if the book has no rule of that id, or it is about another type of subjects
     */
    public static <S extends Subject> RuleCases<S> of(RuleBook book, SubjectType<S> about, String id) {
        Rule<?> found = book.rule(id);
        if (found.about() != about) {
            throw new IllegalArgumentException(
                    "rule \"" + id + "\" is about " + found.about().name() + ", not " + about.name());
        }
        @SuppressWarnings("unchecked") // the type of subjects carries S
        Rule<S> rule = (Rule<S>) found;
        return of(rule, book.calendar());
    }

    /**
     * Begins a case; a verdict ends it.
     *
     * @param name the name of the case, which no other case of the table has
     * @param subject what is judged
     * @return the case, waiting for its verdict
     * @throws IllegalArgumentException if the name is blank or taken, or the subject is not of the type that the rule is
     *     about
     */
    public When<S> when(String name, S subject) {
        if (name.isBlank() || cases.stream().anyMatch(other -> other.name().equals(name))) {
            throw new IllegalArgumentException(
                    rule.id() + ": name of a case must be its own and not blank, was \"" + name + "\"");
        }
        if (subject.subjectType() != rule.about()) {
            throw new IllegalArgumentException(rule.id() + ", case \"" + name + "\": subject must be of the type "
                    + rule.about().name() + ", was " + subject.subjectType().name());
        }
        return new When<>(this, name, subject, null);
    }

    /**
     * Declares that no possible subject tells a neighbour of the rule apart, such as one day in a history that begins
     * before anything is recorded. Fails when a case does tell it apart, or the rule has no such neighbour.
     *
     * @param change the neighbour as the report and {@link NeighbourRule#change} name it
     * @param why why no subject can tell it apart, for the reader
     * @return the new table
     * @throws IllegalArgumentException if the reason is blank, or the neighbour is declared already
     */
    public RuleCases<S> equivalent(String change, String why) {
        if (why.isBlank() || equivalents.containsKey(change)) {
            throw new IllegalArgumentException(
                    rule.id() + ": equivalent \"" + change + "\" must be declared once and say why");
        }
        Map<String, String> more = new LinkedHashMap<>(equivalents);
        more.put(change, why);
        return new RuleCases<>(rule, calendar, cases, more);
    }

    /**
     * The rule.
     *
     * @return the rule
     */
    public Rule<S> rule() {
        return rule;
    }

    /**
     * The cases in order.
     *
     * @return the cases
     */
    public List<RuleCase<S>> cases() {
        return cases;
    }

    /**
     * Checks the table.
     *
     * @throws AssertionError if the table has a fault; the message lists all of them
     */
    public void verify() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .collect(Collectors.joining(
                            "\n  - ",
                            rule.id() + ": " + faults.size() + (faults.size() == 1 ? " fault" : " faults")
                                    + " in its table of " + cases.size() + (cases.size() == 1 ? " case" : " cases")
                                    + "\n  - ",
                            "")));
        }
    }

    /**
     * What is wrong with the table, one readable line or more for each fault.
     *
     * @return the faults; empty if {@link #verify} passes
     */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        RuleBook book = RuleBook.of("case table", calendar, List.of(rule)).trustingRecalled();
        for (RuleCase<S> one : cases) {
            checkAnswer(one, finding(book, one), faults);
        }
        for (RuleVersion<S> version : rule.versions()) {
            if (version.requirement().isPresent()) {
                checkCovered(version, faults);
            }
        }
        checkNeighbours(faults);
        return List.copyOf(faults);
    }

    private Finding finding(RuleBook book, RuleCase<S> one) {
        try {
            return one.recordedThrough()
                    .map(through -> book.judge(one.subject(), through))
                    .orElseGet(() -> book.judge(one.subject()))
                    .of(rule.id())
                    .get(0);
        } catch (RuntimeException bug) {
            throw new AssertionError(rule.id() + ": case \"" + one.name() + "\" made the rule throw " + bug, bug);
        }
    }

    private static void checkAnswer(RuleCase<?> expected, Finding found, List<String> faults) {
        String name = "case \"" + expected.name() + "\": ";
        if (found.reason() != expected.reason()) {
            faults.add(name + "expected " + answer(expected.reason()) + ", found " + answer(found.reason())
                    + "\n      it says: " + found.message().en());
            return;
        }
        for (Language language : Language.values()) {
            String said = found.message().in(language);
            String wanted =
                    expected.message().map(message -> message.in(language)).orElse(said);
            if (!said.equals(wanted)) {
                faults.add(name + "another message in " + language + "\n      expected: " + wanted
                        + "\n      found:    " + said);
            }
        }
    }

    private static String answer(Reason reason) {
        return reason.verdict() + " (" + reason + ")";
    }

    private void checkCovered(RuleVersion<S> version, List<String> faults) {
        String name = versionName(version);
        if (casesOf(version, Verdict.SATISFIED).isEmpty()) {
            faults.add(name + ": requires something and has no satisfied case");
        }
        List<RuleCase<S>> violated = casesOf(version, Verdict.VIOLATED);
        if (violated.isEmpty()) {
            faults.add(name + ": requires something and has no violated case");
        } else if (violated.stream().allMatch(one -> one.message().isEmpty())) {
            faults.add(name + ": no violated case names its message");
        }
    }

    private List<RuleCase<S>> casesOf(RuleVersion<S> version, Verdict verdict) {
        return cases.stream()
                .filter(one -> one.reason().verdict() == verdict
                        && governing(one.subject()).orElse(null) == version)
                .toList();
    }

    private Optional<RuleVersion<S>> governing(S subject) {
        return rule.governedBy().isEmpty()
                ? Optional.of(rule.versions().get(0))
                : rule.governedBy().get().day(subject).flatMap(rule::versionOn);
    }

    private static String versionName(RuleVersion<?> version) {
        return version.from().equals(LocalDate.MIN) ? "always" : "from " + version.from();
    }

    private void checkNeighbours(List<String> faults) {
        List<String> changes = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        Map<String, RuleCase<S>> toldBy = new LinkedHashMap<>();
        for (NeighbourRule<S> neighbour : rule.neighbours()) {
            changes.add(neighbour.change());
            RuleCase<S> telling = telling(neighbour);
            if (telling == null) {
                untold.add(neighbour.change());
            } else {
                toldBy.put(neighbour.change(), telling);
            }
        }
        for (String change : untold) {
            if (!equivalents.containsKey(change)) {
                faults.add("no case tells this neighbour apart: " + change);
            }
        }
        for (String change : equivalents.keySet()) {
            if (!changes.contains(change)) {
                faults.add("declared equivalent, but the rule has no such neighbour: " + change
                        + changes.stream().map("\n      it has: "::concat).collect(Collectors.joining()));
            } else if (!untold.contains(change)) {
                faults.add("declared equivalent, but case \"" + toldBy.get(change) + "\" tells it apart: " + change);
            }
        }
    }

    private @Nullable RuleCase<S> telling(NeighbourRule<S> neighbour) {
        for (RuleCase<S> one : cases) {
            Knowledge calendarOnly = Knowledge.of(calendar).trustingRecalled();
            Knowledge known =
                    one.recordedThrough().map(calendarOnly::recordedThrough).orElse(calendarOnly);
            // Not the expected reason: a case that expects the wrong one is a fault of its own and would hide
            // neighbours.
            if (neighbour.rule().judge(one.subject(), known) != rule.judge(one.subject(), known)) {
                return one;
            }
        }
        return null;
    }

    private RuleCases<S> with(RuleCase<S> one) {
        List<RuleCase<S>> more = new ArrayList<>(cases);
        more.add(one);
        return new RuleCases<>(rule, calendar, more, equivalents);
    }

    /** The id of the rule and the number of cases. */
    @Override
    public String toString() {
        return rule.id() + ": " + cases.size() + " cases";
    }

    /**
     * A case waiting for its verdict.
     *
     * @param <S> the subjects of the rule
     */
    public static final class When<S extends Subject> {
        private final RuleCases<S> table;
        private final String name;
        private final S subject;
        private final @Nullable LocalDate recordedThrough;

        private When(RuleCases<S> table, String name, S subject, @Nullable LocalDate recordedThrough) {
            this.table = table;
            this.name = name;
            this.subject = subject;
            this.recordedThrough = recordedThrough;
        }

        /**
         * All that happened through a day is recorded, so what is not recorded did not happen.
         *
         * @param day the last day covered, included
         * @return the case, waiting for its verdict
         */
        public When<S> recordedThrough(LocalDate day) {
            return new When<>(table, name, subject, requireNonNull(day, "day"));
        }

        /**
         * The requirement is met.
         *
         * @return the table with this case
         */
        public RuleCases<S> satisfied() {
            return ends(Reason.MET, null);
        }

        /**
         * The requirement is met, and the finding says so in these words.
         *
         * @param vi the whole message in Vietnamese
         * @param en the whole message in English
         * @return the table with this case
         */
        public RuleCases<S> satisfied(String vi, String en) {
            return ends(Reason.MET, new Phrase(vi, en));
        }

        /**
         * What was done does not meet the requirement.
         *
         * @return the table with this case
         */
        public RuleCases<S> violated() {
            return ends(Reason.NOT_MET, null);
        }

        /**
         * What was done does not meet the requirement, and the finding says so in these words.
         *
         * @param vi the whole message in Vietnamese
         * @param en the whole message in English
         * @return the table with this case
         */
        public RuleCases<S> violated(String vi, String en) {
            return ends(Reason.NOT_MET, new Phrase(vi, en));
        }

        /**
         * It was not done at all, which a complete record shows: violated too.
         *
         * @return the table with this case
         */
        public RuleCases<S> neverDone() {
            return ends(Reason.NEVER_DONE, null);
        }

        /**
         * It was not done at all, which a complete record shows, and the finding says so in these words.
         *
         * @param vi the whole message in Vietnamese
         * @param en the whole message in English
         * @return the table with this case
         */
        public RuleCases<S> neverDone(String vi, String en) {
            return ends(Reason.NEVER_DONE, new Phrase(vi, en));
        }

        /**
         * It cannot be said.
         *
         * @param reason why
         * @return the table with this case
         * @throws IllegalArgumentException if the reason is not one of an undetermined verdict
         */
        public RuleCases<S> undetermined(Reason reason) {
            return ends(of(Verdict.UNDETERMINED, reason), null);
        }

        /**
         * It cannot be said, and the finding says so in these words.
         *
         * @param reason why
         * @param vi the whole message in Vietnamese
         * @param en the whole message in English
         * @return the table with this case
         * @throws IllegalArgumentException if the reason is not one of an undetermined verdict
         */
        public RuleCases<S> undetermined(Reason reason, String vi, String en) {
            return ends(of(Verdict.UNDETERMINED, reason), new Phrase(vi, en));
        }

        /**
         * The duty does not concern the subject, or was not law on its day.
         *
         * @param reason why
         * @return the table with this case
         * @throws IllegalArgumentException if the reason is not one of a verdict of not applicable
         */
        public RuleCases<S> notApplicable(Reason reason) {
            return ends(of(Verdict.NOT_APPLICABLE, reason), null);
        }

        /**
         * The duty does not concern the subject, or was not law on its day, and the finding says so in these words.
         *
         * @param reason why
         * @param vi the whole message in Vietnamese
         * @param en the whole message in English
         * @return the table with this case
         * @throws IllegalArgumentException if the reason is not one of a verdict of not applicable
         */
        public RuleCases<S> notApplicable(Reason reason, String vi, String en) {
            return ends(of(Verdict.NOT_APPLICABLE, reason), new Phrase(vi, en));
        }

        private Reason of(Verdict verdict, Reason reason) {
            if (reason.verdict() != verdict) {
                throw new IllegalArgumentException(table.rule.id() + ", case \"" + name + "\": reason must be one of "
                        + verdict + ", was " + answer(reason));
            }
            return reason;
        }

        private RuleCases<S> ends(Reason reason, @Nullable Phrase message) {
            return table.with(new RuleCase<>(name, subject, recordedThrough, reason, message));
        }
    }
}
