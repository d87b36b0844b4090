/**
 * The levels and kinds of administrative unit, the units themselves, how they follow each other, and the People's Council
 * of each. Everything here answers for a day, since the district level ended on 2025-06-30.
 * {@link io.github.councilprocedures.unit.UnitFacts} names what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.unit;

import org.jspecify.annotations.NullMarked;
