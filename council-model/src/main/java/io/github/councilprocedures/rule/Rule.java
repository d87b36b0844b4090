package io.github.councilprocedures.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.councilprocedures.fact.DateFact;
import io.github.councilprocedures.fact.Fact;
import io.github.councilprocedures.fact.Knowledge;
import io.github.councilprocedures.fact.Neighbour;
import io.github.councilprocedures.fact.Reason;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.Subject;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.fact.Verdict;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One duty with its whole history (quy tắc): what it is about, when it applies, which day chooses its version, and what
 * each version requires under which clause. Immutable. Not a check of input: unlawful acts are found, never refused.
 *
 * @param <S> the subjects it is about
 */
public final class Rule<S extends Subject> {

    private final SubjectType<S> about;
    private final String id;
    private final Phrase title;
    private final Phrase why;
    private final @Nullable Phrase leftOut;
    private final Ground ground;
    private final ImmutableList<Requirement<S>> conditions;
    private final @Nullable DateFact<S> governedBy;
    private final @Nullable DateFact<S> governedThrough;
    private final ImmutableList<RuleVersion<S>> versions;
    private final Wording otherwise;

    /** For judging, which reads them most: the conditions, and the first day of each version. */
    private final Requirement<S>[] whenToApply;

    private final long[] starts;

    private Rule(Draft<S> draft, ImmutableList<RuleVersion<S>> versions, Wording otherwise) {
        this.about = draft.about;
        this.id = draft.id;
        this.title = required(draft.title, "title");
        this.why = required(draft.why, "because");
        this.leftOut = draft.leftOut;
        this.ground = draft.ground;
        this.conditions = ImmutableList.copyOf(draft.conditions);
        this.whenToApply = array(conditions);
        this.governedBy = draft.governedBy;
        this.governedThrough = draft.governedThrough;
        this.versions = versions;
        this.starts = this.versions.stream().mapToLong(RuleVersion::fromDay).toArray();
        this.otherwise = otherwise;
        checkVersions();
    }

    private Rule(Rule<S> rule, List<Requirement<S>> conditions, List<RuleVersion<S>> versions) {
        this.about = rule.about;
        this.id = rule.id;
        this.title = rule.title;
        this.why = rule.why;
        this.leftOut = rule.leftOut;
        this.ground = rule.ground;
        this.conditions = ImmutableList.copyOf(conditions);
        this.whenToApply = array(conditions);
        this.governedBy = rule.governedBy;
        this.governedThrough = rule.governedThrough;
        this.versions = ImmutableList.copyOf(versions);
        this.starts = this.versions.stream().mapToLong(RuleVersion::fromDay).toArray();
        this.otherwise = rule.otherwise;
    }

    /**
     * Begins a rule.
     *
     * @param <S> the subjects it is about
     * @param about the type of the subjects
     * @param id two or more lower-case words joined by dots, the first the package of the subject
     * @return the draft
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <S extends Subject> Draft<S> about(SubjectType<S> about, String id) {
        checkArgument(
                id.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+(@\\S+)?"),
                "id must be lower-case words joined by dots, was \"%s\"",
                id);
        return new Draft<>(about, id);
    }

    /**
     * The type of the subjects.
     *
     * @return the type
     */
    public SubjectType<S> about() {
        return about;
    }

    /**
     * The id under which this duty is known for ever.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The name of the duty.
     *
     * @return the title
     */
    public Phrase title() {
        return title;
    }

    /**
     * Why the duty exists.
     *
     * @return the reason in one sentence
     */
    public Phrase why() {
        return why;
    }

    /**
     * What the clause says and the rule leaves out.
     *
     * @return the omission, if any
     */
    public Optional<Phrase> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    /**
     * What the duty rests on.
     *
     * @return the ground
     */
    public Ground ground() {
        return ground;
    }

    /**
     * When the rule applies at all.
     *
     * @return the conditions, each of which must hold
     */
    public List<Requirement<S>> conditions() {
        return conditions;
    }

    /**
     * The fact whose day chooses the version; never the act that is judged.
     *
     * @return the fact; empty where one version has always held
     */
    public Optional<DateFact<S>> governedBy() {
        return Optional.ofNullable(governedBy);
    }

    /**
     * The versions in order of their start.
     *
     * @return the versions, at least one
     */
    public List<RuleVersion<S>> versions() {
        return versions;
    }

