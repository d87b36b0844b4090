/**
 * Voter contact (tiếp xúc cử tri): rounds around a session with their conferences, and what one delegate does alone. What
 * voters ask for, and how it is answered, is not here.
 */
@NullMarked
package io.github.councilprocedures.contact;

import org.jspecify.annotations.NullMarked;
