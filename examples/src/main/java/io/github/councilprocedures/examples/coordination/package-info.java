/**
 * A program that looks at a coordination regulation: what falls due in a half-year, and how a year went, as text and as one
 * page of HTML. {@link io.github.councilprocedures.examples.coordination.Coordinate} is the program.
 */
@NullMarked
package io.github.councilprocedures.examples.coordination;

import org.jspecify.annotations.NullMarked;
