package io.github.councilprocedures.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A book of rules with the calendar they count in (bộ quy tắc). It judges, schedules and takes local law; each change gives
 * a new book. Immutable and safe to share between threads. The law of the land is the book that {@code CouncilLaw} of
 * council-rules holds; this type is for those who write a book of their own.
 */
public final class RuleBook {

    private static final RuleSet<?> NOTHING = new RuleSet<>("", List.of());

    private final String edition;
    private final Knowledge knowledge;
    private final ImmutableMap<String, Rule<?>> rules;
    private final ImmutableMap<SubjectType<?>, RuleSet<?>> bySubject;

    private RuleBook(String edition, Knowledge knowledge, ImmutableMap<String, Rule<?>> rules) {
        this.edition = requireNonNull(edition, "edition");
        this.knowledge = knowledge;
        this.rules = rules;
        Map<SubjectType<?>, List<Rule<?>>> grouped = new LinkedHashMap<>();
        for (Rule<?> rule : rules.values()) {
            grouped.computeIfAbsent(rule.about(), type -> new ArrayList<>()).add(rule);
        }
        ImmutableMap.Builder<SubjectType<?>, RuleSet<?>> sets = ImmutableMap.builder();
        grouped.forEach((type, about) -> sets.put(type, new RuleSet<>(edition, about)));
        this.bySubject = sets.buildOrThrow();
    }

    /**
     * A book of rules.
     *
     * @param edition how findings name this book
     * @param calendar the working calendar that deadlines are counted in
     * @param rules the rules in the order of findings
     * @return the book
     * @throws IllegalArgumentException if two rules share an id
     */
    public static RuleBook of(String edition, WorkingCalendar calendar, List<? extends Rule<?>> rules) {
        return new RuleBook(edition, Knowledge.of(calendar), byId(rules));
    }

    private static ImmutableMap<String, Rule<?>> byId(Iterable<? extends Rule<?>> rules) {
        Map<String, Rule<?>> byId = new LinkedHashMap<>();
        for (Rule<?> rule : rules) {
            checkArgument(byId.put(rule.id(), rule) == null, "two rules have the id \"%s\"", rule.id());
        }
        return ImmutableMap.copyOf(byId);
    }

    /**
     * The edition that findings carry.
     *
     * @return the edition
     */
    public String edition() {
        return edition;
    }

    /**
     * The working calendar.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return knowledge.calendar();
    }

    /**
     * The rules in the order of findings.
     *
     * @return the rules
     */
    public List<Rule<?>> rules() {
        return rules.values().asList();
    }

