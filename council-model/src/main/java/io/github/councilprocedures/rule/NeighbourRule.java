package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Subject;

/**
 * A rule that differs from another in one number, unit, strictness, member or starting day (quy tắc lân cận).
 *
 * @param <S> the subjects
 * @param change what was changed, in English, for test output
 * @param rule the changed rule, under the same id
 */
public record NeighbourRule<S extends Subject>(String change, Rule<S> rule) {}
