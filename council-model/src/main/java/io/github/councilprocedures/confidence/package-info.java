/**
 * Confidence polls and votes of confidence (lấy phiếu, bỏ phiếu tín nhiệm) with their results.
 */
@NullMarked
package io.github.councilprocedures.confidence;

import org.jspecify.annotations.NullMarked;
