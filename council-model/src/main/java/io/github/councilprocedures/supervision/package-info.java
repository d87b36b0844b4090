/**
 * Supervision by a council and its bodies (giám sát): who supervised whom, in which form, and step by step when.
 * The {@code …Facts} classes name what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.supervision;

import org.jspecify.annotations.NullMarked;
