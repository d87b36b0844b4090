package io.github.councilprocedures.fact;

import java.time.LocalDate;

/**
 * A step that was taken on a day (bước đã thực hiện), as a log holds it.
 *
 * @param <V> the steps of the procedure
 * @param step which step
 * @param on the day it was taken
 */
public record Stamped<V>(V step, LocalDate on) {}
