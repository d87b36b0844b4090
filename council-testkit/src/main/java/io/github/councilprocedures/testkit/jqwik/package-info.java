/** Generators of the values of the model for jqwik, which whoever uses them brings; jqwik-time is needed too. */
@NullMarked
package io.github.councilprocedures.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
