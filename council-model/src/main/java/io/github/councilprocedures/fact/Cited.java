package io.github.councilprocedures.fact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.text.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A requirement with the clauses it stands in (yêu cầu kèm căn cứ); in all else it is the requirement. */
final class Cited<S> extends Requirement<S> {

    private final Requirement<S> requirement;
    private final ImmutableList<Citation> clauses;

    Cited(Requirement<S> requirement, ImmutableList<Citation> clauses) {
        checkArgument(!clauses.isEmpty(), "clauses of %s must not be empty", requirement);
        this.requirement = requirement;
        this.clauses = clauses;
    }

    @Override
    public Reason judge(S subject, Knowledge knowledge) {
        return requirement.judge(subject, knowledge);
    }

    @Override
    public void explain(S subject, Knowledge knowledge, Account<S> account) {
        account.cite(clauses);
        requirement.explain(subject, knowledge, account);
    }

    @Override
    public Phrase describe() {
        return withClauses(requirement.describe());
    }

    @Override
    public Phrase describe(S subject) {
        return withClauses(requirement.describe(subject));
    }

    private Phrase withClauses(Phrase words) {
        Phrase under = new Phrase(
                clauses.stream().map(clause -> clause.label().vi()).collect(joining(", ")),
                clauses.stream().map(clause -> clause.label().en()).collect(joining(" and ")));
        return new Phrase(words.vi() + " (" + under.vi() + ")", words.en() + " (" + under.en() + ")");
    }

    @Override
    public Set<String> slots() {
        return requirement.slots();
    }

    @Override
    public List<Neighbour<S>> neighbours() {
        return requirement.neighbours().stream()
                .map(neighbour -> new Neighbour<S>(neighbour.change(), new Cited<>(neighbour.requirement(), clauses)))
                .toList();
    }

    @Override
    public Limits limits() {
        return requirement.limits();
    }

    @Override
    public List<Due> due(S subject, Knowledge knowledge) {
        return requirement.due(subject, knowledge);
    }

    @Override
    public Map<String, Object> form() {
        return requirement.form();
    }
}
