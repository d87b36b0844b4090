package io.github.councilprocedures.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static io.github.councilprocedures.coordination.CoordinationFacts.DELIVERED_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.FIXED_DAY_ON;
import static io.github.councilprocedures.coordination.CoordinationFacts.TRIGGERED_ON;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.coordination.CoordinationFacts;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.fact.Limits;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.DayUnit;
import io.github.councilprocedures.unit.AdministrativeUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Binds a coordination regulation to a book: each obligation becomes a rule of its own, about what falls due under it. One
 * that rests on a statute has the history of that statute; any other holds in the span of the regulation.
 */
final class CoordinationLaw {

    private static final Phrase WHY = new Phrase(
            "Các bên đã thống nhất phối hợp theo quy chế này.",
            "The parties agreed to work together under this regulation.");

    private final RuleBook book;
    private final CoordinationRegulation regulation;
    private final AdministrativeUnit unit;
    private final Limits council;

    CoordinationLaw(RuleBook book, CoordinationRegulation regulation) {
        this.book = book;
        this.regulation = regulation;
        this.unit = regulation.council().unit();
        this.council = Review.of(unit);
    }

    static Iterable<Rule<?>> added(RuleBook book, CoordinationRegulation regulation, List<Remark> remarks) {
        for (Remark remark : remarks) {
            checkArgument(
                    !isObstacle(remark),
                    "%s, %s: %s",
                    regulation.number().orElse("regulation"),
                    remark.path(),
                    remark.message().en());
        }
        CoordinationLaw law = new CoordinationLaw(book, regulation);
        return ImmutableList.<Rule<?>>builder()
                .addAll(book.rules())
                .addAll(regulation.obligations().stream().map(law::rule).toList())
                .build();
    }

    /** Whether a remark says that an obligation cannot be taken. */
    private static boolean isObstacle(Remark remark) {
        return switch (remark.kind()) {
            case UNKNOWN_NAME, NOT_BINDABLE -> true;
            case CITATION -> !remark.path().startsWith("basis");
            default -> false;
        };
    }

    private Rule<DueObligation> rule(Obligation obligation) {
        Phrase title = title(obligation);
        Phrase why = obligation.note().orElse(WHY);
        Rule.Draft<DueObligation> draft = Rule.about(
                        CoordinationFacts.typeOf(regulation, obligation.key()), regulation.rule(obligation))
                .titled(title.vi(), title.en())
                .because(why.vi(), why.en())
                .restingOn(obligation.ground())
                .governedBy(TRIGGERED_ON);
        if (obligation.ground() == Ground.STATUTE) {
            ofStatute(obligation, title, draft);
        } else {
            ofRegulation(obligation, title, draft);
        }
        return draft.otherwise(otherwise(title, byDefault(obligation)));
    }

    /** What is owed, and by whom to whom. */
    private static Phrase title(Obligation obligation) {
        Phrase what = obligation.deliverable();
        Phrase from = Phrase.join(
                ", ", obligation.obligors().stream().map(actor -> actor.label()).toList());
        Phrase to = Phrase.join(
                ", ",
                obligation.beneficiaries().stream().map(actor -> actor.label()).toList());
        return new Phrase(
                what.vi() + " (" + from.vi() + " → " + to.vi() + ")",
                what.en() + " (" + from.en() + " → " + to.en() + ")");
    }

    // ---- Resting on the regulation, a programme or practice ----

    private void ofRegulation(Obligation obligation, Phrase title, Rule.Draft<DueObligation> draft) {
        DateSpan span = regulation.span().orElseThrow();
        List<Citation> citations = obligation.ground() == Ground.COORDINATION_REGULATION
                ? List.of(obligation.in(regulation.whole()))
                : List.of();
        Requirement<DueObligation> requirement =
                obligation.requires().isEmpty() ? byDefault(obligation) : own(obligation);
        draft.version(version(
                span.firstDay(), Status.REQUIRES, citations, Evidence.TEXT_READ, requirement, title, List.of()));
        span.lastDay()
                .ifPresent(last -> draft.version(version(
                        last.plusDays(1), Status.EXPIRED, citations, Evidence.TEXT_READ, null, title, List.of())));
    }

    /** What an obligation itself requires. */
    Requirement<DueObligation> own(Obligation obligation) {
        return Requirement.read(CoordinationFacts.typeOf(regulation, obligation.key()), obligation.requires());
    }

    /**
     * What is required where neither the obligation nor the law says: by the day fixed; within the period; by the day of the
     * meeting. An event that starts a clock names no day, so nothing is too late.
     */
    static Requirement<DueObligation> byDefault(Obligation obligation) {
        if (obligation.fixedDay().isPresent()) {
            return DELIVERED_ON.atLeast(0, DayUnit.CALENDAR_DAYS).before(FIXED_DAY_ON);
        }
        return obligation.trigger().period().isPresent() || obligation.trigger().isGathering()
                ? DELIVERED_ON.atLeast(0, DayUnit.CALENDAR_DAYS).before(TRIGGERED_ON)
                : DELIVERED_ON.notSooner(0, DayUnit.CALENDAR_DAYS).after(TRIGGERED_ON);
    }

