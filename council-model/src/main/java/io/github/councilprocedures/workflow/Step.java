package io.github.councilprocedures.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.councilprocedures.casefile.Actor;
import io.github.councilprocedures.casefile.CaseDocument;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.rule.Rule;
import java.util.List;
import java.util.Set;

/**
 * A step of a procedure (bước của quy trình): what may come directly before it, who takes it, with which papers, to whom,
 * by when and under which clause. Not a step that was taken. Immutable: each call gives another step.
 *
 * @param <V> the steps of the procedure
 */
public final class Step<V> {

    private final V step;
    private final ImmutableSet<V> after;
    private final ImmutableSet<Actor> by;
    private final ImmutableSet<Actor> to;
    private final ImmutableSet<CaseDocument> documents;
    private final ImmutableList<Rule<?>> due;
    private final ImmutableList<Citation> citations;
    private final ImmutableSet<Trait> traits;

    /** What else a step may be. */
    private enum Trait {
        MODELLED,
        BESIDE,
        REPEATABLE
    }

    private Step(
            V step,
            ImmutableSet<V> after,
            ImmutableSet<Actor> by,
            ImmutableSet<Actor> to,
            ImmutableSet<CaseDocument> documents,
            ImmutableList<Rule<?>> due,
            ImmutableList<Citation> citations,
            ImmutableSet<Trait> traits) {
        this.step = step;
        this.after = after;
        this.by = by;
        this.to = to;
        this.documents = documents;
        this.due = due;
        this.citations = citations;
        this.traits = traits;
    }

    static <V> Step<V> of(V step) {
        return new Step<>(
                step,
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableSet.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableSet.of());
    }

    /**
     * The same step after one of others.
     *
     * @param others the steps that may come directly before it, optional ones included; none for a first step
     * @return the step
     */
    @SafeVarargs
    public final Step<V> after(V... others) {
        return new Step<>(step, ImmutableSet.copyOf(others), by, to, documents, due, citations, traits);
    }

    /**
     * The same step taken by one of these.
     *
     * @param actors who may take it
     * @return the step
     */
    public Step<V> by(Actor... actors) {
        return new Step<>(step, after, ImmutableSet.copyOf(actors), to, documents, due, citations, traits);
    }

    /**
     * The same step sent, presented or notified to all of these.
     *
     * @param actors the recipients
     * @return the step
     */
    public Step<V> to(Actor... actors) {
        return new Step<>(step, after, by, ImmutableSet.copyOf(actors), documents, due, citations, traits);
    }

    /**
     * The same step with papers.
     *
     * @param papers all that it needs
     * @return the step
     */
    public Step<V> with(CaseDocument... papers) {
        return new Step<>(step, after, by, to, ImmutableSet.copyOf(papers), due, citations, traits);
    }

    /**
     * The same step with its deadlines.
     *
     * @param rules the rules that say by when it is taken
     * @return the step
     */
    public Step<V> due(Rule<?>... rules) {
        return new Step<>(step, after, by, to, documents, ImmutableList.copyOf(rules), citations, traits);
    }

    /**
     * The same step under its clauses.
     *
     * @param clauses the clauses of this step; those of the version where none are given
     * @return the step
     */
    public Step<V> under(Citation... clauses) {
        return new Step<>(step, after, by, to, documents, due, ImmutableList.copyOf(clauses), traits);
    }

    /**
     * The same step as one that no law names: it asks for nothing, and the order of the steps of the law looks through it.
     *
     * @return the step
     */
    public Step<V> modelled() {
        return with(Trait.MODELLED);
    }

    /**
     * The same step as one that happens beside the line: it does not change where a case stands.
     *
     * @return the step
     */
    public Step<V> beside() {
        return with(Trait.BESIDE);
    }

    /**
     * The same step as one that may be taken again.
     *
     * @return the step
     */
    public Step<V> repeatable() {
        return with(Trait.REPEATABLE);
    }

    private Step<V> with(Trait trait) {
        return new Step<>(
                step,
                after,
                by,
                to,
                documents,
                due,
                citations,
                ImmutableSet.<Trait>builder().addAll(traits).add(trait).build());
    }

    /** Checks what only the whole step shows. */
    void check(String procedure) {
        checkArgument(
                !isModelled() || by.isEmpty() && to.isEmpty() && documents.isEmpty() && due.isEmpty(),
                "%s: step %s is named by no law, so it can ask for nothing",
                procedure,
                step);
        checkArgument(!after.contains(step) || isRepeatable(), "%s: step %s cannot come after itself", procedure, step);
    }

    /**
     * Which step.
     *
     * @return the step
     */
    public V step() {
        return step;
    }

    /**
     * What may come directly before it.
     *
     * @return the steps; none for a first step
     */
    public Set<V> after() {
        return after;
    }

    /**
     * Who may take it.
     *
     * @return who; none where the law does not say
     */
    public Set<Actor> by() {
        return by;
    }

    /**
     * To whom it is sent, presented or notified.
     *
     * @return all recipients; none where the law names none
     */
    public Set<Actor> to() {
        return to;
    }

    /**
     * The papers it needs.
     *
     * @return all of them
     */
    public Set<CaseDocument> documents() {
        return documents;
    }

    /**
     * The rules that say by when it is taken.
     *
     * @return the rules; none where the law sets no day
     */
    public List<Rule<?>> due() {
        return due;
    }

    /**
     * Its clauses.
     *
     * @return the citations; none where those of the version stand for it
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * Whether no law names it.
     *
     * @return true if it only helps to tell where a case stands
     */
    public boolean isModelled() {
        return traits.contains(Trait.MODELLED);
    }

    /**
     * Whether it happens beside the line.
     *
     * @return true if it does not change where a case stands
     */
    public boolean isBeside() {
        return traits.contains(Trait.BESIDE);
    }

    /**
     * Whether it may be taken again.
     *
     * @return true if so
     */
    public boolean isRepeatable() {
        return traits.contains(Trait.REPEATABLE);
    }

    @Override
    public String toString() {
        return step.toString();
    }
}
