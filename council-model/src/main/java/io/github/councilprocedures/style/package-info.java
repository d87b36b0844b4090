/** How values are generated; internal to the build, not exported. */
@NullMarked
package io.github.councilprocedures.style;

import org.jspecify.annotations.NullMarked;
