package io.github.councilprocedures.fact;

/**
 * A requirement that differs from another in one number, unit, strictness or member (yêu cầu lân cận). A case table must
 * tell the two apart, so that no number of the law is left untested.
 *
 * @param <S> the subjects
 * @param change what was changed, in English, for test output
 * @param requirement the changed requirement
 */
public record Neighbour<S>(String change, Requirement<S> requirement) {}
