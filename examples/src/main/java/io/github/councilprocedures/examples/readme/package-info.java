/** The code that README.md shows. */
@NullMarked
package io.github.councilprocedures.examples.readme;

import org.jspecify.annotations.NullMarked;
