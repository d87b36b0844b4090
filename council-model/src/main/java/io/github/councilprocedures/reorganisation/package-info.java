/**
 * What becomes of councils when units merge, split or end, when a council is dissolved or has too few delegates (sắp
 * xếp, giải tán, thiếu đại biểu). {@link io.github.councilprocedures.reorganisation.ReorganisationFacts},
 * {@link io.github.councilprocedures.reorganisation.SchemeFacts},
 * {@link io.github.councilprocedures.reorganisation.DissolutionFacts} and
 * {@link io.github.councilprocedures.reorganisation.DepletionFacts} name what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.reorganisation;

import org.jspecify.annotations.NullMarked;
