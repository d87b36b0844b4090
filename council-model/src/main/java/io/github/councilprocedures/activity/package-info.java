/**
 * Figures that activity reports state (số liệu báo cáo kết quả hoạt động), and parts held against their totals.
 * {@link io.github.councilprocedures.activity.ActivityFacts} names what rules may ask.
 */
@NullMarked
package io.github.councilprocedures.activity;

import org.jspecify.annotations.NullMarked;
