/** How fast judging is, beside code that a patient person wrote by hand for the same rules. */
@NullMarked
package io.github.councilprocedures.benchmark;

import org.jspecify.annotations.NullMarked;