    /**
     * The rule with an id.
     *
     * @param id the id
     * @return the rule
     * @throws IllegalArgumentException if there is none; the message names the nearest known id
     */
    public Rule<?> rule(String id) {
        Rule<?> rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule \"" + id + '"' + Nearest.hint(id, rules.keySet()));
        }
        return rule;
    }

    Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    Set<String> ids() {
        return rules.keySet();
    }

    /**
     * The same book with an embedder's own rule at its end.
     *
     * @param rule the rule
     * @return the new book
     * @throws IllegalArgumentException if its id is taken
     */
    public RuleBook with(Rule<?> rule) {
        return new RuleBook(
                edition,
                knowledge,
                byId(ImmutableList.<Rule<?>>builder()
                        .addAll(rules.values())
                        .add(rule)
                        .build()));
    }

    /**
     * The same book with a council's own regulation. A duty fills a silence of the statute under the duty's own id; where
     * the statute speaks, or its text could not be read, the duty stands beside it as a second rule. It never replaces.
     *
     * @param regulation the regulation
     * @return the new book
     * @throws IllegalArgumentException if a duty names no known rule or fact, or the same silence is filled twice
     */
    public RuleBook with(LocalRegulation regulation) {
        return new RuleBook(edition, knowledge, byId(LocalLaw.added(this, regulation)));
    }

    /**
     * The same book with a coordination regulation: a rule for each obligation, about what falls due under it. An obligation
     * that rests on a statute is judged under its history; any other holds in the span of the regulation, and is no law.
     *
     * @param regulation the regulation
     * @return the new book
     * @throws IllegalArgumentException if {@linkplain #review(CoordinationRegulation, List) a remark} says that an obligation
     *     cannot be taken; the message names the regulation and the place in it
     */
    public RuleBook with(CoordinationRegulation regulation) {
        List<Remark> remarks = new CoordinationReview(this, knowledge.trustsRecalled(), regulation).remarks();
        return new RuleBook(edition, knowledge, byId(CoordinationLaw.added(this, regulation, remarks)));
    }

    /**
     * What a drafter should know of a coordination regulation before it is signed, in the order of its parts: the texts it
     * rests on, its unit, parties and span, and its obligations. Never throws for a fault of the regulation. One that no
     * remark says cannot be taken can be taken by {@link #with(CoordinationRegulation)}.
     *
     * @param regulation the regulation
     * @param instruments the texts that a regulation may rest on
     * @return the remarks, none where nothing was found
     */
    public List<Remark> review(CoordinationRegulation regulation, List<Instrument> instruments) {
        boolean trusts = knowledge.trustsRecalled();
        Optional<LocalDate> from = regulation.inForce().map(DateSpan::firstDay).or(regulation::signedOn);
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        from.ifPresent(first -> remarks.addAll(new Basis(
                        instruments,
                        trusts,
                        regulation.basis(),
                        regulation.signedOn().orElse(first),
                        first)
                .remarks()));
        return remarks.addAll(new CoordinationReview(this, trusts, regulation).remarks())
                .build();
    }

    /**
     * What a drafter should know of a regulation before it is adopted, in the order of its parts: the texts it rests on,
     * its unit, its duties, and what it leaves open. Never throws for a fault of the regulation; every duty is looked at,
     * and of one that cannot be read its first fault is told. A regulation that no remark says cannot be taken can be taken
     * by {@link #with(LocalRegulation)}.
     *
     * <p>Where a duty and a statute, or two duties, cannot be compared for sure, there is no remark. Statutes that are known
     * from memory only count in a book that trusts them.
     *
     * @param regulation the regulation
     * @param instruments the texts that a regulation may rest on
     * @return the remarks, none where nothing was found
     */
    public List<Remark> review(LocalRegulation regulation, List<Instrument> instruments) {
        boolean trusts = knowledge.trustsRecalled();
        return ImmutableList.<Remark>builder()
                .addAll(new Basis(
                                instruments,
                                trusts,
                                regulation.basis(),
                                regulation
                                        .adoptedOn()
                                        .orElse(regulation.inForce().firstDay()),
                                regulation.inForce().firstDay())
                        .remarks())
                .addAll(new Review(this, trusts, regulation).remarks())
                .build();
    }

    /**
     * The same book counting in another calendar.
     *
     * @param calendar the working calendar
     * @return the new book
     */
    public RuleBook with(WorkingCalendar calendar) {
        Knowledge other = Knowledge.of(calendar);
        return new RuleBook(edition, knowledge.trustsRecalled() ? other.trustingRecalled() : other, rules);
    }

    /**
     * The same book with the rules switched on that are known from memory only.
     *
     * @return the new book
     */
    public RuleBook trustingRecalled() {
        return new RuleBook(edition, knowledge.trustingRecalled(), rules);
    }

    /**
     * Judges a subject and its parts, each rule under the law of its own day. What is not recorded proves nothing, except
     * where a record says that it is complete.
     *
     * @param subject the subject
     * @return the findings
     */
    public Findings judge(Subject subject) {
        return judge(subject, knowledge);
    }

    /**
     * Judges a subject and its parts, given that all that happened through a day is recorded.
     *
     * @param subject the subject
     * @param recordedThrough the last day covered, included
     * @return the findings
     */
    public Findings judge(Subject subject, LocalDate recordedThrough) {
        return judge(subject, knowledge.recordedThrough(recordedThrough));
    }

    private Findings judge(Subject subject, Knowledge known) {
        byte[] reasons = new byte[size(subject)];
        judge(subject, known, reasons, 0);
        return new Findings(this, subject, known, reasons);
    }

    private RuleSet<?> about(Subject subject) {
        RuleSet<?> set = bySubject.get(subject.subjectType());
        return set == null ? nothing(subject.subjectType()) : set;
    }

    /** Of most types no rule is a fact of the law; of one within a scope it means that the scope was forgotten. */
    private static RuleSet<?> nothing(SubjectType<?> type) {
        checkArgument(
                type.scope().isEmpty(), "this book has no rules about %s: it must be taken by with(...) first", type);
        return NOTHING;
    }

    /** How many pairs there are of a rule and a thing it is about. */
    private int size(Subject subject) {
        int size = about(subject).size();
        List<Subject> parts = subject.parts();
        for (int i = 0; i < parts.size(); i++) {
            size += size(parts.get(i));
        }
        return size;
    }

    /** Fills in the reasons of a subject from {@code next} on and then of its parts; answers where the next one goes. */
    private int judge(Subject subject, Knowledge known, byte[] reasons, int next) {
        int end = about(subject).judge(subject, known, reasons, next);
        List<Subject> parts = subject.parts();
        for (int i = 0; i < parts.size(); i++) {
            Subject part = parts.get(i);
            end = judge(part, known(subject, part, known), reasons, end);
        }
        return end;
    }

    /** Works out the findings that are wanted, in the same walk as {@link #judge}. */
    int explain(
            Subject subject,
            Knowledge known,
            byte[] reasons,
            int next,
            BiPredicate<String, Reason> wanted,
            ImmutableList.Builder<Finding> those) {
        int end = about(subject).explain(subject, known, reasons, next, wanted, those);
        for (Subject part : subject.parts()) {
            end = explain(part, known(subject, part, known), reasons, end, wanted, those);
        }
        return end;
    }

    private static Knowledge known(Subject whole, Subject part, Knowledge known) {
        Optional<LocalDate> through = whole.recordedThrough(part);
        return through.isPresent() ? known.recordedThrough(through.get()) : known;
    }

    /**
     * The legal days of a subject and its parts, worked out from the same requirements that judge them.
     *
     * @param subject the subject, perhaps only planned
     * @return the days in order; those without a day last
     */
    public List<Milestone> schedule(Subject subject) {
        ImmutableList.Builder<Milestone> milestones = ImmutableList.builder();
        schedule(subject, milestones);
        return ImmutableList.sortedCopyOf(Comparator.comparing(RuleBook::dayOrLast), milestones.build());
    }

    private static LocalDate dayOrLast(Milestone milestone) {
        return milestone.on().orElse(LocalDate.MAX);
    }

    private void schedule(Subject subject, ImmutableList.Builder<Milestone> milestones) {
        about(subject).schedule(subject, knowledge, milestones);
        for (Subject part : subject.parts()) {
            schedule(part, milestones);
        }
    }

    /** The edition and the number of rules. */
    @Override
    public String toString() {
        return edition + ": " + rules.size() + " rules";
    }
}
