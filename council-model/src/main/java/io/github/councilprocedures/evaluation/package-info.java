/**
 * What a coordination regulation asks for in a span of days, and how a year of it went (lịch và đánh giá việc thực hiện quy chế
 * phối hợp): worked out from the same rules that judge it, and fit to be stored.
 */
@NullMarked
package io.github.councilprocedures.evaluation;

import org.jspecify.annotations.NullMarked;
