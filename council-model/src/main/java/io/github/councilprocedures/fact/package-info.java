/**
 * Named facts and the requirements built from them: what a clause asks, as data that judges, explains and schedules.
 *
 * <p>Read {@link Fact} first, then {@link Requirement}, then {@link Reason}.
 */
@NullMarked
package io.github.councilprocedures.fact;

import org.jspecify.annotations.NullMarked;
