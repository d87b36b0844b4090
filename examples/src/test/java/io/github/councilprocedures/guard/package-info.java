/** Tests of what no single type can promise: the architecture, the signatures, the sources, and the life of a consumer. */
@NullMarked
package io.github.councilprocedures.guard;

import org.jspecify.annotations.NullMarked;
