package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.councilprocedures.fact.Account;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Due;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.FactUsed;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DeadlineProof;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what a finding or a milestone says, when somebody reads it. */
final class Explanation<S extends Subject> {

    private final Rule<S> rule;
    private final S subject;
    private final Knowledge knowledge;
    private final String edition;
    private final Reason conditions;

    Explanation(Rule<S> rule, S subject, Knowledge knowledge, String edition) {
        this.rule = rule;
        this.subject = subject;
        this.knowledge = knowledge;
        this.edition = edition;
        this.conditions = Rule.holds(Rule.array(rule.conditions()), subject, knowledge);
    }

    /** Some of the days that govern the subject, with the version in force on them; null before the first version. */
    private record Slice<S>(
            @Nullable RuleVersion<S> version, @Nullable Clause<S> clause, Knowledge knowledge, LocalDate day) {

        List<Citation> citations() {
            return clause != null ? clause.citations() : version != null ? version.citations() : List.of();
        }

        Optional<Evidence> evidence() {
            return clause != null
                    ? Optional.of(clause.evidence())
                    : Optional.ofNullable(version).flatMap(RuleVersion::evidence);
        }

        List<Requirement<S>> conditions() {
            return version == null ? List.of() : version.conditions();
        }
    }

    private List<Slice<S>> slices() {
        DateFact<S> governedBy = rule.governedBy().orElse(null);
        if (governedBy == null) {
            return List.of(slice(rule.versions().get(0), knowledge, LocalDate.MIN));
        }
        DateFact<S> governedThrough = rule.governedThrough().orElse(null);
        long first = governedBy.epochDay(subject);
        long last = governedThrough == null ? first : governedThrough.epochDay(subject);
        List<Slice<S>> slices = new ArrayList<>();
        for (long start = first; start <= last && first != Fact.ABSENT; start = rule.endOf(start, last) + 1) {
            long end = rule.endOf(start, last);
            Knowledge within = start == first && end == last ? knowledge : knowledge.within(start, end);
            slices.add(slice(rule.version(start), within, LocalDate.ofEpochDay(start)));
        }
        return slices;
    }

    private Slice<S> slice(@Nullable RuleVersion<S> version, Knowledge within, LocalDate day) {
        return new Slice<>(version, rule.clause(version, subject), within, day);
    }

    Finding finding(Reason reason) {
        Account<S> account = new Account<>(subject);
        rule.conditions().forEach(condition -> condition.explain(subject, knowledge, account));
        rule.governedBy().ifPresent(account::use);
        rule.governedThrough().ifPresent(account::use);
        List<Slice<S>> slices = slices();
        Slice<S> told = told(slices, reason);
        List<Phrase> notes = new ArrayList<>();
        if (conditions == Reason.MET && told != null) {
            // What decided first, so that the message speaks of it.
            explain(told, account, notes);
            slices.stream().filter(slice -> slice != told).forEach(slice -> explain(slice, account, notes));
        }
        Set<Citation> citations = new LinkedHashSet<>(account.citations());
        if (citations.isEmpty()) {
            slices.forEach(slice -> citations.addAll(slice.citations()));
        }
        Clause<S> clause = told == null ? null : told.clause();
        return Finding.builder()
                .rule(rule.id())
                .title(rule.title())
                .place(subject.place())
                .reason(reason)
                .ground(clause == null ? rule.ground() : clause.ground())
                .citations(citations)
                .evidence(citations.isEmpty() ? Optional.empty() : weakest(slices))
                .message(message(reason, told, account))
                .facts(account.facts())
                .arithmetic(ImmutableList.<Phrase>builder()
                        .addAll(account.arithmetic())
                        .addAll(notes)
                        .build())
                .proofs(account.proofs())
                .edition(edition)
                .build();
    }

    /** The part of the days that the answer comes from; null if no day governs the subject. */
    private @Nullable Slice<S> told(List<Slice<S>> slices, Reason reason) {
        for (Slice<S> slice : slices) {
            if (rule.judge(slice.version(), subject, slice.knowledge()) == reason) {
                return slice;
            }
        }
        return slices.isEmpty() ? null : slices.get(0);
    }

    private void explain(Slice<S> slice, Account<S> account, List<Phrase> notes) {
        slice.conditions().forEach(condition -> condition.explain(subject, slice.knowledge(), account));
        account.conditionsTold();
        Clause<S> clause = slice.clause();
        if (clause == null || !isOpen(slice, clause)) {
            return;
        }
        int before = account.proofs().size();
        clause.requirement().explain(subject, slice.knowledge(), account);
        for (DeadlineProof proof :
                account.proofs().subList(before, account.proofs().size())) {
            LocalDate day = proof.dueOn().orElse(proof.countedTo());
            if (rule.governedBy().isPresent() && rule.version(day.toEpochDay()) != slice.version()) {
                notes.add(Sentences.OLD_CLOCK.fill(Map.of("day", Phrase.date(slice.day()))));
                return;
            }
        }
    }

