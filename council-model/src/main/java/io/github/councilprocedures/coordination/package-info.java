/**
 * How the Standing Committee, the People's Committee and the Fatherland Front work together (phối hợp công tác).
 * {@link io.github.councilprocedures.coordination.CoordinationFacts} names what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.coordination;

import org.jspecify.annotations.NullMarked;
