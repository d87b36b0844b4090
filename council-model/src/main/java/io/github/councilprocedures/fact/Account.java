package io.github.councilprocedures.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.text.Phrase;
import io.github.councilprocedures.time.DeadlineProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The account a requirement gives of its judgement while it is being collected (bản giải trình): facts used, arithmetic,
 * proofs and the values for the slots of a message. Mutable, used by one explanation and then read.
 *
 * @param <S> the subjects
 */
public final class Account<S> {

    private final S subject;
    private final Map<String, FactUsed> facts = new LinkedHashMap<>();
    private final List<Phrase> arithmetic = new ArrayList<>();
    private final List<DeadlineProof> proofs = new ArrayList<>();
    private final Map<String, Phrase> slots = new LinkedHashMap<>();
    private @Nullable Map<String, Phrase> slotsOfConditions;
    private final List<Phrase> missing = new ArrayList<>();
    private final Set<Citation> citations = new LinkedHashSet<>();

    /**
     * An empty account of a subject.
     *
     * @param subject what is judged
     */
    public Account(S subject) {
        this.subject = subject;
    }

    /**
     * Notes a fact that was looked at, with its value or its absence.
     *
     * @param fact the fact
     */
    public void use(Fact<? super S> fact) {
        if (facts.containsKey(fact.name())) {
            return;
        }
        FactUsed used = FactUsed.builder()
                .name(fact.name())
                .label(fact.label())
                .value(fact.show(subject))
                .derivation(fact.derivation())
                .build();
        facts.put(fact.name(), used);
        if (used.value().isEmpty()) {
            missing.add(fact.label());
        }
        used.value().ifPresent(value -> slot(fact.name(), value));
    }

    /**
     * Says that the conditions have been told and the requirement comes next: where both work out a number or a list, a
     * message speaks of that of the requirement. Only the first call counts.
     */
    public void conditionsTold() {
        if (slotsOfConditions == null) {
            slotsOfConditions = ImmutableMap.copyOf(slots);
            slots.clear();
        }
    }

    /** Notes something that the requirement needs and that is no fact of its own. */
    void lack(Phrase label) {
        missing.add(label);
    }

    void cite(List<Citation> clauses) {
        citations.addAll(clauses);
    }

    void step(Phrase step) {
        arithmetic.add(step);
    }

    void step(String vi, String en) {
        arithmetic.add(new Phrase(vi, en));
    }

    void proof(DeadlineProof proof) {
        proofs.add(proof);
        arithmetic.addAll(proof.steps());
        proof.dueOn().ifPresent(due -> slot("due", Phrase.date(due)));
    }

    void slot(String name, Phrase value) {
        slots.putIfAbsent(name, value);
    }

    void slot(String name, long value) {
        slot(name, Phrase.number(value));
    }

    /**
     * The facts used, in the order in which they were looked at.
     *
     * @return the facts
     */
    public List<FactUsed> facts() {
        return ImmutableList.copyOf(facts.values());
    }

    /**
     * The steps of the arithmetic.
     *
     * @return the steps
     */
    public List<Phrase> arithmetic() {
        return ImmutableList.copyOf(arithmetic);
    }

    /**
     * The proofs of the deadlines that were counted.
     *
     * @return the proofs
     */
    public List<DeadlineProof> proofs() {
        return ImmutableList.copyOf(proofs);
    }

    /**
     * Values for the slots of a message: the names of the facts present, and what the requirement worked out.
     *
     * @return the values by slot
     */
    public Map<String, Phrase> slots() {
        Map<String, Phrase> all = new LinkedHashMap<>();
        if (slotsOfConditions != null) {
            all.putAll(slotsOfConditions);
        }
        all.putAll(slots);
        return ImmutableMap.copyOf(all);
    }

    /**
     * The labels of what the subject does not have.
     *
     * @return the labels
     */
    public List<Phrase> missing() {
        return ImmutableList.copyOf(missing);
    }

    /**
     * The clauses that the requirement names itself, where only some of those of a version apply.
     *
     * @return the citations, none where those of the version apply
     */
    public List<Citation> citations() {
        return ImmutableList.copyOf(citations);
    }
}
