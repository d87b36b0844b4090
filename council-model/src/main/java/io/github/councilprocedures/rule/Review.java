package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Limits;
import io.github.councilprocedures.fact.Nearest;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.RequirementInputException;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.unit.AdministrativeUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at the duties of a regulation before they are bound: at each of them, also where one before it is faulty. */
final class Review {

    private static final Wording WEAKER = Wording.of(
            "Quy chế yêu cầu: {own}. Luật yêu cầu: {other} ({cited}), và vẫn được áp dụng.",
            "The regulation requires: {own}. The statute requires: {other} ({cited}), and goes on to hold.");
    private static final Wording OPEN = Wording.of(
            "{cited} để quy chế quy định về \"{title}\", nhưng quy chế chưa quy định.",
            "{cited} leaves \"{title}\" to the regulation, and no duty speaks of it.");
    private static final Wording NO_DAY = Wording.of(
            "Quy tắc \"{title}\" không gắn với ngày nào nên quy chế không quy định được.",
            "The rule \"{title}\" follows no day, so a regulation cannot speak of it.");
    private static final Wording SPOKEN_OF = Wording.of(
            "{by} đã quy định về \"{title}\" cho cùng thời gian.",
            "{by} speaks of \"{title}\" for the same time already.");

    private final RuleBook book;
    private final boolean trustsRecalled;
    private final LocalRegulation regulation;
    private final Limits council;
    private final Remarks remarks = new Remarks();

    Review(RuleBook book, boolean trustsRecalled, LocalRegulation regulation) {
        this.book = book;
        this.trustsRecalled = trustsRecalled;
        this.regulation = regulation;
        this.council = of(regulation.council().unit());
    }

    /** What is known of every subject of a unit. */
    static Limits of(AdministrativeUnit unit) {
        return Limits.ofChoice("level", unit.level().name())
                .and(Limits.ofChoice("unitKind", unit.kind().name()));
    }

    /** Something required: by a duty of the regulation or by a version of a statute. */
    private record Required(
            Rule<?> rule, Requirement<?> requirement, Limits limits, List<Limits> conditions, Phrase cited) {}

    List<Remark> remarks() {
        remarks.lookAtUnit("council.unit", regulation.council().unit());
        List<Required> duties = new ArrayList<>();
        for (int i = 0; i < regulation.duties().size(); i++) {
            lookAt("duties[" + i + "]", i, duties);
        }
        lookForSilences();
        return remarks.all();
    }

    private void lookAt(String path, int place, List<Required> duties) {
        Duty duty = regulation.duties().get(place);
        Phrase cited = remarks.cited(
                        path, duty.rule(), regulation.whole(), Optional.of(duty.article()), duty.clause(), duty.point())
                .label();
        Optional<Rule<?>> rule = book.find(duty.rule());
        if (rule.isEmpty()) {
            remarks.unknownRule(path + ".rule", duty.rule(), book.ids());
            return;
        }
        lookAtRule(path + ".rule", place, rule.get());
        Requirement<?> requirement = requirement(path, duty, rule.get());
        if (requirement != null) {
            List<Limits> conditions = inForce(rule.get()).stream()
                    .map(version -> conditions(rule.get(), version))
                    .toList();
            Required required =
                    new Required(rule.get(), requirement, requirement.limits().when(council), conditions, cited);
            if (required.limits().contradict(required.limits())) {
                Phrase message = Remarks.NEVER.fill(Map.of("own", requirement.describe()));
                remark(RemarkKind.CONTRADICTION, path + ".requires", duty, message);
            }
            lookAtStatutes(path + ".requires", duty, required);
            duties.forEach(before -> lookAtBoth(path + ".requires", duty, required, before, List.of()));
            duties.add(required);
        }
    }

    private void remark(RemarkKind kind, String path, Duty duty, Phrase message) {
        remarks.add(kind, path, duty.rule(), message);
    }

    // ---- What cannot be bound ----

    private void lookAtRule(String path, int place, Rule<?> rule) {
        Duty duty = regulation.duties().get(place);
        if (rule.governedBy().isEmpty()) {
            remark(RemarkKind.NOT_BINDABLE, path, duty, NO_DAY.fill(Map.of("title", rule.title())));
        } else if (inForce(rule).isEmpty()) {
            remark(RemarkKind.NOT_BINDABLE, path, duty, Remarks.NO_VERSION.fill(Map.of("title", rule.title())));
        } else {
            boolean twice = regulation.duties().subList(0, place).stream()
                    .anyMatch(before -> before.rule().equals(rule.id()));
            String by =
                    twice || book.find(rule.id() + "@" + regulation.number()).isPresent()
                            ? regulation.number()
                            : filledBy(rule);
            if (by != null) {
                Phrase message = SPOKEN_OF.fill(Map.of("title", rule.title(), "by", Phrase.same(by)));
                remark(RemarkKind.NOT_BINDABLE, path, duty, message);
            }
        }
    }

    /** The regulation that fills a silence for the same unit already; null if none does. */
    private @Nullable String filledBy(Rule<?> rule) {
        for (RuleVersion<?> version : inForce(rule)) {
            for (LocalClause<?> local : version.locals()) {
                if (version.status() == Status.LEFT_TO_REGULATION
                        && local.unit().equals(regulation.council().unit())) {
                    return local.regulation();
                }
            }
        }
        return null;
    }

