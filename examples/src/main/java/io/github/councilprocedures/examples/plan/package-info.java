/**
 * A program that plans a year of a council: the sessions and meetings it chose, the legal days that follow from them, and what
 * cannot stand, as a table and as an iCalendar file. {@link io.github.councilprocedures.examples.plan.Plan} is the program.
 */
@NullMarked
package io.github.councilprocedures.examples.plan;

import org.jspecify.annotations.NullMarked;
