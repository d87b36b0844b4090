/**
 * Rules with their history, the book that holds them, and the findings they make.
 *
 * <p>Read {@link Rule} first, then {@link RuleBook}, then {@link Findings}.
 */
@NullMarked
package io.github.councilprocedures.rule;

import org.jspecify.annotations.NullMarked;
