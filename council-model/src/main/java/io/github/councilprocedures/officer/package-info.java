/**
 * Officers of a council and of its People's Committee (chức vụ): nomination, election, approval, resignation, relief.
 */
@NullMarked
package io.github.councilprocedures.officer;

import org.jspecify.annotations.NullMarked;
