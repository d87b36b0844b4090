/**
 * Procedures (quy trình) as data: their steps, who takes them, with which papers and in which order, and where a case stands
 * in one. A procedure makes rules; it judges nothing itself.
 */
@NullMarked
package io.github.councilprocedures.workflow;

import org.jspecify.annotations.NullMarked;
