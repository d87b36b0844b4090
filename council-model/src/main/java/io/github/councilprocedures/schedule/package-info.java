/**
 * What a council plans and by when the law wants it (kế hoạch nhiệm kỳ, lịch các mốc thời gian): {@link
 * io.github.councilprocedures.schedule.TermPlan} holds the days that people chose, {@link
 * io.github.councilprocedures.schedule.Schedule} the legal days that follow from them and what cannot stand together.
 */
@NullMarked
package io.github.councilprocedures.schedule;

import org.jspecify.annotations.NullMarked;
