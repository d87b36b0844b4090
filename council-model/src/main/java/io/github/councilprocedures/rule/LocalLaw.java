package io.github.councilprocedures.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.law.Citation;
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
import org.jspecify.annotations.Nullable;

/** Binds a local regulation to a book: silences are filled, and beside a statute a second rule is put. */
final class LocalLaw {

    private final LocalRegulation regulation;

    private LocalLaw(LocalRegulation regulation) {
        this.regulation = regulation;
    }

    static List<Rule<?>> added(RuleBook book, LocalRegulation regulation) {
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        book.rules().forEach(rule -> rules.put(rule.id(), rule));
        List<Rule<?>> beside = new ArrayList<>();
        for (int i = 0; i < regulation.duties().size(); i++) {
            Duty duty = regulation.duties().get(i);
            try {
                book.rule(duty.rule());
                Rule<?> rule = rules.get(duty.rule());
                new LocalLaw(regulation).add(duty, rule, rules, beside);
            } catch (IllegalArgumentException | IllegalStateException wrong) {
                throw new IllegalArgumentException(
                        regulation.number() + ", duties[" + i + "]: " + wrong.getMessage(), wrong);
            }
        }
        return ImmutableList.<Rule<?>>builder()
                .addAll(rules.values())
                .addAll(beside)
                .build();
    }

    private <S extends Subject> void add(Duty duty, Rule<S> rule, Map<String, Rule<?>> rules, List<Rule<?>> beside) {
        Requirement<S> requirement = bound(duty, rule);
        Wording otherwise =
                duty.otherwise().map(text -> Wording.of(text.vi(), text.en())).orElse(null);
        if (otherwise != null) {
            checkArgument(
                    requirement.slots().containsAll(otherwise.slots()),
                    "otherwise has slots %s; its requirement gives %s",
                    otherwise.slots(),
                    requirement.slots());
        }
        Wording wording = otherwise == null ? fitting(rule, requirement) : otherwise;
        LocalClause<S> local = new LocalClause<>(
                regulation.council().unit(),
                regulation.number(),
                new Clause<>(
                        Ground.LOCAL_REGULATION,
                        ImmutableList.of(duty.in(regulation.whole())),
                        Evidence.TEXT_READ,
                        requirement,
                        wording));
        rules.put(rule.id(), filled(rule, local));
        Rule<S> second = beside(rule, local, wording);
        if (second != null) {
            beside.add(second);
        }
    }

    private static <S extends Subject> Requirement<S> bound(Duty duty, Rule<S> rule) {
        try {
            return Requirement.read(rule.about(), duty.requires());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("requires." + wrong.getMessage(), wrong);
        }
    }

    /** The rule's own sentence where the requirement can fill it, otherwise the general one. */
    private static <S extends Subject> Wording fitting(Rule<S> rule, Requirement<S> requirement) {
        if (requirement.slots().containsAll(rule.otherwise().slots())) {
            return rule.otherwise();
        }
        Phrase title = rule.title();
        Phrase words = requirement.describe();
        return Wording.of(
                title.vi() + ": không đạt. Yêu cầu: " + words.vi() + ".",
                title.en() + ": not met. Required: " + words.en() + ".");
    }

    private <S extends Subject> Rule<S> filled(Rule<S> rule, LocalClause<S> local) {
        List<RuleVersion<S>> versions = new ArrayList<>();
        for (RuleVersion<S> version : split(rule)) {
            if (version.status() != Status.LEFT_TO_REGULATION
                    || !regulation.inForce().contains(version.from())) {
                versions.add(version);
                continue;
            }
            for (LocalClause<S> other : version.locals()) {
                checkArgument(
                        !other.unit().equals(local.unit()),
                        "rule \"%s\" is filled by %s already from %s",
                        rule.id(),
                        other.regulation(),
                        version.from());
            }
            versions.add(version.filledBy(local));
        }
        return rule.with(versions);
    }

    /** The versions of a rule, cut where the regulation starts and ends. */
    private <S extends Subject> List<RuleVersion<S>> split(Rule<S> rule) {
        DateSpan span = regulation.inForce();
        LocalDate after = span.lastDay().map(last -> last.plusDays(1)).orElse(null);
        List<RuleVersion<S>> versions = new ArrayList<>();
        for (int i = 0; i < rule.versions().size(); i++) {
            RuleVersion<S> version = rule.versions().get(i);
            LocalDate end =
                    i + 1 < rule.versions().size() ? rule.versions().get(i + 1).from() : null;
            versions.add(version);
            for (LocalDate cut : cuts(span.firstDay(), after)) {
                if (cut.isAfter(versions.get(versions.size() - 1).from()) && (end == null || cut.isBefore(end))) {
                    versions.add(version.startingOn(cut));
                }
            }
        }
        return versions;
    }

    private static List<LocalDate> cuts(LocalDate first, @Nullable LocalDate after) {
        return after == null ? List.of(first) : List.of(first, after);
    }

    /** A second rule for the days on which the statute is not silent; null if there are none. */
    private <S extends Subject> @Nullable Rule<S> beside(Rule<S> rule, LocalClause<S> local, Wording wording) {
        List<RuleVersion<S>> versions = new ArrayList<>();
        boolean speaks = false;
        for (RuleVersion<S> version : split(rule)) {
            boolean here =
                    regulation.inForce().contains(version.from()) && version.status() != Status.LEFT_TO_REGULATION;
            speaks |= here;
            versions.add(new RuleVersion<>(
                    version.from(),
                    here ? Status.LEFT_TO_REGULATION : Status.SILENT,
                    List.of(),
                    Evidence.TEXT_READ,
                    here ? version.conditions() : List.of(),
                    null,
                    null,
                    here ? ImmutableList.of(local) : ImmutableList.of()));
        }
        if (!speaks) {
            return null;
        }
        Phrase title = rule.title();
        Citation whole = regulation.whole();
        Rule.Draft<S> draft = Rule.about(rule.about(), rule.id() + "@" + regulation.number())
                .titled(new Phrase(
                        title.vi() + " (" + whole.label().vi() + ")",
                        title.en() + " (" + whole.label().en() + ")"))
                .because(rule.why())
                .restingOn(Ground.LOCAL_REGULATION)
                .appliesWhen(rule.conditions())
                .governedAs(rule);
        versions.forEach(draft::version);
        return draft.otherwise(wording);
    }
}
