/** The audit of real councils (xem xét hồ sơ hoạt động của HĐND): dossiers in JSON in, a report for a council office out. */
@NullMarked
package io.github.councilprocedures.examples.audit;

import org.jspecify.annotations.NullMarked;
