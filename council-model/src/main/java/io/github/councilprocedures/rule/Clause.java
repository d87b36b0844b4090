package io.github.councilprocedures.rule;

import io.github.councilprocedures.fact.Requirement;
import io.github.councilprocedures.law.Citation;
import io.github.councilprocedures.law.Evidence;
import io.github.councilprocedures.law.Ground;
import io.github.councilprocedures.text.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is required, by which text, and how sure that is (điều khoản): a number and its citation never apart.
 *
 * @param <S> the subjects
 */
record Clause<S>(
        Ground ground,
        List<Citation> citations,
        Evidence evidence,
        Requirement<S> requirement,
        @Nullable Wording otherwise) {}
