/** The linter: what a drafter should know of a council's regulation before it is adopted, and samples to write by. */
@NullMarked
package io.github.councilprocedures.examples.lint;

import org.jspecify.annotations.NullMarked;
