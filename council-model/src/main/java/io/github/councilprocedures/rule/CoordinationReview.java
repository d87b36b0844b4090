package io.github.councilprocedures.rule;

import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.coordination.CoordinationRegulation;
import io.github.councilprocedures.coordination.DueObligation;
import io.github.councilprocedures.coordination.Obligation;
import io.github.councilprocedures.coordination.Party;
import io.github.councilprocedures.fact.Limits;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.RequirementInputException;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import io.github.councilprocedures.time.DateSpan;
import io.github.councilprocedures.time.PeriodKind;
import io.github.councilprocedures.unit.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at a coordination regulation before it is bound: at its parties and its span, and at each of its obligations. */
final class CoordinationReview {

    private static final Phrase BELOW_PROVINCE = new Phrase(
            "Đoàn đại biểu Quốc hội chỉ có ở cấp tỉnh nên không thể là một bên của quy chế cấp này",
            "only a province has a National Assembly delegation, so it cannot be a party at this level");
    private static final Phrase NEVER_IN_FORCE = new Phrase(
            "quy chế không có hiệu lực vào ngày nào khi còn Hội đồng nhân dân của nhiệm kỳ này",
            "the regulation is in force on no day on which there is this council of this term");
    private static final Wording ENDS_SOONER = Wording.of(
            "Nghĩa vụ chỉ phát sinh đến hết ngày {day}, khi đơn vị hành chính hoặc nhiệm kỳ kết thúc.",
            "Obligations fall due through {day} only, when the unit or the term ends.");
    private static final Wording NOT_A_PARTY =
            Wording.of("{actor} không phải là một bên của quy chế.", "The {actor} is no party to the regulation.");
    private static final Wording TAKEN = Wording.of("Quy tắc \"{id}\" đã có.", "There is a rule \"{id}\" already.");
    private static final Phrase NEEDS_ARTICLE = new Phrase(
            "nghĩa vụ do quy chế đặt ra phải nêu điều của quy chế",
            "an obligation that rests on the regulation needs its article");
    private static final Phrase NEEDS_LAW = new Phrase(
            "nghĩa vụ do luật đặt ra phải nêu quy tắc của luật",
            "an obligation that rests on a statute needs its rule");
    private static final Phrase NO_STATUTE = new Phrase(
            "chỉ nghĩa vụ do luật đặt ra mới nêu quy tắc của luật",
            "only an obligation that rests on a statute names a rule of the law");
    private static final Wording OTHER_GROUND = Wording.of(
            "Căn cứ của quy tắc \"{title}\" là {ground}, không phải luật.",
            "The rule \"{title}\" rests on {ground}, not on a statute.");
    private static final Wording NEVER_KNOWN = Wording.of(
            "\"{fact}\" không bao giờ có đối với nghĩa vụ phát sinh theo {trigger}.",
            "\"{fact}\" is never there for this trigger, {trigger}.");
    private static final Wording SEVERAL_DAYS = Wording.of(
            "Luật đặt ra nhiều thời hạn: {other}. Nghĩa vụ phải nêu yêu cầu của mình.",
            "The statute sets several days: {other}. The obligation must say what it requires.");
    private static final Wording NOT_IN_STATUTE = Wording.of(
            "Nghĩa vụ dẫn luật nhưng yêu cầu: {own}. Luật chỉ yêu cầu: {other} ({cited}); phần còn lại phải dẫn quy chế.",
            "The obligation is said to rest on the statute and requires: {own}. The statute requires only: {other} ({cited});"
                    + " the rest must rest on the regulation.");

    private final RuleBook book;
    private final boolean trustsRecalled;
    private final CoordinationRegulation regulation;
    private final CoordinationLaw law;
    private final Limits council;
    private final Remarks remarks = new Remarks();

    CoordinationReview(RuleBook book, boolean trustsRecalled, CoordinationRegulation regulation) {
        this.book = book;
        this.trustsRecalled = trustsRecalled;
        this.regulation = regulation;
        this.law = new CoordinationLaw(book, regulation);
        this.council = Review.of(regulation.council().unit());
    }

