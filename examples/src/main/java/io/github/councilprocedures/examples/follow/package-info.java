/** A program that follows one thematic supervision day by day until what it recommended is carried out. */
@NullMarked
package io.github.councilprocedures.examples.follow;

import org.jspecify.annotations.NullMarked;