    /**
     * The version in force on a day.
     *
     * @param day the day
     * @return the version, empty before the first
     */
    public Optional<RuleVersion<S>> versionOn(LocalDate day) {
        return Optional.ofNullable(version(day.toEpochDay()));
    }

    /**
     * The sentence for what does not meet the requirement.
     *
     * @return the wording
     */
    public Wording otherwise() {
        return otherwise;
    }

    /**
     * Judges a subject. Allocates nothing.
     *
     * @param subject the subject
     * @param knowledge the calendar and how far the record reaches
     * @return the reason, which carries the verdict
     */
    public Reason judge(S subject, Knowledge knowledge) {
        Reason condition = holds(whenToApply, subject, knowledge);
        return condition == Reason.MET ? judgeApplying(subject, knowledge) : condition;
    }

    /** Judges a subject for which the conditions are known to hold. */
    Reason judgeApplying(S subject, Knowledge knowledge) {
        if (governedBy == null) {
            return judge(versions.get(0), subject, knowledge);
        }
        long day = governedBy.epochDay(subject);
        if (day == Fact.ABSENT) {
            return governedBy.whenAbsent();
        }
        if (governedThrough != null) {
            long last = governedThrough.epochDay(subject);
            return last == Fact.ABSENT ? governedThrough.whenAbsent() : judgeOver(day, last, subject, knowledge);
        }
        return judge(version(day), subject, knowledge);
    }

    /** A recurring duty is judged under each law for the days on which that law was in force. */
    private Reason judgeOver(long first, long last, S subject, Knowledge knowledge) {
        if (version(first) == version(last)) {
            return judge(version(first), subject, knowledge);
        }
        Reason worst = Reason.CONDITION;
        for (long start = first; start <= last; start = endOf(start, last) + 1) {
            Reason slice = judge(version(start), subject, knowledge.within(start, endOf(start, last)));
            worst = start == first || weight(slice) > weight(worst) ? slice : worst;
        }
        return worst;
    }

