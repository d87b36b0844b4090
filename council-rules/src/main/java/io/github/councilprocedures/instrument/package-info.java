/**
 * The catalogue of instruments that the rules cite: {@link Instruments} is its table of contents. Not their texts, and
 * not the duties they set.
 */
@NullMarked
package io.github.councilprocedures.instrument;

import org.jspecify.annotations.NullMarked;
