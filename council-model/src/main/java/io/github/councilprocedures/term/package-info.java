/** The term of one council: {@link TermYears} is how people write it, {@link Term} whose it is and when it was elected. */
@NullMarked
package io.github.councilprocedures.term;

import org.jspecify.annotations.NullMarked;