    private static int weight(Reason reason) {
        return switch (reason.verdict()) {
            case VIOLATED -> 3;
            case UNDETERMINED -> 2;
            case SATISFIED -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }

    /** The last day, up to {@code last}, of the version in force on {@code day}. */
    long endOf(long day, long last) {
        for (int i = 0; i < versions.size(); i++) {
            long start = versions.get(i).fromDay();
            if (start > day) {
                return Math.min(last, start - 1);
            }
        }
        return last;
    }

    /** What a version says of a subject, for the days the knowledge looks at; null stands for the law before the first. */
    Reason judge(@Nullable RuleVersion<S> version, S subject, Knowledge knowledge) {
        if (version == null) {
            return ground == Ground.STATUTE ? Reason.NOT_ENCODED : Reason.CONDITION;
        }
        Reason condition = holds(version.whenToApply(), subject, knowledge);
        if (condition != Reason.MET) {
            return condition;
        }
        Requirement<S> requirement = version.required();
        if (requirement != null) {
            return version.isRecalled() && !knowledge.trustsRecalled()
                    ? Reason.SWITCHED_OFF
                    : requirement.judge(subject, knowledge);
        }
        LocalClause<S> local = local(version, subject);
        return local == null
                ? version.status().reason()
                : local.clause().requirement().judge(subject, knowledge);
    }

    private @Nullable LocalClause<S> local(RuleVersion<S> version, S subject) {
        ImmutableList<LocalClause<S>> locals = version.locals();
        for (int i = 0; i < locals.size(); i++) {
            if (locals.get(i).binds(subject)) {
                return locals.get(i);
            }
        }
        return null;
    }

    /** Conditions as judging reads them. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <S> Requirement<S>[] array(List<Requirement<S>> requirements) {
        return requirements.toArray(new Requirement[0]);
    }

    /** Met when each condition holds; otherwise why the rule does not apply or cannot be judged. */
    static <S> Reason holds(Requirement<S>[] conditions, S subject, Knowledge knowledge) {
        Reason result = Reason.MET;
        for (Requirement<S> one : conditions) {
            Reason condition = one.judge(subject, knowledge);
            Verdict verdict = condition.verdict();
            if (verdict == Verdict.VIOLATED || verdict == Verdict.NOT_APPLICABLE) {
                return Reason.CONDITION;
            }
            if (verdict == Verdict.UNDETERMINED && result == Reason.MET) {
                result = condition;
            }
        }
        return result;
    }

    @Nullable
    RuleVersion<S> version(long day) {
        int i = starts.length - 1;
        while (i >= 0 && starts[i] > day) {
            i--;
        }
        return i < 0 ? null : versions.get(i);
    }

    /** The clause that binds a subject in a version: the statute's, or that of its council's regulation; null if none. */
    @Nullable
    Clause<S> clause(@Nullable RuleVersion<S> version, S subject) {
        if (version == null) {
            return null;
        }
        Requirement<S> requirement = version.required();
        if (requirement != null) {
            return new Clause<>(
                    ground,
                    version.citations(),
                    version.given(),
                    requirement,
                    version.otherwise().orElse(otherwise));
        }
        LocalClause<S> local = local(version, subject);
        return local == null ? null : local.clause();
    }

    /**
     * The fact that ends the days over which a recurring duty is judged, each part under the law of its days.
     *
     * @return the fact; empty for a duty that falls under one day
     */
    public Optional<DateFact<S>> governedThrough() {
        return Optional.ofNullable(governedThrough);
    }

    Rule<S> with(List<RuleVersion<S>> otherVersions) {
        return new Rule<>(this, conditions, otherVersions);
    }

    /**
     * The rules next to this one: each number, unit, strictness and member of its conditions, of each version and of each
     * local clause changed in turn, each condition left out, and each version starting a day sooner or later. A case table
     * must tell each of them apart.
     *
     * @return the changed rules, under the same id
     */
    public List<NeighbourRule<S>> neighbours() {
        List<NeighbourRule<S>> neighbours = new ArrayList<>();
        changes(
                conditions,
                (change, others) -> neighbours.add(new NeighbourRule<>(change, new Rule<>(this, others, versions))));
        for (int i = 0; i < versions.size(); i++) {
            RuleVersion<S> version = versions.get(i);
            Requirement<S> requirement = version.required();
            if (requirement != null) {
                for (Neighbour<S> neighbour : requirement.neighbours()) {
                    neighbours.add(changed(i, neighbour.change(), version.requiring(neighbour.requirement())));
                }
            }
            int index = i;
            changes(
                    version.conditions(),
                    (change, others) -> neighbours.add(changed(index, change, version.when(others))));
            for (LocalClause<S> local : version.locals()) {
                for (Neighbour<S> neighbour : local.clause().requirement().neighbours()) {
                    neighbours.add(changed(
                            i,
                            local.regulation() + ": " + neighbour.change(),
                            version.filledBy(local, neighbour.requirement())));
                }
            }
            if (!version.from().equals(LocalDate.MIN)) {
                neighbours.add(changed(
                        i,
                        "starts a day sooner",
                        version.startingOn(version.from().minusDays(1))));
                neighbours.add(changed(
                        i,
                        "starts a day later",
                        version.startingOn(version.from().plusDays(1))));
            }
        }
        return neighbours;
    }

    /** Each of the conditions changed in turn, and each left out. */
    private static <S> void changes(List<Requirement<S>> conditions, BiConsumer<String, List<Requirement<S>>> use) {
        for (int i = 0; i < conditions.size(); i++) {
            for (Neighbour<S> neighbour : conditions.get(i).neighbours()) {
                List<Requirement<S>> others = new ArrayList<>(conditions);
                others.set(i, neighbour.requirement());
                use.accept("condition (" + conditions.get(i).describe().en() + ") " + neighbour.change(), others);
            }
            List<Requirement<S>> others = new ArrayList<>(conditions);
            others.remove(i);
            use.accept("condition (" + conditions.get(i).describe().en() + ") left out", others);
        }
    }

    private NeighbourRule<S> changed(int index, String change, RuleVersion<S> version) {
        List<RuleVersion<S>> others = new ArrayList<>(versions);
        others.set(index, version);
        LocalDate from = versions.get(index).from();
        String start = from.equals(LocalDate.MIN) ? "always" : "from " + from;
        return new NeighbourRule<>(start + ": " + change, with(others));
    }

    private void checkVersions() {
        checkState(!versions.isEmpty(), "%s: at least one version is needed", id);
        checkState(
                governedBy != null || versions.size() == 1, "%s: governedBy is needed to choose between versions", id);
        for (int i = 0; i < versions.size(); i++) {
            RuleVersion<S> version = versions.get(i);
            checkState(
                    i == 0 || versions.get(i - 1).from().isBefore(version.from()),
                    "%s: version of %s does not start after the one before it",
                    id,
                    version.from());
            checkState(
                    ground != Ground.STATUTE || !version.citations().isEmpty(),
                    "%s: version of %s cites nothing",
                    id,
                    version.from());
            Requirement<S> requirement = version.required();
            if (requirement != null) {
                Wording wording = version.otherwise().orElse(otherwise);
                Set<String> known = ImmutableSet.<String>builder()
                        .addAll(requirement.slots())
                        .addAll(slots(conditions))
                        .addAll(slots(version.conditions()))
                        .build();
                Set<String> unknown = Sets.difference(wording.slots(), known);
                checkState(
                        unknown.isEmpty(),
                        "%s: the wording has slots %s; the version of %s gives %s",
                        id,
                        unknown,
                        version.from(),
                        known);
            }
        }
    }

    static <S> Set<String> slots(List<Requirement<S>> requirements) {
        return requirements.stream()
                .flatMap(requirement -> requirement.slots().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Phrase required(@Nullable Phrase phrase, String field) {
        checkState(phrase != null, "%s: %s is needed", id, field);
        return phrase;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    /**
     * A rule being written, version by version; {@link #otherwise} finishes it.
     *
     * @param <S> the subjects
     */
    public static final class Draft<S extends Subject> {
        private final SubjectType<S> about;
        private final String id;
        private final List<Requirement<S>> conditions = new ArrayList<>();
        private final List<RuleVersion<S>> versions = new ArrayList<>();
        private @Nullable Phrase title;
        private @Nullable Phrase why;
        private @Nullable Phrase leftOut;
        private Ground ground = Ground.STATUTE;
        private @Nullable DateFact<S> governedBy;
        private @Nullable DateFact<S> governedThrough;

        private Draft(SubjectType<S> about, String id) {
            this.about = about;
            this.id = id;
        }

        /**
         * The name of the duty.
         *
         * @param vi in Vietnamese
         * @param en in English
         * @return this draft
         */
        public Draft<S> titled(String vi, String en) {
            title = new Phrase(vi, en);
            return this;
        }

        /**
         * Why the duty exists, for the page of the rule.
         *
         * @param vi in Vietnamese
         * @param en in English
         * @return this draft
         */
        public Draft<S> because(String vi, String en) {
            why = new Phrase(vi, en);
            return this;
        }

        /**
         * What the clause says and the rule leaves out.
         *
         * @param vi in Vietnamese
         * @param en in English
         * @return this draft
         */
        public Draft<S> leavingOut(String vi, String en) {
            leftOut = new Phrase(vi, en);
            return this;
        }

        /**
         * What the duty rests on; the statute unless said otherwise.
         *
         * @param other the ground
         * @return this draft
         */
        public Draft<S> restingOn(Ground other) {
            ground = other;
            return this;
        }

        /**
         * When the rule applies, in every version.
         *
         * @param all conditions, each of which must hold
         * @return this draft
         */
        @SafeVarargs
        public final Draft<S> appliesWhen(Requirement<S>... all) {
            conditions.addAll(List.of(all));
            return this;
        }

        Draft<S> appliesWhen(List<Requirement<S>> all) {
            conditions.addAll(all);
            return this;
        }

        /**
         * The fact whose day chooses the version: the event a deadline is counted from or to, never the act.
         *
         * @param fact the fact
         * @return this draft
         */
        public Draft<S> governedBy(DateFact<S> fact) {
            governedBy = fact;
            return this;
        }

        /**
         * The facts between whose days a recurring duty is judged, each part under the law of its days.
         *
         * @param first the first day, included
         * @param last the last day, included
         * @return this draft
         */
        public Draft<S> governedOver(DateFact<S> first, DateFact<S> last) {
            governedBy = first;
            governedThrough = last;
            return this;
        }

        Draft<S> governedAs(Rule<S> rule) {
            governedBy = rule.governedBy;
            governedThrough = rule.governedThrough;
            return this;
        }

        /**
         * Begins a version.
         *
         * @param isoDay its first day, such as {@code 2016-01-01}; it ends the version before
         * @return the start of the version
         */
        public Start<S> from(String isoDay) {
            return new Start<>(this, LocalDate.parse(isoDay));
        }

        /**
         * Begins the only version of a rule that no text dates, such as arithmetic or practice.
         *
         * @return the start of the version
         */
        public Start<S> always() {
            return new Start<>(this, LocalDate.MIN);
        }

        Draft<S> version(RuleVersion<S> version) {
            versions.add(version);
            return this;
        }

        /**
         * Finishes the rule with the sentence for what does not meet the requirement.
         *
         * @param vi the Vietnamese template; slots are names of facts and what the requirement works out
         * @param en the English template with the same slots
         * @return the rule
         * @throws IllegalStateException if something is missing, versions are not in order, a statute is not cited, or the
         *     wording has a slot that a version cannot fill
         */
        public Rule<S> otherwise(String vi, String en) {
            return otherwise(Wording.of(vi, en));
        }

        Rule<S> otherwise(Wording wording) {
            return new Rule<>(this, ImmutableList.copyOf(versions), wording);
        }
    }

    /**
     * The start of a version, waiting for what it says.
     *
     * @param <S> the subjects
     */
    public static final class Start<S extends Subject> {
        private final Draft<S> draft;
        private final LocalDate from;
        private final List<Citation> citations = new ArrayList<>();
        private final List<Requirement<S>> conditions = new ArrayList<>();
        private Evidence evidence = Evidence.TEXT_READ;
        private @Nullable Wording otherwise;

        private Start(Draft<S> draft, LocalDate from) {
            this.draft = draft;
            this.from = from;
        }

        /**
         * The clauses this version rests on.
         *
         * @param all the citations; several where two grounds stand at once
         * @return this start
         */
        public Start<S> under(Citation... all) {
            citations.addAll(List.of(all));
            return this;
        }

        /**
         * The instrument this version rests on, where no clause is known.
         *
         * @param instrument the instrument
         * @return this start
         */
        public Start<S> under(Instrument instrument) {
            citations.add(instrument.whole());
            return this;
        }

        /**
         * How sure the clause is; its text was read unless said otherwise.
         *
         * @param other the evidence
         * @return this start
         */
        public Start<S> knownBy(Evidence other) {
            evidence = other;
            return this;
        }

        /**
         * When this version applies, beside the conditions of the rule.
         *
         * @param all conditions, each of which must hold
         * @return this start
         */
        @SafeVarargs
        public final Start<S> when(Requirement<S>... all) {
            conditions.addAll(List.of(all));
            return this;
        }

        /**
         * A sentence of this version's own for what does not meet the requirement.
         *
         * @param vi the Vietnamese template
         * @param en the English template with the same slots
         * @return this start
         */
        public Start<S> saying(String vi, String en) {
            otherwise = Wording.of(vi, en);
            return this;
        }

        /**
         * This version requires something.
         *
         * @param requirement what is required
         * @return the draft
         */
        public Draft<S> requires(Requirement<S> requirement) {
            return says(Status.REQUIRES, requirement);
        }

        /**
         * This version is silent by design: its text was read and leaves the matter to the council's own regulation.
         *
         * @return the draft
         * @throws IllegalStateException if the text was not read; a silence that is only reported is not encoded
         */
        public Draft<S> leftToRegulation() {
            checkState(evidence == Evidence.TEXT_READ, "%s: silence from %s needs the text read", draft.id, from);
            return says(Status.LEFT_TO_REGULATION, null);
        }

        /**
         * This version has no such duty: its text was read, and neither lays it down nor leaves it to a regulation. For
         * the time before a duty began.
         *
         * @return the draft
         * @throws IllegalStateException if the text was not read
         */
        public Draft<S> silent() {
            checkState(evidence == Evidence.TEXT_READ, "%s: silence from %s needs the text read", draft.id, from);
            return says(Status.SILENT, null);
        }

        /**
         * The text of this version could not be read.
         *
         * @return the draft
         */
        public Draft<S> notEncoded() {
            return says(Status.NOT_ENCODED, null);
        }

        /**
         * The duty is struck out by the text cited.
         *
         * @return the draft
         */
        public Draft<S> repealed() {
            return says(Status.REPEALED, null);
        }

        /**
         * The duty has run out.
         *
         * @return the draft
         */
        public Draft<S> expired() {
            return says(Status.EXPIRED, null);
        }

        /**
         * The duty is suspended by the text cited.
         *
         * @return the draft
         */
        public Draft<S> suspended() {
            return says(Status.SUSPENDED, null);
        }

        private Draft<S> says(Status status, @Nullable Requirement<S> requirement) {
            return draft.version(new RuleVersion<>(
                    from, status, citations, evidence, conditions, requirement, otherwise, List.of()));
        }
    }
}