    List<Remark> remarks() {
        remarks.lookAtUnit("term.council.unit", regulation.council().unit());
        if (regulation.parties().contains(Party.NATIONAL_ASSEMBLY_DELEGATION)
                && regulation.council().level() != UnitLevel.PROVINCE) {
            remarks.add(RemarkKind.NOT_BINDABLE, "parties", null, BELOW_PROVINCE);
        }
        regulation.inForce().ifPresent(this::lookAtSpan);
        for (int i = 0; i < regulation.obligations().size(); i++) {
            lookAt("obligations[" + i + "]", regulation.obligations().get(i));
        }
        return remarks.all();
    }

    private void lookAtSpan(DateSpan inForce) {
        Optional<LocalDate> ends = regulation.span().flatMap(DateSpan::lastDay);
        if (regulation.span().isEmpty()) {
            remarks.add(RemarkKind.NOT_BINDABLE, "inForce", null, NEVER_IN_FORCE);
        } else if (inForce.lastDay().isPresent() && !inForce.lastDay().equals(ends)) {
            remarks.add(
                    RemarkKind.CONTRADICTION,
                    "inForce",
                    null,
                    ENDS_SOONER.fill(Map.of("day", Phrase.date(ends.orElseThrow()))));
        }
    }

    private void lookAt(String path, Obligation obligation) {
        String id = regulation.rule(obligation);
        if (book.find(id).isPresent()) {
            remarks.add(RemarkKind.NOT_BINDABLE, path + ".key", null, TAKEN.fill(Map.of("id", Phrase.same(id))));
        }
        remarks.cited(path, null, regulation.whole(), obligation.article(), obligation.clause(), obligation.point());
        for (Party party : Party.values()) {
            if (obligation.obligors().contains(party.actor())
                    && !regulation.parties().contains(party)) {
                Actor actor = party.actor();
                remarks.add(
                        RemarkKind.NOT_BINDABLE,
                        path + ".obligors",
                        null,
                        NOT_A_PARTY.fill(Map.of("actor", actor.label())));
            }
        }
        Requirement<DueObligation> own = own(path + ".requires", obligation);
        if (obligation.ground() == Ground.STATUTE) {
            lookAtStatutes(path, obligation, own);
        } else if (!obligation.law().isEmpty()) {
            remarks.add(RemarkKind.NOT_BINDABLE, path + ".law", null, NO_STATUTE);
        } else if (obligation.ground() == Ground.COORDINATION_REGULATION
                && obligation.article().isEmpty()) {
            remarks.add(RemarkKind.NOT_BINDABLE, path + ".article", null, NEEDS_ARTICLE);
        }
    }

    /** What the obligation itself requires; null where it says nothing, or nothing that can be read. */
    private @Nullable Requirement<DueObligation> own(String path, Obligation obligation) {
        if (obligation.requires().isEmpty()) {
            return null;
        }
        try {
            Requirement<DueObligation> own = law.own(obligation);
            if (own.limits().contradict(own.limits())) {
                remarks.add(RemarkKind.CONTRADICTION, path, null, Remarks.NEVER.fill(Map.of("own", own.describe())));
            }
            for (String fact : neverKnown(obligation)) {
                if (own.slots().contains(fact)) {
                    Phrase message = NEVER_KNOWN.fill(Map.of(
                            "fact",
                            Phrase.same(fact),
                            "trigger",
                            obligation.trigger().label()));
                    remarks.add(RemarkKind.NOT_BINDABLE, path, null, message);
                }
            }
            return own;
        } catch (RequirementInputException wrong) {
            remarks.unreadable(path, null, wrong);
            return null;
        }
    }

    private static List<String> neverKnown(Obligation obligation) {
        List<String> facts = new ArrayList<>();
        if (obligation.trigger().period().isEmpty()) {
            facts.addAll(List.of("periodStartsOn", "periodEndsOn"));
        }
        if (obligation.fixedDay().isEmpty()) {
            facts.add("fixedDayOn");
        }
        return facts;
    }

    // ---- Against the law ----

