package io.github.councilprocedures.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.casefile.CaseFacts;
import io.github.councilprocedures.casefile.CaseFile;
import io.github.councilprocedures.casefile.StepOfCase;
import io.github.councilprocedures.fact.ByCase;
import io.github.councilprocedures.fact.ChoiceFact;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.fact.SubjectType;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Instrument;
import io.github.councilprocedures.rule.Rule;
import io.github.councilprocedures.rule.RuleBook;
import io.github.councilprocedures.rule.Status;
import io.github.councilprocedures.text.Labelled;
import io.github.councilprocedures.text.Language;
import io.github.councilprocedures.text.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A procedure of the law with its whole history (quy trình): its steps, their order, who takes them, with which papers and
 * by when. It makes the {@link #rules rules} that judge the steps of a case, and tells {@link #progress where a case stands}.
 * Not a machine: a case may record any step at any time. Immutable.
 *
 * @param <C> the type of file that goes through it
 * @param <V> its steps
 */
public final class Procedure<C extends CaseFile<V>, V extends Enum<V> & Labelled> {

    private final SubjectType<C> about;
    private final CaseFacts<C, V> facts;
    private final String id;
    private final Phrase title;
    private final ImmutableList<Guard<C, ?>> guards;
    private final ImmutableList<ProcedureVersion<V>> versions;
    private final ImmutableList<Rule<StepOfCase<V>>> rules;

    /** Which files go through it. */
    private record Guard<C, X>(ChoiceFact<C, X> fact, Requirement<C> requirement, ImmutableList<X> values) {

        @SuppressWarnings("unchecked") // one array of the values themselves
        static <C, X> Guard<C, X> of(ChoiceFact<C, X> fact, X... values) {
            return new Guard<>(fact, fact.oneOf(values), ImmutableList.copyOf(values));
        }

        @SuppressWarnings("unchecked")
        <V extends Enum<V> & Labelled> Requirement<StepOfCase<V>> ofSteps() {
            ChoiceFact<StepOfCase<V>, X> through = fact.through(step -> (C) step.file());
            return values.size() == 1 ? through.is(values.get(0)) : through.oneOf((X[]) values.toArray());
        }
    }

    private Procedure(Draft<C, V> draft) {
        this.about = draft.about;
        this.facts = draft.facts;
        this.id = draft.id;
        checkArgument(draft.title != null, "%s: title must be given", id);
        this.title = draft.title;
        this.guards = ImmutableList.copyOf(draft.guards);
        this.versions = ImmutableList.copyOf(draft.versions);
        checkArgument(!versions.isEmpty(), "%s: versions must not be empty", id);
        for (int i = 1; i < versions.size(); i++) {
            checkArgument(
                    versions.get(i - 1).from().isBefore(versions.get(i).from()),
                    "%s: version from %s must start after %s",
                    id,
                    versions.get(i).from(),
                    versions.get(i - 1).from());
        }
        ImmutableList.Builder<Rule<StepOfCase<V>>> made = ImmutableList.builder();
        for (Aspect aspect : Aspect.values()) {
            rule(aspect).ifPresent(made::add);
        }
        this.rules = made.build();
    }

    /**
     * Begins a procedure.
     *
     * @param <C> the type of file that goes through it
     * @param <V> its steps
     * @param about the type of file
     * @param facts the facts of the type
     * @param id two or more lower-case words joined by dots, the first the package of the file
     * @return the draft
     */
    public static <C extends CaseFile<V>, V extends Enum<V> & Labelled> Draft<C, V> of(
            SubjectType<C> about, CaseFacts<C, V> facts, String id) {
        return new Draft<>(about, facts, id);
    }

    /** What is asked of a step, each a rule of its own. */
    private enum Aspect {
        ORDER(
                "order",
                new Phrase("thứ tự các bước", "order of the steps"),
                new Phrase("Mỗi bước dựa trên bước đi trước nó.", "Each step rests on the one that comes before it."),
                new Phrase(
                        "Bước “{step}” ngày {takenOn} được thực hiện trước bước phải đi trước nó: {wanted}.",
                        "The step “{step}” of {takenOn} was taken before what must come first: {wanted}.")),
        ACTORS(
                "actors",
                new Phrase("chủ thể thực hiện", "who takes the steps"),
                new Phrase(
                        "Mỗi bước chỉ có giá trị khi do đúng chủ thể thực hiện.",
                        "A step counts when it is taken by the one whom the law names."),
                new Phrase(
                        "Bước “{step}” do {by} thực hiện, không phải do: {allowed}.",
                        "The step “{step}” was taken by: {by}. It is for: {allowed}.")),
        DOCUMENTS(
                "documents",
                new Phrase("tài liệu của các bước", "papers of the steps"),
                new Phrase(
                        "Không có tài liệu thì không chứng minh được bước đã được thực hiện đúng.",
                        "Without its papers nobody can show that a step was properly taken."),
                new Phrase("Bước “{step}” thiếu tài liệu: {lacking}.", "The step “{step}” lacks: {lacking}.")),
        RECIPIENTS(
                "recipients",
                new Phrase("nơi nhận của các bước", "recipients of the steps"),
                new Phrase(
                        "Người có quyền biết phải được gửi, được thông báo.",
                        "Those who have a right to know are to be told."),
                new Phrase("Bước “{step}” chưa gửi đến: {lacking}.", "The step “{step}” did not reach: {lacking}."));

        private final String name;
        private final Phrase title;
        private final Phrase why;
        private final Phrase otherwise;

        Aspect(String name, Phrase title, Phrase why, Phrase otherwise) {
            this.name = name;
            this.title = title;
            this.why = why;
            this.otherwise = otherwise;
        }
    }

    /** The rule of an aspect; empty where no step of any version asks for it. */
    private Optional<Rule<StepOfCase<V>>> rule(Aspect aspect) {
        if (versions.stream().allMatch(version -> requirement(aspect, version) == null)) {
            return Optional.empty();
        }
        Rule.Draft<StepOfCase<V>> draft = Rule.about(facts.stepType(), id + "." + aspect.name)
                .titled(title.vi() + ": " + aspect.title.vi(), title.en() + ": " + aspect.title.en())
                .because(aspect.why.vi(), aspect.why.en())
                .governedBy(facts.startedOn());
        for (Guard<C, ?> guard : guards) {
            Requirement<StepOfCase<V>> ofSteps = guard.ofSteps();
            draft.appliesWhen(ofSteps);
        }
        for (ProcedureVersion<V> version : versions) {
            Rule.Start<StepOfCase<V>> start = draft.from(version.from().toString())
                    .under(version.citations().toArray(new Citation[0]))
                    .knownBy(version.evidence());
            Requirement<StepOfCase<V>> requirement = requirement(aspect, version);
            draft = switch (version.status()) {
                case REQUIRES -> requirement == null ? start.silent() : start.requires(requirement);
                case SUSPENDED -> start.suspended();
                case REPEALED -> start.repealed();
                case EXPIRED -> start.expired();
                case SILENT -> start.silent();
                case LEFT_TO_REGULATION -> start.leftToRegulation();
                case NOT_ENCODED -> start.notEncoded();
            };
        }
        return Optional.of(draft.otherwise(aspect.otherwise.vi(), aspect.otherwise.en()));
    }

    /** What a version asks of its steps in one aspect; null for nothing. */
    private @Nullable Requirement<StepOfCase<V>> requirement(Aspect aspect, ProcedureVersion<V> version) {
        ByCase<StepOfCase<V>, V> cases = null;
        for (Step<V> step : version.steps()) {
            Requirement<StepOfCase<V>> one = step.isModelled() ? null : requirement(aspect, version, step);
            if (one != null) {
                Requirement<StepOfCase<V>> cited = step.citations().isEmpty()
                        ? one
                        : one.under(step.citations().toArray(new Citation[0]));
                cases = cases == null ? facts.step().when(step.step(), cited) : cases.when(step.step(), cited);
            }
        }
        return cases;
    }

    @SuppressWarnings("unchecked") // arrays of what the sets hold
    private @Nullable Requirement<StepOfCase<V>> requirement(Aspect aspect, ProcedureVersion<V> version, Step<V> step) {
        return switch (aspect) {
            case ORDER -> {
                Set<V> before = version.restsOn(step);
                yield before.isEmpty()
                        ? null
                        : facts.steps()
                                .oneOf((V[]) before.toArray(new Enum<?>[0]))
                                .by(facts.takenOn());
            }
            case ACTORS ->
                step.by().isEmpty() ? null : facts.by().oneOf(step.by().toArray(new Actor[0]));
            case DOCUMENTS ->
                step.documents().isEmpty()
                        ? null
                        : facts.documents().includes(step.documents().toArray(new CaseDocument[0]));
            case RECIPIENTS ->
                step.to().isEmpty() ? null : facts.to().includes(step.to().toArray(new Actor[0]));
        };
    }

    /**
     * The id under which this procedure is known; its rules have it before their last word.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The name of the procedure.
     *
     * @return the title
     */
    public Phrase title() {
        return title;
    }

    /**
     * The type of file that goes through it.
     *
     * @return the type
     */
    public SubjectType<C> about() {
        return about;
    }

    /**
     * The facts of the steps.
     *
     * @return the facts
     */
    public CaseFacts<C, V> facts() {
        return facts;
    }

    /**
     * Which files of the type go through it.
     *
     * @return the conditions, each of which must hold; none for all files
     */
    public List<Requirement<C>> conditions() {
        return guards.stream().<Requirement<C>>map(Guard::requirement).toList();
    }

    /**
     * The versions in order of their start.
     *
     * @return the versions, at least one
     */
    public List<ProcedureVersion<V>> versions() {
        return versions;
    }

    /**
     * The version in force on a day.
     *
     * @param day the day
     * @return the version, empty before the first
     */
    public Optional<ProcedureVersion<V>> versionOn(LocalDate day) {
        ProcedureVersion<V> found = null;
        for (ProcedureVersion<V> version : versions) {
            found = version.from().isAfter(day) ? found : version;
        }
        return Optional.ofNullable(found);
    }

    /** The version with steps that is in force on a day, or was the last before it: later texts were not read. */
    Optional<ProcedureVersion<V>> readBy(LocalDate day) {
        ProcedureVersion<V> found = null;
        for (ProcedureVersion<V> version : versions) {
            if (version.status() == Status.REQUIRES
                    && (found == null || !version.from().isAfter(day))) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * The rules that it makes, about the steps taken in a file: their order, who took them, with which papers, to whom. What
     * no step asks for has no rule. Deadlines are rules of their own.
     *
     * @return the rules, ids ending in {@code order}, {@code actors}, {@code documents}, {@code recipients}
     */
    public List<Rule<StepOfCase<V>>> rules() {
        return rules;
    }

    /**
     * Whether a file goes through this procedure.
     *
     * @param file the file
     * @return true if it is of the type and each condition surely holds
     */
    public boolean isFor(CaseFile<?> file) {
        if (file.subjectType() != about) {
            return false;
        }
        @SuppressWarnings("unchecked") // the type of subjects carries C
        C own = (C) file;
        return guards.stream()
                .allMatch(guard -> guard.values().contains(guard.fact().choice(own)));
    }

    /**
     * Where a file stands in this procedure.
     *
     * @param book the law with the rules of this procedure and its deadlines
     * @param file a file that goes through it
     * @return where it stands, what may follow, and what went wrong
     * @throws IllegalArgumentException if the file does not go through this procedure
     */
    public Progress progress(RuleBook book, CaseFile<?> file) {
        return new Standing<>(this, own(file), book, null).progress(book.judge(file));
    }

    /**
     * Where a file stands in this procedure, given that all that happened through a day is recorded.
     *
     * @param book the law with the rules of this procedure and its deadlines
     * @param file a file that goes through it
     * @param recordedThrough the last day covered, included
     * @return where it stands, what may follow, and what went wrong
     * @throws IllegalArgumentException if the file does not go through this procedure
     */
    public Progress progress(RuleBook book, CaseFile<?> file, LocalDate recordedThrough) {
        return new Standing<>(this, own(file), book, recordedThrough).progress(book.judge(file, recordedThrough));
    }

    @SuppressWarnings("unchecked") // checked by isFor
    private C own(CaseFile<?> file) {
        checkArgument(isFor(file), "%s does not go through %s", file.place().en(), id);
        return (C) file;
    }

    /**
     * A version as a diagram, the text of a Mermaid flowchart.
     *
     * @param version one of the versions
     * @param language the language of the labels
     * @return the text, each line ended; without steps the empty text
     */
    public String diagram(ProcedureVersion<V> version, Language language) {
        return Diagram.of(version, language);
    }

    /** The id and the number of versions. */
    @Override
    public String toString() {
        return id + ": " + versions.size() + (versions.size() == 1 ? " version" : " versions");
    }

    /**
     * A procedure that is being written.
     *
     * @param <C> the type of file
     * @param <V> its steps
     */
    public static final class Draft<C extends CaseFile<V>, V extends Enum<V> & Labelled> {
        private final SubjectType<C> about;
        private final CaseFacts<C, V> facts;
        private final String id;
        private final List<Guard<C, ?>> guards = new ArrayList<>();
        private final List<ProcedureVersion<V>> versions = new ArrayList<>();
        private @Nullable Phrase title;

        private Draft(SubjectType<C> about, CaseFacts<C, V> facts, String id) {
            this.about = about;
            this.facts = facts;
            this.id = id;
        }

        /**
         * The name of the procedure.
         *
         * @param vi in Vietnamese
         * @param en in English
         * @return this draft
         */
        public Draft<C, V> titled(String vi, String en) {
            title = new Phrase(vi, en);
            return this;
        }

        /**
         * Which files of the type go through it.
         *
         * @param <X> the values
         * @param fact a fact of the file that its steps show too
         * @param values the values, at least one
         * @return this draft
         */
        @SafeVarargs
        public final <X> Draft<C, V> where(ChoiceFact<C, X> fact, X... values) {
            guards.add(Guard.of(fact, values));
            return this;
        }

        /**
         * Begins a version.
         *
         * @param isoDay its first day, such as {@code 2016-07-01}; it ends the version before
         * @return the start of the version
         */
        public Start<C, V> from(String isoDay) {
            return new Start<>(this, LocalDate.parse(isoDay));
        }

        private Draft<C, V> version(ProcedureVersion<V> version) {
            versions.add(version);
            return this;
        }

        /**
         * The finished procedure.
         *
         * @return the procedure
         * @throws IllegalArgumentException if something is missing, versions are not in order, or a step comes after one that
         *     there is not
         */
        public Procedure<C, V> build() {
            return new Procedure<>(this);
        }
    }

    /**
     * The start of a version, waiting for its steps or for why it has none.
     *
     * @param <C> the type of file
     * @param <V> its steps
     */
    public static final class Start<C extends CaseFile<V>, V extends Enum<V> & Labelled> {
        private final Draft<C, V> draft;
        private final LocalDate from;
        private final List<Citation> citations = new ArrayList<>();
        private final List<Step<V>> steps = new ArrayList<>();
        private Evidence evidence = Evidence.TEXT_READ;

        private Start(Draft<C, V> draft, LocalDate from) {
            this.draft = draft;
            this.from = from;
        }

        /**
         * The clauses this version rests on.
         *
         * @param all the citations
         * @return this start
         */
        public Start<C, V> under(Citation... all) {
            citations.addAll(List.of(all));
            return this;
        }

        /**
         * The instrument this version rests on, where no clause is known.
         *
         * @param instrument the instrument
         * @return this start
         */
        public Start<C, V> under(Instrument instrument) {
            citations.add(instrument.whole());
            return this;
        }

        /**
         * How sure the clauses are; their text was read unless said otherwise.
         *
         * @param other the evidence
         * @return this start
         */
        public Start<C, V> knownBy(Evidence other) {
            evidence = other;
            return this;
        }

        /**
         * One more step.
         *
         * @param step which step
         * @param told says what comes before it, who takes it, and so on
         * @return this start
         */
        public Start<C, V> step(V step, UnaryOperator<Step<V>> told) {
            steps.add(told.apply(Step.of(step)));
            return this;
        }

        /**
         * Ends the version, which another one follows.
         *
         * @param isoDay the first day of the next version
         * @return the start of the next version
         */
        public Start<C, V> from(String isoDay) {
            return ended(Status.REQUIRES).from(isoDay);
        }

        /**
         * Ends the last version and the procedure.
         *
         * @return the procedure
         */
        public Procedure<C, V> build() {
            return ended(Status.REQUIRES).build();
        }

        /**
         * The text of this version could not be read.
         *
         * @return the draft
         */
        public Draft<C, V> notEncoded() {
            return ended(Status.NOT_ENCODED);
        }

        /**
         * The procedure is suspended by the text cited.
         *
         * @return the draft
         */
        public Draft<C, V> suspended() {
            return ended(Status.SUSPENDED);
        }

        /**
         * The procedure is struck out by the text cited.
         *
         * @return the draft
         */
        public Draft<C, V> repealed() {
            return ended(Status.REPEALED);
        }

        private Draft<C, V> ended(Status status) {
            checkArgument(
                    steps.isEmpty() == (status != Status.REQUIRES),
                    "%s from %s: a version has steps, or says why it has none",
                    draft.id,
                    from);
            return draft.version(new ProcedureVersion<>(draft.id, from, status, evidence, citations, steps));
        }
    }
}
