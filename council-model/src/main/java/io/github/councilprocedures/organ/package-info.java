/**
 * The organs of a council (cơ quan của HĐND): Standing Committee, committees, delegates' groups, and the number of
 * delegates.
 */
@NullMarked
package io.github.councilprocedures.organ;

import org.jspecify.annotations.NullMarked;