    private void lookAtStatutes(String path, Obligation obligation, @Nullable Requirement<DueObligation> own) {
        if (obligation.law().isEmpty()) {
            remarks.add(RemarkKind.NOT_BINDABLE, path + ".law", null, NEEDS_LAW);
        }
        for (int i = 0; i < obligation.law().size(); i++) {
            String name = obligation.law().get(i);
            Optional<Rule<?>> rule = book.find(name);
            if (rule.isEmpty()) {
                remarks.unknownRule(path + ".law[" + i + "]", name, book.ids());
            } else if (rule.get().ground() != Ground.STATUTE) {
                Phrase message = OTHER_GROUND.fill(Map.of(
                        "title",
                        rule.get().title(),
                        "ground",
                        rule.get().ground().label()));
                remarks.add(RemarkKind.NOT_BINDABLE, path + ".law[" + i + "]", name, message);
            } else {
                regulation
                        .span()
                        .ifPresent(span -> lookAtStatute(path + ".requires", obligation, own, rule.get(), span));
            }
        }
    }

    private void lookAtStatute(
            String path, Obligation obligation, @Nullable Requirement<DueObligation> own, Rule<?> rule, DateSpan span) {
        for (RuleVersion<?> version : Review.inForce(rule, span)) {
            if (law.requires(rule, version)
                    && (!version.isRecalled() || trustsRecalled)
                    && lookAtVersion(path, obligation, own, rule.id(), version)) {
                return; // One remark about each rule is enough.
            }
        }
    }

    private boolean lookAtVersion(
            String path,
            Obligation obligation,
            @Nullable Requirement<DueObligation> own,
            String rule,
            RuleVersion<?> version) {
        Requirement<?> statute = version.requirement().orElseThrow();
        StatuteDays days = new StatuteDays(statute, regulation.council().unit());
        boolean saysNothing = own == null && obligation.fixedDay().isEmpty();
        if (saysNothing && !days.areNone() && days.single().isEmpty()) {
            remarks.add(RemarkKind.NOT_BINDABLE, path, rule, SEVERAL_DAYS.fill(Map.of("other", statute.describe())));
            return true;
        }
        if (own != null && days.single().isPresent()) {
            return lookAtBoth(path, own, law.read(obligation, days.single().get()), rule, version);
        }
        Requirement<DueObligation> asked = own == null ? CoordinationLaw.byDefault(obligation) : own;
        if (days.areNone()
                && (!saysNothing && asksForAnotherDay(obligation, asked) || recursSooner(obligation, days))) {
            remarks.add(RemarkKind.NOT_IN_STATUTE, path, rule, notInStatute(asked, version), version.citations());
            return true;
        }
        return false;
    }

    /** Where the statute names no day: whether the obligation names one all the same. */
    private static boolean asksForAnotherDay(Obligation obligation, Requirement<DueObligation> asked) {
        Requirement<DueObligation> silent = CoordinationLaw.byDefault(
                Obligation.builder().from(obligation).fixedDay(Optional.empty()).build());
        return !asked.equals(silent);
    }

    /** Whether the statute asks for something so many times in a period, and the obligation in each part of it. */
    private static boolean recursSooner(Obligation obligation, StatuteDays days) {
        PeriodKind per = days.per().orElse(null);
        PeriodKind own = obligation.trigger().period().orElse(null);
        return per != null && (own == null || own.compareTo(per) < 0);
    }

    private boolean lookAtBoth(
            String path,
            Requirement<DueObligation> own,
            Requirement<DueObligation> statute,
            String rule,
            RuleVersion<?> version) {
        Limits mine = own.limits().when(council);
        if (mine.contradict(statute.limits())) {
            remarks.neverBoth(
                    path,
                    rule,
                    own.describe(),
                    statute.describe(),
                    Remarks.labels(version.citations()),
                    version.citations());
            return true;
        }
        boolean weaker = mine.areWeakerThan(statute.limits());
        boolean stricter = statute.limits().areWeakerThan(mine);
        if (weaker) {
            Phrase message = Review.weaker(own, statute, version.citations());
            remarks.add(RemarkKind.WEAKER_THAN_STATUTE, path, rule, message, version.citations());
        } else if (stricter) {
            Phrase message = notInStatute(own, version);
            remarks.add(RemarkKind.NOT_IN_STATUTE, path, rule, message, version.citations());
        }
        return weaker || stricter;
    }

    private static Phrase notInStatute(Requirement<DueObligation> own, RuleVersion<?> version) {
        return NOT_IN_STATUTE.fill(Map.of(
                "own", own.describe(),
                "other", version.requirement().orElseThrow().describe(),
                "cited", Remarks.labels(version.citations())));
    }
}
