/**
 * The duties, one file a procedure of the law, in the order of its articles. {@link Procedures} is the table of contents.
 */
@NullMarked
package io.github.councilprocedures.procedure;

import org.jspecify.annotations.NullMarked;
