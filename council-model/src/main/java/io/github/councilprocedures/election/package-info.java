/**
 * Elections of council delegates (bầu cử đại biểu HĐND): the milestones before and after polling, and by-elections.
 */
@NullMarked
package io.github.councilprocedures.election;

import org.jspecify.annotations.NullMarked;
