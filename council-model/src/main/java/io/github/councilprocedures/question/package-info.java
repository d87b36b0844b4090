/**
 * Questioning (chất vấn) at sessions and between them, and written answers.
 */
@NullMarked
package io.github.councilprocedures.question;

import org.jspecify.annotations.NullMarked;
