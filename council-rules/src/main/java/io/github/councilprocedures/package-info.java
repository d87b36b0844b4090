/** The entry to the law: {@link CouncilLaw}. */
@NullMarked
package io.github.councilprocedures;

import org.jspecify.annotations.NullMarked;
