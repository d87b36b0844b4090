/**
 * Where a duty is written: an {@link Instrument} with the days it is in force, a {@link Citation} down to the point, and
 * how firmly it binds ({@link Ground}) and how surely it is known ({@link Evidence}). Not the duties themselves.
 */
@NullMarked
package io.github.councilprocedures.law;

import org.jspecify.annotations.NullMarked;
