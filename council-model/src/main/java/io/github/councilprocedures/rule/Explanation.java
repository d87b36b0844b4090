package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.fact.Account;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Due;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
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

    private static final Wording OLD_CLOCK = Wording.of(
            "Áp dụng quy định có hiệu lực ngày {day}, dù hạn tính được thuộc thời gian của quy định khác: không tìm thấy điều khoản chuyển tiếp, đây là cách hiểu của thư viện.",
            "The text in force on {day} is applied although the day worked out lies under another: no transitional clause was found, so this is the library's reading.");

    private final Rule<S> rule;
    private final S subject;
    private final Knowledge knowledge;
    private final String edition;

    Explanation(Rule<S> rule, S subject, Knowledge knowledge, String edition) {
        this.rule = rule;
        this.subject = subject;
        this.knowledge = knowledge;
        this.edition = edition;
    }

    /** A version of the rule and the part of the subject's span that it governs. */
    private record Slice<S>(
            @Nullable RuleVersion<S> version,
            Knowledge knowledge,
            @Nullable LocalDate day) {}

    private List<Slice<S>> slices() {
        Optional<DateFact<S>> governedBy = rule.governedBy();
        if (governedBy.isEmpty()) {
            return List.of(new Slice<>(rule.versions().get(0), knowledge, null));
        }
        long first = governedBy.get().epochDay(subject);
        if (first == Fact.ABSENT) {
            return List.of();
        }
        DateFact<S> through = rule.governedThrough();
        long last = through == null ? first : through.epochDay(subject);
        List<Slice<S>> slices = new ArrayList<>();
        for (long start = first; start <= last && last != Fact.ABSENT; start = rule.endOf(start, last) + 1) {
            long end = rule.endOf(start, last);
            Knowledge within = start == first && end == last ? knowledge : knowledge.within(start, end);
            slices.add(new Slice<>(rule.version(start), within, LocalDate.ofEpochDay(start)));
        }
        return slices;
    }

    Finding finding(Reason reason) {
        Account<S> account = new Account<>(subject);
        rule.conditions().forEach(condition -> condition.explain(subject, knowledge, account));
        rule.governedBy().ifPresent(account::use);
        Set<Citation> citations = new LinkedHashSet<>();
        Evidence evidence = null;
        Clause<S> told = null;
        RuleVersion<S> toldVersion = null;
        List<Phrase> notes = new ArrayList<>();
        boolean applies = reason != Reason.CONDITION;
        for (Slice<S> slice : slices()) {
            RuleVersion<S> version = slice.version();
            if (version == null) {
                continue;
            }
            Clause<S> clause = rule.clause(version, subject);
            citations.addAll(clause == null ? version.citations() : clause.citations());
            Evidence sure = clause == null ? version.evidence() : clause.evidence();
            evidence = evidence == null || sure.compareTo(evidence) > 0 ? sure : evidence;
            if (clause != null && applies) {
                version.conditions().forEach(condition -> condition.explain(subject, knowledge, account));
                int proofs = account.proofs().size();
                clause.requirement().explain(subject, slice.knowledge(), account);
                account.proofs().stream()
                        .skip(proofs)
                        .filter(proof -> outside(version, proof))
                        .findFirst()
                        .ifPresent(proof -> notes.add(oldClock(slice)));
            }
            if (told == null || clause != null && toldVersion != null && toldVersion.status() != Status.REQUIRES) {
                told = clause;
                toldVersion = version;
            }
        }
        ImmutableList<Phrase> arithmetic = ImmutableList.<Phrase>builder()
                .addAll(account.arithmetic())
                .addAll(notes)
                .build();
        Ground ground = told == null ? rule.ground() : told.ground();
        return Finding.builder()
                .rule(rule.id())
                .title(rule.title())
                .place(subject.place())
                .reason(reason)
                .ground(ground)
                .citations(citations)
                .evidence(citations.isEmpty() ? Optional.empty() : Optional.ofNullable(evidence))
                .message(message(reason, told, account, List.copyOf(citations)))
                .facts(account.facts())
                .arithmetic(arithmetic)
                .proofs(account.proofs())
                .edition(edition)
                .build();
    }

    private boolean outside(RuleVersion<S> version, DeadlineProof proof) {
        LocalDate due = proof.dueOn().orElse(proof.countedTo());
        return due.isBefore(version.from())
                || rule.endOf(version.from().toEpochDay(), Long.MAX_VALUE) < due.toEpochDay();
    }

    private Phrase oldClock(Slice<S> slice) {
        LocalDate day = slice.day();
        return OLD_CLOCK.fill(Map.of("day", day == null ? Phrase.same("-") : Phrase.date(day)));
    }

    private Phrase message(Reason reason, @Nullable Clause<S> clause, Account<S> account, List<Citation> citations) {
        if (reason == Reason.NOT_MET && clause != null) {
            Wording wording = clause.otherwise() == null ? rule.otherwise() : clause.otherwise();
            Map<String, Phrase> slots = account.slots();
            if (slots.keySet().containsAll(wording.slots())) {
                return wording.fill(slots);
            }
        }
        Map<String, Phrase> slots = new HashMap<>();
        slots.put("title", rule.title());
        slots.put(
                "requirement",
                clause == null ? rule.title() : clause.requirement().describe());
        slots.put("missing", account.missing().isEmpty() ? rule.title() : Phrase.join(", ", account.missing()));
        slots.put(
                "texts",
                citations.isEmpty()
                        ? new Phrase("quy định trước đó", "the law before that")
                        : Phrase.join(
                                "; ", citations.stream().map(Citation::label).toList()));
        slots.put(
                "conditions",
                rule.conditions().isEmpty()
                        ? rule.title()
                        : Phrase.join(
                                "; ",
                                rule.conditions().stream()
                                        .map(Requirement::describe)
                                        .toList()));
        slots.put(
                "through",
                knowledge.recordedThrough().map(Phrase::date).orElse(new Phrase("(không nêu)", "(not stated)")));
        slots.put("due", due(account));
        slots.put("why", account.arithmetic().isEmpty() ? reason.label() : Phrase.join(" ", account.arithmetic()));
        return Sentences.of(reason).fill(slots);
    }

    private static Phrase due(Account<?> account) {
        return account.proofs().stream()
                .flatMap(proof -> proof.dueOn().stream())
                .findFirst()
                .map(day -> Phrase.date(day))
                .map(day -> new Phrase("; hạn cuối " + day.vi(), "; last day " + day.en()))
                .orElse(new Phrase(" (không có ngày cụ thể)", " (no day named)"));
    }

    void schedule(ImmutableList.Builder<Milestone> milestones) {
        if (Rule.holds(rule.conditions(), subject, knowledge).verdict() == Verdict.NOT_APPLICABLE) {
            return;
        }
        for (Slice<S> slice : slices()) {
            RuleVersion<S> version = slice.version();
            if (version == null || version.status() == Status.SILENT) {
                continue;
            }
            Clause<S> clause = rule.clause(version, subject);
            if (clause == null) {
                namedElsewhere(slice.knowledge())
                        .ifPresent(due -> milestones.add(milestone(
                                        due.fact(),
                                        due.what(),
                                        version.status().reason(),
                                        rule.ground(),
                                        version.citations(),
                                        version.evidence())
                                .latest(due.latest())
                                .build()));
                continue;
            }
            if (Rule.holds(version.conditions(), subject, knowledge).verdict() == Verdict.NOT_APPLICABLE
                    || clause.evidence() == Evidence.RECALLED && !knowledge.trustsRecalled()) {
                continue;
            }
            for (Due due : clause.requirement().due(subject, slice.knowledge())) {
                milestones.add(milestone(
                                due.fact(),
                                due.what(),
                                due.reason(),
                                clause.ground(),
                                clause.citations(),
                                clause.evidence())
                        .on(Optional.ofNullable(due.day()))
                        .latest(due.latest())
                        .arithmetic(due.arithmetic())
                        .build());
            }
        }
    }

    /** Where the text in force names no day, what another version asked to be done shows what is not named. */
    private Optional<Due> namedElsewhere(Knowledge within) {
        return rule.versions().stream()
                .flatMap(version -> version.requirement().stream())
                .flatMap(requirement -> requirement.due(subject, within).stream())
                .findFirst();
    }

    private Milestone.Builder milestone(
            String fact, Phrase what, Reason reason, Ground ground, List<Citation> citations, Evidence evidence) {
        return Milestone.builder()
                .rule(rule.id())
                .title(rule.title())
                .place(subject.place())
                .fact(fact)
                .what(what)
                .reason(reason)
                .ground(ground)
                .citations(ImmutableSet.copyOf(citations))
                .evidence(citations.isEmpty() ? Optional.empty() : Optional.of(evidence));
    }
}
