/**
 * Days of the law: {@link DateSpan} is a span with both ends in, {@link ReportingPeriod} a month, quarter or term that
 * reports are about, {@link TimeLimit} counts a limit over a {@link WorkingCalendar}, and {@link DeadlineProof} shows the
 * arithmetic.
 */
@NullMarked
package io.github.councilprocedures.time;

import org.jspecify.annotations.NullMarked;
