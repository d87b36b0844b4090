/**
 * What becomes of councils when units merge, split or end, when a council is dissolved or has too few delegates (sắp
 * xếp, giải tán, thiếu đại biểu).
 */
@NullMarked
package io.github.councilprocedures.reorganisation;

import org.jspecify.annotations.NullMarked;