    /** Whether the clause is applied: its conditions hold, and it is not switched off. */
    private boolean isOpen(Slice<S> slice, Clause<S> clause) {
        return Rule.holds(Rule.array(slice.conditions()), subject, slice.knowledge()) == Reason.MET
                && (clause.evidence() != Evidence.RECALLED || knowledge.trustsRecalled());
    }

    private Phrase message(Reason reason, @Nullable Slice<S> told, Account<S> account) {
        Clause<S> clause = told == null ? null : told.clause();
        Wording own = clause == null ? null : clause.otherwise();
        if (reason == Reason.NOT_MET && own != null && account.slots().keySet().containsAll(own.slots())) {
            return own.fill(account.slots());
        }
        Map<String, Phrase> slots = new HashMap<>();
        slots.put("title", rule.title());
        slots.put(
                "requirement",
                clause == null ? rule.title() : clause.requirement().describe(subject));
        slots.put("missing", account.missing().isEmpty() ? rule.title() : Phrase.join(", ", account.missing()));
        slots.put("texts", texts(told));
        slots.put(
                "through",
                knowledge.recordedThrough().map(Phrase::date).orElse(new Phrase("(không nêu)", "(not stated)")));
        slots.put("why", account.arithmetic().isEmpty() ? reason.label() : Phrase.join(" ", account.arithmetic()));
        if (reason == Reason.CONDITION) {
            return notACase(told, clause, slots);
        }
        Phrase sentence = Sentences.of(reason).fill(slots);
        return reason == Reason.NEVER_DONE || reason == Reason.NOT_YET_DUE ? withLastDay(sentence, account) : sentence;
    }

    private static Phrase texts(@Nullable Slice<?> told) {
        return told == null || told.citations().isEmpty()
                ? new Phrase("quy định trước đó", "the law before that")
                : Phrase.join(
                        "; ", told.citations().stream().map(Citation::label).toList());
    }

    /** Whether the rule, its version or its requirement is about something else. */
    private Phrase notACase(@Nullable Slice<S> told, @Nullable Clause<S> clause, Map<String, Phrase> slots) {
        List<Requirement<S>> asked = conditions != Reason.MET || told == null ? rule.conditions() : told.conditions();
        if (Rule.holds(Rule.array(asked), subject, knowledge) == Reason.CONDITION) {
            slots.put(
                    "conditions",
                    Phrase.join("; ", asked.stream().map(Requirement::describe).toList()));
            return Sentences.CONDITION.fill(slots);
        }
        return (clause == null ? Sentences.NOTHING_SAID : Sentences.NOT_COVERED).fill(slots);
    }

    private static Phrase withLastDay(Phrase sentence, Account<?> account) {
        for (DeadlineProof proof : account.proofs()) {
            if (proof.dueOn().isPresent()) {
                Phrase day = Sentences.LAST_DAY.fill(
                        Map.of("day", Phrase.date(proof.dueOn().get())));
                return Phrase.join(" ", List.of(sentence, day));
            }
        }
        return sentence;
    }

    /** The evidence of the least sure of the clauses; none where one of the texts could not be read. */
    private static <S> Optional<Evidence> weakest(List<Slice<S>> slices) {
        Evidence weakest = Evidence.TEXT_READ;
        for (Slice<S> slice : slices) {
            if (slice.evidence().isEmpty()) {
                return Optional.empty();
            }
            weakest = Ordering.natural().max(weakest, slice.evidence().get());
        }
        return Optional.of(weakest);
    }

    void schedule(ImmutableList.Builder<Milestone> milestones) {
        if (conditions.verdict() == Verdict.NOT_APPLICABLE) {
            return;
        }
        List<Slice<S>> slices = slices();
        if (slices.isEmpty()) {
            withoutDay(new Slice<>(null, null, knowledge, LocalDate.MIN), absent(), milestones);
        }
        for (Slice<S> slice : slices) {
            Clause<S> clause = slice.clause();
            if (clause == null) {
                withoutDay(slice, rule.judge(slice.version(), subject, slice.knowledge()), milestones);
            } else if (isScheduled(slice, clause)) {
                Reason doubt = doubt(slice);
                for (Due due : clause.requirement().due(subject, slice.knowledge())) {
                    Reason reason = due.day() == null ? due.reason() : doubt;
                    milestones.add(milestone(due, slice, reason)
                            .what(due.what())
                            .on(Optional.ofNullable(due.day()))
                            .arithmetic(due.arithmetic())
                            .proof(Optional.ofNullable(due.proof()))
                            .build());
                }
            }
        }
    }