    // ---- Resting on a statute ----

    private void ofStatute(Obligation obligation, Phrase title, Rule.Draft<DueObligation> draft) {
        List<? extends Rule<?>> rules =
                obligation.law().stream().map(book::rule).toList();
        Collection<LocalDate> starts = new TreeSet<>();
        rules.forEach(rule -> rule.versions().forEach(version -> starts.add(version.from())));
        for (LocalDate start : starts) {
            draft.version(on(start, obligation, title, rules));
        }
    }

    /** The version from a day on: of the first rule that requires something then; else of the first that says anything. */
    private RuleVersion<DueObligation> on(
            LocalDate start, Obligation obligation, Phrase title, List<? extends Rule<?>> rules) {
        Rule<?> first = null;
        for (Rule<?> rule : rules) {
            RuleVersion<?> version = rule.version(start.toEpochDay());
            if (version != null && requires(rule, version)) {
                return takenOver(start, obligation, title, version);
            }
            first = first == null && version != null ? rule : first;
        }
        Rule<?> silent = requireNonNull(first);
        return ended(start, obligation, title, silent, silent.versionOn(start).orElseThrow());
    }

    /** Whether a version requires something of this council. */
    boolean requires(Rule<?> rule, RuleVersion<?> version) {
        return version.requirement().isPresent()
                && !Review.conditions(rule, version).exclude(council);
    }

    private RuleVersion<DueObligation> takenOver(
            LocalDate start, Obligation obligation, Phrase title, RuleVersion<?> version) {
        return version(
                start,
                Status.REQUIRES,
                version.citations(),
                version.given(),
                requirement(obligation, version.requirement().orElseThrow()),
                title,
                List.of());
    }

    private RuleVersion<DueObligation> ended(
            LocalDate start, Obligation obligation, Phrase title, Rule<?> rule, RuleVersion<?> version) {
        return version(
                start,
                version.status() == Status.REQUIRES ? Status.SILENT : version.status(),
                version.citations(),
                version.given(),
                null,
                title,
                local(obligation, title, version).map(ImmutableList::of).orElse(ImmutableList.of()));
    }

    /** What the council's own working regulation requires where the statute leaves it to that. */
    private Optional<LocalClause<DueObligation>> local(Obligation obligation, Phrase title, RuleVersion<?> version) {
        return version.locals().stream()
                .filter(local -> version.status() == Status.LEFT_TO_REGULATION)
                .filter(local -> local.unit().equals(unit))
                .findFirst()
                .map(local -> {
                    Clause<?> clause = local.clause();
                    Requirement<DueObligation> requirement = requirement(obligation, clause.requirement());
                    return new LocalClause<>(
                            unit,
                            local.regulation(),
                            new Clause<>(
                                    clause.ground(),
                                    clause.citations(),
                                    clause.evidence(),
                                    requirement,
                                    otherwise(title, requirement)));
                });
    }

    /** What an obligation requires under a statute: what it says itself, or the day that the statute sets. */
    private Requirement<DueObligation> requirement(Obligation obligation, Requirement<?> statute) {
        if (!obligation.requires().isEmpty()) {
            return own(obligation);
        }
        StatuteDays days = new StatuteDays(statute, unit);
        return obligation.fixedDay().isPresent()
                ? byDefault(obligation)
                : days.single()
                        .or(days::unclear)
                        .map(form -> read(obligation, form))
                        .orElseGet(() -> byDefault(obligation));
    }

    Requirement<DueObligation> read(Obligation obligation, Map<String, Object> form) {
        return Requirement.read(CoordinationFacts.typeOf(regulation, obligation.key()), form);
    }

    // ---- Words ----

    private static RuleVersion<DueObligation> version(
            LocalDate from,
            Status status,
            List<Citation> citations,
            Evidence evidence,
            @Nullable Requirement<DueObligation> requirement,
            Phrase title,
            List<LocalClause<DueObligation>> locals) {
        return new RuleVersion<>(
                from,
                status,
                citations,
                evidence,
                List.of(),
                requirement,
                requirement == null ? null : otherwise(title, requirement),
                locals);
    }

    /** Who owes what to whom, when it was done, and when it had to be. */
    private static Wording otherwise(Phrase title, Requirement<DueObligation> requirement) {
        Map<String, Object> form = requirement.form();
        if (form.get("deadline") instanceof Map<?, ?> deadline) {
            return deadline.containsKey("atLatest")
                    ? Wording.of(
                            title.vi() + ": thực hiện ngày {deliveredOn}, chậm nhất phải là ngày {due}.",
                            title.en() + ": done on {deliveredOn}; the last day was {due}.")
                    : Wording.of(
                            title.vi() + ": thực hiện ngày {deliveredOn}, sớm nhất phải là ngày {due}.",
                            title.en() + ": done on {deliveredOn}; the first day was {due}.");
        }
        Phrase required = requirement.describe();
        return Wording.of(
                title.vi() + ": không đúng yêu cầu: " + required.vi() + ".",
                title.en() + ": not as required: " + required.en() + ".");
    }
}
