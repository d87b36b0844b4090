/**
 * Files of a case (hồ sơ vụ việc) as logs: what was done, on which day, by whom, to whom and with which papers. The
 * procedures themselves, with their words for the steps, are in the packages that build on this one; what the law asks of
 * a step is in rules.
 */
@NullMarked
package io.github.councilprocedures.casefile;

import org.jspecify.annotations.NullMarked;
