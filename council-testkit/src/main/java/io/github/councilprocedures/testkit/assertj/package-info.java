/** Assertions about findings in the manner of AssertJ, which whoever uses them brings. */
@NullMarked
package io.github.councilprocedures.testkit.assertj;

import org.jspecify.annotations.NullMarked;