    private <S extends Subject> @Nullable Requirement<S> requirement(String path, Duty duty, Rule<S> rule) {
        try {
            Requirement<S> requirement = Requirement.read(rule.about(), duty.requires());
            duty.otherwise().ifPresent(text -> lookAtWords(path + ".otherwise", duty, text, rule, requirement));
            return requirement;
        } catch (RequirementInputException wrong) {
            remarks.unreadable(path + ".requires", duty.rule(), wrong);
            return null;
        }
    }

    private <S extends Subject> void lookAtWords(
            String path, Duty duty, Phrase text, Rule<S> rule, Requirement<S> requirement) {
        Set<String> known = LocalLaw.slots(rule, requirement);
        try {
            for (String slot : Wording.of(text.vi(), text.en()).slots()) {
                if (!known.contains(slot)) {
                    Phrase problem = new Phrase("không có ô chữ {" + slot + "}", "no slot {" + slot + "}");
                    remark(RemarkKind.UNKNOWN_NAME, path, duty, Nearest.hinted(problem, slot, known));
                }
            }
        } catch (IllegalArgumentException wrong) {
            Phrase message = new Phrase(
                    "câu tiếng Việt và câu tiếng Anh phải có cùng các ô chữ viết trong dấu ngoặc nhọn",
                    String.valueOf(wrong.getMessage()));
            remark(RemarkKind.NOT_BINDABLE, path, duty, message);
        }
    }

    // ---- What cannot be kept, or need not ----

    private void lookAtStatutes(String path, Duty duty, Required own) {
        for (Rule<?> rule : book.rules()) {
            if (rule.about().equals(own.rule().about()) && rule.ground() == Ground.STATUTE) {
                for (RuleVersion<?> version : inForce(rule)) {
                    if (lookAtStatute(path, duty, own, rule, version)) {
                        break; // One remark about each rule is enough.
                    }
                }
            }
        }
    }

    private boolean lookAtStatute(String path, Duty duty, Required own, Rule<?> rule, RuleVersion<?> version) {
        Limits conditions = conditions(rule, version);
        if (version.requirement().isEmpty() || version.isRecalled() && !trustsRecalled || conditions.exclude(council)) {
            return false;
        }
        Requirement<?> requirement = version.requirement().get();
        Required statute = new Required(
                rule,
                requirement,
                requirement.limits().when(council),
                List.of(conditions),
                Remarks.labels(version.citations()));
        if (rule == own.rule() && own.limits().areWeakerThan(statute.limits())) {
            remarks.add(
                    RemarkKind.WEAKER_THAN_STATUTE,
                    path,
                    duty.rule(),
                    weaker(own.requirement(), requirement, version.citations()),
                    version.citations());
            return true;
        }
        return lookAtBoth(path, duty, own, statute, version.citations());
    }

    private boolean lookAtBoth(String path, Duty duty, Required own, Required other, List<Citation> citations) {
        boolean contradict = own.rule() == other.rule()
                ? own.limits().contradict(other.limits())
                : own.rule().about().equals(other.rule().about()) && contradictInSomeCase(own, other);
        if (contradict) {
            remarks.neverBoth(
                    path,
                    duty.rule(),
                    own.requirement().describe(),
                    other.requirement().describe(),
                    other.cited(),
                    citations);
        }
        return contradict;
    }

    /** Of two rules only where all their conditions are known, so that there is surely a case of both. */
    private boolean contradictInSomeCase(Required own, Required other) {
        for (Limits mine : own.conditions()) {
            for (Limits theirs : other.conditions()) {
                if (mine.areComplete()
                        && theirs.areComplete()
                        && !mine.exclude(theirs)
                        && !mine.exclude(council)
                        && !theirs.exclude(council)
                        && own.limits().when(mine).contradict(other.limits().when(theirs))) {
                    return true;
                }
            }
        }
        return false;
    }

    static Phrase weaker(Requirement<?> own, Requirement<?> statute, List<Citation> citations) {
        return WEAKER.fill(
                Map.of("own", own.describe(), "other", statute.describe(), "cited", Remarks.labels(citations)));
    }

    // ---- What is left open ----

    private void lookForSilences() {
        Set<String> spokenOf = regulation.duties().stream().map(Duty::rule).collect(Collectors.toSet());
        for (Rule<?> rule : book.rules()) {
            if (!spokenOf.contains(rule.id())) {
                silence(rule)
                        .ifPresent(version -> remarks.add(
                                RemarkKind.OPEN_SILENCE,
                                "duties",
                                rule.id(),
                                OPEN.fill(Map.of("cited", Remarks.labels(version.citations()), "title", rule.title())),
                                version.citations()));
            }
        }
    }

    private Optional<? extends RuleVersion<?>> silence(Rule<?> rule) {
        return inForce(rule).stream()
                .filter(version -> version.status() == Status.LEFT_TO_REGULATION)
                .filter(version -> version.locals().stream()
                        .noneMatch(local ->
                                local.unit().equals(regulation.council().unit())))
                .filter(version -> !conditions(rule, version).exclude(council))
                .findFirst();
    }

    static Limits conditions(Rule<?> rule, RuleVersion<?> version) {
        return Limits.ofAll(rule.conditions()).and(Limits.ofAll(version.conditions()));
    }

    private List<? extends RuleVersion<?>> inForce(Rule<?> rule) {
        return inForce(rule, regulation.inForce());
    }

    /** The versions that are in force on a day of a span. */
    static List<? extends RuleVersion<?>> inForce(Rule<?> rule, DateSpan span) {
        long first = span.firstDay().toEpochDay();
        long last = span.lastDay().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return rule.versions().stream()
                .filter(version -> version.fromDay() <= last && rule.endOf(version.fromDay(), Long.MAX_VALUE) >= first)
                .collect(ImmutableList.toImmutableList());
    }
}
