/** People as far as procedures need them: a name that is not shown by accident, and the offices held. */
@NullMarked
package io.github.councilprocedures.person;

import org.jspecify.annotations.NullMarked;
