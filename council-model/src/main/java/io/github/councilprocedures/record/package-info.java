/**
 * What one council did in a span (hồ sơ hoạt động), and how far that is known.
 * {@link io.github.councilprocedures.record.RecordFacts} names what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.record;

import org.jspecify.annotations.NullMarked;