    /** A plan need not tell yet whether a condition holds, so only one that does not hold closes the clause. */
    private boolean isScheduled(Slice<S> slice, Clause<S> clause) {
        return Rule.holds(Rule.array(slice.conditions()), subject, slice.knowledge())
                                .verdict()
                        != Verdict.NOT_APPLICABLE
                && (clause.evidence() != Evidence.RECALLED || knowledge.trustsRecalled());
    }

    /** Met when the day surely applies; otherwise why it may not. */
    private Reason doubt(Slice<S> slice) {
        return conditions.verdict() == Verdict.UNDETERMINED
                ? conditions
                : Rule.holds(Rule.array(slice.conditions()), subject, slice.knowledge());
    }

    private Reason absent() {
        DateFact<S> governedBy = rule.governedBy().orElseThrow();
        DateFact<S> through = rule.governedThrough().orElse(null);
        return through != null && governedBy.isPresent(subject) ? through.whenAbsent() : governedBy.whenAbsent();
    }

    /** Where no day is named or known, what some version asked to be done shows what it is that has no day. */
    private void withoutDay(Slice<S> slice, Reason reason, ImmutableList.Builder<Milestone> milestones) {
        if (reason.verdict() != Verdict.UNDETERMINED && reason != Reason.LEFT_TO_REGULATION) {
            return;
        }
        rule.versions().stream()
                .flatMap(version -> version.requirement().stream())
                .flatMap(requirement -> requirement.due(subject, knowledge).stream())
                .findFirst()
                .ifPresent(due -> milestones.add(milestone(due, slice, reason)
                        .what(fact(due).map(Fact::label).orElse(due.what()))
                        .build()));
    }

    private Milestone.Builder milestone(Due due, Slice<S> slice, Reason reason) {
        Clause<S> clause = slice.clause();
        return Milestone.builder()
                .rule(rule.id())
                .title(rule.title())
                .place(subject.place())
                .fact(due.fact())
                .latest(due.latest())
                .reason(reason)
                .ground(clause == null ? rule.ground() : clause.ground())
                .citations(citations(slice))
                .evidence(slice.citations().isEmpty() ? Optional.empty() : slice.evidence())
                .governedOn(Optional.of(slice.day()).filter(day -> !day.equals(LocalDate.MIN)))
                .plannedOn(planned(due))
                .missing(reason == Reason.FACT_MISSING ? missing(due, slice) : List.of());
    }

    /** The clauses that the requirement names for this case; those of the version where it names none. */
    private List<Citation> citations(Slice<S> slice) {
        Account<S> account = new Account<>(subject);
        if (slice.clause() != null) {
            slice.clause().requirement().explain(subject, slice.knowledge(), account);
        }
        return account.citations().isEmpty() ? slice.citations() : account.citations();
    }

    /** The day chosen for the act, if one day keeps the duty and the plan names it. */
    private Optional<LocalDate> planned(Due due) {
        return fact(due).orElse(null) instanceof DateFact<S> act ? act.day(subject) : Optional.empty();
    }

    /** The fact that keeps a duty; an embedder's own requirement may use one that its type does not list. */
    private Optional<Fact<S>> fact(Due due) {
        return rule.about().facts().stream()
                .filter(fact -> fact.name().equals(due.fact()))
                .findFirst();
    }

    /** The names of the facts that are asked for and not there, those that are worked out with their explanation. */
    private List<Phrase> missing(Due due, Slice<S> slice) {
        Account<S> account = new Account<>(subject);
        rule.conditions().forEach(condition -> condition.explain(subject, knowledge, account));
        slice.conditions().forEach(condition -> condition.explain(subject, slice.knowledge(), account));
        rule.governedBy().ifPresent(account::use);
        rule.governedThrough().ifPresent(account::use);
        if (slice.clause() != null) {
            slice.clause().requirement().explain(subject, slice.knowledge(), account);
        }
        return account.facts().stream()
                .filter(fact -> fact.value().isEmpty() && !fact.name().equals(due.fact()))
                .map(Explanation::named)
                .toList();
    }

    private static Phrase named(FactUsed fact) {
        return fact.derivation()
                .map(how -> new Phrase(
                        fact.label().vi() + " (" + how.vi() + ")", fact.label().en() + " (" + how.en() + ")"))
                .orElse(fact.label());
    }
}
