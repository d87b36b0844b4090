/**
 * The official calendar of public bodies: {@link OfficialCalendar} answers on which days they work, {@link OfficialDay} is
 * one day that differs from the weekly rhythm, with the document that made it so.
 */
@NullMarked
package io.github.councilprocedures.calendar;

import org.jspecify.annotations.NullMarked;
