package io.github.councilprocedures.rule;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule (phiên bản của quy tắc): what it says from one day until the next version starts. Only the start is
 * written, so versions can neither overlap nor leave a gap that nobody meant.
 *
 * @param <S> the subjects
 */
public final class RuleVersion<S> {

    private final LocalDate from;
    private final long fromDay;
    private final Status status;
    private final ImmutableList<Citation> citations;
    private final Evidence evidence;
    private final ImmutableList<Requirement<S>> conditions;
    private final Requirement<S>[] whenToApply;
    private final @Nullable Requirement<S> requirement;
    private final @Nullable Wording otherwise;
    private final ImmutableList<LocalClause<S>> locals;

    RuleVersion(
            LocalDate from,
            Status status,
            List<Citation> citations,
            Evidence evidence,
            List<Requirement<S>> conditions,
            @Nullable Requirement<S> requirement,
            @Nullable Wording otherwise,
            List<LocalClause<S>> locals) {
        this.from = from;
        this.fromDay = from.toEpochDay();
        this.status = status;
        this.citations = ImmutableList.copyOf(citations);
        this.evidence = evidence;
        this.conditions = ImmutableList.copyOf(conditions);
        this.whenToApply = Rule.array(conditions);
        this.requirement = requirement;
        this.otherwise = otherwise;
        this.locals = ImmutableList.copyOf(locals);
    }

    /**
     * The first day of this version.
     *
     * @return the day; {@link LocalDate#MIN} for a rule that has always held, such as arithmetic
     */
    public LocalDate from() {
        return from;
    }

    /**
     * What it says.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * The texts it rests on; for an end, the text that ended it. Empty only where no text is the ground.
     *
     * @return the citations
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * How sure the clause is.
     *
     * @return the evidence; empty where the text could not be read, or where none is the ground
     */
    public Optional<Evidence> evidence() {
        return status == Status.NOT_ENCODED || citations.isEmpty() ? Optional.empty() : Optional.of(evidence);
    }

    /**
     * The conditions of this version beside those of the rule.
     *
     * @return the conditions
     */
    public List<Requirement<S>> conditions() {
        return conditions;
    }

    /**
     * What is required.
     *
     * @return the requirement, if the status is {@link Status#REQUIRES}
     */
    public Optional<Requirement<S>> requirement() {
        return Optional.ofNullable(requirement);
    }

    /**
     * The sentence for what does not meet the requirement, where it differs from that of the rule.
     *
     * @return the wording, if it has its own
     */
    public Optional<Wording> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    /** The evidence as it was given, for a version that requires something. */
    Evidence given() {
        return evidence;
    }

    boolean isRecalled() {
        return evidence == Evidence.RECALLED;
    }

    Requirement<S>[] whenToApply() {
        return whenToApply;
    }

    long fromDay() {
        return fromDay;
    }

    ImmutableList<LocalClause<S>> locals() {
        return locals;
    }

    @Nullable
    Requirement<S> required() {
        return requirement;
    }

    /** Whether this and another version of a local rule differ in nothing but their start. */
    boolean saysAs(RuleVersion<S> other) {
        return locals.equals(other.locals) && conditions.equals(other.conditions);
    }

    RuleVersion<S> startingOn(LocalDate day) {
        return new RuleVersion<>(day, status, citations, evidence, conditions, requirement, otherwise, locals);
    }

    RuleVersion<S> requiring(Requirement<S> other) {
        return new RuleVersion<>(from, status, citations, evidence, conditions, other, otherwise, locals);
    }

    RuleVersion<S> when(List<Requirement<S>> others) {
        return new RuleVersion<>(from, status, citations, evidence, others, requirement, otherwise, locals);
    }

    RuleVersion<S> filledBy(LocalClause<S> local) {
        return filledBy(ImmutableList.<LocalClause<S>>builder()
                .addAll(locals)
                .add(local)
                .build());
    }

    /** The same version with another requirement in one of its local clauses. */
    RuleVersion<S> filledBy(LocalClause<S> local, Requirement<S> other) {
        return filledBy(locals.stream()
                .map(each -> each == local ? each.requiring(other) : each)
                .collect(ImmutableList.toImmutableList()));
    }

    private RuleVersion<S> filledBy(ImmutableList<LocalClause<S>> others) {
        return new RuleVersion<>(from, status, citations, evidence, conditions, requirement, otherwise, others);
    }
}
