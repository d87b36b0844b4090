package io.github.councilprocedures.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds a local regulation to a book: silences are filled, and beside a statute a second rule is put. */
final class LocalLaw {

    private final LocalRegulation regulation;

    private LocalLaw(LocalRegulation regulation) {
        this.regulation = regulation;
    }

    static Iterable<Rule<?>> added(RuleBook book, LocalRegulation regulation) {
        LocalLaw law = new LocalLaw(regulation);
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
        for (int i = 0; i < regulation.duties().size(); i++) {
            Duty duty = regulation.duties().get(i);
            try {
                String id = book.rule(duty.rule()).id();
                law.add(duty, rules.get(id), rules);
            } catch (IllegalArgumentException | IllegalStateException wrong) {
                throw new IllegalArgumentException(
                        regulation.number() + ", duties[" + i + "]: " + wrong.getMessage(), wrong);
            }
        }
        return rules.values();
    }

    private <S extends Subject> void add(Duty duty, Rule<S> rule, Map<String, Rule<?>> rules) {
        checkArgument(
                rule.governedBy().isPresent(),
                "rule \"%s\" has no day that could choose between it and a regulation",
                rule.id());
        Requirement<S> requirement = bound(duty, rule);
        LocalClause<S> local = new LocalClause<>(
                regulation.council().unit(),
                regulation.number(),
                new Clause<>(
                        Ground.LOCAL_REGULATION,
                        ImmutableList.of(duty.in(regulation.whole())),
                        Evidence.TEXT_READ,
                        requirement,
                        wording(duty, rule, requirement)));
        checkArgument(speaks(rule), "rule \"%s\" has no version in %s", rule.id(), regulation.inForce());
        rules.put(rule.id(), filled(rule, local));
        Rule<S> second = beside(rule, local);
        if (second != null) {
            checkArgument(
                    rules.putIfAbsent(second.id(), second) == null,
                    "rule \"%s\" is spoken of by %s already",
                    rule.id(),
                    regulation.number());
        }
    }

    /** Whether the regulation is in force on any day of the history of a rule. */
    private boolean speaks(Rule<?> rule) {
        LocalDate first = rule.versions().get(0).from();
        return regulation.inForce().lastDay().map(last -> !last.isBefore(first)).orElse(true);
    }

    private static <S extends Subject> Requirement<S> bound(Duty duty, Rule<S> rule) {
        try {
            return Requirement.read(rule.about(), duty.requires());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("requires: " + wrong.getMessage(), wrong);
        }
    }

    /** The duty's own sentence; else that of the rule where the requirement can fill it; else the general one, null. */
    private static <S extends Subject> @Nullable Wording wording(Duty duty, Rule<S> rule, Requirement<S> requirement) {
        Set<String> known = slots(rule, requirement);
        if (duty.otherwise().isPresent()) {
            Phrase text = duty.otherwise().get();
            Wording own = Wording.of(text.vi(), text.en());
            checkArgument(
                    known.containsAll(own.slots()),
                    "otherwise has slots %s; its requirement gives %s",
                    own.slots(),
                    known);
            return own;
        }
        return known.containsAll(rule.otherwise().slots()) ? rule.otherwise() : null;
    }

    /** The slots that the sentence of a duty may have. */
    static <S extends Subject> Set<String> slots(Rule<S> rule, Requirement<S> requirement) {
        return ImmutableSet.<String>builder()
                .addAll(requirement.slots())
                .addAll(Rule.slots(rule.conditions()))
                .build();
    }

    private <S extends Subject> Rule<S> filled(Rule<S> rule, LocalClause<S> local) {
        List<RuleVersion<S>> versions = new ArrayList<>();
        for (int i = 0; i < rule.versions().size(); i++) {
            RuleVersion<S> version = rule.versions().get(i);
            if (version.status() != Status.LEFT_TO_REGULATION) {
                versions.add(version);
                continue;
            }
            for (RuleVersion<S> piece : pieces(rule, i)) {
                versions.add(isInForce(piece) ? filled(rule, piece, local) : piece);
            }
        }
        return rule.with(versions);
    }

    private static <S extends Subject> RuleVersion<S> filled(
            Rule<S> rule, RuleVersion<S> version, LocalClause<S> local) {
        for (LocalClause<S> other : version.locals()) {
            checkArgument(
                    !other.unit().equals(local.unit()),
                    "rule \"%s\" is filled by %s already from %s",
                    rule.id(),
                    other.regulation(),
                    version.from());
        }
        return version.filledBy(local);
    }

    /** A version of a rule, cut where the regulation starts and ends. */
    private <S extends Subject> List<RuleVersion<S>> pieces(Rule<S> rule, int index) {
        RuleVersion<S> version = rule.versions().get(index);
        List<RuleVersion<S>> pieces = new ArrayList<>(List.of(version));
        DateSpan span = regulation.inForce();
        List<LocalDate> cuts = span.lastDay()
                .map(last -> List.of(span.firstDay(), last.plusDays(1)))
                .orElse(List.of(span.firstDay()));
        for (LocalDate cut : cuts) {
            if (cut.isAfter(version.from()) && rule.endOf(version.fromDay(), cut.toEpochDay()) == cut.toEpochDay()) {
                pieces.add(version.startingOn(cut));
            }
        }
        return pieces;
    }

    private boolean isInForce(RuleVersion<?> version) {
        return regulation.inForce().contains(version.from());
    }

    /** A second rule for the days on which the statute is not silent; null if there are none. */
    private <S extends Subject> @Nullable Rule<S> beside(Rule<S> rule, LocalClause<S> local) {
        Phrase title = rule.title();
        Phrase whole = regulation.whole().label();
        Rule.Draft<S> draft = Rule.about(rule.about(), rule.id() + "@" + regulation.number())
                .titled(title.vi() + " (" + whole.vi() + ")", title.en() + " (" + whole.en() + ")")
                .because(rule.why().vi(), rule.why().en())
                .restingOn(Ground.LOCAL_REGULATION)
                .appliesWhen(rule.conditions())
                .governedAs(rule);
        RuleVersion<S> before = null;
        boolean speaks = false;
        for (int i = 0; i < rule.versions().size(); i++) {
            for (RuleVersion<S> piece : pieces(rule, i)) {
                boolean here = isInForce(piece) && piece.status() != Status.LEFT_TO_REGULATION;
                RuleVersion<S> version = new RuleVersion<>(
                        piece.from(),
                        Status.SILENT,
                        List.of(),
                        Evidence.TEXT_READ,
                        here ? piece.conditions() : List.of(),
                        null,
                        null,
                        here ? ImmutableList.of(local) : ImmutableList.of());
                // The statute may change under a regulation that does not: then nothing starts here.
                if (before == null || !before.saysAs(version)) {
                    draft.version(version);
                    before = version;
                }
                speaks |= here;
            }
        }
        return speaks ? draft.otherwise(rule.otherwise()) : null;
    }
}
