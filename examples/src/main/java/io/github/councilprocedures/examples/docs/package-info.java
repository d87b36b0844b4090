/** The pages of the rules, written from the rules themselves. */
@NullMarked
package io.github.councilprocedures.examples.docs;

import org.jspecify.annotations.NullMarked;
