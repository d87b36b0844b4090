/**
 * Delegates of a council (đại biểu HĐND): their mandates, and what may interrupt or end them.
 */
@NullMarked
package io.github.councilprocedures.delegate;

import org.jspecify.annotations.NullMarked;
